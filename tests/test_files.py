"""What was in a file stays whole, whatever ends the writing; what others wrote is read with care."""

from __future__ import annotations

import errno
import json
import os
import signal
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradsim import Scenario, files

OLD = b"what was there before\n"


@pytest.fixture
def old(tmp_path):
    path = tmp_path / "file.txt"
    path.write_bytes(OLD)
    return path


def left(folder):
    """Names of the files in a folder, those begun and not ended too."""
    return sorted(path.name for path in folder.iterdir())


FULL = """
import resource, signal, sys
from gradsim import files
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
try:
    files.write(sys.argv[1], b"x" * 1_000_000)
except OSError as error:
    print(error.errno, error.filename, flush=True)
"""


def test_a_full_disk_leaves_the_old_file_and_nothing_beside_it(old, start_python):
    out, _ = start_python("-c", FULL, old).communicate(timeout=60)
    assert out.split() == [str(errno.EFBIG), str(old)]
    assert old.read_bytes() == OLD and left(old.parent) == ["file.txt"]


KILLED = """
import os, signal, sys
from gradsim import files
write = os.write
def half(file, content):
    write(file, content[:1000])
    os.kill(os.getpid(), signal.SIGKILL)
os.write = half
files.write(sys.argv[1], b"x" * 1_000_000)
"""


def test_a_program_killed_in_the_middle_of_writing_leaves_the_old_file(old, start_python):
    process = start_python("-c", KILLED, old)
    process.communicate(timeout=60)
    assert process.returncode == -signal.SIGKILL
    assert old.read_bytes() == OLD


def test_a_file_keeps_its_mode_and_a_new_one_has_the_usual(old, tmp_path):
    old.chmod(0o640)
    files.write(old, b"new")
    (tmp_path / "usual").touch()
    files.write(tmp_path / "new", b"new")
    assert stat.S_IMODE(old.stat().st_mode) == 0o640 and old.read_bytes() == b"new"
    assert (tmp_path / "new").stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_a_link_leads_to_the_file_that_is_written_or_is_replaced(old, tmp_path):
    link = tmp_path / "link"
    link.symlink_to(old.name)
    files.write(link, b"new")
    assert link.is_symlink() and old.read_bytes() == b"new"
    files.write(link, b"apart", through_links=False)
    assert not link.is_symlink() and (old.read_bytes(), link.read_bytes()) == (b"new", b"apart")


def test_a_device_and_a_pipe_are_written_as_they_are(tmp_path, start_python):
    files.write("/dev/null", b"nothing")
    assert not Path("/dev/null").is_file()
    os.mkfifo(tmp_path / "pipe")
    got = []
    reader = threading.Thread(target=lambda: got.append((tmp_path / "pipe").read_bytes()))
    reader.start()
    files.write(tmp_path / "pipe", b"through")
    reader.join(10)
    assert got == [b"through"] and left(tmp_path) == ["pipe"]
    code = "from gradsim import files; files.write('/dev/stdout', b'shown')"
    assert start_python("-c", code).communicate(timeout=60)[0] == "shown"
    with (tmp_path / "log").open("wb") as log:
        subprocess.run([sys.executable, "-c", code], stdout=log, check=True)
    assert (tmp_path / "log").read_bytes() == b"shown"


@pytest.mark.parametrize("name", ["", "no/such/folder/file", "a\0b", "x" * 300, "/dev/full"])
def test_what_cannot_be_written_names_the_file_that_was_asked_for(tmp_path, name):
    path = str(tmp_path / name) if not name.startswith("/") else name
    with pytest.raises(OSError) as found:
        files.write(path, b"x" * 100_000)
    assert found.value.filename == path and left(tmp_path) == []


def test_whether_a_file_can_be_written_is_found_out_without_a_trace(old, tmp_path):
    before = old.stat()
    files.check_writable(old)
    files.check_writable(tmp_path / "new")
    assert left(tmp_path) == ["file.txt"] and old.stat().st_mtime_ns == before.st_mtime_ns
    for path in (tmp_path, tmp_path / "no" / "file"):
        with pytest.raises(OSError):
            files.check_writable(path)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_json_is_read_in_every_unicode_encoding(tmp_path, encoding):
    path = tmp_path / "s.json"
    path.write_bytes('{"depth": 3, "target_column": "größe"}'.encode(encoding))
    assert Scenario.load(path) == Scenario(depth=3, target_column="größe")


@pytest.mark.parametrize(
    ("content", "says"),
    [(b'{"depth": 3, "depth": 4}', "'depth' is given twice"), (b"[" * 200_000, "JSON"), (b"\xff\xfe{", "JSON"),
     (b" " * 1_000_001, "up to 1 MB"), (b'{"a": ' + b"1" * 5000 + b"}", "JSON"), (b"", "JSON")],
)  # fmt: skip
def test_json_that_is_not_read_says_why(tmp_path, content, says):
    (tmp_path / "s.json").write_bytes(content)
    with pytest.raises(ValueError, match=says):
        files.read_json(tmp_path / "s.json")


def test_a_pipe_in_place_of_json_does_not_block(tmp_path):
    os.mkfifo(tmp_path / "s.json")
    with pytest.raises(ValueError, match="device"):
        files.read_json(tmp_path / "s.json")


@given(st.binary(max_size=60) | st.text(max_size=40).map(lambda text: json.dumps(text).encode()))
def test_any_bytes_are_json_or_one_refusal(tmp_path_factory, content):
    path = tmp_path_factory.getbasetemp() / "any.json"
    path.write_bytes(content)
    try:
        files.read_json(path)
    except ValueError as error:
        assert len(str(error)) < 300
