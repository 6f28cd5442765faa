"""Data of the user's own, before they are learned from."""

from gradsim.ui.data.card import DataCard

__all__ = ["DataCard"]
