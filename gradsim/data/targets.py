"""What a network is to answer: what its dataset says, or its own inputs; with noise in the training part, if asked for."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from gradsim.choices import losses, target_scalings, targets
from gradsim.data.dataset import DataError, Dataset, Floats, Part, Scale
from gradsim.language import tr
from gradsim.scenario import Scenario

targets.register("dataset", "From the dataset", "What the dataset says of each example.")(None)
targets.register("inputs", "Autoencoder", "The network is to give back its inputs, scaled as they are.")(None)

LABEL_NOISE = 8
"""With the data seed: the random numbers that label noise takes."""


def check_loss(raw: Dataset, scenario: Scenario) -> None:
    """Raises DataError where the targets are numbers and the loss needs classes."""
    numbers = scenario.reconstructs or raw.classes is None
    if not numbers or not losses[scenario.loss].classes:
        return
    allowed = ", ".join(loss.key for loss in losses if not loss.value.classes)
    text = tr("this dataset's targets are numbers; take one of: {allowed}")
    if scenario.reconstructs:
        text = tr("an autoencoder's targets are its inputs, which are numbers; take one of: {allowed}")
    raise DataError("loss", scenario.loss, text.format(allowed=allowed))


def both_parts(
    raw: Dataset, train: Floats, held_out: Floats, input_scale: Scale, scenario: Scenario
) -> tuple[Part, Part, Scale | None]:
    """Both parts with scaled inputs and what is to be answered, and the targets' scale: None for classes."""
    known, unseen = raw.targets[~raw.held_out], raw.targets[raw.held_out]
    if scenario.reconstructs:
        noisy = _noisy_numbers(train, scenario)
        other = Part(held_out, held_out, input_scale.original(held_out))
        return Part(train, noisy, input_scale.original(noisy)), other, input_scale
    if raw.classes is not None:
        one_hot = np.eye(len(raw.classes))
        known = _noisy_labels(known, len(raw.classes), scenario)
        return Part(train, one_hot[known], known), Part(held_out, one_hot[unseen], unseen), None
    scale = Scale(*target_scalings[scenario.target_scaling](_column(known)))
    noisy = _noisy_numbers(scale.scale(_column(known)), scenario)
    labels = scale.original(noisy)[:, 0] if scenario.label_noise else known
    return Part(train, noisy, labels), Part(held_out, scale.scale(_column(unseen)), unseen), scale


def _noisy_labels(labels: NDArray[Any], classes: int, scenario: Scenario) -> NDArray[Any]:
    """A share of the labels (n,) replaced by a class drawn at random, which may be the same (Zhang et al. 2017)."""
    if not scenario.label_noise:
        return labels
    rng = np.random.default_rng([scenario.data_seed, LABEL_NOISE])
    replaced = rng.random(len(labels)) < scenario.label_noise
    return np.where(replaced, rng.integers(classes, size=len(labels)), labels)


def _noisy_numbers(targets: Floats, scenario: Scenario) -> Floats:
    """With normal noise on the targets (n, outputs), in units of their RMS over all of them."""
    if not scenario.label_noise:
        return targets
    rng = np.random.default_rng([scenario.data_seed, LABEL_NOISE])
    size = scenario.label_noise * float(np.sqrt(np.mean(np.square(targets))))
    noisy: Floats = targets + size * rng.standard_normal(targets.shape)
    return noisy


def _column(numbers: NDArray[Any]) -> Floats:
    column: Floats = numbers.astype(np.float64)[:, None]
    return column
