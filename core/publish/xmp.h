// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace countersign::publish
{

// What a PDF says of itself (ISO 16684-1); empty parts are left out.
struct PdfFacts {
    QString title;
    QString author;
    QString subject;
    QString keywords;
    QString creator; // the program the original was made with
    QString producer;
    QDateTime created; // of the original
    QDateTime written;
    bool pdfa2b = false; // claims conformance to PDF/A-2b
    QByteArray derivedFrom; // SHA-256 of a signed original that this is a copy of
};

QByteArray xmpPacket(const PdfFacts &facts);

// "D:20260302101500+01'00'" (ISO 32000-1, 7.9.4) and back; invalid when it is none.
QByteArray pdfDate(const QDateTime &at);
QDateTime fromPdfDate(const QString &text);

} // namespace countersign::publish
