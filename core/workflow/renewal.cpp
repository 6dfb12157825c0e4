// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/renewal.h"

#include "core/ocr/readingstamp.h"
#include "core/workflow/joborder.h"

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

const QString readWithSetting = u"recognition.read_with"_s;
const QString extractedWithSetting = u"recognition.extracted_with"_s;

// True when the setting is another than at the last time; the first time there is nothing to
// compare with.
base::Result<bool> noteChange(Unit &unit, const QString &key, const QString &now)
{
    auto before = unit.settings.value(key);
    if (!before)
        return before.error();
    if (before->toString() == now)
        return false;
    CS_TRY(unit.settings.setValue(key, now));
    return before->isString();
}

base::Result<int> queuePages(Unit &unit, const model::Document &document,
                             const QByteArray &readingStamp)
{
    int queued = 0;
    for (const model::Page &page : document.pages) {
        auto stored = unit.ocrPages.inputStamp(document.id, page.index);
        if (!stored)
            return stored.error();
        const QByteArray &original = document.sources.value(page.sourceIndex).sha256.bytes;
        if (ocr::isCurrent(*stored, original, page.sourcePage, readingStamp))
            continue;
        CS_TRY(unit.addJob(u"recognize_page"_s, document.id, {{u"page"_s, page.index}},
                           int(JobOrder::Renewed)));
        ++queued;
    }
    return queued;
}

base::Result<int> renewDocument(Unit &unit, const model::DocumentId &id,
                                const QByteArray &readingStamp, bool extractAnyway)
{
    auto open = unit.jobs.counts(id);
    if (!open)
        return open.error();
    auto document = unit.documents.load(id);
    if (!document)
        return document.error();
    if (open->open() > 0) // reads and extracts with what is valid then
        return 0;
    auto pages = queuePages(unit, *document, readingStamp);
    if (!pages || *pages > 0 || !extractAnyway)
        return pages;
    CS_TRY(unit.addJob(u"extract"_s, id, {}, int(JobOrder::Renewed)));
    return 1;
}

} // namespace

base::Result<int> queueRenewal(Unit &unit, const QByteArray &readingStamp, const QString &reader)
{
    const auto readOtherwise
        = noteChange(unit, readWithSetting, QString::fromLatin1(readingStamp.toHex()));
    if (!readOtherwise)
        return readOtherwise.error();
    const auto extractedOtherwise = noteChange(unit, extractedWithSetting, reader);
    if (!extractedOtherwise)
        return extractedOtherwise.error();
    if (!*readOtherwise && !*extractedOtherwise)
        return 0;
    store::DocumentFilter waiting;
    waiting.stages = {model::Stage::Recognized};
    const auto rows = unit.documents.list(waiting);
    if (!rows)
        return rows.error();
    int queued = 0;
    for (const store::DocumentRow &row : *rows) {
        const auto jobs = renewDocument(unit, row.id, readingStamp, *extractedOtherwise);
        if (!jobs)
            return jobs;
        queued += *jobs;
    }
    return queued;
}

} // namespace countersign::workflow
