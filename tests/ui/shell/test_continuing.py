"""What a program was at is kept, and the next start offers to go on from there, however the last one ended."""

from __future__ import annotations

import math

import pytest
from PySide6.QtCore import Qt

from gradsim import Scenario
from gradsim.lab import Runner
from gradsim.reading import Unreadable
from gradsim.run_file import pack
from gradsim.ui.frame.offer import ago, offer_text
from gradsim.ui.frame.session_window import SessionWindow
from gradsim.ui.session import Session, SessionState
from gradsim.ui.session.intents import (
    ChangeField,
    HideView,
    Pause,
    PickLayer,
    Play,
    SetLook,
    SetOption,
    SetSpeed,
    ShowView,
    Undo,
)
from gradsim.ui.session.kept import KeptSession, KeptSessions, Shelf

SMALL = Scenario(depth=5, width=6, activation="tanh", batch_size=4, dataset="xor")


@pytest.fixture
def train(qtbot):
    def go(session, until):
        session.do(Pause(), SetSpeed(math.inf), Play(until))
        qtbot.waitUntil(lambda: there(session) and session.snapshot.steps >= until, timeout=60_000)
        session.do(Pause())

    return go


@pytest.fixture
def begin(open_desk):
    """``begin(scenario, folder)``: a desk whose sessions are kept there, without views: they take a while."""

    def make(scenario, folder):
        desk = open_desk(scenario, start=False, keep_in=folder)
        SessionWindow.start(desk.window)
        return desk

    return make


@pytest.fixture
def whole(qapp):
    """A session on the same scenario that is never interrupted."""
    session = Session(Runner(SMALL), SessionState(scenarios=(SMALL,)))
    session.start()
    yield session
    session.stop()


def there(session):
    """It has what was ordered last."""
    session.take()
    return session.snapshot is not None and session.snapshot.run == session.run


def close(qtbot, desk):
    """Waits until all is kept."""
    with qtbot.waitSignal(desk.continuing.keeper.written, timeout=10_000):
        desk.window.close()


@pytest.fixture
def offered(open_desk, qtbot):
    """``offered(folder)``: a desk that offers what an earlier one kept there."""

    def make(folder, **fields):
        desk = open_desk(keep_in=folder, **fields)
        qtbot.waitUntil(lambda: desk.window.offer is not None, timeout=10_000)
        return desk

    return make


def test_a_closed_window_is_offered_and_goes_on_to_the_bit(whole, train, run_of, begin, offered, qtbot, tmp_path):
    first = begin(SMALL, tmp_path)
    first.session.do(PickLayer(2), HideView("loss"), SetOption("bars", "quantity", "weights"))
    train(first.session, 400)
    state, saved = first.session.state, run_of(first.session)
    close(qtbot, first)

    later = offered(tmp_path, depth=2)
    assert later.session.state.scenario == Scenario(depth=2), "the scenario that was asked for is shown"
    assert "5 tanh layers, XOR, step 400" in later.window.offer.text.text()
    qtbot.mouseClick(later.window.offer.go_on, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: there(later.session), timeout=30_000)
    assert later.window.offer is None
    assert later.session.state == state
    assert run_of(later.session) == saved
    train(later.session, 600)
    train(whole, 600)
    assert run_of(later.session) == run_of(whole)


def test_the_comparison_comes_back_with_its_weights(train, run_of, begin, offered, qtbot, tmp_path):
    first = begin(SMALL, tmp_path)
    first.compare()
    session = first.comparison.session
    session.do(ChangeField("depth", 3))
    train(session, 50)
    state, saved = session.state, run_of(session)
    close(qtbot, first)

    later = offered(tmp_path)
    assert "with the comparison" in later.window.offer.text.text()
    later.window.offer.go_on.click()
    session = later.comparison.session
    qtbot.waitUntil(lambda: there(session), timeout=30_000)
    assert session.state == state
    assert run_of(session) == saved


def test_a_comparison_that_is_open_already_goes_on_where_the_kept_one_was(train, begin, offered, qtbot, tmp_path):
    first = begin(SMALL, tmp_path)
    first.compare()
    first.comparison.session.do(ChangeField("depth", 3))
    train(first.comparison.session, 50)
    close(qtbot, first)

    later = offered(tmp_path)
    later.compare()
    later.window.offer.go_on.click()
    session = later.comparison.session
    qtbot.waitUntil(lambda: there(session), timeout=30_000)
    assert [scenario.depth for scenario in session.state.scenarios] == [5, 3]
    assert session.snapshot.steps >= 50


def test_not_now_and_doing_something_else_leave_it_for_another_start(begin, offered, qtbot, tmp_path):
    close(qtbot, begin(SMALL, tmp_path))
    desk = offered(tmp_path)
    desk.window.offer.not_now.click()
    assert desk.window.offer is None
    other = offered(tmp_path)  # a second window at the same time
    other.session.do(SetLook(projector=True))
    assert other.window.offer is not None, "another size changes nothing of it"
    other.session.do(ChangeField("depth", 7))
    assert other.window.offer is None
    other.session.do(Undo())
    assert other.window.offer is None


def test_the_offer_is_reached_by_keyboard_and_named(begin, offered, qtbot, tmp_path):
    close(qtbot, begin(SMALL, tmp_path))
    offer = offered(tmp_path).window.offer
    assert offer.accessibleDescription().startswith("Go on where you were?")
    for part in (offer.go_on, offer.not_now):
        assert part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.accessibleDescription()
    window = offer.window()
    window.activateWindow()
    window.run_bar.play.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert offer.go_on.hasFocus()
    offer.not_now.setFocus()
    qtbot.keyClick(offer.not_now, Qt.Key.Key_Space)
    assert not offer.isVisible()


def test_nothing_is_written_while_nothing_changed(begin, qtbot, tmp_path):
    desk = begin(SMALL, tmp_path)
    desk.session.do(Pause())
    qtbot.waitUntil(lambda: there(desk.session) and desk.session.snapshot.state == "paused", timeout=10_000)
    keeper = desk.continuing.keeper
    with qtbot.waitSignal(keeper.written, timeout=10_000):
        keeper.keep()
    (path,) = tmp_path.glob("*.session")
    path.unlink()
    keeper.keep()
    desk.session.do(ShowView("loss"))
    assert not list(tmp_path.glob("*.session"))
    with qtbot.waitSignal(keeper.written, timeout=10_000):
        keeper.keep()
    assert path.exists()


def test_where_nothing_can_be_written_the_window_opens_and_keeps_nothing(begin, tmp_path):
    (tmp_path / "file").write_text("no folder")
    desk = begin(SMALL, tmp_path / "file" / "sessions")
    desk.window.close()
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_programs_at_one_time_do_not_offer_each_others(tmp_path):
    kept = KeptSessions((KeptSession(SessionState()),), 1.0)
    first, second = Shelf(tmp_path), Shelf(tmp_path)
    first.write(kept)
    assert second.find() is None, "the first one runs"
    first.close()
    assert second.find() == kept
    assert Shelf(tmp_path).find() is None, "the second one offers it"
    second.let_go()
    third = Shelf(tmp_path)
    assert third.find() == kept
    third.take_up()
    third.write(KeptSessions(kept.sessions, 2.0))
    third.close()
    assert [path.suffix for path in tmp_path.glob("*.session")] == [".session"], "it went on in the same file"


def test_what_a_program_wrote_before_it_went_on_is_not_offered_instead(tmp_path):
    kept = KeptSessions((KeptSession(SessionState()),), 1.0)
    first, second = Shelf(tmp_path), Shelf(tmp_path)
    first.write(kept)
    first.close()
    assert second.find() == kept
    second.write(KeptSessions((KeptSession(SessionState(layer=3)),), 2.0))
    second.take_up()
    second.close()
    assert Shelf(tmp_path).find() == kept


def test_a_file_that_is_gone_meanwhile_is_passed_over(tmp_path):
    kept = KeptSessions((KeptSession(SessionState()),), 1.0)
    first = Shelf(tmp_path)
    first.write(kept)
    first.close()
    (tmp_path / "gone.session").symlink_to(tmp_path / "nowhere")  # as one that goes between a look and the next
    assert Shelf(tmp_path).find() == kept


@pytest.mark.parametrize("content", [b"", b"junk", b"{}", b"gradsim saved runs 1\n" + bytes(40)])
def test_a_damaged_file_is_passed_over(tmp_path, content):
    kept = KeptSessions((KeptSession(SessionState()),), 1.0)
    first = Shelf(tmp_path)
    first.write(kept)
    first.close()
    (tmp_path / "zz.session").write_bytes(content)
    assert Shelf(tmp_path).find() == kept


@pytest.mark.parametrize("number", [0, 3])
def test_a_file_of_no_session_or_of_too_many_is_refused(number):
    one = KeptSession(SessionState())
    content = KeptSessions((one,), 1.0).pack()
    assert KeptSessions.unpack(content) == KeptSessions((one,), 1.0)
    with pytest.raises(ValueError, match="sessions"):
        KeptSessions((one,) * number, 1.0)
    with pytest.raises(Unreadable, match="missing"):
        KeptSessions.unpack(pack(one))


def test_weights_that_are_too_large_begin_anew_and_say_so(train, begin, offered, qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr("gradsim.ui.session.kept.LARGEST", 1000)
    first = begin(SMALL, tmp_path)
    train(first.session, 40)
    close(qtbot, first)
    later = offered(tmp_path)
    assert "step 40" in later.window.offer.text.text()
    assert "too large to keep: it begins at step 0" in later.window.offer.text.text()
    later.window.offer.go_on.click()
    qtbot.waitUntil(lambda: there(later.session), timeout=30_000)
    assert later.session.snapshot.steps == 0 and later.session.state.scenario == SMALL


def test_the_offer_says_when_it_was():
    assert [ago(s) for s in (0, 60, 119, 600, 3600, 7300, 86400, 200000)] == [
        "just now", "a minute ago", "a minute ago", "10 minutes ago", "an hour ago", "2 hours ago", "a day ago", "2 days ago",
    ]  # fmt: skip
    kept = KeptSessions((KeptSession(SessionState()),), 0.0)
    assert offer_text(kept, 600.0) == "Go on where you were? 10 sigmoid layers, digits 8×8, step 0, 10 minutes ago."


PROGRAM = """
import sys
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, sys.argv[1])
from gradsim import Scenario
from gradsim.lab import Runner
from gradsim.ui.session import keeper
from gradsim.ui.shell.app import open_window
keeper.PAUSE = 0.05
write = keeper.Keeper._write
def told(self, parts):
    write(self, parts)
    print("kept", flush=True)
keeper.Keeper._write = told
app = QApplication(["gradsim"])
open_window(Scenario(depth=5, width=6, activation="tanh", batch_size=4, dataset="xor"))
"""


def test_a_program_that_is_killed_while_it_trains_is_offered(
    whole, train, run_of, offered, qtbot, start_python, monkeypatch, tmp_path
):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    process = start_python("-c", PROGRAM, tmp_path)
    for _ in range(3):
        assert process.stdout.readline() == "kept\n"
    process.kill()
    process.wait(60)
    later = offered(tmp_path / "data" / "gradsim" / "sessions")
    later.window.offer.go_on.click()
    qtbot.waitUntil(lambda: there(later.session), timeout=30_000)
    steps = later.session.snapshot.steps
    assert steps > 0 and later.session.state.scenario == SMALL
    train(later.session, steps + 20)
    train(whole, steps + 20)
    assert run_of(later.session) == run_of(whole)
