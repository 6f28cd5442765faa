"""Text that goes on below the end of its area fades there, and stands clear where it ends."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from gradsim.ui.widgets.fading_area import FadingArea


def test_the_end_fades_while_there_is_more_below(qtbot, qapp):
    area = FadingArea(QLabel("\n".join("a line" for _ in range(30))))
    qtbot.addWidget(area)
    area.resize(200, 120)
    area.show()
    qapp.processEvents()
    assert area.fade.isVisible() and area.fade.geometry().bottom() == area.viewport().geometry().bottom()
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    assert not area.fade.isVisible()
    area.resize(200, 3000)
    qapp.processEvents()
    assert not area.fade.isVisible()
