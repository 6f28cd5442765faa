"""``gradsim doctor``: trains a scenario for a while, says what is wrong with it and, if asked, what helps."""

from __future__ import annotations

import argparse
import contextlib
import math
import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

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
    from gradsim.lab import Snapshot
    from gradsim.lab.doctor import Finding
    from gradsim.lab.outcomes import Outcome
    from gradsim.scenario import Scenario


def add_doctor(commands: Any) -> None:
    doctor = commands.add_parser(
        "doctor",
        help="say what is wrong with a scenario, and what helps: gradsim doctor --scenario sigmoid-vanishes --cures",
        description="Trains a scenario and says from what was measured what is wrong with it: the main finding first, "
        "each with its figures and the source of its rule. It is silent where it does not know.",
        epilog="JSON: scenario, steps, main (the key of the main finding, or null), findings [{key, headline, "
        "confidence (certain, likely or one of several), text, figures, view, source}], diverged (null, or {step, layer, where}), cures (null, or from the best on [{key, label, "
        "changes, loss, losses, relative_loss, gradient_ratio, gradient_ratios}]; losses are of held-out examples, one "
        f"for each seed). {EXIT_CODES}",
        usage="gradsim doctor [--scenario FILE|CODE] [--steps N] [--cures] [--json] [SCENARIO OPTIONS]",
        allow_abbrev=False,
    )
    add_scenario_options(doctor)
    doctor.add_argument("--steps", metavar="N", type=steps, default=200, help="training steps before (default 200)")
    doctor.add_argument(
        "--cures", action="store_true", help="also train each single change that a textbook suggests, and rank them"
    )
    doctor.add_argument("--json", action="store_true", help="print one JSON object")
    doctor.set_defaults(run=_doctor)


def _doctor(options: argparse.Namespace) -> int:
    from gradsim import terminal
    from gradsim.lab.cost import run_cost
    from gradsim.lab.doctor import diagnose
    from gradsim.lab.outcomes import trials
    from gradsim.lab.sweep import available_cores, sweep_cost

    scenario = read_scenario(options)
    check_cost(options, run_cost(scenario))
    if options.cures:
        check_cost(options, sweep_cost(trials(scenario), available_cores()))
    snapshot = terminal.train(scenario, options.steps, sys.stderr.isatty(), frozenset({"statistics"}))
    findings = diagnose(snapshot)
    tried = _try(scenario) if options.cures else None
    if options.json:
        print(terminal.to_json(_values(snapshot, findings, tried)))
    else:
        _print(snapshot, findings, tried)
    return DIVERGED if snapshot.measurement.divergence else DONE


def _try(scenario: Scenario) -> list[Outcome]:
    from gradsim.lab.outcomes import ranked, try_cures
    from gradsim.lab.sweep import SweepError, available_cores, processes

    outcomes: list[Outcome] = []
    try:
        with _progress(scenario) as advance, processes(available_cores()) as executor:

            def keep(outcome: Outcome) -> None:
                outcomes.append(outcome)
                advance()

            try_cures(scenario, executor, keep)
    except SweepError as error:
        raise Refusal(str(error)) from None
    return ranked(outcomes)


@contextlib.contextmanager
def _progress(scenario: Scenario) -> Iterator[Callable[[], None]]:
    """A bar on a terminal's stderr; nothing elsewhere."""
    if not sys.stderr.isatty():
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import Progress

    from gradsim.lab.cures import suggested

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("cures", total=len(suggested(scenario)) + 1)
        yield lambda: bar.advance(task)


def _values(snapshot: Snapshot, findings: tuple[Finding, ...], tried: list[Outcome] | None) -> dict[str, Any]:
    from gradsim.words.figures import fill

    divergence = snapshot.measurement.divergence
    told = [
        {
            "key": finding.key,
            "headline": finding.headline,
            "confidence": finding.confidence,
            "text": fill(finding.text, finding.figures),
            "figures": finding.figures,
            "view": finding.view,
            "source": finding.source,
        }
        for finding in findings
    ]
    return {
        "scenario": snapshot.scenario.to_dict(),
        "steps": snapshot.steps,
        "main": findings[0].key if findings else None,
        "findings": told,
        "diverged": divergence and {"step": divergence.step, "layer": divergence.layer, "where": divergence.where},
        "cures": tried and [{"label": _label(outcome), **outcome.to_dict()} for outcome in tried],
    }


def _print(snapshot: Snapshot, findings: tuple[Finding, ...], tried: list[Outcome] | None) -> None:
    from rich.console import Console

    from gradsim.words.figures import fill

    console = Console(highlight=False)
    if not findings:
        console.print(f"Nothing certain can be said after {snapshot.steps} steps.")
    for finding in findings:
        console.print(
            f"[bold]{finding.title}[/bold] {fill(finding.text, finding.figures)} [dim]({finding.source})[/dim]"
        )
    if tried:
        _print_cures(console, tried)


def _print_cures(console: Any, tried: list[Outcome]) -> None:
    from rich.table import Table

    from gradsim.lab.cures import AS_IT_IS
    from gradsim.lab.outcomes import STEPS

    rows = Table(
        title=f"held-out loss after {STEPS} steps; gradient ratio, first layer over last, at the first",
        title_justify="left",
    )
    rows.add_column("change", no_wrap=True)
    for heading in ("loss", "min..max", "ratio", "min..max"):
        rows.add_column(heading, justify="right")
    for outcome in tried:
        figures = (
            _loss(outcome.loss),
            f"{outcome.losses[0]:.3g}..{outcome.losses[-1]:.3g}",
            f"{outcome.ratio:.2g}",
            f"{outcome.ratios[0]:.2g}..{outcome.ratios[-1]:.2g}",
        )
        rows.add_row(_label(outcome), *figures, style="bold" if outcome.key == AS_IT_IS else "")
    console.print(rows)


def _label(outcome: Outcome) -> str:
    from gradsim.lab.cures import AS_IT_IS, cures

    return "as it is" if outcome.key == AS_IT_IS else cures.choice(outcome.key).label


def _loss(loss: float) -> str:
    from gradsim.words.numbers import loss_text

    return loss_text(loss) if math.isfinite(loss) else "diverged"
