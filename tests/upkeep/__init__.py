"""Tests of backups, restoring, checking and the trail."""
