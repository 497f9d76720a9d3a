"""Forms: fields that know five kinds of "no value", and tell all findings at once; save nothing themselves."""

from app.desktop.forms.choices import CHOICE_ANSWERS, ChoiceField
from app.desktop.forms.dates import BirthField, DayField, MomentField
from app.desktop.forms.entry import EntryDialog, ReasonDialog
from app.desktop.forms.fields import AskField, Field, NoteField, NumberField, SecretField, answer_text
from app.desktop.forms.files import FileField, read_file
from app.desktop.forms.form import ErrorSummary, Form

__all__ = [
    "CHOICE_ANSWERS",
    "AskField",
    "BirthField",
    "ChoiceField",
    "DayField",
    "EntryDialog",
    "ErrorSummary",
    "Field",
    "FileField",
    "Form",
    "MomentField",
    "NoteField",
    "NumberField",
    "ReasonDialog",
    "SecretField",
    "answer_text",
    "read_file",
]
