// SPDX-License-Identifier: Apache-2.0
#include "core/legal/permissions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::legal
{

namespace
{

FieldLock lockFrom(QPDFObjectHandle dictionary)
{
    FieldLock lock;
    const QByteArray action = nameOf(entry(dictionary, "/Action"));
    if (action == "/Include")
        lock.action = FieldLock::Action::Include;
    else if (action == "/Exclude")
        lock.action = FieldLock::Action::Exclude;
    QPDFObjectHandle fields = entry(dictionary, "/Fields");
    for (int i = 0; fields.isArray() && i < fields.getArrayNItems(); ++i)
        lock.fields.append(textOf(fields.getArrayItem(i)));
    return lock;
}

int strictest(int a, int b)
{
    if (a == 0 || b == 0)
        return std::max(a, b);
    return std::min(a, b);
}

// 1..3; anything else that claims to be a permission is read as the strictest.
int permissionFrom(QPDFObjectHandle value, int absent)
{
    if (value.isNull())
        return absent;
    if (!value.isInteger() || value.getIntValue() < 1 || value.getIntValue() > 3)
        return 1;
    return int(value.getIntValue());
}

// Adding a signature field brings default resources with it; that is no form fill of its own.
model::LaterModification setupKind(const StepChanges &step)
{
    model::LaterModification kind = model::LaterModification::FormFill;
    for (const Change &change : step.changes) {
        if (change.kind == model::LaterModification::Signature
            || change.kind == model::LaterModification::DocTimestamp)
            kind = std::min(kind, change.kind);
    }
    return kind;
}

model::LaterModification allowedKind(const Change &change, const Restriction &restriction)
{
    using enum model::LaterModification;
    if (change.existingAnnotation && restriction.permission != 3)
        return Disallowed;
    const int permission = restriction.permission;
    const bool tooMuch = (permission == 1 && change.kind > DocTimestamp)
        || (permission == 2 && change.kind > FormFill);
    if (tooMuch)
        return Disallowed;
    if (change.kind == FormFill && !change.field.isEmpty()) {
        for (const FieldLock &lock : restriction.locks) {
            if (lock.locks(change.field))
                return Disallowed;
        }
    }
    return change.kind;
}

} // namespace

bool FieldLock::locks(const QString &field) const
{
    const bool named = std::any_of(fields.cbegin(), fields.cend(), [&](const QString &name) {
        return field == name || field.startsWith(name + u'.');
    });
    switch (action) {
    case Action::All:
        return true;
    case Action::Include:
        return named;
    case Action::Exclude:
        return !named;
    }
    return true;
}

void Restriction::tighten(const FoundSignature &signature, const FormTree &form)
{
    if (signature.isDocTimestamp)
        return;
    bool certifies = false;
    QPDFObjectHandle references = entry(signature.dictionary, "/Reference");
    for (int i = 0; references.isArray() && i < references.getArrayNItems(); ++i) {
        QPDFObjectHandle reference = references.getArrayItem(i);
        const QByteArray method = nameOf(entry(reference, "/TransformMethod"));
        QPDFObjectHandle parameters = entry(reference, "/TransformParams");
        if (method == "/DocMDP") {
            certifies = true;
            permission = strictest(permission, permissionFrom(entry(parameters, "/P"), 2));
        } else if (method == "/FieldMDP") {
            locks.append(lockFrom(parameters));
        }
    }
    ambiguous = ambiguous || (certifies && certifications + approvals > 0);
    (certifies ? certifications : approvals) += 1;
    const FormField *field = form.find(signature.field);
    QPDFObjectHandle lock = field ? entry(field->node, "/Lock") : QPDFObjectHandle::newNull();
    if (lock.isDictionary()) {
        locks.append(lockFrom(lock));
        permission = strictest(permission, permissionFrom(entry(lock, "/P"), 0));
    }
}

void Judgement::merge(const Judgement &other)
{
    if (other.worst < worst)
        return;
    if (other.worst > worst)
        *this = {other.worst, {}, {}};
    for (const QString &code : other.codes) {
        if (!codes.contains(code))
            codes.append(code);
    }
    for (const int page : other.pages) {
        if (!pages.contains(page))
            pages.append(page);
    }
    std::sort(pages.begin(), pages.end());
}

Judgement judge(const StepChanges &step, const Restriction &restriction)
{
    Judgement judgement;
    const model::LaterModification setup = setupKind(step);
    for (Change change : step.changes) {
        if (change.formSetup)
            change.kind = setup;
        Judgement one{allowedKind(change, restriction), {change.code}, {}};
        if (change.page >= 0)
            one.pages.append(change.page);
        judgement.merge(one);
    }
    return judgement;
}

} // namespace countersign::legal
