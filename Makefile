# Verbs for people and for CI; `make` alone lists them.
PYTHON ?= python3
CRISES ?= 1000
RUNS ?= 3
PORT ?= 8000
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

# What is installed is stamped with the content of these two files, so that a
# touched file installs nothing and a changed one does.
content := $(shell cat pyproject.toml constraints.txt 2>/dev/null | cksum | tr ' ' '-')
site := .venv/site-$(content)
dev := .venv/dev-$(content)

# Material announces its end on every build; ARCHITECTURE.md says what we do then.
export NO_MKDOCS_2_WARNING := 1

.PHONY: help install serve build test lint bench bench-figures bench-search
help: ## list the verbs
	@sed -n 's/^\([a-z-]*\):.*## /make \1 — /p' Makefile

install: $(site) ## make the environment, with the commands briefs and mkdocs

serve: $(site) ## build the site and show it at http://127.0.0.1:8000, live; PORT=8001
	@$(BIN)/python -c 'import socket; socket.create_server(("127.0.0.1", $(PORT)))' 2>/dev/null || \
		{ echo 'Port $(PORT) is in use, perhaps by another make serve; try make serve PORT=8001' >&2; exit 1; }
	$(BIN)/mkdocs serve --dirty --dev-addr 127.0.0.1:$(PORT)

build: $(site) ## build the site into site/, refusing every warning
	$(BIN)/mkdocs build --strict

test: $(dev) ## run every test
	$(BIN)/python -m pytest

lint: $(dev) ## check style and types
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: $(dev) ## measure speed; CRISES=100 for a quick look, RUNS=1 for one run
	$(BIN)/python -m benchmarks.speed --crises $(CRISES) --runs $(RUNS)

$(site):
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo 'This project needs Python 3.11 or later; name one with make PYTHON=…' >&2; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || \
		{ echo 'This Python lacks venv; install it (Debian: apt-get install python3-venv) and try again.' >&2; exit 1; }
	$(PYTHON) -m venv --clear .venv
	rm -f .venv/site-* .venv/dev-*
	$(PIP) install --constraint constraints.txt hatchling editables
	$(PIP) install --constraint constraints.txt --no-build-isolation --editable .
	@touch $@

$(dev): | $(site)
	$(PIP) install --constraint constraints.txt setuptools  # builds libhxl, which has no wheel
	$(PIP) install --constraint constraints.txt --no-build-isolation --editable '.[dev]'
	@touch $@

bench-figures: $(dev) ## measure how well figures are found in prose
	$(BIN)/python -m benchmarks.figures

bench-search: $(dev) ## measure what a first search downloads from 4,000 pages
	$(BIN)/python -m benchmarks.search --crises $(CRISES)
