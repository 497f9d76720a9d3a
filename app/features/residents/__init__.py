"""Residents (老人): who they are, whom to call, what to mind, which papers are on file."""
