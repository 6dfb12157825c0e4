// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/legal/formtree.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace countersign::legal
{

// A signature dictionary of the final file and the fields that show it.
struct FoundSignature {
    QString field; // the first that refers to it
    QPDFObjectHandle dictionary;
    QByteArray subFilter; // "/ETSI.CAdES.detached"
    bool isDocTimestamp = false; // by its SubFilter, whatever /Type says
    QList<qint64> byteRange; // empty unless an array of non-negative integers
    bool hasByteRange = false; // an array of four that is not [0 0 0 0]
    QByteArray contents; // as the parser read them
};

struct FoundSignatures {
    QList<FoundSignature> signatures; // by the end of their range
    FormTree form;
    bool danglingWidgets = false; // signature widgets on pages that the form does not list
};

// Signature fields that hold a signature dictionary. Usage-rights signatures (/Perms/UR3) are none.
FoundSignatures findSignatures(PdfDocument &document);

} // namespace countersign::legal
