"""Writes diabetes.npz from the copy of the diabetes data that scikit-learn ships. Run once, by hand."""

from pathlib import Path

import numpy as np
from sklearn.datasets import load_diabetes

bunch = load_diabetes(scaled=False)
held_out = np.zeros(len(bunch.target), dtype=bool)
held_out[np.random.default_rng(0).permutation(len(held_out))[:88]] = True
np.savez_compressed(
    Path(__file__).with_name("diabetes.npz"),
    inputs=bunch.data.astype(np.float64),
    targets=bunch.target.astype(np.float64),
    columns=np.array(bunch.feature_names),
    held_out=held_out,
)
