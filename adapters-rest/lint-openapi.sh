#!/bin/sh
# Lints the description of the interface. Needs Node and the npm registry, so it is no part of the build.
set -eu
cd "$(dirname "$0")"
documents=src/main/resources/daybook
npx --yes @redocly/cli@2.31.4 lint --config redocly.yaml "$documents/openapi.json"
npx --yes @stoplight/spectral-cli@6.16.3 lint --fail-severity=hint --ruleset .spectral.yaml \
    "$documents/openapi.json" "$documents/asyncapi.json"
