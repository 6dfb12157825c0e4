#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Sets up, builds everything and passes all tests. Arguments go to ctest.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$here/.."
"$here/setup.sh"
# The tuned recogniser, so that it is tested against the distribution's; 3: its source can't be had.
"$here/tesseract/build.sh" || [ $? -eq 3 ]
cmake --preset ci >/dev/null
cmake --build --preset ci
ctest --preset ci "$@"
