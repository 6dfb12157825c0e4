// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeworkbench.h"

using namespace Qt::StringLiterals;

// Reading again, and what is known from earlier contracts.
namespace countersign::test
{

workflow::Future<QList<model::ClauseSegment>> FakeWorkbench::clauses(model::DocumentId)
{
    using Clauses = QList<model::ClauseSegment>;
    return answer<Clauses>(u"clauses"_s, []() -> base::Result<Clauses> {
        Clauses clauses;
        const auto add = [&clauses](int page, const QString &number, const QString &heading) {
            model::ClauseSegment clause;
            clause.number = number;
            clause.heading = heading;
            clause.evidence = evidenceOf(page, number + u". "_s + heading);
            clauses.append(clause);
        };
        add(0, u"1"_s, u"Purpose"_s);
        add(0, u"2"_s, u"Confidential Information"_s);
        add(1, u"3"_s, u"Term"_s);
        add(1, u"4"_s, u"Governing Law"_s);
        add(1, u"5"_s, u"Liability"_s);
        return clauses;
    });
}

workflow::Future<model::OcrPage> FakeWorkbench::readRegion(model::DocumentId, int pageIndex,
                                                           const model::PageRect &region,
                                                           const workflow::ReadingWish &wish)
{
    m_lastReading = {{pageIndex}, wish};
    return answer<model::OcrPage>(u"readRegion"_s, [=]() -> base::Result<model::OcrPage> {
        model::OcrPage page = samplePageText(pageIndex);
        for (model::OcrBlock &block : page.blocks) {
            for (model::OcrLine &line : block.lines)
                line.words.removeIf([&region](const model::OcrWord &word) {
                    return word.box.overlap(region) < 0.5;
                });
        }
        return page;
    });
}

workflow::Future<int> FakeWorkbench::readAgain(model::DocumentId id, const QList<int> &pages,
                                               const workflow::ReadingWish &wish)
{
    m_lastReading = {pages, wish};
    return answer<int>(u"readAgain"_s, [=, this]() -> base::Result<int> {
        Q_EMIT documentChanged(id);
        return int(pages.size());
    });
}

workflow::Future<workflow::PreviousContract> FakeWorkbench::previousContract(model::DocumentId id)
{
    return answer<workflow::PreviousContract>(
        u"previousContract"_s, [this, id]() -> base::Result<workflow::PreviousContract> {
            for (const model::DocumentId other : std::as_const(m_order)) {
                const workflow::DocumentView &view = m_views[other];
                if (other != id && view.document.counterparty == m_views[id].document.counterparty)
                    return workflow::PreviousContract{other, view.document.title, view.fields};
            }
            return workflow::PreviousContract{};
        });
}

workflow::Future<QStringList> FakeWorkbench::knownParties()
{
    return answer<QStringList>(u"knownParties"_s, [this]() -> base::Result<QStringList> {
        QStringList names;
        for (const workflow::DocumentView &view : std::as_const(m_views)) {
            for (const model::FieldValue &field : view.fields) {
                if (field.key == model::FieldKey::Party)
                    names.append(field.value);
            }
        }
        names.removeDuplicates();
        names.sort();
        return names;
    });
}

} // namespace countersign::test
