"""The guide: all pages of docs/, their pictures and links; what is searched is found and shown."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QTextDocument
from PySide6.QtTest import QTest

from gradsim import assets
from gradsim.lab.lessons import keys
from gradsim.ui.frame.placing import Placing
from gradsim.ui.help.guide import PAGE, Guide
from gradsim.ui.help.sections import sections
from gradsim.ui.widgets import theme

PAGES = sorted(path.relative_to(assets.docs()).as_posix() for path in assets.docs().rglob("*.md"))


@pytest.fixture
def guide(qtbot):
    guide = Guide(theme.LIGHT)
    qtbot.addWidget(guide)
    guide.resize(1000, 700)
    guide.show()
    return guide


def page(guide) -> str:
    return Path(guide.reader.source().toLocalFile()).relative_to(assets.docs()).as_posix()


def entries(guide):
    """All entries of the contents, in order."""
    item, found = guide.contents.topLevelItem(0), []
    while item is not None:
        found.append(item)
        item = guide.contents.itemBelow(item)
    return found


def test_it_opens_on_its_first_page_and_lists_all(guide):
    assert page(guide) == "index.md" and "first quarter of an hour" in guide.reader.toPlainText()
    assert sorted(item.data(0, PAGE).page for item in entries(guide)) == PAGES


def test_the_pages_for_teachers_follow_each_other_as_their_contents_name_them():
    pages = list(dict.fromkeys(section.page for section in sections(assets.docs())))
    begins = pages.index("teaching/README.md")
    assert pages[begins : begins + 9] == ["teaching/README.md", *(f"teaching/{key}.md" for key in keys()[1:])]
    assert pages[:2] == ["index.md", "guide.md"] and pages.index("views.md") < begins


def test_links_lead_to_other_pages_and_back(guide):
    guide.reader.anchorClicked.emit(QUrl("views.md#activation"))
    assert page(guide) == "views.md"
    assert guide.reader.textCursor().block().text() == "Activation"
    QTest.mouseClick(guide.back, Qt.MouseButton.LeftButton)
    assert page(guide) == "index.md"


def test_a_link_to_the_web_opens_in_the_browser_and_nothing_else_does(guide, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    for link in ("https://example.org/", "file:///etc/passwd", "javascript:1", "missing.txt"):
        guide.reader.anchorClicked.emit(QUrl(link))
    assert opened == ["https://example.org/"] and page(guide) == "index.md"


def test_an_entry_of_the_contents_shows_its_section(guide):
    item = next(item for item in entries(guide) if item.data(0, PAGE).page == "views.md")
    item.setExpanded(True)
    child = item.child(2)
    guide.contents.setCurrentItem(child)
    assert page(guide) == "views.md" and guide.reader.textCursor().block().text() == child.text(0)


def test_a_search_lists_the_sections_and_return_goes_through_them(guide):
    QTest.keyClicks(guide.search, "clipping")
    hits = [item for item in entries(guide) if item.data(0, PAGE).holds("CLIPPING")]
    assert len(hits) > 2 and guide.found.text() == f"{len(hits)} found"
    seen = []
    for _ in hits:
        QTest.keyClick(guide.search, Qt.Key.Key_Return)
        seen.append(guide.contents.currentItem())
        assert page(guide) == seen[-1].data(0, PAGE).page
        assert guide.reader.extraSelections()
    assert {id(item.data(0, PAGE)) for item in seen} == {id(item.data(0, PAGE)) for item in hits}
    guide.search.clear()
    assert not guide.reader.extraSelections() and len(entries(guide)) == len(PAGES)


def test_a_search_for_nothing_that_is_there_says_so(guide):
    QTest.keyClicks(guide.search, "xyzzy")
    QTest.keyClick(guide.search, Qt.Key.Key_Return)
    assert guide.found.text() == "0 found" and not entries(guide)


def test_pictures_are_shown_no_wider_than_the_page(guide, tmp_path):
    (tmp_path / "page.md").write_text("# A page\n\n![The window](window.png)\n")
    picture = assets.docs() / "pictures" / "window-light.png"
    (tmp_path / "window.png").write_bytes(picture.read_bytes())
    guide.reader.show_page(QUrl.fromLocalFile(str(tmp_path / "page.md")))
    shown = guide.reader.document().resource(QTextDocument.ResourceType.ImageResource.value, QUrl("window.png"))
    assert 100 < shown.width() <= guide.reader.viewport().width()


@pytest.mark.parametrize("keys", ["Escape", "Ctrl+W"])
def test_it_is_left_by_a_key(guide, qtbot, keys):
    guide.activateWindow()
    sequence = QKeySequence(keys)[0]
    qtbot.keyClick(guide, sequence.key(), sequence.keyboardModifiers())
    assert not guide.isVisible()


def test_it_opens_inside_of_its_screen(guide):
    guide.resize(5000, 4000)
    guide.findChild(Placing).fit()
    assert guide.screen().availableGeometry().contains(guide.frameGeometry())
