"""Files of a user's own that hold no data to train on, and what must be said of each."""

from __future__ import annotations

import struct
from pathlib import Path

ROWS = "\n".join(f"{i},{2 * i},{'ab'[i % 2]}" for i in range(20))
BAD_FILES = {
    "empty.csv": ("csv", b"", "an empty file"),
    "text.csv": ("csv", f"x,y,kind\n{ROWS}\nfoo,1,a".encode(), "line 22, column 'x': 'foo' is no number"),
    "one-class.csv": ("csv", f"x,y,kind\n{ROWS}".replace("b", "a").encode(), "it holds one class"),
    "infinite.csv": ("csv", f"x,y,kind\n{ROWS}\n1,inf,a".encode(), "line 22, column 'y': 'inf' is not a finite number"),
    "picture.csv": ("csv", bytes(range(32)) * 20, "no table of text"),
    "cut-images": (
        "idx",
        struct.pack(">4B3I", 0, 0, 8, 3, 20, 2, 2) + bytes(75),
        "it is cut off: it has 75 of 80 bytes",
    ),
    "empty-images": ("idx", b"", "an IDX file"),
    "huge.csv": ("csv", 2_000_000_000, "it has 2,000 MB; allowed: up to 200 MB"),
    "huge-images": ("idx", 2_000_000_000, "it has 2,000 MB; allowed: up to 200 MB"),
}
"""name: (dataset, content or its size in bytes, what the message says)"""


def write(folder: Path, name: str) -> tuple[str, str, str]:
    """(dataset, path, what the message says). A file of which only the size is given is sparse."""
    dataset, content, says = BAD_FILES[name]
    with (folder / name).open("wb") as file:
        if isinstance(content, int):
            file.truncate(content)
        else:
            file.write(content)
    return dataset, str(folder / name), says
