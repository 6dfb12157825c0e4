// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QSet>
#include <QStringList>

#include <qpdf/QPDF.hh>

#include <map>
#include <memory>

namespace countersign::legal
{

// One revision of a PDF as qpdf reads it: the first so many bytes of a file. The bytes must outlive
// it.
class PdfDocument
{
public:
    // legal.damaged, legal.encrypted. With `recover`, a broken cross-reference table is rebuilt by
    // guessing.
    static base::Result<std::shared_ptr<PdfDocument>> open(QByteArrayView bytes, bool recover);

    QPDF &qpdf() { return m_qpdf; }
    QByteArrayView bytes() const { return m_bytes; }
    bool isRecovered() const { return m_recovered; }
    const std::map<QPDFObjGen, QPDFXRefEntry> &xref() const { return m_xref; }
    QPDFObjectHandle root();
    // Kinds of warnings so far, without positions.
    QSet<QByteArray> warnings();

private:
    PdfDocument() = default;

    QPDF m_qpdf;
    QByteArrayView m_bytes;
    std::map<QPDFObjGen, QPDFXRefEntry> m_xref;
    QSet<QByteArray> m_warnings;
    bool m_recovered = false;
};

// A dictionary's entry by name, null when it is no dictionary. Never throws.
QPDFObjectHandle entry(QPDFObjectHandle dictionary, const char *key);
QByteArray nameOf(QPDFObjectHandle object); // "/Sig", empty for what is no name
QString textOf(QPDFObjectHandle object);

} // namespace countersign::legal
