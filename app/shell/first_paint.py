"""What is set before the program is imported, so that the sign-in page is painted soon; imports of it paths alone.

The sign-in page may cost 1.3 times an empty window, which is 27 ms for everything. What was found to matter, and where
it is heeded: no import of cryptography, hashes, SQL or papers (`data.door`, late imports in `program`); no pen or brush
from a colour, since the 92 enums of `Qt` take 13 ms (`desktop.marks`, `shell.tiles`); no `QApplication.style()`, whose
enums take 4 ms (`program.make_app`); no slotted dataclasses, 0.4 ms each (`kernel.text`, `desktop.theme`); no stack of
pages, which polishes what is in it before it stands in the window (`shell.main_window`); and the steps below.

What remains is text: opening the faces and drawing the first characters (11 ms), polishing 70 widgets by the style
sheet (7 ms), PySide6's own classes (6 ms), this program's modules (8 ms). Where nothing is in the page cache, the disk
is waited for besides: the two faces are 20 MB of what is read then, so they are read while PySide6 is imported; the
rest are many small files, the bytecode of this program's modules among them, and differs from disk to disk.
"""

from __future__ import annotations

import builtins
import contextlib
import gc
import importlib.util
import marshal
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from types import CodeType
from typing import Any

from app.kernel.paths import resource

FACES = ("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf")
"""Loaded by `desktop.fonts.load_first`."""
_OF_PYSIDE = ("shibokensupport/", "signature_bootstrap.py")


def prepare() -> None:
    """Import PySide6 without what it does in vain at each start; `settle` ends the first of it.

    Nothing made before the first paint is garbage: looking for it takes 4 ms. The modules inside PySide6's library are
    compiled anew at each start: 13 ms. And it reads the source of each module imported after it, to learn who wants its
    `__feature__` (other names of methods), which nobody here does: 4 ms, and all lines would stay in memory.
    """
    gc.disable()
    _read_ahead()
    with _bytecode_kept(Path(importlib.util.cache_from_source(__file__)).with_suffix(".pyside")):
        import PySide6.QtCore  # noqa: F401 - brings shibokensupport
    import shibokensupport.feature  # type: ignore[import-not-found,unused-ignore]

    library: Any = shibokensupport.feature
    library._mod_uses_pyside = _uses_no_feature  # noqa: SLF001 - there is no public way; a test guards the name


def _read_ahead() -> None:
    """Let the system read the faces into its page cache meanwhile, where it takes such a wish."""
    if sys.platform != "linux":
        return
    for name in FACES:
        with contextlib.suppress(OSError), resource("fonts", name).open("rb") as face:
            os.posix_fadvise(face.fileno(), 0, 0, os.POSIX_FADV_WILLNEED)


def _uses_no_feature(_module: object) -> bool:
    return False


def settle() -> None:
    """Collect garbage again, now that all is loaded; what was made till then is not looked at any more.

    Rarely: a page of a thousand residents makes fifty thousand objects that stay, none of them garbage.
    """
    gc.freeze()
    gc.set_threshold(20_000, 10, 10)
    gc.enable()


@contextlib.contextmanager
def _bytecode_kept(path: Path) -> Iterator[None]:
    """Keep the bytecode of PySide6's inner modules from start to start, as Python does for all that lie in files.

    Found again by the whole source, so that another version of PySide6 is compiled anew; a file that cannot be read or
    written only costs the time.
    """
    known: dict[bytes, CodeType] = {}
    with contextlib.suppress(OSError, ValueError, EOFError, TypeError):
        known = marshal.loads(path.read_bytes())  # noqa: S302 - lies beside the bytecode of this very module
    met: dict[bytes, CodeType] = {}
    compile_ = builtins.compile

    def compiled(source: Any, filename: Any, *rest: Any, **named: Any) -> Any:
        if not str(filename).startswith(_OF_PYSIDE):
            return compile_(source, filename, *rest, **named)
        key = source if isinstance(source, bytes) else str(source).encode()
        met[key] = code = known.get(key) or compile_(source, filename, *rest, **named)
        return code

    builtins.compile = compiled
    try:
        yield
    finally:
        builtins.compile = compile_
    if met.keys() != known.keys() and not sys.dont_write_bytecode:
        with contextlib.suppress(OSError):
            part = path.with_suffix(".part")
            part.write_bytes(marshal.dumps(met))
            part.replace(path)
