// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/pdfdecrypt.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <string>

using namespace Qt::StringLiterals;

namespace countersign::imaging
{

namespace
{

base::Error decryptError(const std::exception &error)
{
    const auto *pdf = dynamic_cast<const QPDFExc *>(&error);
    if (pdf && pdf->getErrorCode() == qpdf_e_password)
        return base::Error{base::ErrorKind::Unauthorised, u"import.password_wrong"_s, {}};
    return base::Error{base::ErrorKind::Corrupt, u"import.damaged"_s, {}};
}

} // namespace

base::Result<SourceData> decryptPdf(const SourceData &data, const base::Secret &password)
{
    const QByteArray bytes = data.read(0, data.size());
    std::string key(reinterpret_cast<const char *>(password.data()), size_t(password.size()));
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("original", bytes.constData(), size_t(bytes.size()), key.c_str());
        explicit_bzero(key.data(), key.size());
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setPreserveEncryption(false);
        writer.setStreamDataMode(qpdf_s_preserve);
        writer.write();
        const std::shared_ptr<Buffer> plain = writer.getBufferSharedPointer();
        return SourceData::fromBytes(
            {reinterpret_cast<const char *>(plain->getBuffer()), qsizetype(plain->getSize())});
    } catch (const std::exception &error) {
        explicit_bzero(key.data(), key.size());
        return decryptError(error);
    }
}

} // namespace countersign::imaging
