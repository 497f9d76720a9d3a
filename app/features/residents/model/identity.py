"""The block under a dossier's title, and whom to call; every value as printed."""

from dataclasses import dataclass

from app.features.residents.model.related import Contact, PaperOnFile
from app.kernel.ids import ResidentId


@dataclass(frozen=True, slots=True)
class IdentitySheet:
    """A resident as the first page of a dossier prints them; 未询问 and its like stand where nothing is known."""

    resident_id: ResidentId
    number: str  # the home's own
    name: str
    reading: str  # "zēng huì yuán"
    other_names: str  # former names and nicknames
    sex: str
    age: str  # "79 岁", "约 79 岁", "不详"
    born: str
    ethnic: str
    dialect: str
    id_number: str  # whole; why there is none, where there is none
    township: str  # 户籍乡镇(出资地)
    certificate_number: str
    bed: str  # "201-3"; "" without one
    state: str  # 在院, 请假 …
    photo: bytes | None  # JPEG; None: none on file
    name_picture: bytes | None  # the name as on the ID card; None: none on file
    contacts: tuple[Contact, ...]  # in the order to call them
    papers: tuple[PaperOnFile, ...]
