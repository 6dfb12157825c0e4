// SPDX-License-Identifier: Apache-2.0
#include "core/legal/revisiondiff.h"

using namespace Qt::StringLiterals;

namespace countersign::legal
{

namespace
{

constexpr int pageAnnotationLimit = 20'000;

QList<QPDFObjectHandle> annotationsOf(const PageNode &node)
{
    QList<QPDFObjectHandle> list;
    QPDFObjectHandle array = entry(node.page, "/Annots");
    for (int i = 0; array.isArray() && i < array.getArrayNItems(); ++i)
        list.append(array.getArrayItem(i));
    return list;
}

bool isWidget(QPDFObjectHandle annotation)
{
    return nameOf(entry(annotation, "/Subtype")) == "/Widget";
}

// The same annotation in the other revision: the same object, or for one that stands in the array
// itself, the same value.
qsizetype indexOfAnnotation(DiffContext &context, QPDFObjectHandle older,
                            const QList<QPDFObjectHandle> &newer)
{
    for (qsizetype i = 0; i < newer.size(); ++i) {
        QPDFObjectHandle candidate = newer[i];
        if (older.isIndirect() != candidate.isIndirect())
            continue;
        if (older.isIndirect() ? older.getObjGen() == candidate.getObjGen()
                               : context.values.same(older, candidate))
            return i;
    }
    return -1;
}

void addAnnotationChange(DiffContext &context, const QString &code, int page)
{
    Change change;
    change.kind = model::LaterModification::Annotation;
    change.code = code;
    change.page = page;
    change.existingAnnotation = true;
    context.addChange(change);
}

// Does it do something when the page is opened or it is touched?
bool isActive(QPDFObjectHandle annotation)
{
    if (!entry(annotation, "/AA").isNull())
        return true;
    const QByteArray action = nameOf(entry(entry(annotation, "/A"), "/S"));
    return !action.isEmpty() && action != "/GoTo" && action != "/URI";
}

void diffNewAnnotation(DiffContext &context, QPDFObjectHandle annotation, int page)
{
    if (!isWidget(annotation)) {
        if (isActive(annotation))
            context.disallow(u"annotation.active"_s, {}, page);
        else
            context.add(model::LaterModification::Annotation, u"annotation.added"_s, {}, page);
        return;
    }
    const FormField *field = context.newerFieldOfWidget(annotation);
    if (!field) {
        context.disallow(u"annotation.dangling_widget"_s, {}, page);
        return;
    }
    const FormField *before = context.olderForm.find(field->name);
    if (before && !(before->isSignature() && !before->isSigned()))
        context.disallow(u"field.widget_added"_s, field->name, page);
}

void diffAnnotations(DiffContext &context, const PageNode &older, const PageNode &newer, int page)
{
    const QList<QPDFObjectHandle> before = annotationsOf(older);
    const QList<QPDFObjectHandle> after = annotationsOf(newer);
    if (before.size() + after.size() > pageAnnotationLimit) {
        context.result.undecided = true;
        return;
    }
    QSet<qsizetype> kept;
    for (QPDFObjectHandle annotation : before) {
        const qsizetype index = indexOfAnnotation(context, annotation, after);
        if (index < 0 && isWidget(annotation))
            context.disallow(u"field.widget_removed"_s, {}, page);
        else if (index < 0)
            addAnnotationChange(context, u"annotation.removed"_s, page);
        if (index < 0)
            continue;
        kept.insert(index);
        if (context.isOlderWidget(annotation))
            continue; // its field says what may change
        if (!context.values.sameBut(annotation, after[index], {})) {
            if (isWidget(annotation) || isWidget(after[index]))
                context.disallow(u"annotation.dangling_widget"_s, {}, page);
            else
                addAnnotationChange(context, u"annotation.changed"_s, page);
        }
    }
    for (qsizetype i = 0; i < after.size(); ++i) {
        if (!kept.contains(i))
            diffNewAnnotation(context, after[i], page);
    }
}

void diffPage(DiffContext &context, const PageNode &older, const PageNode &newer, int page)
{
    static const std::set<std::string> elsewhere
        = {"/Annots", "/Parent", "/Resources", "/MediaBox", "/CropBox", "/Rotate"};
    for (const std::string &key : context.values.differingKeys(older.page, newer.page)) {
        if (elsewhere.count(key))
            continue;
        if (key == "/LastModified" || key == "/PieceInfo")
            context.add(model::LaterModification::Ltv, u"page.information"_s, {}, page);
        else
            context.disallow(u"page.content"_s, {}, page);
    }
    for (const char *key : {"/Resources", "/MediaBox", "/CropBox", "/Rotate"}) {
        const auto null = QPDFObjectHandle::newNull();
        if (!context.values.same(older.inherited.value(key, null),
                                 newer.inherited.value(key, null)))
            context.disallow(u"page.content"_s, {}, page);
    }
    diffAnnotations(context, older, newer, page);
}

} // namespace

void diffPages(DiffContext &context)
{
    const QList<PageNode> &older = context.olderPages.pages;
    const QList<PageNode> &newer = context.newerPages.pages;
    const qsizetype common = std::min(older.size(), newer.size());
    for (qsizetype i = common; i < std::max(older.size(), newer.size()); ++i)
        context.disallow(u"page.count"_s, {}, int(i));
    for (qsizetype i = 0; i < common; ++i)
        diffPage(context, older[i], newer[i], int(i));
}

} // namespace countersign::legal
