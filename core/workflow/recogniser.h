// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/learningdesk.h"
#include "core/workflow/likenessdesk.h"
#include "core/workflow/pagepreviews.h"

namespace countersign::workflow
{

// The steps between a captured document and its fields: one job a page, then one that extracts.
// Each step's result, its audit entry and the end of its job are one transaction.
class Recogniser
{
public:
    Recogniser(StoreSession &session, const Engines &engines, OpenedDocuments &opened,
               const PagePreviews &previews, LearningDesk &learning, LikenessDesk &likeness);

    base::Result<> recognisePage(const store::Job &job, base::JobContext &context);
    base::Result<> extract(const store::Job &job, base::JobContext &context);
    // Ends a job that can't be done: a page stays empty, a document whose pages all failed is
    // marked so.
    base::Result<> giveUp(const store::Job &job, const base::Error &error);

private:
    // Whether the page is stored already as reading it now would give it.
    base::Result<bool> isStored(const OpenedDocument &opened, int index);
    base::Result<> readPage(const store::Job &job, const OpenedDocument &opened, int index,
                            base::JobContext &context);
    base::Result<> goOn(Unit &unit, const model::DocumentId &id);
    base::Result<> keepFields(Unit &unit, const store::Job &job, const model::OcrDocument &text,
                              const QList<model::FieldValue> &values, const QString &reader);

    StoreSession &m_session;
    const Engines &m_engines;
    OpenedDocuments &m_opened;
    const PagePreviews &m_previews;
    LearningDesk &m_learning;
    LikenessDesk &m_likeness;
};

// The review form's starting values from what extraction found.
QList<model::FieldValue> fieldValues(const QList<model::ExtractedField> &extracted);

// The fields of a document as they are read today, with everything that was learned.
struct FreshReading {
    QList<model::FieldValue> values;
    QString reader; // name of its generation
};
base::Result<FreshReading> readFields(StoreSession &session, LearningDesk &learning,
                                      const model::OcrDocument &text);

// Title, parties and the least certain open field of a document, for lists.
base::Result<> refreshSummary(Unit &unit, const model::DocumentId &id);

// True for a value that a person has to look at under these thresholds.
bool needsDecision(const model::FieldValue &value, const model::Thresholds &thresholds);

} // namespace countersign::workflow
