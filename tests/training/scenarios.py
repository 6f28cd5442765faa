"""Small scenarios of every kind that trains, for property tests."""

from __future__ import annotations

import operator
from typing import Any

from hypothesis import strategies as st

from gradsim import Scenario
from gradsim.choices import activations, initializers, normalizations, optimizers, precisions, skip_scales, skips


def small_scenarios() -> st.SearchStrategy[Scenario]:
    """Networks of a few units, feed-forward and recurrent; some diverge."""
    shared: dict[str, st.SearchStrategy[Any]] = {
        "batch_size": st.integers(2, 5),
        "optimizer": st.sampled_from(optimizers.keys),
        "normalization": st.sampled_from(normalizations.keys),
        "dtype": st.sampled_from(precisions.keys),
        "learning_rate": st.sampled_from([0.01, 0.3, 10.0]),
        "momentum": st.sampled_from([0.0, 0.9]),
        "clip_norm": st.sampled_from([0.0, 1.0]),
        "clip_value": st.sampled_from([0.0, 0.1]),
        "weight_decay": st.sampled_from([0.0, 0.01]),
        "warmup_steps": st.sampled_from([0, 9]),
        "loss_scale": st.sampled_from([1.0, 1024.0]),
        "seeds": st.integers(1, 3),
        "seed": st.integers(0, 9),
        "data_seed": st.integers(0, 9),
    }
    feed_forward = st.fixed_dictionaries(
        shared
        | {
            "depth": st.integers(0, 5),
            "width": st.sampled_from([2, 6]),
            "activation": st.sampled_from(activations.keys),
            "initializer": st.sampled_from(initializers.keys),
            "gain": st.sampled_from([1.0, 4.0]),
            "skip": st.sampled_from(skips.keys),
            "skip_scale": st.sampled_from(skip_scales.keys),
            "branch_layers": st.integers(1, 2),
            "norm_position": st.sampled_from(["before", "after"]),
            "dropout": st.sampled_from([0.0, 0.3]),
            "rate_factors": st.sampled_from(["1", "0,1,2"]),
            "label_noise": st.sampled_from([0.0, 0.2]),
        }
    )
    data = st.sampled_from([{"dataset": "xor", "samples": 40}, {"dataset": "diabetes", "loss": "mse"}])
    feed_forward = st.builds(operator.or_, feed_forward, data)
    recurrent = st.fixed_dictionaries(
        shared
        | {
            "network": st.just("rnn"),
            "cell": st.sampled_from(["elman", "gru", "lstm"]),
            "width": st.integers(2, 4),
            "time_steps": st.integers(5, 7),
            "task": st.just("parity"),
            "truncation": st.sampled_from([0, 3]),
        }
    )
    return (feed_forward | recurrent).map(lambda fields: Scenario(**fields))
