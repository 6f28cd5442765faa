"""Views: each shows one thing of a snapshot. A view has no timer and no thread, and knows no other view."""

from gradsim.ui.views.view import View, views

__all__ = ["View", "views"]
