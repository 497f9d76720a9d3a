"""The page in the states that `fuyuan screens` takes pictures of; not used at work."""

import tempfile
from pathlib import Path

from app.data.session import Session
from app.desktop.desk import Desk
from app.features.intake.view.page import IntakePage

_LIST = """枫树岭福利院供养人员花名册,,,,,,,,
序号,姓名,性别,出生年月,身份证号码,人员类别,房间,床号,备用
1,杜小,男,1932.9.4,99999919320904375X,特困,901,1,
2,解华三,女,1945年1月21日,999999194501210927,特困,902,1,爱听戏
3,白财正,男,19320217,9.99999E+17,特困,901,2,
4,汪亨福,女,1955-09-09,,社会代养,902,2,
5,孔利安,女,1948/6/23,999999480623360,特困,902,3,
6,王□,男,49-10-1,999999193605141490,特困,901,3,
7,杜小,男,1932.9.4,99999919320904375X,特困,901,1,
合计,7人,,,,,,,
"""
"""An invented list with a little of everything."""


def opened_page(session: Session, desk: Desk) -> IntakePage:
    """Return the page as it opens."""
    page = IntakePage(session, desk)
    page.open(None)
    return page


def page_with_columns(session: Session, desk: Desk) -> IntakePage:
    """Return the page on its second step."""
    page = opened_page(session, desk)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "花名册2025.csv"
        path.write_text(_LIST, "utf-8-sig")
        page.look_at(path)
    return page


def page_with_preview(session: Session, desk: Desk) -> IntakePage:
    """Return the page on its third step."""
    page = opened_page(session, desk)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "花名册2025.csv"
        path.write_text(_LIST, "utf-8-sig")
        page.look_at(path)
        page.mapping.go_on.click()
    return page
