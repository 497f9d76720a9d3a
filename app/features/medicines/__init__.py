"""Medicines: orders, doses given or not, and what is there; prescribes nothing."""
