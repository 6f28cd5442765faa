"""The report of a lesson: what was predicted and what was measured, step by step, as one page that needs no other file."""

from __future__ import annotations

import base64
import html
from collections.abc import Mapping
from dataclasses import dataclass, field

from gradsim.lab.lessons.lesson import Lesson
from gradsim.lab.lessons.progress import Kept, Record
from gradsim.lab.report import versions
from gradsim.language import localized, tr


@dataclass(frozen=True, slots=True)
class Picture:
    """``content`` of a file of the type ``mime``, such as "image/png". ``width``: in CSS pixels, 0 for its own."""

    mime: str
    content: bytes
    width: int = 0

    @property
    def url(self) -> str:
        """A data URL."""
        return f"data:{self.mime};base64,{base64.b64encode(self.content).decode('ascii')}"


@dataclass(frozen=True, slots=True)
class LessonReport:
    """``pictures``: by the step's key, as they were seen. ``who``: what the learner wants to be called; may be empty."""

    lesson: Lesson
    kept: Kept
    pictures: Mapping[str, Picture] = field(default_factory=dict)
    who: str = ""
    versions: str = field(default_factory=versions)

    @property
    def records(self) -> tuple[Record, ...]:
        """In the order of the lesson's steps."""
        return tuple(self.kept.records[step.key] for step in self.lesson.steps if step.key in self.kept.records)

    @property
    def right(self) -> int:
        """How many of them were right."""
        return sum(record.right for record in self.records)

    def html(self) -> str:
        """One page in UTF-8, in the language that is spoken."""
        title = html.escape(self.lesson.title)
        head = tr("{right} of {asked} predictions and goals were right.").format(
            right=self.right, asked=self.lesson.asked
        )
        who = f"<p>{html.escape(self.who)}</p>" if self.who else ""
        steps = "".join(self._step(record) for record in self.records)
        pictures = "".join(
            _figure(self.pictures[s.key], s.title)
            for s in self.lesson.steps
            if s.key in self.pictures and s.key not in self.kept.records
        )
        return (
            f'<!DOCTYPE html>\n<html lang="{self.lesson.language.replace("_", "-")}"><head><meta charset="utf-8">'
            f"<title>{title}</title><style>{STYLE}</style></head><body>\n<h1>{title}</h1>{who}<p>{html.escape(head)}</p>\n"
            f"{steps}{pictures}<h2>{html.escape(tr('To take away'))}</h2><p>{html.escape(self.lesson.take_away)}</p>\n"
            f"<p class='small'>{html.escape(self.versions)}</p></body></html>\n"
        )

    def _step(self, record: Record) -> str:
        mark = tr("right") if record.right else tr("not yet right")
        rows = [(tr("Predicted"), record.given), (tr("Measured"), record.measured), (tr("Hint"), record.hint)]
        if record.distance is not None:
            rows.append((tr("Distance"), tr("{n} decades").format(n=localized(f"{record.distance:.2g}"))))
        rows.append((tr("To repeat it"), tr("{code}, step {n}").format(code=record.code, n=record.steps)))
        rows.append((tr("When"), record.when))
        table = "".join(f"<tr><th>{html.escape(a)}</th><td>{html.escape(b)}</td></tr>" for a, b in rows if b)
        picture = _figure(self.pictures[record.step], record.title) if record.step in self.pictures else ""
        heading = f"<h2>{html.escape(record.title)} <span>{html.escape(mark)}</span></h2>"
        return f"{heading}<p>{html.escape(record.question)}</p>{picture}<table>{table}</table>\n"


STYLE = (
    "body{font-family:sans-serif;max-width:46em;margin:2em auto;padding:0 1em;line-height:1.4}"
    "h2 span{font-size:60%;font-weight:normal;color:#555}img{max-width:100%}"
    "th{text-align:left;vertical-align:top;padding-right:1em;font-weight:normal;color:#555}td{overflow-wrap:anywhere}"
    ".small{font-size:80%;color:#555}"
)


def _figure(picture: Picture, title: str) -> str:
    width = f' width="{picture.width}"' if picture.width else ""
    return f'<p><img src="{picture.url}" alt="{html.escape(title, quote=True)}"{width}></p>'
