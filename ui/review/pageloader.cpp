// SPDX-License-Identifier: Apache-2.0
#include "ui/review/pageloader.h"

#include "core/base/deliver.h"

namespace countersign::ui
{

namespace
{

// A 300-dpi page takes 35 MB.
constexpr int keptImages = 4;

} // namespace

PageLoader::PageLoader(workflow::Workbench &workbench, Copy copy, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_copy(copy)
{
}

void PageLoader::setDocument(model::DocumentId id)
{
    if (m_document == id)
        return;
    m_document = id;
    forgetImages();
    m_texts.clear();
    m_textsWanted = 0;
}

void PageLoader::forgetImages()
{
    ++m_generation;
    // The next images are not to wait for these.
    for (auto *fetching : {&m_fetchingPreviews, &m_fetching}) {
        for (workflow::Future<QImage> &image : *fetching)
            image.cancel();
        fetching->clear();
    }
    m_fetchingTexts.clear();
    m_images.clear();
    m_recent.clear();
}

void PageLoader::request(int pageIndex)
{
    if (m_images.contains(pageIndex)) {
        keep(pageIndex, m_images.value(pageIndex));
        Q_EMIT loaded(pageIndex, m_images.value(pageIndex));
    } else if (m_copy == Copy::Original) {
        fetchPreview(pageIndex);
    } else {
        fetchImage(pageIndex);
    }
    if (m_copy == Copy::Signed)
        return;
    m_workbench.lookAt(m_document, pageIndex);
    if (m_texts.contains(pageIndex))
        Q_EMIT textLoaded(pageIndex);
    else
        fetchText(pageIndex);
}

void PageLoader::prefetch(int pageIndex)
{
    if (!m_images.contains(pageIndex))
        fetchImage(pageIndex);
    if (m_copy == Copy::Original && !m_texts.contains(pageIndex))
        fetchText(pageIndex);
}

void PageLoader::requestTexts(int pageCount)
{
    m_textsWanted = pageCount;
    fetchNextText();
}

void PageLoader::fetchNextText()
{
    for (int page = 0; page < m_textsWanted; ++page) {
        if (m_texts.contains(page))
            continue;
        fetchText(page);
        return;
    }
    m_textsWanted = 0;
}

void PageLoader::forgetEmptyTexts()
{
    m_texts.removeIf([](const auto &entry) { return entry.value().blocks.isEmpty(); });
}

void PageLoader::keep(int pageIndex, const QImage &image)
{
    m_images.insert(pageIndex, image);
    m_recent.removeAll(pageIndex);
    m_recent.append(pageIndex);
    while (m_recent.size() > keptImages)
        m_images.remove(m_recent.takeFirst());
}

// The page itself is asked for afterwards, so that drawing it does not slow its preview down.
void PageLoader::fetchPreview(int pageIndex)
{
    if (m_fetchingPreviews.contains(pageIndex) || m_document.isNull())
        return;
    const auto preview = m_workbench.pagePreview(m_document, pageIndex);
    m_fetchingPreviews.insert(pageIndex, preview);
    base::deliver(preview, this,
                  [this, pageIndex, generation = m_generation](const base::Result<QImage> &got) {
                      if (generation != m_generation)
                          return;
                      m_fetchingPreviews.remove(pageIndex);
                      if (got && !got->isNull() && !m_images.contains(pageIndex))
                          Q_EMIT loaded(pageIndex, *got);
                      fetchImage(pageIndex);
                  });
}

void PageLoader::fetchImage(int pageIndex)
{
    if (m_images.contains(pageIndex) || m_fetching.contains(pageIndex) || m_document.isNull())
        return;
    const auto image = m_copy == Copy::Original
        ? m_workbench.pageImage(m_document, pageIndex, 0)
        : m_workbench.signedPageImage(m_document, pageIndex, 0);
    m_fetching.insert(pageIndex, image);
    base::deliver(image, this,
                  [this, pageIndex, generation = m_generation](const base::Result<QImage> &got) {
                      if (generation != m_generation)
                          return;
                      m_fetching.remove(pageIndex);
                      if (!got) {
                          Q_EMIT failed(pageIndex, got.error());
                          return;
                      }
                      keep(pageIndex, *got);
                      Q_EMIT loaded(pageIndex, *got);
                  });
}

void PageLoader::fetchText(int pageIndex)
{
    if (m_fetchingTexts.contains(pageIndex) || m_document.isNull())
        return;
    m_fetchingTexts.append(pageIndex);
    base::deliver(
        m_workbench.pageText(m_document, pageIndex), this,
        [this, pageIndex, generation = m_generation](const base::Result<model::OcrPage> &got) {
            if (generation != m_generation)
                return;
            m_fetchingTexts.removeAll(pageIndex);
            // Not read yet is no failure: the page can be looked at meanwhile.
            m_texts.insert(pageIndex, got ? *got : model::OcrPage{});
            Q_EMIT textLoaded(pageIndex);
            fetchNextText();
        });
}

} // namespace countersign::ui
