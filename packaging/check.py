"""Checks a program that was packed: it is to answer as the checkout does, from an empty folder of an empty user.

usage: python packaging/check.py PROGRAM, with a Python that can run the checkout
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

ROOT = Path(__file__).parents[1]
PATIENCE = 600.0
"""Seconds for one command on a busy machine."""
SMALL = ("--depth", "3", "--steps", "5")


def check(program: Path) -> None:
    """Says a line for each thing that works. Raises SystemExit at the first that does not."""
    with tempfile.TemporaryDirectory() as user:
        for question in (version, numbers, doctor, lessons, pictures_of_a_lesson, sweep, images, picture, window):
            place = Path(user, question.__name__)
            place.mkdir()
            begun = time.perf_counter()
            said = question([str(program.resolve())], place)
            print(f"{program.name}: {said} ({time.perf_counter() - begun:.1f} s)", flush=True)


def version(program: list[str], place: Path) -> str:
    """The first start: the single file is unpacked now."""
    first = same(program, place, "--version")
    begun = time.perf_counter()
    ran(program, place, "--version")
    return f"{first.strip()}; started again in {time.perf_counter() - begun:.2f} s"


def numbers(program: list[str], place: Path) -> str:
    def read(said: str) -> object:
        return {key: value for key, value in json.loads(said).items() if key != "steps_per_second"}

    same(program, place, "run", *SMALL, "--json", read=read)
    return "run: the same numbers"


def doctor(program: list[str], place: Path) -> str:
    same(
        program, place, "doctor", "--scenario", "relu-xavier", "--json", read=lambda said: json.loads(said)["findings"]
    )
    return "doctor: the same findings"


def lessons(program: list[str], place: Path) -> str:
    listed = same(program, place, "lessons", "list", "--json", "--language", "zh")
    return f"lessons: all {len(json.loads(listed)['lessons'])}"


def pictures_of_a_lesson(program: list[str], place: Path) -> str:
    """Its texts, the window's and Qt's, in Chinese; drawn by Qt's SVG."""

    def read(_: str) -> object:  # how fast it trains stands in those with the answers
        drawn = [file for file in (place / "out").glob("*.svg") if "answer" not in file.name]
        return {file.name: file.read_bytes() for file in drawn}

    same(program, place, "lessons", "export", "2", "--language", "zh", "--out", str(place / "out"), read=read)
    return f"lessons export: the same {len(list((place / 'out').glob('*.svg')))} pictures"


def sweep(program: list[str], place: Path) -> str:
    vary = ("--vary", "depth=2,4", "--vary", "activation=relu,tanh", "--steps", "5", "--workers", "2")
    same(
        program,
        place,
        "sweep",
        *vary,
        "--out",
        str(place / "out"),
        read=lambda _: (place / "out/table.csv").read_text(),
    )
    return "sweep on two processes: the same table"


def images(program: list[str], place: Path) -> str:
    """Pillow, with what it needs for the two kinds of files."""
    from PIL import Image

    for number in range(20):
        folder = place / "images" / "ab"[number % 2]
        folder.mkdir(parents=True, exist_ok=True)
        shades = np.random.default_rng(number).integers(0, 255, (8, 8), np.uint8)
        Image.fromarray(shades).save(folder / f"{number}.{'png' if number % 4 < 2 else 'jpg'}")
    words = ("run", *SMALL, "--batch-size", "4", "--data-file", str(place / "images"), "--json")
    same(program, place, *words, read=lambda said: json.loads(said)["loss"])
    return "a folder of images: the same loss"


def picture(program: list[str], place: Path) -> str:
    ran(program, place, "--screenshot", str(place / "out.png"), "--steps", "5", QT_QPA_PLATFORM="offscreen")
    if (place / "out.png").stat().st_size < 20_000:
        sys.exit("the screenshot is empty")
    return "--screenshot: a picture"


def window(program: list[str], place: Path) -> str:
    """A lesson in a window on a screen of its own, until something is painted on it."""
    if not (server := shutil.which("Xvfb")):
        return "the window was not tried: there is no Xvfb"
    reads, writes = os.pipe()
    words = [server, "-displayfd", str(writes), "-screen", "0", "1280x800x24", "-fbdir", str(place)]
    screen = subprocess.Popen(words, pass_fds=[writes], stderr=subprocess.DEVNULL)
    try:
        os.close(writes)
        with os.fdopen(reads) as told:
            display = f":{told.readline().strip()}"
        log = place / "log"
        with log.open("w") as file:
            shown = subprocess.Popen(
                [*program, "--lesson", "1"], env=bare(place, DISPLAY=display), cwd=place, stderr=file
            )
        try:
            until(lambda: shown.poll() is not None or colours(place / "Xvfb_screen0") > 100)
            if shown.poll() is not None or log.read_text():
                sys.exit(f"the window does not open: {log.read_text()}")
        finally:
            shown.terminate()
            shown.wait()
    finally:
        screen.terminate()
        screen.wait()
    return "a window, on a screen"


def colours(screen: Path) -> int:
    """How many different pixels are on it."""
    return len(np.unique(np.frombuffer(screen.read_bytes()[-1280 * 800 * 4 :], np.uint32)))


def until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not holds():
        if time.monotonic() > end:
            sys.exit("nothing came of it in time")
        time.sleep(0.2)


def same(program: list[str], place: Path, *words: str, read: Callable[[str], object] = str) -> str:
    """What it prints, once ``read`` finds the same in what the checkout prints and writes."""
    said = ran(program, place, *words)
    found = read(said)
    for written in place.glob("out"):
        shutil.rmtree(written)
    expected = read(ran([sys.executable, "-m", "gradsim"], place, *words, PYTHONPATH=str(ROOT)))
    if found != expected:
        sys.exit(f"{' '.join(words)}: {found!r:.2000} is not what the checkout finds, {expected!r:.2000}")
    return said


def ran(program: list[str], place: Path, *words: str, **more: str) -> str:
    done = subprocess.run(
        [*program, *words],
        cwd=place,
        env=bare(place, **more),
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    if done.returncode:
        sys.exit(f"{' '.join([*program, *words])} ended with {done.returncode}: {done.stderr[-2000:]}")
    return done.stdout


def bare(place: Path, **more: str) -> dict[str, str]:
    """The environment of a user who has nothing, but keeps what was unpacked once."""
    kept = {
        name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "TEMP", "OPENBLAS_CORETYPE") if name in os.environ
    }
    return kept | {"HOME": str(place), "XDG_CACHE_HOME": str(place.parent / "cache"), "LC_ALL": "C.UTF-8"} | more


if __name__ == "__main__":
    for each in sys.argv[1:]:
        check(Path(each))
