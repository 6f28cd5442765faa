"""What Qt lacks on a bare Linux is said with the one command that installs it there."""

from __future__ import annotations

import re
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradsim import qt_libraries
from gradsim.qt_libraries import LIBRARIES, SYSTEMS, command, system_of, told
from tests.conftest import ROOT


@pytest.mark.parametrize(
    ("release", "name"),
    [
        ({"ID": "debian"}, "Debian or Ubuntu"),
        ({"ID": "linuxmint", "ID_LIKE": "ubuntu debian"}, "Debian or Ubuntu"),
        ({"ID": "fedora"}, "Fedora"),
        ({"ID": "rocky", "ID_LIKE": "rhel centos fedora"}, "Fedora"),
        ({"ID": "arch"}, "Arch Linux"),
        ({"ID": "manjaro", "ID_LIKE": "arch"}, "Arch Linux"),
        ({"ID": "opensuse-tumbleweed", "ID_LIKE": "opensuse suse"}, "openSUSE"),
        ({"ID": "opensuse-leap", "ID_LIKE": "suse opensuse"}, "openSUSE"),
    ],
)
def test_a_system_is_known_by_its_os_release(release, name):
    assert system_of(release).name == name


def test_the_command_is_that_of_the_system_with_each_package_once():
    said = told(["libEGL.so.1", "libGL.so.1", "libxcb-cursor.so.0"], {"ID": "arch"})
    assert said == (
        "Qt needs system libraries that are missing: libEGL.so.1, libGL.so.1, libxcb-cursor.so.0\n"
        "On Arch Linux: sudo pacman -S --needed libglvnd xcb-util-cursor"
    )
    assert told(["libdbus-1.so.3"], {"ID": "fedora"}).endswith("On Fedora: sudo dnf install -y dbus-libs")
    assert told(["libdbus-1.so.3"], {"ID": "sles", "ID_LIKE": "suse"}).endswith("sudo zypper install -y libdbus-1-3")


words = st.sampled_from([name for system in SYSTEMS for name in system.ids] + ["nixos", "void", ""]) | st.text()


@given(
    st.lists(st.sampled_from(list(LIBRARIES)), min_size=1, unique=True),
    st.fixed_dictionaries({}, optional={"ID": words, "ID_LIKE": st.lists(words).map(" ".join), "NAME": st.text()}),
)
def test_whatever_os_release_says_two_lines_name_what_is_missing_and_what_holds_it(missing, release):
    lines = told(missing, release).split("\n")
    assert len(lines) == 2 and all(library in lines[0] for library in missing)
    system = system_of(release)
    if system is None:
        assert all(LIBRARIES[library][0] in lines[1] for library in missing)
    else:
        assert lines[1] == f"On {system.name}: {command(system, missing)}"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux's loader is asked")
def test_what_does_not_load_is_said_for_this_system(monkeypatch):
    monkeypatch.setitem(qt_libraries.OFFSCREEN, "libnothere.so.1", ("nothere",) * len(SYSTEMS))
    monkeypatch.setitem(qt_libraries.LIBRARIES, "libnothere.so.1", ("nothere",) * len(SYSTEMS))
    first, second = qt_libraries.missing_libraries(offscreen=True).splitlines()
    assert "libnothere.so.1" in first and second.endswith(" nothere")


def test_make_installs_the_same_packages_of_debian():
    script = (ROOT / "tools" / "setup-system.sh").read_text(encoding="utf-8")
    listed = " ".join(re.findall(r'packages="(.*?)"', script)).split()
    assert set(listed) - {"$packages", "fonts-dejavu-core"} == {packages[0] for packages in LIBRARIES.values()}


@pytest.mark.parametrize("system", SYSTEMS, ids=lambda system: system.name)
def test_the_readme_names_the_packages_of_each_system(system):
    """Copied as it stands there."""
    assert command(system, LIBRARIES) in (ROOT / "README.md").read_text(encoding="utf-8")
