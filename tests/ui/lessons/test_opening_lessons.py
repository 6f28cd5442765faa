"""The list of lessons, a lesson from a file, progress that is kept, and the report."""

from __future__ import annotations

import base64
import re

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QLabel, QMessageBox

from gradsim.lab.lessons import Progress, find, load, read_code
from gradsim.ui.lessons.choosing import LessonList
from gradsim.ui.lessons.report import pdf_of, write_page
from gradsim.ui.shell.app import open_window
from gradsim.ui.shell.lessons import Lessons
from tests.lab.lessons.player import LESSONS
from tests.ui.lessons.conftest import CHOOSE
from tests.ui.lessons.learner import Key
from tests.ui.saving import save_to


def action(menu, text):
    return next(action for action in menu.actions() if action.text() == text)


def test_the_list_has_all_lessons_with_their_minutes_and_how_far_one_is(open_desk, qtbot, tmp_path):
    desk = open_desk(depth=1, width=4, keep_in=tmp_path / "sessions")
    two = find("2")
    Progress().at(two, two.steps[3]).save(tmp_path / "lessons.json")
    desk.window.lessons.show_list()
    chooser = desk.window.findChild(LessonList)
    words = " ".join(label.text() for label in chooser.findChildren(QLabel))
    for lesson in LESSONS.values():
        assert lesson.title in words and f"{lesson.minutes} minutes" in words
    go_on = next(button for button in chooser.buttons if button.toolTip() == f"Go on: {two.title}")
    go_on.click()
    assert desk.window.lessons.player.playing.sitting.at == 3


def test_a_lesson_file_is_opened_as_a_scenario_is_and_a_damaged_one_leaves_all_as_it_was(
    open_desk, tmp_path, monkeypatch
):
    desk = open_desk(depth=1, width=4)
    said = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: said.append(box.text()))
    path = tmp_path / "own.toml"
    path.write_text(CHOOSE.replace('view = "bars"', 'view = "barz"'))
    before = desk.session.state
    desk.window.opening.open_file(path)
    assert desk.session.state == before and desk.window.lessons.player is None
    assert "steps.1.view" in said[0] and "line 9" in said[0] and len(said[0]) < 300
    path.write_text(CHOOSE)
    desk.window.opening.open_file(path)
    assert desk.window.lessons.player.playing.lesson.title == "One question"
    assert desk.window.opening.recent.paths[0] == path


def test_the_code_of_a_lesson_is_copied_and_opens_it_wherever_a_scenarios_does(learner, open_desk, monkeypatch):
    one = learner()
    menu, lesson = one.desk.window.menu, one.player.playing.lesson
    action(menu.lesson_menu, "Copy code of this lesson").trigger()
    code = QGuiApplication.clipboard().text()
    assert read_code(code) == lesson and f"{len(code):,} characters" in one.desk.window.opening.notice.text.text()
    one.press(Key.Key_2)
    one.desk.window.lessons.leave()
    assert not action(menu.lesson_menu, "Copy code of this lesson").isEnabled(), "there is none to copy"
    opening = one.desk.window.opening
    opening.offer_pasted()
    assert opening.notice.isVisible() and "One question" in opening.notice.text.text()
    opening.notice.take.click()
    assert one.desk.window.lessons.player.playing.lesson == lesson
    said = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: said.append(box.text()))
    QGuiApplication.clipboard().setText(code[:-5])
    opening.offer_pasted()
    assert "cut short" in opening.notice.text.text(), "what is damaged is not offered"
    opening.open_code(code[:-5])
    assert "cut short" in said[0] and one.desk.window.lessons.player.playing.lesson == lesson


def test_a_lesson_is_saved_as_the_file_that_it_came_from(learner, tmp_path, monkeypatch):
    one = learner()
    proposed = save_to(monkeypatch, tmp_path / "x.toml")
    action(one.desk.window.menu.lesson_menu, "Save this lesson…").trigger()
    assert proposed == ["lesson.gradsim.toml"], "a name that a double click opens"
    assert load(tmp_path / "x.toml").source == CHOOSE.encode()


def test_the_list_of_lessons_and_the_menu_lead_a_teacher_to_the_pages_in_the_guide(open_desk):
    window = open_desk(depth=1, width=4).window
    window.lessons.show_list()
    chooser = window.findChild(LessonList)
    chooser.teaching.click()
    assert not chooser.isVisible() and "A plan for 45 minutes" in window.help.guide.reader.toPlainText()
    guide = window.help.guide
    guide.search.setText("clipping")
    guide.reader.anchorClicked.emit(QUrl("2-sigmoid.md"))
    assert "Lesson 2" in guide.reader.toPlainText()
    action(window.menu.lesson_menu, "For teachers").trigger()
    assert "A plan for 45 minutes" in guide.reader.toPlainText()
    assert guide.contents.currentItem().text(0) == "Teaching with gradsim"


def test_who_cannot_write_is_told_once_that_nothing_is_kept_and_the_lesson_goes_on(open_desk, tmp_path):
    window = open_desk(depth=1, width=4).window
    (tmp_path / "file").write_text("no folder")
    lessons = Lessons(window, window.opening, lambda: [], tmp_path / "file" / "lessons.json")
    lessons.begin(find("2"))
    notice, playing = window.opening.notice, lessons.player.playing
    assert playing.go_to(1) and "progress" in notice.text.text() and notice.isVisible()
    notice.hide()
    assert playing.go_to(2) and not notice.isVisible()
    lessons.leave()


def test_a_lesson_counts_as_finished_when_its_last_step_was_done(learner, qtbot):
    """Not on arrival: the bars of this one are still to be drawn."""
    one = learner(1)
    finished = lambda: one.player.playing.progress.of(one.player.playing.lesson).done  # noqa: E731
    one.press(Key.Key_PageDown)
    assert one.player.strip.ended and not finished(), "skipped"
    one.press(Key.Key_PageUp)
    qtbot.waitUntil(lambda: one.player.drawing is not None)
    assert not finished()
    one.press(Key.Key_Return)
    one.wait_until_told()
    assert finished()


def test_a_last_step_that_is_looked_at_is_done_by_going_on_from_it(learner):
    one = learner(text=CHOOSE[: CHOOSE.index("[steps.choose]")].replace("until = 5", ""))
    one.wait_until_told()
    assert not one.player.playing.progress.of(one.player.playing.lesson).done
    one.press(Key.Key_PageDown)
    assert one.player.strip.ended and one.player.playing.progress.of(one.player.playing.lesson).done


def test_what_was_answered_is_kept_and_reported_with_its_picture_and_the_code_that_repeats_it(learner, qtbot, tmp_path):
    one = learner()
    one.press(Key.Key_1)
    one.wait_until_told()
    qtbot.waitUntil(lambda: bool(one.player.pictures), timeout=60_000)
    (record,) = one.player.report().records
    assert (record.given, record.measured, record.right, record.steps) == ("More", "Less", False, 5)
    page = one.player.report().html()
    assert record.code.split("&")[0] in page and "gradsim" in page
    picture = QImage.fromData(base64.b64decode(re.search(r"base64,([^\"]+)", page)[1]))
    assert picture.width() > 400
    write_page(page, tmp_path / "report.html")
    assert (tmp_path / "report.html").read_text(encoding="utf-8") == page
    write_page(page, tmp_path / "report.pdf")
    content = (tmp_path / "report.pdf").read_bytes()
    assert content.startswith(b"%PDF-") and content.rstrip().endswith(b"%%EOF")
    assert re.search(rb"/Type */Page\b", content) and b"/Subtype /Image" in content, "the picture is on the page"
    assert (
        len(write_text_only := pdf_of(re.sub("<img[^>]*>", "", page))) > 1000
        and b"/Subtype /Image" not in write_text_only
    )


def test_the_first_start_of_all_plays_the_first_five_minutes_paused(tmp_path, start_python, monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    code = FIRST.format(folder=str(tmp_path))
    out, err = start_python("-c", code).communicate(timeout=60)
    assert (out.splitlines(), err) == (["0-first-minutes 0 folded False", "none"], "")


FIRST = """
import signal
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication
QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, {folder!r})
from gradsim import Scenario
from gradsim.lab.lessons import find
from gradsim.ui.shell.app import open_window
from gradsim.ui.shell.window import MainWindow
app = QApplication(["gradsim"])
ready = QTimer(interval=20)
signal.signal(signal.SIGTERM, signal.SIG_DFL)
def look():
    if not callable(signal.getsignal(signal.SIGTERM)):
        return  # the window has not been opened yet
    ready.stop()
    window = next(w for w in app.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible())
    player, state = window.lessons.player, window.session.state
    if player is None:
        print("none", flush=True)
    else:
        print(player.playing.lesson.key, player.playing.sitting.at, state.controls, state.playing, flush=True)
    window.close()
ready.timeout.connect(look)
for _ in ("the first start", "the second"):
    ready.start()
    open_window(Scenario(depth=2, width=4), first=lambda: find("0-first-minutes"))
"""


def test_a_window_starts_without_a_lesson_unless_the_command_says_so():
    usual = open_window.__kwdefaults__
    assert usual["first"] is None and usual["lesson"] is None
