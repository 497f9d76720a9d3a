"""Checks of safety: templates, rounds, what is due, the calendar of proof and the folder for inspectors."""
