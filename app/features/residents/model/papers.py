"""The catalogue of an archive (一人一档, folders A to I) and what is missing of it; only reads its JSON file.

Source: a real home's catalogue merged with inspection lists; ★ papers are for 特困人员.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from app.features.residents.model.related import PaperOnFile, PaperState
from app.kernel.answers import Told
from app.kernel.paths import resource

DESTITUTE = "destitute"
"""The support kind (特困) whose papers are marked ★."""


class Needed(StrEnum):
    """When a paper belongs into an archive."""

    ALWAYS = "always"
    DESTITUTE = "destitute"  # ★
    LEFT = "left"  # once the person has left
    IF_ANY = "if_any"  # kept where there is one; never missing


@dataclass(frozen=True, slots=True)
class Paper:
    """One kind of paper."""

    key: str
    folder: str  # "A" to "I"
    chinese: str  # as printed and on the Chinese screen
    english: str
    needed: Needed
    original: bool  # True: the original goes from hand to hand at a move


@dataclass(frozen=True, slots=True)
class Folder:
    """One folder of the catalogue with its papers."""

    key: str
    chinese: str
    english: str
    papers: tuple[Paper, ...]


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One paper of the catalogue and what is on file of it."""

    paper: Paper
    held: tuple[PaperOnFile, ...]  # newest first; empty: never recorded
    needed: bool  # for this resident, now

    @property
    def missing(self) -> bool:
        """Tell whether a needed paper is not there."""
        return self.needed and not any(held.draft.state is not PaperState.MISSING for held in self.held)


@lru_cache
def catalogue() -> tuple[Folder, ...]:
    """Return the folders A to I in order."""
    raw = json.loads(resource("papers_on_file.json").read_text(encoding="utf-8"))
    papers = [
        Paper(
            row["key"], row["folder"], row["chinese"], row["english"], Needed(row["needed"]), row.get("original", False)
        )
        for row in raw["papers"]
    ]
    return tuple(
        Folder(
            row["key"], row["chinese"], row["english"], tuple(paper for paper in papers if paper.folder == row["key"])
        )
        for row in raw["folders"]
    )


@lru_cache
def papers() -> dict[str, Paper]:
    """Return every paper of the catalogue by its key."""
    return {paper.key: paper for folder in catalogue() for paper in folder.papers}


@lru_cache
def needed_keys(support_kind: Told, *, left: bool) -> frozenset[str]:
    """Return the keys of the papers that must be there for a resident."""
    wanted = {Needed.ALWAYS}
    if support_kind == DESTITUTE:
        wanted.add(Needed.DESTITUTE)
    if left:
        wanted.add(Needed.LEFT)
    return frozenset(paper.key for paper in papers().values() if paper.needed in wanted)


def checklist(held: Iterable[PaperOnFile], support_kind: Told, *, left: bool) -> Iterator[CheckLine]:
    """Yield every paper of the catalogue in order, with what is on file and whether it must be."""
    by_paper: dict[str, list[PaperOnFile]] = {}
    for one in held:
        by_paper.setdefault(one.draft.paper, []).append(one)
    needed = needed_keys(support_kind, left=left)
    for paper in papers().values():
        newest = sorted(by_paper.get(paper.key, []), key=lambda one: one.id, reverse=True)
        yield CheckLine(paper, tuple(newest), paper.key in needed)
