// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/training/truth.h"

namespace countersign::test
{

// A contract put together from ways of saying things, with what it says.
struct PartedContract {
    QString text;
    training::TruthDocument truth;
};

// Contracts in a language, made from tests/golden/languageparts: each of another opening, clauses
// and closing, with other parties, days and periods. The ways of saying a thing are dealt out to
// two halves, so that what was set by looking at one half can be tested on the other. The same
// arguments give the same contracts.
QList<PartedContract> partedContracts(const QString &language, int half, int count);

} // namespace countersign::test
