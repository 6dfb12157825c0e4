// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace countersign::extraction
{

// A party's name taken apart for comparing: never for showing.
struct CompanyName {
    QString key; // "acme widgets": no accents, punctuation, legal form or leading article
    QString form; // class of its legal form: "inc", "llc", "ltd", "gmbh", ...; empty for none

    bool operator==(const CompanyName &) const = default;
};

// Other names ("doing business as", "formerly known as") and affiliates named along are cut off.
CompanyName companyNameOf(const QString &printed);

// Equal keys, and legal forms that don't contradict each other: Foo GmbH is not Foo Inc., either
// may be Foo.
bool mayBeSameCompany(const QString &a, const QString &b);

} // namespace countersign::extraction
