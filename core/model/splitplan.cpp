// SPDX-License-Identifier: Apache-2.0
#include "core/model/splitplan.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace countersign::model
{

namespace
{

struct SplitReasonName {
    SplitReason reason;
    const char *name;
};
constexpr std::array splitReasonNames = {SplitReasonName{SplitReason::Separator, "separator"},
                                         SplitReasonName{SplitReason::BlankSheet, "blank_sheet"},
                                         SplitReasonName{SplitReason::FixedCount, "fixed_count"},
                                         SplitReasonName{SplitReason::PageOne, "page_one"},
                                         SplitReasonName{SplitReason::Title, "title"},
                                         SplitReasonName{SplitReason::Letterhead, "letterhead"}};

// The sheets of a batch that are nothing but a mark between documents.
struct MarkSheets {
    QSet<SideId> separators; // their backs too
    QSet<SideId> blank;
};

QMap<int, QList<const CapturedSide *>> sheetsOf(const CaptureBatch &batch)
{
    QMap<int, QList<const CapturedSide *>> sheets;
    for (const CapturedSide &side : batch.sides)
        sheets[side.sheet].append(&side);
    return sheets;
}

MarkSheets markSheetsOf(const CaptureBatch &batch, const QMap<SideId, SideFacts> &facts,
                        const SplitRules &rules)
{
    MarkSheets marks;
    const auto sheets = sheetsOf(batch);
    for (const QList<const CapturedSide *> &sheet : sheets) {
        const bool separates = rules.separators
            && std::any_of(sheet.cbegin(), sheet.cend(), [&facts](const CapturedSide *side) {
                                   return facts.value(side->id).separator.has_value();
                               });
        const bool blank
            = std::all_of(sheet.cbegin(), sheet.cend(), [&facts](const CapturedSide *side) {
                  return facts.value(side->id).blank;
              });
        for (const CapturedSide *side : sheet) {
            const SideFacts fact = facts.value(side->id);
            // What is written on the back of a separator sheet is nobody's waste paper.
            if (separates && (fact.separator || fact.blank))
                marks.separators.insert(side->id);
            else if (rules.blankSheets && blank)
                marks.blank.insert(side->id);
        }
    }
    return marks;
}

// Walks one document of the arrangement.
class SplitWalk
{
public:
    SplitWalk(const CaptureBatch &batch, const QMap<SideId, SideFacts> &facts,
              const SplitRules &rules, const MarkSheets &marks, SplitPlan &plan)
        : m_batch(batch)
        , m_facts(facts)
        , m_rules(rules)
        , m_marks(marks)
        , m_plan(plan)
    {
    }

    void walk(const QList<SideId> &document)
    {
        for (const SideId &side : document) {
            if (m_marks.separators.contains(side))
                meetSeparator(side);
            else if (m_marks.blank.contains(side))
                meetBlank(side);
            else
                meetPage(side);
        }
    }

private:
    void meetSeparator(const SideId &side)
    {
        m_plan.aside.append({side, u"separator"_s});
        if (!m_waiting.contains(SplitReason::Separator))
            m_waiting.prepend(SplitReason::Separator);
        if (const auto said = m_facts.value(side).separator; said && !said->isEmpty())
            m_routing = *said;
    }

    void meetBlank(const SideId &side)
    {
        m_plan.aside.append({side, u"blank"_s});
        if (!m_waiting.contains(SplitReason::BlankSheet))
            m_waiting.append(SplitReason::BlankSheet);
    }

    void meetPage(const SideId &side)
    {
        const CapturedSide *page = m_batch.find(side);
        const int sheet = page ? page->sheet : 0;
        QList<SplitReason> reasons = m_waiting;
        if (!m_sheets.contains(sheet) && m_rules.sheetsEach > 0
            && m_sheets.size() >= m_rules.sheetsEach)
            reasons.append(SplitReason::FixedCount);
        if (m_rules.contents)
            reasons += m_facts.value(side).starts;
        if (!reasons.isEmpty() && !m_sheets.isEmpty())
            m_plan.starts.append({side, reasons, m_routing});
        if (!reasons.isEmpty())
            m_sheets.clear();
        m_sheets.insert(sheet);
        m_waiting.clear();
        m_routing = {};
    }

    const CaptureBatch &m_batch;
    const QMap<SideId, SideFacts> &m_facts;
    const SplitRules &m_rules;
    const MarkSheets &m_marks;
    SplitPlan &m_plan;
    QSet<int> m_sheets; // of the document so far
    QList<SplitReason> m_waiting; // of marks that no page has followed yet
    SheetRouting m_routing;
};

} // namespace

QString splitReasonName(SplitReason reason)
{
    const auto row
        = std::find_if(splitReasonNames.begin(), splitReasonNames.end(),
                       [reason](const SplitReasonName &entry) { return entry.reason == reason; });
    return QString::fromLatin1(row->name);
}

SplitPlan splitPlan(const CaptureBatch &batch, const QMap<SideId, SideFacts> &facts,
                    const SplitRules &rules)
{
    SplitPlan plan;
    const MarkSheets marks = markSheetsOf(batch, facts, rules);
    const QList<QList<SideId>> documents = batch.arrangement().documents;
    for (const QList<SideId> &document : documents)
        SplitWalk(batch, facts, rules, marks, plan).walk(document);
    return plan;
}

QList<CaptureEdit> splitEdits(const SplitPlan &plan)
{
    QList<CaptureEdit> edits;
    for (const SplitSuggestion &start : plan.starts)
        edits.append({CaptureEdit::Kind::Split, {}, start.before, {}});
    for (const QString &reason : {u"separator"_s, u"blank"_s, u"poor"_s}) {
        QList<SideId> sides;
        for (const Arrangement::SetAside &entry : plan.aside) {
            if (entry.reason == reason)
                sides.append(entry.side);
        }
        if (!sides.isEmpty())
            edits.append({CaptureEdit::Kind::SetAside, sides, {}, reason});
    }
    return edits;
}

} // namespace countersign::model
