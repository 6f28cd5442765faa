"""The window that compares scenarios. Imported when it is first opened."""

from gradsim.ui.compare.window import CompareWindow

__all__ = ["CompareWindow"]
