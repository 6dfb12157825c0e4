// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/workbench.h"

#include <QHash>
#include <QObject>

namespace countersign::ui
{

// Fetches images and texts of one document's pages and keeps the last few, so that going to and fro
// between two pages costs nothing. What can be shown at once comes first, the page as it is after
// it.
class PageLoader : public QObject
{
    Q_OBJECT
public:
    enum class Copy { Original, Signed };

    PageLoader(workflow::Workbench &workbench, Copy copy, QObject *parent = nullptr);

    // Forgets everything when the document is another one.
    void setDocument(model::DocumentId id);
    // Answers with loaded(), twice when a preview comes first, and textLoaded(), at once for what
    // is at hand, or with failed().
    void request(int pageIndex);
    void prefetch(int pageIndex);
    // The text of all pages, one after the other; textLoaded() comes for each.
    void requestTexts(int pageCount);
    // No better image of the page is on its way.
    bool isComplete(int pageIndex) const { return m_images.contains(pageIndex); }
    // The pages look otherwise now.
    void forgetImages();
    // The pages were read anew.
    void forgetTexts() { m_texts.clear(); }
    // Pages whose text was not there yet are asked for again.
    void forgetEmptyTexts();

    model::OcrPage text(int pageIndex) const { return m_texts.value(pageIndex); }
    // Of all of so many pages.
    bool hasTexts(int pageCount) const { return pageCount > 0 && m_texts.size() == pageCount; }

Q_SIGNALS:
    void loaded(int pageIndex, const QImage &image);
    void textLoaded(int pageIndex);
    void failed(int pageIndex, const countersign::base::Error &error);

private:
    void fetchPreview(int pageIndex);
    void fetchImage(int pageIndex);
    void fetchText(int pageIndex);
    void fetchNextText();
    void keep(int pageIndex, const QImage &image);

    workflow::Workbench &m_workbench;
    Copy m_copy;
    model::DocumentId m_document;
    quint64 m_generation = 0;
    QHash<int, QImage> m_images;
    QList<int> m_recent; // oldest first
    QHash<int, model::OcrPage> m_texts;
    QHash<int, workflow::Future<QImage>> m_fetchingPreviews;
    QHash<int, workflow::Future<QImage>> m_fetching;
    QList<int> m_fetchingTexts;
    int m_textsWanted = 0; // pages whose text is asked for one by one
};

} // namespace countersign::ui
