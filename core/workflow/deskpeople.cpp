// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/deskpeople.h"

#include "core/base/deliver.h"

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

// Work on a lane is copied; a secret can't be.
std::shared_ptr<base::Secret> sharedSecret(base::Secret &secret)
{
    return std::make_shared<base::Secret>(std::move(secret));
}

} // namespace

DeskPeople::DeskPeople(Office &office, QObject *parent)
    : PeopleBench(parent)
    , m_office(office)
    , m_lane(u"people"_s, 1)
{
}

template <typename Work>
PeopleBench::Answer<> DeskPeople::run(Work work)
{
    const Answer<> done = m_lane.run<void>([work](base::JobContext &) { return work(); });
    base::deliver(done, this, [this](const base::Result<> &result) {
        if (result)
            Q_EMIT peopleChanged();
    });
    return done;
}

template <typename Work>
PeopleBench::Answer<> DeskPeople::change(Work work)
{
    return run([this, work]() -> base::Result<> {
        auto actor = m_office.reviewer();
        if (!actor)
            return actor.error();
        return work(*actor);
    });
}

PeopleBench::Answer<PeopleView> DeskPeople::people()
{
    return m_lane.run<PeopleView>([this](base::JobContext &) { return m_office.people().view(); });
}

PeopleBench::Answer<> DeskPeople::signIn(const QString &name, base::Secret password,
                                         base::Secret fresh)
{
    return run([this, name, given = sharedSecret(password), chosen = sharedSecret(fresh)] {
        return m_office.people().signIn(name, *given, *chosen);
    });
}

PeopleBench::Answer<> DeskPeople::changePassword(base::Secret password, base::Secret fresh)
{
    return change(
        [this, given = sharedSecret(password), chosen = sharedSecret(fresh)](const QString &actor) {
            return m_office.people().changePassword(actor, *given, *chosen);
        });
}

PeopleBench::Answer<> DeskPeople::leave()
{
    return run([this] { return m_office.people().leave(); });
}

PeopleBench::Answer<> DeskPeople::beginSignIn(const model::Person &person, base::Secret password)
{
    return run([this, person, given = sharedSecret(password)] {
        return m_office.people().beginSignIn(person, *given);
    });
}

PeopleBench::Answer<> DeskPeople::endSignIn()
{
    return change([this](const QString &actor) { return m_office.people().endSignIn(actor); });
}

PeopleBench::Answer<> DeskPeople::savePerson(const model::Person &person, const QString &formerName)
{
    return change([this, person, formerName](const QString &actor) {
        return m_office.people().save(person, formerName, actor);
    });
}

PeopleBench::Answer<> DeskPeople::setActive(const QString &name, bool active)
{
    return change([this, name, active](const QString &actor) {
        return m_office.people().setActive(name, active, actor);
    });
}

PeopleBench::Answer<> DeskPeople::removePerson(const QString &name)
{
    return change(
        [this, name](const QString &actor) { return m_office.people().remove(name, actor); });
}

PeopleBench::Answer<> DeskPeople::setPassword(const QString &name, base::Secret temporary)
{
    return change([this, name, given = sharedSecret(temporary)](const QString &actor) {
        return m_office.people().setPassword(name, *given, actor);
    });
}

PeopleBench::Answer<> DeskPeople::setLockMinutes(int minutes)
{
    return change([this, minutes](const QString &actor) {
        return m_office.people().setLockMinutes(minutes, actor);
    });
}

} // namespace countersign::workflow
