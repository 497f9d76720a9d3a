"""Words that several screens of stays share."""

from datetime import date

from app.kernel.birthdays import PartialDate, age
from app.kernel.codes import Sex
from app.kernel.text import Translate, Words, say, words

RESIDENT_SEX: dict[Sex, Words] = {
    Sex.MALE: words("StaysPerson", "male"),
    Sex.FEMALE: words("StaysPerson", "female"),
    Sex.UNKNOWN: words("StaysPerson", "sex not known"),
    Sex.UNSTATED: words("StaysPerson", "sex not told"),
}
_YEARS = words("StaysPerson", "{years} years old")
_ABOUT = words("StaysPerson", "about {years} years old")


def age_words(born: PartialDate, on: date, translate: Translate) -> str:
    """Return the age in words; "" when it cannot be told."""
    found = age(born, on)
    return "" if found is None else say(_ABOUT if found.about else _YEARS, translate, years=found.years)
