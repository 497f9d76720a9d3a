"""What is owed, in words of the screen."""

from __future__ import annotations

from app.desktop.language import translate
from app.features.safety_checks.model import Often, Template
from app.features.safety_checks.service import OFTEN_WORDS, Standing
from app.kernel.clock import in_home
from app.kernel.handover import of_table
from app.kernel.text import say, words

_DONE = words("SafetyWording", "{done} of {needed} done, {from_} to {to}")
_TIMES = words("SafetyWording", "{often}, {count} times")


def name_of(template: Template) -> str:
    """Return what a check is called on screen; the home's own are called as they were written."""
    return of_table(template.name_en or template.name, template.name).shown(translate)


def title_of(one: Standing) -> str:
    """Return what is owed: the check, its district, what made it due."""
    return " ".join(filter(None, (name_of(one.due.template), one.due.district, one.due.about)))


def detail_of(one: Standing) -> str:
    """Return how far it is and until when."""
    due = one.due
    begins, ends = in_home(due.begins), in_home(due.ends)
    if due.template.often in {Often.DAY, Often.NIGHT}:
        span = f"{begins:%H:%M}", f"{ends:%H:%M}" if ends.hour or ends.minute else "24:00"
    else:
        span = due.day.isoformat(), due.last_day.isoformat()
    return say(_DONE, translate, done=one.done, needed=due.needed, from_=span[0], to=span[1])


def often_of(template: Template) -> str:
    """Return how often a check is owed."""
    often = say(OFTEN_WORDS[template.often], translate)
    return say(_TIMES, translate, often=often, count=template.needed) if template.needed > 1 else often
