"""The pages of docs/ that are made from the code are of the code as it is: after a change, ``make docs``."""

from __future__ import annotations

from pathlib import Path

import gradsim
from tools import make_api, make_reference

DOCS = Path(__file__).parents[1] / "docs"


def test_the_reference_is_of_these_fields_and_choices():
    assert (DOCS / "reference.md").read_text(encoding="utf-8") == make_reference.reference()


def test_the_page_on_python_is_of_these_docstrings_and_has_all_that_is_public():
    assert (DOCS / "api.md").read_text(encoding="utf-8") == make_api.api()
    assert set(gradsim.__all__) - {"__version__"} <= set(make_api.PUBLIC)
