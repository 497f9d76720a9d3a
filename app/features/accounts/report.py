"""The recovery sheet (恢复密码纸) as PDF; knows neither keys nor database."""

from collections.abc import Sequence
from datetime import datetime

from reportlab.lib.colors import black
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer, Table

from app.kernel.clock import in_home
from app.paper import marks, tables, text
from app.paper.frame import Frame, render

IN_A_ROW = 4

USE = (
    "打开福院通，在登录页按“口令忘了，用恢复密码纸”。",
    "照着上面一组一组输入。大小写不分，空格、横线不用管。",
    "打开以后，请院长马上设新的口令，再打印一张新的恢复密码纸。旧的这张就不能用了，要撕掉。",
)
KEEP = (
    "装进信封，封口签名盖章，锁进保险柜或档案柜。不要放在电脑旁边，不要拍照，不要发微信。",
    "谁拿到这张纸，谁就能打开本院的全部资料。取用要两个人在场，并在下面登记。",
    "所有人都忘了口令、这张纸也丢了，本院的资料就再也打不开，谁也帮不上忙。",
)


def recovery_sheet(
    home_name: str, code_groups: Sequence[str], made_at: datetime, *, made_by: str, sample: bool = False
) -> bytes:
    """Return one A4 with the recovery code in large groups of four, how to use it and where to keep it."""
    frame = Frame(
        home_name,
        made_at,
        made_by,
        head_right="机密　只此一张",
        note="锁入保险柜",
        sample=sample,
    )
    width = frame.body_width
    story: list[Flowable] = [
        Spacer(1, 4 * mm),
        text.text("恢复密码纸", text.TITLE, bold=True, align="center"),
        Spacer(1, 3 * mm),
        text.text(f"{home_name}　·　{in_home(made_at):%Y年%m月%d日 %H:%M} 制　·　代替此前的恢复密码纸", align="center"),
        Spacer(1, 8 * mm),
        _code(code_groups, width),
        Spacer(1, 4 * mm),
        marks.Heading("什么时候用"),
        text.text("院长忘了口令，或者电脑坏了要在新电脑上恢复备份、又没有人能登录的时候。", text.VALUE),
        marks.Heading("怎么用"),
        _numbered(USE, width),
        marks.Heading("怎么保管"),
        _numbered(KEEP, width),
        marks.Heading("取用登记", "每次取出都要写"),
        tables.listing(
            ["日期时间", "为什么取", "取用人签名", "在场人签名"],
            [["", "", "", ""] for _ in range(4)],
            tables.shares(width, 3, 6, 3, 3),
            heights=[7 * mm] + [11 * mm] * 4,
        ),
        Spacer(1, 6 * mm),
        marks.signatures(["封存人", "见证人"], width * 0.6),
    ]
    return render("恢复密码纸", story, frame)


def _code(groups: Sequence[str], width: float) -> Table:
    """Return the groups in boxes, four a row, each below its number."""
    rows: list[list[tables.Cell]] = []
    for start in range(0, len(groups), IN_A_ROW):
        row = groups[start : start + IN_A_ROW]
        rows.append([tables.label(f"第 {start + at} 组") for at in range(1, len(row) + 1)])
        rows.append([tables.Cell(group, bold=True, size=32, align="center") for group in row])
    heights = [7 * mm, 18 * mm] * (len(rows) // 2)
    frame = ("BOX", (0, 0), (-1, -1), 2, black)
    return tables.form(rows, [width / IN_A_ROW] * IN_A_ROW, heights, frame)


def _numbered(points: Sequence[str], width: float) -> Table:
    rows = [
        [text.text(f"{number}.", text.VALUE), text.text(point, text.VALUE)] for number, point in enumerate(points, 1)
    ]
    style = tables.bare_style(("VALIGN", (0, 0), (-1, -1), "TOP"), ("BOTTOMPADDING", (0, 0), (-1, -1), 2))
    return Table(rows, colWidths=[7 * mm, width - 7 * mm], style=style)
