"""The largest picture says how much of the gradient reaches layer 1."""

from __future__ import annotations

from gradsim import Scenario, Trainer
from gradsim.ui.views.bars import BarsView
from gradsim.words.numbers import percent


def said(make_view, snapshot_of, **fields):
    snapshot = snapshot_of(Trainer(Scenario(seed=0, **fields)))
    view = make_view(BarsView)
    view.show_snapshot(snapshot)
    return view.sentence, snapshot.measurement


def test_a_vanishing_gradient_is_said_in_the_colour_of_warnings(make_view, snapshot_of):
    sentence, found = said(make_view, snapshot_of, depth=10)
    assert percent(found.grad_norm[0] / found.grad_norm[-1]) in sentence.text() and sentence.property("warns")


def test_a_vanishing_signal_is_said_where_the_gradient_of_the_weights_hides_it(make_view, snapshot_of):
    """With ReLU and Xavier activations shrink as fast as the signal: dL/dW is level."""
    sentence, found = said(make_view, snapshot_of, depth=60, activation="relu")
    assert 0.1 < found.grad_norm[0] / found.grad_norm[-1] < 10
    assert percent(found.signal_grad_norm[0] / found.signal_grad_norm[-1]) in sentence.text()
    assert sentence.property("warns")


def test_a_gradient_that_gets_through_is_no_warning(make_view, snapshot_of):
    sentence, _ = said(make_view, snapshot_of, depth=10, activation="relu", initializer="he")
    assert sentence.text().endswith("of the output layer's gradient") and not sentence.property("warns")
