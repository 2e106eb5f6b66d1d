# Every line also works typed by hand; `make run` and `make test` set up all they need in .venv.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: run test bench leanings wheels clean

run: .venv/run
	@$(BIN)/smtui

test: .venv/dev
	@$(BIN)/python tests/run.py

bench: .venv/dev
	@$(BIN)/python bench/run.py

# After a change of word lists or labelled drafts; PROPER may name files of further proper texts.
leanings: .venv/dev
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable ".[learn]"
	@$(BIN)/python tools/learn.py $(PROPER)

# Everything an installation without a network needs, in one folder to carry there.
wheels: .venv/run
	$(BIN)/python -m pip wheel --quiet --constraint constraints.txt --wheel-dir wheels . hatchling setuptools

clean:
	rm -rf .venv dist wheels

.venv/bin/python:
	$(PYTHON) -m venv .venv

.venv/run: .venv/bin/python pyproject.toml constraints.txt
	@echo "環境を整えています（初回だけ、1分ほどかかります）。"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable .
	@$(BIN)/python -m compileall -q smtui
	@touch $@

.venv/dev: .venv/run
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable ".[dev]"
	@touch $@
