# Two commands are enough: `make up` starts a cluster of this machine, `make test` proves that it works. Each sets up what it needs
# first; running it again is fast and changes nothing.

.PHONY: up down test check build setup clean

# The Node of the lock file goes first; the one of the machine only has to be good enough for npm.
RUN = PATH="$(CURDIR)/node_modules/.bin:$$PATH"
SETUP = node_modules/.set-up
SOURCES = $(shell find src tools -type f -name '*.ts' ! -name '*.test.ts')

up: dist/muster.mjs
	@$(RUN) exec sh tools/in-foreground.sh node dist/muster.mjs up --yes

down: dist/muster.mjs
	@$(RUN) node dist/muster.mjs down $(if $(YES),--yes)

test: dist/muster.mjs
	@npm run --silent check
	@npm run --silent test:peers

check: $(SETUP)
	@npm run --silent check

build: dist/muster.mjs

setup: $(SETUP)

clean:
	rm -rf dist node_modules

dist/muster.mjs: $(SETUP) $(SOURCES) tsconfig.json tsconfig.types.json
	@echo "building dist/muster.mjs"
	@npm run --silent build
	@touch $@

$(SETUP): package-lock.json package.json
	@echo "installing the development packages of package-lock.json into node_modules"
	@npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@
