"""The views can be taken out of the window as pictures and numbers."""

from __future__ import annotations

import csv

import numpy as np
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from gradsim.ui.session.intents import Play, ShowView
from gradsim.ui.shell.view_menu import ViewMenu
from tests.ui.saving import save_to
from tests.ui.shown import entry


def paused(qtbot, window, steps=5):
    window.session.do(Play(until=steps))
    qtbot.waitUntil(
        lambda: window.session.snapshot.state == "paused" and window.session.snapshot.steps >= steps, timeout=10_000
    )


def test_every_view_gives_its_numbers_and_both_kinds_of_picture(open_window, qtbot, tmp_path, monkeypatch):
    window = open_window(depth=3)
    paused(qtbot, window)
    for key, view in window.views.items():
        if view.network == "rnn":
            continue
        window.session.do(ShowView(key))
        qtbot.waitUntil(lambda view=view: view.needs <= window.session.snapshot.probes.keys(), timeout=20_000)
        menu = ViewMenu(view, window.pages.docks[key])
        for text, suffix in (("Save picture", "png"), ("Save picture", "svg"), ("Save data", "csv")):
            path = tmp_path / f"{key}.{suffix}"
            save_to(monkeypatch, path)
            entry(menu, text).trigger()
        assert (tmp_path / f"{key}.png").read_bytes().startswith(b"\x89PNG")
        assert b"<svg" in (tmp_path / f"{key}.svg").read_bytes()
        rows = list(csv.reader((tmp_path / f"{key}.csv").read_text(encoding="utf-8").splitlines()))
        assert all(rows[0]), key
        assert len(rows) > 1 or key == "cures", key  # which nobody has tried yet
        assert view.accessibleName() and view.title.text(), key
    entry(ViewMenu(view, window.pages.docks[key]), "Copy").trigger()
    assert not QGuiApplication.clipboard().pixmap().isNull()


@pytest.mark.parametrize(("typed", "written"), [("mine", "mine.csv"), ("mine.txt", "mine.txt")])
def test_a_name_without_an_ending_gets_the_one_that_was_proposed(
    open_window, qtbot, tmp_path, monkeypatch, typed, written
):
    """Else neither a double click nor a dialog would find it again."""
    window = open_window(depth=2)
    paused(qtbot, window)
    save_to(monkeypatch, tmp_path / typed)
    entry(ViewMenu(window.views["bars"], window.pages.docks["bars"]), "Save data").trigger()
    assert [path.name for path in tmp_path.iterdir()] == [written]


def test_numbers_that_were_saved_read_back_as_the_same(open_window, qtbot, tmp_path, monkeypatch):
    window = open_window(depth=3)
    paused(qtbot, window)
    path = tmp_path / "bars.csv"
    save_to(monkeypatch, path)
    entry(ViewMenu(window.views["bars"], window.pages.docks["bars"]), "Save data").trigger()
    rows = list(csv.DictReader(path.read_text(encoding="utf-8").splitlines()))
    assert [row["layer"] for row in rows] == ["hidden.0", "hidden.1", "hidden.2", "output"]
    found = np.array([float(row["grad_norm"]) for row in rows])
    np.testing.assert_array_equal(found, window.session.snapshot.measurement.grad_norm)


@pytest.mark.parametrize("text", ["Save picture", "Save data"])
def test_a_file_that_cannot_be_written_is_said(open_window, qtbot, tmp_path, monkeypatch, text):
    window, said = open_window(depth=2), []
    path = tmp_path / "no folder" / "file.svg"
    save_to(monkeypatch, path)
    monkeypatch.setattr(QMessageBox, "exec", lambda box: said.append(box.text()))
    entry(ViewMenu(window.views["bars"], window.pages.docks["bars"]), text).trigger()
    assert len(said) == 1 and "no folder" in said[0]
