"""What the pages of the staff say of certificates, topics and contracts, in words and chips."""

from __future__ import annotations

from collections.abc import Mapping

from app.desktop.language import translate
from app.features.staff.model import (
    CERTIFICATE_WORDS,
    EMPLOYMENT_WORDS,
    NIGHTS_WORDS,
    POST_WORDS,
    STANDING_WORDS,
    TOPIC_WORDS,
    CertificateLine,
    Member,
    Standing,
)
from app.kernel.text import Words, say, words

STANDING_SIGNS: Mapping[Standing, tuple[str, str]] = {
    Standing.EXPIRED: ("bad", "danger"),
    Standing.MISSING: ("plain", "not_asked"),
    Standing.SOON: ("warn", "warning"),
    Standing.UNKNOWN: ("plain", "not_asked"),
    Standing.HOLDS: ("good", "good"),
    Standing.NOTHING: ("plain", ""),
}
"""Kind of chip and icon."""

_OF_FIELDS: Mapping[str, Mapping[str, Words]] = {
    "post": {post.value: said for post, said in POST_WORDS.items()},
    "nights": {nights.value: said for nights, said in NIGHTS_WORDS.items()},
    "employment": EMPLOYMENT_WORDS,
    "is_head": {"0": words("StaffWords", "no"), "1": words("StaffWords", "yes")},
    "sex": {
        "female": words("StaffWords", "female"),
        "male": words("StaffWords", "male"),
        "unknown": words("StaffWords", "not asked"),
    },
}


def certificate_word(kind: str) -> str:
    """Return the word of a kind of certificate; own words stand for themselves."""
    return _word(CERTIFICATE_WORDS, kind)


def topic_word(topic: str) -> str:
    """Return the word of a topic of training."""
    return _word(TOPIC_WORDS, topic)


def employment_word(employment: str) -> str:
    """Return the word of a contract source; "" where nobody asked."""
    return _word(EMPLOYMENT_WORDS, employment)


def post_word(member: Member) -> str:
    """Return the word of somebody's post, and that they head a team."""
    word = say(POST_WORDS[member.told.post], translate)
    return translate("StaffWords", "{post}, head").format(post=word) if member.told.is_head else word


def stored_word(field: str, stored: str) -> str:
    """Return what a value of a person's field is called, from how it is stored."""
    known = _OF_FIELDS.get(field, {})
    return say(known[stored], translate) if stored in known else stored


def standing_text(line: CertificateLine) -> str:
    """Return how it stands with a certificate, e.g. 还有 8 天."""
    return say(STANDING_WORDS[line.standing], translate, days=abs(line.days or 0))


def _word(known: Mapping[str, Words], key: str) -> str:
    return say(known[key], translate) if key in known else key
