"""Questions and warnings that show text of files: as text, never as markup, and never longer than a line or two."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from gradsim.fields import ScenarioError, shorten
from gradsim.lab.cost import figures, is_too_much
from gradsim.training.cost import Cost


def warn(parent: QWidget, title: str, text: str) -> None:
    """Says what went wrong, until it is closed."""
    _box(parent, QMessageBox.Icon.Warning, title, shorten(text)).exec()


def may_read(parent: QWidget, path: str) -> bool:
    """Asks whether a data file that a scenario names may be read; an empty path needs no question."""
    if not path:
        return True
    text = _tr("This scenario reads a data file of this computer:\n\n{file}\n\nRead it?")
    return _agreed(parent, _tr("Read a data file?"), text.format(file=path))


def may_choose(parent: QWidget, path: str) -> bool:
    """Asks whether the user will say where a data file is that is not there."""
    text = _tr("It learned from a data file that is not there:\n\n{file}\n\nChoose where it is now?")
    return _agreed(parent, _tr("Where are its data?"), text.format(file=shorten(path, 200)))


def _agreed(parent: QWidget, title: str, text: str) -> bool:
    box = _box(parent, QMessageBox.Icon.Question, title, text)
    box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
    box.setDefaultButton(QMessageBox.StandardButton.No)
    return box.exec() == QMessageBox.StandardButton.Yes


def may_build(parent: QWidget, cost: Callable[[], Cost]) -> bool:
    """Whether to go on: yes if there is enough memory, else the user decides.

    Where ``cost`` cannot load the data, the answer is yes: building will report that.
    """
    try:
        needed = cost()
    except ScenarioError:
        return True
    if not is_too_much(needed):
        return True
    text = _tr("This needs about {needed} of memory, {free} are free; a step takes about {time}.")
    box = QMessageBox(QMessageBox.Icon.Question, _tr("Build it?"), text.format(**figures(needed)), parent=parent)
    box.setInformativeText(_tr("When memory runs out, the computer becomes slow or ends programs."))
    build = box.addButton(_tr("Build"), QMessageBox.ButtonRole.AcceptRole)
    dont = box.addButton(_tr("Don't"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(dont)
    box.setEscapeButton(dont)
    box.exec()
    agreed = box.clickedButton() is build
    box.deleteLater()
    return agreed


def _box(parent: QWidget, icon: QMessageBox.Icon, title: str, text: str) -> QMessageBox:
    box = QMessageBox(icon, title, text, QMessageBox.StandardButton.Ok, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return box


def _tr(text: str) -> str:
    return QCoreApplication.translate("Asking", text)
