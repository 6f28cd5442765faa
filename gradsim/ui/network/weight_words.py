"""What is said of one weight: its gradient by the chain rule in symbols and numbers, and how the check agrees."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from gradsim.lab.probes.one_weight import Factor, OneWeight, Signal, Term, TimeSum
from gradsim.language import whole
from gradsim.scenario import Scenario
from gradsim.ui.network.names import Names
from gradsim.words.numbers import GAP, percent, scientific, short

CLOSE = 1e-4
"""The relative difference up to which gradient and check count as the same."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("OneWeight", text)


class WeightWords:
    """``scenario``: of the network."""

    def __init__(self, found: OneWeight, names: Names, scenario: Scenario) -> None:
        self._found, self._names, self._scenario = found, names, scenario

    def sentence(self) -> str:
        """The one that a beginner reads: what the unit is like, or how well chain rule and check agree."""
        found = self._found
        source = self._names.unit(found.column, found.before)
        if not math.isfinite(found.gradient):
            return _tr("The gradient of this weight is not finite.")
        if found.state == "dead" and found.gradient:  # past the activation, or from other units by a normalization
            text = _tr("Dead unit: the slope of {unit} is 0 for all {n} examples; dL/dw = {gradient} came another way.")
        elif found.state == "dead":
            text = _tr("Dead unit: the slope of {unit} is 0 for all {n} examples, so this weight gets no gradient.")
        elif found.silent:
            text = _tr("{source} is 0 for all {n} examples: this weight has nothing to multiply, and gets no gradient.")
        elif found.state == "saturated":
            text = _tr("Saturated: the slope of {unit} is {slope} of the largest or less for all {n} examples.")
        elif found.relative <= CLOSE:
            text = _tr("The chain rule and the finite difference agree: dL/dw = {gradient}.")
        else:
            text = _tr("The chain rule says dL/dw = {gradient}, the finite difference {check}.")
        return text.format(
            unit=self._names.unit(found.column + 1, found.after),
            source=source[:1].upper() + source[1:],
            n=found.examples,
            slope=percent(found.slope),
            gradient=short(found.gradient),
            check=short(found.check.value),
        )

    def rows(self) -> list[tuple[str, str]]:
        """Of each row: what it is about, and what is told of that in symbols and numbers."""
        signal, time_sum = self._found.signal, self._found.time_sum
        rows = {"w": self._weight()}
        if signal is not None:
            rows |= {"dL/dw": self._gradient(signal), "dL/dz": self._signal(signal)}
        if time_sum is not None:
            rows |= {"dL/dw": self._through_time(), _tr("by time"): self._by_time(time_sum)}
        rows[_tr("check")] = self._check()
        return [(about, _together(text)) for about, text in rows.items()]

    def _weight(self) -> str:
        found = self._found
        return _tr("{weight}: {value}; the next step adds {change}").format(
            weight=self._names.weight(found.column, found.before, found.after),
            value=short(found.weight),
            change=short(found.change),
        )

    def _gradient(self, signal: Signal) -> str:
        found = self._found
        text = (
            _tr("sum of dL/dz · {h} over {n} examples = {gradient}; example {index} adds {signal} · {value} = {own}")
            if found.summed
            else _tr(
                "mean of dL/dz · {h} over {n} examples = {gradient}; of example {index}: {signal} · {value} = {own}"
            )
        )
        return text.format(
            h="h" if found.column else "x",
            n=found.examples,
            gradient=short(found.gradient),
            index=whole(found.index + 1),
            signal=short(signal.value),
            value=_factor(found.h),
            own=short(signal.value * found.h),
        )

    # Where dL/dz comes from

    def _signal(self, signal: Signal) -> str:
        begin = f"{self._sum(signal)} = {short(signal.arriving)}" if signal.terms else self._from_loss(signal)
        return "; ".join((begin, *map(_met, signal.factors)))

    def _sum(self, signal: Signal) -> str:
        terms = [self._term(term) for term in signal.terms]
        if signal.others:
            terms.append(_tr("{rest} ({n} others)").format(rest=_factor(signal.rest), n=signal.others))
        return " + ".join(terms)

    def _term(self, term: Term) -> str:
        return _tr("{weight} · {signal} (unit {n})").format(
            weight=_factor(term.weight), signal=_factor(term.signal), n=term.unit + 1
        )

    def _from_loss(self, signal: Signal) -> str:
        return _tr("from the loss: answer {answer}, right {target}, so {value}").format(
            answer=short(signal.answer),
            target=short(signal.target),
            value=short(signal.arriving),
        )

    # Of a weight that acts at every time step

    def _through_time(self) -> str:
        found = self._found
        text = (
            _tr("sum of dL/dz · {h} over all time steps and {n} examples = {gradient}")
            if found.summed
            else _tr("sum over all time steps of the mean of dL/dz · {h} over {n} examples = {gradient}")
        )
        return text.format(h="h" if found.column else "x", n=found.examples, gradient=short(found.gradient))

    def _by_time(self, time_sum: TimeSum) -> str:
        parts = [_tr("{part} (time step {n})").format(part=_factor(part), n=n) for n, part in time_sum.parts]
        if time_sum.others:
            parts.append(_tr("{rest} ({n} others)").format(rest=_factor(time_sum.rest), n=time_sum.others))
        return " + ".join(parts)

    # The check

    def _check(self) -> str:
        found = self._found
        text = _tr("(L(w + Δ) − L(w − Δ)) / 2Δ = {value} with Δ = {half}; relative difference {relative}").format(
            value=short(found.check.value), half=_rounded(found.check.half, 1), relative=_rounded(found.relative, 0)
        )
        return "; ".join(filter(None, (text, self._reason())))

    def _reason(self) -> str:
        """Why the two differ, where they do."""
        found, check = self._found, self._found.check
        if found.relative <= CLOSE or not math.isfinite(found.relative):
            return ""
        if found.time_sum is not None:
            reach, steps = self._scenario.truncation, len(found.time_sum.parts) + found.time_sum.others
            if 0 < reach < steps:
                text = _tr("the gradient goes back {n} time steps only, the check through all of them")
                return text.format(n=reach)
        if check.crossed:
            text = (
                _tr("within Δ a value crosses the kink of its activation, where L has no one slope")
                if check.crossed == 1
                else _tr("within Δ {n} values cross the kink of their activation, where L has no one slope")
            )
            return text.format(n=check.crossed)
        if max(abs(found.gradient), abs(check.value)) * CLOSE < check.rounding:
            return _tr("so small a gradient is lost in the last digits of L")
        if self._scenario.dtype != "float64":
            return _tr("the gradient was computed in {dtype}, the check in float64").format(dtype=self._scenario.dtype)
        return ""


def _met(factor: Factor) -> str:
    texts = {
        "skip": _tr("+ {figure} past the skip connection = {after}"),
        "branch": _tr("× {figure}, the skip scale = {after}"),
        "dropout": _tr("× {figure}, dropout = {after}"),
        "slope": _tr("× {figure}, the slope φ′ = {after}"),
        "normalization": _tr("through the normalization = {after}"),
    }
    return texts[factor.what].format(figure=_factor(factor.figure), after=short(factor.after))


def _together(text: str) -> str:
    """No line ends within a product or a bracket's few words."""
    for apart in (" · ", "× ", "(unit ", " others)"):
        text = text.replace(apart, apart.replace(" ", GAP))
    return text


def _factor(value: float) -> str:
    """In brackets if it has a sign of its own."""
    return f"({short(value)})" if value < 0 else short(value)


def _rounded(value: float, digits: int) -> str:
    """What is small to a power of ten, with so many digits after the point."""
    return scientific(value, digits) if 0 < value < 1e-3 else short(value)
