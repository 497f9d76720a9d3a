"""Screens of checks of safety."""
