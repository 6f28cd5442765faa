"""``gradsim run``: trains a scenario, or goes on with a saved run, and prints what was measured."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gradsim import run_file
from gradsim.cli_options import (
    DIVERGED,
    DONE,
    EXIT_CODES,
    Refusal,
    add_scenario_options,
    check_cost,
    check_saved,
    check_writable,
    read_saved,
    read_scenario,
    steps,
)

if TYPE_CHECKING:
    from gradsim.lab.saved_run import SavedRun


def add_run(commands: Any) -> None:
    run = commands.add_parser(
        "run",
        help="train a scenario and print what was measured: gradsim run --depth 30 --steps 200 --json",
        description="Trains a scenario and prints loss, accuracy and the gradient of every layer.",
        epilog="The figures are of the gradient of the last step. JSON: scenario, steps, steps_per_second, loss, "
        "accuracy (null for regression), held_out {loss, accuracy}, share (of the last layer's RMS dL/dz that layer 1 gets; of a "
        "recurrent network of ‖dL/dh‖, time step 1), layers [{name, grad_norm, signal_grad_norm, "
        "weight_norm, update_ratio, share, factor (its RMS dL/dz over the output's, and over the next layer's); of a hidden layer h_mean, h_std, stream_mean and stream_std: mean and standard deviation of what it "
        "passes on and of the stream beside it, null where there is none; with --seeds grad_norm_range}], time (null, or a recurrent network's norm of dL/dh at each time step), diverged "
        "(null, or {step, layer, where}), data (null, or what was read of a table); a number that is not finite is null. "
        + EXIT_CODES,
        usage="gradsim run [--scenario FILE|CODE | --from RUN.npz] [--steps N] [--json | --csv FILE] [--save RUN.npz] "
        "[SCENARIO OPTIONS]",
        allow_abbrev=False,
    )
    add_scenario_options(run)
    run.add_argument(
        "--from",
        dest="saved_run",
        metavar="RUN.npz",
        help="go on with a run that was saved, here or in the window, as if it had never ended; options may change what "
        "needs no new weights",
    )
    run.add_argument(
        "--steps", metavar="N", type=steps, default=200, help="training steps (default 200); after --from so many more"
    )
    run.add_argument(
        "--save", metavar="RUN.npz", type=Path, help="write the whole run, for --from, the window and Trainer.load"
    )
    output = run.add_mutually_exclusive_group()
    output.add_argument("--json", action="store_true", help="print one JSON object")
    output.add_argument(
        "--csv",
        metavar="FILE",
        type=Path,
        help="write one row for each step and layer, with the same names; of more than 4,096 steps the older ones are thinned out",
    )
    run.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    from gradsim import terminal
    from gradsim.lab.cost import run_cost

    if options.saved_run and options.scenario:
        raise Refusal("--from and --scenario; allowed: one of them")
    saved = read_saved(options, options.saved_run) if options.saved_run else None
    scenario = read_scenario(options) if saved is None else saved.scenario
    check_cost(options, run_cost(scenario))
    for flag, path in (("--csv", options.csv), ("--save", options.save)):
        if path:
            check_writable(flag, path)
    if saved is not None:
        check_saved(saved, options.saved_run)
    if read := terminal.data_line(scenario):
        print(f"gradsim: {read}", file=sys.stderr)
    progress, probes = sys.stderr.isatty(), frozenset({"values"} if options.json else ())
    kept: list[SavedRun] = []
    keep = kept.append if options.save else None
    snapshot = terminal.train(
        scenario, options.steps, progress, probes, to_the_end=options.json, saved=saved, keep=keep
    )
    if options.save:
        run_file.save(options.save, kept[0])
    if options.csv:
        terminal.write_csv(snapshot, options.csv)
    elif options.json:
        print(terminal.as_json(snapshot))
    else:
        terminal.print_table(snapshot)
    return DIVERGED if snapshot.state == "diverged" else DONE
