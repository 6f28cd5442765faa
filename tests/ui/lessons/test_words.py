"""What a lesson says, in Markdown."""

from __future__ import annotations

from PySide6.QtGui import QTextDocument

from gradsim.lab.lessons import Sentence
from gradsim.ui.lessons.words import said


def lists(text: str) -> int:
    document = QTextDocument()
    document.setMarkdown(text)
    blocks = (document.findBlockByNumber(i) for i in range(document.blockCount()))
    return sum(block.textList() is not None for block in blocks)


def test_a_figure_at_the_beginning_of_a_line_begins_no_list(qapp):
    sentence = Sentence("Each factor is\n{factor:short}. But\n\nthen", {"factor": 1.0})
    assert lists(said(sentence)) == 0 and said(sentence) == "Each factor is 1. But\n\nthen"
    assert lists(said(Sentence("Two:\n\n- one\n- two"))) == 2, "the lesson's own lists stay"
