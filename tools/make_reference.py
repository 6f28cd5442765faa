"""Writes docs/reference.md from the scenario's fields and their choices. Run it where one was added: ``make docs``."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from gradsim.fields import Choices, Field
from gradsim.scenario import GROUPS, Scenario

FILE = Path(__file__).parents[1] / "docs" / "reference.md"
HEAD = """# All that a scenario can hold

Made from the fields themselves (`make docs`). A field has the same name in scenario files, share codes and Python; on
the command line it is an option with hyphens. *Live* fields can change while training goes on; any other change makes
new weights. In the window a control that has no meaning in the present scenario is hidden, and keeps its value.
"""


def reference() -> str:
    return "\n".join((HEAD, *_groups())) + "\n"


def _groups() -> Iterator[str]:
    for group in GROUPS:
        fields = [field for field in Scenario.fields.values() if field.group == group]
        yield f"## {group}\n"
        yield "| field | in the window | default | allowed | what it is |"
        yield "| --- | --- | --- | --- | --- |"
        for field in fields:
            yield f"| {' | '.join(_cells(field))} |"
        yield ""
        for field in fields:
            if isinstance(field, Choices):
                yield from _choices(field)


def _cells(field: Field) -> tuple[str, ...]:
    unit = f", {field.unit}" if field.unit else ""
    allowed = "see below" if isinstance(field, Choices) else field.allowed.removeprefix("allowed: ")
    text = _cell(field.help) + (" *Live.*" if field.live else "")
    return f"`{field.name}`", field.label, f"`{field.format(field.default)}`", f"{allowed}{unit}", text


def _choices(field: Choices) -> Iterator[str]:
    yield f"`{field.name}`:\n"
    yield "| key | in the window | what it is |"
    yield "| --- | --- | --- |"
    for choice in field.registry:
        yield f"| `{choice.key}` | {choice.label} | {_cell(choice.help)} |"
    yield ""


def _cell(text: str) -> str:
    """As it stands in a table: neither emphasis nor another cell."""
    return text.replace("*", r"\*").replace("|", r"\|")


if __name__ == "__main__":
    FILE.write_text(reference(), encoding="utf-8")
