"""The command line: ``gradsim`` opens the window, ``gradsim run`` trains and prints."""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from gradsim import Scenario, ScenarioError, __version__
from gradsim.fields import Field, Integer, Number, Text
from gradsim.scenario import GROUPS

DONE, WRONG, DIVERGED = 0, 2, 3
"""Exit codes: done; wrong input or a missing system part; the training diverged."""


class Refusal(Exception):
    """Something that the user must change, said in one or two lines."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; returns the exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if not words or words[0].startswith("-"):
        words = words if words and words[0] in ("-h", "--help", "--version") else ["gui", *words]
    try:
        options = _parser().parse_args(words)
        code: int = options.run(options)
        sys.stdout.flush()
        return code
    except (ScenarioError, Refusal) as error:
        print(f"gradsim: {error}", file=sys.stderr)
        return WRONG
    except KeyboardInterrupt:
        print("gradsim: stopped", file=sys.stderr)
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> Any:
        raise Refusal(message + f" (see {self.prog} --help)")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="gradsim",
        description="See gradients vanish and explode, find out why, and cure it. Without a command the window opens.",
        epilog="Exit codes: 0 done; 2 wrong input or a missing system part; 3 the training diverged.",
    )
    parser.add_argument("--version", action="version", version=f"gradsim {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="{gui,run}", required=True)
    _add_gui(commands)
    _add_run(commands)
    return parser


def _add_gui(commands: Any) -> None:
    gui = commands.add_parser(
        "gui",
        help="open the window (the default): gradsim [--scenario FILE|CODE] [--screenshot FILE --steps N]",
        description="Opens the window. Without a display the scenario runs as a table in the terminal.",
    )
    gui.add_argument("--scenario", metavar="FILE|CODE", help="a scenario file (JSON) or a share code")
    gui.add_argument("--screenshot", metavar="FILE.png", type=Path, help="render the window to a file and end")
    gui.add_argument("--steps", metavar="N", type=_steps, default=200, help="steps before the screenshot (200)")
    gui.add_argument("--theme", choices=("system", "light", "dark"), default="system", help="colours (system)")
    gui.add_argument("--size", metavar="WxH", type=_size, help="size of the window, such as 1280x800")
    gui.add_argument("--projector", action="store_true", help="text and lines twice as large")
    gui.set_defaults(run=_gui)


def _add_run(commands: Any) -> None:
    run = commands.add_parser(
        "run",
        help="train a scenario and print what was measured: gradsim run --depth 30 --steps 200 --json",
        description="Trains a scenario and prints loss, accuracy and the gradient of every layer.",
        epilog="JSON holds null for a number that is not finite. Exit code 3 when the training diverged.",
    )
    run.add_argument("--scenario", metavar="FILE|CODE", help="start from a scenario file (JSON) or a share code")
    run.add_argument("--steps", metavar="N", type=_steps, default=200, help="training steps (200)")
    output = run.add_mutually_exclusive_group()
    output.add_argument("--json", action="store_true", help="print one JSON object")
    output.add_argument("--csv", metavar="FILE", type=Path, help="write a row per recorded step and layer")
    for group in GROUPS:
        fields = [f for f in Scenario.fields.values() if f.group == group]
        section = run.add_argument_group(f"scenario: {group.lower()}")
        for field in fields:
            section.add_argument(field.flag, dest=field.name, metavar=_metavar(field), help=_help(field))
    run.set_defaults(run=_run)


def _metavar(field: Field) -> str:
    names: dict[type[Field], str] = {Integer: "N", Number: "X", Text: "TEXT"}
    return names.get(type(field), "KEY")


def _help(field: Field) -> str:
    unit = f" {field.unit}" if field.unit else ""
    default = field.format(field.default) or "empty"
    return f"{field.help} {field.allowed[0].upper()}{field.allowed[1:]}; default {default}{unit}".replace("%", "%%")


def _steps(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 10_000_000:
        raise argparse.ArgumentTypeError(f"{text!r} is not allowed; allowed: a whole number from 1 to 10000000")
    return int(text)


def _size(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"(\d{3,4})x(\d{3,4})", text)
    if not match:
        raise argparse.ArgumentTypeError(f"{text!r} is not allowed; allowed: WIDTHxHEIGHT, such as 1280x800")
    return int(match[1]), int(match[2])


def _scenario(options: argparse.Namespace) -> Scenario:
    """The scenario of --scenario, changed by the options that were given."""
    base = Scenario.load(options.scenario) if options.scenario else Scenario()
    given = {n: getattr(options, n, None) for n in Scenario.fields}
    return base.replace(**{n: Scenario.fields[n].parse(text) for n, text in given.items() if text is not None})


def _run(options: argparse.Namespace) -> int:
    from gradsim import terminal

    scenario = _scenario(options)
    progress = sys.stderr.isatty()
    snapshot = terminal.train(scenario, options.steps, progress)
    if options.csv:
        try:
            terminal.write_csv(snapshot, options.csv)
        except OSError as error:
            raise Refusal(f"--csv: {str(options.csv)!r} cannot be written: {error.strerror}") from None
    elif options.json:
        print(terminal.as_json(snapshot))
    else:
        terminal.print_table(snapshot)
    return DIVERGED if snapshot.state == "diverged" else DONE


def _gui(options: argparse.Namespace) -> int:
    from gradsim import system, terminal

    scenario = _scenario(options)
    if options.screenshot is None and not system.has_display():
        print("gradsim: there is no display; training in the terminal instead", file=sys.stderr)
        terminal.live_table(scenario, options.steps)
        return DONE
    missing = system.missing_libraries(offscreen=options.screenshot is not None)
    if missing:
        raise Refusal(f"Qt needs system libraries that are missing; install them: {missing}")
    from gradsim.ui.app import open_window

    return open_window(
        scenario,
        screenshot=options.screenshot,
        steps=options.steps,
        theme=options.theme,
        size=options.size,
        projector=options.projector,
    )
