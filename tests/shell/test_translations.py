"""Every text has its Chinese, every Chinese belongs to a text, and the files that are loaded are the newest."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).resolve().parents[2]
BARRED = re.compile("非法|无效|异常|错误代码|抱歉|对不起")
OF_THE_FORM = {("ItemRow", "wrong")}
"""Of a round each item is 正常, 异常 or 不适用 on the authorities' own form; nowhere is it said of the program."""
FIELD = re.compile(r"\{(\w+)\}")
PARTS = sorted((ROOT / "translations" / "zh_CN").glob("*.json"))


def test_no_text_is_missing_and_none_is_left_over() -> None:
    command = [sys.executable, str(ROOT / "translations" / "update.py"), "--check"]
    ended = subprocess.run(command, check=False, capture_output=True, text=True)
    assert (ended.returncode, ended.stdout) == (0, "")


def test_what_is_loaded_says_the_same_as_the_parts() -> None:
    loaded = json.loads((ROOT / "resources" / "translations" / "fuyuan_zh_CN.json").read_text("utf-8"))
    for path in PARTS:
        for context, texts in json.loads(path.read_text("utf-8")).items():
            for source, target in texts.items():
                assert loaded[context][source] == target, f"run translations/update.py: {context}: {source}"


@pytest.mark.parametrize("path", PARTS, ids=lambda path: path.stem)
def test_the_words_are_a_caregivers_and_keep_their_values(path: Path) -> None:
    for context, texts in json.loads(path.read_text("utf-8")).items():
        for source, target in texts.items():
            assert (context, source) in OF_THE_FORM or not BARRED.search(target), target
            assert sorted(FIELD.findall(source)) == sorted(FIELD.findall(target)), source


def test_what_qt_loads_says_the_same(qapp: QApplication) -> None:
    del qapp
    loaded = QTranslator()
    assert loaded.load("fuyuan_zh_CN", str(ROOT / "resources" / "translations"))
    for context, texts in json.loads((ROOT / "resources" / "translations" / "fuyuan_zh_CN.json").read_text()).items():
        for source, target in texts.items():
            assert loaded.translate(context, source) == target, f"run translations/update.py: {context}: {source}"
