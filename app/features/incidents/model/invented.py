"""Incidents of invented residents, for the sample home: usual ones, never anybody's."""

from dataclasses import dataclass
from datetime import datetime
from random import Random

from app.features.incidents.model.cases import IncidentDraft
from app.features.incidents.model.kinds import IncidentKind
from app.kernel.ids import ResidentId

FINDERS = ("周玉珍", "何秀英", "孙红霞", "夜班护理员")
REVIEW = "经过和处理属实，措施已经落实。"


@dataclass(frozen=True, slots=True)
class _Pattern:
    kind: IncidentKind
    place: str  # "": at the bed
    what: str
    first_aid: str
    cause: str
    measure: str
    sent_to: str = ""
    injured: bool = False
    grave: bool = False


_PATTERNS = (
    _Pattern(
        IncidentKind.FALL, "二楼走廊", "自己扶墙走路，脚下一滑坐在地上，神志清楚，没有外伤。",
        "扶到床上躺平，量血压 138/82，观察两小时没有不舒服。", "地面刚拖过，有水。", "拖地后放“小心地滑”牌，擦干再走。",
    ),
    _Pattern(
        IncidentKind.FALL, "卫生间", "起夜上厕所时摔倒，左侧髋部着地，说疼，站不起来。",
        "不搬动，叫护士，固定左腿，拨打 120。", "夜里没有叫人，卫生间灯没有开。", "床边装小夜灯，夜里两小时看一次。",
        "澄湖区人民医院", injured=True, grave=True,
    ),
    _Pattern(
        IncidentKind.CHOKING, "餐厅", "午饭吃馒头时呛咳，脸色发红，说不出话，约半分钟后咳出。",
        "立即做海姆立克法，咳出一小块馒头，之后呼吸平稳。", "吃得太快，馒头没有掰小。", "改吃软食，吃饭时有人在旁边。",
    ),
    _Pattern(
        IncidentKind.SCALD, "", "倒开水时手抖，热水溅到右手背，发红约 3 厘米，没有起泡。",
        "冷水冲二十分钟，涂烫伤膏。", "自己倒热水，水瓶太重。", "换保温壶，热水由护理员倒。", injured=True,
    ),
    _Pattern(
        IncidentKind.QUARREL, "活动室", "两位老人为看电视争吵，互相推了一下，没有人倒地。",
        "分开坐，安抚情绪，检查没有外伤。", "都想看自己的频道。", "电视节目按单双日轮流选。",
    ),
    _Pattern(
        IncidentKind.BED_FALL, "", "翻身时从床边滑到地垫上，没有碰到头，没有外伤。",
        "检查后抬回床上，量血压 126/74。", "床栏没有拉起。", "睡觉时拉起床栏，交班时检查。",
    ),
)  # fmt: skip


def report(random: Random, place: int, of: ResidentId, bed: str, at: datetime) -> IncidentDraft:
    """Return the report of one incident; equal places are of one kind, the second one is grave."""
    one = _PATTERNS[place % len(_PATTERNS)]
    return IncidentDraft(
        kind=one.kind, resident_id=of, at=at, place=one.place or (f"{bed} 床旁" if bed else "房间里"),
        found_by=random.choice(FINDERS), what=one.what, first_aid=one.first_aid, sent_to=one.sent_to,
        injured=one.injured, grave=one.grave,
    )  # fmt: skip


def afterwards(place: int) -> tuple[str, str]:
    """Return the cause and the measure that go with a place."""
    one = _PATTERNS[place % len(_PATTERNS)]
    return one.cause, one.measure
