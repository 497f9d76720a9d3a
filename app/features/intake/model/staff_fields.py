"""What a column of a list of staff may hold; the kernel and the residents' list of fields only."""

from app.features.intake.model.fields import AGE, SEQUENCE, WHY, ImportField, ListKind
from app.kernel.text import words

FIELDS: tuple[ImportField, ...] = (
    ImportField("name", "姓名", words("StaffIntakeField", "Name"), 10),
    ImportField("sex", "性别", words("StaffIntakeField", "Sex"), 6),
    ImportField("born", "出生日期", words("StaffIntakeField", "Born on")),
    ImportField("id_number", "身份证号", words("StaffIntakeField", "ID number (for sex and birth date, not kept)"), 22),
    ImportField("post", "岗位", words("StaffIntakeField", "Post"), 10),
    ImportField("is_head", "组长", words("StaffIntakeField", "Head of a team"), 6),
    ImportField("employment", "用工性质", words("StaffIntakeField", "Employed as")),
    ImportField("area", "护理区", words("StaffIntakeField", "Area")),
    ImportField("phone", "电话", words("StaffIntakeField", "Phone"), 14),
    ImportField("began_on", "到岗日期", words("StaffIntakeField", "First day of work")),
    ImportField("left_on", "离岗日期", words("StaffIntakeField", "Last day of work")),
    ImportField("experienced_since", "从业日期", words("StaffIntakeField", "In this work since")),
    ImportField("workload", "工时（全职的%）", words("StaffIntakeField", "Percent of full time"), 10),
    ImportField("nights", "夜班", words("StaffIntakeField", "Nights"), 8),
    ImportField("health_until", "健康证到期", words("StaffIntakeField", "Last day of the health certificate")),
    ImportField("caregiver_level", "护理员等级", words("StaffIntakeField", "Level of the caregiver certificate")),
    ImportField("nurse_until", "护士证到期", words("StaffIntakeField", "Last day of the nurse licence")),
    ImportField("certificates", "证件", words("StaffIntakeField", "All certificates, as the program writes them"), 40),
    ImportField("goes_to", "去向", words("StaffIntakeField", "Goes to, when the home closes"), 16),
    ImportField("remark", "备注", words("StaffIntakeField", "Remark"), 24),
    AGE,
    WHY,
    SEQUENCE,
)

STAFF = ListKind(
    key="staff",
    sheet="员工名册",
    fields=FIELDS,
    template=(
        "name", "sex", "born", "post", "is_head", "employment", "area", "phone", "began_on", "nights", "health_until",
        "caregiver_level", "remark",
    ),
    headings_file="staff_headings.json",
)  # fmt: skip
"""The list of those who work in the home."""
