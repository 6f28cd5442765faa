#!/bin/sh
# Installs the Debian packages that are missing of those that Qt and Python's venv need.
# usage: setup-system.sh [display]    "display" adds what a real screen needs besides
set -u

[ "$(uname -s)" = Linux ] || exit 0
command -v dpkg-query >/dev/null 2>&1 || exit 0

packages="libegl1 libgl1 libglib2.0-0 libfontconfig1 libdbus-1-3 libxkbcommon0 fonts-dejavu-core"
[ "${1:-}" = display ] &&
    packages="$packages libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0"
# Debian's own python3 makes no virtual environment without this package
python3 -c 'import ensurepip' >/dev/null 2>&1 || packages="$packages python3-venv"

installed() {
    # 64-bit time renamed libglib2.0-0 to libglib2.0-0t64 after Debian 12
    for name in "$1" "$1t64"; do
        dpkg-query -W -f '${Status}' "$name" 2>/dev/null | grep -q "ok installed" && return 0
    done
    return 1
}

missing=""
for package in $packages; do
    installed "$package" || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ]; then
    as_root=""
elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
    as_root="sudo"
else
    echo "Some system packages are missing. Please run: sudo apt-get install -y$missing" >&2
    exit 2
fi
echo "installing$missing"
$as_root apt-get update -qq
DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $missing >/dev/null || {
    echo "apt-get could not install$missing" >&2
    exit 2
}
