"""Dossiers made by hand, all people invented."""

from datetime import UTC, datetime
from io import BytesIO

from PIL import Image

from app.features.dossier.model import Call, Dossier, Identity, fill, ten_cells
from app.features.slice import RiskMark, Section
from app.kernel.answers import Answer

LONG_RISK = (
    "每晚十点到凌晨三点要有人看着：起夜前先坐起来，坐三分钟再站；左腿使不上劲，走路扶着他的右胳膊；本月在卫生间门口滑倒一次，"
    "右手腕擦伤，已经好了。"
)


def a_photo() -> bytes:
    """Return a small grey portrait-shaped JPEG."""
    out = BytesIO()
    Image.new("RGB", (320, 400), "#A9B4BE").save(out, "JPEG")
    return out.getvalue()


def an_identity(name: str = "覃燊", **values: object) -> Identity:
    told: dict[str, object] = {
        "spoken": "Qín Shēn（覃读 qín，燊三火下木）",
        "called": "平时叫他：老覃、覃木匠",
        "sex_and_age": "男　81 岁",
        "born": "1945年6月12日",
        "id_number": "999999194506120031",
        "ethnic": "壮族",
        "dialect": "桂柳话，听得懂普通话",
        "township": "青柳镇柳溪村",
        "certificate_number": "QL-TK-2011-0046",
        "bed": "1号楼 203-2",
        "photo": a_photo(),
    }
    return Identity(name=name, **(told | values))  # type: ignore[arg-type]


MARKS = (
    RiskMark("oxygen", True, "持续 2 升/分，途中带 2 瓶"),
    RiskMark("allergy", True, "青霉素：出皮疹（2019）"),
    RiskMark("fall", True, "高；起身要扶，本月 1 次"),
    RiskMark("choking", True, "稠粥碎菜，坐直看着吃"),
    RiskMark("pressure_sore", True, "骶尾 1 处Ⅰ期，2 小时翻身"),
    RiskMark("wandering", False, "无（11-18 看过）"),
    RiskMark("infection", False, "无（11-18 胸片、肝炎）"),
    RiskMark("harm", None, "不详"),
    RiskMark("fears", True, "怕抬、怕黑；先说再动手"),
)


def full_sections() -> dict[str, Section]:
    """Return what a well-kept home would have written."""
    return {
        "identity": Section(
            rows=(
                ("曾用名", "覃木生"),
                ("婚姻", "未婚"),
                ("文化程度", "小学"),
                ("信仰", "无"),
                ("血型", "不详"),
                ("户籍地址", "青柳镇柳溪村第三组128号（原址：石𬒈村）"),
            )
        ),
        "contacts": Section(
            heading=("先后", "关系", "姓名", "电话", "地址"),
            table=(
                ("1", "监护人", "柳溪村民委员会", "000 0000 0132", "青柳镇柳溪村"),
                ("2", "侄子", "覃建国", "000 0000 0148", "澄湖区北门街道"),
            ),
        ),
        "self_care_class": Section(rows=(("自理能力", "半护理（县局 2026-03-06）"),)),
        "ability_level": Section(rows=(("能力等级", "中度 52 分（2026-11-18，GB/T 42195）"),)),
        "move_consent": Section(rows=(("意愿", "同意　11-06 按手印"),)),
        "diseases": Section(
            heading=("诊断", "说明", "什么时候", "根据"),
            table=(
                ("慢性阻塞性肺疾病", "稳定期，长期吸氧", "2016年", "县医院出院小结 2025-03"),
                ("高血压2级（很高危）", "血压多在128～142/76～88mmHg", "2012年", "门诊病历"),
                ("骨质疏松症", "腰背痛，不能弯腰提重物", "2019年", "县医院出院小结 2025-03"),
            ),
        ),
        "allergies": Section(
            heading=("对什么过敏", "反应", "什么时候"), table=(("青霉素", "出皮疹，停药两天好了", "2019年"),)
        ),
        "infection": Section(answer=Answer.NONE, reason="2026-11-18 胸片、肝炎全套"),
        "operations": Section(answer=Answer.UNKNOWN, reason="本人说不清，无病历"),
        "devices": Section(rows=(("氧气", "制氧机一台，鼻导管，持续 2 升/分"), ("老花镜", "一副"))),
        "mobility": Section(rows=(("走路", "扶一个人或扶拐杖，能走二十步；上下床要人搭手"),)),
        "senses": Section(rows=(("听力", "右耳聋，说话要站左边"), ("视力", "看得清大字"), ("说话", "清楚"))),
        "eating": Section(rows=(("吃饭", "自己用勺"), ("吃什么", "稠粥、碎菜，不吃猪肉以外的肥肉；喝水要慢"))),
        "skin": Section(rows=(("骶尾部", "Ⅰ期压疮一处，约2×3厘米，两小时翻一次身，泡沫敷料"),)),
        "stays": Section(
            heading=("日期", "动向", "说明"),
            table=tuple((f"20{year}-03-0{year % 9 + 1}", "住院", "县人民医院呼吸科，7天") for year in range(12, 26)),
        ),
        "about_me": Section(
            rows=(
                (
                    "我是谁",
                    "我做了四十年木匠，镇上小学的课桌有一半是我打的。喜欢听收音机里的评书，爱下象棋，输了不恼。",
                ),
                ("跟我说话", "站我左边，慢一点，叫我“老覃”我最高兴。别在我背后突然拍我。"),
                ("请这样做", "早上先给一杯温水；被子要压住脚；抬我以前先数一二三。"),
                ("请别这样", "别关灯就走，留一盏小夜灯；别动我的工具箱。"),
                ("一天怎么过", "五点半醒，六点喝水吃药，上午晒太阳下棋，中午睡一个钟头，晚上听完评书九点睡。"),
                ("好朋友", "202 的老韦（下棋），想住得近一点"),
            )
        ),
        "wishes": Section(paragraphs=("愿意去区里的新院，只要跟老韦在一层。工具箱要带走。病重了想让侄子知道。",)),
        "funeral_wishes": Section(answer=Answer.WITHHELD, reason="本人不愿说，2026-11-06 问过"),
        "support": Section(rows=(("供养类别", "特困"), ("供养证号", "QL-TK-2011-0046"), ("出资地", "青柳镇"))),
        "insurance": Section(rows=(("医保", "城乡居民医保"), ("残疾证", "无"))),
        "papers": Section(
            heading=("档案材料", "情况", "编号", "页数", "放在哪里"),
            table=tuple(
                (name, "原件", f"QL-{number:03d}", "2", "档案柜 3-2")
                for number, name in enumerate(
                    (
                        "入住申请表",
                        "审批表",
                        "身份证复印件",
                        "户口簿复印件",
                        "供养证",
                        "体检报告",
                        "自理能力评估",
                        "入住协议",
                    ),
                    1,
                )
            ),
        ),
    }


def a_dossier(**values: object) -> Dossier:
    """Return a well-filled dossier; `values` replace its fields."""
    told: dict[str, object] = {
        "number": "0087",
        "home_name": "青柳镇福利院",
        "identity": an_identity(),
        "risks": ten_cells(MARKS),
        "calls": (Call("亲属 / 监护人", "柳溪村民委员会", "000 0000 0132", "覃建国，11-09 已告知"),),
        "sections": fill(full_sections()),
        "printed_at": datetime(2026, 11, 23, 8, 42, tzinfo=UTC),
        "printed_by": "覃素珍",
        "ledger_head": "9F3C 11A0 7B24 E6D8",
    }
    return Dossier(**(told | values))  # type: ignore[arg-type]
