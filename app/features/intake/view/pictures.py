"""The page in the states that `fuyuan screens` takes pictures of; not used at work."""

import tempfile
from pathlib import Path

from app.data.session import Session
from app.desktop.desk import Desk
from app.features.intake.view.offers import OF_STAFF
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


_STAFF = """枫树岭福利院职工花名册,,,,,,,
序号,姓名,性别,岗位,聘用形式,联系电话,入职日期,健康证有效期
1,柯大海,男,护理组长,公益性岗位,000 0000 1101,2021-03-01,2027-05-20
2,孙红霞,女,护理员,公益性岗位,000 0000 1102,2019.6.1,2026-12-31
3,汪翠娥,女,护工,外包,000 0000 1103,前年,2027-01-15
4,祝小满,女,理疗师,合同制,,2025/9/1,
5,,女,厨师,聘用,000 0000 1105,2018-01-01,2027-03-02
合计,5人,,,,,,
"""
"""An invented list of staff with a little of everything."""


def opened_page(session: Session, desk: Desk) -> IntakePage:
    """Return the page as it opens."""
    page = IntakePage(session, desk)
    page.open(None)
    return page


def page_with_columns(session: Session, desk: Desk) -> IntakePage:
    """Return the page on its second step."""
    return _looked_at(opened_page(session, desk), "花名册2025.csv", _LIST)


def page_with_preview(session: Session, desk: Desk) -> IntakePage:
    """Return the page on its third step."""
    return _looked_at(opened_page(session, desk), "花名册2025.csv", _LIST, go_on=True)


def opened_staff_page(session: Session, desk: Desk) -> IntakePage:
    """Return the page of staff as it opens."""
    page = IntakePage(session, desk, OF_STAFF)
    page.open(None)
    return page


def staff_page_with_preview(session: Session, desk: Desk) -> IntakePage:
    """Return the page of staff on its third step."""
    return _looked_at(opened_staff_page(session, desk), "职工花名册.csv", _STAFF, go_on=True)


def _looked_at(page: IntakePage, name: str, text: str, *, go_on: bool = False) -> IntakePage:
    """Return a page that has read a file, which must be there until the rows are shown."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_text(text, "utf-8-sig")
        page.look_at(path)
        if go_on:
            page.mapping.go_on.click()
    return page
