"""Tests of the frame around the slices."""
