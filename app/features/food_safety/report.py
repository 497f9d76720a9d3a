"""The papers of the kitchen, in Chinese: lists of lines under a title, and the menu of a week; knows no database."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from app.features.food_safety.model import MEAL_ON_PAPER, Meal
from app.kernel.ledgers import LedgerTable
from app.paper import tables, text
from app.paper.frame import Frame, render

MENU = "每周食谱"
_WEEKDAYS = "一二三四五六日"


@dataclass(frozen=True, slots=True)
class MenuPaper:
    """The menu of a week."""

    monday: date
    dishes: Mapping[tuple[date, Meal], Sequence[str]]


def listing(title: str, table: LedgerTable, first: date, last: date, frame: Frame) -> bytes:
    """Return lines of some days as PDF, what is missing first. Raises RuleBrokenError for what cannot be drawn."""

    def story() -> Iterator[Flowable]:
        yield text.text(title, text.TITLE, bold=True, align="center")
        yield Spacer(1, 2 * mm)
        yield text.text(f"{_day(first)}—{_day(last)}　共 {len(table.rows)} 条　缺 {len(table.gaps)}")
        if table.gaps:
            yield Spacer(1, 1 * mm)
            yield text.text("缺的记录：" + "；".join(table.gaps))
        yield Spacer(1, 2 * mm)
        if table.rows:
            yield tables.listing(table.heading, table.rows, tables.shares(frame.body_width, *table.shares))
        else:
            yield text.text(table.nothing)

    return render(title, list(story()), frame)


def menu(paper: MenuPaper, frame: Frame) -> bytes:
    """Return the menu of a week (每周食谱) as PDF for the wall. Raises RuleBrokenError for what cannot be drawn."""

    def story() -> Iterator[Flowable]:
        sunday = paper.monday + timedelta(days=6)
        yield text.text(MENU, text.TITLE, bold=True, align="center")
        yield Spacer(1, 2 * mm)
        yield text.text(f"{_day(paper.monday)}—{_day(sunday)}", align="center")
        yield Spacer(1, 3 * mm)
        heading = ("日期", *(MEAL_ON_PAPER[meal] for meal in Meal))
        rows = [_menu_row(paper, paper.monday + timedelta(days=place)) for place in range(7)]
        yield tables.listing(heading, rows, tables.shares(frame.body_width, 18, 26, 34, 34, 22), size=text.VALUE)

    return render(MENU, list(story()), frame)


def _menu_row(paper: MenuPaper, day: date) -> tuple[str, ...]:
    told = ("、".join(paper.dishes.get((day, meal), ())) for meal in Meal)
    return (f"{day.month}月{day.day}日\n星期{_WEEKDAYS[day.weekday()]}", *told)


def _day(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"
