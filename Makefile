# The only commands anyone needs. `make` alone lists them.
#
# `run`, `demo`, `test`, `faults` and `bench` first call .ci/setup, which installs what is missing and says what it does.
# Node fetched by it is used before the system's. Works with GNU make 3.81 and bash 3.2, so that a Mac needs nothing newer.

SHELL := bash
.DEFAULT_GOAL := help
.PHONY: help run demo check test faults bench clean

# rustup puts its commands here, and a shell opened before the installation does not know it yet.
export PATH := $(CURDIR)/target/node/node_modules/.bin:$(or $(CARGO_HOME),$(HOME)/.cargo)/bin:$(PATH)

help:
	@echo "Warsha. What make can do:"
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-7s %s\n", $$1, $$2 }' Makefile

run: ## Open Warsha; where there is no display, play the sample through a virtual one into target/tour
	@.ci/setup run
	@.ci/window

demo: ## Play the evening of Tetouan and print its minutes in four languages
	@.ci/setup demo
	@.ci/demo

# Always the whole workspace: another choice of packages is another choice of features, and builds everything twice.
check: ## Format, lints and the house rules, in a minute
	cd ui && npm run --silent check
	cargo fmt --all --check
	cargo clippy --workspace --all-targets -- -D warnings
	@.ci/test check --workspace --test it tidy

test: ## Everything that decides whether a change is right
	@.ci/setup test
	@$(MAKE) --no-print-directory check
	cd ui && npm test --silent
	@WARSHA_REQUIRE_TOOLS=1 .ci/test test --workspace --no-fail-fast
	cd ui && npm run --silent browser

faults: ## The long campaigns in full, with their counts
	@.ci/setup test
	@WARSHA_REQUIRE_TOOLS=1 WARSHA_CAMPAIGN=full .ci/test faults --workspace --test it --test desktop campaign -- --nocapture

bench: ## How fast, as ratios to the nearest peers
	@.ci/setup bench
	@.ci/bench

clean: ## Remove everything that was built
	rm -rf target ui/dist ui/node_modules
