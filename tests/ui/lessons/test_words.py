"""What a lesson says, in Markdown."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextDocument

from gradsim.lab.lessons import Sentence
from gradsim.language import Language
from gradsim.ui.lessons.words import plain_answer, said


def lists(text: str) -> int:
    document = QTextDocument()
    document.setMarkdown(text)
    blocks = (document.findBlockByNumber(i) for i in range(document.blockCount()))
    return sum(block.textList() is not None for block in blocks)


def test_a_figure_at_the_beginning_of_a_line_begins_no_list(qapp):
    sentence = Sentence("Each factor is\n{factor:short}. But\n\nthen", {"factor": 1.0})
    assert lists(said(sentence)) == 0 and said(sentence) == "Each factor is 1. But\n\nthen"
    assert lists(said(Sentence("Two:\n\n- one\n- two"))) == 2, "the lesson's own lists stay"


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("0,1", "0.1"),
        ("12,5 %", "12.5 %"),
        ("1 in 1.000", "1 in 1000"),
        ("1:500", "1:500"),
        ("1e-6", "1e-6"),
        ("?", "?"),
    ],
)
def test_an_answer_is_typed_in_the_languages_way(speaking, typed, number):
    speaking(Language("de", lambda _, text: text, ",", "."))
    assert plain_answer(typed) == number
