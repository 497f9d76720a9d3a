"""The home's encrypted database and the one gate for writes."""
