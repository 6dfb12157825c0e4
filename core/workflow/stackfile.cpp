// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/stackfile.h"

#include "core/imaging/pdfdecrypt.h"
#include "core/publish/tiffpages.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <QFileInfo>

#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

base::Result<QList<QByteArray>> pdfPages(const QByteArray &bytes)
{
    QList<QByteArray> files;
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("stack", bytes.constData(), size_t(bytes.size()));
        const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
        for (const QPDFPageObjectHelper &page : pages) {
            QPDF single;
            single.emptyPDF();
            QPDFPageDocumentHelper(single).addPage(page, false);
            QPDFWriter writer(single);
            writer.setOutputMemory();
            writer.setDeterministicID(true);
            writer.write();
            const std::shared_ptr<Buffer> out = writer.getBufferSharedPointer();
            files.append(QByteArray(reinterpret_cast<const char *>(out->getBuffer()),
                                    qsizetype(out->getSize())));
        }
    } catch (const std::exception &) {
        return base::Error{base::ErrorKind::Corrupt, u"import.damaged"_s, {}};
    }
    return files;
}

base::Result<QList<QByteArray>> pagesOfFile(const capture::ImportedSource &source,
                                            const QString &password)
{
    const imaging::MediaType type = source.pages->info().mediaType;
    if (type == imaging::MediaType::Pdf) {
        if (!source.pages->info().isEncrypted)
            return pdfPages(source.data.read(0, source.data.size()));
        const auto plain = imaging::decryptPdf(source.data, base::Secret::fromString(password));
        if (!plain)
            return plain.error();
        return pdfPages(plain->read(0, plain->size()));
    }
    const QByteArray bytes = source.data.read(0, source.data.size());
    if (type == imaging::MediaType::Tiff)
        return publish::tiffPages(bytes);
    return QList<QByteArray>{bytes};
}

} // namespace

base::Result<model::BatchId> stackFromFile(const QString &path, const QString &password,
                                           const Engines &engines, CaptureDesk &desk,
                                           const QString &actor, base::JobContext &context)
{
    constexpr double pdfDpi = 200;
    const auto document
        = engines.fileImport.open(path, base::Secret::fromString(password), context);
    if (!document)
        return document.error();
    QList<capture::ScannedSide> sides;
    for (const capture::ImportedSource &source : document->sources) {
        const auto files = pagesOfFile(source, password);
        if (!files)
            return files.error();
        const imaging::SourceInfo &info = source.pages->info();
        for (qsizetype i = 0; i < files->size(); ++i) {
            const imaging::PageInfo page = info.pages.value(i);
            const double dpi = page.nativeDpi > 0 ? page.nativeDpi : pdfDpi;
            sides.append({files->at(i), info.mediaType, (page.sizePt * dpi / 72).toSize(), dpi});
        }
    }
    const auto batch = desk.begin(QFileInfo(path).completeBaseName(), {}, actor);
    if (!batch)
        return batch.error();
    for (const capture::ScannedSide &side : std::as_const(sides)) {
        if (const auto kept = desk.keep(*batch, side, false); !kept)
            return kept.error();
    }
    return *batch;
}

} // namespace countersign::workflow
