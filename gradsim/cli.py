"""The command line: ``gradsim`` opens the window, ``gradsim run`` trains and prints.

A command is a function that adds its parser and sets ``run``, a function of the parsed options that
returns the exit code. Qt is imported by the window's command only, when it is sure to start.
"""

from __future__ import annotations

import argparse
import io
import os
import re
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from gradsim import RunFileError, Scenario, ScenarioError, __version__
from gradsim.cli_desktop import add_install_desktop
from gradsim.cli_doctor import add_doctor
from gradsim.cli_export import add_export
from gradsim.cli_lessons import add_lessons, find_lesson
from gradsim.cli_options import (
    DIVERGED,
    DONE,
    EXIT_CODES,
    FAULT,
    INTERRUPTED,
    WRONG,
    Parser,
    Refusal,
    add_look,
    add_yes,
    check_cost,
    check_saved,
    check_window,
    check_writable,
    is_lesson,
    is_saved_run,
    nearest_flag,
    opens_in_window,
    opens_paused,
    read_saved,
    read_scenario,
    scenario_help,
    steps_or_none,
)
from gradsim.cli_run import add_run
from gradsim.cli_sweep import add_sweep
from gradsim.cli_watch import add_watch
from gradsim.fields import shorten

if TYPE_CHECKING:
    from gradsim.lab.lessons import Lesson

USUAL_STEPS = 200


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; returns the exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if not words or words[0].startswith("-"):
        words = words if words and words[0] in ("-h", "--help", "--version") else ["gui", *words]
    if opens_in_window(words[0]):
        words = ["gui", *words]
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # an old code page, as of a file on Windows, knows no ‖ and no bars
    try:
        options, unknown = _parser().parse_known_args(words)
        if unknown:
            raise Refusal(_unknown(unknown[0], words[0]))
        code: int = options.run(options)
        sys.stdout.flush()
        return code
    except (ScenarioError, RunFileError, Refusal) as error:
        print(f"gradsim: {_told(error)}", file=sys.stderr)
        return WRONG
    except MemoryError:
        print(
            "gradsim: this network does not fit into memory; choose a smaller depth, width or batch size",
            file=sys.stderr,
        )
        return WRONG
    except KeyboardInterrupt:
        print("gradsim: stopped", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        _drop_output()  # the reader, such as head, has closed the pipe
        return DONE
    except OSError as error:
        _drop_output()
        print(f"gradsim: {_told(error)}", file=sys.stderr)
        return WRONG
    except Exception as error:
        _tell_fault(error)
        return FAULT


def _tell_fault(error: Exception) -> None:
    """A fault of the program: one line, and the report in a file."""
    from gradsim.lab.report import Fault, Report

    report = error.report if isinstance(error, Fault) else Report.of("gradsim", error)
    try:
        where = f"the report is in {report.save()}"
    except OSError as why:
        where = f"the report could not be written ({why})"
    print(f"gradsim: an unexpected error, {report.problem}; {where}", file=sys.stderr)


def _told(error: Exception) -> str:
    """The message, at most two lines, each shortened."""
    return "\n".join(shorten(line) for line in str(error).splitlines()[:2])


def _drop_output() -> None:
    """Discards what is left in the buffer, or the interpreter would try to write it again when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _unknown(word: str, command: str) -> str:
    """What to say of an argument that no command knows."""
    if not word.startswith("-"):
        return f"{word!r} is not understood (see gradsim --help)"
    flag = word.partition("=")[0]
    if command == "gui" and flag in {f.flag for f in Scenario.fields.values()}:
        return (
            f"{flag} belongs to gradsim run; the window takes --scenario FILE|CODE, such as --scenario {flag[2:]}=..."
        )
    near = nearest_flag(flag)
    hint = f"; did you mean {near}?" if near else ""
    return f"there is no option {flag}{hint} (see gradsim {command} --help)"


def _parser() -> argparse.ArgumentParser:
    window = _window_options()
    parser = Parser(
        prog="gradsim",
        usage="gradsim [gui] [FILE|CODE] [WINDOW OPTIONS]\n       gradsim run [OPTIONS]\n       gradsim sweep [OPTIONS]\n       gradsim doctor [OPTIONS]\n       gradsim lessons [OPTIONS]\n       gradsim watch FOLDER\n       gradsim export pytorch [OPTIONS] --out DIR\n       gradsim install-desktop [--remove]",
        description="See gradients vanish and explode, find out why, and cure it. Without a command the window opens.",
        epilog=EXIT_CODES,
        parents=[window],
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"gradsim {__version__}")
    commands = parser.add_subparsers(prog="gradsim", title="commands", metavar="COMMAND", required=True)
    gui = commands.add_parser(
        "gui",
        help="open the window (the default)",
        description="Opens the window. Without a display the scenario runs as a table in the terminal.",
        parents=[window],
        allow_abbrev=False,
    )
    gui.add_argument(
        "source", metavar="FILE|CODE", nargs="?", help="the same as --scenario, as a desktop calls it: gradsim FILE"
    )
    gui.set_defaults(run=_gui)
    add_run(commands)
    add_sweep(commands)
    add_doctor(commands)
    add_lessons(commands)
    add_watch(commands)
    add_export(commands)
    add_install_desktop(commands)
    return parser


def _window_options() -> Parser:
    """The options of the window, which ``gradsim --help`` lists too."""
    options = Parser(add_help=False)
    window = options.add_argument_group("window options")
    window.add_argument(
        "--scenario", metavar="FILE|CODE", help=f"{scenario_help()}; a saved run; or a lesson's file or code"
    )
    add_yes(window)
    window.add_argument(
        "--lesson",
        metavar="LESSON|FILE|CODE",
        help="play a lesson: 2, 2-sigmoid, FILE.toml or its share code (see gradsim lessons)",
    )
    add_look(window)
    window.add_argument(
        "--steps",
        metavar="N",
        type=steps_or_none,
        help="steps before the screenshot (0: the first weights), or in the terminal where there is no display (default 200; "
        "from a saved run on so many more, 0 unless they are given)",
    )
    window.add_argument("--size", metavar="WxH", type=_size, help="size of the window, such as 1280x800")
    window.add_argument(
        "--projector", action="store_true", help="one large picture, text and lines 1.5 to 2 times as large"
    )
    return options


def _size(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"(\d{3,4})x(\d{3,4})", text)
    if not match:
        raise argparse.ArgumentTypeError(f"{text!r} is not allowed; allowed: WIDTHxHEIGHT, such as 1280x800")
    return int(match[1]), int(match[2])


def _gui(options: argparse.Namespace) -> int:
    from gradsim import system, terminal
    from gradsim.lab.cost import run_cost

    _settle_source(options)
    saved = read_saved(options, options.saved_run) if options.saved_run else None
    scenario = read_scenario(options) if saved is None else saved.scenario
    lesson = find_lesson(options.lesson) if options.lesson else None
    check_cost(options, run_cost(scenario))
    if saved is not None:
        check_saved(saved, options.saved_run)
    steps = options.steps if options.steps is not None else USUAL_STEPS * (saved is None)
    unseen = options.screenshot is not None
    if unseen and lesson is not None:
        raise Refusal("--screenshot shows no lesson; gradsim lessons export LESSON --out DIR writes its pictures")
    if not unseen and not system.has_display():
        print("gradsim: there is no display; training in the terminal instead", file=sys.stderr)
        snapshot = terminal.live_table(scenario, steps, saved)
        return DIVERGED if snapshot.state == "diverged" else DONE
    check_window(unseen)
    if unseen:
        check_writable("--screenshot", options.screenshot)
    try:
        from gradsim.ui.shell.app import open_window
    except ImportError as error:
        raise Refusal(f"the window cannot be opened: {error}") from None
    return open_window(
        scenario,
        saved=saved,
        paused=saved is not None or opens_paused(options.scenario),
        screenshot=options.screenshot,
        steps=steps,
        theme=options.theme,
        language=options.language,
        size=options.size,
        projector=options.projector,
        lesson=lesson,
        first=None if options.scenario or saved else _first_minutes,
    )


def _settle_source(options: argparse.Namespace) -> None:
    """Puts what is to be opened, however it was given, into ``lesson``, ``saved_run`` or ``scenario``. Raises Refusal."""
    if options.source is not None:
        if options.scenario is not None:
            raise Refusal("a file or code stands after gradsim, and --scenario too; allowed: one of them")
        options.scenario = options.source
    if options.scenario is not None and is_lesson(options.scenario):
        if options.lesson is not None:
            raise Refusal("there are two lessons; allowed: one")
        options.lesson, options.scenario = options.scenario, None
    options.saved_run = None
    if options.scenario is not None and is_saved_run(options.scenario):
        options.saved_run, options.scenario = options.scenario, None


def _first_minutes() -> Lesson | None:
    """The lesson of the first start; None where its file is damaged."""
    from gradsim.lab.lessons import FIRST_MINUTES, LessonError, find

    try:
        return find(FIRST_MINUTES)
    except LessonError:
        return None
