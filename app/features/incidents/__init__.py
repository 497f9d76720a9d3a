"""Incidents: what happened, who was told, what was done, until it is closed."""
