"""Tells before the window is tried whether this PC can show one; imports no Qt, which would end the program."""

from __future__ import annotations

import os
import sys

_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
"""What Qt's window plugin needs on Linux: library -> package of Debian, UOS and Kylin."""


def has_display() -> bool:
    """Return whether a window can be shown at all."""
    if os.environ.get("QT_QPA_PLATFORM") or not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def missing_libraries() -> str:
    """Return which system libraries are missing and how to get them, "" if none is."""
    if os.environ.get("QT_QPA_PLATFORM") or not sys.platform.startswith("linux"):
        return ""
    missing = [package for library, package in _PACKAGES.items() if not _loads(library)]
    if not missing:
        return ""
    names = " ".join(missing)
    return (
        f"The window needs system libraries that are missing. On Debian, UOS or Kylin: sudo apt-get install {names}\n"
        f"窗口还缺几个系统库。请在终端里运行：sudo apt-get install {names}"
    )


def _loads(library: str) -> bool:
    import ctypes

    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
