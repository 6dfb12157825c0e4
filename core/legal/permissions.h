// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/legal/change.h"
#include "core/legal/signaturefinder.h"

#include <QList>
#include <QStringList>

namespace countersign::legal
{

// Fields that a signature locks (ISO 32000-1 sections 12.7.4.5 and 12.8.2.4).
struct FieldLock {
    enum class Action { All, Include, Exclude };
    Action action = Action::All;
    QStringList fields;

    // Names match by whole components: "a" locks "a.b" but not "ab".
    bool locks(const QString &field) const;
};

// What signatures so far allow to be changed later. They add up.
struct Restriction {
    int permission = 0; // DocMDP 1..3, the strictest so far; 0: nobody certified
    QList<FieldLock> locks;
    int certifications = 0;
    int approvals = 0;
    bool ambiguous = false; // certified twice, or after somebody had approved

    void tighten(const FoundSignature &signature, const FormTree &form);
};

struct Judgement {
    model::LaterModification worst = model::LaterModification::None;
    QStringList codes; // of the changes in the worst class
    QList<int> pages; // that changes of the worst class concern

    void merge(const Judgement &other);
};

Judgement judge(const StepChanges &step, const Restriction &restriction);

} // namespace countersign::legal
