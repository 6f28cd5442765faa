"""What the parts of the picture of a network are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gradsim.lab.probes.example import ExamplePass
from gradsim.words.layers import layer_words


def _tr(text: str) -> str:
    return QCoreApplication.translate("NetworkPicture", text)


class Names:
    """Columns are numbered from the inputs, 0, to the outputs."""

    def __init__(self, example: ExamplePass) -> None:
        self._example = example
        self.outputs = len(example.values) - 1

    def symbol(self, column: int) -> str:
        """Of the gradient at a column."""
        if column in (0, self.outputs):
            return "dL/dz" if column else "dL/dx"
        return "dL/dh" if self._example.recurrent else "dL/dz"

    def layer(self, column: int) -> str:
        if column == 0:
            return _tr("inputs")
        if column == self.outputs:
            return _tr("output")
        return layer_words(f"time step {column}" if self._example.recurrent else f"hidden.{column - 1}")

    def unit(self, column: int, unit: int) -> str:
        if column == 0 and self._example.image_shape:
            row, place = divmod(unit, self._example.image_shape[1])
            return _tr("pixel in row {row}, column {column}").format(row=row + 1, column=place + 1)
        if column == 0:
            return _tr("input {n}").format(n=unit + 1)
        if column == self.outputs and self._example.classes:
            return _tr("output for {name}").format(name=self._example.classes[unit])
        return _tr("{layer}, unit {unit}").format(layer=self.layer(column), unit=unit + 1)

    def weight(self, column: int, before: int, after: int) -> str:
        """Of the weight from a unit of a column to a unit of the next one."""
        return _tr("{before} → {after}").format(before=self.unit(column, before), after=self.unit(column + 1, after))
