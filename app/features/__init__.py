"""The slices, one folder each."""
