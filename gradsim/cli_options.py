"""What the commands share: exit codes, how wrong input is refused, and the options that make a scenario."""

from __future__ import annotations

import argparse
import difflib
import sys
import textwrap
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from gradsim import Scenario, ScenarioError, assets, data, files, run_file, scenario_files
from gradsim.data.foreign import settle
from gradsim.data.own import of_file
from gradsim.fields import Field, Integer, Number, Text, shorten
from gradsim.language import LANGUAGES
from gradsim.per_layer import PerLayer
from gradsim.scenario import GROUPS
from gradsim.scenario_files import is_code

if TYPE_CHECKING:
    from gradsim.lab.saved_run import SavedRun
    from gradsim.training.cost import Cost

DONE, FAULT, WRONG, DIVERGED, INTERRUPTED = 0, 1, 2, 3, 130
EXIT_CODES = (
    "Exit codes: 0 done; 1 an unexpected error, with a report in a file; 2 wrong input or a missing system part; "
    "3 the training diverged; 130 stopped by Ctrl-C."
)


class Refusal(Exception):
    """Something that the user must change, said in one or two lines."""


class _Help(argparse.HelpFormatter):
    """Breaks no line within a name such as relu-he, so that it can be copied."""

    def _split_lines(self, text: str, width: int) -> list[str]:
        return textwrap.wrap(" ".join(text.split()), width, break_on_hyphens=False)


class Parser(argparse.ArgumentParser):
    """Wrong options become a Refusal."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**{"formatter_class": _Help, **options})

    def error(self, message: str) -> NoReturn:
        raise Refusal(f"{message} (see {self.prog} --help)")


def add_scenario_options(parser: argparse.ArgumentParser) -> None:
    """--scenario, --yes, and an option for each field."""
    parser.add_argument("--scenario", metavar="FILE|CODE", help=f"start from {scenario_help()}")
    add_yes(parser)
    for group in GROUPS:
        section = parser.add_argument_group(f"scenario: {group.lower()}")
        for field in (f for f in Scenario.fields.values() if f.group == group):
            section.add_argument(field.flag, dest=field.name, metavar=_metavar(field), help=_help(field))


def add_yes(parser: argparse._ActionsContainer) -> None:
    """--yes, for what the window asks the user."""
    parser.add_argument(
        "--yes",
        action="store_true",
        help="do not ask before a data file outside this folder is read, or more than half of the free memory is used",
    )


def add_look(parser: argparse._ActionsContainer) -> None:
    """--screenshot, --theme and --language, of the commands that open a window."""
    parser.add_argument("--screenshot", metavar="FILE.png", type=Path, help="render the window to a file and end")
    parser.add_argument(
        "--theme", choices=("system", "light", "dark"), default="system", help="colours (default system)"
    )
    parser.add_argument(
        "--language", choices=[*LANGUAGES], help="of the window (default: as it was chosen in it, else the system's)"
    )


def check_window(unseen: bool) -> None:
    """Before Qt starts, as it would end the process. Raises Refusal. ``unseen``: the window is only rendered to a file."""
    from gradsim import system
    from gradsim.qt_libraries import missing_libraries

    if missing := missing_libraries(unseen or not system.is_on_screen()):
        raise Refusal(missing)
    if not unseen and (refused := system.refused_platform()):
        raise Refusal(refused)


def check_cost(options: argparse.Namespace, cost: Cost) -> None:
    """Called before anything is built. Raises Refusal for too much memory without --yes; warns of slow steps."""
    from gradsim.lab.cost import SLOW, figures, is_too_much

    if not options.yes and is_too_much(cost):
        raise Refusal(
            "this needs about {needed} of memory, {free} are free; a step takes about {time}; "
            "--yes builds it all the same".format(**figures(cost))
        )
    if cost.seconds > SLOW:
        print("gradsim: a step takes about {time}".format(**figures(cost)), file=sys.stderr)


def read_scenario(options: argparse.Namespace) -> Scenario:
    """The scenario of --scenario, changed by the options that were given."""
    return _changed(_base(options.scenario), folder_of(options.scenario), options, "--scenario")


def _changed(base: Scenario, folder: Path | None, options: argparse.Namespace, where: str) -> Scenario:
    """A scenario from somebody's file in a folder, changed by the options that were given."""
    given = {n: getattr(options, n, None) for n in Scenario.fields}
    changes = {n: Scenario.fields[n].parse(text) for n, text in given.items() if text is not None}
    file = ""
    if "data_file" not in changes:
        base, file = settle(base, folder)
    scenario = base.replace(**changes)
    if name := changes.get("data_file"):
        scenario = _reading(scenario, name, changes)
    if file and scenario.fields["data_file"].applies(scenario) and not options.yes:
        raise Refusal(f"{where} names the data file {shorten(file, 150)!r}; --yes reads it, --data-file FILE another")
    return scenario


def read_saved(options: argparse.Namespace, source: str) -> SavedRun:
    """The run in a file, under a scenario that is changed by the options that were given. Raises Refusal, RunFileError."""
    from gradsim.lab.saved_run import SavedRun

    saved = run_file.load(source, SavedRun)
    scenario = _changed(saved.scenario, Path(source).parent, options, "the saved run")
    others = scenario.replace(data_file=saved.scenario.data_file)
    if not others.keeps_weights_of(saved.scenario):
        flags = [Scenario.fields[n].flag for n in others.differences(saved.scenario) if not Scenario.fields[n].live]
        raise Refusal(f"{', '.join(flags)}: this needs new weights, and the saved run has others")
    return replace(saved, scenario=scenario)


def check_saved(saved: SavedRun, source: str) -> None:
    """Reads its data; says where they are others than it learned from. Raises RunFileError where it cannot go on with them."""
    if note := saved.note(source, data.load(saved.scenario)):
        print(f"gradsim: {note}", file=sys.stderr)


def check_writable(flag: str, path: Path) -> None:
    """Before the training, not after it. Raises Refusal."""
    try:
        files.check_writable(path)
    except OSError as error:
        raise Refusal(f"{flag}: {str(path)!r} cannot be written: {error.strerror}") from None


def _reading(scenario: Scenario, name: str, given: dict[str, Any]) -> Scenario:
    """The scenario that learns from the file; where nothing else is said, its content chooses what reads it. Raises Refusal."""
    chooser = "task" if scenario.through_time else "dataset"
    if chooser not in given:
        found = of_file(scenario, name)
        if "network" in given and found.network != scenario.network:
            raise Refusal("--data-file: a recurrent network reads tables; take --network mlp for images")
        return found
    if scenario.fields["data_file"].applies(scenario):
        return scenario
    others = "series for a table" if scenario.through_time else "csv for a table, images for a folder, idx for MNIST"
    raise Refusal(
        f"--data-file: the {chooser} {getattr(scenario, chooser)} reads no file; leave --{chooser} out, or take {others}"
    )


def scenario_help() -> str:
    return f"a scenario file (JSON), a share code, or one of those that are shipped: {', '.join(assets.scenarios())}"


def steps(text: str, least: int = 1) -> int:
    """The type of --steps."""
    if not text.isdecimal() or not least <= int(text) <= 10_000_000:
        raise argparse.ArgumentTypeError(f"{text!r} is not allowed; allowed: a whole number from {least} to 10000000")
    return int(text)


def steps_or_none(text: str) -> int:
    """The same, where 0 shows the first weights."""
    return steps(text, least=0)


def opens_paused(source: str | None) -> bool:
    """Whether what --scenario names says that it opens paused."""
    if source in assets.scenarios():
        return scenario_files.opens_paused(assets.path("scenarios", f"{source}.json"))
    return source is not None and scenario_files.opens_paused(source)


def is_lesson(source: str) -> bool:
    """Whether it is a lesson by its name, or the share code of one."""
    return source.lower().endswith(files.LESSON) or scenario_files.is_lesson_code(source)


def is_saved_run(source: str) -> bool:
    """Whether it is a file of a saved run by its name, or by its first bytes."""
    return source.lower().endswith(files.RUN) or run_file.is_run(source)


def opens_in_window(word: str) -> bool:
    """Whether the first word is no command but what is to be opened: a file or a share code."""
    return is_lesson(word) or word.lower().endswith(files.OPENED) or is_code(word)


def nearest_flag(flag: str) -> str:
    """The option of a scenario's field that was likely meant; empty when none is near."""
    near = difflib.get_close_matches(flag[:100], [f.flag for f in Scenario.fields.values()], n=1)
    return near[0] if near else ""


def folder_of(source: str | None) -> Path | None:
    """Where the scenario file lies that --scenario names; None for a share code."""
    return None if source is None or is_code(source) else Path(source).parent


def _base(source: str | None) -> Scenario:
    if source is None:
        return Scenario()
    if source in assets.scenarios():
        return Scenario.shipped(source)
    near = difflib.get_close_matches(source[:100], assets.scenarios(), n=1)
    if near and not Path(source).exists():
        raise ScenarioError("scenario", source, f"there is no such file; did you mean {near[0]}?")
    if is_saved_run(source):
        raise Refusal(f"--scenario: {shorten(source, 150)!r} is a saved run; gradsim run --from goes on with it")
    return Scenario.load(source)


def _metavar(field: Field) -> str:
    names: dict[type[Field], str] = {Integer: "N", PerLayer: "N,N,...", Number: "X", Text: "TEXT"}
    return names.get(type(field), "KEY")


def _help(field: Field) -> str:
    unit = f" {field.unit}" if field.unit else ""
    default = field.format(field.default) or "empty"
    return f"{field.help} {field.allowed[0].upper()}{field.allowed[1:]}; default {default}{unit}".replace("%", "%%")
