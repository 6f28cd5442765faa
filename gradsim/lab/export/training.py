"""The source of loss, optimizer and training step, for the choices of one scenario."""

from __future__ import annotations

from collections.abc import Sequence

from gradsim.choices import reductions
from gradsim.lab.export.torch_names import LOSSES, OPTIMIZERS, listed, named
from gradsim.scenario import Scenario


def optimizing(scenario: Scenario, layers: int) -> str:
    """Loss, optimizer and schedule. Raises ScenarioError for what PyTorch has no name for."""
    loss = named(LOSSES, "loss", scenario.loss).format('reduction="sum"' if reductions[scenario.reduction] else "")
    lines = [f"loss_of = {loss}", f"rate = {scenario.learning_rate!r}"]
    factors = scenario.layer_rate_factors(layers)
    if len(set(factors)) > 1:
        lines += [
            f"factors = {listed(list(factors))}  # of the rate, for each layer; 0 freezes it",
            'what = [{"params": part, "lr": rate * factor} for part, factor in zip(model.by_layer(), factors)]',
        ]
        lines.append(f"optimizer = {_optimizer(scenario, 'what')}")
    else:
        rate = "rate" if factors[0] == 1 else f"rate * {factors[0]!r}"
        lines.append(f"optimizer = {_optimizer(scenario, f'model.parameters(), lr={rate}')}")
    if scenario.warmup_steps:
        lines.append(
            "warm_up = torch.optim.lr_scheduler.LambdaLR("
            f"optimizer, lambda step: min(1.0, (step + 1) / {scenario.warmup_steps}))"
        )
    return "\n".join(lines) + "\n"


def _optimizer(scenario: Scenario, what: str) -> str:
    key = scenario.optimizer
    if key in ("momentum", "nesterov") and not scenario.momentum:
        key = "sgd"  # which it is then; PyTorch refuses Nesterov's without momentum
    given = [what]
    if what == "what":
        given.append("lr=rate")
    if scenario.weight_decay or key == "adamw":  # AdamW has one of its own, unless it is told another
        given.append(f"weight_decay={scenario.weight_decay!r}")
    return named(OPTIMIZERS, "optimizer", key).format(", ".join(given), momentum=scenario.momentum)


def stepping(scenario: Scenario) -> str:
    """The function that takes a training step."""
    clips = [*_clip_value(scenario.clip_value), *_clip_norm(scenario.clip_norm)]
    before = ", before clipping" if clips else ""
    lines = [
        "def train_step(step):",
        f'    """One training step: its loss, and the norm of dL/dW of each layer{before}."""',
        "    rows = batches[step] if step < len(batches) else torch.randint(len(inputs), batches[0].shape)",
        "    optimizer.zero_grad()",
        "    loss = loss_of(model(inputs[rows]), targets[rows])",
        "    loss.backward()",
        "    norms = {name: layer.weight.grad.norm().item() for name, layer in layers.items()}",
        *(f"    {line}" for line in clips),
        "    optimizer.step()",
        *(["    warm_up.step()"] if scenario.warmup_steps else []),
        "    return loss.item(), norms",
    ]
    return "\n".join(lines) + "\n"


def _clip_value(limit: float) -> Sequence[str]:
    return [f"nn.utils.clip_grad_value_(model.parameters(), {limit!r})"] if limit else []


def _clip_norm(limit: float) -> Sequence[str]:
    """By hand: PyTorch's own divides by norm + 1e-6, which is another number where gradients are small."""
    if not limit:
        return []
    return [
        "gradients = [parameter.grad for parameter in model.parameters()]",
        "norm = math.sqrt(sum(gradient.square().sum().item() for gradient in gradients))",
        f"if norm > {limit!r}:",
        "    for gradient in gradients:",
        f"        gradient *= {limit!r} / norm",
    ]
