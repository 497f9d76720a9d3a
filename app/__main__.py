"""`fuyuan`: no word opens the window, a word runs a command."""

from __future__ import annotations

import sys
from collections.abc import Sequence

DEMO = "--demo"
_NO_DISPLAY = (
    "No display was found, so the window cannot be shown. The command line works without one: "
    "fuyuan residents list --home HOME.fuyuan --json\n"
    "没有找到显示器，窗口打不开。不用窗口也能用命令行：fuyuan residents list --home HOME.fuyuan --json"
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run what the words ask for and return the exit code."""
    if getattr(sys, "frozen", False):  # packaged, the process that fills a roster is this program once more
        from multiprocessing import freeze_support

        freeze_support()
    given = list(sys.argv[1:] if argv is None else argv)
    if given and given != [DEMO]:
        from app.shell.command_line import run

        return run(given)
    return _window(demo=given == [DEMO])


def _window(*, demo: bool) -> int:
    from app.shell.display import has_display, missing_libraries

    if not has_display():
        print(_NO_DISPLAY, file=sys.stderr)
        return 1
    if missing := missing_libraries():
        print(missing, file=sys.stderr)
        return 1
    from app.shell import first_paint

    first_paint.prepare()
    from app.shell.program import run_window

    return run_window(demo=demo)


if __name__ == "__main__":
    sys.exit(main())
