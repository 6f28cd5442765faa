"""Layers that have room stand side by side; the others fold into blocks, and none is lost."""

from __future__ import annotations

import numpy as np
import pytest

from gradsim.ui.network.layout import lay_out


@pytest.mark.parametrize("columns", [3, 6, 12, 13, 14, 30, 102])
@pytest.mark.parametrize("room", [4, 12, 28])
@pytest.mark.parametrize("share", [None, 0.01, 0.3, 0.5, 0.98])
def test_every_layer_has_its_place_in_order(columns, room, share):
    chosen = None if share is None else max(1, min(columns - 2, round(share * columns)))
    layout = lay_out(columns, room, chosen)
    assert layout.places[0] == 0 and layout.places[-1] == 1 and (np.diff(layout.places) > 0).all()
    folded = [c for first, last in layout.folds for c in range(first, last + 1)]
    assert sorted([*layout.open, *folded]) == list(range(columns))
    assert 0 in layout.open and columns - 1 in layout.open
    if columns <= room:
        assert not layout.folds
    if chosen is not None:
        assert chosen in layout.open and chosen - 1 in layout.open and chosen - 1 in layout.pairs


def test_open_layers_stand_at_equal_distances_and_no_closer_than_there_is_room_for():
    layout = lay_out(102, 12)
    distances = {round(float(layout.places[a + 1] - layout.places[a]), 9) for a in layout.pairs}
    assert len(distances) == 1 and distances.pop() == pytest.approx(1 / 11)
    assert layout.folds == ((3, 98),)


def test_what_was_chosen_opens_with_the_layer_before_it():
    layout = lay_out(102, 12, chosen=50)
    assert layout.folds == ((3, 48), (51, 98)) and layout.pairs == (0, 1, 49, 99, 100)
    assert layout.fold_of(20) == (3, 48) and layout.fold_of(50) is None
