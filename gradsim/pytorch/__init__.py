"""Watching a PyTorch training. The only room that imports torch; ``gradsim.watch`` imports it late."""

from gradsim.pytorch.watched import Watched, watch

__all__ = ["Watched", "watch"]
