#!/usr/bin/env bash
# Asks Lighthouse (as on a telephone) about every public page of a running site in every language, and fails if a page has less
# than 100 of 100 in performance, accessibility, best practices or search engines. The site must know its own address, since the
# pages are those of its sitemap:
#
#   SIMEXIT_SITE=https://simexit.example ./mvnw spring-boot:run
#   src/scripts/lighthouse.sh http://localhost:8080 '/operators'        only addresses with this in them; all without it
#
# Needs node, chromium, and the network once for Lighthouse itself (Apache 2.0). A page that misses gets two more tries:
# its speed is measured, and a busy machine is slow.
set -euo pipefail

site=${1:-http://localhost:8080}
pattern=${2:-}
lighthouse=12.8.2
tries=3
CHROME_PATH=${CHROME_PATH:-$(command -v chromium || command -v google-chrome)}
export CHROME_PATH

report=$(mktemp)
trap 'rm -f "$report"' EXIT

# A run that dies must not find the report of the page before.
scores() {
  rm -f "$report"
  npx --yes "lighthouse@$lighthouse" "$1" --quiet --output=json --output-path="$report" \
    --chrome-flags='--headless=new --no-sandbox' >/dev/null || { echo "Lighthouse failed"; return 1; }
  node -e '
    const { categories, audits } = JSON.parse(require("fs").readFileSync(process.argv[1]));
    const all = Object.values(categories);
    const missed = all.flatMap((it) => it.auditRefs).filter((it) => it.weight > 0 && audits[it.id].score !== null
      && audits[it.id].score < 0.9).map((it) => it.id);
    console.log(all.map((it) => Math.round(it.score * 100)).join(" "), [...new Set(missed)].join(" "));
    process.exit(all.every((it) => it.score === 1) ? 0 : 1);' "$report"
}

map=$(curl -sf "$site/sitemap.xml") || { echo "$site has no sitemap: it needs SIMEXIT_SITE" >&2; exit 2; }
failed=0 asked=0
while read -r page; do
  asked=$((asked + 1))
  for ((try = 1; try <= tries; try++)); do
    if told=$(scores "$site$page"); then
      break
    fi
  done
  if ((try > tries)); then
    failed=$((failed + 1))
  fi
  echo "$told $page"
done < <(grep -o '<loc>[^<]*' <<<"$map" | sed -E 's#<loc>https?://[^/]+##; s/&amp;/\&/g' | grep -F -- "$pattern")

echo "$asked pages, $failed below 100"
((asked > 0 && failed == 0))
