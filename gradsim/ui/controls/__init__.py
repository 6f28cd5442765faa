"""Controls: one for each kind of scenario field, made from the field's own description."""

from gradsim.ui.controls.field_control import FieldControl
from gradsim.ui.controls.make import make_control

__all__ = ["FieldControl", "make_control"]
