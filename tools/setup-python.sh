#!/bin/sh
# Makes the virtual environment and installs what is asked for into it, unless that is done already.
# usage: [PYTHON=python3] [VENV=.venv] tools/setup-python.sh run|test|docs|torch|bench|app
set -u
: "${PYTHON:=python3}" "${VENV:=.venv}"
cd "$(dirname "$0")/.." || exit 2
for=${1-}
case $for in
run) install=. display=display ;;
test) install='.[test]' display= ;;
docs) install='.[docs]' display= ;;
torch) install='.[test,oracle]' display= ;;
bench) install='.[test,bench]' display= ;;
app) install='.[app]' display='display app' ;; # the libraries of a screen are packed too
*) echo "usage: $0 run|test|docs|torch|bench|app" >&2 && exit 2 ;;
esac

done="$VENV/.$for" # what pyproject.toml was when that was last installed
is_done() { [ -x "$VENV/bin/python" ] && [ "$(cat "$done" 2>/dev/null)" = "$wanted" ]; }
wanted=$(cksum <pyproject.toml)
is_done && exit 0

go_on() { # there is no venv to go on with until all was installed into it once
    [ -x "$VENV/bin/python" ] && [ -e "$done" ] || return 1
    echo "$1; going on with what is installed" >&2
    exit 0
}

if ! mkdir -p "$VENV" 2>/dev/null || ! [ -w "$VENV" ]; then
    go_on "pyproject.toml has changed, but $VENV belongs to $(stat -c %U "$VENV" 2>/dev/null || echo "another user")"
    echo "$PWD belongs to $(stat -c %U . 2>/dev/null || echo "another user"): copy it to a folder of your own, or install elsewhere, such as: make VENV=$HOME/gradsim-venv ${MAKECMDGOALS:-run}" >&2
    exit 2
fi

# one at a time; where there is no flock, as on macOS, two at once may disturb each other
exec 9>"$VENV/.lock"
if command -v flock >/dev/null 2>&1 && ! flock -n 9; then
    echo "waiting for another make that sets up $VENV" >&2
    flock 9
    is_done && exit 0
fi

PYTHON="$PYTHON" ./tools/setup-system.sh $display 9>&- || go_on "system packages are missing" || exit 2

if ! [ -x "$VENV/bin/python" ]; then
    "$PYTHON" -c 'import sys; sys.exit(sys.version_info < (3, 11) and "gradsim needs Python 3.11 or newer, such as: make PYTHON=python3.12 run")' || exit 2
    echo "setting up $VENV"
    # a venv without pip is worse than none: the next make would take it for finished
    "$PYTHON" -m venv "$VENV" || { rm -f "$VENV"/bin/python*; exit 2; }
fi

retries=5
[ -e "$done" ] && retries=1
"$VENV/bin/python" -m pip install -q --disable-pip-version-check --retries $retries -e "$install" 2>"$VENV/.pip.log"
failed=$?
if [ $failed != 0 ]; then
    [ "$for" = torch ] && echo "PyTorch could not be installed; what needs it is skipped" && exit 0
    [ "$for" = bench ] && echo "JAX and PyTorch could not be installed; what is not there is skipped" && exit 0
    go_on "what pyproject.toml asks for now could not be installed (is there a network? see $VENV/.pip.log)"
fi
cat "$VENV/.pip.log" >&2
[ $failed = 0 ] || exit 2
echo "$wanted" >"$done"
