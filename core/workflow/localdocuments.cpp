// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/localdocuments.h"

#include "core/extraction/memory/layoutfingerprint.h"
#include "core/store/answers.h"

#include <QSet>

#include <algorithm>

namespace countersign::workflow
{

namespace
{

constexpr int mostTaught = 400;

bool wasDecided(const model::FieldValue &value)
{
    switch (value.state) {
    case model::FieldState::Confirmed:
    case model::FieldState::Corrected:
    case model::FieldState::Absent:
        return !value.reviewer.isEmpty();
    case model::FieldState::Open:
    case model::FieldState::Unreadable:
        break;
    }
    return false;
}

// Numbers of layouts, given as documents come.
class Layouts
{
public:
    int numberOf(const model::OcrDocument &text)
    {
        const model::LayoutFingerprint fingerprint = extraction::fingerprintOf(text);
        if (const model::LearnedLayout *known = extraction::layoutOf(fingerprint, m_layouts))
            return known->documents;
        model::LearnedLayout layout;
        layout.fingerprint = fingerprint;
        layout.documents = int(m_layouts.size());
        m_layouts.append(layout);
        return layout.documents;
    }

private:
    QList<model::LearnedLayout> m_layouts; // `documents` is the number given
};

struct Decided {
    QList<model::FieldValue> fields;
    model::OcrDocument text;
};

base::Result<Decided> loadDecided(StoreSession &session, const model::DocumentId &id)
{
    return session.read<Decided>([id](Unit &unit) -> base::Result<Decided> {
        auto fields = unit.fields.load(id);
        if (!fields)
            return fields.error();
        auto text = unit.ocrPages.load(id);
        if (!text)
            return text.error();
        return Decided{*fields, *text};
    });
}

} // namespace

learning::TaughtDocument taughtBy(const model::DocumentId &document,
                                  const QList<model::FieldValue> &fields,
                                  const model::DocumentAnswers &answers)
{
    learning::TaughtDocument taught;
    taught.truth.id = document.toString();
    QSet<model::FieldKey> undecided;
    for (const model::FieldValue &value : fields) {
        if (!wasDecided(value))
            undecided.insert(value.key);
    }
    for (const model::FieldValue &value : fields) {
        if (undecided.contains(value.key))
            continue;
        if (!taught.truth.keys.contains(value.key))
            taught.truth.keys.append(value.key);
        if (!value.value.isEmpty())
            taught.truth.values[value.key].append(value.value);
    }
    for (const model::Answer &answer : answers.answers) {
        if (answer.judged && !answer.right)
            taught.changed.append(answer.key);
    }
    return taught;
}

base::Result<learning::LocalDocuments> localDocuments(StoreSession &session,
                                                      base::JobContext &context)
{
    auto approved = session.read<QList<model::DocumentAnswers>>([](Unit &unit) {
        return store::AnswerRepository(unit.database, unit.cells).approved(mostTaught);
    });
    if (!approved)
        return approved.error();
    std::sort(approved->begin(), approved->end(), [](const auto &a, const auto &b) {
        return std::pair(a.approvedAt, a.document) < std::pair(b.approvedAt, b.document);
    });
    learning::LocalDocuments local;
    QList<model::DocumentId> ids;
    Layouts layouts;
    for (const model::DocumentAnswers &answers : std::as_const(*approved)) {
        if (context.isCancelled())
            return base::JobContext::cancelledError();
        const auto decided = loadDecided(session, answers.document);
        if (!decided)
            return decided.error();
        learning::TaughtDocument taught = taughtBy(answers.document, decided->fields, answers);
        if (taught.truth.keys.isEmpty() || decided->text.pages.isEmpty())
            continue;
        taught.layout = layouts.numberOf(decided->text);
        taught.approvedAt = answers.approvedAt;
        local.documents.append(taught);
        ids.append(answers.document);
    }
    local.text = [&session, ids](qsizetype index) {
        return session.read<model::OcrDocument>(
            [id = ids.at(index)](Unit &unit) { return unit.ocrPages.load(id); });
    };
    return local;
}

} // namespace countersign::workflow
