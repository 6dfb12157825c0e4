// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

// Reads just enough BER (X.690) to get at the bytes as they were sent, which parsers that build
// objects give away.
namespace countersign::security
{

struct DerElement {
    int tag = 0; // the identifier octet
    QByteArrayView whole;
    QByteArrayView content;
};

// The element at the front; definite and indefinite lengths, tags below 31, nesting of indefinite
// lengths up to 32.
std::optional<DerElement> readDer(QByteArrayView bytes);
// All elements of a constructed element's content; nothing when one is broken.
std::optional<QList<DerElement>> readDerChildren(QByteArrayView content);

} // namespace countersign::security
