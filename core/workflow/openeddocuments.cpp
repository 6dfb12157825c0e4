// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/openeddocuments.h"

#include "core/ocr/readingstamp.h"

#include <QMutexLocker>

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

constexpr int keptOpen = 4;

} // namespace

base::Result<ocr::ReadOptions> readOptions(Unit &unit)
{
    auto value = unit.settings.value(u"ocr.languages"_s);
    if (!value)
        return value.error();
    ocr::ReadOptions options;
    const QStringList languages = value->toString().split(u'+', Qt::SkipEmptyParts);
    if (!languages.isEmpty())
        options.ocr.languages = languages;
    return options;
}

base::Result<imaging::PageImage> OpenedDocument::render(int pageIndex, double dpi,
                                                        base::JobContext &context,
                                                        imaging::ColourMode colour) const
{
    if (pageIndex < 0 || pageIndex >= document.pages.size())
        return base::Error{base::ErrorKind::NotFound, u"page.out_of_range"_s, {}};
    const model::Page &page = document.pages[pageIndex];
    imaging::RenderRequest request;
    request.page = page.sourcePage;
    request.dpi = dpi;
    request.colour = colour;
    request.rotationCw = page.rotationCw;
    return sources[page.sourceIndex]->render(request, context);
}

OpenedDocuments::OpenedDocuments(StoreSession &session, const Engines &engines)
    : m_session(session)
    , m_engines(engines)
{
}

base::Result<std::shared_ptr<const OpenedDocument>>
OpenedDocuments::open(const model::DocumentId &id, base::JobContext &context)
{
    {
        const QMutexLocker lock(&m_mutex);
        for (int i = 0; i < m_recent.size(); ++i) {
            if (m_recent[i]->document.id == id) {
                m_recent.move(i, 0);
                return m_recent.first();
            }
        }
    }
    auto opened = load(id, context);
    if (!opened)
        return opened;
    const QMutexLocker lock(&m_mutex);
    m_recent.prepend(*opened);
    if (m_recent.size() > keptOpen)
        m_recent.removeLast();
    return opened;
}

void OpenedDocuments::forget(const model::DocumentId &id)
{
    const QMutexLocker lock(&m_mutex);
    m_recent.removeIf([&](const auto &opened) { return opened->document.id == id; });
}

void OpenedDocuments::forgetAll()
{
    const QMutexLocker lock(&m_mutex);
    m_recent.clear();
}

base::Result<std::shared_ptr<const OpenedDocument>>
OpenedDocuments::load(const model::DocumentId &id, base::JobContext &context)
{
    auto loaded = m_session.read<std::shared_ptr<Loaded>>(
        [id](Unit &unit) -> base::Result<std::shared_ptr<Loaded>> {
            auto document = unit.documents.load(id);
            if (!document)
                return document.error();
            auto password = unit.documents.sourcePassword(id, 0);
            if (!password)
                return password.error();
            auto options = readOptions(unit);
            if (!options)
                return options.error();
            return std::make_shared<Loaded>(*document, std::move(*password), *options);
        });
    if (!loaded)
        return loaded.error();
    auto opened = std::make_shared<OpenedDocument>();
    opened->document = (*loaded)->document;
    for (const model::SourceFile &source : opened->document.sources) {
        auto bytes = m_session.workspace().objects().read(source.object);
        if (!bytes)
            return bytes.error();
        auto imported
            = m_engines.fileImport.openBytes(*bytes, source.name, (*loaded)->password, context);
        if (!imported)
            return imported.error();
        opened->sources.append(imported->pages);
    }
    opened->reader
        = std::make_shared<ocr::DocumentReader>(opened->sources, m_engines.ocr, (*loaded)->options);
    opened->readingStamp = ocr::readingStamp(*m_engines.ocr, (*loaded)->options);
    return std::shared_ptr<const OpenedDocument>(opened);
}

} // namespace countersign::workflow
