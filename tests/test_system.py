"""Whether there is a display is found out beforehand, against real sockets."""

from __future__ import annotations

import socket
import struct
import sys
import threading

import pytest

from gradsim import system
from gradsim.qt_libraries import loads

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks Linux's display servers")


@pytest.fixture
def display(monkeypatch):
    """Sets the variables that say where a display is; the rest are gone."""

    def set_to(**variables):
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR", "QT_QPA_PLATFORM", "XAUTHORITY"):
            monkeypatch.delenv(name, raising=False)
        for name, value in variables.items():
            monkeypatch.setenv(name, str(value))

    return set_to


@pytest.mark.parametrize("where", [":4711", "nonsense", ":", "host.invalid:0", "localhost:99999999", ":0.x"])
def test_a_display_where_nobody_listens(display, where):
    display(DISPLAY=where, WAYLAND_DISPLAY="wayland-4711")
    assert not system.has_display()


def test_no_display_is_needed_offscreen(display):
    display(QT_QPA_PLATFORM="offscreen")
    assert system.has_display() and not system.is_on_screen()
    display(QT_QPA_PLATFORM="xcb")
    assert not system.has_display() and system.is_on_screen()


def test_a_wayland_server_answers(display, tmp_path):
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-0"))
        server.listen()
        display(WAYLAND_DISPLAY="wayland-0", XDG_RUNTIME_DIR=tmp_path)
        assert system.has_display()
        display(WAYLAND_DISPLAY=tmp_path / "wayland-0")
        assert system.has_display()


@pytest.mark.parametrize("platform", ["wayland;xcb", "xcb;wayland", "wayland-egl;xcb:native", ";xcb"])
def test_any_of_several_platforms_will_do(x_server, monkeypatch, platform):
    monkeypatch.setattr(system, "PAUSE", 0)
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    x_server(ACCEPTED)
    assert system.has_display() and system.is_on_screen()
    monkeypatch.setenv("QT_QPA_PLATFORM", "wayland")
    assert not system.has_display()


def test_a_window_that_is_not_seen_may_be_the_last_choice(display):
    display(QT_QPA_PLATFORM="xcb;offscreen")
    assert system.has_display()


def test_a_platform_that_qt_does_not_have_is_one_line(monkeypatch, start):
    """Qt would end the process."""
    monkeypatch.setenv("QT_QPA_PLATFORM", "nonsense")
    process = start()
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out, len(err.splitlines())) == (2, "", 1)
    assert "QT_QPA_PLATFORM" in err and "'nonsense'" in err and "xcb, wayland" in err


def test_a_platform_that_qt_does_have_is_not_refused(display):
    display(QT_QPA_PLATFORM="Offscreen")
    assert system.refused_platform() == ""
    display(QT_QPA_PLATFORM="nonsense;minimal")
    assert system.refused_platform() == ""


ACCEPTED = (
    struct.pack("<BxHHH", 1, 11, 0, 18) + struct.pack("<4xIIIHHBBBBBBBB4x", 1, 255, 0, 0, 1, 1, *[0] * 7) + bytes(40)
)
"""The X11 protocol's answer to a client that may come in, of a server with one screen and without name or formats."""


@pytest.fixture
def x_server(display):
    """A display on which each client gets the next of the given answers; the last of them to all who follow."""
    if not loads("libxcb.so.1"):
        pytest.skip("libxcb is not there")
    clients, threads = [], []

    def serve(answers):
        while True:
            try:
                client, _ = server.accept()
            except OSError:
                return
            clients.append(client)
            if client.recv(4096):  # else it only looked whether someone listens
                client.sendall(answers.pop(0) if len(answers) > 1 else answers[0])
            client.shutdown(socket.SHUT_WR)

    def start(*answers):
        threads.append(threading.Thread(target=serve, args=(list(answers),), daemon=True))
        threads[-1].start()

    with socket.create_server(("localhost", 0)) as server:
        port = server.getsockname()[1]
        if port < 6000:
            pytest.skip("the port stands for no display number")
        display(DISPLAY=f"localhost:{port - 6000}")
        yield start
        server.shutdown(socket.SHUT_RDWR)
        for thread in threads:
            thread.join()  # it may still be with the last client
    for client in clients:
        client.close()


def test_an_x_server_that_lets_us_in(x_server):
    x_server(ACCEPTED)
    assert system.has_display()


def test_something_that_listens_but_is_no_x_server(x_server, monkeypatch):
    """Qt would end the process when the handshake fails."""
    monkeypatch.setattr(system, "PAUSE", 0)
    x_server(b"")
    assert not system.has_display()


def test_an_x_server_that_starts_anew_is_asked_again(x_server, monkeypatch):
    monkeypatch.setattr(system, "PAUSE", 0)
    x_server(b"", b"", ACCEPTED)
    assert system.has_display()
