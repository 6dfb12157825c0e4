// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/legal/change.h"
#include "core/legal/formtree.h"
#include "core/legal/valuecomparison.h"

#include <set>

namespace countersign::legal
{

// What the parts of a comparison of two revisions share.
struct DiffContext {
    DiffContext(PdfDocument &olderRevision, PdfDocument &newerRevision);

    void add(model::LaterModification kind, const QString &code, const QString &field = {},
             int page = -1);
    void addChange(const Change &change) { result.changes.append(change); }
    void disallow(const QString &code, const QString &field = {}, int page = -1);
    // Whether an object of that revision is a widget of a field.
    bool isOlderWidget(QPDFObjectHandle object) const;
    const FormField *newerFieldOfWidget(QPDFObjectHandle object) const;

    PdfDocument &older;
    PdfDocument &newer;
    ValueComparison values;
    FormTree olderForm;
    FormTree newerForm;
    PageTree olderPages;
    PageTree newerPages;
    StepChanges result;

private:
    void anchorAll();
};

// Everything that differs between a revision and the next one, each difference with its class.
// Whatever has no rule is Disallowed.
StepChanges compareRevisions(PdfDocument &older, PdfDocument &newer);

// Its parts.
void diffPages(DiffContext &context);
void diffForm(DiffContext &context);
void diffCatalog(DiffContext &context);
void diffStructure(DiffContext &context);
void diffSecurityStore(DiffContext &context); // /DSS

// Gives every structure element a name in both revisions.
void anchorStructure(DiffContext &context);

} // namespace countersign::legal
