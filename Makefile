# Every command of the project. `make data`, `make site` and `make test` are each enough on a machine
# that has Python 3.11 or newer, make and git: what they need is installed on the first run, and
# nothing is fetched after that.

.DEFAULT_GOAL := help
.PHONY: help data describe next-year start mend serve site deploy setup check test bench browser fix drawings lock gate clean build-tools cluster-tools test-tools

# Python reads and writes UTF-8 here, also where the machine's locale is a plain C.
export PYTHONUTF8 := 1

VENV := .venv
PY := $(VENV)/bin/python
PIP := $(PY) -m pip --quiet --disable-pip-version-check
INSTALL := $(PIP) install --require-hashes

# A .venv that is there keeps its Python; naming another (`make test PYTHON=python3.12`) makes it anew.
ifeq ($(origin PYTHON),undefined)
PYTHON := python3
SYSTEM := $(PY)
else
SYSTEM := $(PYTHON)
endif
DRAWINGS := site_tests/edition/test_drawings.py site_tests/unit/charts/test_cases.py
VERSION := -c 'import sys; print(sys.version_info[:2])'

help: ## List the commands
	@awk -F ':.*## ' '/^# --- Data/ { print "For data and pages:" } /^# --- Code/ { print "For the code:" } \
		/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' Makefile

# --- Data --------------------------------------------------------------------------------------

data: build-tools ## Check the data and the pages, and with AGAINST=main say what has changed since
	@$(PY) -m scripts check $(if $(AGAINST),--against "$(AGAINST)")

describe: build-tools ## Make a package of CSV files: make describe FILES="one.csv two.csv"
	@$(PY) -m scripts describe $(FILES)

next-year: build-tools ## Begin the next report from the last one: make next-year REPORT=ncatip-2031
	@$(PY) -m scripts next-year "$(REPORT)"

start: build-tools ## Make a site of your own in a new folder: make start FOLDER=../water
	@$(PY) -m scripts start "$(FOLDER)"

mend: build-tools ## Mend the spelling that has one right form, in data and pages
	@$(PY) -m scripts fix

serve: build-tools ## Show the site here; it is built again whenever a file changes
	@$(PY) -m scripts serve

site: build-tools ## Build the whole site into build/site
	@$(PY) -m scripts build

deploy: build-tools ## Build the site for its public address, which SITE_URL has to name
	@$(PY) -m scripts build --deploy

# --- Code --------------------------------------------------------------------------------------

setup: test-tools ## Install everything into .venv: what builds the site and what tests it

check: test-tools ## Check format, lint, types and floors of the code, then the data
	@$(PY) -m ruff format --check .
	@$(PY) -m ruff check .
	@$(PY) -m mypy
	@$(PY) $(VENV)/bin/lint-imports --no-logo
	@$(PY) -m scripts check

test: test-tools browser ## Run all tests, side by side on all cores
	@$(PY) -m pytest --numprocesses auto --dist loadgroup

bench: test-tools ## Measure builds of 10 to 1,000 packages: make bench SIZES="10 100" BASE=main
	@$(PY) -m site_tests.benchmarks $(if $(SIZES)$(CELLS)$(FIGURES),--sizes "$(SIZES)") $(if $(CELLS),--cells "$(CELLS)") $(if $(FIGURES),--figures "$(FIGURES)") $(if $(BASE),--base $(BASE)) $(BENCH_FLAGS)

browser: test-tools ## Make sure that there is a browser for the tests
	@$(PY) -m site_tests.chromium

drawings: test-tools ## Accept how all charts are drawn now: look at build.drawings/ first
	@$(PY) -m pytest -q -n0 $(DRAWINGS) --update-golden

fix: test-tools ## Put the code into its format and mend what the linter can mend
	@$(PY) -m ruff format .
	@$(PY) -m ruff check --fix .

# LOCK_FLAGS=--upgrade takes the newest versions that the .in files allow.
COMPILE = $(PY) -m uv pip compile --quiet --universal --python-version 3.11 \
	--generate-hashes --no-header $(LOCK_FLAGS)

lock: build-tools ## Compile requirements/*.in to the hash-locked requirements/*.txt
	@$(PY) -m uv --version >/dev/null 2>&1 || $(PIP) install uv
	@$(COMPILE) requirements/build.in --output-file requirements/build.txt
	@$(COMPILE) requirements/cluster.in --output-file requirements/cluster.txt
	@$(COMPILE) requirements/test.in --output-file requirements/test.txt

gate: ## Fail unless every word of RESULTS is "success" (for CI: one check that stands for all jobs)
	@test -n "$(RESULTS)" || { echo "RESULTS is empty: name the results of the jobs." >&2; exit 1; }
	@for result in $(RESULTS); do test "$$result" = success \
		|| { echo "A job ended with: $$result" >&2; exit 1; }; done

clean: ## Remove what was built and all caches; .venv stays
	@rm -rf build build.next build.bench .cache .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	@find scripts site_tests -name __pycache__ -type d -prune -exec rm -rf {} +

# --- Set-up ------------------------------------------------------------------------------------
# .venv holds a copy of each lock file that is installed in full. The copy comes last, so a set-up
# that was killed has none and is made anew; the text is compared and not its time, so changing
# branches back and forth installs nothing.

build-tools:
	@cmp -s requirements/build.txt $(VENV)/build.txt \
		&& test "$$($(PY) $(VERSION) 2>/dev/null || echo none)" = "$$($(SYSTEM) $(VERSION) 2>/dev/null)" \
		|| { $(new-venv) && $(call install,build) && cp requirements/build.txt $(VENV)/; }

cluster-tools: build-tools ## Install what builds on a Dask cluster, here and on its workers
	@cmp -s requirements/cluster.txt $(VENV)/cluster.txt \
		|| { $(call install,cluster) && cp requirements/cluster.txt $(VENV)/; }

# test.txt has what a cluster needs as well.
test-tools: build-tools
	@cmp -s requirements/test.txt $(VENV)/test.txt \
		|| { rm -f $(VENV)/*.txt && $(call install,test) && cp requirements/*.txt $(VENV)/; }

install = { echo "Installing requirements/$(1).txt into $(VENV)" && $(INSTALL) -r requirements/$(1).txt \
	&& $(PY) -m scripts.site.ready; }

define new-venv
{ \
command -v $(PYTHON) >/dev/null || { \
	echo "There is no $(PYTHON). Install Python 3.11 or newer, or name yours: make PYTHON=python3.12" >&2; exit 1; }; \
$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	echo "$(PYTHON) is $$($(PYTHON) --version 2>&1); Python 3.11 or newer is needed. Name another: make PYTHON=python3.12" >&2; exit 1; }; \
$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
	echo "$(PYTHON) has no venv module. On Debian and Ubuntu: apt install python3-venv" >&2; exit 1; }; \
rm -rf $(VENV) && $(PYTHON) -m venv $(VENV); \
}
endef
