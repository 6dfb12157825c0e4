// SPDX-License-Identifier: Apache-2.0
#include "core/legal/revisionhistory.h"

#include "core/legal/revisiondiff.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::legal
{

namespace
{

constexpr qint64 signatureLineEnds = 4; // uncovered line ends that still belong to the revision

Judgement disallowed(const QString &code)
{
    return {model::LaterModification::Disallowed, {code}, {}};
}

bool holdsObjectAt(const IncrementalUpdate &update, QPDFObjGen id, qint64 offset)
{
    return std::any_of(update.objects.cbegin(), update.objects.cend(),
                       [&](const RawObject &object) {
                           return object.start == offset && object.number == id.getObj()
                               && object.generation == id.getGen();
                       });
}

bool holdsObject(const IncrementalUpdate &update, int number)
{
    return std::any_of(update.objects.cbegin(), update.objects.cend(),
                       [&](const RawObject &object) { return object.number == number; });
}

bool sameEntry(const QPDFXRefEntry &a, const QPDFXRefEntry &b)
{
    if (a.getType() != b.getType())
        return false;
    if (a.getType() == 1)
        return a.getOffset() == b.getOffset();
    return a.getType() != 2
        || (a.getObjStreamNumber() == b.getObjStreamNumber()
            && a.getObjStreamIndex() == b.getObjStreamIndex());
}

// Every entry that an update brings must point at that object inside the update: one that points
// back into signed bytes brings something to light that was hidden there.
QString entryProblem(const IncrementalUpdate &update, PdfDocument &older, PdfDocument &newer)
{
    for (const auto &[id, entry] : newer.xref()) {
        const auto before = older.xref().find(id);
        const bool changed = before == older.xref().end() || !sameEntry(before->second, entry);
        if (entry.getType() == 1 && changed && !holdsObjectAt(update, id, entry.getOffset()))
            return u"tail.entry_outside_update"_s;
        if (entry.getType() == 2 && changed && !holdsObject(update, entry.getObjStreamNumber()))
            return u"tail.entry_outside_update"_s;
    }
    return {};
}

bool isXrefStream(const RawObject &object, const IncrementalUpdate &update)
{
    return object.isStream && object.start == update.startxref;
}

// Objects that stand in an update but that no table lists wait for a reader that repairs files.
QString objectProblem(const IncrementalUpdate &update, PdfDocument &newer)
{
    QSet<int> numbers;
    for (const RawObject &object : update.objects) {
        if (numbers.contains(object.number))
            return u"tail.object_twice"_s;
        numbers.insert(object.number);
        const auto listed = newer.xref().find(QPDFObjGen(object.number, object.generation));
        const bool here = listed != newer.xref().end() && listed->second.getType() == 1
            && listed->second.getOffset() == object.start;
        if (!here && !isXrefStream(object, update) && object.valueAt("/W") < 0)
            return u"tail.object_unlisted"_s;
    }
    return {};
}

// Walks the updates in order, keeping the revision before at hand.
class HistoryWalk
{
public:
    HistoryWalk(QByteArrayView file, const QList<CheckedSignature> &signatures,
                const FormTree &form)
        : m_file(file)
        , m_signatures(signatures)
        , m_form(form)
    {
    }

    HistoryFindings walk(const RevisionMark &from, const TailReading &tail,
                         base::JobContext &context)
    {
        tightenUpTo(from.end);
        auto older = PdfDocument::open(m_file.first(from.end), false);
        if (!older)
            return undecidedFindings();
        for (const IncrementalUpdate &update : tail.updates) {
            if (context.isCancelled())
                return undecidedFindings();
            auto newer = PdfDocument::open(m_file.first(update.end), false);
            if (!newer) {
                m_findings.judgement.merge(disallowed(u"tail.unreadable_revision"_s));
                return m_findings;
            }
            step(update, **older, **newer);
            older = newer;
            tightenUpTo(update.end);
        }
        m_findings.ambiguousRights = m_restriction.ambiguous;
        return m_findings;
    }

private:
    void step(const IncrementalUpdate &update, PdfDocument &older, PdfDocument &newer)
    {
        ++m_findings.updates;
        QString problem = entryProblem(update, older, newer);
        if (problem.isEmpty())
            problem = objectProblem(update, newer);
        if (!problem.isEmpty())
            m_findings.judgement.merge(disallowed(problem));
        const StepChanges changes = compareRevisions(older, newer);
        m_findings.undecided = m_findings.undecided || changes.undecided;
        m_findings.judgement.merge(judge(changes, m_restriction));
    }

    // Rights that a signature leaves count from its own revision on.
    void tightenUpTo(qint64 end)
    {
        while (m_next < m_signatures.size()
               && m_signatures[m_next].range.end <= end + signatureLineEnds)
            m_restriction.tighten(m_signatures[m_next++].found, m_form);
    }

    HistoryFindings undecidedFindings()
    {
        m_findings.undecided = true;
        return m_findings;
    }

    QByteArrayView m_file;
    const QList<CheckedSignature> &m_signatures;
    const FormTree &m_form;
    Restriction m_restriction;
    HistoryFindings m_findings;
    qsizetype m_next = 0;
};

} // namespace

HistoryFindings readHistory(QByteArrayView file, const RevisionMark &from,
                            const QList<CheckedSignature> &signatures, PdfDocument &final,
                            const FormTree &form, base::JobContext &context)
{
    const LengthLookup lookup = [&final](int number, int generation) -> qint64 {
        QPDFObjectHandle length = final.qpdf().getObject(number, generation);
        return length.isInteger() ? length.getIntValue() : -1;
    };
    const TailReading tail = readTail(file, from.end, from.startxref, lookup);
    HistoryFindings findings = HistoryWalk(file, signatures, form).walk(from, tail, context);
    findings.problem = tail.problem;
    if (!tail.problem.isEmpty())
        findings.judgement.merge(disallowed(tail.problem));
    return findings;
}

} // namespace countersign::legal
