"""What the sample home offers to the house: the words of its trail."""

from app.features.slice import Slice
from app.kernel.text import words

_TRAIL = {
    "sample": words("Trail", "sample"),
    "sample.built": words("Trail", "set up"),
    "sample.moved_in": words("Trail", "moved in"),
}

SLICE = Slice(name="sample", trail_words=_TRAIL)
