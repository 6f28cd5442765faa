#!/bin/sh
# Installs the Debian packages that are missing of those that Qt and Python's venv need.
# usage: [PYTHON=python3] setup-system.sh [display] [app]    "display" adds what a real screen needs besides,
# "app" what a program is packed with
set -u

[ "$(uname -s)" = Linux ] || exit 0
command -v dpkg-query >/dev/null 2>&1 && command -v apt-get >/dev/null 2>&1 || exit 0

# the same lists as in gradsim/qt_libraries.py, and a font, without which a bare machine shows no text
packages="libegl1 libgl1 libglib2.0-0 libfontconfig1 libdbus-1-3 libxkbcommon0 fonts-dejavu-core"
python="${PYTHON:-python3}"
tools=""
case "$* ${QT_QPA_PLATFORM:-xcb}" in # without a screen, as in tests, no more is needed; what is packed may meet one
"display "*xcb* | "display app "*) packages="$packages libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0" ;;
esac
case "$*" in
*app) # PyInstaller takes Python as a library, which Debian's own Pythons have in a package
    tools="binutils $("$python" -c 'import sys; print("libpython%d.%d" % sys.version_info[:2] if sys.prefix == "/usr" else "")' 2>/dev/null)" ;;
esac

installed() {
    # 64-bit time renamed libglib2.0-0 to libglib2.0-0t64 after Debian 12
    dpkg-query -W -f '${Status}\n' "$1" "$1t64" 2>/dev/null | grep -q "ok installed"
}

missing=""
for package in $packages $tools; do
    installed "$package" || missing="$missing $package"
done
# Debian's own Pythons make no virtual environment without their package for it
"$python" -c 'import ensurepip' >/dev/null 2>&1 ||
    missing="$missing $("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])' 2>/dev/null || echo python3-venv)"
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ]; then
    as_root=""
elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
    as_root="sudo -n"
else
    echo "Some system packages are missing. Please run: sudo apt-get update && sudo apt-get install -y$missing" >&2
    exit 2
fi
echo "installing$missing"
# without lists, as on a fresh image, nothing is found; with old ones the install may still do
# DPkg::Lock::Timeout: another apt-get may be at work
$as_root apt-get update -qq -o DPkg::Lock::Timeout=300 || echo "apt-get update failed; trying with the package lists that are there" >&2
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq -o DPkg::Lock::Timeout=300 --no-install-recommends $missing >/dev/null || {
    echo "apt-get could not install$missing" >&2
    exit 2
}
