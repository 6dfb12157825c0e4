// SPDX-License-Identifier: Apache-2.0
#include "core/legal/revisiondiff.h"

using namespace Qt::StringLiterals;

namespace countersign::legal
{

namespace
{

model::LaterModification kindOfSigning(const FormField &field)
{
    return nameOf(entry(field.value, "/SubFilter")) == "/ETSI.RFC3161"
        ? model::LaterModification::DocTimestamp
        : model::LaterModification::Signature;
}

bool isEmptyRectangle(QPDFObjectHandle rectangle)
{
    if (rectangle.isNull())
        return true;
    if (!rectangle.isArray() || rectangle.getArrayNItems() != 4)
        return false;
    for (int i = 0; i < 4; ++i) {
        if (!rectangle.getArrayItem(i).isNumber())
            return false;
    }
    return rectangle.getArrayItem(0).getNumericValue()
        == rectangle.getArrayItem(2).getNumericValue()
        || rectangle.getArrayItem(1).getNumericValue()
        == rectangle.getArrayItem(3).getNumericValue();
}

// Does signing draw something on a page? It may cover what was there.
bool isSeen(const FormField &field)
{
    for (QPDFObjectHandle widget : field.widgets) {
        if (!entry(widget, "/AP").isNull() && !isEmptyRectangle(entry(widget, "/Rect")))
            return true;
    }
    return false;
}

void addSigning(DiffContext &context, const FormField &field, const QString &code)
{
    Change change;
    change.kind = field.isSigned() ? kindOfSigning(field) : model::LaterModification::Signature;
    change.code = code;
    change.field = field.name;
    context.addChange(change);
    if (isSeen(field)) {
        change.code = u"field.drawn"_s;
        context.addChange(change);
    }
}

// Keys that differ over the field and its widgets together; nullopt when widgets came or went.
std::optional<std::set<std::string>>
differingFieldKeys(DiffContext &context, const FormField &older, const FormField &newer)
{
    std::set<std::string> keys = context.values.differingKeys(older.node, newer.node);
    keys.erase("/Parent");
    if (older.widgets.size() != newer.widgets.size())
        return std::nullopt;
    for (qsizetype i = 0; i < older.widgets.size(); ++i)
        keys.merge(context.values.differingKeys(older.widgets[i], newer.widgets[i]));
    return keys;
}

bool areWithin(const std::set<std::string> &keys, const std::set<std::string> &allowed)
{
    for (const std::string &key : keys) {
        if (!allowed.count(key))
            return false;
    }
    return true;
}

void diffEmptySignatureField(DiffContext &context, const FormField &older, const FormField &newer)
{
    static const std::set<std::string> allowed
        = {"/V", "/AP", "/MK", "/F", "/AS", "/Lock", "/M", "/Rect", "/DA"};
    const auto keys = differingFieldKeys(context, older, newer);
    if (!keys || !areWithin(*keys, allowed)) {
        context.disallow(u"field.signature_field_changed"_s, older.name);
        return;
    }
    if (keys->empty())
        return;
    if (keys->count("/Rect")) {
        for (QPDFObjectHandle widget : older.widgets) {
            if (!isEmptyRectangle(entry(widget, "/Rect")))
                context.disallow(u"field.signature_field_moved"_s, older.name);
        }
    }
    addSigning(context, newer, newer.isSigned() ? u"field.signed"_s : u"field.prepared"_s);
}

void diffOtherField(DiffContext &context, const FormField &older, const FormField &newer)
{
    static const std::set<std::string> allowed
        = {"/V", "/AS", "/AP", "/DA", "/Q", "/I", "/RV", "/Ff", "/MK", "/M"};
    const auto keys = differingFieldKeys(context, older, newer);
    if (!keys || !areWithin(*keys, allowed)) {
        context.disallow(u"field.changed"_s, older.name);
        return;
    }
    // Another face for the same value: the "replace" shadow attack.
    if (keys->count("/AP") && !keys->count("/V") && !keys->count("/AS"))
        context.disallow(u"field.appearance_replaced"_s, older.name);
    else if (!keys->empty())
        context.add(model::LaterModification::FormFill, u"field.value"_s, older.name);
}

void diffField(DiffContext &context, const FormField &older, const FormField &newer)
{
    if (older.type != newer.type || older.terminal != newer.terminal) {
        context.disallow(u"field.type"_s, older.name);
        return;
    }
    if (!older.terminal) {
        std::set<std::string> keys = context.values.differingKeys(older.node, newer.node);
        keys.erase("/Kids");
        keys.erase("/Parent");
        if (!keys.empty())
            context.disallow(u"field.changed"_s, older.name);
        return;
    }
    if (older.isSigned()) {
        const auto keys = differingFieldKeys(context, older, newer);
        if (!keys || !keys->empty())
            context.disallow(u"field.signed_field_changed"_s, older.name);
        return;
    }
    if (older.isSignature())
        diffEmptySignatureField(context, older, newer);
    else
        diffOtherField(context, older, newer);
}

void diffNewField(DiffContext &context, const FormField &field)
{
    if (!field.terminal)
        return; // what it groups is looked at by itself
    if (!field.isSignature()) {
        context.disallow(u"field.added"_s, field.name);
        return;
    }
    for (QPDFObjectHandle widget : field.widgets) {
        if (!entry(widget, "/AA").isNull() || !entry(widget, "/A").isNull())
            context.disallow(u"field.active"_s, field.name);
    }
    addSigning(context, field, field.isSigned() ? u"field.signed"_s : u"field.added"_s);
}

// A font of the form's resources that is known by name must stay what it is: values are drawn with
// it.
bool keepsResources(DiffContext &context, QPDFObjectHandle older, QPDFObjectHandle newer)
{
    QPDFObjectHandle before = entry(older, "/Font");
    QPDFObjectHandle after = entry(newer, "/Font");
    if (!before.isDictionary())
        return true;
    for (const std::string &name : before.getKeys()) {
        if (!context.values.same(entry(before, name.c_str()), entry(after, name.c_str())))
            return false;
    }
    return true;
}

void addFormSetup(DiffContext &context, const QString &code)
{
    Change change;
    change.kind = model::LaterModification::FormFill;
    change.code = code;
    change.formSetup = true;
    context.addChange(change);
}

void diffFormDictionary(DiffContext &context)
{
    static const std::set<std::string> setup = {"/DR", "/DA", "/Q", "/NeedAppearances", "/CO"};
    QPDFObjectHandle older = entry(context.older.root(), "/AcroForm");
    QPDFObjectHandle newer = entry(context.newer.root(), "/AcroForm");
    for (const std::string &key : context.values.differingKeys(older, newer)) {
        if (key == "/Fields")
            continue; // compared field by field
        if (key == "/SigFlags")
            context.add(model::LaterModification::Ltv, u"form.flags"_s);
        else if (key == "/DR" && !keepsResources(context, entry(older, "/DR"), entry(newer, "/DR")))
            context.disallow(u"form.resources"_s);
        else if (setup.count(key))
            addFormSetup(context, u"form.defaults"_s);
        else
            context.disallow(u"form.changed"_s);
    }
}

} // namespace

void diffForm(DiffContext &context)
{
    diffFormDictionary(context);
    for (const FormField &older : context.olderForm.fields) {
        const FormField *newer = context.newerForm.find(older.name);
        if (newer)
            diffField(context, older, *newer);
        else
            context.disallow(u"field.removed"_s, older.name);
    }
    for (const FormField &newer : context.newerForm.fields) {
        if (!context.olderForm.find(newer.name))
            diffNewField(context, newer);
    }
}

} // namespace countersign::legal
