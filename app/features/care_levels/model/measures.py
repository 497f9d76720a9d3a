"""What is usually done about each of the nine risks, offered as words to choose from; decides nothing."""

from collections.abc import Mapping

from app.kernel.care import Risk
from app.kernel.text import Words, words

MEASURES: Mapping[Risk, tuple[Words, ...]] = {
    Risk.CHOKING: (
        words("Measure", "soft or liquid food"),
        words("Measure", "eats in sight of staff"),
        words("Measure", "is helped with eating"),
    ),
    Risk.WRONG_INTAKE: (
        words("Measure", "spoiled and unsuitable food is removed"),
        words("Measure", "the home keeps and gives the medicine"),
        words("Measure", "name and dates are checked before giving"),
    ),
    Risk.PRESSURE_SORE: (
        words("Measure", "is turned regularly, written down"),
        words("Measure", "skin is looked at every day"),
        words("Measure", "bedding is kept dry and flat"),
    ),
    Risk.SCALD: (
        words("Measure", "bath water is tested, cold water first"),
        words("Measure", "no hot-water bag unattended"),
        words("Measure", "warning sign at hot water"),
    ),
    Risk.BED_FALL: (
        words("Measure", "bed rails up"),
        words("Measure", "is helped in and out of bed"),
        words("Measure", "is looked at on every round"),
    ),
    Risk.FALL: (
        words("Measure", "floor kept dry, wet-floor sign"),
        words("Measure", "walking aid"),
        words("Measure", "is watched after medicine"),
    ),
    Risk.HARM: (
        words("Measure", "is talked to and comforted"),
        words("Measure", "sharp, toxic and burning things are locked away"),
        words("Measure", "the family is told"),
    ),
    Risk.WANDERING: (
        words("Measure", "is looked for at every handover"),
        words("Measure", "goes out with a leave slip only"),
        words("Measure", "is kept in sight"),
    ),
    Risk.ACTIVITY: (
        words("Measure", "is watched during activities"),
        words("Measure", "non-slip floor, padded edges"),
    ),
}
"""Source: GB 38600-2019, its measures as others recall them; a home writes its own beside them."""
