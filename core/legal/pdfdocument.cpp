// SPDX-License-Identifier: Apache-2.0
#include "core/legal/pdfdocument.h"

#include <qpdf/QPDFExc.hh>

using namespace Qt::StringLiterals;

namespace countersign::legal
{

base::Result<std::shared_ptr<PdfDocument>> PdfDocument::open(QByteArrayView bytes, bool recover)
{
    std::shared_ptr<PdfDocument> document(new PdfDocument);
    document->m_bytes = bytes;
    document->m_recovered = recover;
    try {
        document->m_qpdf.setSuppressWarnings(true);
        document->m_qpdf.setAttemptRecovery(recover);
        document->m_qpdf.processMemoryFile("pdf", bytes.data(), size_t(bytes.size()));
        document->m_xref = document->m_qpdf.getXRefTable();
        if (!document->root().isDictionary())
            return base::Error{base::ErrorKind::Corrupt, u"legal.damaged"_s, {}};
        return document;
    } catch (const QPDFExc &exception) {
        const bool encrypted = exception.getErrorCode() == qpdf_e_password;
        return base::Error{encrypted ? base::ErrorKind::Unauthorised : base::ErrorKind::Corrupt,
                           encrypted ? u"legal.encrypted"_s : u"legal.damaged"_s,
                           {}};
    } catch (const std::exception &) {
        return base::Error{base::ErrorKind::Corrupt, u"legal.damaged"_s, {}};
    }
}

QPDFObjectHandle PdfDocument::root()
{
    return entry(m_qpdf.getTrailer(), "/Root");
}

QSet<QByteArray> PdfDocument::warnings()
{
    for (const QPDFExc &warning : m_qpdf.getWarnings()) {
        const std::string detail = warning.getMessageDetail();
        m_warnings.insert(QByteArray::fromStdString(detail));
    }
    return m_warnings;
}

QPDFObjectHandle entry(QPDFObjectHandle dictionary, const char *key)
{
    if (dictionary.isStream())
        dictionary = dictionary.getDict();
    return dictionary.isDictionary() ? dictionary.getKey(key) : QPDFObjectHandle::newNull();
}

QByteArray nameOf(QPDFObjectHandle object)
{
    return object.isName() ? QByteArray::fromStdString(object.getName()) : QByteArray();
}

QString textOf(QPDFObjectHandle object)
{
    return object.isString() ? QString::fromStdString(object.getUTF8Value()) : QString();
}

} // namespace countersign::legal
