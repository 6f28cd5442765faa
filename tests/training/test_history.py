"""The history stays bounded and in order, and keeps the newest steps whole."""

from __future__ import annotations

import sys

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from gradsim.training import Measurement
from gradsim.training.history import HeldOut, History
from gradsim.training.table import Table


def measurement(step: int, layers: int = 3) -> Measurement:
    figures = np.arange(layers) + float(step)
    return Measurement(step, step / 2, None, tuple("abc"), figures, figures * 2, figures, figures * 3, 1.0)


@given(st.integers(0, 400), st.sampled_from([8, 16, 64]))
def test_rows_are_in_order_and_the_newest_are_whole(count, capacity):
    table = Table(1, capacity)
    for i in range(count):
        table.append(np.array([float(i)]))
    rows = table.rows[:, 0]
    assert len(rows) <= capacity
    assert (np.diff(rows) > 0).all()
    newest = min(count, capacity // 4)
    assert rows[len(rows) - newest :].tolist() == [float(i) for i in range(count - newest, count)]
    if count:
        assert rows[0] == 0


def test_a_view_given_out_is_never_written_again():
    history = History("abc", capacity=8)
    for step in range(8):
        history.append(measurement(step))
    before = history.grad_norm
    copy = before.copy()
    for step in range(8, 40):
        history.append(measurement(step))
    assert (before == copy).all()


def test_a_reader_between_any_two_instructions_of_the_worker_sees_whole_rows_in_order():
    history, seen = History("abc", capacity=8), [0]

    def look(frame, event, argument):
        if "training/history" not in frame.f_code.co_filename.replace("\\", "/"):
            return None
        frame.f_trace_opcodes = True
        if event == "opcode" and frame.f_code.co_name in {"append", "append_held_out", "forget_after", "_begin_with"}:
            steps = history.steps
            seen[0] += 1
            assert (np.diff(steps) > 0).all() and (history.grad_norm[:, 0] == steps).all()
            assert 0 <= history.clipped_share <= 1
        return look

    before = sys.gettrace()
    sys._getframe().f_trace_opcodes = True  # Python 3.12 looks whether any frame wants them when tracing begins
    sys.settrace(look)
    try:
        for step in range(30):
            history.append(measurement(step))
            history.append_held_out(HeldOut(step, 0.5, None))
        history.forget_after(20)
        history.append(measurement(20))
    finally:
        sys.settrace(before)
    assert seen[0] > 100 and history.steps[-1] == 20


def test_figures_come_back_as_they_were():
    history = History("abc")
    history.append(measurement(0))
    history.append(measurement(4))
    history.append_held_out(HeldOut(4, 0.5, 0.75))
    assert history.steps.tolist() == [0, 4] and history.loss.tolist() == [0, 2]
    assert np.isnan(history.accuracy).all()
    assert history.grad_norm[1].tolist() == [4, 5, 6]
    assert history.signal_grad_norm[1].tolist() == [8, 10, 12]
    assert history.update_ratio[1].tolist() == [12, 15, 18]
    assert (history.held_out_steps[0], history.held_out_loss[0], history.held_out_accuracy[0]) == (4, 0.5, 0.75)
