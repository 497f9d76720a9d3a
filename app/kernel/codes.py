"""Code tables of national standards and of the home; only reads `resources/codes.json`."""

import json
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property, lru_cache

from app.kernel.paths import resource


class Sex(StrEnum):
    """性别, GB/T 2261.1: 0, 1, 2, 9."""

    UNKNOWN = "unknown"
    MALE = "male"
    FEMALE = "female"
    UNSTATED = "unstated"


@dataclass(frozen=True, slots=True)
class Code:
    """One value of a table."""

    code: str  # as stored
    chinese: str  # on papers and on the Chinese screen
    english: str
    accepted: tuple[str, ...]  # other words that mean it in a home's lists


@dataclass(frozen=True)
class CodeTable:
    """One table, in its own order."""

    source: str  # the standard it comes from
    codes: tuple[Code, ...]

    @cached_property
    def _by_code(self) -> dict[str, Code]:
        return {code.code: code for code in self.codes}

    @cached_property
    def _by_word(self) -> dict[str, str]:
        told = {}
        for code in self.codes:
            for word in (code.code, code.chinese, code.english, *code.accepted):
                told[_plain(word)] = code.code
        return told

    def chinese(self, code: str) -> str:
        """Return the Chinese word of `code`; a value outside the table is its own word."""
        known = self._by_code.get(code)
        return known.chinese if known else code

    def english(self, code: str) -> str:
        """Return the English word of `code`; a value outside the table is its own word."""
        known = self._by_code.get(code)
        return known.english if known else code

    def code_of(self, told: str) -> str | None:
        """Return the code meant by a word of a form or list; None when the table does not know the word."""
        return self._by_word.get(_plain(told))


@lru_cache
def table(name: str) -> CodeTable:
    """Return the table `sex`, `ethnic`, `education`, `marital`, `support_kind` or `household_kind`, or KeyError."""
    raw = json.loads(resource("codes.json").read_text(encoding="utf-8"))[name]
    codes = (Code(row["code"], row["chinese"], row["english"], tuple(row["accepted"])) for row in raw["codes"])
    return CodeTable(raw["source"], tuple(codes))


def _plain(word: str) -> str:
    return "".join(unicodedata.normalize("NFKC", word).casefold().split())
