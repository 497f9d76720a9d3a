"""Tests of checks of safety."""
