"""Tests of the encrypted file, its gate, trail and backups."""
