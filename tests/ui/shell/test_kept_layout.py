"""A kept layout is either whole or dropped: Qt never sees a damaged one, and one that crashed is tried once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow

from gradsim.ui.shell import kept_layout
from gradsim.ui.shell.kept_layout import KEPT, RESTORING, Kept, keep, pack, restore, unpack

KEYS = st.frozensets(st.text("abcdefgh_", min_size=1), max_size=4)


@pytest.fixture
def settings(tmp_path):
    return QSettings(str(tmp_path / "kept.ini"), QSettings.Format.IniFormat)


@given(st.binary(max_size=300), KEYS, KEYS)
def test_what_is_kept_comes_back(layout, hidden, front):
    assert unpack(pack(layout, hidden, tuple(front))) == Kept(layout, hidden, tuple(front))


@given(st.binary(max_size=300), KEYS, st.data())
def test_no_single_byte_can_change_unseen(state, hidden, data):
    kept = bytearray(pack(state, hidden))
    at = data.draw(st.integers(0, len(kept) - 1))
    kept[at] ^= data.draw(st.integers(1, 255))
    assert unpack(bytes(kept)) is None


@given(st.binary(max_size=300), KEYS, st.data())
def test_no_part_of_it_passes_for_the_whole(state, hidden, data):
    kept = pack(state, hidden)
    start, end = sorted(data.draw(st.tuples(*(st.integers(0, len(kept)) for _ in range(2)))))
    if (start, end) != (0, len(kept)):
        assert unpack(kept[start:end]) is None
    assert unpack(kept + data.draw(st.binary(min_size=1))) is None


@given(st.binary(max_size=400))
def test_bytes_of_another_origin_are_no_layout(kept):
    assert unpack(kept) is None


def test_every_changed_byte_of_a_real_layout_is_dropped_before_it_is_used(settings, qapp):
    used = []
    kept = pack(QMainWindow().saveState().data(), ["heat"])
    for at in range(len(kept)):
        settings.setValue(KEPT, QByteArray(kept[:at] + bytes([kept[at] ^ 0x41]) + kept[at + 1 :]))
        assert restore(settings, used.append) is None
        assert not used and not settings.contains(KEPT)


def test_a_layout_whose_restoring_never_ended_is_not_tried_again(settings):
    keep(settings, b"state", ["heat"])

    def crash(state: bytes) -> bool:
        on_disk = QSettings(settings.fileName(), QSettings.Format.IniFormat)
        assert on_disk.contains(RESTORING)  # what the next start finds
        raise SystemExit

    with pytest.raises(SystemExit):
        restore(settings, crash)
    used = []
    assert restore(settings, used.append) is None and not used
    keep(settings, b"other", ["loss"])
    assert restore(settings, lambda state: state == b"other") == Kept(b"other", frozenset({"loss"}))
    assert not settings.contains(RESTORING)


def test_hidden_views_of_a_layout_that_qt_refuses_are_shown(settings):
    keep(settings, b"state", ["heat"])
    assert kept_layout.restore(settings, lambda state: False) is None
