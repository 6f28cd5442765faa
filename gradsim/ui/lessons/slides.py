"""A lesson's steps on paper and for slides: pictures with their captions, and a handout with and without answers."""

from __future__ import annotations

import html
import math
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPixmap, QTextDocument
from PySide6.QtWidgets import QWidget

from gradsim.lab.lessons import Choose, Lesson, Look, Picture, Reach, Sitting
from gradsim.ui.lessons.report import PICTURE
from gradsim.ui.lessons.words import condition_words, said
from gradsim.ui.widgets.pictures import in_memory, png, svg

MARGIN = 16
LARGER = 1.5
"""Times that a caption is larger than other text."""
SCALE = 2
"""Pixels of a picture for one of the screen."""


@dataclass(frozen=True, slots=True)
class Slide:
    """One step. ``asked``, ``told``: its caption before the measurement and after it, Markdown; ``before``, ``after``: pictures.

    ``told`` is empty, and ``after`` None, where nothing is measured: a goal is for who works on it.
    """

    title: str
    asked: str
    told: str
    before: Picture
    after: Picture | None


def caption(sitting: Sitting) -> str:
    """What is said before the measurement, and what is asked."""
    task = sitting.step.task
    parts = [said(sitting.text)]
    if not isinstance(task, Look):
        parts.append(f"**{task.question}**")
    if isinstance(task, Choose):
        parts += [f"{i + 1}. {answer.text}" for i, answer in enumerate(task.answers)]
    if isinstance(task, Reach):
        parts += [f"- {condition_words(condition)}" for condition in task.goal]
    return "\n\n".join(parts)


def answer(sitting: Sitting) -> str:
    """What was measured, and what explains it; of a prediction nothing, as nobody made one."""
    verdict = sitting.verdict
    measured = [f"**{said(verdict.measured)}**"] if verdict is not None and verdict.measured else []
    return "\n\n".join([*measured, said(sitting.explain)])


def handout(lesson: Lesson, slides: list[Slide], answers: bool) -> str:
    """One page of HTML; without answers there is room to write them."""
    parts = [f"<h1>{html.escape(lesson.title)}</h1><p>{html.escape(lesson.about)}</p>"]
    for number, slide in enumerate(slides, 1):
        picture = slide.after if answers and slide.after is not None else slide.before
        parts.append(f"<h2>{number}. {html.escape(slide.title)}</h2>{_markup(slide.asked)}")
        parts.append(f'<p><img src="{picture.url}" width="{PICTURE}"></p>')
        if slide.told:
            parts.append(_markup(slide.told) if answers else "<p>&nbsp;</p><p>_______________________________</p>")
    if answers:
        parts.append(f"<p><b>{html.escape(lesson.take_away)}</b></p>")
    return "".join(parts)


def captioned(widget: QWidget, title: str, text: str, kind: str) -> bytes:
    """The widget over a title and Markdown, as "png" or "svg"."""
    words = QTextDocument()
    font = QFont(widget.font())
    font.setPixelSize(round(LARGER * font.pixelSize()))
    words.setDefaultFont(font)
    words.setMarkdown(f"## {title}\n\n{text}")
    words.setTextWidth(widget.width() - 2 * MARGIN)
    size = QSize(widget.width(), widget.height() + math.ceil(words.size().height()) + MARGIN)
    if kind == "svg":
        return svg(size, lambda painter: _paint(painter, widget, words), title)
    image = QImage(size * SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SCALE)
    image.fill(QColor("white"))
    with QPainter(image) as painter:
        _paint(painter, widget, words)
    return in_memory(lambda buffer: QPixmap.fromImage(image).save(buffer, "PNG"))


def _paint(painter: QPainter, widget: QWidget, words: QTextDocument) -> None:
    widget.render(painter, QPoint(0, 0))
    painter.translate(MARGIN, widget.height())
    words.drawContents(painter)


def picture_of(widget: QWidget) -> Picture:
    return Picture("image/png", png(widget), PICTURE)


def _markup(text: str) -> str:
    """Of Markdown, the body of Qt's HTML."""
    document = QTextDocument()
    document.setMarkdown(text)
    page = document.toHtml()
    return page[page.index(">", page.index("<body")) + 1 : page.rindex("</body>")]
