#!/bin/sh
# Draws what chats and telephones show of the site: card.png, apple-touch-icon.png and favicon.ico in static/,
# from card.svg beside this script and from static/icon.svg. Needs Chromium and fonts for Latin and Chinese;
# the pictures are kept with the source, so only whoever changes a drawing runs it.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
static=$here/../main/resources/static
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT

browser=
for name in chromium-headless-shell chromium chromium-browser google-chrome chrome; do
	if command -v "$name" > /dev/null; then
		browser=$name
		break
	fi
done
[ -n "$browser" ] || { echo "no Chromium or Chrome was found" >&2; exit 1; }

# draw <page> <width> <height> <picture>
draw() {
	"$browser" --headless --no-sandbox --disable-gpu --hide-scrollbars --force-device-scale-factor=1 \
		--window-size="$2,$3" --screenshot="$4" "file://$1" 2> "$work/log" || { cat "$work/log" >&2; exit 1; }
}

# icon <side> <height> <paper>: the icon on paper, as telephones cut their own corners
icon() {
	cat > "$work/icon.html" <<-PAGE
		<!DOCTYPE html><style>body { margin: 0; height: $1px; display: grid; place-items: center; background: $3 }</style>
		<img src="file://$static/icon.svg" height="$2" alt="">
	PAGE
}

printf '<!DOCTYPE html><style>body { margin: 0 } svg { display: block }</style>' > "$work/card.html"
cat "$here/card.svg" >> "$work/card.html"
draw "$work/card.html" 1200 630 "$static/card.png"
icon 180 120 '#fbfaf6'
draw "$work/icon.html" 180 180 "$static/apple-touch-icon.png"
icon 32 32 '#fbfaf6'
draw "$work/icon.html" 32 32 "$work/small.png"

# An icon file is a head of 22 bytes, then the picture: one entry, 32 x 32, its size, where it begins.
size=$(wc -c < "$work/small.png")
byte() { printf "\\$(printf %o "$1")"; }
{
	printf '\0\0\1\0\1\0\40\40\0\0\1\0\40\0'
	byte $((size % 256)); byte $((size / 256)); printf '\0\0\26\0\0\0'
	cat "$work/small.png"
} > "$static/favicon.ico"
