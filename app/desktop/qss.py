"""The style sheet, written out for one text size; holds no colour of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.desktop.theme import Look, Tokens


def sheet(t: Tokens, look: Look) -> str:
    """Return the style sheet of the whole program in the given colours and sizes."""
    return "\n".join(
        (_surfaces(t, look), _texts(t, look), _buttons(t, look), _choices(t, look), _fields(t, look), _parts(t, look))
    )


def _surfaces(t: Tokens, look: Look) -> str:
    radius = look.px(10)
    return f"""
QMainWindow, QDialog, QWidget[surface="paper"] {{ background: {t.paper}; color: {t.ink}; }}
QWidget[surface="white"] {{ background: {t.surface}; }}
QFrame[surface="card"] {{ background: {t.surface}; border: 1px solid {t.line}; border-radius: {radius}px; }}
QFrame[surface="top"] {{ background: {t.surface}; border: none; border-bottom: 1px solid {t.line}; }}
QFrame[surface="foot"] {{ background: {t.paper}; border: none; border-top: 1px solid {t.line};
  border-bottom-left-radius: {radius}px; border-bottom-right-radius: {radius}px; }}
QFrame[surface="nav"] {{ background: {t.surface}; border: none; border-right: 1px solid {t.line}; }}
QFrame[surface="soft"] {{ background: {t.sunken}; border: none; border-radius: {radius}px; }}
QFrame[surface="accent"] {{ background: {t.accent_soft}; border: 1px solid {t.accent};
  border-radius: {radius}px; }}
QFrame[surface="danger"] {{ background: {t.danger_soft}; border: 2px solid {t.danger};
  border-radius: {radius}px; }}
QFrame[surface="ok"] {{ background: {t.ok_soft}; border: 1px solid {t.ok}; border-radius: {radius}px; }}
QFrame[surface="drawer"] {{ background: {t.surface}; border: none; border-left: 1px solid {t.line}; }}
QFrame[surface="identity"] {{ background: {t.primary_soft}; border: none; }}
QFrame[surface="strip"] {{ background: {t.danger}; border: none; }}
QFrame[surface="toast"] {{ background: {t.ink}; border: none; border-radius: {radius}px; }}
QFrame[surface="toast"] QLabel {{ color: {t.surface}; }}
QFrame[surface="strip"] QLabel {{ color: {t.surface}; }}
QFrame[role="rule"] {{ background: {t.line}; border: none; max-height: 1px; min-height: 1px; }}
QFrame[role="upright"] {{ background: {t.line}; border: none; max-width: 1px; min-width: 1px; }}
QToolTip {{ background: {t.ink}; color: {t.surface}; border: none; padding: 6px; }}
"""


def _texts(t: Tokens, look: Look) -> str:
    colours = ("primary", "accent_text", "danger", "ok", "info", "hospital", "second", "surface")
    roles = "\n".join(f'QLabel[ink="{name}"] {{ color: {getattr(t, name)}; }}' for name in colours)
    return f"""
QLabel {{ color: {t.ink}; background: transparent; border: none; qproperty-textFormat: PlainText; }}
QLabel[role="title"] {{ font-size: {look.px(24)}px; font-weight: 700; }}
QLabel[role="heading"] {{ font-size: {look.px(18)}px; font-weight: 700; }}
QLabel[role="strong"] {{ font-weight: 700; }}
QLabel[role="name"] {{ font-size: {look.px(30)}px; font-weight: 700; }}
QLabel[role="number"] {{ font-size: {look.px(40)}px; font-weight: 700; }}
QLabel[role="figure"] {{ font-size: {look.px(24)}px; font-weight: 700; }}
QLabel[role="code"] {{ font-size: {look.px(22)}px; font-weight: 700; }}
QLabel[role="section"] {{ font-size: {look.px(18)}px; font-weight: 700; color: {t.primary}; }}
QLabel[role="person"] {{ font-size: {look.px(19)}px; font-weight: 700; }}
QLabel[role="face"], QLabel[role="small face"] {{ font-weight: 700; qproperty-alignment: AlignCenter; }}
QLabel[role="face"] {{ font-size: {look.px(39)}px; }}
QLabel[role="small face"] {{ font-size: {look.px(28)}px; }}
QLabel[rare="true"] {{ font-weight: 400; }}
{roles}
"""


def _buttons(t: Tokens, look: Look) -> str:
    radius, inside = look.px(8), look.target - 2
    return f"""
QPushButton {{ background: {t.surface}; color: {t.ink}; border: 1px solid {t.line}; border-radius: {radius}px;
  padding: 0 {look.px(16)}px; min-height: {inside}px; icon-size: {look.px(20)}px; }}
QPushButton:hover {{ background: {t.sunken}; border-color: {t.edge}; }}
QPushButton:pressed {{ background: {t.line}; }}
QPushButton:disabled {{ color: {t.second}; background: {t.sunken}; border-style: dashed; }}
QPushButton[look="primary"] {{ background: {t.primary}; color: {t.surface}; border: 1px solid {t.primary};
  font-weight: 700; }}
QPushButton[look="primary"]:hover, QPushButton[look="primary"]:pressed {{ background: {t.primary_down}; }}
QPushButton[look="primary"]:disabled {{ background: {t.sunken}; color: {t.second}; border: 1px dashed {t.edge}; }}
QPushButton[big="true"] {{ font-size: {look.px(20)}px; min-height: {max(inside, 58)}px; padding: 0 {look.px(20)}px; }}
QPushButton[look="danger"] {{ color: {t.danger}; border: 1px solid {t.danger}; font-weight: 700; }}
QPushButton[look="toast"] {{ background: transparent; color: {t.accent_soft}; border: 2px solid {t.accent_soft};
  font-weight: 700; }}
QPushButton[look="link"] {{ background: transparent; border: none; color: {t.primary}; font-weight: 700;
  text-decoration: underline; padding: 0 {look.px(8)}px; text-align: right; min-height: {look.target}px; }}
QPushButton[look="mistake"] {{ background: transparent; border: none; color: {t.danger}; font-weight: 700;
  text-decoration: underline; text-align: left; padding: 0 {look.px(32)}px; }}
QPushButton[look="row"] {{ background: transparent; border: none; border-radius: {radius}px; text-align: left;
  min-height: {look.target}px; }}
QPushButton[look="row"]:hover {{ background: {t.sunken}; }}
QPushButton[look="row"]:disabled {{ background: transparent; border: none; }}
"""


def _choices(t: Tokens, look: Look) -> str:
    radius = look.px(8)
    return f"""
QPushButton[look="key"] {{ background: {t.paper}; font-size: {look.px(28)}px; font-weight: 700;
  border-color: {t.edge}; padding: 0; }}
QPushButton[look="word-key"] {{ background: {t.paper}; border-color: {t.edge}; padding: 0; }}
QPushButton[look="nav"] {{ background: transparent; border: none; text-align: left; color: {t.second};
  padding: 0 {look.px(12)}px; min-height: {look.target}px; }}
QPushButton[look="nav"]:hover {{ background: {t.sunken}; }}
QPushButton[look="nav"]:checked {{ background: {t.primary_soft}; color: {t.primary}; font-weight: 700; }}
QPushButton[look="segment"] {{ border-radius: 0; border-color: {t.line}; margin-left: -1px; }}
QPushButton[look="segment"][end="left"], QPushButton[look="segment"][end="both"] {{
  border-top-left-radius: {radius}px; border-bottom-left-radius: {radius}px; margin-left: 0; }}
QPushButton[look="segment"][end="right"], QPushButton[look="segment"][end="both"] {{
  border-top-right-radius: {radius}px; border-bottom-right-radius: {radius}px; }}
QPushButton[look="segment"]:checked {{ background: {t.primary}; color: {t.surface}; border-color: {t.primary};
  font-weight: 700; }}
QPushButton[look="segment"][quiet="true"]:checked {{ background: {t.sunken}; color: {t.second};
  border: 1px dashed {t.edge}; }}
QPushButton[look="choice"] {{ text-align: left; }}
QPushButton[look="choice"][middle="true"] {{ text-align: center; padding: 0 {look.px(8)}px; }}
QPushButton[look="choice"]:checked {{ background: {t.primary_soft}; border: 2px solid {t.primary};
  color: {t.primary}; font-weight: 700; }}
QPushButton[look="choice"][grave="true"]:checked {{ background: {t.danger}; border: 2px solid {t.danger};
  color: {t.surface}; font-weight: 700; }}
QPushButton[look="beside"] {{ padding: 0 {look.px(8)}px; color: {t.primary}; }}
QPushButton:focus, QAbstractButton:focus {{ outline: none; }}
QPushButton::menu-indicator {{ image: none; width: 0; }}
QCheckBox, QRadioButton {{ min-height: {look.target}px; spacing: {look.px(8)}px; color: {t.ink};
  background: transparent; }}
QMenu {{ background: {t.surface}; border: 1px solid {t.edge}; padding: 4px; color: {t.ink}; }}
QMenu::item {{ min-height: {look.target}px; padding: 0 {look.px(20)}px; }}
QMenu::item:selected {{ background: {t.primary_soft}; color: {t.primary}; }}
QMenu::item:disabled {{ color: {t.second}; }}
"""


def _fields(t: Tokens, look: Look) -> str:
    radius, inside = look.px(8), look.target - 2
    return f"""
QLineEdit, QPlainTextEdit, QComboBox, QSpinBox {{ background: {t.surface}; color: {t.ink};
  border: 1px solid {t.edge}; border-radius: {radius}px; padding: 0 {look.px(10)}px;
  min-height: {inside}px; selection-background-color: {t.primary}; selection-color: {t.surface}; }}
QPlainTextEdit {{ padding: {look.px(8)}px {look.px(10)}px; }}
QLineEdit:read-only {{ background: {t.sunken}; border-color: {t.line}; }}
QLineEdit[wrong="true"], QComboBox[wrong="true"], QPlainTextEdit[wrong="true"] {{ border: 2px solid {t.danger}; }}
QLineEdit[bare="true"], QLineEdit[bare="true"]:read-only {{ border: none; background: transparent;
  padding: 0; min-height: {look.target - 10}px; }}
QPlainTextEdit[bare="true"] {{ border: none; background: transparent; padding: {look.px(6)}px 0; }}
QFrame[state="ask"] QPlainTextEdit {{ placeholder-text-color: {t.accent_text}; }}
QComboBox[bare="true"] {{ border: none; background: transparent; padding: 0; min-height: {look.target - 10}px; }}
QComboBox {{ combobox-popup: 0; }}
QComboBox::drop-down {{ border: none; width: {look.px(28)}px; }}
QComboBox QAbstractItemView {{ background: {t.surface}; border: 1px solid {t.edge}; color: {t.ink};
  selection-background-color: {t.primary_soft}; selection-color: {t.primary}; outline: none; }}
QComboBox QAbstractItemView::item {{ min-height: {look.target}px; }}
QFrame[state="ask"] QLineEdit {{ placeholder-text-color: {t.accent_text}; }}
QFrame[state="ask"] QComboBox {{ color: {t.accent_text}; }}
QFrame[state="reason"] QLineEdit {{ placeholder-text-color: {t.second}; }}
QFrame[state="told"] {{ background: {t.surface}; border: 1px solid {t.edge}; border-radius: {radius}px; }}
QFrame[state="ask"] {{ background: #FFF9EF; border: 2px dashed {t.accent}; border-radius: {radius}px; }}
QFrame[state="reason"] {{ background: {t.sunken}; border: 1px solid {t.line}; border-radius: {radius}px; }}
QFrame[state="fixed"] {{ background: {t.sunken}; border: 1px solid {t.line}; border-radius: {radius}px; }}
QFrame[state="changed"] {{ background: #F2FAF8; border: 2px solid {t.primary}; border-radius: {radius}px; }}
QFrame[state="wrong"] {{ background: {t.danger_soft}; border: 2px solid {t.danger}; border-radius: {radius}px; }}
"""


def _parts(t: Tokens, look: Look) -> str:
    bar = look.px(14)
    return f"""
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: {bar}px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: {bar}px; margin: 0; }}
QScrollBar::handle {{ background: {t.edge}; border-radius: {bar // 2}px; min-height: {look.target}px;
  min-width: {look.target}px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QTableView {{ background: {t.surface}; border: 1px solid {t.line}; border-radius: {look.px(10)}px;
  gridline-color: transparent; outline: none; }}
QHeaderView {{ background: {t.paper}; border: none; }}
QHeaderView::section {{ background: {t.paper}; color: {t.second}; font-weight: 700; border: none;
  border-bottom: 2px solid {t.line}; padding: {look.px(8)}px {look.px(6)}px {look.px(8)}px {look.px(16)}px; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QTabBar::tab {{ min-height: {look.px(48)}px; padding: 0 {look.px(14)}px; color: {t.second};
  background: transparent; border: none; border-bottom: 4px solid transparent; }}
QTabBar::tab:selected {{ color: {t.primary}; border-bottom: 4px solid {t.primary}; }}
QTabBar::tab:hover {{ background: {t.sunken}; }}
QTabBar::scroller {{ width: {look.target}px; }}
QProgressBar {{ background: {t.line}; border: none; border-radius: {look.px(5)}px; min-height: {look.px(10)}px;
  max-height: {look.px(10)}px; }}
QProgressBar::chunk {{ background: {t.primary}; border-radius: {look.px(5)}px; }}
QTextBrowser {{ background: {t.surface}; border: none; color: {t.ink}; padding: {look.px(8)}px; }}
"""
