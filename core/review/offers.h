// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/statements.h"

namespace countersign::review
{

// What a contract's pages say that its fields may hold, for offering it to whoever types: each
// value once, in reading order, with the place where it stands first.
struct PageOffers {
    QList<Statement> names; // for parties, signers and titles
    QList<Statement> dates;
    QList<Statement> periods;
    QList<Statement> amounts;

    const QList<Statement> &of(model::FieldKey key) const;
    bool operator==(const PageOffers &) const = default;
};

PageOffers offersOn(const QList<model::OcrPage> &pages);

// Of `known` those that `typed` may be the beginning of, best first: what begins with it, then what
// has words that do, then what merely holds it. Nothing typed means all. Of parties, those with a
// legal form come before others that fit as well; what differs in letter case or punctuation alone
// is offered once.
QList<Statement> offersFor(model::FieldKey key, const QList<Statement> &known, const QString &typed,
                           int most);

} // namespace countersign::review
