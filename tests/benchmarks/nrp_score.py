"""Scores a roster of the public shift scheduling set, straight from the file's text; shares nothing with the engine."""

from __future__ import annotations

import re
from pathlib import Path

Worked = dict[str, dict[int, str]]


def score(instance: Path, worked: Worked) -> tuple[int, int]:
    """Return the number of broken hard rules and the penalty of a roster: employee, day, shift."""
    text = re.sub(r"^#.*$", "", instance.read_text("utf-8"), flags=re.MULTILINE)
    blocks = {
        block.split("\n", 1)[0].strip(): [line.strip().split(",") for line in block.split("\n")[1:] if line.strip()]
        for block in text.split("SECTION_")[1:]
    }
    days = int(blocks["HORIZON"][0][0])
    length = {line[0]: int(line[1]) for line in blocks["SHIFTS"]}
    after = {line[0]: set(line[2].split("|")) - {""} for line in blocks["SHIFTS"]}
    free = {line[0]: {int(day) for day in line[1:]} for line in blocks["DAYS_OFF"]}
    names = {line[0] for line in blocks["STAFF"]}
    hard = sum(name not in names or shift not in length or not 0 <= day < days
               for name, row in worked.items() for day, shift in row.items())  # fmt: skip
    for name, most, *numbers in blocks["STAFF"]:
        row = worked.get(name, {})
        limits = dict(item.split("=") for item in most.split("|"))
        hard += _broken(row, days, length, after, limits, [int(number) for number in numbers])
        hard += len(free.get(name, set()) & row.keys())
    penalty = sum(int(weight) for name, day, shift, weight in blocks.get("SHIFT_ON_REQUESTS", [])
                  if worked.get(name, {}).get(int(day)) != shift)  # fmt: skip
    penalty += sum(int(weight) for name, day, shift, weight in blocks.get("SHIFT_OFF_REQUESTS", [])
                   if worked.get(name, {}).get(int(day)) == shift)  # fmt: skip
    for at, shift, wanted, under, over in blocks["COVER"]:
        there = sum(row.get(int(at)) == shift for row in worked.values())
        penalty += max(0, int(wanted) - there) * int(under) + max(0, there - int(wanted)) * int(over)
    return hard, penalty


def _broken(
    row: dict[int, str],
    days: int,
    length: dict[str, int],
    after: dict[str, set[str]],
    limits: dict[str, str],
    numbers: list[int],
) -> int:
    """Return how many rules one employee's row breaks."""
    most_minutes, least_minutes, longest, shortest, rest, weekends = numbers
    minutes = sum(length[shift] for shift in row.values())
    broken = int(minutes > most_minutes) + int(minutes < least_minutes)
    broken += sum(sum(shift == kind for shift in row.values()) > int(number) for kind, number in limits.items())
    broken += sum(day + 1 in row and row[day + 1] in after[shift] for day, shift in row.items())
    broken += sum(any(day in row for day in (sat, sat + 1)) for sat in range(5, days, 7)) > weekends
    on_off = "".join("x" if day in row else "." for day in range(days))
    broken += sum(len(run) > longest for run in re.findall(r"x+", on_off))
    broken += sum(len(run) < shortest for run in re.findall(r"(?<=\.)x+(?=\.)", on_off))
    return broken + sum(len(run) < rest for run in re.findall(r"(?<=x)\.+(?=x)", on_off))
