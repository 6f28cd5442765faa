"""Writes digits.npz from the copy of the UCI optical digits that scikit-learn ships. Run once, by hand."""

from pathlib import Path

import numpy as np
from sklearn.datasets import load_digits

bunch = load_digits()
held_out = np.zeros(len(bunch.target), dtype=bool)
held_out[np.random.default_rng(0).permutation(len(held_out))[:360]] = True
np.savez_compressed(
    Path(__file__).with_name("digits.npz"),
    images=bunch.data.astype(np.uint8),
    labels=bunch.target.astype(np.uint8),
    held_out=held_out,
)
