"""The gallery: the scenarios that are shipped, to start from; imported when it is first opened."""

from gradsim.ui.gallery.gallery import Gallery

__all__ = ["Gallery"]
