#!/usr/bin/env bash
# Shows that the build refuses a domain with a dependency: once for each scope that would travel with the jar.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT

poms_only() {
  rm -rf "${copy:?}"/*
  (cd "$root" && tar -c pom.xml ./*/pom.xml) | tar -x -C "$copy"
}
validate() {
  (cd "$copy" && mvn -B -ntp -q -pl domain validate) >"$copy/said" 2>&1
}

poms_only
validate || { cat "$copy/said"; echo "the untouched domain is refused" >&2; exit 1; }

for scope in compile runtime provided; do
  poms_only
  dependency="<dependency><groupId>org.slf4j</groupId><artifactId>slf4j-api</artifactId><scope>$scope</scope></dependency>"
  sed -i "0,/<dependencies>/s||<dependencies>$dependency|" "$copy/domain/pom.xml"
  if validate; then
    echo "a domain with a $scope dependency is built" >&2
    exit 1
  fi
  grep -q 'decision 0001' "$copy/said" || { cat "$copy/said"; echo "refused for another reason" >&2; exit 1; }
done
echo "A dependency of the domain is refused in every scope that would travel with it"
