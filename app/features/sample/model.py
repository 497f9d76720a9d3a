"""Invents people for the sample home from a seed; no real person, no real place, ID numbers of no county (999999)."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from app.kernel.ids import HOME_NO_BITS
from app.kernel.person_id import check_character

HOME_NAME = "枫树岭福利院"
TOWNSHIPS = ("青柳镇", "石桥铺镇", "枫树岭乡", "芦花湖镇", "白鹭洲街道", "油坊畈镇")
VILLAGES = ("团山", "柳溪", "大塘", "河口", "新屋", "上湾", "桥头", "竹林", "东畈", "石门")

_SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢"
    "姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
)
_ODD_SURNAMES = ("单", "仇", "解", "区", "查", "朴", "盖", "欧阳", "尉迟", "上官", "翟", "乐")
_MALE = "国建德福春生有根水金土火木元和平志明正长顺来发财贵荣义仁礼智信大山河海东庆保安永祥树林耕广文学礼双喜"
_FEMALE = "秀英桂兰玉珍凤梅菊莲花翠香芳淑贞巧月娥腊冬春霞彩云美玲爱莲银桃素琴引弟招弟小妹细妹"
_RARE = ("𠮷", "𬍛", "㛃", "䶮", "𪚥", "𬱖", "𫖯", "燊", "喆", "堃", "𬭎", "𤧛")
_ETHNIC_NAMES = (
    ("阿依古丽·买买提", "female", "05"),
    ("买买提·吐尔逊", "male", "05"),
    ("迪丽努尔·艾山", "female", "05"),
    ("扎西·次仁", "male", "04"),
    ("卓玛·央金", "female", "04"),
)

DISEASES = (
    ("高血压", "2级，每天服药"),
    ("脑梗后遗症", "右侧手脚不灵便"),
    ("2型糖尿病", "饭前血糖每周测两次"),
    ("慢性支气管炎", "冬天加重"),
    ("骨关节炎", "上下楼膝盖疼"),
    ("白内障", "左眼做过手术"),
    ("阿尔茨海默病", "记不住刚说过的话"),
    ("精神分裂症", "病情平稳，按时服药"),
    ("冠心病", "随身带速效救心丸"),
    ("腰椎间盘突出", "不能提重物"),
    ("慢性胃炎", "少吃生冷"),
    ("癫痫", "近一年没有发作"),
    ("前列腺增生", "夜里起来三四次"),
    ("听力下降", "要大声说话"),
    ("小儿麻痹后遗症", "左腿短，拄拐杖"),
)
ALLERGIES = (("青霉素", "出皮疹"), ("头孢", "胸闷"), ("磺胺", "起红点"), ("海鲜", "身上痒"), ("花粉", "打喷嚏"))
DIETS = ("普通饭", "软饭，菜切碎", "普通饭，少盐", "糖尿病饭", "稠粥碎菜", "清真")
DIALECTS = ("青柳话，听得懂普通话", "本地话", "本地话，普通话听不大懂", "普通话", "河南口音")
RELIGIONS = ("佛教", "基督教", "伊斯兰教")
HABITS = (
    "早上五点起来扫院子",
    "饭后要在门口坐一会",
    "睡前用热水泡脚",
    "爱听收音机里的戏",
    "每天下两盘象棋",
    "喜欢帮厨房择菜",
)
TALKING = ("慢慢说，说两遍", "到右边说，左耳听不见", "先喊名字再说事", "写在纸上给他看", "不要一大群人围着说")
FEARS = ("怕黑，夜里留一盏灯", "怕别人碰他的柜子", "怕打针，要先说好", "怕坐车，会晕", "怕一个人洗澡")
WISHES = ("想和同屋的老伙计住一起", "想清明回村里看看", "想离食堂近一点", "听院里安排", "想要靠窗的床")
FUNERALS = ("和老伴葬在一起", "听政府安排", "骨灰放公墓", "回村里祖坟")
COMMITTEES = ("村民委员会", "居民委员会")
HOSPITALS = ("青柳镇卫生院", "澄湖区人民医院", "澄湖区精神卫生中心")
LEAVES = ("回村看侄子", "走亲戚", "赶集买东西", "给老伴上坟", "侄女接回家过节")


@dataclass(frozen=True, slots=True)
class Invented:
    """One invented person."""

    name: str
    sex: str  # male, female
    ethnic: str  # GB/T 3304
    born: date
    id_number: str | None  # None: has none


def people(random: Random, count: int, today: date) -> list[Invented]:
    """Return `count` people with the ages and sexes of a home for 特困人员: mostly men, most between 62 and 90.

    No two have one name or one ID number.
    """
    taken: set[str] = set()
    return [_person(random, place, today, taken) for place in range(count)]


def _person(random: Random, place: int, today: date, taken: set[str]) -> Invented:
    sex = "male" if random.random() < 0.66 else "female"
    age = round(random.triangular(60, 97, 72)) if random.random() < 0.9 else random.randint(38, 59)
    born = today - timedelta(days=age * 365 + random.randrange(365) + age // 4)
    ethnic = "01"
    name = _name(random, sex)
    if place % 37 == 11:
        name, sex, ethnic = random.choice(_ETHNIC_NAMES)
    elif place % 23 == 7:
        name = random.choice(_SURNAMES) + random.choice(_RARE)
    elif random.random() < 0.05:
        ethnic = random.choice(("15", "03", "06", "11"))
    while name in taken:
        name = _name(random, sex)
    taken.add(name)
    number = None if place % 41 == 19 else id_number(random, sex, born)
    while number in taken:
        number = id_number(random, sex, born)
    if number:
        taken.add(number)
    return Invented(name, sex, ethnic, born, number)


def _name(random: Random, sex: str) -> str:
    surname = random.choice(_ODD_SURNAMES) if random.random() < 0.06 else random.choice(_SURNAMES)
    given = _MALE if sex == "male" else _FEMALE
    return surname + "".join(random.choice(given) for _ in range(random.choice((1, 2, 2, 2, 2))))


def id_number(random: Random, sex: str, born: date) -> str:
    """Return an ID number of no county (999999) with the right check digit. Source: GB 11643."""
    order = random.randrange(0, 998, 2) + (1 if sex == "male" else 2)
    body = f"999999{born:%Y%m%d}{order:03d}"
    return body + check_character(body)


def identity(seed: str) -> tuple[str, int]:
    """Return the UUID and the home number of the sample home made from `seed`."""
    chance = Random(seed)
    return str(uuid.UUID(int=chance.getrandbits(128), version=4)), chance.randrange(1, 1 << HOME_NO_BITS)


def portrait(random: Random, sex: str) -> bytes:
    """Return a drawn likeness as JPEG, 320 by 400 pixels: a stand-in for a photo, plainly not one."""
    import io

    from PIL import Image, ImageDraw

    tint = random.choice(("#DDEDEA", "#FBEBD3", "#DFE9F5", "#EDE3F4", "#E8E4DA"))
    coat = random.choice(("#5B7A8C", "#7A5C4A", "#4C6B5A", "#6A5A7A", "#8A7A5A"))
    hair = random.choice(("#9A9A9A", "#C8C8C8", "#5A5A5A", "#E2E2E2"))
    image = Image.new("RGB", (320, 400), tint)
    draw = ImageDraw.Draw(image)
    draw.ellipse((20, 290, 300, 560), fill=coat)
    draw.rectangle((136, 240, 184, 310), fill="#D9B08C")
    if sex == "female":
        draw.ellipse((78, 66, 242, 262), fill=hair)
    draw.ellipse((96, 90, 224, 262), fill="#E6C09C")
    draw.pieslice((90, 70, 230, 210), 180, 360, fill=hair)
    for left in (130, 178):
        draw.ellipse((left, 168, left + 12, 178), fill="#4A3A2C")
    draw.arc((136, 196, 184, 230), 20, 160, fill="#8A4A3A", width=4)
    out = io.BytesIO()
    image.save(out, "JPEG", quality=80)
    return out.getvalue()
