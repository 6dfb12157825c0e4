// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/office.h"
#include "core/workflow/peoplebench.h"

namespace countersign::workflow
{

// The PeopleBench over an Office: all on one lane, in the order in which it was asked.
class DeskPeople final : public PeopleBench
{
    Q_OBJECT
public:
    explicit DeskPeople(Office &office, QObject *parent = nullptr);

    Answer<PeopleView> people() override;
    Answer<> signIn(const QString &name, base::Secret password, base::Secret fresh) override;
    Answer<> changePassword(base::Secret password, base::Secret fresh) override;
    Answer<> leave() override;
    Answer<> beginSignIn(const model::Person &person, base::Secret password) override;
    Answer<> endSignIn() override;
    Answer<> savePerson(const model::Person &person, const QString &formerName) override;
    Answer<> setActive(const QString &name, bool active) override;
    Answer<> removePerson(const QString &name) override;
    Answer<> setPassword(const QString &name, base::Secret temporary) override;
    Answer<> setLockMinutes(int minutes) override;

private:
    // Result<>(const QString &actor), told when it has succeeded.
    template <typename Work>
    Answer<> change(Work work);
    // Result<>(), the same for what nobody has to be at the desk for.
    template <typename Work>
    Answer<> run(Work work);

    Office &m_office;
    base::Lane m_lane;
};

} // namespace countersign::workflow
