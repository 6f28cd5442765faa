"""One sentence for each part of a training step, with its numbers."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from gradsim.lab.probes.explained_step import ExplainedStep
from gradsim.language import sentences, whole
from gradsim.scenario import Scenario
from gradsim.ui.network.names import Names
from gradsim.ui.words.field_words import value_words
from gradsim.words.numbers import loss_text, percent, short
from gradsim.words.shares import share_of


def _tr(text: str) -> str:
    return QCoreApplication.translate("ExplainedStep", text)


class StepWords:
    """``step``: what they tell of. ``scenario``: that it is a step of."""

    def __init__(self, step: ExplainedStep, scenario: Scenario) -> None:
        self.step, self._scenario, self._example = step, scenario, step.example
        self._names = Names(step.example)

    def sentence(self, part: str) -> str:
        """Of one of ``stages.PARTS``."""
        told = {"forward": self._forward, "loss": self._loss, "backward": self._backward, "update": self._update}
        return told[part]()

    def caption(self, part: str) -> str:
        """The line at the top of the picture; that of the way back tells of the layer that was reached."""
        step = self.step
        if part == "forward":
            return _tr("forward: blue is positive, orange negative")
        if part == "loss":
            return _tr("loss of this example {own} · {mean}").format(
                own=short(self._example.loss), mean=self._mean_loss()
            )
        if part == "update":
            return _tr("change of each weight: blue up, orange down · the most {most}").format(
                most=short(abs(step.fastest.change))
            )
        return self._mean_loss()

    def line(self, column: int, before: int, after: int) -> str:
        """Of a weight between two units shown: its gradient and its change."""
        gradient, change = (float(f[column][before, after]) for f in (self.step.gradients, self.step.changes))
        return _tr("dL/dw {gradient}\nchange {change}").format(gradient=short(gradient), change=short(change))

    def _mean_loss(self) -> str:
        text = _tr("sum of all {n}: {loss}") if self.step.summed else _tr("mean of all {n}: {loss}")
        return text.format(n=self.step.examples, loss=short(self.step.loss))

    def _forward(self) -> str:
        step, example = self.step, self._example
        begin = _tr("Step {n}: example {index}, the first of a batch of {examples}, goes forward.").format(
            n=whole(step.number), index=whole(example.index + 1), examples=whole(step.examples)
        )
        return sentences((begin, self._answer()))

    def _answer(self) -> str:
        example = self._example
        said = example.said
        if said is None:
            return _tr("The answer is not finite.")
        if example.classes is None:
            if len(example.answer) > 1:
                return _tr("Each output gives its own answer.")
            return _tr("The answer is {said}; {true} is true.").format(
                said=short(float(example.answer[0])), true=short(example.target)
            )
        true = example.right
        if not example.probabilities:
            text = (
                _tr("The answer is {said}, which is right.") if said == true else _tr("It says {said}; {true} is true.")
            )
        elif said == true:
            text = _tr("It says {said} with {share}, which is right.")
        else:
            text = _tr("It says {said} with {share}; {true} is true.")
        share = percent(float(example.answer[said]))
        return text.format(said=example.classes[said], true=example.classes[true], share=share)

    def _loss(self) -> str:
        step, example = self.step, self._example
        if example.classes and example.probabilities:
            true = example.right
            own = _tr("The right answer, {true}, got {share}: the loss of this example is -log {p} = {loss}.").format(
                true=example.classes[true],
                share=percent(float(example.answer[true])),
                p=short(float(example.answer[true])),
                loss=loss_text(example.loss),
            )
        else:
            own = _tr("How far this answer is from the right one makes a loss of {loss}.").format(
                loss=loss_text(example.loss)
            )
        mean = (
            _tr("The sum over all {n} examples is {loss}: this is what the step is to lower.")
            if step.summed
            else _tr("The mean over all {n} examples is {loss}: this is what the step is to lower.")
        )
        return sentences((own, mean.format(n=whole(step.examples), loss=loss_text(step.loss))))

    def _backward(self) -> str:
        sizes, steepest = self._example.signal_rms, self.step.steepest
        first, last = float(sizes[1]), float(sizes[-1])
        if not math.isfinite(first) or not 0 < last < math.inf:
            return _tr("Nothing of the gradient is left, or it is not finite.")
        largest = _tr("Every dL/dw is 0.")
        if steepest.gradient:
            largest = _tr("The largest dL/dw is {size}: {weight}.").format(
                size=short(steepest.gradient),
                weight=self._names.weight(steepest.column, steepest.before, steepest.after),
            )
        if len(sizes) == 2:
            return largest
        text = (
            _tr("The gradient goes back: time step 1 gets {share} what the output has.")
            if self._example.recurrent
            else _tr("The gradient goes back: dL/dz is {last} at the output and {first} at layer 1, {share} it.")
        )
        text = text.format(last=short(last), first=short(first), share=share_of(first / last))
        return sentences((text, largest))

    def _update(self) -> str:
        move = self.step.fastest
        if not move.change:
            return sentences((self._rule(), _tr("No weight moves.")))
        old, new = _apart(move.weight, move.weight + move.change)
        moved = _tr("The weight {weight} moves most: {old} becomes {new}, as dL/dw is {gradient}.").format(
            weight=self._names.weight(move.column, move.before, move.after),
            old=old,
            new=new,
            gradient=short(move.gradient),
        )
        return sentences((self._rule(), moved, self._sizes()))

    def _rule(self) -> str:
        """What makes a change of a gradient."""
        step, scenario = self.step, self._scenario
        warm = step.number <= scenario.warmup_steps
        plain = not (step.clipped or warm or scenario.weight_decay or scenario.rate_factors != "1")
        if scenario.optimizer == "sgd" and plain:
            return _tr("Each w becomes w - {rate} · dL/dw.").format(rate=short(scenario.learning_rate))
        rule = _tr("{optimizer} moves the weights against the gradient, at a learning rate of {rate}.")
        rate = scenario.learning_rate * (step.number / scenario.warmup_steps if warm else 1.0)
        said = [rule.format(optimizer=value_words(scenario, "optimizer"), rate=short(rate))]
        if step.clipped:
            said.append(_tr("The gradient, {norm} long, is clipped first.").format(norm=short(step.gradient_norm)))
        if scenario.weight_decay:
            said.append(_tr("Weight decay pulls them toward zero."))
        return sentences(said)

    def _sizes(self) -> str:
        """How far the first and the last layer move."""
        if self._example.recurrent:
            return ""
        ratios = self.step.update_ratio
        first, last = percent(float(ratios[0])), percent(float(ratios[-1]))
        if len(ratios) == 1:
            return _tr("The weights move by {last} of their size.").format(last=last)
        return _tr("Layer 1 moves by {first} of the size of its weights, the output layer by {last}.").format(
            first=first, last=last
        )


def _apart(old: float, new: float) -> tuple[str, str]:
    """Two numbers in as few digits, from three on, as tell them apart."""
    texts = ((short(old, digits), short(new, digits)) for digits in range(3, 17))
    return next(((a, b) for a, b in texts if a != b), (short(old), short(new)))
