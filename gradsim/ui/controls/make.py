"""Which control a field gets."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QFontMetrics

from gradsim.fields import Choices, Field, FilePath, Integer, Number, Pattern, Text
from gradsim.per_layer import Factors, PerLayer
from gradsim.ui.controls.choice_control import ChoiceControl, PatternControl
from gradsim.ui.controls.field_control import NARROW, FieldControl
from gradsim.ui.controls.file_control import FileControl
from gradsim.ui.controls.number_control import NumberControl
from gradsim.ui.controls.per_layer_control import PerLayerControl
from gradsim.ui.controls.text_control import TextControl
from gradsim.ui.controls.words import words
from gradsim.ui.widgets.theme import Theme

KINDS: dict[type[Field], type[FieldControl]] = {
    Integer: NumberControl,
    PerLayer: PerLayerControl,
    Number: NumberControl,
    Choices: ChoiceControl,
    Pattern: PatternControl,
    Text: TextControl,
    Factors: TextControl,
    FilePath: FileControl,
}


def make_control(field: Field) -> FieldControl:
    return KINDS[type(field)](field)


def needed_width(fields: Iterable[Field], metrics: QFontMetrics, theme: Theme) -> int:
    """Pixels that the widest of their controls takes, whether they are made or not."""
    labels: dict[type[FieldControl], int] = {}
    for field in fields:
        kind, label = KINDS[type(field)], metrics.horizontalAdvance(words(field.label))
        labels[kind] = max(labels.get(kind, 0), label)
    return max(kind.needed_width(label, metrics, theme.scale >= NARROW) for kind, label in labels.items())
