#!/usr/bin/env python3
"""Sets up `.venv` from the lock file, then starts the program or its tests; standard library only.

python3 run.py              the window (--demo: on a sample home)
python3 run.py <words>      the command line, as `fuyuan <words>`
python3 run.py test [...]   all tests; `test --long` with full counts, other words go to pytest
"""

import hashlib
import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def wanted() -> str:
    """Return the mark of the set-up this tree needs: lock file, project file and Python version."""
    parts = [(ROOT / name).read_bytes() for name in ("requirements.lock", "pyproject.toml")]
    return hashlib.sha256(b"".join([*parts, sys.version.encode()])).hexdigest()


def set_up() -> None:
    """Make `.venv` and install what the lock file names, unless that was done for this very state."""
    ready = VENV / "ready"
    if ready.exists() and ready.read_text() == wanted():
        return
    print("First start: setting up .venv (about a minute) / 第一次启动，正在准备，约一分钟 …", flush=True)
    try:
        venv.EnvBuilder(with_pip=True, clear=VENV.exists()).create(VENV)
    except (Exception, SystemExit):  # noqa: BLE001 - ensurepip ends in many ways where Debian left it out
        sys.exit("Python cannot make a virtual environment. On Debian, UOS or Kylin: apt-get install python3-venv")
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    lock = ["--only-binary", ":all:", "--require-hashes", "-r", str(ROOT / "requirements.lock")]
    if subprocess.run([*pip, *lock], check=False).returncode:
        sys.exit("The packages could not be installed; nothing was changed outside .venv. Run the command again.")
    ready.write_text(wanted())


def main() -> int:
    """Run what the words ask for and return its exit code."""
    if not (3, 11) <= sys.version_info[:2] <= (3, 13):
        sys.exit(f"Python 3.11, 3.12 or 3.13 is needed; this is {sys.version.split()[0]}.")
    set_up()
    words = sys.argv[1:]
    testing = words[:1] == ["test"]
    command = [str(ROOT / "tests" / "run_all.py"), *words[1:]] if testing else ["-m", "app", *words]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    return subprocess.run([str(PYTHON), *command], check=False, env=environment).returncode


if __name__ == "__main__":
    sys.exit(main())
