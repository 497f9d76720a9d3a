#!/usr/bin/env python3
"""Collects every text of the program, fills in the Chinese, and makes the files that the program loads.

python3 translations/update.py         writes fuyuan_zh_CN.ts, .qm and .json; exit 1 if a text has no Chinese
python3 translations/update.py --check  the same without writing into resources/
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TS = ROOT / "translations" / "fuyuan_zh_CN.ts"
PARTS = ROOT / "translations" / "zh_CN"
READY = ROOT / "resources" / "translations"
TOOLS = Path(sys.executable).parent

Catalogue = dict[str, dict[str, str]]


def chinese() -> Catalogue:
    """Return {context: {English: Chinese}} from all parts; SystemExit if two parts differ about one text."""
    whole: Catalogue = {}
    for path in sorted(PARTS.glob("*.json")):
        for context, texts in json.loads(path.read_text("utf-8")).items():
            known = whole.setdefault(context, {})
            for source, target in texts.items():
                if known.setdefault(source, target) != target:
                    raise SystemExit(f"{path.name}: {context}: {source!r} is translated in two ways")
    return whole


def collect(ts: Path) -> None:
    """Write every text of the program into `ts`, untranslated."""
    sources = sorted(str(path) for path in (ROOT / "app").rglob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "sources.lst"
        listed.write_text("\n".join(sources), "utf-8")
        command = [str(TOOLS / "pyside6-lupdate"), f"@{listed}", "-silent", "-no-obsolete", "-locations", "none"]
        command += ["-tr-function-alias", "QT_TRANSLATE_NOOP+=words", "-target-language", "zh_CN", "-ts", str(ts)]
        subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.DEVNULL)


def fill(tree: ET.ElementTree[ET.Element], known: Catalogue) -> tuple[Catalogue, list[str]]:
    """Put the Chinese into the tree; return what is in use, and the texts without Chinese."""
    used: Catalogue = {}
    missing: list[str] = []
    for context in tree.getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            target = known.get(name, {}).get(source)
            slot = message.find("translation")
            if slot is None:
                slot = ET.SubElement(message, "translation")
            if target is None:
                missing.append(f"{name}: {source}")
                continue
            slot.attrib.pop("type", None)
            slot.text = target
            used.setdefault(name, {})[source] = target
    return used, missing


def main() -> int:
    """Return 1 if a text has no Chinese, or a translation belongs to no text."""
    known = chinese()
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "fuyuan_zh_CN.ts"
        collect(fresh)
        tree = ET.parse(fresh)  # noqa: S314 - our own tool wrote it a moment ago
        used, missing = fill(tree, known)
        if "--check" not in sys.argv[1:]:
            tree.write(TS, encoding="utf-8", xml_declaration=True)
            READY.mkdir(exist_ok=True)
            qm = str(READY / "fuyuan_zh_CN.qm")
            subprocess.run([str(TOOLS / "pyside6-lrelease"), "-silent", str(TS), "-qm", qm], check=True)
            whole = json.dumps(used, ensure_ascii=False, indent=0, sort_keys=True)
            (READY / "fuyuan_zh_CN.json").write_text(whole + "\n", "utf-8")
    unused = [f"{name}: {text}" for name, texts in known.items() for text in texts if text not in used.get(name, {})]
    for title, lines in (("no Chinese", missing), ("translated but not in the program", unused)):
        for line in lines:
            print(f"{title}: {line}")
    return 1 if missing or unused else 0


if __name__ == "__main__":
    sys.exit(main())
