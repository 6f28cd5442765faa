"""Which control a field gets."""

from __future__ import annotations

from gradsim.fields import Choices, Field, FilePath, Integer, Number, Pattern, Text
from gradsim.per_layer import Factors, PerLayer
from gradsim.ui.controls.choice_control import ChoiceControl, PatternControl
from gradsim.ui.controls.field_control import FieldControl
from gradsim.ui.controls.file_control import FileControl
from gradsim.ui.controls.number_control import NumberControl
from gradsim.ui.controls.per_layer_control import PerLayerControl
from gradsim.ui.controls.text_control import TextControl

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
