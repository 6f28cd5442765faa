"""What the help of number formats and seeds claims."""

from __future__ import annotations

import math
import time

import numpy as np
import pytest

from gradsim import Scenario, data

from .claim import Claims, check, made, near

claim = Claims()


@claim("dtype float16", "Emulated")
def _():
    """Held in float32, and yet each value and each gradient is a number of float16."""
    trainer = made(dtype="float16", depth=3)
    trainer.measure()
    arrays = [trainer.ensemble.network.layers[1].h, trainer.gradients["hidden.1.weight"]]
    return all(a.dtype == np.float32 and np.array_equal(a, a.astype(np.float16)) for a in arrays)


@claim("dtype", "float16 shows gradients that become zero")
@claim("dtype float16", "small gradients become zero")
@claim("loss_scale", "so that small ones are not lost in float16")
def _():
    """Twelve sigmoid layers."""
    zero, scaled, true = (
        float(made(depth=12, **fields).measure().grad_norm[0])
        for fields in ({"dtype": "float16"}, {"dtype": "float16", "loss_scale": 2.0**20}, {"dtype": "float64"})
    )
    return zero < 0.5 * true and near(scaled, true, 0.2)


@claim("loss_scale", "The loss is multiplied by this before backpropagation and the gradients divided by it after")
def _():
    """What the network holds of the way back is as many times larger, what is measured is not."""
    plain, scaled = (made(dtype="float16", loss_scale=scale) for scale in (1.0, 2.0**10))
    norms = [trainer.measure().grad_norm[-1] for trainer in (plain, scaled)]
    kept = [np.linalg.norm(trainer.ensemble.network.output_gradient) for trainer in (plain, scaled)]
    return near(kept[1] / kept[0], 2.0**10, 0.01) and near(norms[1], norms[0], 0.01)


@claim("dtype float64", "16 digits, down to 5e-324")
@claim("dtype float32", "7 digits, down to 1.4e-45")
@claim("dtype float16", "3 digits, down to 6e-8")
def _():
    found = [np.finfo(key) for key in ("float64", "float32", "float16")]
    digits = [round(-math.log10(float(f.eps))) for f in found]
    return digits == [16, 7, 3] and all(
        near(float(f.smallest_subnormal), least, 0.02)
        for f, least in zip(found, (4.94e-324, 1.4e-45, 6e-8), strict=True)
    )


@claim("dtype", "float32 is fast")
@claim("dtype float32", "fast")
def _():
    """Against float64, in the processor's time of a few steps; the least of three."""

    def seconds(dtype: str) -> float:
        trainer, found = made(dtype=dtype, width=256, batch_size=128, activation="relu"), []
        for _step in range(3):
            start = time.thread_time()
            trainer.run(3)
            found.append(time.thread_time() - start)
        return min(found)

    return seconds("float32") < 0.8 * seconds("float64")


@claim("seed", "Draws the first weights")
@claim("data_seed", "Draws the batches, the points and sequences that are made, label noise")
def _():
    def drawn(**fields) -> tuple[bytes, ...]:
        trainer = made(dataset="moons", label_noise=0.5, **fields)
        found = trainer.ensemble.examples.train
        sequences = data.loaded(Scenario(network="rnn", task="parity", time_steps=5, **fields)).train
        digits, noisy = made(**fields), data.loaded(Scenario(label_noise=0.5, **fields)).train
        return tuple(
            array.tobytes()
            for array in (
                trainer.parameters["hidden.0.weight"], found.inputs, sequences.inputs, noisy.labels, digits.batch()[0]
            )
        )  # fmt: skip

    first, seed, data_seed = drawn(), drawn(seed=1), drawn(data_seed=1)
    return [a != b for a, b in zip(first, seed, strict=True)] == [True, False, False, False, False] and [
        a != b for a, b in zip(first, data_seed, strict=True)
    ] == [False, True, True, True, True]


@claim("seed", "The same scenario and seed give the same numbers")
def _():
    return made(seed=3).run(5).loss == made(seed=3).run(5).loss != made(seed=4).run(5).loss


@claim("seeds", "Trains this many networks side by side on the same batches, from this seed and the next ones")
def _():
    """Each ends at the loss, and the weights, of a run of its own."""
    together, apart = made(seeds=3, seed=4), [made(seed=seed) for seed in (4, 5, 6)]
    for trainer in (together, *apart):
        trainer.run(5)
    together, each = together.ensemble.measure().loss, [trainer.measure().loss for trainer in apart]
    return len(set(each)) == 3 and near(together, each, 1e-9)


@claim("seeds", "All figures are of the first; the bars show the spread over all")
def _():
    several, first = made(seeds=3).run(5), made().run(5)
    spread = several.grad_norm_range
    return several.loss == first.loss and bool((spread[0] < spread[1]).all())


@pytest.mark.parametrize(
    ("where", "fragment", "shown"), claim, ids=[f"{where}: {part[:40]}" for where, part, _ in claim]
)
def test_what_a_help_text_claims_is_so(where, fragment, shown):
    check(where, fragment, shown)
