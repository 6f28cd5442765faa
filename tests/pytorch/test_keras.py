"""Keras 3 on torch is watched as torch is: what goes into an activation, and what its own optimizer changed."""

from __future__ import annotations

import os

import numpy as np
import pytest

torch = pytest.importorskip("torch")
os.environ.setdefault("KERAS_BACKEND", "torch")
keras = pytest.importorskip("keras", exc_type=ImportError)

import gradsim  # noqa: E402
from gradsim.lab.runs import RecordedRun  # noqa: E402
from gradsim.pytorch import callbacks  # noqa: E402

pytestmark = [pytest.mark.oracle, pytest.mark.filterwarnings("ignore")]
LAYERS = keras.layers
X = np.random.default_rng(0).standard_normal((12, 4)).astype("float32")
Y = np.random.default_rng(1).standard_normal((12, 1)).astype("float32")
CLASSES = np.arange(12) % 3


def compiled(*layers, loss="mse", rate=0.1):
    keras.utils.set_random_seed(0)
    model = keras.Sequential([LAYERS.Input((4,)), *layers])
    model.compile(optimizer=keras.optimizers.SGD(rate), loss=loss)
    return model


def fit(model, y=Y, callback=None, epochs=1):
    model.fit(X, y, batch_size=4, epochs=epochs, verbose=0, shuffle=False, callbacks=[callback] if callback else [])


@pytest.fixture
def watched(tmp_path):
    """``watched(model, y)``: the run of one epoch, each step recorded."""

    def watch(model, y=Y) -> RecordedRun:
        fit(model, y, callbacks.keras(every=1, folder=tmp_path / "run"))
        return RecordedRun(tmp_path / "run")

    return watch


def test_the_figures_are_those_of_the_formulas(watched):
    model = compiled(LAYERS.Dense(5, activation="tanh"), LAYERS.Dense(1))
    w1, b1, w2, b2 = model.get_weights()
    run = watched(model)
    h = np.tanh(X[:4] @ w1 + b1)
    error = h @ w2 + b2 - Y[:4]
    delta2 = 2 * error / 4
    delta1 = (delta2 @ w2.T) * (1 - h**2)
    gradients = [X[:4].T @ delta1, h.T @ delta2]
    assert run.about.layers == ("dense", "dense_1") and run.about.optimizer == "SGD" and run.about.notes == ()
    close = {"rel": 1e-5}
    assert run.loss[0] == pytest.approx(np.mean(error**2), **close)
    assert run.figure("signal_grad_norm")[0] == pytest.approx(
        [np.sqrt(np.mean(d**2)) for d in (delta1, delta2)], **close
    )
    assert run.figure("grad_norm")[0] == pytest.approx([np.linalg.norm(g) for g in gradients], **close)
    changes = [0.1 * np.linalg.norm(g) / np.linalg.norm(w) for g, w in zip(gradients, (w1, w2), strict=True)]
    assert run.figure("update_ratio")[0] == pytest.approx(changes, rel=1e-4)
    assert len(run) == 3 and run.records["rate"] == pytest.approx([0.1] * 3)


def test_the_gradient_at_a_softmax_is_that_of_what_goes_into_it(watched):
    model = compiled(
        LAYERS.Dense(6, activation="relu"),
        LAYERS.Dense(3, activation="softmax"),
        loss="sparse_categorical_crossentropy",
    )
    w1, b1, w2, b2 = model.get_weights()
    run = watched(model, CLASSES)
    h = np.maximum(X[:4] @ w1 + b1, 0)
    p = np.exp(h @ w2 + b2)
    delta = (p / p.sum(axis=1, keepdims=True) - np.eye(3)[CLASSES[:4]]) / 4
    assert run.figure("signal_grad_norm")[0, 1] == pytest.approx(np.sqrt(np.mean(delta**2)), rel=1e-4)
    assert run.figure("zero")[0, 0] == pytest.approx(np.mean(h == 0)) and np.isnan(run.figure("zero")[0, 1])


def test_training_is_the_same_to_the_bit_and_nothing_is_left_behind(tmp_path):
    made = [
        compiled(
            LAYERS.Dense(5, activation="sigmoid"), LAYERS.BatchNormalization(), LAYERS.Dropout(0.2), LAYERS.Dense(1)
        )
        for _ in "ab"
    ]
    keras.utils.set_random_seed(1)
    fit(made[0], epochs=3)
    keras.utils.set_random_seed(1)
    fit(made[1], callback=callbacks.keras(every=1, folder=tmp_path / "run"), epochs=3)
    assert all((a == b).all() for a, b in zip(*(model.get_weights() for model in made), strict=True))
    assert not {"apply", "scale_loss"} & set(vars(made[1].optimizer))
    assert not any(layer._forward_hooks or layer._forward_pre_hooks for layer in made[1].layers)


def test_blocks_convolutions_and_activations_of_ones_own(watched):
    block = keras.Sequential(
        [LAYERS.Input((4, 2)), LAYERS.Conv1D(3, 2, activation="relu"), LAYERS.Flatten()], name="block"
    )
    model = compiled(
        LAYERS.Dense(8, activation=lambda z: z * 0.5),
        LAYERS.Reshape((4, 2)),
        block,
        LAYERS.Dense(4),
        LAYERS.LeakyReLU(),
        LAYERS.Dense(1),
    )
    run = watched(model)
    first, conv, *rest = run.about.layers
    assert conv.startswith("block.conv1d") and all(name.startswith("dense") for name in (first, *rest))
    assert (run.figure("signal_grad_norm") > 0).all() and (run.figure("update_ratio") > 0).all()
    assert len(run.about.notes) == 1 and first in run.about.notes[0] and "not known" in run.about.notes[0]
    assert np.isfinite(run.figure("zero")[0]).tolist() == [False, True, True, False]


def test_a_recurrent_layer_is_one_with_its_cell(watched):
    model = compiled(
        LAYERS.Reshape((2, 2)),
        LAYERS.SimpleRNN(3, return_sequences=True),
        LAYERS.LSTM(3),
        LAYERS.Dense(1, activation="relu"),
    )
    run = watched(model)
    assert run.about.kinds == ("SimpleRNN", "LSTM", "Dense") and run.about.notes == ()
    assert (run.figure("signal_grad_norm")[0] > 0).all() and (run.figure("update_ratio")[0] > 0).all()


def test_a_loop_of_ones_own_is_watched_too(tmp_path):
    model = compiled(LAYERS.Dense(3, activation="tanh"), LAYERS.Dense(1))
    with gradsim.watch(model, model.optimizer, every=1, folder=tmp_path / "run") as watched:
        loss = (model(X) - torch.as_tensor(Y)).square().mean()
        loss.backward()
        weights = model.trainable_variables
        model.optimizer.apply([weight.value.grad for weight in weights], weights)
        watched.step(loss)
    run = RecordedRun(tmp_path / "run")
    assert (run.figure("update_ratio") > 0).all() and "Sequential" in watched._repr_html_()


def test_another_backend_is_said_and_trains_on(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(keras.backend, "backend", lambda: "jax")
    callback = callbacks.keras(folder=tmp_path / "run")
    callback.on_train_begin()
    callback.on_train_batch_end(0)
    callback.on_train_end()
    assert capsys.readouterr().err == "gradsim: Keras on jax cannot be watched, on torch it can\n"
    assert not (tmp_path / "run").exists()


def test_a_model_without_weights_is_refused():
    with pytest.raises(ValueError, match="has no weights"):
        gradsim.watch(keras.Sequential())
