"""Intents that change only what is seen: each makes a new state, and nothing else happens."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from gradsim.ui.session import intents
from gradsim.ui.session.state import SessionState


def _choose(state: SessionState, intent: intents.Choose) -> SessionState:
    return state.replace(chosen=min(max(intent.number, 0), len(state.scenarios) - 1))


def _pick_layer(state: SessionState, intent: intents.PickLayer) -> SessionState:
    return state.replace(layer=intent.layer)


def _pick_example(state: SessionState, intent: intents.PickExample) -> SessionState:
    return state.replace(example=intent.example)


def _set_option(state: SessionState, intent: intents.SetOption) -> SessionState:
    options = {view: dict(values) for view, values in state.options.items()}
    options.setdefault(intent.view, {})[intent.name] = intent.value  # type: ignore[assignment] # the state checks it
    return state.replace(options=options)


def _show_view(state: SessionState, intent: intents.ShowView) -> SessionState:
    hidden, front = (tuple(key for key in keys if key != intent.key) for keys in (state.hidden, state.front))
    enlarged = intent.key if state.enlarged else ""
    return state.replace(hidden=hidden, front=(*front, intent.key), enlarged=enlarged)


def _hide_view(state: SessionState, intent: intents.HideView) -> SessionState:
    front = tuple(key for key in state.front if key != intent.key)
    enlarged = "" if state.enlarged == intent.key else state.enlarged
    return state.replace(hidden=(*state.hidden, intent.key), front=front, enlarged=enlarged)


def _enlarge(state: SessionState, intent: intents.Enlarge) -> SessionState:
    if not intent.key:
        return state.replace(enlarged="")
    return _show_view(state.replace(enlarged=intent.key), intents.ShowView(intent.key))


def _keep_layout(state: SessionState, intent: intents.KeepLayout) -> SessionState:
    return state.replace(layout=intent.layout)


def _lock_layout(state: SessionState, intent: intents.LockLayout) -> SessionState:
    return state.replace(locked=intent.locked)


def _reset_views(state: SessionState, _: intents.ResetViews) -> SessionState:
    return state.replace(hidden=(), front=(), enlarged="", layout="")


def _show_controls(state: SessionState, intent: intents.ShowControls) -> SessionState:
    return state.replace(controls=intent.how)


def _unfold(state: SessionState, intent: intents.Unfold) -> SessionState:
    others = tuple(group for group in state.unfolded if group != intent.group)
    return state.replace(unfolded=(*others, intent.group) if intent.unfolded else others)


def _set_look(state: SessionState, intent: intents.SetLook) -> SessionState:
    given = {
        "colors": intent.colors,
        "projector": intent.projector,
        "text_size": intent.text_size,
        "language": intent.language,
    }
    return state.replace(**{name: value for name, value in given.items() if value is not None})


def _cover(state: SessionState, intent: intents.Cover) -> SessionState:
    return state.replace(covered=intent.covered)


def _present(state: SessionState, intent: intents.Present) -> SessionState:
    return state.replace(presenting=intent.presenting, projector=intent.presenting, locked=True)


def _view_as(state: SessionState, intent: intents.ViewAs) -> SessionState:
    trained = {name: getattr(state, name) for name, spec in state.fields.items() if spec.group == "Training"}
    return intent.state.replace(**trained)


SEEN_BY: dict[type, Callable[[SessionState, Any], SessionState]] = {
    intents.Choose: _choose,
    intents.PickLayer: _pick_layer,
    intents.PickExample: _pick_example,
    intents.SetOption: _set_option,
    intents.ShowView: _show_view,
    intents.HideView: _hide_view,
    intents.Enlarge: _enlarge,
    intents.KeepLayout: _keep_layout,
    intents.LockLayout: _lock_layout,
    intents.ResetViews: _reset_views,
    intents.ShowControls: _show_controls,
    intents.Unfold: _unfold,
    intents.SetLook: _set_look,
    intents.Cover: _cover,
    intents.Present: _present,
    intents.ViewAs: _view_as,
}
"""By an intent's type: the state that it leads to."""
