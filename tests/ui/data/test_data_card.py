"""A file of the user's own is looked at before it is learned from; each guess can be changed, and the scenario keeps it."""

from __future__ import annotations

from threading import Event

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from gradsim import Scenario
from gradsim.lab.data_reading import DataReading
from gradsim.ui.controls.option_words import in_window
from gradsim.ui.data import DataCard
from gradsim.ui.session.intents import Undo
from gradsim.ui.widgets import theme
from tests.data.own_images import write_images
from tests.data.test_tables import FLOWERS, HEADER, NUMBERED, changed, text
from tests.ui.shell.test_opening import drop
from tests.ui.shown import entry, press


@pytest.fixture
def flowers(tmp_path):
    path = tmp_path / "flowers.csv"
    path.write_text(text(NUMBERED, ("Id", *HEADER)))
    return path


@pytest.fixture
def read(qtbot):
    """``read(window)``: its card, when all is read."""

    def wait(window) -> DataCard:
        (card,) = [card for card in window.findChildren(DataCard) if card.isVisible()]
        qtbot.waitUntil(lambda: card.shows_all, timeout=60_000)
        return card

    return wait


def ticked(card, name, on):
    """Ticks a column with the space bar, or takes the tick away."""
    (item,) = [
        i for i in map(card.choices.inputs.item, range(card.choices.inputs.count())) if i.text().startswith(name)
    ]
    card.choices.inputs.setCurrentItem(item)
    assert (item.checkState() == Qt.CheckState.Checked) is not on
    QTest.keyClick(card.choices.inputs, Qt.Key.Key_Space)


def pick(combo, key):
    combo.setCurrentIndex(combo.findData(key))
    combo.activated.emit(combo.currentIndex())


def test_a_dropped_table_is_shown_and_learned_from_when_the_user_says_so(open_window, flowers, read):
    window = open_window(depth=2, start=False)
    assert drop(window, flowers)
    card = read(window)
    assert card.line.text() == "30 rows, 2 inputs, target species (3 classes); left out: Id"
    assert [card.seen.table.horizontalHeaderItem(i).text() for i in (0, 1, 3)] == ["Id\nleft out", "length\ninput", "species\ntarget"]  # fmt: skip
    cells = [[card.seen.table.item(j, i).text() for i in range(4)] for j in range(10)]
    assert cells == [[str(float(c)).removesuffix(".0") if c[0].isdigit() else c for c in row] for row in NUMBERED[:10]]
    assert (
        card.seen.table.rowCount() == 10 and card.choices.controls["separator"].combo.currentText() == "As found: comma"
    )
    assert window.session.state.scenario == Scenario(depth=2)
    QTest.keyClick(card, Qt.Key.Key_Return)
    assert not card.isVisible()
    assert window.session.state.scenario == Scenario(depth=2, dataset="csv", data_file=str(flowers))
    window.session.do(Undo())
    assert window.session.state.scenario == Scenario(depth=2)


class Sudden(DataReading):
    """All of it is read just after the first look at the preview."""

    def __init__(self, *arguments) -> None:
        self._looked_at = Event()
        super().__init__(*arguments)

    def _read(self) -> None:
        self._looked_at.wait(60)
        super()._read()

    @property
    def preview(self):
        found = self._found
        if not self._looked_at.is_set():
            self._looked_at.set()
            self.join(60)
        return found

    @preview.setter
    def preview(self, found):
        self._found = found


def test_what_is_read_while_the_card_looks_is_shown_too(open_window, flowers, read):
    window = open_window(depth=2, start=False)
    window.look_at_data(str(flowers))
    card = read(window)
    card.seen.table.setRowCount(0)
    card._begin(Sudden(Scenario(), str(flowers)))
    card._follow()
    assert read(window).seen.table.rowCount() == 10


def test_each_choice_reads_anew_and_is_in_the_share_code(open_window, flowers, read):
    window = open_window(depth=2, start=False)
    window.look_at_data(str(flowers))
    card = read(window)
    ticked(card, "width", False)
    assert "1 input," in read(window).line.text() and "left out: Id, width" in card.line.text()
    pick(card.choices.target, "length")
    pick(card.choices.kind, "numbers")
    assert read(window).line.text().startswith("30 rows, 3 inputs, target length (numbers)")
    card.choices.controls["text_columns"].changed.emit("text_columns", "leave_out")
    card.choices.controls["missing_values"].changed.emit("missing_values", "median")
    ticked(read(window), "width", True)
    read(window)
    press(card, "Learn from it")
    chosen = window.session.state.scenario
    assert (chosen.target_column, chosen.loss, chosen.text_columns) == ("length", "mse", "leave_out")
    assert Scenario.from_code(chosen.code()) == chosen and chosen.left_out == "Id"


def test_escape_leaves_all_as_it_was(open_window, flowers, read):
    window = open_window(depth=2, start=False)
    window.look_at_data(str(flowers))
    card = read(window)
    pick(card.choices.target, "length")
    QTest.keyClick(card, Qt.Key.Key_Escape)
    assert not card.isVisible() and window.session.state.scenario == Scenario(depth=2)


def test_what_cannot_be_used_is_said_and_another_choice_mends_it(open_window, tmp_path, read):
    window = open_window(depth=2, start=False)
    (tmp_path / "t.csv").write_text(text(changed(30 - 3, 0, "tall")))
    window.look_at_data(str(tmp_path / "t.csv"))
    card = read(window)
    assert "'tall' is no number" in card.line.text() and card.line.objectName() == "warning"
    assert card.seen.table.rowCount() == 10 and not card.take.isEnabled()
    QTest.keyClick(card, Qt.Key.Key_Return)
    assert card.isVisible() and window.session.state.scenario == Scenario(depth=2)
    ticked(card, "length", False)
    assert read(window).line.text().startswith("30 rows, 1 input") and card.take.isEnabled()
    card.reject()


def test_the_first_lines_are_shown_of_what_is_no_table(open_window, tmp_path, read):
    window = open_window(depth=2, start=False)
    (tmp_path / "t.csv").write_text("length,length,species\n" + text(header=None))
    window.look_at_data(str(tmp_path / "t.csv"))
    card = read(window)
    assert card.line.text().startswith("column 'length' stands twice")
    assert card.seen.lines.text().startswith("length,length,species\n5.0,2.0,setosa")
    card.reject()


def test_the_window_never_waits_for_a_file_and_cancel_ends_its_reading(open_window, tmp_path, qtbot):
    window = open_window(depth=2, start=False)
    path = tmp_path / "large.csv"
    path.write_text("a,b,kind\n" + "x,1.5,u\ny,2.5,v\n" * 600_000 + "1,")
    window.look_at_data(str(path))
    (card,) = window.findChildren(DataCard)
    reading = card.reading
    qtbot.waitUntil(lambda: card.seen.table.rowCount() == 10, timeout=60_000)  # the first rows, long before the rest
    assert not reading.done and card.progress.isVisible() and not card.take.isEnabled()
    press(card, "Cancel")
    qtbot.waitUntil(lambda: reading.done, timeout=60_000)
    assert reading.error == "reading was cancelled" and reading.examples is None


def test_the_card_speaks_of_its_controls_and_not_of_options(open_window, tmp_path, read):
    window = open_window(depth=2, start=False)
    (tmp_path / "t.csv").write_text(text([("", *row[1:]) if i > 1 else row for i, row in enumerate(FLOWERS)]))
    window.look_at_data(str(tmp_path / "t.csv"))
    card = read(window)
    assert "“Missing values: Fill with the median” fills them" in card.line.text() and "--" not in card.line.text()
    card.choices.controls["missing_values"].changed.emit("missing_values", "median")
    assert read(window).take.isEnabled()
    card.reject()


def test_a_typed_path_is_looked_at_first(open_window, flowers, tmp_path, read):
    other = tmp_path / "other.csv"
    other.write_text(text(FLOWERS[:15]))
    window = open_window(depth=2, start=False, dataset="csv", data_file=str(flowers), left_out="Id")
    edit = window.panel.controls["data_file"].edit
    edit.setText(str(other))
    QTest.keyClick(edit, Qt.Key.Key_Return)
    card = read(window)
    assert card.line.text().startswith("15 rows, 2 inputs") and edit.text() == str(flowers)
    press(card, "Learn from it")
    chosen = window.session.state.scenario
    assert (chosen.data_file, chosen.left_out, edit.text()) == (str(other), "", str(other))


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("take fewer time steps, or --missing-values median, which", "take fewer time steps, or “Missing values: Fill with the median”, which"),
        ("windows; take --time-steps 3 or fewer", "windows; take “Time steps: 3” or fewer"),
        ("leave the column out (--left-out)", "leave the column out (“Learn from”)"),
        ("take a smaller --image-size", "take a smaller “Image size”"),
        ("column '--left-out' is empty; --nothing is", "column '--left-out' is empty; --nothing is"),
    ],
)  # fmt: skip
def test_an_option_in_a_message_becomes_the_label_of_its_control(said, shown):
    assert in_window(said, left_out="Learn from") == shown


def test_a_folder_of_images_is_shown_as_they_will_be_seen(open_window, tmp_path, read):
    pytest.importorskip("PIL")
    folder = write_images(tmp_path / "pictures")
    window = open_window(depth=2, start=False, network="rnn")
    assert drop(window, folder)
    card = read(window)
    assert card.line.text() == "24 images in 2 classes, read as grey 16 x 16"
    assert [tile.accessibleName() for tile in card.seen.tiles] == ["dark", "light"] * 5
    card.choices.controls["image_size"].changed.emit("image_size", 8)
    assert "grey 8 x 8" in read(window).line.text()
    press(card, "Learn from it")
    chosen = window.session.state.scenario
    assert (chosen.network, chosen.dataset, chosen.image_size) == ("mlp", "images", 8)


def test_rows_can_be_moments_for_the_recurrent_network(open_window, tmp_path, read):
    (tmp_path / "s.csv").write_text("value\n" + "\n".join(f"{np.sin(i / 3):.3f}" for i in range(200)))
    window = open_window(depth=2, start=False, network="rnn", time_steps=10)
    window.look_at_data(str(tmp_path / "s.csv"))
    card = read(window)
    assert "of 10 time steps, 1 input, target value (the next value)" in card.line.text()
    press(card, "Learn from it")
    chosen = window.session.state.scenario
    assert (chosen.task, chosen.loss) == ("series", "mse")


def test_the_control_and_the_menu_open_the_card(open_window, flowers, read, monkeypatch):
    window = open_window(depth=2, start=False, dataset="csv", data_file=str(flowers))
    control = window.panel.controls["data_file"]
    control.look.click()
    card = read(window)
    assert card.line.text().startswith("30 rows") and card.choices.controls["separator"].isVisible()
    card.reject()
    other = flowers.with_name("other.csv")
    other.write_text(text(FLOWERS[:12]))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    entry(window.menu, "Your own data").trigger()
    press(read(window), "Learn from it")
    assert window.session.state.scenario.data_file == str(other)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_all_can_be_reached_by_tab_and_nothing_is_cut_off(qtbot, qapp, flowers, scale):
    look = theme.choose("dark", scale)
    theme.apply(qapp, look)
    try:
        from PySide6.QtWidgets import QWidget

        parent = QWidget()
        qtbot.addWidget(parent)
        theme.dress(parent, look)
        parent.resize(1024, 720)
        parent.show()
        card = DataCard(parent, look, Scenario(), str(flowers))
        card.open()
        qtbot.waitUntil(lambda: card.shows_all, timeout=60_000)
        QTest.qWaitForWindowActive(card)
        assert card.width() <= 1024 and card.minimumSizeHint().width() <= card.width()
        reached = set()
        for _ in range(40):
            reached.add(QApplication.focusWidget())
            QTest.keyClick(card, Qt.Key.Key_Tab)
        choices = card.choices
        wanted = [
            choices.target,
            choices.kind,
            choices.inputs,
            choices.controls["separator"].combo,
            card.take,
            card.leave,
        ]
        assert set(wanted) <= reached
        card.reject()
    finally:
        theme.apply(qapp, theme.LIGHT)


def test_after_a_look_training_goes_on_and_begins_anew_only_where_the_file_is_another(
    open_window, flowers, read, qtbot
):
    window = open_window(depth=2, width=4, dataset="csv", data_file=str(flowers))
    run = window.session.run
    window.look_at_data()
    press(read(window), "Learn from it")
    assert window.session.run == run
    flowers.write_text(text(FLOWERS[:15]))
    window.look_at_data()
    press(read(window), "Learn from it")
    assert window.session.run == run + 1
    qtbot.waitUntil(lambda: window.session.snapshot.run == run + 1, timeout=60_000)
