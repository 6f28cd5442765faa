"""What layers are called for people: "layer 10" and "output", where code and files say hidden.9 and output."""

from __future__ import annotations

from gradsim.language import tr


def layer_name(name: str) -> str:
    """In a table: "layer 3" for hidden.2; all other names stay."""
    return tr("layer {n}").format(n=_number(name)) if name.startswith("hidden.") else name


def layer_words(name: str) -> str:
    """In a sentence: hidden.2 is "layer 3", output "the output layer", "time step 3" stays."""
    if name.startswith("hidden."):
        return tr("layer {n}").format(n=_number(name))
    if name.startswith("time step "):
        return tr("time step {n}").format(n=name.rpartition(" ")[2])
    if name == "output":
        return tr("the output layer")
    if name == "input":
        return tr("the input layer")
    if name == "recurrent":
        return tr("the recurrent layer")
    return tr("the {name} layer").format(name=name)


def _number(name: str) -> int:
    return int(name.rpartition(".")[2]) + 1
