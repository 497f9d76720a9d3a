"""What the sample home offers to the house: nothing of its own; the shell makes it."""

from app.features.slice import Slice

SLICE = Slice(name="sample")
