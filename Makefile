# make run    start Lowback Timer           make run ARGS="--help"
# make test   run the tests                 make test ARGS="-k timeline"
#
# Each sets up what it needs in .venv first, in the versions of constraints.txt.
# Another Python: make run PYTHON=/path/to/python3.13
# The newest versions that are allowed: make test VERSIONS=newest

VENV ?= .venv
VERSIONS ?= tested
ARGS ?=
python = $(VENV)/bin/python

# A name on PATH may be a shim that leads nowhere, so each is tried; the environment's own comes
# first and keeps an environment that works as it is.
offered = $(if $(PYTHON),$(PYTHON),$(python) python3 python3.14 python3.13 python3.12 python3.11)
set_up = @for python in $(offered); do \
	if "$$python" -S -c "import sys; sys.exit(sys.version_info < (3, 11))" 2>/dev/null; then \
	exec "$$python" -m tools.bootstrap $(1) --venv "$(VENV)" \
	--versions $(VERSIONS); fi; done; \
	echo "Lowback Timer needs Python 3.11 or newer, and none of these is: $(offered)." \
	"Name yours like this: make run PYTHON=/path/to/python" >&2; exit 1

.DEFAULT_GOAL := run
.PHONY: run test lint gallery bench walk-through survival kills sounds figures schema translations diagram icon screenshots metainfo library docs guide-pictures keys man pins bundle deb check-packages flatpak-sources clean set-up-run set-up-dev set-up-docs

run: set-up-run
	@$(python) -m lowback_timer $(ARGS)

test: set-up-dev
	$(python) -m pytest -n auto --dist worksteal --cov --cov-report=term $(ARGS)

lint: set-up-dev
	$(python) -m ruff check
	$(python) -m ruff format --check
	$(python) -m mypy
	$(VENV)/bin/lint-imports

gallery: set-up-dev
	$(python) -m tools.gallery $(ARGS)

bench: set-up-dev
	$(python) -m tools.bench $(ARGS)

walk-through: set-up-dev
	$(python) -m tools.walk_through $(ARGS)

survival: set-up-dev
	$(python) -m tools.walk_through.survival $(ARGS)

kills: set-up-dev
	$(python) -m tools.kills $(ARGS)

sounds: set-up-dev
	$(python) -m tools.sounds $(ARGS)

figures: set-up-dev
	$(python) -m tools.figures $(ARGS)

schema: set-up-dev
	$(python) -m tools.write_schema $(ARGS)

translations: set-up-dev
	$(python) -m tools.translations $(ARGS)

diagram: set-up-dev
	$(python) -m tools.draw_states $(ARGS)

icon: set-up-dev
	$(python) -m tools.draw_icon $(ARGS)

screenshots: set-up-dev
	$(python) -m tools.screenshots $(ARGS)

metainfo: set-up-dev
	$(python) -m tools.metainfo $(ARGS)

library: set-up-dev
	$(python) -m tools.parse_library $(ARGS)

# -E, so that what was right before is looked at again; without a network.
docs: set-up-docs
	$(python) -m sphinx -b html -q -E -W --keep-going -n -c tools/docs docs build/docs $(ARGS)
	@echo build/docs/guide/index.html

guide-pictures: set-up-dev
	$(python) -m tools.gallery.guide $(ARGS)

# The files that the Flatpak is built from, pinned: from PyPI, so with a network.
flatpak-sources: set-up-dev
	$(python) -m tools.flatpak $(ARGS)

keys: set-up-dev
	$(python) -m tools.write_keys $(ARGS)

man: set-up-dev
	$(python) -m tools.write_man $(ARGS)

# The versions of today may contradict what pyproject.toml asks for since a minute ago.
pins: VERSIONS = newest
pins: set-up-dev
	$(python) -m tools.pins $(ARGS)

# The folder that starts without Python and Qt, the package for Debian that it becomes, and both
# tried where there is nothing else.
bundle: set-up-dev
	$(python) -m tools.bundle $(ARGS)

deb: bundle
	$(python) -m tools.deb

check-packages: bundle
	$(python) -m tools.bundle.check dist/lowback-timer
	packaging/check.sh dist $(python)

set-up-run:
	$(call set_up,run)

set-up-dev:
	$(call set_up,dev)

set-up-docs:
	$(call set_up,docs)

clean:
	rm -rf .venv build dist gallery .coverage .hypothesis .flatpak-builder
	rm -rf .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
	find lowback_timer tests tools -name __pycache__ -prune -exec rm -rf {} +
