"""Opens the views on layouts that were kept and then damaged; the seeds from one number to another."""

from __future__ import annotations

import random
import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QApplication

from gradsim.ui.shell.messages import drop_known_messages
from gradsim.ui.shell.pages import Pages
from gradsim.ui.widgets import theme
from tests.soak.mutations import damaged


def open_pages(file: Path) -> Pages:
    pages = Pages()
    pages.set_theme(theme.LIGHT)
    pages.resize(1000, 600)
    pages.show()
    pages.open_out(QSettings(str(file), QSettings.Format.IniFormat))
    pages.show_network("mlp")
    return pages


def close(app: QApplication, pages: Pages) -> None:
    pages.close()
    pages.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def main(folder: Path, first: int, end: int) -> None:
    drop_known_messages()
    app = QApplication(["gradsim"])
    theme.apply(app, theme.LIGHT)
    file, kept = folder / "layout.ini", folder / "kept.ini"
    pages = open_pages(kept)
    pages.docks["loss"].setFloating(True)
    settings = QSettings(str(kept), QSettings.Format.IniFormat)
    pages.keep(settings)
    settings.sync()
    close(app, pages)
    for seed in range(first, end):
        print(seed, flush=True)  # where it stood, if it ends here
        file.write_bytes(damaged(kept.read_bytes(), random.Random(seed)))
        pages = open_pages(file)
        app.processEvents()
        assert pages.visible(), "no view can be seen"
        close(app, pages)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
