"""The care log: what was done for whom, confirmed by a person; never filled in by itself."""
