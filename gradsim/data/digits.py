"""The UCI optical digits: 1,797 images of 8 x 8 pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from gradsim.choices import datasets
from gradsim.data.dataset import Dataset, shipped

if TYPE_CHECKING:
    from gradsim.scenario import Scenario


@datasets.register("digits", "Digits 8×8", "1,797 handwritten digits, 8×8 pixels of 0..16 (UCI, CC BY 4.0).")
def digits(scenario: Scenario) -> Dataset:
    images, labels, held_out = shipped("digits", "images", "labels", "held_out")
    return Dataset(
        images.astype(np.float64), labels.astype(np.int64), held_out, tuple("0123456789"), image_shape=(8, 8)
    )
