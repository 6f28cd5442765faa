"""The theory's numbers: published values, closed forms and quadrature against each other."""

from __future__ import annotations

import math

import numpy as np
import pytest

from gradsim import Scenario
from gradsim.choices import activations
from gradsim.nn.activations import Activation
from gradsim.theory import MeanField
from gradsim.theory.kernels import kernels
from gradsim.theory.quadrature import normal_rule

pytestmark = pytest.mark.physics
AWAY = 1e6
"""A variance that has run away."""


def mean_field(key: str, sigma_w2: float, sigma_b2: float = 0.0) -> MeanField:
    return MeanField(activations[key].of(Scenario()), sigma_w2, sigma_b2)


def test_quadrature_is_exact_on_both_sides_of_a_kink():
    rule = normal_rule()
    for power, moment in ((0, 1.0), (2, 1.0), (4, 3.0), (6, 15.0), (8, 105.0)):
        assert rule.expect(rule.nodes**power) == pytest.approx(moment, rel=1e-12)
    assert rule.expect(np.maximum(rule.nodes, 0) ** 2) == pytest.approx(0.5, abs=1e-14)
    assert rule.expect(np.abs(rule.nodes)) == pytest.approx(math.sqrt(2 / math.pi), abs=1e-14)


@pytest.mark.parametrize(
    ("key", "sigma_w2", "q", "chi"),
    [("sigmoid", 1, 0.2647, 0.05572), ("sigmoid", 2, 0.5553, 0.10098), ("tanh", 2, 0.6180, 1.1055), ("selu", 1, 1.0, 1.07157)],
)  # fmt: skip
def test_fixed_points(key, sigma_w2, q, chi):
    field = mean_field(key, sigma_w2)
    assert field.fixed_point() == pytest.approx(q, abs=1e-4)
    assert float(field.chi(field.fixed_point())) == pytest.approx(chi, abs=1e-4)


@pytest.mark.parametrize("key", [key for key in activations.keys if key != "threshold"])
def test_a_fixed_point_is_where_many_layers_lead(key):
    for sigma_w2, sigma_b2 in ((0.7, 0.1), (1.3, 0.0), (1.9, 0.05), (3.0, 0.2)):
        field = mean_field(key, sigma_w2, sigma_b2)
        q = 1.0
        for _ in range(3000):
            q = min(float(field.next_q(q)), AWAY)
        expected = pytest.approx(math.nan if q == AWAY else q, rel=1e-6, abs=1e-9, nan_ok=True)
        assert field.fixed_point() == expected, (key, sigma_w2, sigma_b2)


def test_tanh_without_biases_is_critical_at_one_where_the_variance_settles_only_as_one_over_layers():
    assert 0 <= mean_field("tanh", 1.0).fixed_point() < 1e-8
    assert mean_field("tanh", 1.0).depth_scale() == math.inf


def test_relu_halves_the_square_and_he_makes_up_for_it():
    assert float(mean_field("relu", 1).next_q(1.0)) == pytest.approx(0.5, abs=1e-14)
    assert float(mean_field("relu", 2).chi(0.7)) == pytest.approx(1.0, abs=1e-14)


@pytest.mark.parametrize(("sigma_w2", "xi"), [(0.5, 1.191), (1.0, 3.627), (1.5, 15.79)])
def test_depth_scale_of_tanh(sigma_w2, xi):
    assert mean_field("tanh", sigma_w2, 0.05).depth_scale() == pytest.approx(xi, rel=0.005)


def test_depth_scale_grows_toward_the_critical_variance_and_falls_beyond():
    scales = [mean_field("tanh", v, 0.05).depth_scale() for v in (1.0, 1.5, 1.7, 1.85, 2.5, 4.0)]
    assert scales[0] < scales[1] < scales[2] and scales[3] > scales[4] > scales[5]


@pytest.mark.parametrize(
    ("key", "sigma_w2", "factor"),
    [("sigmoid", 1, 0.2361), ("sigmoid", 2, 0.3178), ("tanh", 2, 1.051), ("relu", 1, 0.7071), ("linear", 2, 1.4142),
     ("silu", 1, 0.5), ("gelu", 1, 0.5), ("selu", 1, 1.035)],
)  # fmt: skip
def test_factor_per_layer_where_it_settles(key, sigma_w2, factor):
    field = mean_field(key, sigma_w2)
    chis = field.chi(field.trace(1.0, 200)[100:])
    assert float(np.sqrt(chis.mean())) == pytest.approx(factor, abs=1e-3)


def test_tanh_at_its_critical_point_is_traced_not_taken_at_the_fixed_point():
    """Setup: 30 layers, inputs of variance 1; the factor between layers 29 and 10."""
    field = mean_field("tanh", 1)
    chis = field.chi(field.trace(1.0, 30))[9:28]
    assert float(np.exp(np.mean(np.log(chis)) / 2)) == pytest.approx(0.9708, abs=2e-3)


@pytest.mark.parametrize(("key", "expected"), [("relu", 1.0), ("tanh", 1.085), ("gelu", 1.035), ("selu", 1.035)])
def test_layer_normalization_ratio_at_variance_one(key, expected):
    field = mean_field(key, 1)
    assert float(np.sqrt(field.chi(1.0) / field.next_q(1.0))) == pytest.approx(expected, abs=1e-3)


@pytest.mark.parametrize(("variance", "factor"), [(0.8, 0.894), (1.0, 0.993), (1.3, 1.026)])
def test_tanh_around_its_critical_variance(variance, factor):
    """Setup: 50 layers, inputs of standard deviation 0.1; the factor between layers 49 and 5."""
    field = mean_field("tanh", variance)
    chis = field.chi(field.trace(0.01 * variance, 50))[4:48]
    assert float(np.exp(np.mean(np.log(chis)) / 2)) == pytest.approx(factor, abs=2e-3)


@pytest.mark.parametrize("variance", [1.8, 2.0, 2.2])
def test_relu_is_critical_at_two(variance):
    assert float(mean_field("relu", variance).chi(0.3)) == pytest.approx(variance / 2, abs=1e-13)


@pytest.mark.parametrize("key", activations.keys)
def test_an_activation_names_all_places_where_it_or_its_slope_jumps(key):
    phi = activations[key].of(Scenario())
    places = np.arange(-800, 801) / 100
    for f in (phi.value, phi.slope):
        jumps = np.abs(f(places + 1e-9) - f(places - 1e-9)) > 1e-6
        assert set(places[jumps]) <= set(phi.kinks)


class HardTanh(Activation):
    kinks = (-1.0, 1.0)

    def forward(self, z, out):
        np.clip(z, -1, 1, out=out)

    def derivative(self, z, h, out):
        np.less(np.abs(z), 1, out=out)


@pytest.mark.parametrize("q", [0.05, 0.4, 1.0, 7.0])
def test_the_quadrature_is_split_at_kinks_wherever_they_are(q):
    """E[phi^2] and E[phi'^2] of clip(z, -1, 1) have a closed form."""
    field, edge = MeanField(HardTanh(), 1.0), 1 / math.sqrt(q)
    inside = math.erf(edge / math.sqrt(2))
    density = math.exp(-edge * edge / 2) / math.sqrt(2 * math.pi)
    assert float(field.chi(q)) == pytest.approx(inside, rel=1e-12)
    assert float(field.next_q(q)) == pytest.approx(q * (inside - 2 * edge * density) + 1 - inside, rel=1e-12)
    kernel = kernels(HardTanh(), q * np.array([[1.0, 0.5], [0.5, 1.0]]))
    assert kernel.slope[0, 0] == pytest.approx(inside, rel=1e-12)
    assert kernel.value[0, 1] == pytest.approx(field.pair(q, 0.5), rel=2e-3)


@pytest.mark.parametrize("c", [-0.9, -0.3, 0.0, 0.4, 0.9, 0.99, 0.9999])
@pytest.mark.parametrize("other", [1.7, 0.2])
def test_kernels_of_relu_are_the_arc_cosine_kernels(c, other):
    """Cho & Saul 2009, orders 0 and 1; also between examples of different variance."""
    angle, size = math.acos(c), math.sqrt(1.7 * other)
    found = kernels(activations["relu"].of(Scenario()), np.array([[1.7, c * size], [c * size, other]]))
    value = size * (math.sin(angle) + (math.pi - angle) * c) / (2 * math.pi)
    assert found.value[0, 1] == pytest.approx(value, abs=1e-12)
    assert found.slope[0, 1] == pytest.approx((math.pi - angle) / (2 * math.pi), abs=1e-9)


@pytest.mark.parametrize("key", ["sigmoid", "tanh", "gelu", "silu"])
@pytest.mark.parametrize("c", [-0.5, 0.6, 0.95])
def test_kernels_of_smooth_activations_are_two_dimensional_expectations(key, c):
    q = 1.3
    field = mean_field(key, 1.0)
    found = kernels(field.activation, q * np.array([[1.0, c], [c, 1.0]]))
    assert found.value[0, 1] == pytest.approx(field.pair(q, c), abs=1e-8)
    assert found.slope[0, 1] == pytest.approx(field.pair(q, c, derivative=True), abs=1e-6)
    assert found.value[0, 0] == pytest.approx(float(field.next_q(q)), rel=1e-12)


@pytest.mark.parametrize("key", ["elu", "selu", "softsign"])
def test_kernels_of_activations_with_a_bend(key):
    """The reference's own error across the kink is near 1e-4."""
    q, c = 1.3, 0.6
    field = mean_field(key, 1.0)
    found = kernels(field.activation, q * np.array([[1.0, c], [c, 1.0]]))
    assert found.value[0, 1] == pytest.approx(field.pair(q, c), abs=1e-5)
    assert found.slope[0, 1] == pytest.approx(field.pair(q, c, derivative=True), abs=1e-3)


@pytest.mark.parametrize("key", activations.keys)
def test_two_equal_examples_count_as_one(key):
    """The cut-off of the series must not tell them apart, however saturated the units are."""
    for q in (0.1, 1.0, 50.0):
        found = kernels(activations[key].of(Scenario()), np.full((2, 2), q))
        assert found.value[0, 1] == pytest.approx(found.value[0, 0], rel=1e-6)
        assert found.slope[0, 1] == pytest.approx(found.slope[0, 0], rel=1e-6)
