"""Colours and sizes: two palettes in one place, and how they are put on the application and on its windows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette, QPen
from PySide6.QtWidgets import QApplication, QLayout, QWidget

from gradsim import assets
from gradsim.words.health import ON_DARK, ON_LIGHT, Ends

Line = Literal["solid", "dash", "dot", "dash-dot"]


@dataclass(frozen=True, slots=True)
class Theme:
    """Colour tokens. The same quantity has the same colour in every view."""

    name: str
    ground: str
    card: str
    line: str
    edge: str
    """of controls, which must be seen; ``line`` only parts what belongs apart"""
    text: str
    muted: str
    accent: str
    """training, play"""
    on_accent: str
    contrast: str
    """held-out figures, derivatives, warnings"""
    signal: str
    """RMS dL/dz"""
    health: Ends
    """of the scale of colours that says how well the gradient gets to a layer"""
    well: str
    """its middle as a text: dark or light enough to be read"""
    grid: str
    series: tuple[str, str, str, str]
    """series side by side, from Okabe & Ito's palette, in the light as dark as text must be; each has a line style and a marker besides"""
    scale: float = 1
    """how many times larger than usual text and lines are"""
    sentence: int = 0
    """pixels of the sentence that says what is seen, at least; 0: as other text"""

    def pen(self, color: str, width: float = 1, style: Line = "solid") -> QPen:
        """A pen whose width does not change with the zoom."""
        pen = QPen(QColor(color), width * self.scale, STYLES[style])
        pen.setCosmetic(True)
        return pen

    def fill(self, color: str, share: float) -> QColor:
        """A colour through which the ground shows: 0 nothing of it, 1 only it."""
        faint = QColor(color)
        faint.setAlphaF(share)
        return faint


STYLES = {
    "solid": Qt.PenStyle.SolidLine,
    "dash": Qt.PenStyle.DashLine,
    "dot": Qt.PenStyle.DotLine,
    "dash-dot": Qt.PenStyle.DashDotLine,
}
LIGHT = Theme(
    "light", ground="#F6F7F9", card="#FFFFFF", line="#DDE1E7", edge="#7F8898", text="#1B2330", muted="#586274", accent="#0067B1",
    on_accent="#FFFFFF", contrast="#C2410C", signal="#B45309", grid="#E9ECF0",
    health=ON_LIGHT, well="#17765F",
    series=("#0072B2", "#B75100", "#00805D", "#9B5C7F"),
)  # fmt: skip
DARK = Theme(
    "dark", ground="#14171C", card="#1C2027", line="#2E343D", edge="#6B7586", text="#E8EBF0", muted="#A2ABBA", accent="#5AB0F2",
    on_accent="#10141A", contrast="#F5975A", signal="#F2B84B", grid="#2A3038",
    health=ON_DARK, well="#40BEA0",
    series=("#56B4E9", "#E69F00", "#009E73", "#CC79A7"),
)  # fmt: skip


SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark, "system": Qt.ColorScheme.Unknown}


PROJECTED = QSize(850, 530)
"""Pixels that a projector's window should have, over its scale: one picture and what is said of it."""
PROJECTOR = (1.5, 1.75, 2.0)
"""Times that text and lines are larger for a projector: the largest that fits, or else the least."""


def projector_scale(window: QSize) -> float:
    """How many times larger text and lines are for a projector, in a window of this size."""
    fits = min(window.width() / PROJECTED.width(), window.height() / PROJECTED.height()) + 0.01
    return max((scale for scale in PROJECTOR if scale <= fits), default=PROJECTOR[0])


def choose(colors: str, scale: float = 1, sentence: int = 0) -> Theme:
    """The theme for a choice of SCHEMES; "system" is what the desktop asks for, light where it does not say."""
    hints = QGuiApplication.styleHints()
    hints.setColorScheme(SCHEMES[colors])
    dark = colors == "dark" or (colors == "system" and hints.colorScheme() == Qt.ColorScheme.Dark)
    return replace(DARK if dark else LIGHT, scale=scale, sentence=sentence)


STYLED = "gradsim_styled"
"""A property of the application that has its style."""


def apply(app: QApplication, theme: Theme) -> None:
    """Puts palette and font on the whole application; the rest is for each window: ``dress``."""
    if app.property(STYLED) is None:  # a style costs time for each widget that there is
        app.setStyle("Fusion")
        app.setProperty(STYLED, True)
    app.setPalette(_palette(theme))
    font = QFont(app.font())
    font.setPixelSize(round(13 * theme.scale))
    font.setFeature(QFont.Tag("tnum"), 1)  # digits of one width, so that counting numbers do not dance
    if font != app.font():
        app.setFont(font)


def dress(window: QWidget, theme: Theme) -> None:
    """Puts the style sheet on a window. On the application it would cost five times as much at each change.

    It would go through the hundreds of widgets of pyqtgraph's menus as well, which nobody ever sees.
    """
    window.setStyleSheet(style_sheet(theme))


def take_on_font(part: QWidget) -> None:
    """Has what is in a part measured in the size of text that it has now; Qt puts that off for what is hidden."""
    for widget in part.findChildren(QWidget):
        widget.ensurePolished()
        widget.updateGeometry()
    for layout in part.findChildren(QLayout):
        layout.invalidate()


def _palette(theme: Theme) -> QPalette:
    roles = {
        QPalette.ColorRole.Window: theme.ground,
        QPalette.ColorRole.WindowText: theme.text,
        QPalette.ColorRole.Base: theme.card,
        QPalette.ColorRole.AlternateBase: theme.ground,
        QPalette.ColorRole.Text: theme.text,
        QPalette.ColorRole.Button: theme.card,
        QPalette.ColorRole.ButtonText: theme.text,
        QPalette.ColorRole.ToolTipBase: theme.card,
        QPalette.ColorRole.ToolTipText: theme.text,
        QPalette.ColorRole.PlaceholderText: theme.muted,
        QPalette.ColorRole.Highlight: theme.accent,
        QPalette.ColorRole.HighlightedText: theme.on_accent,
        QPalette.ColorRole.Link: theme.accent,
        QPalette.ColorRole.Mid: theme.line,
        QPalette.ColorRole.Light: theme.card,
        QPalette.ColorRole.Midlight: theme.line,
        QPalette.ColorRole.Dark: theme.line,
        QPalette.ColorRole.Shadow: theme.ground,
    }
    palette = QPalette()
    for role, color in roles.items():
        palette.setColor(role, QColor(color))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        faded = QColor(theme.muted)
        faded.setAlphaF(0.75)
        palette.setColor(QPalette.ColorGroup.Disabled, role, faded)
    return palette


def style_sheet(theme: Theme) -> str:
    t = theme
    chevron = assets.path("icons", f"chevron-{t.name}.svg").as_posix()
    check = assets.path("icons", f"check-{t.name}.svg").as_posix()

    def px(usual: float) -> int:
        return max(round(usual * t.scale), 1)

    return f"""
    QWidget#ground {{ background: {t.ground}; }}
    QFrame#card {{ background: {t.card}; border: {px(1)}px solid {t.line}; border-radius: 8px; }}
    QFrame#card QLabel {{ background: transparent; }}
    QFrame#note {{ background: {t.card}; border: {px(1)}px solid {t.muted}; }}
    QLabel#title {{ font-size: {px(14)}px; font-weight: 600; }}
    QLabel#headline {{ font-size: {px(17)}px; font-weight: 600; }}
    QLabel#figure {{ font-size: {px(15)}px; font-weight: 600; }}
    QLabel#muted, QLabel#section {{ color: {t.muted}; }}
    QLabel#section {{ font-size: {px(11)}px; font-weight: 600; letter-spacing: 1px; }}
    QLabel#sentence {{ font-weight: 600; font-size: {max(px(13), t.sentence)}px; }}
    QLabel#warning, QLabel#sentence[tone="ill"] {{ color: {t.contrast}; }}
    QLabel#sentence[tone="well"] {{ color: {t.well}; }}
    QMainWindow::separator {{ background: transparent; width: 12px; height: 12px; }}
    QFrame#card QLabel#blank {{ color: {t.muted}; background: {t.card}; padding: {px(12)}px; }}
    QTabBar {{ background: transparent; }}
    QTabBar::tab {{ background: transparent; color: {t.muted}; padding: {px(5)}px {px(6)}px; border: none;
                    border-bottom: {px(2)}px solid transparent; }}
    QTabBar::tab:hover {{ color: {t.text}; }}
    QTabBar::tab:selected {{ color: {t.text}; border-bottom-color: {t.accent}; }}
    QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
    QPushButton {{ background: {t.card}; border: 1px solid {t.edge}; border-radius: 6px; padding: {px(5)}px {px(12)}px; }}
    QPushButton:hover {{ border-color: {t.accent}; }}
    QPushButton:focus {{ border: 1px solid {t.accent}; }}
    QPushButton:disabled {{ color: {t.muted}; }}
    QPushButton::menu-indicator {{ width: 0px; }}
    QPushButton#primary {{ background: {t.accent}; color: {t.on_accent}; border-color: {t.accent}; font-weight: 600; }}
    QPushButton#primary:disabled {{ background: {t.card}; color: {t.muted}; border-color: {t.line}; }}
    QPushButton#help {{ padding: 0; min-width: {px(17)}px; max-width: {px(17)}px; min-height: {px(17)}px;
                         max-height: {px(17)}px; border-radius: {px(9)}px; color: {t.muted}; }}
    QPushButton#tab {{ background: transparent; color: {t.muted}; border: none; border-radius: 0px;
                       border-bottom: {px(2)}px solid transparent; padding: {px(4)}px {px(6)}px {px(3)}px {px(6)}px; }}
    QPushButton#tab:hover, QPushButton#tab:focus {{ color: {t.accent}; }}
    QPushButton#back {{ background: transparent; color: {t.accent}; border: none; padding: {px(4)}px {px(6)}px; }}
    QPushButton#back:hover, QPushButton#back:focus {{ color: {t.text}; }}
    QPushButton#tab:checked {{ color: {t.text}; border-bottom-color: {t.accent}; }}
    QPushButton#group {{ background: transparent; color: {t.muted}; border: none; text-align: left; padding: {px(3)}px 0px;
                         font-size: {px(11)}px; font-weight: 600; letter-spacing: 1px; }}
    QPushButton#group:hover, QPushButton#group:focus {{ color: {t.accent}; }}
    QLabel#small {{ color: {t.muted}; font-size: {px(11)}px; }}
    QPushButton#segment {{ border-radius: 0; padding: {px(3)}px {px(8)}px; color: {t.muted}; }}
    QPushButton#segment:checked {{ background: {t.grid}; border-color: {t.muted}; color: {t.text}; }}
    QPushButton#segment:focus {{ border-color: {t.accent}; }}
    QPushButton#small {{ padding: {px(2)}px {px(7)}px; color: {t.muted}; }}
    QPushButton#arrow {{ padding: {px(5)}px {px(8)}px; }}
    QLineEdit {{ background: {t.card}; border: 1px solid transparent; border-radius: 5px; padding: {px(2)}px 0px {px(2)}px {px(4)}px;
                 selection-background-color: {t.accent}; selection-color: {t.on_accent}; }}
    QLineEdit:hover {{ border-color: {t.line}; }}
    QLineEdit:focus {{ border-color: {t.accent}; }}
    QComboBox {{ background: {t.card}; border: 1px solid {t.edge}; border-radius: 6px; combobox-popup: 0;
                 padding: {px(3)}px {px(6)}px {px(3)}px {px(8)}px; }}
    QComboBox:hover, QComboBox:focus {{ border-color: {t.accent}; }}
    QComboBox::drop-down {{ border: none; background: transparent; width: {px(20)}px; }}
    QComboBox::down-arrow {{ image: url("{chevron}"); width: {px(12)}px; height: {px(12)}px; }}
    QComboBox QAbstractItemView {{ background: {t.card}; border: 1px solid {t.line}; outline: none;
                                    selection-background-color: {t.accent}; selection-color: {t.on_accent}; }}
    QMenu {{ background: {t.card}; border: 1px solid {t.line}; padding: {px(4)}px; }}
    QMenu::item {{ padding: {px(5)}px {px(24)}px {px(5)}px {px(26)}px; border-radius: 4px; }}
    QMenu::item:selected {{ background: {t.accent}; color: {t.on_accent}; }}
    QMenu::item:disabled {{ background: transparent; color: {t.muted}; }}
    QMenu::separator {{ height: 1px; background: {t.line}; margin: {px(4)}px {px(8)}px; }}
    QMenu::indicator {{ width: {px(10)}px; height: {px(10)}px; left: {px(8)}px; border: {px(1)}px solid {t.muted}; }}
    QMenu::indicator:exclusive {{ border-radius: {px(6)}px; }}
    QMenu::indicator:non-exclusive {{ border-radius: 3px; }}
    QMenu::indicator:checked {{ background: {t.accent}; }}
    QMenu::indicator:non-exclusive:checked {{ image: url("{check}"); }}
    QMenu::indicator:selected {{ border-color: {t.on_accent}; }}
    QMenu::indicator:exclusive:checked:selected {{ background: {t.on_accent}; }}
    QToolTip {{ background: {t.card}; color: {t.text}; border: 1px solid {t.line}; padding: {px(4)}px; }}
    QScrollBar:vertical {{ background: transparent; width: {px(8)}px; margin: 0; border: none; }}
    QScrollBar::handle:vertical {{ background: {t.edge}; border-radius: {px(4)}px; min-height: {px(30)}px; }}
    QScrollBar::handle:vertical:hover {{ background: {t.muted}; }}
    QAbstractScrollArea::corner {{ background: transparent; border: none; }}
    QScrollBar:horizontal {{ background: transparent; height: {px(8)}px; margin: 0; border: none; }}
    QScrollBar::handle:horizontal {{ background: {t.edge}; border-radius: {px(4)}px; min-width: {px(30)}px; }}
    QScrollBar::handle:horizontal:hover {{ background: {t.muted}; }}
    QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
        background: transparent; border: none; height: 0; width: 0; }}
    QCheckBox::indicator {{ width: {px(12)}px; height: {px(12)}px; border: {px(1)}px solid {t.muted}; border-radius: 3px; }}
    QCheckBox::indicator:checked {{ background: {t.accent}; border-color: {t.accent}; image: url("{check}"); }}
    QCheckBox::indicator:focus {{ border-color: {t.accent}; }}
    QCheckBox {{ spacing: {px(4)}px; }}
    QLineEdit#framed {{ border-color: {t.edge}; }}
    QLineEdit#framed:focus {{ border-color: {t.accent}; }}
    QProgressBar {{ background: {t.line}; border: none; border-radius: {px(3)}px; max-height: {px(6)}px; min-height: {px(6)}px; }}
    QProgressBar::chunk {{ background: {t.accent}; border-radius: {px(3)}px; }}
    QTableView {{ background: {t.card}; border: none; gridline-color: {t.grid}; selection-background-color: {t.grid};
                  selection-color: {t.text}; outline: none; }}
    QTableView::item {{ padding: 0 {px(8)}px; }}
    QTableView#dense::item, QTableView#dense QHeaderView::section {{ padding: 0; }}
    QHeaderView {{ background: {t.card}; }}
    QTableCornerButton::section {{ background: transparent; border: none; }}
    QHeaderView::section {{ background: {t.card}; color: {t.muted}; border: none; padding: {px(4)}px {px(8)}px; }}
    QTableView#narrow::item {{ padding: 0 {px(2)}px; }}
    QTableView#narrow QHeaderView::section {{ padding: {px(3)}px {px(2)}px; }}
    QSlider:horizontal {{ min-height: {px(16)}px; }}
    QSlider::groove:horizontal {{ height: {px(4)}px; background: {t.edge}; border-radius: {px(2)}px; }}
    QSlider::sub-page:horizontal {{ background: {t.accent}; border-radius: {px(2)}px; }}
    QSlider#backward::sub-page {{ background: {t.edge}; border-radius: {px(2)}px; }}
    QSlider#backward::add-page {{ background: {t.signal}; border-radius: {px(2)}px; }}
    QSlider::handle:horizontal {{ background: {t.card}; border: {px(1)}px solid {t.muted}; width: {px(12)}px;
                                  margin: -{px(5)}px 0; border-radius: {px(6)}px; }}
    QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus {{ border-color: {t.accent}; }}
    """
