// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ocr.h"
#include "core/workflow/screens.h"

#include <QImage>

// A contract that looks and reads like one, for tests of screens: pages with words at known places,
// and a document whose fields point at them.
namespace countersign::test
{

// Pages of a non-disclosure agreement; `pageIndex` 0 to 2.
int samplePageCount();
model::OcrPage samplePageText(int pageIndex);
// The same words drawn at their boxes; `dpi` 0 gives 96.
QImage samplePageImage(int pageIndex, int dpi);
// Where a run of words stands on a page; empty when it does not.
model::Evidence evidenceOf(int pageIndex, const QString &words);

model::FieldValue sampleField(model::FieldKey key, const QString &raw, const QString &value,
                              double confidence, const model::Evidence &evidence = {});

// A document in review: some fields certain, one date with two readings, an e-mail missing.
workflow::DocumentView sampleContract(const QString &title = QStringLiteral("Mutual NDA"),
                                      const QString &counterparty
                                      = QStringLiteral("Beta Logistics LLC"));

} // namespace countersign::test
