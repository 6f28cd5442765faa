"""Figures that stay on the device: collected as tensors in a recorded step, fetched together in one transfer."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import torch

from gradsim.lab.runs.record import DECADES

Key = tuple[Any, ...]
SHORT = (torch.float16, torch.bfloat16)
"""The floats of 16 bits: a norm of them is computed with float32."""


class Figures:
    """``put`` adds numbers under a key; several under one key follow each other. ``send`` starts the transfer."""

    def __init__(self) -> None:
        self._keys: list[Key] = []
        self._parts: list[torch.Tensor] = []

    def put(self, key: Key, value: torch.Tensor) -> None:
        """``value``: on any device, of any shape, detached from what it was computed from."""
        self._keys.append(key)
        self._parts.append(value)

    def send(self) -> Sent:
        by_place: dict[tuple[Any, ...], list[int]] = {}
        for i, part in enumerate(self._parts):
            by_place.setdefault((part.device, part.dtype, part.ndim == 0), []).append(i)
        order = [i for places in by_place.values() for i in places]
        device = self._parts[order[-1]].device if order else torch.device("cpu")
        joined = []
        for (_, _, single), places in by_place.items():
            parts = [self._parts[i] for i in places]
            flat = torch.stack(parts) if single else torch.cat([part.reshape(-1) for part in parts])
            joined.append(flat.to(device, torch.float64))
        return Sent(
            [self._keys[i] for i in order],
            [self._parts[i].numel() for i in order],
            torch.cat(joined) if joined else torch.zeros(0, dtype=torch.float64),
        )


class Sent:
    """On its way. ``read`` waits for it; on the CPU it is there at once."""

    def __init__(self, keys: list[Key], sizes: list[int], tensor: torch.Tensor) -> None:
        self._keys, self._sizes = keys, sizes
        self.waits = tensor.device.type == "cuda"
        self._arrived: Any = None
        if self.waits:
            there = torch.empty(tensor.shape, dtype=tensor.dtype, pin_memory=True)
            there.copy_(tensor, non_blocking=True)
            self._arrived = torch.cuda.Event()
            self._arrived.record()
            tensor = there
        self._tensor = tensor

    def read(self) -> dict[Key, list[float]]:
        """By key, all numbers that were put under it. In lists: most hold one number, and arrays of one are slow."""
        if self._arrived is not None:
            self._arrived.synchronize()
        values = self._tensor.tolist()
        found: dict[Key, list[float]] = {}
        start = 0
        for key, size in zip(self._keys, self._sizes, strict=True):
            found.setdefault(key, []).extend(values[start : start + size])
            start += size
        return found


def _dense(t: torch.Tensor) -> torch.Tensor:
    """Of a sparse tensor the numbers that it has."""
    return t.coalesce().values() if t.is_sparse else t


def norms(tensors: Sequence[torch.Tensor]) -> torch.Tensor:
    """(n,) their norms."""
    dense = [_dense(t) for t in tensors]
    if not dense:
        return torch.zeros(0)
    if len({(t.device, t.dtype) for t in dense}) == 1 and dense[0].dtype in (torch.float32, torch.float64):
        return torch.stack(torch._foreach_norm(dense))
    device = dense[0].device
    return torch.stack([norm(t).to(device, torch.float64) for t in dense])


def copies(tensors: Sequence[torch.Tensor]) -> Sequence[torch.Tensor]:
    """Of all of them, in few calls: each call costs a GPU time."""
    return torch._foreach_mul(tensors, 1.0) if tensors else []


def norm(t: torch.Tensor, dim: int | None = None) -> torch.Tensor:
    """Frobenius norm; or that along a dimension."""
    return torch.linalg.vector_norm(t, dim=dim, dtype=torch.float32 if t.dtype in SHORT else None)


def not_finite(t: torch.Tensor, its_norm: torch.Tensor, counting: bool) -> torch.Tensor | None:
    """How many numbers are not finite; None where that is not counted. On the CPU, where nothing waits, the norm says whether to
    count; elsewhere ``counting`` does, as six passes over the numbers are as long as a layer's own work.
    """
    if math.isfinite(its_norm.item()) if its_norm.device.type == "cpu" else not counting:
        return None
    return (~torch.isfinite(_dense(t))).sum()


def histogram(t: torch.Tensor, bins: int) -> torch.Tensor:
    """(bins,) how many numbers are in each part of ``DECADES``."""
    low, high = DECADES
    logs = _dense(t).detach().reshape(-1).abs().float().log10()
    logs = torch.where(torch.isinf(logs) & (logs < 0), torch.full_like(logs, 2 * high), logs.clamp(low, high))
    return torch.histc(logs, bins, low, high)
