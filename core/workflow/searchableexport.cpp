// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/searchableexport.h"

#include "core/imaging/tools.h"
#include "core/publish/searchablepdf.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

struct SearchableExport::Loaded {
    model::Document document;
    std::shared_ptr<const base::Secret> password;
};

SearchableExport::SearchableExport(StoreSession &session, const Engines &engines)
    : m_session(session)
    , m_engines(engines)
{
}

base::Result<std::shared_ptr<SearchableExport::Loaded>>
SearchableExport::load(const model::DocumentId &id)
{
    return m_session.read<std::shared_ptr<Loaded>>(
        [id](Unit &unit) -> base::Result<std::shared_ptr<Loaded>> {
            auto document = unit.documents.load(id);
            if (!document)
                return document.error();
            auto read = unit.ocrPages.count(id);
            if (!read)
                return read.error();
            if (document->pages.isEmpty() || *read < document->pages.size())
                return base::Error{base::ErrorKind::Conflict, u"document.not_yet_read"_s, {}};
            auto password = unit.documents.sourcePassword(id, 0);
            if (!password)
                return password.error();
            return std::make_shared<Loaded>(
                *document, std::make_shared<const base::Secret>(std::move(*password)));
        });
}

base::Result<SearchableCopy> SearchableExport::write(const model::DocumentId &id,
                                                     const QString &path, const QString &actor,
                                                     base::JobContext &context)
{
    const auto loaded = load(id);
    if (!loaded)
        return loaded.error();
    const model::Document &document = (*loaded)->document;
    QList<publish::SearchableSource> sources;
    for (const model::SourceFile &source : document.sources) {
        auto bytes = m_session.workspace().objects().read(source.object);
        if (!bytes)
            return bytes.error();
        auto opened
            = m_engines.fileImport.openBytes(*bytes, source.name, *(*loaded)->password, context);
        if (!opened)
            return opened.error();
        sources.append({opened->data, opened->pages, (*loaded)->password, source.sha256.bytes});
    }
    // The pages of the files, one after another, by their place in the document.
    QMap<std::pair<int, int>, int> places;
    for (const model::Page &page : document.pages)
        places.insert({page.sourceIndex, page.sourcePage}, page.index);
    const QList<int> order = places.values();
    const auto text = [this, id, order](int page) -> base::Result<model::OcrPage> {
        auto kept = m_session.read<std::optional<model::OcrPage>>(
            [&](Unit &unit) { return unit.ocrPages.page(id, order.value(page, page)); });
        if (!kept)
            return kept.error();
        return kept->value_or(model::OcrPage());
    };
    publish::AtomicFile file;
    CS_TRY(file.open(path, publish::Overwrite::Yes));
    const publish::SearchableOptions options{
        u"Countersign "_s + QCoreApplication::applicationVersion(), m_session.clock().now()};
    const auto report = publish::writeSearchablePdf(sources, text, options,
                                                    imaging::Tools::locate(), file, context);
    if (!report)
        return report.error();
    CS_TRY(m_session.write([&](Unit &unit) {
        return unit.record(actor, u"document.searchable_saved"_s, id,
                           {{u"pages"_s, report->pages}});
    }));
    CS_TRY(file.commit());
    return SearchableCopy{path, report->pages, report->pdfaObstacles, report->signedOriginal};
}

} // namespace countersign::workflow
