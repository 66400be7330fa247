# Every target first makes .venv and installs exactly what requirements.lock names.
# Needs make and a Python of 3.11 or later; `make PYTHON=/path/to/python3 …` picks one.

.DEFAULT_GOAL := help
SHELL := /bin/sh
BIN := .venv/bin
INSTALLED := .venv/installed
PIP := $(BIN)/python -m pip --disable-pip-version-check --no-input

.PHONY: demo pictures test check style types rooms pages gate bench lock clean help

demo: $(INSTALLED) ## build an archive from an invented history and walk through it
	@$(BIN)/python demo/run.py $(ARGS)

test: $(INSTALLED) ## run every test, on all cores (ARGS="-k word" picks some)
	@$(BIN)/python -m pytest -n auto $(ARGS)

pictures: $(INSTALLED) ## take the pictures of the pages in docs anew (needs Chromium)
	@SMALLPRINT_PICTURES=1 $(BIN)/python -m pytest -q tests/browser/test_pages.py -k picture

check: style types rooms pages ## style, format, types, rooms, exports, documents (make -k check goes on after a failure)

style: $(INSTALLED)
	$(BIN)/python -m ruff check --quiet .
	$(BIN)/python -m ruff format --check .

types: $(INSTALLED)
	$(BIN)/python -m mypy

rooms: $(INSTALLED)
	$(BIN)/lint-imports --no-cache pyproject.toml

pages: $(INSTALLED)
	$(BIN)/python -m pytest -q tests/house/test_docs.py tests/house/test_commands.py tests/house/test_exports.py

gate: $(INSTALLED) ## score the program on labelled terms; nothing may fall below its floor
	@$(BIN)/python evaluation/gate.py $(ARGS)

bench: $(INSTALLED) ## list the benchmarks; FIGURE=name runs one
ifdef FIGURE
	@$(BIN)/python benchmarks/$(FIGURE).py $(ARGS)
else
	@$(BIN)/python -c "import ast, pathlib; [print(f'  make bench FIGURE={p.stem:<14}', (ast.get_docstring(ast.parse(p.read_text('utf-8'))) or '').split(chr(10))[0]) for p in sorted(pathlib.Path('benchmarks').glob('[a-z]*.py'))]"
endif

# pip-tools lives in a folder of its own, so that making the lock never changes what is locked.
lock: ## write requirements.lock anew from pyproject.toml
	@$(FIND_PYTHON); "$$python" -m venv --clear build/lock
	@build/lock/bin/python -m pip --disable-pip-version-check --no-input install --quiet pip-tools
	CUSTOM_COMPILE_COMMAND="make lock" build/lock/bin/pip-compile --quiet --upgrade --generate-hashes --allow-unsafe \
		--strip-extras --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --no-emit-options \
		--extra alerts --extra backfill --extra browser --extra test --extra check --extra train --extra bench --output-file requirements.lock pyproject.toml
	@if grep -nE '://|@ file|--(extra-)?index-url|--find-links' requirements.lock; then \
		echo "requirements.lock holds an address (above): it must not" >&2; exit 1; fi

clean: ## remove .venv, caches and what was built
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache demo-archive
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

help: ## show this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1 \2/p' $(MAKEFILE_LIST) | awk '{ printf "  make %-6s ", $$2; $$1 = $$2 = ""; sub(/^ +/, ""); print }'

# Sets $python to the first interpreter of 3.11 or later that can make a virtual environment.
define FIND_PYTHON
python=; for each in $(PYTHON) python3 python3.13 python3.12 python3.11 python; do \
	if "$$each" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then python=$$each; break; fi; done; \
if [ -z "$$python" ]; then \
	echo "smallprint needs Python 3.11 or later with its venv module (Debian: apt-get install python3 python3-venv)." >&2; \
	echo "If it is not on the PATH: make PYTHON=/path/to/python3 $(MAKECMDGOALS)" >&2; exit 1; fi
endef

$(INSTALLED): requirements.lock pyproject.toml
	@if ! $(BIN)/python -m pip --version >/dev/null 2>&1; then \
		$(FIND_PYTHON); echo "making .venv with $$("$$python" --version)"; "$$python" -m venv --clear .venv; fi
	@echo "installing what requirements.lock names"
	@$(PIP) install --quiet --require-hashes --requirement requirements.lock
	@$(PIP) install --quiet --no-index --no-deps --no-build-isolation --editable .
	@touch $@
