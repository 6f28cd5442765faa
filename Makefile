# make run opens the window; make test checks everything. Both set up what they need, once.
.DEFAULT_GOAL := help
PYTHON ?= python3
VENV ?= .venv
SET_UP = @PYTHON="$(PYTHON)" VENV="$(VENV)" MAKECMDGOALS="$(MAKECMDGOALS)" ./tools/setup-python.sh
# with modules, not scripts: in a checkout that was moved or copied these would start what is in the old folder
RUN = "$(VENV)/bin/python"
PYTEST = $(RUN) -m pytest -n auto
# what shows most of what may differ with the version of Python, NumPy and Qt
QUICK := tests/data tests/nn tests/training tests/lab/test_runner.py tests/lab/test_sweep.py tests/lab/test_sweep_axes.py \
	tests/lab/test_sweep_theory.py tests/ui/plots tests/ui/frame/test_run_bar.py tests/ui/shell/test_window.py \
	tests/ui/shell/test_docks.py tests/ui/shell/test_export.py tests/ui/network/test_network_layout.py tests/test_cli.py \
	tests/test_cli_data_files.py tests/test_scenario.py tests/test_system.py
.PHONY: help run test quick wheel app coverage lint style format-check mypy layers format physics soak oracle bench docs site translations pictures clean

help:  ## say what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' Makefile

run:  ## set up everything and open the window
	$(SET_UP) run
	@$(RUN) -m gradsim

test:  ## set up everything, then lint, types, layers and the tests
quick:  ## the same with the tests that are fast: make quick PYTHON=python3.13 VENV=/tmp/venv tries another Python
test: ONLY :=
quick: ONLY := --hypothesis-profile=quick $(QUICK)
test quick:
	$(SET_UP) test
	@$(MAKE) --no-print-directory lint; lint=$$?; $(PYTEST) $(ONLY); tests=$$?; \
	[ $$lint = 0 ] || echo "lint failed: see above the tests" >&2; \
	exit $$((tests ? tests : lint))

wheel:  ## build the package, install it away from here, and use it there
	$(SET_UP) test
	$(RUN) -m pytest -m wheel tests/test_wheel.py

coverage:  ## the lines and branches of gradsim/ that tests reach: make coverage TESTS="tests/nn tests/lab"; also in build/coverage/
	$(SET_UP) test
	$(PYTEST) --cov --cov-report=term --cov-report=html $(TESTS)

lint:  ## style, types and the layers of the design
	$(SET_UP) test
	@$(MAKE) --no-print-directory --keep-going style format-check mypy layers
style:
	$(RUN) -m ruff check
format-check:
	$(RUN) -m ruff format --check
mypy:
	$(RUN) -m mypy
layers:
	$(RUN) "$(VENV)/bin/lint-imports" --no-cache

format:  ## rewrite the code in the project's style
	$(SET_UP) test
	$(RUN) -m ruff check --fix
	$(RUN) -m ruff format

physics:  ## every measured fact, over many networks (some minutes)
	$(SET_UP) test
	$(PYTEST) -m "physics or slow" --timeout 1800

soak:  ## the tests with new examples, 20 times as many, in any order; and what goes on for long (hours)
	$(SET_UP) test
	@$(PYTEST) -p randomly --hypothesis-profile=soak --timeout 3600; short=$$?; \
	$(PYTEST) -m soak --timeout 0; long=$$?; \
	exit $$((short ? short : long))

oracle:  ## training compared with PyTorch
	$(SET_UP) test
	$(SET_UP) torch
	$(RUN) -m pytest -m "oracle and not slow" --timeout 1800

bench:  ## ratios measured side by side in one run
	$(SET_UP) test
	$(SET_UP) bench
	$(RUN) -m benchmarks

docs:  ## write docs/reference.md, docs/api.md and docs/glossary.md anew
	$(SET_UP) test
	PYTHONPATH=. $(RUN) tools/make_reference.py
	PYTHONPATH=. $(RUN) tools/make_api.py
	PYTHONPATH=. $(RUN) tools/make_glossary.py

site:  ## docs/ as a site, in build/site: a link that leads nowhere, or a page that nothing leads to, fails it
	$(SET_UP) docs
	rm -rf build/site
	$(RUN) -m sphinx -q -E -W --keep-going -c tools/site -d build/doctrees docs build/site

translations:  ## bring resources/translations/ up to date with the texts in the code
	$(SET_UP) test
	PYTHONPATH=. QT_QPA_PLATFORM=offscreen $(RUN) tools/make_translations.py

pictures:  ## draw the gallery's pictures anew with the program itself
	$(SET_UP) test
	PYTHONPATH=. $(RUN) tools/make_pictures.py

app: VENV := build/venv
app:  ## a program that needs no Python, as a folder and as a single file, in dist/app (some minutes)
	$(SET_UP) app
	$(RUN) packaging/build.py

clean:  ## remove all that was made
	rm -rf .venv build dist/app .coverage .coverage.* .mypy_cache .ruff_cache .pytest_cache .hypothesis test-images
