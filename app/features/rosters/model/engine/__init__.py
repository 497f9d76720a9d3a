"""Fills a roster with OR-Tools; runs in a process of its own, which alone imports it."""
