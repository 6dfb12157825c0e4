#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Builds a private libtesseract.so.5 that gives the same text as the distribution's in less than half the time, from the
# distribution's own source package and the patches beside this script, into build/tesseract (or the folder given). Does
# nothing when it is there already. Exit code 3: the source package can't be had; then the distribution's library is used.
#
# TESSERACT_SOURCE=DIR takes the source package (.dsc and what belongs to it) from DIR instead of fetching it.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
out=${1:-$here/../../build/tesseract}

give_up() {
    echo "tesseract: $1; recognition runs on the distribution's library" >&2
    exit 3
}

# The library must fit the headers that the program is compiled with.
version=$(dpkg-query -W -f='${source:Version}' libtesseract-dev 2>/dev/null) || give_up "libtesseract-dev is not installed"
compiler=$(c++ --version | head -n 1)
stamp="$version $compiler $(cat "$here"/build.sh "$here"/*.patch | sha256sum | cut -d ' ' -f 1)"
[ -f "$out/libtesseract.so.5" ] && [ "$(cat "$out/stamp" 2>/dev/null)" = "$stamp" ] && exit 0

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The system's own package sources, with their source packages, in a configuration of ours: the system's stays untouched.
fetch_source() {
    local apt=$work/apt file
    mkdir -p "$apt/sources.d" "$apt/lists/partial" "$apt/cache/archives/partial" "$work/package"
    for file in /etc/apt/sources.list.d/*.sources; do
        [ -f "$file" ] && sed -E 's/^Types:.*/Types: deb-src/' "$file" >"$apt/sources.d/$(basename "$file")"
    done
    for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.list; do
        [ -f "$file" ] && sed -nE 's/^deb(-src)?([[:space:]])/deb-src\2/p' "$file"
    done >"$apt/sources.list"
    local options=(-qq -o "Dir::Etc::sourcelist=$apt/sources.list" -o "Dir::Etc::sourceparts=$apt/sources.d"
        -o "Dir::State::Lists=$apt/lists" -o "Dir::Cache=$apt/cache" -o APT::Sandbox::User="$(id -un)")
    (cd "$work/package" && apt-get "${options[@]}" update && apt-get "${options[@]}" source --download-only "tesseract=$version") \
        >"$work/apt.log" 2>&1
}

if [ -n "${TESSERACT_SOURCE:-}" ]; then
    mkdir "$work/package"
    cp "$TESSERACT_SOURCE"/tesseract_* "$work/package"
else
    fetch_source || give_up "its source package can't be fetched ($(tail -n 1 "$work/apt.log"))"
fi
dpkg-source --no-check -x "$work/package/tesseract_$version.dsc" "$work/source" >/dev/null
for patch in "$here"/*.patch; do
    patch -d "$work/source" -p1 --quiet --no-backup-if-mismatch <"$patch" \
        || give_up "$(basename "$patch") does not fit version $version"
done

# -ffp-contract=off: an FMA rounds once less, and a word in some thousand pages would read differently. The old recogniser
# stays: osd.traineddata, with which the orientation of difficult pages is found, is for nothing else. A processor without
# AVX2 is served by the same library, by functions chosen when it is loaded.
data=$(sed -nE 's/.*-DTESSDATA_PREFIX=[^/]*([^"\\]*).*/\1/p' "$work/source/debian/rules")
export CCACHE_BASEDIR=$work CCACHE_NOHASHDIR=1
launcher=$(command -v ccache || true)
cmake -S "$work/source" -B "$work/build" -G Ninja -DCMAKE_BUILD_TYPE=Release ${launcher:+-DCMAKE_CXX_COMPILER_LAUNCHER=ccache} \
    -DCMAKE_CXX_FLAGS_RELEASE="-O3 -DNDEBUG -ffp-contract=off -DTESSERACT_IMAGEDATA_AS_PIX" \
    -DTESSDATA_PREFIX="$data" -DCMAKE_SHARED_LINKER_FLAGS="-s -Wl,-z,defs" \
    -DBUILD_SHARED_LIBS=ON -DBUILD_TRAINING_TOOLS=OFF -DINSTALL_CONFIGS=OFF -DGRAPHICS_DISABLED=ON \
    -DOPENMP_BUILD=OFF -DDISABLE_CURL=ON -DDISABLE_ARCHIVE=ON >"$work/cmake.log" 2>&1 \
    || { cat "$work/cmake.log" >&2; exit 1; }
cmake --build "$work/build" --target libtesseract >"$work/build.log" 2>&1 || { tail -n 40 "$work/build.log" >&2; exit 1; }

mkdir -p "$out"
cp "$work/source/LICENSE" "$out/LICENSE"
echo "${version%%-*}" >"$out/version"
cp -L "$work/build/libtesseract.so" "$out/libtesseract.so.5.new"
mv "$out/libtesseract.so.5.new" "$out/libtesseract.so.5"
echo "$stamp" >"$out/stamp"
