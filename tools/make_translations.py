"""Brings resources/translations/ up to date with the texts in the code, with Qt's own tools, and says what is missing.

python tools/make_translations.py            all languages: new texts come in, done translations stay
python tools/make_translations.py check de   one language: no text comes in; what is edited is compiled and checked
"""

from __future__ import annotations

import string
import subprocess
import sys
import tempfile
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from xml.etree import ElementTree

sys.path.insert(0, str(Path(__file__).parent))
from list_texts import ROOT, entries, written

from gradsim.language import ENGLISH, LANGUAGES

TRANSLATED = {code: locale for code, (_, locale) in LANGUAGES.items() if code != ENGLISH.code}
FOLDER = ROOT / "resources" / "translations"
GAPS = ("\u00a0%", "\u00a0{", "}\u00a0")
"""Where a no-break space keeps a figure and what belongs to it in one line."""
SPELLED = ("name", "what", "seen")
"""What each term of the glossary must have in every language."""


def source(language: str) -> Path:
    return FOLDER / f"gradsim_{language}.ts"


def bring_up_to_date(languages: Sequence[str]) -> None:
    """Takes in the texts of the code, and drops those that are no more in it.

    For a new text that is like an old one, lupdate proposes the old one's translation; it stays unfinished until somebody has
    looked at it.
    """
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "texts.py"
        listed.write_text(written(), encoding="utf-8")
        for language in languages:
            options = ["-no-obsolete", "-locations", "none", "-target-language", TRANSLATED[language], "-silent"]
            subprocess.run([tool("lupdate"), str(listed), *options, "-ts", str(source(language))], check=True)


def compile_one(language: str) -> None:
    """Makes what the program reads. Texts that are not translated are left out: they stay English."""
    to = source(language).with_suffix(".qm")
    subprocess.run([tool("lrelease"), "-silent", "-nounfinished", str(source(language)), "-qm", str(to)], check=True)


def tool(name: str) -> str:
    return str(Path(sys.executable).with_name(f"pyside6-{name}"))


# What is missing, and what is wrong


def translations(language: str) -> dict[tuple[str, str], str]:
    """By context and English text; empty where it is not translated."""
    return {
        (context.findtext("name", ""), message.findtext("source", "")): _text(message.find("translation"))
        for context in ElementTree.parse(source(language)).iter("context")
        for message in context.iter("message")
    }


def _text(translation: ElementTree.Element | None) -> str:
    return "" if translation is None or translation.get("type") else translation.text or ""


def places(text: str) -> list[str]:
    """The names of the places for figures."""
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


def kinds(text: str) -> set[str]:
    """The kinds of figures in a text, which stand after the colon: ``percent`` in ``{share:percent}``."""
    return {kind for _, name, kind, _ in string.Formatter().parse(text) if name is not None and kind}


def faults(texts: Mapping[tuple[str, str], str]) -> Iterator[str]:
    """What is wrong with translations, given by context and English text: places for figures, tags, line breaks and spaces that
    were lost or added."""
    from gradsim.words.figures import KINDS

    for (context, text), translated in texts.items():
        if not translated:
            continue
        where = f"{context}: {text[:60]!r}"
        try:
            lost = set(places(text)) ^ set(places(translated))
            unknown = kinds(translated) - set(KINDS)
        except ValueError:
            yield f"{where}: a brace stands alone"
            continue
        if lost:
            yield f"{where}: places are not the same: {', '.join(sorted(lost))}"
        if unknown:
            yield f"{where}: there is no way to read a figure called {', '.join(sorted(unknown))}"
        if bool(kinds(text)) != bool(kinds(translated)) and places(text):
            yield f"{where}: the colon in a place, as in {{share:percent}}, must stay"
        for sign in ("<b>", "</b>", "<br>", "<p>", "\n", "<a "):
            if text.count(sign) != translated.count(sign):
                yield f"{where}: {sign!r} must stand {text.count(sign)} times"
        if broken := [gap for gap in GAPS if gap in text and gap.replace("\u00a0", " ") in translated]:
            yield f"{where}: no line may end where English has a no-break space, as in {broken[0]!r}"
        if (text[0] == " ", text[-1] == " ") != (translated[0] == " ", translated[-1] == " "):
            yield f"{where}: a space at the beginning or the end is lost, or added"


def missing(language: str) -> list[tuple[str, str]]:
    """Texts of the code without a translation."""
    done = translations(language)
    return [(context, text) for context, text, _ in entries() if not done.get((context, text))]


def glossary(language: str) -> tuple[dict[str, dict[str, str]], dict[str, dict[str, str]]]:
    """The terms in English, and those of the language."""
    path = FOLDER / f"glossary_{language}.toml"
    english = tomllib.loads((ROOT / "resources" / "glossary.toml").read_text(encoding="utf-8"))
    return english, tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def glossary_faults(language: str) -> Iterator[str]:
    english, terms = glossary(language)
    for key, term in terms.items():
        if key not in english:
            yield f"glossary: there is no term {key!r} in English"
            continue
        yield from (f"glossary: {key}: {part} is missing" for part in SPELLED if not term.get(part))
        if _links(term.get("seen", "")) != _links(english[key]["seen"]):
            yield f"glossary: {key}: the links in 'seen' must lead to the same views, by their keys"


def _links(text: str) -> list[str]:
    return sorted(part.partition(")")[0] for part in text.split("](")[1:])


def check(language: str) -> int:
    """Prints what is wrong, and how far the translation is; the exit code."""
    wrong = [*faults(translations(language)), *glossary_faults(language)]
    print(*wrong, sep="\n", end="\n" if wrong else "")
    left = Counter(context for context, _ in missing(language))
    english, terms = glossary(language)
    print(f"{language}: {len(wrong)} faults; of {len(entries())} texts {left.total()} are not translated, of", end=" ")
    print(f"{len(english)} terms of the glossary {len(english.keys() - terms.keys())}")
    print(", ".join(f"{context} {n}" for context, n in left.most_common(20)))
    return 1 if wrong else 0


if __name__ == "__main__":
    wanted = [name for name in sys.argv[1:] if name in TRANSLATED] or [*TRANSLATED]
    if sys.argv[1:2] != ["check"]:
        bring_up_to_date(wanted)
    for each in wanted:
        compile_one(each)
    sys.exit(max(map(check, wanted)))
