"""Controls: one for each type of scenario field, made from the field's description."""

from gradsim.ui.controls.field_control import FieldControl
from gradsim.ui.controls.make import make_control, needed_width

__all__ = ["FieldControl", "make_control", "needed_width"]
