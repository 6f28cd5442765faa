"""A node of the way back says without colour, too, how much of the gradient gets there."""

from __future__ import annotations

import numpy as np

from gradsim.ui.network.ink import Ink
from gradsim.ui.widgets.theme import LIGHT


def test_a_node_is_larger_where_more_of_the_gradient_arrives(qapp):
    nodes = Ink(LIGHT, 10.0, 1.0).nodes_of_gradients(np.array([0.0, 0.5, 1.0]), np.zeros(3, bool))
    inked = [sum(image.pixelColor(x, y).alpha() > 0 for x in range(image.width()) for y in range(image.height()))
             for image in (node.toImage() for node in nodes)]  # fmt: skip
    assert inked[0] < 0.6 * inked[1] < 0.6 * inked[2]
