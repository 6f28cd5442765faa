"""The parts of one training step, as they are explained on the picture of a network."""

from __future__ import annotations

from gradsim.registry import Registry

OFF = "off"
STAGES: Registry[None] = Registry("part of a step")
STAGES.register(OFF, "None", "No step is explained.")(None)
STAGES.register("forward", "1 Forward", "An example goes through the network.")(None)
STAGES.register("loss", "2 Loss", "How far the answer is from the right one.")(None)
STAGES.register("backward", "3 Backward", "The gradient of the loss goes back.")(None)
STAGES.register("update", "4 Update", "The optimizer moves the weights.")(None)
PARTS = tuple(key for key in STAGES.keys if key != OFF)
"""In the order in which they are walked through."""
