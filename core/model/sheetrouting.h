// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace countersign::model
{

// What a separator sheet says of the document behind it. Every part may be empty.
struct SheetRouting {
    QString contractType; // one of contractTypes()
    QString profile; // name of a scan profile
    QString counterparty;

    bool isEmpty() const
    {
        return contractType.isEmpty() && profile.isEmpty() && counterparty.isEmpty();
    }
    bool operator==(const SheetRouting &) const = default;
};

// What a separator sheet says to people; the words are the caller's.
struct SheetWords {
    QString heading; // "Separator sheet"
    QStringList lines; // "Type: Non-disclosure agreement"
    QString instruction; // "Put this sheet before the document ..."

    bool operator==(const SheetWords &) const = default;
};

// For a QR code: "CSR1;t=nda;p=Contracts;c=ACME%20GmbH;7F3A", the last part being check digits.
QString routingPayload(const SheetRouting &routing);
// Nothing for what is no payload of ours, of a version we don't know, or damaged.
std::optional<SheetRouting> routingFromPayload(const QString &payload);

// For Code 39, which knows no small letters: one code a part, "C1T" + "NDA" + two check digits. A
// part is folded to what Code 39 can say and cut to what fits on a sheet.
QStringList routingCode39(const SheetRouting &routing);
// Adds what the code says to `routing`; false for what is none of ours or damaged.
bool addRoutingCode39(SheetRouting &routing, const QString &code);

} // namespace countersign::model
