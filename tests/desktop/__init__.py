"""Tests of the Qt kit, without a display."""
