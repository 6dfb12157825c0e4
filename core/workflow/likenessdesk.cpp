// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/likenessdesk.h"

#include "core/likeness/picturehash.h"

#include <QMutexLocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

constexpr int wordsEnough = 20; // with fewer a page is known by its picture
constexpr double pictureDpi = 100;

} // namespace

LikenessDesk::LikenessDesk(StoreSession &session, OpenedDocuments &opened)
    : m_session(session)
    , m_opened(opened)
{
}

base::Result<> LikenessDesk::loadKnown()
{
    const QMutexLocker lock(&m_mutex);
    if (m_loaded)
        return {};
    using Entries = QList<store::LikenessRepository::Entry>;
    const auto entries = m_session.read<Entries>([](Unit &unit) { return unit.likenesses.all(); });
    if (!entries)
        return entries.error();
    for (const store::LikenessRepository::Entry &entry : *entries)
        m_known.insert(entry.document, likeness::sketchesFromBytes(entry.sketches));
    m_loaded = true;
    return {};
}

base::Result<QList<likeness::PageSketch>> LikenessDesk::sketch(const model::DocumentId &id,
                                                               const model::OcrDocument &text,
                                                               base::JobContext &context)
{
    QList<likeness::PageSketch> sketches;
    for (int page = 0; page < text.pages.size(); ++page) {
        likeness::PageSketch sketch = likeness::sketchOf(text.pages.at(page), {});
        if (sketch.words < wordsEnough) {
            const auto opened = m_opened.open(id, context);
            if (!opened)
                return opened.error();
            const auto image
                = (*opened)->render(page, pictureDpi, context, imaging::ColourMode::Grey);
            if (image)
                sketch.picture = likeness::pictureHash(image->pixels, image->dpi);
        }
        sketches.append(sketch);
    }
    return sketches;
}

QList<LikenessDesk::Candidate>
LikenessDesk::candidatesFor(const model::DocumentId &id,
                            const QList<likeness::PageSketch> &sketches)
{
    // Of thousands on one form the same paper is among those most alike.
    constexpr qsizetype mostCandidates = 24;
    QList<Candidate> candidates;
    {
        const QMutexLocker lock(&m_mutex);
        for (auto known = m_known.cbegin(); known != m_known.cend(); ++known) {
            if (known.key() == id || !likeness::mayBeTheSame(sketches, known.value()))
                continue;
            candidates.append(
                {known.key(), known.value(), likeness::sketchLikeness(sketches, known.value())});
        }
    }
    std::sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        return a.likeness > b.likeness || (a.likeness == b.likeness && a.document < b.document);
    });
    return candidates.mid(0, mostCandidates);
}

base::Result<LikenessDesk::Best> LikenessDesk::findLike(const model::DocumentId &id,
                                                        const likeness::ComparedDocument &document)
{
    Best best;
    const QList<Candidate> candidates = candidatesFor(id, document.sketches);
    for (const Candidate &other : candidates) {
        const auto text = m_session.read<model::OcrDocument>(
            [&other](Unit &unit) { return unit.ocrPages.load(other.document); });
        if (!text)
            return text.error();
        const auto compared = likeness::compareDocuments(document, {other.sketches, *text});
        // Of several the one with the most pages, then the oldest: ids begin with their time.
        if (compared.isSamePaper()
            && (compared.equalPages > best.likeness.equalPages
                || (compared.equalPages == best.likeness.equalPages
                    && other.document < best.other)))
            best = {other.document, compared};
    }
    return best;
}

base::Result<> LikenessDesk::note(const model::DocumentId &id, const model::OcrDocument &text,
                                  base::JobContext &context)
{
    CS_TRY(loadKnown());
    const auto sketches = sketch(id, text, context);
    if (!sketches)
        return sketches.error();
    const auto best = findLike(id, {*sketches, text});
    if (!best)
        return best.error();
    CS_TRY(m_session.write([&](Unit &unit) -> base::Result<> {
        const auto earlier = unit.likenesses.finding(id);
        if (!earlier)
            return earlier.error();
        const store::LikenessFinding now{best->other, best->likeness.pages,
                                         best->likeness.equalPages, false};
        const bool settled = earlier->decided || earlier->other == now.other;
        CS_TRY(unit.likenesses.put(id, likeness::toBytes(*sketches), settled ? *earlier : now));
        const auto document = unit.documents.row(id);
        if (!document)
            return document.error();
        if (settled || now.other.isNull() || !document->duplicateOf.isNull())
            return {};
        CS_TRY(unit.documents.setDuplicateOf(id, now.other, unit.clock.now()));
        return unit.record(u"system"_s, u"document.looks_like"_s, id,
                           {{u"duplicate_of"_s, now.other.toString()},
                            {u"equal"_s, now.equalPages},
                            {u"pages"_s, now.pages}});
    }));
    const QMutexLocker lock(&m_mutex);
    m_known.insert(id, *sketches);
    return {};
}

base::Result<> LikenessDesk::keepBoth(const model::DocumentId &id, const QString &actor)
{
    return m_session.write([&](Unit &unit) -> base::Result<> {
        auto finding = unit.likenesses.finding(id);
        if (!finding)
            return finding.error();
        finding->decided = true;
        CS_TRY(unit.likenesses.setFinding(id, *finding));
        CS_TRY(unit.documents.setDuplicateOf(id, {}, unit.clock.now()));
        return unit.record(actor, u"document.kept_beside"_s, id,
                           {{u"duplicate_of"_s, finding->other.toString()}});
    });
}

} // namespace countersign::workflow
