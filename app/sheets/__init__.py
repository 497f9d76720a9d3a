"""Spreadsheets in and out; knows no slice."""
