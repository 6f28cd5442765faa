"""Folders of small images, as people have them."""

from __future__ import annotations

from pathlib import Path

import numpy as np


def write_images(folder: Path, each: int = 12) -> Path:
    """Two classes of PNG and JPEG files, of names with small and capital endings: dark ones and light ones."""
    from PIL import Image

    rng = np.random.default_rng(0)
    for name, grey in (("dark", 60), ("light", 200)):
        (folder / name).mkdir(parents=True, exist_ok=True)
        for i in range(each):
            pixels = np.clip(grey + rng.normal(0, 4, (20, 30)), 0, 255).astype(np.uint8)
            Image.fromarray(pixels).save(folder / name / f"{i}{('.png', '.jpg', '.PNG', '.JPEG')[i % 4]}")
    return folder
