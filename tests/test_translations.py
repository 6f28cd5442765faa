"""The translations that are shipped: of all texts of the code, with all places for figures, and as the program reads them."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from gradsim import assets
from gradsim.lab.lessons import Choose, Lesson, Step, keys, languages, shipped
from gradsim.lab.lessons.conditions import number
from gradsim.lab.lessons.sentences import measures_in
from gradsim.lab.lessons.shelf import path_of
from gradsim.language import ENGLISH, Language, ended, listed, plain, sentences, speak, tr
from gradsim.scenario import Scenario
from gradsim.ui.controls import make_control
from gradsim.ui.lessons.words import plain_answer
from gradsim.ui.session.speaking import use_language
from gradsim.ui.words.layer_names import axis_ticks
from gradsim.words import glossary
from gradsim.words.figures import fill, finding_text
from gradsim.words.numbers import GAP, counted, percent, short
from gradsim.words.shares import gets, share_of, share_words

sys.path.insert(0, str(Path(__file__).parents[1] / "tools"))
import list_texts
import make_translations as catalog

TRANSLATED = tuple(catalog.TRANSLATED)


@pytest.fixture
def spoken():
    """``spoken(code, point, group)``: a language as the window speaks it, without a window."""
    kept = []

    def begin(code: str, point: str = ".", group: str = ",") -> None:
        translator = QTranslator()
        translator.load(f"gradsim_{code}", str(assets.path("translations")))
        kept.append(translator)
        speak(Language(code, lambda context, text: translator.translate(context, text) or text, point, group))

    yield begin
    speak(ENGLISH)


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_place_for_a_figure_is_lost_and_no_markup(language):
    assert not [*catalog.faults(catalog.translations(language)), *catalog.glossary_faults(language)]


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_catalog_has_every_text_of_the_code(language):
    """Else: make translations."""
    there = catalog.translations(language)
    assert not [(context, text) for context, text, _ in list_texts.entries() if (context, text) not in there]


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_language_is_complete(language):
    """Each text of the window, and each term of the glossary; lessons fall back to English one by one."""
    english, terms = catalog.glossary(language)
    assert not catalog.missing(language) and not english.keys() - terms.keys()


@pytest.mark.parametrize("language", TRANSLATED)
def test_what_is_shipped_is_made_of_the_translations(language):
    """Else: make translations."""
    translator = QTranslator()
    done = {pair: text for pair, text in catalog.translations(language).items() if text}
    assert translator.load(f"gradsim_{language}", str(assets.path("translations"))) or not done
    assert not [pair for pair, text in done.items() if translator.translate(*pair) != text]


@pytest.mark.parametrize(
    ("text", "translated", "is_sound"),
    [
        ("{n} steps", "{n} Schritte", True),
        ("{n} steps", "{m} Schritte", False),
        ("layer {n}", "Schicht {n", False),
        ("{share:share} of it", "{share:fraction} davon", True),
        ("{share:share} of it", "{share} davon", False),
        ("{share:share} of it", "{share:part_of} davon", False),
        ("a <b>x</b>", "ein <b>x", False),
        ("one\ntwo", "eins zwei", False),
        (" · more", "· mehr", False),
        ("{n}\u00a0%", "{n}\u00a0%", True),
        ("{n}\u00a0%", "{n}%", True),
        ("{n}\u00a0%", "{n} %", False),
    ],
)
def test_what_a_translation_has_lost_is_found(text, translated, is_sound):
    assert bool([*catalog.faults({("Words", text): translated})]) != is_sound


@pytest.mark.parametrize("language", TRANSLATED)
def test_terms_of_the_glossary_are_found_in_the_language(language, spoken):
    """Each by its own name; no word belongs to two of them. Symbols are as they are: dL/dw is not dL/dW."""
    spoken(language)
    of_terms = ({s.lower() for s in term.written if glossary.is_word(s)} for term in glossary.terms().values())
    words = [word for spellings in of_terms for word in spellings]
    assert not {word for word in words if words.count(word) > 1}
    assert [key for key, term in glossary.terms().items() if next(glossary.find(term.name))[2] is not term] == []


def test_a_term_is_found_between_chinese_signs(spoken):
    """There are no gaps between words."""
    spoken("zh")
    for term in glossary.terms().values():
        if "\u4e00" <= term.name[0] <= "\u9fff":
            assert term in [found for _, _, found in glossary.find(f"在{term.name}中")]


@pytest.mark.parametrize(("code", "point", "group"), [("en", ".", ","), ("de", ",", "."), ("es", ",", ".")])
def test_numbers_are_written_as_the_language_does(code, point, group, spoken):
    spoken(code, point, group)
    assert short(0.25) == f"0{point}25" and short(12345.0) == f"12{group}345" and short(1.25e-7) == f"1{point}25·10⁻⁷"
    assert percent(0.0123).startswith(f"1{point}2")
    assert plain(f"12{group}345{point}5") == "12345.5" and plain(f"0{point}5") == plain("0.5") == "0.5"


@pytest.mark.parametrize(
    ("code", "share", "words"),
    [
        ("en", 1e6, "1 million times"), ("en", 3e9, "3 billion times"), ("en", 4.7e-7, "1 in 2.1 million"),
        ("en", 1e15, "1,000 trillion times"), ("de", 1 / 2.1e6, "1 in 2,1 Millionen"), ("de", 1e-9, "1 in 1 Milliarde"),
        ("es", 1e6, "1 millón de veces"), ("es", 2e6, "2 millones de veces"), ("es", 1e9, "mil millones de veces"),
        ("es", 4000.0, "4.000 veces"), ("es", 5e-7, "1 en 2 millones"), ("es", 1e-6, "1 en 1 millón"),
        ("zh", 12_000.0, "1.2万倍"), ("zh", 2e6, "200万倍"), ("zh", 1.5e7, "1,500万倍"), ("zh", 2.3e8, "2.3亿倍"),
        ("zh", 4e12, "4万亿倍"), ("zh", 5e-7, "1/200万"), ("zh", 9000.0, "9,000倍"),
    ],
)  # fmt: skip
def test_a_large_number_has_the_languages_own_name(code, share, words, spoken):
    spoken(code, *((",", ".") if code in ("de", "es") else ()))
    assert share_words(share).replace(GAP, " ") == words


@pytest.mark.parametrize(
    ("code", "texts", "list_of_them"),
    [
        ("en", "It fades. Why? Look.", "a, b, c"), ("de", "It fades. Why? Look.", "a, b, c"),
        ("zh", "It fades。Why?Look。", "a、b、c"),
    ],
)  # fmt: skip
def test_sentences_and_lists_are_joined_as_the_language_does(code, texts, list_of_them, spoken):
    spoken(code)
    assert sentences((ended("It fades"), "", ended("Why?"), ended("Look"))) == texts
    assert listed(("a", "", "b", "c")) == list_of_them and listed(()) == sentences(()) == ended("") == ""


@pytest.mark.parametrize("said", ["梯度消失。", "<b>消失。</b>", "为什么？", "看！", "Gone.", "Gone!"])
def test_what_has_an_end_gets_no_second_one(said, spoken):
    for code in ("en", "zh"):
        spoken(code)
        assert ended(said) == said


@pytest.mark.parametrize("language", ["en", *TRANSLATED])
@pytest.mark.parametrize("n", [12, 500])
def test_a_share_can_be_typed_as_it_is_shown(language, n, spoken):
    """And in English, as the lessons' files have it."""
    spoken(language, *((",", ".") if language in ("de", "es") else ()))
    for typed in (tr("1\u00a0in\u00a0{n}").format(n=n), f"1 in {n}", f"1/{n}", f"1 : {n}"):
        assert number(plain_answer(typed)) == 1 / n
        assert number(plain_answer(typed.replace(GAP, " "))) == 1 / n


def test_an_axis_names_the_layers_of_a_recurrent_network(qapp):
    names = ("input", "recurrent", "output")
    assert [text for _, text in axis_ticks(names, 6)] == ["inp", "rec", "out"]
    assert [text for _, text in axis_ticks(names, 20)] == [*names]
    use_language("es")
    try:
        assert [text for _, text in axis_ticks(names, 6)] == ["ent.", "rec.", "sal."]
        assert [text for _, text in axis_ticks(names, 20)] == ["entrada", "recurrente", "salida"]
    finally:
        use_language("en")


def test_what_a_field_allows_is_a_sentence_of_the_language(qtbot):
    tips = {}
    for language, full_stop in (("en", "."), ("zh", "。")):
        use_language(language)
        try:
            for field in Scenario.fields.values():
                control = make_control(field)
                qtbot.addWidget(control)
                tips[language, field.name] = control.toolTip().removesuffix("</p>").endswith(full_stop)
        finally:
            use_language("en")
    assert all(tips.values()), [name for name, is_sentence in tips.items() if not is_sentence]


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_place_is_left_in_what_is_said(language, spoken):
    """Sentences that take shares are filled with one of each kind."""
    spoken(language)
    for share in (0.0, 1e-20, 2e-6, 0.24, 0.5, 1.0, 4.0, 1e40):
        for text in (gets(share, False), gets(share, True), share_of(share), counted(int(min(share, 9)), "step")):
            assert text and "{" not in text
        said = finding_text(("{share:share} it over {n:count} layers",), {"share": share, "n": 3})
        assert "{" not in said and fill("{n:nth}", {"n": 2})
    assert tr("no such text") == "no such text"


@pytest.mark.parametrize("language", [name for name in languages() if name != "en"])
@pytest.mark.parametrize("key", keys())
def test_a_translated_lesson_asks_the_same(language, key):
    """Steps, scenarios, goals, the conditions of answers and the figures in texts; where it is not translated it is English."""
    english, translated = (shipped(name)[keys().index(key)] for name in ("en", language))
    there = path_of(key, language).parent.name == language
    assert translated.language == (language if there else "en")
    assert _without_words(translated) == _without_words(english)


def _without_words(lesson: Lesson) -> Lesson:
    return replace(lesson, title="", about="", take_away="", language="", steps=tuple(map(_bare, lesson.steps)))


def _bare(step: Step) -> Step:
    task = step.task
    if isinstance(task, Choose):
        task = replace(task, answers=tuple(replace(answer, text="") for answer in task.answers))
    if step.asks:
        task = replace(task, question="", hint=_figures(task.hint))
    return replace(step, title="", text=_figures(step.text), explain=_figures(step.explain), task=task)


def _figures(text: str) -> str:
    return ", ".join(sorted({measure.name for measure in measures_in(text)}))
