"""What was written elsewhere: a scenario's data file is asked for, a spoilt folder is said, a picture is written whole."""

from __future__ import annotations

import errno
import os

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog, QMessageBox

from gradsim import Scenario, assets
from gradsim.lab.sweep import Sweep, SweepFolder
from gradsim.ui.gallery import Gallery
from gradsim.ui.shell.export import save_picture
from tests.lab import hostile
from tests.ui.shown import entry, press

TABLE = "a,b,kind\n" + "".join(f"{i},{i % 7},{'xy'[i % 2]}\n" for i in range(40))


def choose(monkeypatch, path):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))


def test_an_opened_scenario_asks_before_a_file_elsewhere_is_read(open_window, tmp_path, monkeypatch, answer):
    window = open_window(depth=2, start=False)
    (tmp_path / "private.csv").write_text(TABLE)
    (tmp_path / "theirs").mkdir()
    path = tmp_path / "theirs" / "s.json"
    theirs = Scenario(depth=1, dataset="csv", data_file=str(tmp_path / "private.csv"))
    theirs.save(path)
    choose(monkeypatch, path)
    said = answer(QMessageBox.StandardButton.No)
    entry(window.menu, "Open scenario").trigger()
    assert (
        len(said) == 1
        and str(tmp_path / "private.csv") in said[0]
        and window.session.state.scenario == Scenario(depth=2)
    )
    answer(QMessageBox.StandardButton.Yes)
    entry(window.menu, "Open scenario").trigger()
    assert window.session.state.scenario == theirs
    (tmp_path / "theirs" / "table.csv").write_text(TABLE)
    theirs.replace(data_file="table.csv").save(path)
    entry(window.menu, "Open scenario").trigger()
    assert len(said) == 2 and window.session.state.scenario.data_file == str(tmp_path / "theirs" / "table.csv")


def test_an_opened_scenario_with_a_file_on_the_network_is_refused(open_window, tmp_path, monkeypatch, answer):
    window = open_window(depth=2, start=False)
    Scenario(dataset="csv", data_file="//host/share/x.csv").save(tmp_path / "s.json")
    choose(monkeypatch, tmp_path / "s.json")
    said = answer(QMessageBox.StandardButton.Ok)
    entry(window.menu, "Open scenario").trigger()
    assert len(said) == 1 and "network" in said[0] and window.session.state.scenario == Scenario(depth=2)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b'{"depth": 1, "depth": 2}',
        b'{"data_file": "\\ud800"}',
        b'{"depth": 1' + b"0" * 400 + b"}",
        b'{"<b>x</b>": 1}',
        b"[" * 10**5,
    ],
)
def test_a_spoilt_scenario_is_one_short_message(open_window, tmp_path, monkeypatch, answer, content):
    window = open_window(depth=2, start=False)
    (tmp_path / "s.json").write_bytes(content)
    choose(monkeypatch, tmp_path / "s.json")
    said = answer(QMessageBox.StandardButton.Ok)
    entry(window.menu, "Open scenario").trigger()
    assert len(said) == 1 and len(said[0]) < 300 and window.session.state.scenario == Scenario(depth=2)


def test_a_damaged_shipped_scenario_is_said_and_the_gallery_opens(open_window, tmp_path, monkeypatch, answer):
    (tmp_path / "resources" / "scenarios").mkdir(parents=True)
    (tmp_path / "resources" / "scenarios" / "broken.json").write_text("{")
    for folder in ("icons", "datasets"):
        (tmp_path / "resources" / folder).symlink_to(assets.path(folder))
    monkeypatch.setattr(assets, "_PACKAGE", tmp_path)
    said = answer(QMessageBox.StandardButton.Ok)
    window = open_window(depth=2, start=False)
    window.opening.show_gallery()
    (broken,) = window.findChild(Gallery).cards
    assert broken.accessibleName() == "broken"
    broken.click()
    assert len(said) == 1 and "broken.json" in said[0]


def test_results_that_name_a_data_file_are_asked_for(open_desk, tmp_path, answer):
    desk = open_desk(depth=2, start=False)
    (tmp_path / "private.csv").write_text(TABLE)
    base = Scenario(depth=1, width=2, dataset="csv", data_file=str(tmp_path / "private.csv"))
    SweepFolder(tmp_path / "theirs", Sweep(base, {"depth": [1, 2]}, 5))
    press(desk.window, "Sweep")
    said = answer(QMessageBox.StandardButton.No)
    desk.sweep.open_results(tmp_path / "theirs")
    assert len(said) == 1 and base.data_file in said[0] and desk.sweep.run is None


@pytest.mark.parametrize("seed", range(6))
def test_a_spoilt_results_folder_is_shown_or_said(open_desk, qtbot, tmp_path, seed):
    desk = open_desk(depth=2, start=False)
    hostile.whole(tmp_path, table=seed % 2 == 0)
    hostile.spoil(tmp_path, seed)
    press(desk.window, "Sweep")
    sweep = desk.sweep
    sweep.open_results(tmp_path)
    qtbot.waitUntil(sweep.start_button.isEnabled, timeout=20_000)
    assert len(sweep.error.text()) < 300
    for tab in range(sweep.results.tabs.count()):
        sweep.results.tabs.setCurrentIndex(tab)
        sweep.grab()


@pytest.mark.parametrize("ending", ["png", "svg"])
def test_a_picture_that_cannot_be_written_whole_is_said_and_the_old_one_stays(
    open_window, tmp_path, monkeypatch, ending
):
    window = open_window(depth=2, start=False)
    path = tmp_path / f"picture.{ending}"
    path.write_bytes(b"before")

    def full(file, content):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as disk:
        disk.setattr(os, "write", full)
        with pytest.raises(OSError, match=r"No space left on device: .*picture"):
            save_picture(window, path)
    assert path.read_bytes() == b"before" and [p.name for p in tmp_path.iterdir()] == [path.name]
    save_picture(window, path)
    content = path.read_bytes()
    assert content.startswith(b"\x89PNG") if ending == "png" else content.rstrip().endswith(b"</svg>")


def test_settings_are_replaced_whole_by_qt(tmp_path):
    """``QSettings`` writes beside its file and renames, as ``files.write`` does: the file is another one then."""
    path = tmp_path / "settings.ini"
    settings = QSettings(str(path), QSettings.Format.IniFormat)
    for value in (1, 2):
        before = path.stat().st_ino if path.exists() else None
        (tmp_path / f"keeps the number taken {value}").touch()
        settings.setValue("layout", value)
        settings.sync()
        assert path.stat().st_ino != before
    assert path.read_text().strip().endswith("layout=2")
