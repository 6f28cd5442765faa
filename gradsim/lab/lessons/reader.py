"""Reads a lesson from TOML. Whatever is wrong is said in one line, with the line and the field where it stands."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from pathlib import Path

from gradsim import assets
from gradsim.fields import ScenarioError, shorten
from gradsim.lab.lessons import tasks
from gradsim.lab.lessons.lesson import PARTS, Choose, Draw, Lesson, Look, Number, Reach, Spotlight, Step, Task
from gradsim.lab.lessons.measures import Measure
from gradsim.lab.lessons.sentences import measures_in
from gradsim.lab.lessons.tables import LessonError, Table
from gradsim.language import tr
from gradsim.reading import Unreadable, read_bounded
from gradsim.scenario import Scenario
from gradsim.scenario_files import DEFAULT

LARGEST = 1_000_000
"""Bytes of a lesson's file."""
MOST_STEPS = 60
LONGEST_RUN = 20_000
FASTEST = 1000.0
DEFAULT_SPEED = 30.0
"""In training steps per second."""
LANGUAGE = re.compile(r"[a-z]{2,3}(_[A-Z][A-Za-z]+)?")


def load(path: Path | str, views: Collection[str] = ()) -> Lesson:
    """The lesson in a file. Its key is the file's name without .toml or .gradsim.toml; its language, unless the file says it, that of its folder.

    ``views``: the keys of the views that there are, if they are known: another one is refused then. Raises LessonError.
    """
    path = Path(path)
    try:
        content = read_bounded(path, LARGEST)
    except Unreadable as error:
        raise LessonError(path.name, 0, "", str(error)) from None
    folder = path.absolute().parent.name
    return read(content, path.name, folder if LANGUAGE.fullmatch(folder) else "en", views)


def read(content: bytes, file: str = "lesson.toml", language: str = "en", views: Collection[str] = ()) -> Lesson:
    """The lesson in the content of a file of that name. Raises LessonError."""
    table = Table.of(content, file)
    lesson = Lesson(
        key=file.removesuffix(".toml").removesuffix(".gradsim"),
        title=table.line_of_text("title", 80),
        about=table.line_of_text("about", 200, ""),
        minutes=table.whole("minutes", 1, 90),
        take_away=table.line_of_text("take_away", 300),
        steps=_steps(table, views),
        language=table.matching("language", LANGUAGE, "such as en or zh_CN", language),
        source=content,
    )
    table.check_names()
    return lesson


def _steps(table: Table, views: Collection[str]) -> tuple[Step, ...]:
    steps: list[Step] = []
    for i, each in enumerate(table.tables("steps", 1, MOST_STEPS)):
        step = _step(each, i, steps[-1] if steps else None, views)
        if step.key in {other.key for other in steps}:
            raise each.fault("key", f"{step.key!r} is given to two steps; give each its own")
        steps.append(step)
    return tuple(steps)


def _step(table: Table, number: int, last: Step | None, views: Collection[str]) -> Step:
    scenario = _scenario(table, last)
    task = _task(table)
    if isinstance(task, Draw) and scenario.through_time:
        raise table.fault("draw", "there is a bar for each layer of a feed-forward network; this one is recurrent")
    view = table.line_of_text("view", 40, "")
    if views and view and view not in views:
        raise table.fault("view", f"{view!r} is no view; allowed: {', '.join(views)}")
    step = Step(
        key=table.line_of_text("key", 40, str(number + 1)),
        title=table.line_of_text("title", 80),
        text=table.markdown("text"),
        explain=table.markdown("explain", ""),
        scenario=scenario,
        afresh=last is None or table.get("scenario") is not None,
        until=table.whole("until", 0, LONGEST_RUN, 0),
        view=view,
        controls=_controls(table),
        spotlight=_spotlight(table),
        speed=table.real("speed", 0.1, FASTEST, DEFAULT_SPEED),
        task=task,
    )
    table.check_names()
    _check_figures(table, step, last)
    return step


def _scenario(table: Table, last: Step | None) -> Scenario:
    """Named, or that of the step before; with changes."""
    scenario = last.scenario if last else Scenario()
    if named := table.line_of_text("scenario", 1000, ""):
        scenario = table.try_to("scenario", lambda: _named(named))
    if changes := table.values_of("changes"):
        scenario = table.try_to("changes", lambda: scenario.replace(**changes))
    if scenario.data_file:
        raise table.fault("scenario", "a lesson names no data file; allowed: the datasets that come with gradsim")
    return scenario


def _named(source: str) -> Scenario:
    """Raises ScenarioError."""
    if source in assets.scenarios():
        return Scenario.shipped(source)
    if source != DEFAULT and "=" not in source:
        raise ScenarioError(
            "scenario",
            source,
            tr("allowed: a share code, or one of {scenarios}").format(scenarios=", ".join(assets.scenarios())),
        )
    return Scenario.from_code(source)


def _controls(table: Table) -> tuple[str, ...]:
    names = table.texts("controls")
    for name in names:
        if name not in Scenario.fields:
            raise table.fault("controls", f"{shorten(name, 40)!r} is no field of a scenario")
    return names


def _spotlight(table: Table) -> Spotlight | None:
    text = table.line_of_text("spotlight", 60, "")
    if not text:
        return None
    kind, _, name = text.partition(" ")
    if kind == "layer" and re.fullmatch(r"[1-9]\d{0,2}", name):
        return Spotlight("layer", name)
    if kind == "control" and name in Scenario.fields:
        return Spotlight("control", name)
    if kind == "part" and name in PARTS:
        return Spotlight("part", name)
    raise table.fault(
        "spotlight", f"{text!r} is not allowed; allowed: layer N, control FIELD, or part and one of {', '.join(PARTS)}"
    )


TASKS: dict[str, Callable[[Table], Task]] = {
    "choose": tasks.choose, "number": tasks.number, "draw": tasks.draw, "reach": tasks.reach,
}  # fmt: skip


def _task(table: Table) -> Task:
    """At most one; a step without one is there to look at."""
    given = [name for name in TASKS if name in table.values]
    if len(given) > 1:
        raise table.fault(given[1], f"a step asks one thing; this one has {given[0]} too")
    if not given:
        return Look()
    inner = table.table(given[0])
    task = TASKS[given[0]](inner)
    inner.check_names()
    return task


def _check_figures(table: Table, step: Step, last: Step | None) -> None:
    """Refuses figures that nobody could measure, and those that would tell before a prediction what is to be predicted."""
    for name, measure in _measures_of(step):
        if step.predicts and name == "text" and not (measure.before or measure.is_field):
            raise table.fault(name, f"{{{measure.name}}} would give the answer away; write it in explain")
        if measure.before and last is None:
            raise table.fault(name, f"{measure.name}: there is no step before")
        own = not measure.before and not isinstance(step.task, Reach)  # for a goal the learner may change the depth
        if own and "layer N" in measure.key and measure.place > step.scenario.depth + 1:
            raise table.fault(name, f"{measure.name}: the network has {step.scenario.depth} hidden layers")
    if step.spotlight and step.spotlight.kind == "layer" and step.spotlight.layer > step.scenario.depth + 1:
        raise table.fault("spotlight", f"the network has {step.scenario.depth} hidden layers")


def _measures_of(step: Step) -> Iterator[tuple[str, Measure]]:
    """Each measure that a step asks for, with the field that it stands in."""
    yield from (("text", measure) for measure in measures_in(step.text))
    yield from (("explain", measure) for measure in measures_in(step.explain))
    task = step.task
    if isinstance(task, Look):
        return
    name = step.kind
    yield from ((name, measure) for measure in measures_in(task.hint))
    if isinstance(task, Number):
        yield name, task.measure
    conditions = task.goal if isinstance(task, Reach) else ()
    if isinstance(task, Choose):
        conditions = tuple(condition for answer in task.answers for condition in answer.when)
    for condition in conditions:
        yield name, replace(condition.measure, before=condition.asks_before)
        yield name, condition.measure
