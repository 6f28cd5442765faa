"""Damage to files and texts, drawn from a seed."""

from __future__ import annotations

import random

TOKENS = [
    t.encode("utf-8", "surrogatepass")
    for t in (
        *(
            "",
            "0",
            "-1",
            "1e400",
            "NaN",
            "-Infinity",
            "null",
            "true",
            "[]",
            "{}",
            "9" * 400,
            "1" * 5000,
            '"',
            "\\",
            "\n",
        ),
        *(
            ",",
            ";",
            "\t",
            "\0",
            "\ufeff",
            "é",
            "\ud800",
            "\u202e",
            "😀",
            "[" * 3000,
            '{"a":' * 2000,
            "&",
            "=",
            "%",
            "*",
        ),
        *("%00", "\\ud800", "relu*1000,", "~nosuchuser/x", "/dev/zero", "<b>", "a" * 2000, "-0", "1_0", "٣", "0x10"),
    )
]


def damaged(content: bytes, draw: random.Random) -> bytes:
    """The content with one to four places changed: bytes flipped, cut, repeated, moved, or replaced by a token."""
    for _ in range(draw.choice((1, 1, 1, 2, 4))):
        start = draw.randrange(len(content) + 1)
        end = min(len(content), start + draw.choice((0, 1, 1, 4, 20, 200)))
        part = content[start:end]
        new = draw.choice(
            (
                lambda part=part: bytes(b ^ 1 << draw.randrange(8) for b in part),
                lambda part=part: part * draw.choice((2, 30)),
                lambda: draw.choice(TOKENS),
                lambda: draw.randbytes(draw.randrange(8)),
                lambda: b"",
            )
        )()
        content = content[:start] + new + content[end:]
        if draw.random() < 0.05:
            content = content[: draw.randrange(len(content) + 1)]
    return content
