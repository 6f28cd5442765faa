"""The menu behind "More"; its keys work everywhere in the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from gradsim.files import SCENARIO_ENDING
from gradsim.ui.frame.session_window import SessionWindow
from gradsim.ui.session import Intent, SessionState
from gradsim.ui.session.intents import Redo, SetLook, Undo
from gradsim.ui.session.speaking import languages
from gradsim.ui.session.state import COLORS, TEXT_SIZES
from gradsim.ui.shell.export import save_as, save_picture
from gradsim.ui.shell.help import Help
from gradsim.ui.shell.lessons import Lessons
from gradsim.ui.shell.opening import Opening
from gradsim.ui.shell.run_files import RunFiles
from gradsim.ui.shell.torch_export import TorchExport


class WindowMenu(QMenu):
    def __init__(
        self,
        window: SessionWindow,
        opening: Opening,
        runs: RunFiles,
        lessons: Lessons,
        help: Help,
        compare: Callable[[], object],
        sweep: Callable[[], object],
        list_views: Callable[[QMenu], None],
    ) -> None:
        """``compare``, ``sweep``: open another window. ``list_views``: fills the menu of views."""
        super().__init__(window)
        self._window, self._session, self._opening, self._lessons = window, window.session, opening, lessons
        self._torch = TorchExport(window, opening.notice)
        self._entry(self.tr("Start from a scenario…"), QKeySequence.StandardKey.Open, opening.show_gallery)
        self._entry(self.tr("Your own data…"), "Ctrl+Shift+D", opening.choose_data)
        self._entry(self.tr("Your own images…"), "Ctrl+Shift+I", opening.choose_images)
        self._add_lessons(lessons, help)
        self.addSeparator()
        self.undo = self._entry("", QKeySequence.StandardKey.Undo, lambda: self._do(Undo()))
        self.redo = self._entry("", QKeySequence.StandardKey.Redo, lambda: self._do(Redo()))
        self.addSeparator()
        self._entry(self.tr("Compare…"), "Ctrl+Shift+K", compare)
        self._entry(self.tr("Sweep…"), "Ctrl+Shift+W", sweep)
        self.addSeparator()
        self._entry(self.tr("Open scenario or lesson…"), "Ctrl+Shift+O", opening.choose_file)
        self._entry(self.tr("Save scenario…"), QKeySequence.StandardKey.Save, self._save)
        self._entry(self.tr("Open run…"), "Ctrl+Shift+R", runs.choose_file)
        self._entry(self.tr("Save run…"), "Ctrl+R", runs.choose_where)
        self._entry(self.tr("Copy share code"), "Ctrl+Shift+C", opening.copy_code)
        self._entry(self.tr("Paste share code"), QKeySequence.StandardKey.Paste, opening.offer_pasted)
        self._entry(self.tr("Export to PyTorch…"), "Ctrl+Shift+E", self._torch.ask)
        self._entry(self.tr("Save picture of the window…"), "Ctrl+Shift+S", self._save_picture)
        self.addSeparator()
        self._views = self.addMenu(self.tr("Views"))
        self._views.aboutToShow.connect(lambda: list_views(self._views))
        self.addSeparator()
        self._add_looks()
        self.addSeparator()
        self._add_help(help)
        lessons.turned.connect(self._show_lesson)  # a method: it goes with this menu when another language comes
        self._show_lesson()
        self._session.announced.connect(self._show_state)
        self._session.drawn.connect(self._show_new)
        self._show_state(self._session.state)

    def _show_lesson(self) -> None:
        for action in self._of_lesson:
            action.setEnabled(self._lessons.player is not None)

    def _do(self, intent: Intent) -> None:
        self._session.do(intent)

    def _entry(
        self, text: str, keys: QKeySequence.StandardKey | str, use: Callable[[], object], menu: QMenu | None = None
    ) -> QAction:
        action = (menu or self).addAction(text)
        action.setShortcuts(
            QKeySequence.keyBindings(keys) if not isinstance(keys, str) else [QKeySequence(keys)] * bool(keys)
        )
        action.triggered.connect(lambda: use())
        self._window.addAction(action)
        return action

    def _add_lessons(self, lessons: Lessons, help: Help) -> None:
        self.lesson_menu = self.addMenu(self.tr("Lessons"))
        self._entry(self.tr("All lessons…"), "Ctrl+L", lessons.show_list, self.lesson_menu)
        self._entry(self.tr("For teachers"), "", help.show_teaching, self.lesson_menu)
        self._of_lesson = [
            self._entry(self.tr("Copy code of this lesson"), "", lessons.copy_code, self.lesson_menu),
            self._entry(self.tr("Save this lesson…"), "", lessons.save, self.lesson_menu),
        ]

    def _add_help(self, help: Help) -> None:
        self._entry(self.tr("Full screen"), "F11", self._window.turn_full_screen)
        guide = self._entry(self.tr("Guide"), QKeySequence.StandardKey.HelpContents, help.show_guide)
        self._entry(self.tr("Keys (?)"), "", help.show_keys)
        self._entry(self.tr("About gradsim"), "", help.show_about)
        self.addSeparator()
        leave = self._entry(self.tr("Quit"), "Ctrl+Q", self._window.close)
        for action in (guide, leave, self.larger, self.smaller, self.usual):
            action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)  # from the other windows, too

    def _add_looks(self) -> None:
        colors, group = self.addMenu(self.tr("Colours")), QActionGroup(self)
        self.colors: dict[str, QAction] = {}
        for choice in COLORS:
            self.colors[choice.key] = action = group.addAction(QCoreApplication.translate("Options", choice.label))
            action.setCheckable(True)
            action.triggered.connect(lambda _, key=choice.key: self._do(SetLook(colors=key)))
            colors.addAction(action)
        self._add_languages()
        self.projector = self.addAction(self.tr("Projector: one large picture, large text"))
        self.projector.setCheckable(True)
        self.projector.triggered.connect(lambda on: self._do(SetLook(projector=on)))
        self.larger = self._entry(self.tr("Larger text"), "Ctrl++", lambda: self._resize_text(1))
        self.larger.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        self.smaller = self._entry(self.tr("Smaller text"), "Ctrl+-", lambda: self._resize_text(-1))
        self.usual = self._entry("", "Ctrl+0", lambda: self._do(SetLook(text_size=100)))

    def _add_languages(self) -> None:
        """Each by its own name, so that one finds back from a language that one cannot read."""
        menu, group = self.addMenu(self.tr("Language")), QActionGroup(self)
        menu.setObjectName("languages")
        self.languages: dict[str, QAction] = {}
        for choice in languages:
            self.languages[choice.key] = action = group.addAction(choice.label)
            action.setCheckable(True)
            action.triggered.connect(lambda _, key=choice.key: self._do(SetLook(language=key)))
            menu.addAction(action)

    def _resize_text(self, steps: int) -> None:
        now = self._session.state.text_size
        others = sorted(size for size in TEXT_SIZES if (size - now) * steps > 0)
        if others:
            self._do(SetLook(text_size=others[0 if steps > 0 else -1]))

    def _show_new(self, _: object, state: SessionState) -> None:
        self._show_state(state)

    def _show_state(self, state: SessionState) -> None:
        for action, word, text in (
            (self.undo, self.tr("Undo"), self._session.undo_text),
            (self.redo, self.tr("Redo"), self._session.redo_text),
        ):
            action.setText(f"{word} {text}".strip())
            action.setEnabled(bool(text))
        self.colors[state.colors].setChecked(True)
        self.languages[state.language].setChecked(True)
        self.projector.setChecked(state.projector)
        self.usual.setText(self.tr("Text at its usual size (now {n} %)").format(n=state.text_size))
        self.larger.setEnabled(state.text_size < TEXT_SIZES[-1])
        self.smaller.setEnabled(state.text_size > TEXT_SIZES[0])

    # Files

    def _save(self) -> None:
        def save(path: Path) -> None:
            self._session.state.scenario.save(path)
            self._opening.recent.add(path)

        save_as(
            self._window, self.tr("Save scenario"), f"scenario{SCENARIO_ENDING}", self.tr("Scenarios (*.json)"), save
        )

    def _save_picture(self) -> None:
        title, patterns = self.tr("Save picture"), self.tr("Pictures (*.png *.svg)")
        save_as(self._window, title, "gradsim.png", patterns, lambda path: save_picture(self._window, path))
