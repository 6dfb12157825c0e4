// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/atdesk.h"
#include "core/workflow/auditqueries.h"
#include "core/workflow/deskbench.h"
#include "core/workflow/deskinlets.h"
#include "core/workflow/deskworkbench.h"
#include "core/workflow/officescandesk.h"
#include "core/workflow/queries.h"
#include "core/workflow/splitbench.h"
#include "tests/support/peopledoffice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using model::Role;

namespace
{

const QString ada = test::PeopledOffice::ada;
const QString rosa = u"Rosa Reviewer"_s;
const QString ben = u"Ben Backoffice"_s;
const QString rosasPassword = u"battery staple"_s;

// How it ended: empty when it was allowed and done. Answers that need the event loop come, too.
template <typename T>
QString codeOf(const workflow::Future<T> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
        return u"test.waited_in_vain"_s;
    return future.result().ok() ? QString() : future.result().error().code;
}

} // namespace

// What people who have signed in may do and see, and what is refused, whatever a screen offers.
class TestAtDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_office = std::make_unique<test::PeopledOffice>(); }
    void cleanup() { m_office.reset(); }

    void nobodySignedInSeesAndDecidesNothing();
    void stacksAreForThoseWhoTakePaperIn();
    void scanProfilesAreChangedByThoseWhoScan();
    void rolesAreRefusedInTheCore_data();
    void rolesAreRefusedInTheCore();
    void theSecondPersonIsAnotherOne();
    void decisionsAreRecordedUnderWhoSignedIn();
    void theHistoryIsAsDiscreetAsTheReview();
    void onlyAdministratorsChangeSettings();

private:
    std::unique_ptr<test::PeopledOffice> m_office;
};

void TestAtDesk::nobodySignedInSeesAndDecidesNothing()
{
    m_office->begin();
    const model::DocumentId id = m_office->addDocument();
    QVERIFY(m_office->desk().leave());
    workflow::DeskWorkbench workbench(m_office->office());
    const auto refused = [](auto future) {
        future.waitForFinished();
        return future.result().ok() ? u"allowed"_s : future.result().error().code;
    };
    const QString nobody = u"people.nobody_signed_in"_s;
    QCOMPARE(refused(workbench.queue({})), nobody);
    QCOMPARE(refused(workbench.document(id)), nobody);
    QCOMPARE(refused(workbench.timeline(id)), nobody);
    QCOMPARE(refused(workbench.pageText(id, 0)), nobody);
    QCOMPARE(refused(workbench.auditEntries({})), nobody);
    QCOMPARE(refused(workbench.counts()), nobody);
    QCOMPARE(refused(workbench.approve(id)), nobody);
    QCOMPARE(refused(workbench.claim(id)), nobody);
    QCOMPARE(refused(workbench.ingest({}, {})), nobody);
    QCOMPARE(refused(workbench.saveSettings({})), nobody);
    m_office->be(ada, test::PeopledOffice::adasPassword);
    QCOMPARE(refused(workbench.queue({})), u"allowed"_s);
}

// A stack is whole pages that nothing is masked on: it is neither seen nor changed by who may not
// work on it, whichever door is tried.
void TestAtDesk::stacksAreForThoseWhoTakePaperIn()
{
    m_office->begin();
    m_office->add(test::personOf(u"Lea Legal"_s, Role::Legal), rosasPassword);
    m_office->add(test::personOf(ben, Role::BackOffice), rosasPassword);
    m_office->be(ben, rosasPassword);
    workflow::DeskBench bench(m_office->office());
    workflow::DeskSplitBench splits(m_office->office());
    const auto begun = bench.begin(u"Personal files"_s);
    const auto id = begun.result()->id;
    QImage page(60, 80, QImage::Format_Grayscale8);
    page.fill(Qt::white);
    const auto added = bench.addImage(id, page, u"page"_s);
    const model::CapturedSide side = added.result()->batch.sides.value(added.result()->sides[0]);
    const auto tried = [&] {
        return QStringList{codeOf(bench.openBatches()),
                           codeOf(bench.batch(id)),
                           codeOf(bench.thumbnail(side, {}, 40)),
                           codeOf(bench.preview(side, {}, 80)),
                           codeOf(bench.straightening(side, {})),
                           codeOf(bench.corners(side)),
                           codeOf(bench.addImage(id, page, u"page"_s)),
                           codeOf(bench.edit(id, {model::CaptureEdit::Kind::SetAside, {side.id}})),
                           codeOf(bench.undo(id)),
                           codeOf(bench.discard(id)),
                           codeOf(bench.reopen(id)),
                           codeOf(splits.suggest(id, {})),
                           codeOf(splits.gaps(id, {})),
                           codeOf(splits.accept(id, {})),
                           codeOf(splits.dismiss(id, side.id)),
                           codeOf(splits.dismissGap(id, side.id))};
    };
    for (const QString &code : tried())
        QCOMPARE(code, QString());
    QVERIFY(m_office->desk().leave());
    for (const QString &code : tried())
        QCOMPARE(code, u"people.nobody_signed_in"_s);
    m_office->be(u"Lea Legal"_s, rosasPassword);
    for (const QString &code : tried())
        QCOMPARE(code, u"people.not_allowed"_s);
    // Nor do they let a phone in, or have what was set aside tried again.
    workflow::DeskInlets inlets(m_office->office());
    QCOMPARE(inlets.startPhone(u"127.0.0.1"_s, {}).error().code, u"people.not_allowed"_s);
    QVERIFY(!inlets.phone().running);
    QCOMPARE(codeOf(inlets.tryAgain({})), u"people.not_allowed"_s);
    QCOMPARE(codeOf(inlets.testMailbox({})), u"people.not_allowed"_s);
}

void TestAtDesk::scanProfilesAreChangedByThoseWhoScan()
{
    m_office->begin();
    m_office->add(test::personOf(u"Lea Legal"_s, Role::Legal), rosasPassword);
    m_office->add(test::personOf(ben, Role::BackOffice), rosasPassword);
    workflow::OfficeScanDesk scans(m_office->office(), {});
    capture::ScanProfile profile;
    profile.name = u"Contracts"_s;
    QCOMPARE(codeOf(scans.saveProfile(profile)), u"people.nobody_signed_in"_s);
    QCOMPARE(codeOf(scans.profiles()), u"people.nobody_signed_in"_s);
    QCOMPARE(codeOf(scans.searchScanners()), u"people.nobody_signed_in"_s);
    QCOMPARE(codeOf(scans.scan({profile})), u"people.nobody_signed_in"_s);
    m_office->be(u"Lea Legal"_s, rosasPassword);
    QCOMPARE(codeOf(scans.saveProfile(profile)), u"people.not_allowed"_s);
    QCOMPARE(codeOf(scans.searchScanners()), u"people.not_allowed"_s);
    QCOMPARE(codeOf(scans.scan({profile})), u"people.not_allowed"_s);
    QVERIFY(scans.profiles().result()->profiles.isEmpty());
    m_office->be(ben, rosasPassword);
    const auto saved = scans.saveProfile(profile);
    QCOMPARE(codeOf(saved), QString());
    QCOMPARE(codeOf(scans.removeProfile(saved.result()->profiles.first().id)), QString());
    workflow::AuditFilter filter;
    filter.actionPrefix = u"scanning."_s;
    const auto page = m_office->ask<workflow::AuditPage>(
        [&](workflow::Unit &unit) { return workflow::queryAudit(unit, filter); });
    QStringList done; // the newest first
    for (const model::AuditEntry &entry : page.entries)
        done.append(entry.event.actor + u' ' + entry.event.action);
    QCOMPARE(
        done,
        QStringList({ben + u" scanning.profile_removed"_s, ben + u" scanning.profile_saved"_s}));
}

void TestAtDesk::rolesAreRefusedInTheCore_data()
{
    QTest::addColumn<model::Roles>("roles");
    QTest::addColumn<QString>("action");
    QTest::addColumn<bool>("may");
    const auto row = [](const char *name, model::Roles roles, const QString &action, bool may) {
        QTest::newRow(name) << roles << action << may;
    };
    row("back office takes in", Role::BackOffice, u"document.ingested"_s, true);
    row("back office does not decide", Role::BackOffice, u"field.confirmed"_s, false);
    row("back office does not approve", Role::BackOffice, u"document.approved"_s, false);
    row("reviewer decides", Role::Reviewer, u"field.corrected"_s, true);
    row("reviewer sends", Role::Reviewer, u"envelope.requested"_s, true);
    row("reviewer does not sign off", Role::Reviewer, u"document.archived"_s, false);
    row("reviewer does not change rules", Role::Reviewer, u"rules.changed"_s, false);
    row("reviewer does not add people", Role::Reviewer, u"person.added"_s, false);
    row("legal signs off", Role::Legal, u"document.archived"_s, true);
    row("legal exports the log", Role::Legal, u"audit.exported"_s, true);
    row("administrator changes rules", Role::Administrator, u"rules.changed"_s, true);
    row("administrator does not approve", Role::Administrator, u"document.approved"_s, false);
    row("nobody's role comments", {}, u"comment.added"_s, true);
    row("nobody's role takes nothing in", {}, u"document.ingested"_s, false);
    row("what nobody has thought of", Role::Reviewer, u"something.new"_s, false);
}

void TestAtDesk::rolesAreRefusedInTheCore()
{
    QFETCH(model::Roles, roles);
    QFETCH(QString, action);
    QFETCH(bool, may);
    m_office->begin();
    QVERIFY(m_office->desk().save(test::personOf(rosa, roles), {}, ada));
    const auto recorded = m_office->session().write(
        [&](workflow::Unit &unit) { return unit.record(rosa, action, {}); });
    QCOMPARE(recorded.ok(), may);
    if (!may)
        QCOMPARE(recorded.error().code, u"people.not_allowed"_s);
    // A name that nobody has may nothing; the program's own doings go on.
    QVERIFY(!m_office->session().write(
        [&](workflow::Unit &unit) { return unit.record(u"Stranger"_s, action, {}); }));
    QVERIFY(m_office->session().write(
        [&](workflow::Unit &unit) { return unit.record(u"system"_s, action, {}); }));
}

void TestAtDesk::theSecondPersonIsAnotherOne()
{
    m_office->begin();
    m_office->add(test::personOf(rosa, Role::Reviewer), rosasPassword);
    // Nobody makes a second person of themselves by another spelling.
    QCOMPARE(m_office->desk()
                 .save(test::personOf(u" rosa  reviewer "_s, Role::Reviewer), {}, ada)
                 .error()
                 .code,
             u"people.name_taken"_s);
    model::Person renamed = test::personOf(u"Rosa Second"_s, Role::Reviewer);
    QCOMPARE(m_office->desk().save(renamed, rosa, ada).error().code, u"people.name_fixed"_s);
    // Nor may somebody without the role be one.
    m_office->add(test::personOf(ben, Role::BackOffice), rosasPassword);
    model::FieldValue field;
    field.id = model::FieldId::generate();
    field.key = model::FieldKey::Amount;
    field.value = u"100.00 USD"_s;
    const model::DocumentId id = m_office->addDocument({field});
    model::FieldValue decided = field;
    decided.state = model::FieldState::Confirmed;
    auto &review = m_office->office().review();
    m_office->be(ben, rosasPassword);
    QCOMPARE(review.saveField(id, field, decided, ben).error().code, u"people.not_allowed"_s);
    QVERIFY(m_office->actions(id).isEmpty());
    QCOMPARE(m_office->document(id).stage, model::Stage::Recognized); // nothing of it is kept
    const auto mayDecide = [&] {
        return m_office
            ->ask<workflow::DocumentView>([&](workflow::Unit &unit) {
                return workflow::queryDocumentFor(unit, id, m_office->office().reveals());
            })
            .mayDecide;
    };
    QVERIFY(!mayDecide());
    m_office->be(rosa, rosasPassword);
    QVERIFY(mayDecide());
    QVERIFY(review.saveField(id, field, decided, rosa));
}

void TestAtDesk::decisionsAreRecordedUnderWhoSignedIn()
{
    m_office->begin();
    m_office->add(test::personOf(rosa, Role::Reviewer), rosasPassword);
    const model::DocumentId id = m_office->addDocument();
    m_office->be(rosa, rosasPassword);
    workflow::DeskWorkbench workbench(m_office->office());
    auto claimed = workbench.claim(id);
    claimed.waitForFinished();
    QCOMPARE(claimed.result()->owner, rosa);
    auto view = workbench.document(id);
    view.waitForFinished();
    QCOMPARE(view.result()->me, rosa);
    // Who leaves has nothing in hand.
    QVERIFY(m_office->desk().leave());
    m_office->be(ada, test::PeopledOffice::adasPassword);
    view = workbench.document(id);
    view.waitForFinished();
    QCOMPARE(view.result()->me, ada);
    QCOMPARE(view.result()->claim.owner, QString());
}

void TestAtDesk::theHistoryIsAsDiscreetAsTheReview()
{
    m_office->begin();
    m_office->add(test::personOf(rosa, Role::Reviewer), rosasPassword);
    model::Person restricted = test::personOf(ben, Role::Reviewer);
    restricted.seesPersonalData = false;
    m_office->add(restricted, rosasPassword);
    QVERIFY(m_office->desk().save(restricted, ben, ada));
    model::Rule twice;
    twice.id = u"twice"_s;
    twice.kind = model::RuleKind::SecondEntry;
    twice.fields = {model::FieldKey::Amount};
    QVERIFY(m_office->office().rules().save({twice}, ada));
    model::FieldValue mail;
    mail.id = model::FieldId::generate();
    mail.key = model::FieldKey::SignerEmail;
    mail.value = u"jane@acme.example"_s;
    model::FieldValue amount;
    amount.id = model::FieldId::generate();
    amount.key = model::FieldKey::Amount;
    amount.value = u"100.00 USD"_s;
    const model::DocumentId id = m_office->addDocument({mail, amount});
    m_office->be(rosa, rosasPassword);
    for (const model::FieldValue &field : {mail, amount}) {
        model::FieldValue decided = field;
        decided.state = model::FieldState::Confirmed;
        QVERIFY(m_office->office().review().saveField(id, field, decided, rosa));
    }
    const auto facts = [&](const QString &fact) {
        QStringList told;
        const auto timeline = m_office->ask<QList<workflow::TimelineEntry>>(
            [&](workflow::Unit &unit) { return workflow::queryTimeline(unit, id); });
        for (const workflow::TimelineEntry &entry : timeline)
            told.append(entry.facts.value(fact));
        return told;
    };
    QCOMPARE(facts(u"after"_s), (QStringList{u"jane@acme.example"_s, u"100.00 USD"_s}));
    m_office->be(ben, rosasPassword);
    const QStringList told = facts(u"after"_s);
    QVERIFY(!told.at(0).isEmpty() && !told.at(0).contains(u"jane"_s));
    QCOMPARE(told.at(1), QString()); // which he is to enter unseen
}

void TestAtDesk::onlyAdministratorsChangeSettings()
{
    m_office->begin();
    m_office->add(test::personOf(rosa, Role::Reviewer), rosasPassword);
    workflow::DeskWorkbench workbench(m_office->office());
    m_office->be(rosa, rosasPassword);
    auto refused = workbench.saveSettings({});
    refused.waitForFinished();
    QCOMPARE(refused.result().error().code, u"people.not_allowed"_s);
    QCOMPARE(m_office->office().rules().save({}, rosa).error().code, u"people.not_allowed"_s);
    QCOMPARE(m_office->office()
                 .accounts()
                 .save({u"hubspot"_s, {}, {}, false, true, false}, u"token"_s, rosa)
                 .error()
                 .code,
             u"people.not_allowed"_s);
    QVERIFY(!m_office->office().engines().secrets.read(u"countersign"_s, u"hubspot.token"_s));
    QVERIFY(m_office->office().rules().save({}, ada));
}

QTEST_GUILESS_MAIN(TestAtDesk)
#include "tst_atdesk.moc"
