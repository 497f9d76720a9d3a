"""What posts, contracts, certificates and nights are called on paper and in lists, in Chinese as these are."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from app.features.staff.model.certificates import CertificateDraft
from app.features.staff.model.members import Nights, Post
from app.features.staff.model.working import Worker
from app.kernel.codes import Sex

POSTS: Mapping[Post, str] = {
    Post.DIRECTOR: "院长",
    Post.LEADER: "带班领导",
    Post.NURSE: "护士",
    Post.CAREGIVER: "护理员",
    Post.CLERK: "内勤",
    Post.COOK: "厨师",
    Post.GUARD: "门卫",
    Post.CLEANER: "保洁",
    Post.DRIVER: "司机",
    Post.SOCIAL: "社工",
    Post.OTHER: "其他",
}
SEXES: Mapping[Sex, str] = {Sex.MALE: "男", Sex.FEMALE: "女", Sex.UNKNOWN: "不详", Sex.UNSTATED: "不详"}
EMPLOYMENT: Mapping[str, str] = {
    "": "未询问",
    "establishment": "编制",
    "public_welfare": "公益岗",
    "outsourced": "外包",
    "contract": "本院合同",
    "dispatched": "劳务派遣",
    "rehired": "退休返聘",
    "hourly": "小时工",
}
TOPICS: Mapping[str, str] = {
    "safety": "安全",
    "fire": "消防",
    "care": "护理技能",
    "food": "食品卫生",
    "infection": "防感染",
    "first_aid": "急救",
    "rights": "职业道德与权益",
}
"""What trainings are about."""
CERTIFICATES: Mapping[str, str] = {
    "health": "健康证",
    "caregiver": "养老护理员证",
    "nurse": "护士执业证",
    "fire_control": "消防设施操作员证",
    "food_safety": "食品安全员证",
    "first_aid": "急救证",
    "social_worker": "社会工作者证",
    "electrician": "电工证",
    "driver": "驾驶证",
}
NIGHTS: Mapping[Nights, str] = {Nights.NOT_ASKED: "未询问", Nights.YES: "可以", Nights.NO: "不排"}
WHOLE_HOME = "全院"
YES = "是"
_LASTING, _NO_END, _NO_CERTIFICATE = "长期", "到期日未登记", "没有登记"


def certificates_text(one: Worker) -> str:
    """Return the certificates of somebody in a row, `健康证 2027-03-01、急救证 长期`; 没有登记 without one."""
    told = [held.told for held in one.certificates.values()]
    parts = ((certificate_name(held.kind), held.level, _until(held.expires_on, held.lasting)) for held in told)
    return "、".join(" ".join(filter(None, part)) for part in parts) or _NO_CERTIFICATE


def certificate_name(kind: str) -> str:
    """Return the name of a kind of certificate; own words stand for themselves."""
    return CERTIFICATES.get(kind, kind)


def _until(expires_on: date | None, lasting: bool) -> str:
    return _LASTING if lasting else expires_on.isoformat() if expires_on else _NO_END


def certificates_told(text: str) -> tuple[tuple[CertificateDraft, ...], tuple[str, ...]]:
    """Return the certificates that `certificates_text` wrote, and the parts that it did not write."""
    kinds, found, strange = {name: kind for kind, name in CERTIFICATES.items()}, [], []
    for part in filter(None, (one.strip() for one in text.split("、"))):
        name, *level, until = part.split(" ") if " " in part else (part, "")
        day = _day(until)
        if part == _NO_CERTIFICATE:
            continue
        if name in kinds and (day or until in (_LASTING, _NO_END)):
            draft = CertificateDraft(kinds[name], " ".join(level), expires_on=day, lasting=until == _LASTING)
            found.append(draft)
        else:
            strange.append(part)
    return tuple(found), tuple(strange)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
