"""The glossary: what is found in a text, and what the cards and docs/ are made of."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest

from gradsim.words import glossary
from gradsim.words.numbers import counted

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("Layers pass on the gradient.", ["layer", "gradient"]),
        ("‖dL/dW‖ of layer 1, RMS dL/dz", ["grad_norm", "layer", "signal"]),
        ("pre-activation z", ["pre_activation", "pre_activation"]),
        ("|φ′| and φ′(z), but not φ′′", ["slope", "slope"]),
        ("batch normalization of one batch", ["batch_normalization", "batch"]),
        ("He uniform; he has 2 h left, Wh", ["he", "uniform", "activation"]),
        ("a player weighs heavily", []),
    ],
)
def test_terms_are_found_as_they_are_written(text, keys):
    """The longest that fits; no part of a longer word; symbols as they are, words with a capital too."""
    assert [term.key for _, _, term in glossary.find(text)] == keys


def test_what_is_found_is_where_it_is_said_to_be():
    text = "The learning rate is too large for this initializer."
    assert [text[start:end] for start, end, _ in glossary.find(text)] == ["learning rate", "initializer"]


def test_no_spelling_belongs_to_two_terms_and_each_term_finds_itself():
    """A word is the same with a capital; symbols are as they are: dL/dw is of one weight, dL/dW of a layer's."""
    of_terms = ({s.lower() for s in term.written if glossary.is_word(s)} for term in glossary.terms().values())
    words = [word for spellings in of_terms for word in spellings]
    assert not {word for word in words if words.count(word) > 1}
    for term in glossary.terms().values():
        for spelling in term.written:
            assert next(glossary.find(spelling))[2] is term, spelling


def test_a_card_fits_on_a_card():
    for term in glossary.terms().values():
        assert 30 < len(term.what) < 300 and term.what[0].isupper() and term.what.endswith((".", ")")), term.key
        assert term.seen.endswith("."), term.key


def test_the_glossary_in_docs_is_made_of_the_same_file():
    """After a term was added: make docs."""
    spec = importlib.util.spec_from_file_location("make_glossary", ROOT / "tools" / "make_glossary.py")
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    text = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
    assert text == made.glossary()
    assert len(re.findall(r"^\*\*", text, re.MULTILINE)) == len(glossary.terms())


@pytest.mark.parametrize(("n", "said"), [(0, "0 steps"), (1, "1 step"), (2, "2 steps"), (1000, "1,000 steps")])
def test_one_is_singular(n, said):
    assert counted(n, "step") == said
