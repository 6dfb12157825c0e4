#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Makes resources/screenshots: every screen, light and dark, photographed from the demo workspace without a display.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$here/.."
"$here/setup.sh"
command -v convert >/dev/null || { echo "screenshots: needs ImageMagick" >&2; exit 3; }
build=${COUNTERSIGN_BUILD:-build/ci}
[ -f "$build/build.ninja" ] || cmake -S . -B "$build" --preset ci >/dev/null
cmake --build "$build" --target screenshots --target countersign-decoder

raw=$(mktemp -d)
trap 'rm -rf "$raw"' EXIT
"$build/bin/screenshots" "$raw"
mkdir -p resources/screenshots
for picture in "$raw"/*.png; do
    convert "$picture" -dither None -colors 128 -strip -define png:compression-level=9 \
        "PNG8:resources/screenshots/$(basename "$picture")"
done
