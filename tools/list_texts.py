"""Lists every text that the window may show, for Qt's lupdate: ``tools/make_translations.py`` begins with it.

lupdate by itself finds the texts of ``self.tr("...")`` only. Here those of all functions that translate are found, and the texts
that are data (labels and help of fields and choices, what the doctor finds, the gallery) are taken from where they stand.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[1]
Entry = tuple[str, str, str]
"""Context, text, where it is from."""


@cache
def entries() -> tuple[Entry, ...]:
    """Each context and text once, in a steady order."""
    found: dict[tuple[str, str], str] = {}
    for context, text, place in (*from_code(), *from_data()):
        if text.strip():
            found.setdefault((context, text), place)
    return tuple((context, text, place) for (context, text), place in found.items())


# What is written in the code


def from_code() -> Iterator[Entry]:
    """Texts given to ``self.tr``, ``QCoreApplication.translate``, ``language.tr``, and to functions that only call one of these."""
    sources = {path: path.read_text(encoding="utf-8") for path in sorted((ROOT / "gradsim").rglob("*.py"))}
    trees = {path: ast.parse(source) for path, source in sources.items() if "tr(" in source or "translate(" in source}
    made = {(module_of(path), name): context for path, tree in trees.items() for name, context in _made_in(tree)}
    constants = {name: text for tree in trees.values() for name, text in _constants(tree)}
    for path, tree in trees.items():
        here = {name: context for (module, name), context in made.items() if module == module_of(path)}
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom):
                names = {a.asname or a.name: made.get((node.module or "", a.name)) for a in node.names}
                here |= {name: context for name, context in names.items() if context is not None}
        place = path.relative_to(ROOT).as_posix()
        yield from ((context, text, place) for context, text in _calls(tree, here, constants))


def module_of(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def _made_in(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Functions of a module that only translate: their names, and the context of what they are given."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and isinstance(last := node.body[-1], ast.Return):
            match last.value:
                case ast.Call(
                    func=ast.Attribute(attr="translate"), args=[ast.Constant(value=str(context)), ast.Name(id="text")]
                ):
                    yield node.name, context
                case ast.Call(func=ast.Attribute(value=ast.Name(id="_spoken"), attr="translate")):
                    yield node.name, "Words"


def _constants(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Texts that a module keeps under names such as NO_LAYER."""
    for node in tree.body:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Constant(value=str(text))) if name.isupper():
                yield name, text


def _calls(tree: ast.Module, here: dict[str, str], constants: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Context and text of each call, in the order of the file. ``here``: the functions that translate, by name, and their contexts."""
    waiting: list[tuple[ast.AST, str]] = [(tree, "")]
    while waiting:
        node, within = waiting.pop()
        if isinstance(node, ast.ClassDef):
            within = node.name
        elif isinstance(node, ast.Call):
            yield from (
                (context, text) for context, node in _given(node, within, here) for text in _texts(node, constants)
            )
        waiting += ((child, within) for child in reversed(list(ast.iter_child_nodes(node))))


def _given(call: ast.Call, within: str, here: dict[str, str]) -> Iterator[tuple[str, ast.AST]]:
    """The context and what is to be translated, where a call does that. ``within``: the class that the call is in."""
    match call:
        case ast.Call(func=ast.Attribute(value=ast.Name(id="self"), attr="tr"), args=[text]):
            context = within
        case ast.Call(func=ast.Attribute(attr="translate"), args=[ast.Constant(value=str(context)), text]):
            pass
        case ast.Call(func=ast.Name(id=name), args=[text, ast.Constant(value=str(context))]) if name in here:
            pass
        case ast.Call(func=ast.Name(id=name), args=[text]) if name in here:
            context = here[name]
        case _:
            return
    yield context, text


def _texts(node: ast.AST, constants: dict[str, str]) -> Iterator[str]:
    """A text, the name of one, or each of those between which a condition chooses."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.Name(id=name) if name in constants:
            yield constants[name]
        case ast.IfExp(body=one, orelse=other):
            yield from (*_texts(one, constants), *_texts(other, constants))


# What is data


def from_data() -> Iterator[Entry]:
    from gradsim import assets, choices
    from gradsim.lab.cures import cures
    from gradsim.lab.doctor import TITLES, findings
    from gradsim.lab.lessons.measures import quantities
    from gradsim.lab.outcomes import VERDICTS
    from gradsim.lab.sweep import presets
    from gradsim.registry import Registry
    from gradsim.scenario import GROUPS, Scenario
    from gradsim.ui.compare import bars, losses
    from gradsim.ui.plots.quantities import QUANTITIES
    from gradsim.ui.session.state import SessionState
    from gradsim.ui.views import load_views, views
    from gradsim.words import numbers, shares
    from gradsim.words.measures import text_of

    fields = [*Scenario.fields.values()]
    for field in fields:
        more = (getattr(field, "zero", ""), getattr(field, "what", ""), field.unit)
        yield from (("Scenario", text, f"field {field.name}") for text in (field.label, field.help, *more))
    yield from (("Scenario", group, "groups of fields") for group in GROUPS)
    registries = [value for value in vars(choices).values() if isinstance(value, Registry)]
    for registry in (*registries, cures, presets):
        for choice in registry:
            yield from (("Scenario", text, f"{registry.noun} {choice.key}") for text in (choice.label, choice.help))
    yield from (("Scenario", verdict, "what came of a cure") for verdict in VERDICTS)
    yield from _text_constants("gradsim/words/notes.py", "Scenario")
    for choice in findings:
        yield "Doctor", choice.label, f"finding {choice.key}"
    yield from (("Doctor", title, "title of a finding") for title in TITLES.values() if title != "{headline}")
    for path in sorted((ROOT / "gradsim" / "lab" / "doctor" / "rules").glob("*.py")):
        yield from _text_constants(path.relative_to(ROOT).as_posix(), "Doctor")
    for group in assets.course():
        yield "Course", group.title, "gallery"
        for key in group.scenarios:
            told = assets.told(key)
            yield from (("Course", text, f"scenario {key}") for text in (told.name, told.about))
    load_views()
    for choice in views:
        texts = (choice.label, choice.help, choice.value.seeing)
        yield from (("Views", text, f"view {choice.key}") for text in texts)
    options = [field for choice in views for field in choice.value.options.values()]
    options += [field for card in (bars.BarsCard, losses.LossCard) for field in card.options.values()]
    options += [SessionState.fields["colors"]]
    for field in options:
        yield from (("Options", text, f"option {field.label}") for text in (field.label, field.help))
        for choice in getattr(field, "registry", ()):
            yield from (("Options", text, f"option {field.label}") for text in (choice.label, choice.help))
    yield from (("Options", choice.label, "quantity") for choice in QUANTITIES)
    yield from (("Lessons", text_of(choice.key), "measure") for choice in quantities)
    for name in ("checks", "hints"):
        yield from _text_constants(f"gradsim/lab/lessons/{name}.py", "Lessons")
    yield from (("Words", text, "counts") for pair in numbers.NOUNS.values() for text in pair)
    yield from (("Words", text, "shares") for text in shares.FRACTIONS.values())


def _text_constants(file: str, context: str) -> Iterator[Entry]:
    """The sentences of a file that holds little else. Docstrings, keyword arguments and the pieces of f-strings are not taken."""
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    documented = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    named = {id(key.value) for node in ast.walk(tree) if isinstance(node, ast.Call) for key in node.keywords}
    named |= {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    constants = [node for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    for text in (str(node.value) for node in constants if id(node) not in documented | named):
        if " " in text.strip() and (text[0].isupper() or "{" in text):
            yield context, text, file


def written() -> str:
    """All texts as a Python file that lupdate can read."""
    lines = [
        f"#: {place}\nQT_TRANSLATE_NOOP({_quoted(context)}, {_quoted(text)})" for context, text, place in entries()
    ]
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'
