"""``gradsim lessons``: lists the lessons, checks a file, writes a lesson's pictures for slides."""

from __future__ import annotations

import argparse
import json
from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gradsim.cli_options import DONE, EXIT_CODES, Parser, Refusal, check_window
from gradsim.language import LANGUAGES

if TYPE_CHECKING:
    from gradsim.lab.lessons import Lesson, Step


def add_lessons(commands: Any) -> None:
    lessons = commands.add_parser(
        "lessons",
        help="lessons that check what you predict: gradsim lessons [list | check FILE | export LESSON --out DIR]",
        description="Lists the lessons. They are played in the window: More, then Lessons. A lesson is a TOML file; "
        "docs/teaching/ says how one is written.",
        epilog="JSON: lessons [{key, title, about, minutes, take_away, language, steps [{key, title, task (look, choose, "
        f"number, draw or reach), until, view, code}}]}}]. {EXIT_CODES}",
        usage="gradsim lessons [list [--json] | check FILE [--train] | export LESSON --out DIR [--language LANGUAGE]]",
        allow_abbrev=False,
    )
    lessons.set_defaults(run=_list, json=False, language="en")
    actions = lessons.add_subparsers(title="actions", metavar="ACTION", parser_class=Parser)
    _add_list(actions)
    _add_check(actions)
    _add_export(actions)


def _add_list(actions: Any) -> None:
    listed = actions.add_parser("list", help="the lessons that come with gradsim (the default)", allow_abbrev=False)
    listed.add_argument("--json", action="store_true", help="print one JSON object")
    listed.add_argument("--language", metavar="LANGUAGE", default="en", help="such as de; English where there is none")
    listed.set_defaults(run=_list)


def _add_check(actions: Any) -> None:
    check = actions.add_parser(
        "check",
        help="say whether a file is a lesson, or on which line and in which field it is not",
        description="Reads a lesson's file. What is wrong is said with its line and field, and the exit code is 2.",
        allow_abbrev=False,
    )
    check.add_argument("file", metavar="FILE", help="a lesson's file (TOML), or the key of one that is shipped")
    check.add_argument(
        "--train",
        action="store_true",
        help="also train each step: print what is measured, and see that exactly one answer fits it",
    )
    check.set_defaults(run=_check)


def _add_export(actions: Any) -> None:
    export = actions.add_parser(
        "export",
        help="write each step's picture with its caption, and a handout with and without answers",
        description="Trains each step of a lesson and writes its picture over its caption, as PNG and SVG, before it is measured "
        "and after it; and a handout as PDF, without and with the answers. It needs no display.",
        allow_abbrev=False,
    )
    export.add_argument("lesson", metavar="LESSON", help="the key of a shipped lesson, such as 2-sigmoid, or a file")
    export.add_argument("--out", metavar="DIR", type=Path, required=True, help="the folder; it is made")
    export.add_argument(
        "--language", choices=[*LANGUAGES], default="en", help="of a shipped lesson and its pictures (default: en)"
    )
    export.set_defaults(run=_export)


def _list(options: argparse.Namespace) -> int:
    from gradsim.lab.lessons import LessonError, shipped

    try:
        found = shipped(options.language)
    except LessonError as error:
        raise Refusal(str(error)) from None
    if options.json:
        print(json.dumps({"lessons": [_values(lesson) for lesson in found]}, ensure_ascii=False, indent=2))
        return DONE
    for lesson in found:
        print(f"{lesson.key:24} {lesson.minutes:2} min  {lesson.title}. {lesson.about}.")
    return DONE


def find_lesson(source: str, views: Collection[str] = (), language: str = "en") -> Lesson:
    """See ``lab.lessons.find``. Raises Refusal."""
    from gradsim.lab.lessons import LessonError, find

    try:
        return find(source, language, views)
    except LessonError as error:
        raise Refusal(str(error)) from None


def _values(lesson: Lesson) -> dict[str, Any]:
    values = {name: getattr(lesson, name) for name in ("key", "title", "about", "minutes", "take_away", "language")}
    return {**values, "steps": [_step_values(step) for step in lesson.steps]}


def _step_values(step: Step) -> dict[str, Any]:
    return {
        "key": step.key, "title": step.title, "task": step.kind, "until": step.until, "view": step.view,
        "code": step.scenario.code(),
    }  # fmt: skip


def _check(options: argparse.Namespace) -> int:
    from gradsim.words.numbers import counted

    lesson = find_lesson(options.file, _views())
    steps = counted(len(lesson.steps), "step")
    print(f"{Path(options.file).name}: a lesson of {steps}, {lesson.asked} of them with a question or a goal")
    if options.train:
        _train(lesson)
    return DONE


def _views() -> tuple[str, ...]:
    """The keys of the views; empty where the window cannot be imported."""
    from gradsim.qt_libraries import missing_libraries

    if missing_libraries(offscreen=True):
        return ()
    try:
        from gradsim.ui.views import load_views
    except ImportError:
        return ()
    return tuple(load_views())


def _train(lesson: Lesson) -> None:
    """Raises Refusal where not exactly one answer of a step is right."""
    from gradsim.lab.lessons import Choose, right_answers, say
    from gradsim.lab.lessons.rehearsal import rehearse
    from gradsim.words.figures import fill
    from gradsim.words.layers import layer_words

    doubted = []
    for step, now, before in rehearse(lesson):
        print(f"\n{step.key}: {step.title} (step {now.steps})")
        if isinstance(step.task, Choose):
            right = right_answers(step.task, now, before)
            for text in [step.task.answers[i].text for i in right] or ["none"]:
                print(f"  right: {text}")
            if len(right) != 1:
                doubted.append(step.key)
        told = say(step.explain, now, before)
        if told:
            print("  " + fill(told.text, told.figures, layer_words).replace("\n", "\n  "))
    if doubted:
        raise Refusal(f"exactly one answer must fit what is measured; not so in step {', '.join(doubted)}")


def _export(options: argparse.Namespace) -> int:
    lesson = find_lesson(options.lesson, language=options.language)
    check_window(unseen=True)
    from gradsim.ui.shell.slides import export

    for path in export(lesson, options.out):
        print(path)
    return DONE
