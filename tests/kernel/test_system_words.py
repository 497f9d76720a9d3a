"""What the system says of a file, in words."""

import errno
import os

import pytest

from app.kernel import system_words
from app.kernel.errors import StorageError
from app.kernel.text import words

SAID = words("Test", "It was not written: {why}.")


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EROFS, "write-protected"),
        (errno.EACCES, "open in another program"),
        (errno.EPERM, "open in another program"),
        (errno.EIO, "does not read or write properly"),
        (errno.ENOENT, "the folder is not there any more"),
    ],
)
def test_common_faults_are_told_in_words_of_the_house(number: int, told: str) -> None:
    refused = StorageError(SAID, why=system_words.why(OSError(number, os.strerror(number))))
    assert told in refused.text()
    assert os.strerror(number) not in refused.text()
    in_chinese = refused.text(lambda _context, source: "没有写成：{why}。" if source == SAID.source else "磁盘满了")
    assert in_chinese == "没有写成：磁盘满了。"


def test_the_rest_keeps_the_word_of_the_system() -> None:
    assert system_words.why(OSError(errno.ELOOP, "Too many links")) == "(Too many links)"
    assert system_words.why(OSError("pulled out")) == "(pulled out)"
