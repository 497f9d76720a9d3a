"""The pages of rosters; imported when one is opened."""
