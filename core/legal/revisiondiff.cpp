// SPDX-License-Identifier: Apache-2.0
#include "core/legal/revisiondiff.h"

using namespace Qt::StringLiterals;

namespace countersign::legal
{

namespace
{

QByteArray numbered(const char *kind, QPDFObjGen id)
{
    return QByteArray(kind) + ' ' + QByteArray::number(id.getObj()) + ' '
        + QByteArray::number(id.getGen());
}

template <typename Anchor>
void anchorForm(const FormTree &form, Anchor anchor)
{
    for (const FormField &field : form.fields) {
        const QByteArray name = "field " + field.name.toUtf8();
        anchor(field.node, name);
        for (qsizetype i = 0; i < field.widgets.size(); ++i)
            anchor(field.widgets[i], name + '\n' + QByteArray::number(i));
    }
}

template <typename Anchor>
void anchorPages(PdfDocument &document, const PageTree &tree, Anchor anchor)
{
    for (const QPDFObjGen group : tree.groups)
        anchor(document.qpdf().getObject(group), "pages");
    for (qsizetype i = 0; i < tree.pages.size(); ++i) {
        QPDFObjectHandle page = tree.pages[i].page;
        anchor(page, "page " + QByteArray::number(i));
        QPDFObjectHandle annotations = entry(page, "/Annots");
        for (int k = 0; annotations.isArray() && k < annotations.getArrayNItems(); ++k) {
            QPDFObjectHandle annotation = annotations.getArrayItem(k);
            if (annotation.isIndirect())
                anchor(annotation, numbered("annotation", annotation.getObjGen()));
        }
    }
}

void diffTrailer(DiffContext &context)
{
    static const std::set<std::string> technical
        = {"/Size",  "/Prev",   "/XRefStm", "/ID",          "/Type", "/W",
           "/Index", "/Length", "/Filter",  "/DecodeParms", "/Root"};
    static const std::set<std::string> informative
        = {"/Info", "/AdditionalStreams", "/DocChecksum"};
    for (const std::string &key : context.values.differingKeys(context.older.qpdf().getTrailer(),
                                                               context.newer.qpdf().getTrailer())) {
        if (technical.count(key))
            continue;
        if (informative.count(key))
            context.add(model::LaterModification::Ltv, u"trailer.information"_s);
        else
            context.disallow(u"trailer.changed"_s);
    }
}

// What the parser complains of only in the newer revision was put there, to be read differently by
// different readers.
void diffWarnings(DiffContext &context)
{
    const QSet<QByteArray> known = context.older.warnings();
    for (const QByteArray &warning : context.newer.warnings()) {
        const bool harmless = warning.contains("extraneous whitespace seen before xref")
            || warning.contains("reported number of objects"); // a wrong /Size
        if (!harmless && !known.contains(warning))
            context.disallow(u"revision.ambiguous_syntax"_s);
    }
}

} // namespace

DiffContext::DiffContext(PdfDocument &olderRevision, PdfDocument &newerRevision)
    : older(olderRevision)
    , newer(newerRevision)
    , values(olderRevision, newerRevision)
    , olderForm(readForm(olderRevision))
    , newerForm(readForm(newerRevision))
    , olderPages(readPages(olderRevision))
    , newerPages(readPages(newerRevision))
{
    anchorAll();
    result.undecided = result.undecided || olderForm.cutOff || newerForm.cutOff || olderPages.cutOff
        || newerPages.cutOff;
}

void DiffContext::add(model::LaterModification kind, const QString &code, const QString &field,
                      int page)
{
    Change change;
    change.kind = kind;
    change.code = code;
    change.field = field;
    change.page = page;
    result.changes.append(change);
}

void DiffContext::disallow(const QString &code, const QString &field, int page)
{
    add(model::LaterModification::Disallowed, code, field, page);
}

bool DiffContext::isOlderWidget(QPDFObjectHandle object) const
{
    for (const FormField &field : olderForm.fields) {
        for (QPDFObjectHandle widget : field.widgets) {
            if (object.isIndirect() && widget.getObjGen() == object.getObjGen())
                return true;
        }
    }
    return false;
}

const FormField *DiffContext::newerFieldOfWidget(QPDFObjectHandle object) const
{
    for (const FormField &field : newerForm.fields) {
        for (QPDFObjectHandle widget : field.widgets) {
            if (object.isIndirect() && widget.getObjGen() == object.getObjGen())
                return &field;
        }
    }
    return nullptr;
}

void DiffContext::anchorAll()
{
    const auto olderAnchor = [this](QPDFObjectHandle object, const QByteArray &name) {
        values.anchorOlder(object, name);
    };
    const auto newerAnchor = [this](QPDFObjectHandle object, const QByteArray &name) {
        values.anchorNewer(object, name);
    };
    olderAnchor(older.root(), "catalog");
    newerAnchor(newer.root(), "catalog");
    olderAnchor(entry(older.root(), "/AcroForm"), "form");
    newerAnchor(entry(newer.root(), "/AcroForm"), "form");
    anchorForm(olderForm, olderAnchor);
    anchorForm(newerForm, newerAnchor);
    anchorPages(older, olderPages, olderAnchor);
    anchorPages(newer, newerPages, newerAnchor);
    anchorStructure(*this);
}

StepChanges compareRevisions(PdfDocument &older, PdfDocument &newer)
{
    DiffContext context(older, newer);
    context.add(model::LaterModification::Ltv, u"revision.added"_s);
    if (older.qpdf().isEncrypted() != newer.qpdf().isEncrypted())
        context.disallow(u"trailer.encryption"_s);
    diffTrailer(context);
    diffCatalog(context);
    diffPages(context);
    diffForm(context);
    diffSecurityStore(context);
    diffStructure(context);
    diffWarnings(context);
    context.result.undecided = context.result.undecided || context.values.isExhausted();
    return context.result;
}

} // namespace countersign::legal
