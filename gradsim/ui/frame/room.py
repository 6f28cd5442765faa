"""How much room a window has, and what is shown in it: what has none becomes a tab, or is folded away."""

from __future__ import annotations

from dataclasses import dataclass

WIDE = 1150
"""From this width on the controls stand beside the views unasked."""
NARROW, LOW = 760, 400
"""Views in less than this are shown one at a time."""
ROW = 520
"""From this height on there are views under the large picture."""
CARDS = ((820, 3), (540, 2), (0, 1))
"""How many views stand at the right, from a height on."""


@dataclass(frozen=True, slots=True)
class Room:
    """``controls``: whether they are shown. ``right``: how many views stand at the right of the large picture; ``lower``:
    whether there are some under it. All others are tabs beside it.
    """

    controls: bool = True
    right: int = 2
    lower: bool = True

    @property
    def one_picture(self) -> bool:
        return not self.right and not self.lower

    @classmethod
    def of(cls, width: float, height: float, side: float, wish: str = "room", projector: bool = False) -> Room:
        """For so many pixels at the usual size of text: a window's width, its views' height, the controls' width.

        ``wish``: one of CONTROLS, what the user wants of the controls. A projector shows one picture, whatever the room.
        """
        controls = wish == "shown" or (wish == "room" and width >= WIDE and not projector)
        views = width - side * controls
        if projector or views < NARROW or height < LOW:
            return cls(controls, 0, False)
        return cls(controls, next(cards for least, cards in CARDS if height >= least), height >= ROW)
