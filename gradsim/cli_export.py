"""``gradsim export``: writes a scenario as a PyTorch script and a notebook, with its first weights and its data."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from gradsim.cli_options import DONE, EXIT_CODES, Parser, Refusal, add_scenario_options, check_cost, read_scenario


def add_export(commands: Any) -> None:
    export = commands.add_parser(
        "export",
        help="write a scenario as PyTorch: gradsim export pytorch --scenario sigmoid-vanishes --out DIR",
        description="Takes a scenario out of gradsim.",
        usage="gradsim export pytorch [--scenario FILE|CODE] --out DIR [SCENARIO OPTIONS]",
        allow_abbrev=False,
    )
    targets = export.add_subparsers(title="what to write", metavar="pytorch", required=True, parser_class=Parser)
    _add_pytorch(targets)


def _add_pytorch(targets: Any) -> None:
    pytorch = targets.add_parser(
        "pytorch",
        help="a script and a notebook",
        description="Writes train.py and train.ipynb, which train the scenario's network in PyTorch and print the norm of each layer's "
        "gradient; beside them the first weights, the training data with the batches of the first 200 steps (safetensors), "
        "and the scenario. They need PyTorch 2.4 or newer and nothing else.",
        epilog=f"python train.py --json prints loss and layers [{{name, grad_norm}}] of the first step. {EXIT_CODES}",
        usage="gradsim export pytorch [--scenario FILE|CODE] --out DIR [SCENARIO OPTIONS]",
        allow_abbrev=False,
    )
    add_scenario_options(pytorch)
    pytorch.add_argument("--out", metavar="DIR", type=Path, required=True, help="the folder; it is made")
    pytorch.set_defaults(run=_pytorch)


def _pytorch(options: argparse.Namespace) -> int:
    from gradsim.lab.cost import run_cost
    from gradsim.lab.export import write

    scenario = read_scenario(options)
    check_cost(options, run_cost(scenario))
    try:
        written = write(scenario, options.out)
    except OSError as error:
        raise Refusal(f"--out: {str(options.out)!r}: {error.strerror}") from None
    for path in written:
        print(path)
    return DONE
