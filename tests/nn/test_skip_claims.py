"""What the help of skip connections and their factors claims, on networks."""

from __future__ import annotations

import numpy as np
import pytest

from gradsim import Scenario, Trainer
from gradsim.choices import skip_scales, skips


def growth(depth: int, **fields) -> float:
    """RMS of the stream at the end over that at its start, median of three seeds."""
    found = []
    for seed in range(3):
        trainer = Trainer(
            Scenario(depth=depth, width=64, batch_size=16, seed=seed, skip_scale="inverse_sqrt", **fields)
        )
        trainer.measure()
        streams = [layer.stream[0] for layer in trainer.ensemble.network.layers if layer.stream is not None]
        first, last = (float(np.sqrt(np.mean(np.square(stream)))) for stream in (streams[0], streams[-1]))
        found.append(last / first)
    return float(np.median(found))


@pytest.mark.parametrize(
    "fields",
    [
        {"skip": "pre_activation", "activation": "relu", "initializer": "he"},
        {"skip": "residual", "activation": "tanh"},
    ],
    ids=["pre-activation", "tanh"],
)
def test_one_over_the_root_of_the_blocks_keeps_the_sum_bounded(fields):
    assert "stays bounded" in skip_scales.choice("inverse_sqrt").help
    assert max(growth(depth, **fields) for depth in (12, 50, 100)) < 2.2


def test_but_a_one_sided_activation_in_the_branch_lets_it_grow():
    assert "one-sided activation in the branch lets it grow" in skip_scales.choice("inverse_sqrt").help
    found = [growth(depth, skip="residual", activation="relu", initializer="he") for depth in (12, 50, 100)]
    assert 3 < found[0] < 8 and found[1] > 25 and found[2] > 100


def outputs(**fields) -> np.ndarray:
    trainer = Trainer(Scenario(depth=5, width=9, batch_size=8, **fields))
    trainer.measure()
    return trainer.ensemble.network.output[0].copy()


def test_norm_after_the_sum_is_residual_without_a_normalization():
    assert "Without a normalization it is residual" in skips.choice("post_norm").help
    np.testing.assert_array_equal(outputs(skip="post_norm"), outputs(skip="residual"))
    assert not np.array_equal(
        outputs(skip="post_norm", normalization="layer"), outputs(skip="residual", normalization="layer")
    )


def test_after_the_sum_the_activation_bends_the_stream_and_before_it_does_not():
    """He et al. 2016a against 2016b: with tanh after the sum the stream stays within -1..1."""
    within = {}
    for skip in ("post_activation", "residual"):
        trainer = Trainer(Scenario(depth=20, width=64, activation="tanh", skip=skip, initializer="he"))
        trainer.measure()
        within[skip] = float(np.abs(trainer.ensemble.network.layers[-1].stream).max())
    assert within["post_activation"] <= 1 < within["residual"]


def test_at_a_branch_factor_of_0_the_branches_are_cut_off_and_never_learn():
    assert "cut off, and never learn" in Scenario.fields["branch_scale"].help
    trainer = Trainer(Scenario(depth=5, width=9, skip="pre_activation", skip_scale="fixed", branch_scale=0.0))
    trainer.run(20)
    changed = trainer.relative_change()
    assert (changed[1:5] == 0).all() and changed[0] > 0 and changed[5] > 0


def test_the_streams_own_path_is_multiplied_by_a_power_of_the_shortcut_factor():
    assert "its L-th power" in Scenario.fields["shortcut"].help
    sizes = []
    for shortcut in (1.0, 0.8):
        trainer = Trainer(
            Scenario(
                depth=11, width=9, skip="pre_activation", skip_scale="fixed", branch_scale=0.0, shortcut=shortcut,
                activation="linear",
            )
        )  # fmt: skip
        trainer.measure()
        sizes.append(trainer.ensemble.network.layers[-1].u[0])
    np.testing.assert_allclose(sizes[1], 0.8**10 * sizes[0], rtol=1e-9)
