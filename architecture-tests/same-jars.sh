#!/usr/bin/env bash
# Shows that the same sources make the same jars, byte for byte, wherever and whenever they are built.
# Expects the jars of a build that has just been made.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
(cd "$root" && tar -c --exclude=./.git --exclude=target .) | tar -x -C "$copy"

sums() {
  (cd "$1" && find . -path '*/target/daybook-*.jar' -exec sha256sum {} + | sort -k 2)
}
again() {
  (cd "$copy" && mvn -B -ntp -q clean package -DskipTests -Dspotless.check.skip "$@")
}

first=$(sums "$root")
[ "$(wc -l <<<"$first")" -ge 6 ] || { echo "there are no jars to compare" >&2; exit 1; }

again
diff <(echo "$first") <(sums "$copy") || { echo "a second build made other jars" >&2; exit 1; }

again -pl domain -Dproject.build.outputTimestamp=2001-01-01T00:00:00Z
if diff -q <(echo "$first") <(sums "$copy") >/dev/null; then
  echo "a jar with another date in it went unnoticed" >&2
  exit 1
fi
echo "Two builds make the same jars"
