"""What a network is to answer: label noise, and the inputs of an autoencoder."""

from __future__ import annotations

import numpy as np
import pytest

from gradsim import Scenario, Trainer, data
from gradsim.data.dataset import DataError
from gradsim.data.sizes import sizes
from gradsim.lab.probes.predictions import predictions


def test_a_share_of_the_training_labels_is_replaced_and_no_other():
    clean, noisy = data.load(Scenario()), data.load(Scenario(label_noise=0.5))
    changed = (clean.train.labels != noisy.train.labels).mean()
    assert changed == pytest.approx(0.5 * 9 / 10, abs=0.04)  # one in ten draws the class that it had
    np.testing.assert_array_equal(noisy.train.targets.argmax(axis=1), noisy.train.labels)
    np.testing.assert_array_equal(clean.held_out.targets, noisy.held_out.targets)
    np.testing.assert_array_equal(clean.train.inputs, noisy.train.inputs)


def test_label_noise_follows_the_data_seed_and_nothing_else():
    first, again = (data.load(Scenario(label_noise=0.3, seed=seed)).train.labels for seed in (0, 1))
    other = data.load(Scenario(label_noise=0.3, data_seed=1)).train.labels
    assert (first == again).all() and (first != other).any()


@pytest.mark.parametrize("scaling", ["none", "standardize"])
def test_number_targets_get_noise_in_units_of_their_rms(scaling):
    base = Scenario(dataset="diabetes", loss="mse", target_scaling=scaling)
    clean, noisy = data.load(base), data.load(base.replace(label_noise=0.5))
    rms = np.sqrt(np.mean(clean.train.targets**2))
    assert (noisy.train.targets - clean.train.targets).std() == pytest.approx(0.5 * rms, rel=0.1)
    np.testing.assert_array_equal(clean.held_out.targets, noisy.held_out.targets)
    np.testing.assert_allclose(noisy.target_scale.original(noisy.train.targets)[:, 0], noisy.train.labels)


def test_sequences_have_label_noise():
    base = Scenario(network="rnn", task="parity", time_steps=5)
    clean, noisy = data.load(base), data.load(base.replace(label_noise=1.0))
    assert 0.4 < (clean.train.labels != noisy.train.labels).mean() < 0.6


@pytest.mark.parametrize("dataset", ["digits", "diabetes", "moons"])
def test_an_autoencoder_answers_its_scaled_inputs(dataset):
    scenario = Scenario(dataset=dataset, target="inputs", loss="mse", depth=1, width=8)
    examples = data.load(scenario)
    for part in (examples.train, examples.held_out):
        np.testing.assert_array_equal(part.targets, part.inputs)
        np.testing.assert_allclose(part.labels, examples.input_scale.original(part.inputs))
    assert examples.classes is None and examples.outputs == examples.features == sizes(scenario).outputs
    trainer = Trainer(scenario)
    assert trainer.step().accuracy is None
    *_, answered = predictions(trainer)
    assert answered.count == len(examples.held_out.inputs) and len(answered.answers) == examples.held_out.inputs.size


def test_an_autoencoder_of_a_table(tmp_path):
    path = tmp_path / "t.csv"
    path.write_text("a,b,kind\n" + "".join(f"{i},{i * i % 7},{'xy'[i % 2]}\n" for i in range(20)))
    scenario = Scenario(dataset="csv", data_file=str(path), target="inputs", loss="mse", depth=1, width=3)
    assert data.load(scenario).outputs == 2
    Trainer(scenario).run(3)


def test_an_autoencoder_needs_a_loss_of_numbers():
    with pytest.raises(DataError, match=r"autoencoder.*mse") as refused:
        Trainer(Scenario(target="inputs"))
    assert len(str(refused.value)) < 300


def test_a_recurrent_network_is_no_autoencoder():
    scenario = Scenario(network="rnn", target="inputs")
    assert not scenario.reconstructs and not Scenario.fields["target"].applies(scenario)
    Trainer(scenario).step()
