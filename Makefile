# Commands for developers and CI; `make` without arguments lists them.
PYTHON ?= python3
CRISES ?= 1000
RUNS ?= 3
PORT ?= 8000
# constraints-oldest.txt has the lowest versions that pyproject.toml allows.
CONSTRAINTS ?= constraints.txt
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

# The stamp files carry a checksum of these two files, so that packages are installed
# again when their content changes, not when only their modification time does.
content := $(shell cat pyproject.toml $(CONSTRAINTS) 2>/dev/null | cksum | tr ' ' '-')
site := .venv/site-$(content)
dev := .venv/dev-$(content)
desk := .venv/desk-$(content)

# Material prints an end-of-life notice on every build; see docs/dependencies.md.
export NO_MKDOCS_2_WARNING := 1

.PHONY: help install serve desk build offline release test test-quick lint fuzz bench bench-check bench-figures \
  bench-articles bench-proposals bench-search
help: ## list the commands
	@sed -n 's/^\([a-z-]*\):.*## /make \1 — /p' Makefile

install: $(site) ## create the environment with the commands briefs and mkdocs

serve: $(site) ## serve the site at http://127.0.0.1:8000, with live reload; PORT=8001
	@$(BIN)/python -c 'import socket; socket.create_server(("127.0.0.1", $(PORT)))' 2>/dev/null || \
		{ echo 'Port $(PORT) is in use, perhaps by another make serve; try make serve PORT=8001' >&2; exit 1; }
	$(BIN)/mkdocs serve --dirty --dev-addr 127.0.0.1:$(PORT)

desk: $(desk) ## open the desk: write briefs from articles in the browser
	$(BIN)/briefs desk

build: $(site) ## build the site into site/, treating warnings as errors
	$(BIN)/mkdocs build --strict

offline: $(site) ## build the site into site-offline/, to open from a disk
	DIRECTORY_URLS=false SITE_URL= $(BIN)/mkdocs build --strict --site-dir site-offline

release: $(site) ## freeze all data as the release of a day; VERSION=2026-12-01
	$(BIN)/briefs release $(VERSION) --site-url "$(SITE_URL)"

test: $(dev) ## run all tests
	$(BIN)/python -m pytest

# What starts browsers, servers, processes or whole builds, or tries many projects.
SLOW := $(addprefix tests/,authoring browser cli loader mkdocs_plugin outputs rules site)

test-quick: $(dev) ## run the tests of single modules, in under a minute
	$(BIN)/python -m pytest $(addprefix --ignore=,$(SLOW))

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
	rm -f .venv/site-* .venv/dev-* .venv/desk-*
	$(PIP) install --constraint $(CONSTRAINTS) hatchling editables
	$(PIP) install --constraint $(CONSTRAINTS) --no-build-isolation --editable .
	@touch $@

$(desk): | $(site)
	$(PIP) install --constraint $(CONSTRAINTS) --no-build-isolation --editable '.[desk]'
	@touch $@

$(dev): | $(site)
	$(PIP) install --constraint $(CONSTRAINTS) setuptools  # to build libhxl, which has no wheel
	$(PIP) install --constraint $(CONSTRAINTS) --no-build-isolation --editable '.[dev]'
	@touch $@

bench-check: $(dev) ## measure briefs check beside an earlier commit, in turn
	$(BIN)/python -m benchmarks.check --crises $(CRISES)

fuzz: $(dev) ## check 10,000 randomly changed files, with a fresh seed
	$(BIN)/python -m tests.mutants

bench-figures: $(dev) ## measure precision and recall of figures read from prose
	$(BIN)/python -m benchmarks.figures

bench-articles: $(dev) ## measure what is extracted from pages, beside trafilatura alone
	$(BIN)/python -m benchmarks.articles

bench-proposals: $(dev) ## measure how many of the records proposed from articles are usable
	$(BIN)/python -m benchmarks.proposals

bench-search: $(dev) ## measure the bytes that a first search downloads from 4,000 pages
	$(BIN)/python -m benchmarks.search --crises $(CRISES)
