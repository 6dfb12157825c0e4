// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/legal/pdfdocument.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace countersign::legal
{

// A node of the form: its dictionary and what it inherits.
struct FormField {
    QString name; // fully qualified, "client.signature"; unique within a FormTree ("#2" added to a
                  // second one)
    QPDFObjectHandle node;
    QByteArray type; // "/Sig", "/Tx"; empty for a node that only groups
    QPDFObjectHandle value;
    QList<QPDFObjectHandle> widgets; // the node itself when it is its own widget
    bool terminal = false;

    bool isSignature() const { return terminal && type == "/Sig"; }
    bool isSigned() const { return isSignature() && QPDFObjectHandle(value).isDictionary(); }
};

// The interactive form of a revision, walked with limits (ISO 32000-1 section 12.7.3).
struct FormTree {
    QList<FormField> fields; // groups included, parents before children
    bool cutOff = false; // too deep, too large or cyclic: not all of it is here

    const FormField *find(const QString &name) const;
};

FormTree readForm(PdfDocument &document);

// The pages in order, with the attributes they inherit (ISO 32000-1 section 7.7.3.4).
struct PageNode {
    QPDFObjectHandle page;
    QMap<QByteArray, QPDFObjectHandle>
        inherited; // "/Resources", "/MediaBox", "/CropBox", "/Rotate"
};

struct PageTree {
    QList<PageNode> pages;
    QList<QPDFObjGen> groups; // intermediate nodes
    bool cutOff = false;
};

PageTree readPages(PdfDocument &document);

} // namespace countersign::legal
