# make run opens the window; make test checks everything. Both set up what they need, once.
.DEFAULT_GOAL := help
PYTHON ?= python3
BIN := .venv/bin
.PHONY: help run test lint format physics oracle bench docs clean

help:  ## say what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-9s %s\n", $$1, $$2 }' Makefile

run: .venv/.run  ## set up everything and open the window
	@$(BIN)/gradsim

test: .venv/.test lint  ## set up everything, then lint, types, layers and the tests
	$(BIN)/python -m pytest -n auto

lint: .venv/.test  ## style, types and the layers of the design
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

format: .venv/.test  ## rewrite the code in the project's style
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

physics: .venv/.test  ## every measured fact, over many networks (some minutes)
	$(BIN)/python -m pytest -n auto -m "physics or slow" --timeout 1800

oracle: .venv/.torch  ## training compared with PyTorch
	$(BIN)/python -m pytest -m oracle --timeout 1800

bench: .venv/.torch  ## ratios measured side by side in one run
	$(BIN)/python -m benchmarks

docs: .venv/.test  ## write docs/reference.md anew from the fields
	PYTHONPATH=. $(BIN)/python tools/make_reference.py

clean:  ## remove all that was made
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis test-images

# A venv without pip is worse than none: the next make would take it for finished.
.venv/bin/python:
	@PYTHON="$(PYTHON)" ./tools/setup-system.sh $(if $(filter run,$(MAKECMDGOALS)),display)
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "gradsim needs Python 3.11 or newer, such as: make PYTHON=python3.12 run")'
	$(PYTHON) -m venv .venv || { rm -rf .venv; exit 1; }

.venv/.run: pyproject.toml | .venv/bin/python
	@PYTHON="$(PYTHON)" ./tools/setup-system.sh display
	$(BIN)/python -m pip install -q --disable-pip-version-check -e .
	@touch $@

.venv/.test: pyproject.toml | .venv/bin/python
	@PYTHON="$(PYTHON)" ./tools/setup-system.sh
	$(BIN)/python -m pip install -q --disable-pip-version-check -e ".[test]"
	@touch $@

.venv/.torch: .venv/.test
	$(BIN)/python -m pip install -q --disable-pip-version-check -e ".[test,oracle,bench]" \
		|| echo "PyTorch could not be installed; what needs it is skipped"
	@touch $@
