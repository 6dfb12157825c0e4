// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sheetoffice.h"

#include "core/security/hash.h"
#include "core/workflow/recogniser.h"
#include "tests/support/pagebuilder.h"

using namespace Qt::StringLiterals;

namespace countersign::test
{

namespace
{

const QString clerk = u"Robin"_s;

template <typename Answer>
void must(const Answer &answer)
{
    if (!answer)
        qFatal("%s", qPrintable(base::describe(answer.error())));
}

} // namespace

model::OcrDocument callOffSheet(const QString &bindsFrom, const QString &printed)
{
    return test::documentFromText(
        u"CALL-OFF SHEET\n\nSupplier desk: Harbour Valves and Pumps, Quay Road depot\n"
        "Binding as from day: %1 (see overleaf)\nSheet printed on: %2 by the depot clerk\n\n"
        "The ordering house takes the goods named overleaf at the prices of the list in force. "
        "The\n"
        "depot hands them out on weekdays before noon against this sheet. What is not fetched "
        "within\nthe week goes back on the shelf. Complaints are made at the desk before the "
        "goods leave\nthe yard. The sheet stays with the depot."_s.arg(bindsFrom, printed));
}

model::DocumentId SheetOffice::read(const model::OcrDocument &text)
{
    model::Document document;
    document.id = model::DocumentId::generate();
    document.sha256.bytes = security::sha256(document.id.toString().toUtf8());
    document.capturedAt = clock.now();
    document.changedAt = document.capturedAt;
    model::Page page;
    page.id = model::PageId::generate();
    document.pages.append(page);
    document.sources.append({u"sheet.pdf"_s, u"application/pdf"_s, document.sha256, {}, 1});
    must(session().write([&](workflow::Unit &unit) -> base::Result<> {
        CS_TRY(unit.documents.insert(document));
        CS_TRY(unit.ocrPages.put(document.id, 0, text.pages.constFirst()));
        return unit.addJob(u"extract"_s, document.id, {}, 0);
    }));
    office().jobs().drain();
    return document.id;
}

QList<model::FieldValue> SheetOffice::fields(const model::DocumentId &id)
{
    return ask<QList<model::FieldValue>>(
        [id](workflow::Unit &unit) { return unit.fields.load(id); });
}

model::FieldValue SheetOffice::dateOf(const model::DocumentId &id)
{
    for (const model::FieldValue &field : fields(id)) {
        if (field.key == model::FieldKey::EffectiveDate)
            return field;
    }
    return {};
}

void SheetOffice::approve(const model::DocumentId &id, const QString &printed, const QString &words,
                          const model::OcrDocument &text)
{
    const QList<model::OcrWord> all = text.pages.constFirst().words();
    const QStringList wanted = words.split(u' ');
    model::Evidence evidence;
    for (qsizetype i = 0; i + 2 < all.size(); ++i) {
        if (all.at(i).text == wanted.at(0) && all.at(i + 1).text == wanted.at(1)
            && all.at(i + 2).text == wanted.at(2))
            evidence = {0, {all.at(i).box}, int(i), int(i + 2)};
    }
    if (evidence.isEmpty())
        qFatal("these words are not on the sheet");
    for (model::FieldValue field : fields(id)) {
        const model::FieldValue before = field;
        field.state
            = field.value.isEmpty() ? model::FieldState::Absent : model::FieldState::Confirmed;
        if (field.key == model::FieldKey::EffectiveDate) {
            field.state = model::FieldState::Corrected;
            field.value = printed;
            field.raw = words;
            field.evidence = evidence;
        }
        must(office().review().saveField(id, before, field, clerk));
    }
    must(office().review().approve(id, clerk));
}

} // namespace countersign::test
