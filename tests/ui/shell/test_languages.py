"""The window in other languages: nothing escapes translation, and the choice changes nothing but words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtWidgets import QDialog, QLineEdit

from gradsim.lab.lessons import find, languages
from gradsim.language import LANGUAGES, tr
from gradsim.ui.session.intents import ChangeField, Enlarge
from gradsim.ui.session.speaking import kept_language, use_language
from gradsim.ui.views import load_views
from tests.ui.pseudo import escaped, speak_pseudo, texts_of
from tests.ui.shown import choose_language, pause

SAME = frozenset(
    ("gradsim", "RMS", "dL", "dW", "dz", "English", "Deutsch", "Español", "简体中文", "sigmoid", "relu", "numpy", "csv")
)
"""Names, symbols, and what is typed as it stands."""
QT_S_OWN = {
    "Float", "Undocks and re-attaches the dock widget", "Close", "Closes the dock widget", "Scroll Left", "Scroll Right",
    "Export...", "Export",
}  # fmt: skip
"""Said by Qt itself, of which it has translations of its own."""


@pytest.fixture
def pseudo():
    """From now on windows that are made have brackets around each text."""
    made = []
    yield lambda: made.append(speak_pseudo())
    for translator in made:
        QCoreApplication.removeTranslator(translator)
    use_language("en")


def assert_all_translated(window) -> None:
    found = {
        (where, text[:120]): words
        for where, text in texts_of(window)
        if text not in QT_S_OWN and (words := escaped(text, SAME))
    }
    assert not found, "\n".join(f"{where}: {text!r}: {words}" for (where, text), words in found.items())


def speaks_german(window) -> bool:
    return window.panel.controls["learning_rate"].edit.text() == "0,1"


def test_every_text_of_the_window_is_in_the_catalog(qtbot, qapp, open_desk, pseudo):
    """Each view is opened; what is said outside of brackets has no translation, or is joined from pieces."""
    desk = open_desk(depth=3, width=6)
    window = desk.window
    qtbot.waitUntil(lambda: desk.session.snapshot.steps > 12)
    pause(qtbot, window)
    pseudo()
    window.change_language()
    qapp.processEvents()  # Qt tells what is not made anew that the language is another
    assert_all_translated(window)
    for key, kind in load_views().items():
        if kind.network != "rnn":
            desk.session.do(Enlarge(key))
            needs = window.views[key].needs
            qtbot.waitUntil(lambda needs=needs: needs <= {*desk.session.snapshot.probes, "statistics"}, timeout=20_000)
            assert_all_translated(window)


def test_every_text_of_the_other_windows_is_in_the_catalog(qtbot, open_desk, pseudo, tmp_path):
    desk = open_desk(depth=2, width=4)
    window = desk.window
    pause(qtbot, window)
    pseudo()
    window.change_language()
    table = tmp_path / "t.csv"
    table.write_text("a,b,c\n" + "\n".join(f"{i},{i * 2 % 7},{'xy'[i % 2]}" for i in range(40)))
    for show in (window.opening.show_gallery, window.help.show_keys, lambda: window.look_at_data(str(table))):
        show()
        (dialog,) = window.findChildren(QDialog)
        if (reading := getattr(dialog, "take", None)) is not None:
            qtbot.waitUntil(reading.isEnabled)
        texts = [
            (where, text) for where, text in texts_of(dialog) if not text.startswith(("Ctrl", "Shift", str(tmp_path)))
        ]
        assert not [pair for pair in texts if pair[1] not in QT_S_OWN and escaped(pair[1], KEYS | SAME)]
        dialog.close()
        dialog.setParent(None)
        dialog.deleteLater()
    desk.compare()
    qtbot.waitUntil(lambda: desk.comparison.session.snapshot is not None)
    assert_all_translated(desk.comparison)
    desk.comparison.close()


KEYS = frozenset(
    (
        "Ctrl",
        "Shift",
        "Tab",
        "Esc",
        "Space",
        "Home",
        "PgUp",
        "PgDown",
        "Return",
        "Backspace",
        "Left",
        "Right",
        "Up",
        "Down",
    )
)


def test_another_language_changes_nothing_but_words(qtbot, open_desk, run_of, tmp_path):
    """State, weights, the run and its history are the same to the bit; the choice is kept for the next start."""
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    desk = open_desk(depth=3, width=6, settings=settings)
    window, session = desk.window, desk.session
    session.do(ChangeField("clip_norm", 1.5))
    pause(qtbot, window)
    qtbot.waitUntil(lambda: session.snapshot.run == session.run and session.snapshot.state == "paused")
    before, snapshot, width = session.state, session.snapshot, window.width()
    weights = run_of(session)
    window.menu.languages["de"].trigger()
    qtbot.waitUntil(lambda: speaks_german(window))
    assert session.state == before.replace(language="de") and session.snapshot.steps == snapshot.steps
    assert run_of(session) == weights
    assert window.width() == width and window.menu.languages["de"].isChecked()
    assert window.run_bar.step_count.text() == f"{snapshot.steps:,}".replace(",", ".")
    assert kept_language(settings) == "de"
    window.menu.languages["en"].trigger()
    qtbot.waitUntil(lambda: not speaks_german(window))
    assert session.state == before


def test_keys_and_buttons_work_once_after_the_language_has_changed(qtbot, open_desk):
    """What was made anew has left nothing behind that takes its keys."""
    desk = open_desk(depth=2, width=4)
    window = desk.window
    pause(qtbot, window)
    for language in ("zh", "es"):
        choose_language(qtbot, desk, language)
    steps = desk.session.snapshot.steps
    qtbot.keyClick(window, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: desk.session.snapshot.steps == steps + 1)
    keys = [keys.toString() for action in window.actions() for keys in action.shortcuts()]
    assert len(set(keys)) == len(keys)


def test_numbers_are_typed_in_the_languages_way_and_with_a_point(qtbot, open_desk):
    desk = open_desk(depth=2, width=4)
    choose_language(qtbot, desk, "de")
    edit: QLineEdit = desk.window.panel.controls["learning_rate"].edit
    for typed, value, shown in (("0,25", 0.25, "0,25"), ("0.5", 0.5, "0,5"), ("x,y", 0.5, "0,5")):
        edit.setText(typed)
        edit.editingFinished.emit()
        assert desk.session.state.scenario.learning_rate == value and edit.text() == shown
    assert "0.5" in desk.session.state.scenario.code()  # what is shared is the same in all languages


def test_a_lesson_goes_on_in_another_language(qtbot, open_desk):
    desk = open_desk(depth=2, width=4)
    window = desk.window
    window.lessons.begin(find("0"), at=1)
    playing = window.lessons.player.playing
    before = playing.sitting
    choose_language(qtbot, desk, "de")
    assert window.lessons.player.playing is playing and window.lessons.player.strip.isVisible()
    after = playing.sitting
    assert (after.at, after.phase, after.given) == (before.at, before.phase, before.given)
    assert after.lesson.language == ("de" if "de" in languages() else "en")
    window.lessons.leave()


def test_a_comparison_and_a_sweep_change_with_it(qtbot, open_desk):
    desk = open_desk(depth=2, width=4)
    desk.compare()
    desk.open_sweep()
    desk.sweep.form.controls["steps"].changed.emit("steps", 1234)
    sweep, scenarios = desk.sweep.form.sweep(), desk.comparison.session.state.scenarios
    choose_language(qtbot, desk, "de")
    qtbot.waitUntil(lambda: desk.comparison.panel.controls["learning_rate"].edit.text() == "0,1")
    assert desk.comparison.session.state.scenarios == scenarios
    assert desk.sweep.form.sweep() == sweep and "1234" in desk.sweep.form.controls["steps"].edit.text()
    desk.sweep.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_has_no_translation_is_english(qapp, language):
    use_language(language)
    try:
        assert tr("no such text {n}") == "no such text {n}"
        assert QCoreApplication.translate("RunBar", "no such text") == "no such text"
    finally:
        use_language("en")


def test_the_menu_names_each_language_by_itself(open_window):
    """So that one finds back from a language that one cannot read."""
    window = open_window(depth=2, width=4)
    assert [action.text() for action in window.menu.languages.values()] == ["English", "Deutsch", "Español", "简体中文"]
