#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Sets up, builds and opens Countersign on a demo workspace with sandbox services; without a display the same work is done
# headlessly, step by step in the terminal. Arguments go to `countersign demo`.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$here/.."
"$here/setup.sh"
cmake --preset ci >/dev/null
cmake --build --preset ci --target countersign
exec build/ci/bin/countersign demo "$@"
