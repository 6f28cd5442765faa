"""Every word on the screen is plain English, or has an entry in the glossary.

What is said on the screen is found in the code itself: the texts that are translated (labels, titles, sentences, legends,
tooltips), what fields, choices and findings are called, and what views say of themselves. What the glossary explains is
taken away; what is left must be in plain_words.txt, which holds no technical word: a person adds to it with care.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from gradsim.choices import activations
from gradsim.fields import Choices
from gradsim.lab.cures import cures
from gradsim.lab.doctor import findings
from gradsim.lab.lessons import shipped
from gradsim.lab.sweep import presets
from gradsim.scenario import Scenario
from gradsim.words import glossary

ROOT = Path(__file__).parents[2]
UI = ROOT / "gradsim" / "ui"
PLAIN = frozenset((Path(__file__).parent / "plain_words.txt").read_text(encoding="utf-8").split())
TRANSLATED = {"tr", "_tr", "switch", "one_of", "label", "translate"}
"""Functions whose texts are shown. (Registered views and options are shown by their labels.)"""
ENDINGS = ("", "s", "es", "ed", "ing", "er", "est", "ly", "'s", "n't")
TECHNICAL = ("activation", "initializer", "normalization", "skip", "optimizer", "loss", "cell", "recurrent_initializer")
"""Fields whose choices are the field's own terms: each needs an entry."""


def texts_in(file: Path) -> Iterator[str]:
    """The translated texts of a module, and what its views say of themselves."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in TRANSLATED or name == "register":
                arguments = node.args[1:] if name in ("register", "translate") else node.args
                for argument in (*arguments, *(k.value for k in node.keywords if k.arg in ("label", "help"))):
                    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                        yield argument.value
        elif isinstance(node, ast.Assign) and [getattr(t, "id", "") for t in node.targets] == ["seeing"]:
            yield ast.literal_eval(node.value)


def texts() -> Iterator[tuple[str, str]]:
    """(where, text) of all that can be read."""
    for file in sorted(UI.rglob("*.py")):
        yield from ((str(file.relative_to(ROOT)), text) for text in texts_in(file))
    for field in Scenario.fields.values():
        yield field.name, field.label
        if isinstance(field, Choices):
            yield from ((field.name, choice.label) for choice in field.registry)
    for file in sorted((ROOT / "gradsim/lab/doctor/rules").glob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and re.search(r"\w .*\{\w+:", node.value):
                yield file.name, node.value
    yield from ((choice.key, choice.value.headline) for choice in findings)
    yield from lesson_texts()
    for registry in (cures, presets):
        yield from ((choice.key, choice.label) for choice in registry)


def lesson_texts() -> Iterator[tuple[str, str]]:
    """All that a lesson says."""
    for lesson in shipped():
        yield from ((lesson.key, text) for text in (lesson.title, lesson.about, lesson.take_away))
        for step in lesson.steps:
            task = step.task
            said = [step.title, step.text, step.explain, *(getattr(task, name, "") for name in ("question", "hint"))]
            said += [answer.text for answer in getattr(task, "answers", ())]
            yield from ((f"{lesson.key}, {step.key}", text) for text in said)


def unexplained(text: str) -> set[str]:
    """The words and symbols of a text that neither the glossary nor the list knows."""
    text = re.sub(r"<[^>]*>|\{[^}]*\}|Ctrl\+\w|\*\.\w+", " ", text)  # markup, places for figures, keys, names of files
    left, done = [], 0
    for start, end, _ in glossary.find(text):
        left.append(text[done:start])
        done = end
    rest = " ".join((*left, text[done:]))
    words = {word.lower() for word in re.findall(r"[A-Za-z]+(?:'[a-z]+)?", rest)}
    symbols = set(re.findall(r"[^\x00-\x7f]", rest)) - PUNCTUATION
    return {word for word in words if not is_plain(word)} | symbols


def is_plain(word: str) -> bool:
    """In the list, or a form of a word in it."""
    stems = (word.removesuffix(ending) for ending in ENDINGS)
    return any(stem in PLAIN or f"{stem}e" in PLAIN for stem in stems)


PUNCTUATION = frozenset("½₁₂∞≤◂–—…·×←→−±“”’‹›▾▸▶■✓❚²⁻⁰³¹\u00a0°√☰○↑↓")


def test_every_word_on_the_screen_is_plain_or_explained():
    found: dict[str, str] = {}
    for where, text in texts():
        for word in unexplained(text):
            found.setdefault(word, f"{where}: {text[:60]}")
    assert not found, "\n".join(f"{word!r} in {place}" for word, place in sorted(found.items()))


@pytest.mark.parametrize("name", [name for name in TECHNICAL if name in Scenario.fields])
def test_every_choice_of_the_field_has_a_card(name):
    field = Scenario.fields[name]
    without = [c.label for c in field.registry if c.key not in ("none", "zeros") and not list(glossary.find(c.label))]
    assert not without


def test_no_plain_word_is_a_term():
    """Else a term that is written so would go unexplained."""
    terms = {spelling.lower() for term in glossary.terms().values() for spelling in term.written}
    assert not PLAIN & terms and not PLAIN & set(activations.keys)
