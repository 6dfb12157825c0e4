// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ocr.h"
#include "core/workflow/atdesk.h"

#include <QImage>
#include <QMutex>

namespace countersign::workflow
{

// Personal data: e-mail, phone, address, names of signers, and parties that are natural persons by
// their names.
bool isPersonal(model::FieldKey key, const QString &value);
// What is shown in its place: enough to tell two apart, too little to use.
QString masked(model::FieldKey key, const QString &value);
QString hiddenText(); // what stands for all of a value
model::FieldValue masked(model::FieldValue field);

// What of a page is covered for someone.
struct PageCover {
    QList<model::PageRect> hidden;
    bool restricted = false; // all but `shown`
    QList<model::PageRect> shown;

    bool isEmpty() const { return hidden.isEmpty() && !restricted; }
};

// Fields that someone asked to see, with it on record; for as long as the program runs.
class Reveals
{
public:
    void add(const QString &person, const model::FieldId &field);
    bool contains(const QString &person, const model::FieldId &field) const;

private:
    mutable QMutex m_mutex;
    QSet<QString> m_revealed;
};

// Of a document's fields those that are masked for this person.
QSet<model::FieldId> maskedFields(const model::Person &person,
                                  const QList<model::FieldValue> &fields, const Reveals &reveals);
// Refuses with "export.not_cleared" to write whole documents for who may not see all of them.
base::Result<> checkMayTakeOut(StoreSession &session);
base::Result<PageCover> coverOf(Unit &unit, const model::DocumentId &id, int pageIndex,
                                const Reveals &reveals);
QImage covered(const QImage &page, const PageCover &cover);
// Without the words that are covered; what stays keeps its numbers.
model::OcrPage covered(model::OcrPage page, const PageCover &cover);

} // namespace countersign::workflow
