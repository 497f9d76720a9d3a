"""Tests that look with programs of the system."""
