// SPDX-License-Identifier: Apache-2.0
#include "core/publish/searchablepdf.h"

#include "core/imaging/embeddable.h"
#include "core/publish/imagepage.h"
#include "core/publish/pdfacheck.h"
#include "core/publish/pdfgraft.h"
#include "core/publish/pdfobjects.h"
#include "core/publish/pdfpipeline.h"
#include "core/publish/spool.h"
#include "core/publish/textlayercontent.h"

#include <QFileInfo>

#include <qpdf/QPDFAcroFormDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::publish
{

namespace
{

constexpr double assemblyShare = 0.4; // of the progress; the rest is writing
constexpr double largestPagePt = 14400; // ISO 32000-1, annex C
constexpr double smallestPagePt = 3;
// Metadata, like everything in a file's own words, is English.
const QString signedCopyNote
    = u"Copy of a digitally signed document, made to be searched. The signatures are in the original alone."_s;

// What qpdf throws, as an error of ours.
base::Error errorFrom(const std::exception &exception)
{
    if (const auto *carried = dynamic_cast<const CarriedError *>(&exception))
        return carried->error();
    if (dynamic_cast<const QPDFExc *>(&exception))
        return base::Error{base::ErrorKind::Corrupt, u"import.damaged"_s, {}};
    return base::Error{base::ErrorKind::Internal, u"pdf.write_failed"_s, {}};
}

template <typename T>
T orThrow(base::Result<T> result)
{
    if (!result)
        throw CarriedError(result.error());
    return std::move(*result);
}

QSizeF pageSize(QSizeF sizePt)
{
    const double longest = std::max(sizePt.width(), sizePt.height());
    if (longest > largestPagePt)
        sizePt *= largestPagePt / longest;
    return sizePt.expandedTo(QSizeF(smallestPagePt, smallestPagePt));
}

// Puts the document together; everything may throw.
class Assembly
{
public:
    Assembly(const QList<SearchableSource> &sources, const PageTexts &texts,
             const imaging::Tools &tools, const QString &folder, base::JobContext &context)
        : m_sources(sources)
        , m_texts(texts)
        , m_tools(tools)
        , m_context(context)
        , m_spool(std::make_shared<Spool>(folder))
    {
        for (const SearchableSource &source : sources)
            m_total += source.pages->info().pageCount();
    }

    void build(const SearchableOptions &options)
    {
        const bool alone = m_sources.size() == 1 && isPdf(m_sources.first());
        if (alone) {
            m_document = opened(m_sources.first());
        } else {
            m_document = std::make_unique<QPDF>();
            m_document->emptyPDF();
        }
        m_graft = std::make_unique<PdfGraft>(*m_document);
        PdfFacts facts = alone ? factsOf(*m_document) : PdfFacts{};
        for (const SearchableSource &source : m_sources) {
            report.signedOriginal = report.signedOriginal || source.pages->info().isSigned;
            if (alone)
                graftAll(m_document->getAllPages());
            else if (isPdf(source))
                takePages(source);
            else
                addImages(source);
        }
        if (report.signedOriginal)
            describeCopy(facts);
        facts.producer = options.producer;
        facts.written = options.writtenAt;
        if (!facts.created.isValid())
            facts.created = options.writtenAt;
        setVersion();
        report.pdfaObstacles = pdfaObstacles(*m_document);
        facts.pdfa2b = report.isPdfa();
        if (report.isPdfa())
            addOutputIntent(*m_document);
        setFacts(*m_document, facts);
    }

    void write(AtomicFile &file)
    {
        FilePipeline pipeline(file);
        QPDFWriter writer(*m_document);
        writer.setOutputPipeline(&pipeline);
        writer.setPreserveEncryption(false);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setNewlineBeforeEndstream(true); // ISO 19005-2, 6.1.7.1
        writer.setDeterministicID(true);
        writer.forcePDFVersion("1.7");
        writer.registerProgressReporter(
            std::make_shared<QPDFWriter::FunctionProgressReporter>([this](int percent) {
                progress(assemblyShare + percent * (1 - assemblyShare) / 100);
            }));
        writer.write();
    }

    SearchableReport report;

private:
    static bool isPdf(const SearchableSource &source)
    {
        return source.pages->info().mediaType == imaging::MediaType::Pdf;
    }
    void progress(double done)
    {
        if (m_context.isCancelled())
            throw CarriedError(base::JobContext::cancelledError());
        m_context.setProgress(done);
    }
    model::OcrPage nextText()
    {
        progress(assemblyShare * report.pages / std::max(m_total, 1));
        return orThrow(m_texts(report.pages++));
    }
    static std::unique_ptr<QPDF> opened(const SearchableSource &source)
    {
        std::unique_ptr<QPDF> pdf = parsed(source, {});
        if (!pdf && source.password)
            pdf = parsed(source, *source.password);
        if (!pdf)
            throw CarriedError({base::ErrorKind::Unauthorised, u"import.password_wrong"_s, {}});
        if (source.pages->info().isSigned)
            dropSignatures(*pdf);
        if (int(pdf->getAllPages().size()) != source.pages->info().pageCount())
            throw CarriedError({base::ErrorKind::Corrupt, u"import.damaged"_s, {}});
        return pdf;
    }
    // Null when the password is not this one; many files need none to be read.
    static std::unique_ptr<QPDF> parsed(const SearchableSource &source,
                                        const base::Secret &password)
    {
        std::string key(reinterpret_cast<const char *>(password.data()), size_t(password.size()));
        const std::string path = "/proc/self/fd/" + std::to_string(source.data.descriptor());
        auto pdf = std::make_unique<QPDF>();
        pdf->setSuppressWarnings(true);
        bool fits = true;
        try {
            pdf->processFile(path.c_str(), key.c_str());
        } catch (const QPDFExc &exception) {
            if (exception.getErrorCode() != qpdf_e_password)
                throw;
            fits = false;
        }
        explicit_bzero(key.data(), key.size());
        return fits ? std::move(pdf) : nullptr;
    }
    void setVersion()
    {
        // Only the header counts; PDF/A-2 builds on PDF 1.7.
        m_document->getRoot().removeKey("/Version");
        m_document->getRoot().removeKey("/Extensions");
    }
    void describeCopy(PdfFacts &facts)
    {
        facts.subject = signedCopyNote;
        facts.derivedFrom = m_sources.first().sha256;
    }

    void graftAll(const std::vector<QPDFObjectHandle> &pages)
    {
        for (const QPDFObjectHandle &page : pages) {
            const model::OcrPage text = nextText();
            // Nothing was read, or could be: what the page has stays.
            if (text.source != model::TextSource::Recognised || text.blocks.isEmpty())
                continue;
            m_graft->addText(page, text);
            ++report.recognisedPages;
        }
    }
    void takePages(const SearchableSource &source)
    {
        m_foreign.push_back(opened(source));
        QPDF &from = *m_foreign.back();
        from.pushInheritedAttributesToPage();
        QPDFPageDocumentHelper target(*m_document);
        QPDFAcroFormDocumentHelper targetForm(*m_document);
        QPDFAcroFormDocumentHelper sourceForm(from);
        std::vector<QPDFObjectHandle> taken;
        for (const QPDFObjectHandle &page : from.getAllPages()) {
            target.addPage(QPDFPageObjectHelper(page), false);
            const QPDFObjectHandle added = m_document->getAllPages().back();
            targetForm.fixCopiedAnnotations(added, page, sourceForm);
            taken.push_back(added);
        }
        graftAll(taken);
    }
    void addImages(const SearchableSource &source)
    {
        for (int page = 0; page < source.pages->info().pageCount(); ++page) {
            const model::OcrPage text = nextText();
            const QSizeF sizePt = pageSize(source.pages->info().pages.at(page).sizePt);
            QByteArray content = textLayerContent(
                text, uprightToUserSpace(QRectF(QPointF(0, 0), sizePt), 0, text.rotationCw));
            report.recognisedPages += !content.isEmpty();
            QPDFObjectHandle resources = QPDFObjectHandle::newDictionary();
            if (!content.isEmpty())
                resources.replaceKey("/Font", m_graft->fonts());
            content += addImage(source, page, sizePt, resources);
            addPage(sizePt, text.rotationCw, resources, content);
        }
    }
    // The operators that show the image; a page whose image is damaged stays empty and is told.
    QByteArray addImage(const SearchableSource &source, int page, const QSizeF &sizePt,
                        QPDFObjectHandle resources)
    {
        const imaging::MediaType type = source.pages->info().mediaType;
        auto image = imaging::embeddablePage(source.data, type, page, imaging::EmbedPart::CodedAnew,
                                             m_tools, m_context);
        if (!image && image.error().kind == base::ErrorKind::Cancelled)
            throw CarriedError(image.error());
        if (!image) {
            report.damagedPages.append(report.pages - 1);
            return {};
        }
        ImageBytes bytes;
        if (image->verbatim) {
            bytes = [this, data = source.data, type, page] {
                return orThrow(imaging::embeddablePage(data, type, page, imaging::EmbedPart::All,
                                                       m_tools, m_context))
                    .data;
            };
        } else {
            const qint64 length = image->data.size();
            const qint64 offset = orThrow(m_spool->append(image->data));
            bytes = [spool = m_spool, offset, length] { return spool->read(offset, length); };
        }
        image->data.clear();
        QPDFObjectHandle objects = QPDFObjectHandle::newDictionary();
        objects.replaceKey("/Im0", imageObject(*m_document, *image, bytes));
        resources.replaceKey("/XObject", objects);
        return imageContent(*image, sizePt, "/Im0");
    }
    void addPage(const QSizeF &sizePt, int rotation, const QPDFObjectHandle &resources,
                 const QByteArray &content)
    {
        QPDFObjectHandle page = QPDFObjectHandle::newDictionary();
        page.replaceKey("/Type", QPDFObjectHandle::newName("/Page"));
        page.replaceKey("/MediaBox",
                        QPDFObjectHandle::newArray(
                            QPDFObjectHandle::Rectangle(0, 0, sizePt.width(), sizePt.height())));
        if (rotation != 0)
            page.replaceKey("/Rotate", QPDFObjectHandle::newInteger(rotation));
        page.replaceKey("/Resources", resources);
        page.replaceKey("/Contents", newStream(*m_document, content));
        m_document->addPage(m_document->makeIndirectObject(page), false);
    }

    const QList<SearchableSource> &m_sources;
    const PageTexts &m_texts;
    const imaging::Tools &m_tools;
    base::JobContext &m_context;
    std::shared_ptr<Spool> m_spool;
    int m_total = 0;
    // Copied pages read their streams from these when the file is written.
    std::vector<std::unique_ptr<QPDF>> m_foreign;
    std::unique_ptr<QPDF> m_document;
    std::unique_ptr<PdfGraft> m_graft;
};

} // namespace

base::Result<SearchableReport> writeSearchablePdf(const QList<SearchableSource> &sources,
                                                  const PageTexts &texts,
                                                  const SearchableOptions &options,
                                                  const imaging::Tools &tools, AtomicFile &file,
                                                  base::JobContext &context)
{
    try {
        Assembly assembly(sources, texts, tools, file.folder(), context);
        assembly.build(options);
        assembly.write(file);
        assembly.report.bytes = file.size();
        return assembly.report;
    } catch (const std::exception &exception) {
        return errorFrom(exception);
    }
}

} // namespace countersign::publish
