"""Every figure that the doctor can say, by its name, worked out from a course."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np

from gradsim.lab.doctor import Finding
from tests.lab.doctor_course import Course, finite, mean, rms

RANGES = {"sigmoid": (0.0, 1.0), "tanh": (-1.0, 1.0), "relu": (0.0, math.inf)}
"""Of output activations."""
Said = Callable[[Course], Any]
BEND: Said = lambda c: RANGES[c.scenario.output_activation]  # noqa: E731
MOST: Said = lambda c: 1 / (1 + (c.trainer.ensemble.examples.outputs - 1) * math.exp(BEND(c)[0] - BEND(c)[1]))  # noqa: E731
SILENT: Said = lambda c: int((c.newest.grad_norm == 0).sum())  # noqa: E731

FIGURES: dict[str, Said] = {
    "steps": lambda c: len(c.taken),
    "first": lambda c: c.first.loss,
    "last": lambda c: c.loss,
    "highest": lambda c: max(m.loss for m in c.taken),
    "constant": lambda c: c.guessing(),
    "held_out": lambda c: c.trainer.evaluate()[0],
    "update": lambda c: c.fastest,
    "n": SILENT,
    "all": lambda c: c.scenario.depth,
    "inputs": lambda c: rms(c.part.inputs),
    "targets": lambda c: rms(c.part.targets),
    "outputs": lambda c: rms(c.trainer.ensemble.network.output[0]),
    "layer": lambda c: 1 + int(np.nanargmax([u.saturated for u in c.layers])),
}
"""By its name."""
OF: dict[str, dict[str, Said]] = {
    **{key: {"all": lambda c: len(c.newest.layer_names)} for key in ("zero_slope", "cut_branches", "batch_of_one")},
    "truncated": {"kept": lambda c: c.scenario.truncation, "all": lambda c: c.scenario.time_steps},
    "symmetric": {"n": lambda c: sum(u.alike for u in c.layers), "width": lambda c: c.scenario.width},
    "dead_outputs": {"low": lambda c: BEND(c)[0]},
    "bent_logits": {"low": lambda c: BEND(c)[0], "high": lambda c: BEND(c)[1], "most": MOST,
                    "classes": lambda c: c.trainer.ensemble.examples.outputs,
                    "least": lambda c: -math.log(MOST(c)) * c.summed},
    "frozen": {"n": lambda c: c.scenario.layer_rate_factors(len(c.newest.layer_names)).count(0),
               "all": lambda c: len(c.newest.layer_names)},
    "dropout": {"share": lambda c: c.scenario.dropout, "depth": lambda c: c.scenario.depth,
                "left": lambda c: (1 - c.scenario.dropout) ** c.scenario.depth},
    "flat_inputs": {"spread": lambda c: math.sqrt(np.var(c.part.inputs, axis=0).mean())},
    "unscaled_targets": {"error": lambda c: c.first_outputs * c.scenario.batch_size / c.summed},
    "weight_decay": {"pull": lambda c: c.pull(),
                     "shrunk": lambda c: np.median(c.norms(c.before) / c.norms(c.initial))},
    "summed_loss": {"n": lambda c: c.numbers, "rate": lambda c: c.scenario.learning_rate,
                    "same": lambda c: c.scenario.learning_rate * c.numbers},
    "rate_too_high": {"update": lambda c: finite(c.figure("update_ratio")).max(),
                      "momentum": lambda c: c.scenario.momentum if c.scenario.optimizer in ("momentum", "nesterov") else 0.0,
                      "sum": lambda c: 1 / (1 - OF["rate_too_high"]["momentum"](c))},
    "saturated": {"share": lambda c: np.nanmax([u.saturated for u in c.layers]),
                  "n": lambda c: sum(u.saturated > 0.5 for u in c.layers)},
    "overflow": {"largest": lambda c: np.finfo(c.scenario.dtype).max, "place": lambda c: c.divergence.layer},
    "underflow": {"layer": lambda c: 1 + [i for i, u in enumerate(c.layers) if u.lost > 0.5][-1],
                  "share": lambda c: [u.lost for u in c.layers if u.lost > 0.5][-1],
                  "tiny": lambda c: float(np.finfo(c.scenario.dtype).smallest_subnormal)},
    "dead": {"place": lambda c: int(np.flatnonzero(c.newest.time == 0)[-1]) + 1, "gradient": lambda c: "‖dL/dh‖",
             "layer": lambda c: 1 + max(c.dead, key=lambda i: c.layers[i].dead), "n": lambda c: len(c.dead),
             "share": lambda c: max(c.layers[i].dead for i in c.dead)},
    "clipping": {"share": lambda c: np.mean(c.clipped[-50:]), "n": lambda c: min(len(c.taken), 50),
                 "norm": lambda c: c.newest.total_grad_norm},
    "warmup": {"share": lambda c: len(c.taken) / c.scenario.warmup_steps},
    "diverged": {"step": lambda c: c.divergence.step, "place": lambda c: c.divergence.layer},
    "memorizing": {"noise": lambda c: c.scenario.label_noise, "floor": lambda c: c.noise_floor,
                   "constant": lambda c: c.guessing(held_out=True)},
    "open": {"other": lambda c: c.guessing(held_out=True), "n": lambda c: min(len(c.taken), 50),
             "before": lambda c: mean(c.figure("loss")[-100:-50]), "clipped": lambda c: np.mean(c.clipped[-50:])},
}  # fmt: skip
"""What a name means in some findings."""
ON_THE_WAY = {"exploding": (), "vanishing": (), "passes": (), "clipping": ("factor", "links", "total"),
              "open": ("factor", "links", "total", "share")}  # fmt: skip
"""Findings whose figures, or some of them, are of the gradient's way."""
WAY = ("factor", "links", "total", "first", "share", "twice", "low", "high", "slope", "weights", "gradient")


def known(key: str) -> set[str]:
    """The names of the figures that are known of a finding."""
    return {*(ON_THE_WAY.get(key, ()) or WAY if key in ON_THE_WAY else ()), *FIGURES, *OF.get(key, ())}


def expected(course: Course, finding: Finding, name: str) -> Any:
    """What a figure is. KeyError for one that is not known."""
    if finding.key in ON_THE_WAY and name in (ON_THE_WAY[finding.key] or WAY):
        return course.way(at_first=finding.sentences[0].startswith("At the first weights"))[name]
    return OF.get(finding.key, {}).get(name, FIGURES.get(name))(course)
