"""Words that all slices speak; standard library and dateutil only."""
