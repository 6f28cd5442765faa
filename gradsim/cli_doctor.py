"""``gradsim doctor``: trains a scenario for a while, says what is wrong with it and, if asked, what helps."""

from __future__ import annotations

import argparse
import contextlib
import math
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gradsim import Scenario
from gradsim.cli_options import (
    DIVERGED,
    DONE,
    EXIT_CODES,
    Refusal,
    add_scenario_options,
    check_cost,
    read_scenario,
    steps,
)

if TYPE_CHECKING:
    from rich.console import Console

    from gradsim.lab import Snapshot
    from gradsim.lab.doctor import Finding
    from gradsim.lab.outcomes import Rank
    from gradsim.lab.trials import Trials
    from gradsim.training import Divergence

LOOK = 0.1
"""Seconds between two looks at how far the trials are."""
BETWEEN_LINES = 3.0
"""Seconds between two lines of progress where there is no terminal."""


def add_doctor(commands: Any) -> None:
    doctor = commands.add_parser(
        "doctor",
        help="say what is wrong with a scenario, and what helps: gradsim doctor --scenario sigmoid-vanishes --cures",
        description="Trains a scenario and says from what was measured what is wrong with it: the main finding first, "
        "each with its figures and the source of its rule. It is silent where it does not know.",
        epilog="JSON: scenario (with --run: run and layers), steps, main (the key of the main finding, or null), findings [{key, headline, "
        "confidence (certain, likely or one of several), text, figures, view, source}], diverged (null, or {step, layer, where}), tried (null, or of causes that compete [{cause, cure, helps}]: "
        "the usual answer to each alone, by which they are ordered), trials (null, or {steps, seeds, shortened, "
        "stopped, left_out, seconds}), cures (null, or from the best on [{place, key, label, changes, verdict, loss, losses, "
        "relative_loss, share, shares}]; equals share a place; losses are of held-out examples, one for each "
        f"seed, in the scenario's own unit, relative_loss is over that of guessing; shares are those of the output layer's gradient that layer 1 gets). {EXIT_CODES}",
        usage="gradsim doctor [--scenario FILE|CODE] [--steps N] [--cures] [--json] [SCENARIO OPTIONS]\n"
        "       gradsim doctor --run FOLDER [--json]",
        allow_abbrev=False,
    )
    add_scenario_options(doctor)
    doctor.add_argument("--steps", metavar="N", type=steps, default=200, help="training steps before (default 200)")
    doctor.add_argument(
        "--cures",
        action="store_true",
        help="also train each change that a textbook suggests, the best in pairs, and rank them",
    )
    doctor.add_argument(
        "--run",
        dest="run_folder",
        metavar="FOLDER",
        type=Path,
        help="of a recorded training instead: see gradsim watch",
    )
    doctor.add_argument("--json", action="store_true", help="print one JSON object")
    doctor.set_defaults(run=_doctor)


def _doctor(options: argparse.Namespace) -> int:
    from gradsim import terminal
    from gradsim.lab.cost import run_cost
    from gradsim.lab.doctor import diagnose
    from gradsim.lab.sweep import available_cores
    from gradsim.lab.trials import trials_cost

    if options.run_folder is not None:
        return _of_run(options)
    scenario = read_scenario(options)
    check_cost(options, run_cost(scenario))
    if options.cures:
        check_cost(options, trials_cost(scenario, available_cores()))
    snapshot = terminal.train(scenario, options.steps, sys.stderr.isatty(), frozenset({"statistics"}))
    findings = diagnose(snapshot)
    tried = _try(scenario, [finding.key for finding in findings]) if options.cures else None
    if tried:
        findings = _by_what_helped(findings, tried)
    if options.json:
        print(terminal.to_json(_values(snapshot, findings, tried)))
    else:
        _print(snapshot, findings, tried)
    return DIVERGED if snapshot.divergence else DONE


def _of_run(options: argparse.Namespace) -> int:
    """Of a recorded training, whose scenario nobody knows."""
    from gradsim import terminal
    from gradsim.lab.doctor import examine
    from gradsim.lab.runs import RecordedRun, RunError, run_chart, seen_names

    given = [field.flag for name, field in Scenario.fields.items() if getattr(options, name, None) is not None]
    given += [f"--{name}" for name in ("scenario", "cures") if getattr(options, name)]
    if given:
        raise Refusal(f"{given[0]} does not go with --run: a recorded training is read as it is")
    try:
        run = RecordedRun(options.run_folder)
    except RunError as error:
        raise Refusal(str(error)) from None
    chart, names = run_chart(run), seen_names(run)
    findings = examine(chart)
    steps = chart.steps if chart else 0
    divergence = chart.divergence if chart else None
    if options.json:
        said = _said(findings, divergence, names)
        print(terminal.to_json({"run": str(options.run_folder), "steps": steps, "layers": names, **said}))
    else:
        _print_findings(steps, findings, names)
    return DIVERGED if divergence else DONE


def _by_what_helped(findings: tuple[Finding, ...], tried: Trials) -> tuple[Finding, ...]:
    """Where causes compete, those first whose usual answer helps."""
    from gradsim.lab.competing import by_what_helped

    by_key = {finding.key: finding for finding in findings}
    return tuple(by_key[key] for key in by_what_helped(list(by_key), tried.answers()))


def _try(scenario: Scenario, causes: list[str]) -> Trials:
    """Tries the cures until all are done, or Ctrl-C is typed."""
    from gradsim.lab.trials import Trials

    trials = Trials(scenario, causes)
    try:
        with _progress(trials) as show:
            while trials.running:
                trials.wait(LOOK)
                show()
    except KeyboardInterrupt:
        trials.cancel()
    trials.wait()
    if trials.error:
        raise Refusal(trials.error)
    return trials


@contextlib.contextmanager
def _progress(trials: Trials) -> Iterator[Callable[[], None]]:
    """What to call now and then: it shows progress and the time left on stderr. On a terminal that is a bar, elsewhere a line
    every few seconds.
    """
    if not sys.stderr.isatty():
        yield _lines(trials)
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn

    columns = (TextColumn("cures"), BarColumn(), TextColumn("{task.fields[left]} (Ctrl-C: what is known so far)"))
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=1.0, left=_time_left(trials))
        yield lambda: bar.update(task, completed=trials.share, left=_time_left(trials))


def _lines(trials: Trials) -> Callable[[], None]:
    told = time.monotonic()

    def show() -> None:
        nonlocal told
        if time.monotonic() - told >= BETWEEN_LINES:
            told = time.monotonic()
            print(f"cures: {trials.share:.0%}, {_time_left(trials)}", file=sys.stderr, flush=True)

    return show


def _time_left(trials: Trials) -> str:
    from gradsim.words.numbers import duration

    left = trials.time_left()
    return f"about {duration(left)} left" if math.isfinite(left) else "begins"


def _values(snapshot: Snapshot, findings: tuple[Finding, ...], tried: Trials | None) -> dict[str, Any]:
    return {
        "scenario": snapshot.scenario.to_dict(),
        "steps": snapshot.steps,
        **_said(findings, snapshot.divergence),
        "tried": [
            {"cause": answer.cause, "cure": answer.outcome.key, "helps": answer.helps} for answer in tried.answers()
        ]
        if tried
        else None,
        "trials": tried and tried.to_dict(),
        "cures": tried and [rank.to_dict() for rank in tried.ranked()],
    }


def _said(findings: tuple[Finding, ...], divergence: Divergence | None, names: Sequence[str] = ()) -> dict[str, Any]:
    from gradsim.words.figures import finding_text

    told = [
        {
            "key": finding.key,
            "headline": finding.headline,
            "confidence": finding.confidence,
            "text": finding_text(finding.sentences, finding.figures, names),
            "figures": finding.figures,
            "view": finding.view,
            "source": finding.source,
        }
        for finding in findings
    ]
    return {
        "main": findings[0].key if findings else None,
        "findings": told,
        "diverged": divergence and {"step": divergence.step, "layer": divergence.layer, "where": divergence.where},
    }


def _print(snapshot: Snapshot, findings: tuple[Finding, ...], tried: Trials | None) -> None:
    from gradsim.lab.competing import told

    console = _print_findings(snapshot.steps, findings)
    if tried:
        if sentence := told(tried.answers()):
            console.print(sentence)
        _print_cures(console, tried)


def _print_findings(steps: int, findings: tuple[Finding, ...], names: Sequence[str] = ()) -> Console:
    from rich.console import Console

    from gradsim.words.figures import finding_text
    from gradsim.words.numbers import counted

    console = Console(highlight=False)
    if not findings:
        console.print(f"Nothing certain can be said after {counted(steps, 'step')}.")
    for finding in findings:
        console.print(
            f"[bold]{finding.title}[/bold] {finding_text(finding.sentences, finding.figures, names)} [dim]({finding.source})[/dim]"
        )
    return console


def _print_cures(console: Console, tried: Trials) -> None:
    from rich.table import Table

    rows = Table(
        title=f"held-out loss after {tried.steps} steps with {tried.seeds} seeds; left: its share of the loss of guessing",
        title_justify="left",
        caption=_about(tried),
        caption_justify="left",
    )
    for heading in ("", "change", "", "loss", "min..max", "left", "share"):
        rows.add_column(heading, justify="left" if heading == "change" else "right", overflow="fold")
    above = 0
    for rank in tried.ranked():
        rows.add_row(*_row(rank, rank.place == above), style="" if rank.outcome.keys else "bold")
        above = rank.place
    console.print(rows)


def _row(rank: Rank, equal: bool) -> tuple[str, ...]:
    """``equal``: whether it is an equal of the one above."""
    from gradsim.words.numbers import end_text

    outcome = rank.outcome
    return (
        "=" if equal else str(rank.place),
        outcome.name(),
        outcome.verdict,
        end_text(outcome.loss),
        f"{outcome.losses[0]:.3g}..{outcome.losses[-1]:.3g}",
        f"{outcome.relative_loss:.2g}",
        "" if math.isnan(outcome.share) else f"{outcome.share:.2g}",
    )


def _about(tried: Trials) -> str:
    """What must be known to read the table."""
    text = "=: differs from the one above within the spread over the seeds. share: of the output layer's gradient, that layer 1 gets at the first step."
    if tried.shortened:
        text += f" The runs were shortened from {tried.asked[0]} steps with {tried.asked[1]} seeds, as they are large."
    if tried.left_out:
        text += f" There was no time for {tried.left_out} of the changes."
    if tried.cancelled:
        text = f"Stopped: {len(tried.outcomes)} changes were trained. {text}"
    return text
