"""What the system says of a file that could not be written or read, in words of the house."""

import errno
from collections.abc import Mapping
from types import MappingProxyType

from app.kernel.text import Words, words

_NOT_ALLOWED = words("System", "nothing may be written there, or the file is open in another program")

_WORDS: Mapping[int | None, Words] = MappingProxyType(
    {
        errno.ENOSPC: words("System", "the disk is full"),
        errno.EROFS: words("System", "this place is write-protected"),
        errno.EACCES: _NOT_ALLOWED,
        errno.EPERM: _NOT_ALLOWED,
        errno.EIO: words("System", "the disk or stick does not read or write properly"),
        errno.ENOENT: words("System", "the folder is not there any more, perhaps the stick was pulled out"),
    }
)


def why(error: OSError) -> Words | str:
    """Return why the system refused, to be put into a sentence; where the house has no words, the system's own."""
    return _WORDS.get(error.errno, f"({error.strerror or error})")
