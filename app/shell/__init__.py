"""Main window, sign-in, command-line root: the only place that knows all slices."""
