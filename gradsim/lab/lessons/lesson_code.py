"""A lesson as a share code: one line with its whole text, compressed, that can be pasted wherever a scenario's code can."""

from __future__ import annotations

import base64
import binascii
import re
import zlib
from collections.abc import Collection

from gradsim import scenario_files
from gradsim.fields import ScenarioError
from gradsim.lab.lessons.lesson import Lesson
from gradsim.lab.lessons.reader import LANGUAGE, LARGEST, read
from gradsim.lab.lessons.tables import LessonError

WHERE = "code of a lesson"
PARTS = ("lesson", "language", "text")
_KEY = re.compile(r"[^\W_][\w .()+,-]{0,99}")
"""The key becomes the name of files, such as the report: so it leads into no folder, and hides none."""


def code_of(lesson: Lesson) -> str:
    """``lesson=KEY&language=en&text=...``: the text compressed by zlib, in base64url."""
    packed = base64.urlsafe_b64encode(zlib.compress(lesson.source, 9)).decode("ascii").rstrip("=")
    key = lesson.key if _KEY.fullmatch(lesson.key) else "lesson"
    return scenario_files.code(dict(zip(PARTS, (key, lesson.language, packed), strict=True)))


def read_code(code: str, views: Collection[str] = ()) -> Lesson:
    """The lesson of a code, checked as a file is; white space in it, as mail puts it there, does not count.

    ``views``: see ``reader.load``. Raises LessonError.
    """
    try:
        parts = scenario_files.parse_parts("".join(code.split()))
    except ScenarioError as error:
        raise LessonError(WHERE, 0, "", str(error)) from None
    if set(parts) != set(PARTS):
        raise _fault(f"allowed: {', '.join(f'{part}=...' for part in PARTS)}, joined by &; copy all of it")
    if not _KEY.fullmatch(parts["lesson"]):
        raise _fault("its name is not allowed; allowed: letters, digits, spaces and - . , + ( ), up to 100 of them")
    if not LANGUAGE.fullmatch(parts["language"]):
        raise _fault("its language is not allowed; allowed: such as en or zh_CN")
    return read(_unpack(parts["text"]), f"{parts['lesson']}.toml", parts["language"], views)


def _unpack(text: str) -> bytes:
    """The text of a lesson; of one that is too large no more than LARGEST bytes are unpacked. Raises LessonError."""
    unpacker = zlib.decompressobj()
    try:
        packed = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
        content = unpacker.decompress(packed, LARGEST + 1)
    except (binascii.Error, ValueError, zlib.error):
        raise _fault("it is damaged or cut short; copy all of it") from None
    if len(content) > LARGEST:
        raise _fault(f"it unpacks to more than {LARGEST:,} bytes, which is the most that is read")
    if not unpacker.eof or unpacker.unused_data:
        raise _fault("it is damaged or cut short; copy all of it")
    return content


def _fault(problem: str) -> LessonError:
    return LessonError(WHERE, 0, "", problem)
