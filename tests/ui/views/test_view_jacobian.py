"""The Jacobian's view draws the singular values that were measured, beside theory."""

from __future__ import annotations

import numpy as np
import pytest

from gradsim import Scenario, Trainer
from gradsim.lab.probes.singular_values import SingularValues
from gradsim.ui.session import SessionState
from gradsim.ui.views.jacobian import JacobianView, sentence, summary
from gradsim.words.numbers import short


@pytest.fixture
def draw(show, picture):
    def make(name: str, **fields):
        shown = show(JacobianView, Scenario(**fields), steps=0)
        picture(shown.view, name)
        return shown.view, shown.snapshot.probes["singular_values"]

    return make


def test_both_curves_are_the_measured_values(draw):
    view, found = draw("jacobian", depth=5, activation="tanh")
    for item, values in ((view.hidden, found.hidden), (view.whole, found.whole)):
        x, y = item.getData()
        np.testing.assert_allclose(10**y, values, rtol=1e-12)
        assert x[0] == 0 and x[-1] == 1
    shown = [figure.text() for figure in view.figures["hidden"]]
    rms = np.linalg.norm(found.hidden) / np.sqrt(len(found.hidden))
    assert shown == [
        short(float(v)) for v in (found.hidden[0], rms, found.hidden[-1], found.hidden[0] / found.hidden[-1])
    ]
    assert short(float(found.whole[0])) in view.describe(0.0)


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ([2e-3, 1e-3], "of a small change 1\u00a0in\u00a0630 is left"),
        ([6.0, 2.0], "a small change is 4.5 times as large at the other end; one direction keeps 3 times more"),
        ([1e54, 1e53], "a small change is over 1,000\u00a0trillion times as large"),
    ],
)
def test_the_sentence_says_whether_a_small_change_shrinks_or_grows(values, said):
    assert said in sentence(np.array(values))


def test_theory_meets_the_root_mean_square_of_wide_networks(draw):
    """Mean-field: the mean square singular value is the product of chi (Pennington et al. 2017)."""
    view, found = draw("jacobian-wide", depth=8, width=256, activation="sigmoid")
    rms = np.linalg.norm(found.hidden) / np.sqrt(256)
    assert 10 ** view.theory.value() == pytest.approx(rms, rel=0.1)


def test_lost_directions_are_counted_and_not_drawn(draw):
    view, found = draw("jacobian-relu", depth=20, activation="relu", initializer="orthogonal")
    lost = int((found.hidden < 1e-15 * found.hidden[0]).sum())
    assert lost and f"{lost} of 64 directions are lost" in view.sentence.text()
    assert np.isnan(view.hidden.getData()[1]).sum() == lost


def test_isometry_is_said(draw):
    view, _ = draw("jacobian-isometry", depth=20, activation="linear", initializer="orthogonal")
    assert "is 1 times the smallest" in view.sentence.text()


def test_what_is_too_dear_or_not_finite_is_said(draw, snapshot_of):
    view, _ = draw("jacobian-too-dear", depth=100, width=256, normalization="batch", activation="relu")
    assert "takes too long" in view.blank.text() and view.blank.isVisibleTo(view)
    trainer = Trainer(Scenario(depth=2))
    nothing = SingularValues(np.full(64, np.nan), np.full(10, np.nan))
    view.draw(snapshot_of(trainer, singular_values=nothing), SessionState())
    assert not view.blank.isVisibleTo(view) and "not finite" in view.sentence.text()


@pytest.mark.parametrize("size", [0.0, 1e-200, 1.0, 1e200])
def test_the_root_mean_square_is_that_of_values_of_any_size(size):
    assert summary(np.array([7.0, 1.0]) * size)[1] == pytest.approx(5.0 * size, rel=1e-14)
