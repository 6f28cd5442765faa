"""The fields of a scenario that say what a skip connection jumps over, and what is multiplied on its way."""

from __future__ import annotations

from gradsim import choices
from gradsim.conditions import read_by
from gradsim.fields import Choices, Integer, Number

BRANCH_LAYERS = Integer(
    default=1, minimum=1, maximum=3, label="Branch layers", group="Network", when=read_by("skip"),
    help="Layers that one skip connection jumps over: the F of F(x) + x.",
)  # fmt: skip
SKIP_SCALE = Choices(
    default="one", registry=choices.skip_scales, label="Branch scale", group="Network", when=read_by("skip"),
    help="What the branch F(x) is multiplied by before x is added.",
)  # fmt: skip
BRANCH_SCALE = Number(
    default=1.0, minimum=0.0, maximum=10.0, label="Branch factor", group="Network", when=read_by("skip_scale"),
    usual="0.1,0.3,0.5,1", help="The number a of a·F(x) + x. At 0 the branches are cut off, and never learn.",
)  # fmt: skip
SHORTCUT = Number(
    default=1.0, minimum=0.0, maximum=10.0, label="Shortcut factor", group="Network", when=read_by("skip"),
    usual="0.5,0.7,0.9,1,1.1", help="What x is multiplied by in F(x) + x. In L blocks the stream's own path is "
         "multiplied by its L-th power.",
)  # fmt: skip
