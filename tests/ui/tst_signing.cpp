// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeprompter.h"
#include "tests/support/fakeworkbench.h"
#include "tests/ui/screenhost.h"
#include "ui/document/documentscreen.h"
#include "ui/document/filingline.h"
#include "ui/document/timelineview.h"
#include "ui/review/pageview.h"
#include "ui/review/standinglabel.h"
#include "ui/signing/readiness.h"
#include "ui/signing/signingform.h"
#include "ui/signing/signingpanel.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/statemark.h"

#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace countersign;

class TestSigning : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void readinessNamesWhatIsMissing();
    void formLeadsToTheButton();
    void tabsMoveOnThePage();
    void recipientsAreAddedAndRemoved();
    void afterSendingTheTimelineIsThere();
    void signersAreCounted();
    void whoHasNotBeenAskedIsMarkedSo();
    void sandboxOffersTheSignerPage();
    void filingSaysWhereAndWhy();
    void escapeLeavesEveryPart();
    void takeBackNeedsAReason();
    void refusedSendingKeepsTheForm();

private:
    static model::Recipient recipient(const QString &name, int order)
    {
        model::Recipient recipient;
        recipient.name = name;
        recipient.email = u"someone@example.com"_s;
        recipient.order = order;
        return recipient;
    }
    // Out for signature, with these steps of its recipients.
    void showEnvelope(model::EnvelopeStatus status, const QList<model::Recipient> &recipients);
    template <typename T>
    T *find(const QString &name) const
    {
        return m_screen->signing()->findChild<T *>(name);
    }
    QStringList readiness() const;
    void fillMissingEmail();

    std::unique_ptr<test::FakeWorkbench> m_bench;
    std::unique_ptr<test::FakePrompter> m_prompter;
    std::unique_ptr<ui::DocumentScreen> m_screen;
    std::unique_ptr<test::ScreenHost> m_host;
    model::DocumentId m_id;
};

void TestSigning::init()
{
    m_bench = std::make_unique<test::FakeWorkbench>();
    m_prompter = std::make_unique<test::FakePrompter>();
    m_screen = std::make_unique<ui::DocumentScreen>(*m_bench, *m_prompter);
    m_host = std::make_unique<test::ScreenHost>(m_screen.get());
    workflow::DocumentView view = test::sampleContract();
    view.document.stage = model::Stage::Approved;
    view.recordVersion = 1;
    m_id = m_bench->add(view);
    m_screen->openDocument(m_id);
    QTRY_COMPARE(m_screen->part(), ui::DocumentScreen::Part::Sign);
    QTRY_VERIFY(find<ui::PageView>(u"signingPage"_s)->isLoaded());
}

void TestSigning::cleanup()
{
    m_host.reset();
    m_screen.reset();
}

QStringList TestSigning::readiness() const
{
    QStringList lines;
    for (const QPushButton *line : m_screen->findChildren<QPushButton *>(u"readinessLine"_s)) {
        if (line->isVisible())
            lines.append(line->text());
    }
    return lines;
}

void TestSigning::fillMissingEmail()
{
    auto *row = find<QWidget>(u"recipient1"_s);
    auto *email = row->findChild<QLineEdit *>(u"recipientEmail"_s);
    email->setFocus();
    QTest::keyClicks(email, u"luis@beta.example"_s);
}

void TestSigning::readinessNamesWhatIsMissing()
{
    model::EnvelopeDraft draft;
    draft.subject = u"NDA"_s;
    QCOMPARE(ui::readinessOf(draft).size(), 1);
    model::Recipient recipient;
    draft.recipients = {recipient};
    QStringList texts;
    for (const ui::Readiness &line : ui::readinessOf(draft))
        texts.append(line.text);
    QCOMPARE(texts,
             (QStringList{u"Name of recipient 1 missing"_s, u"E-mail of recipient 1 missing"_s,
                          u"No place on the pages where recipient 1 signs"_s}));
    draft.recipients[0].name = u"Jo Roe"_s;
    draft.recipients[0].email = u"jo(at)roe"_s;
    draft.tabs = {{model::TabKind::SignHere, 0, 0, {0.1, 0.1, 0.2, 0.05}, {595, 842}}};
    QCOMPARE(ui::readinessOf(draft).first().text, u"E-mail of Jo Roe is not an address"_s);
    draft.recipients[0].email = u"jo@roe.example"_s;
    QVERIFY(ui::canSend(draft));
    // The same address twice is odd, but nobody is stopped.
    draft.recipients.append(draft.recipients.first());
    draft.recipients[1].role = model::RecipientRole::CarbonCopy;
    QCOMPARE(ui::readinessOf(draft).size(), 1);
    QVERIFY(ui::canSend(draft));
}

void TestSigning::formLeadsToTheButton()
{
    auto *send = find<QPushButton>(u"sendButton"_s);
    QVERIFY(!send->isEnabled());
    QCOMPARE(readiness(), QStringList{u"E-mail of Luis Ortega missing"_s});
    QTest::mouseClick(m_screen->findChild<QPushButton *>(u"readinessLine"_s), Qt::LeftButton);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"recipientEmail"_s);
    fillMissingEmail();
    QTRY_COMPARE(readiness(), QStringList{u"Ready to send"_s});
    QVERIFY(send->isEnabled());
    find<QLineEdit>(u"signingSubject"_s)->clear();
    QTest::keyClick(find<QLineEdit>(u"signingSubject"_s), Qt::Key_Space);
    QTRY_COMPARE(readiness(), QStringList{u"Subject missing"_s});
}

void TestSigning::tabsMoveOnThePage()
{
    auto *form = m_screen->findChild<ui::SigningForm *>(u"signingForm"_s);
    auto *page = find<ui::PageView>(u"signingPage"_s);
    const model::SignatureTab tab = form->draft().tabs.first();
    const QPoint from = page->viewRect(tab.box).center().toPoint();
    QTest::mousePress(page->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(page->viewport(), from - QPoint(0, 60));
    QTest::mouseRelease(page->viewport(), Qt::LeftButton, {}, from - QPoint(0, 60));
    QVERIFY(form->draft().tabs.first().box.top < tab.box.top);
    const qsizetype before = form->draft().tabs.size();
    QTest::mouseClick(
        find<QWidget>(u"recipient1"_s)->findChild<QToolButton *>(u"placeSignatureButton"_s),
        Qt::LeftButton);
    QCOMPARE(form->draft().tabs.size(), before + 1);
    QCOMPARE(form->draft().tabs.last().recipient, 1);
}

void TestSigning::recipientsAreAddedAndRemoved()
{
    auto *form = m_screen->findChild<ui::SigningForm *>(u"signingForm"_s);
    QTest::mouseClick(find<QPushButton>(u"addRecipientButton"_s), Qt::LeftButton);
    QCOMPARE(form->draft().recipients.size(), 3);
    QCOMPARE(form->draft().recipients.last().order, 3);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"recipientName"_s);
    QTest::mouseClick(
        find<QWidget>(u"recipient0"_s)->findChild<QToolButton *>(u"removeRecipientButton"_s),
        Qt::LeftButton);
    QCOMPARE(form->draft().recipients.size(), 2);
    QCOMPARE(form->draft().recipients.first().name, u"Luis Ortega"_s);
    for (const model::SignatureTab &tab : form->draft().tabs)
        QCOMPARE(tab.recipient, 0);
}

void TestSigning::afterSendingTheTimelineIsThere()
{
    fillMissingEmail();
    QTest::mouseClick(find<QPushButton>(u"sendButton"_s), Qt::LeftButton);
    QTRY_COMPARE(m_bench->view(m_id).document.stage, model::Stage::OutForSignature);
    QTRY_VERIFY(find<ui::StandingLabel>(u"envelopeStanding"_s)->isVisible());
    QTRY_VERIFY(find<ui::TimelineView>(u"signingTimeline"_s)->count() > 0);
    QTest::mouseClick(find<QPushButton>(u"refreshButton"_s), Qt::LeftButton);
    QVERIFY(m_bench->calls().contains(u"syncNow"_s));
}

void TestSigning::showEnvelope(model::EnvelopeStatus status,
                               const QList<model::Recipient> &recipients)
{
    workflow::DocumentView &view = m_bench->view(m_id);
    view.document.stage = model::Stage::OutForSignature;
    view.envelope = model::Envelope();
    view.envelope->sentAt = QDateTime({2026, 3, 1}, {9, 0}, Qt::UTC);
    view.envelope->status = status;
    view.envelope->recipients = recipients;
    Q_EMIT m_bench->documentChanged(m_id);
    QTRY_VERIFY(find<QPushButton>(u"refreshButton"_s)->isVisible());
}

void TestSigning::signersAreCounted()
{
    model::Recipient first = recipient(u"Ada Hale"_s, 1);
    model::Recipient second = recipient(u"Tom Reed"_s, 2);
    model::Recipient copy = recipient(u"Archive"_s, 3);
    copy.role = model::RecipientRole::CarbonCopy;
    first.status = model::EnvelopeStatus::Completed;
    showEnvelope(model::EnvelopeStatus::Signed, {first, second, copy});
    auto *standing = find<ui::StandingLabel>(u"envelopeStanding"_s);
    QTRY_COMPARE(standing->word(), u"1 of 2 signed"_s);
    QCOMPARE(standing->state(), ui::State::Info);

    second.status = model::EnvelopeStatus::Signed;
    showEnvelope(model::EnvelopeStatus::Signed, {first, second, copy});
    QTRY_COMPARE(standing->word(), u"Signed"_s);
    QCOMPARE(standing->state(), ui::State::Ok);

    second.status = model::EnvelopeStatus::Declined;
    showEnvelope(model::EnvelopeStatus::Declined, {first, second, copy});
    QTRY_COMPARE(standing->word(), u"Declined"_s);
}

void TestSigning::whoHasNotBeenAskedIsMarkedSo()
{
    model::Recipient asked = recipient(u"Ada Hale"_s, 1);
    const model::Recipient later = recipient(u"Tom Reed"_s, 2);
    asked.status = model::EnvelopeStatus::Sent;
    showEnvelope(model::EnvelopeStatus::Sent, {asked, later});
    const auto standings = [this] {
        return find<QWidget>(u"recipientStates"_s)->findChildren<ui::StandingLabel *>();
    };
    QTRY_COMPARE(standings().size(), 2);
    QCOMPARE(standings().at(0)->word(), u"Sent"_s);
    QCOMPARE(standings().at(1)->word(), u"Not sent"_s);
    const auto markOf = [](const ui::StandingLabel *standing) {
        QImage image(ui::metric::mark, ui::metric::mark, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        ui::paintStateMark(&painter, image.rect(), standing->state());
        return image;
    };
    QVERIFY(markOf(standings().at(0)) != markOf(standings().at(1)));
}

void TestSigning::sandboxOffersTheSignerPage()
{
    workflow::DocumentView &view = m_bench->view(m_id);
    view.document.stage = model::Stage::OutForSignature;
    view.envelope = model::Envelope();
    view.envelope->sentAt = QDateTime({2026, 3, 1}, {9, 0}, Qt::UTC);
    Q_EMIT m_bench->documentChanged(m_id);
    auto *button = find<QPushButton>(u"signerPageButton"_s);
    QTRY_VERIFY(find<QPushButton>(u"refreshButton"_s)->isVisible());
    QVERIFY(!button->isVisible()); // a real service: signers get mail

    view.signerPage = u"http://127.0.0.1:8080/signing"_s;
    Q_EMIT m_bench->documentChanged(m_id);
    QTRY_VERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(m_prompter->pages, QList{QUrl(view.signerPage)});
}

void TestSigning::filingSaysWhereAndWhy()
{
    auto *line = m_screen->findChild<ui::FilingLine *>();
    QVERIFY(!line->isVisible());
    workflow::SyncView &sync = m_bench->view(m_id).sync;
    sync.connector = u"hubspot"_s;
    sync.status = model::SyncStatus::Failed;
    sync.errorCode = u"account.token_missing"_s;
    Q_EMIT m_bench->documentChanged(m_id);
    QTRY_VERIFY(line->isVisible());
    QVERIFY(line->text().contains(u"Not filed in HubSpot."_s));
    QVERIFY(line->findChild<QPushButton *>(u"fileAgainButton"_s)->isVisible());
    QVERIFY(!line->findChild<QPushButton *>(u"openRecordButton"_s)->isVisible());

    sync.status = model::SyncStatus::Queued;
    sync.errorCode = u"net.unreachable"_s;
    Q_EMIT m_bench->documentChanged(m_id);
    QTRY_VERIFY(line->text().startsWith(u"Kept for HubSpot."_s));
    QVERIFY(line->findChild<QPushButton *>(u"fileAgainButton"_s)->isVisible());

    sync.status = model::SyncStatus::Done;
    sync.records = {{u"contacts"_s, u"8"_s}, {u"deals"_s, u"7"_s}};
    sync.recordUrls = {u"https://crm.example/8"_s, u"https://crm.example/7"_s};
    QTest::mouseClick(line->findChild<QPushButton *>(u"fileAgainButton"_s), Qt::LeftButton);
    QTRY_VERIFY(line->text().contains(u"deal 7"_s));
    QTest::mouseClick(line->findChild<QPushButton *>(u"openRecordButton"_s), Qt::LeftButton);
    QCOMPARE(m_prompter->pages, QList{QUrl(u"https://crm.example/7"_s)});
    m_screen->showPart(ui::DocumentScreen::Part::Review);
    QVERIFY(!line->isVisible());
}

void TestSigning::escapeLeavesEveryPart()
{
    QSignalSpy left(m_screen.get(), &ui::DocumentScreen::closeRequested);
    QTest::keyClick(find<QLineEdit>(u"signingSubject"_s), Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
    m_screen->showPart(ui::DocumentScreen::Part::History);
    QTest::keyClick(m_screen->findChild<ui::TimelineView *>(u"timeline"_s), Qt::Key_Escape);
    QCOMPARE(left.size(), 2);
}

void TestSigning::takeBackNeedsAReason()
{
    fillMissingEmail();
    QTest::mouseClick(find<QPushButton>(u"sendButton"_s), Qt::LeftButton);
    auto *takeBack = find<QPushButton>(u"takeBackButton"_s);
    QTRY_VERIFY(takeBack->isVisible());
    QTest::mouseClick(takeBack, Qt::LeftButton);
    QVERIFY(!m_bench->calls().contains(u"voidEnvelope"_s));
    m_prompter->text = u"Wrong amount"_s;
    QTest::mouseClick(takeBack, Qt::LeftButton);
    QTRY_COMPARE(m_bench->view(m_id).document.stage, model::Stage::Voided);
    QTRY_VERIFY(!takeBack->isVisible());
}

void TestSigning::refusedSendingKeepsTheForm()
{
    fillMissingEmail();
    m_bench->failNext(u"sendForSignature"_s, {base::ErrorKind::Network, u"net.offline"_s, {}});
    QSignalSpy noticed(m_screen.get(), &ui::Screen::noticed);
    auto *send = find<QPushButton>(u"sendButton"_s);
    QTest::mouseClick(send, Qt::LeftButton);
    QTRY_COMPARE(noticed.size(), 1);
    QVERIFY(send->isEnabled());
    auto *form = m_screen->findChild<ui::SigningForm *>(u"signingForm"_s);
    QCOMPARE(form->draft().recipients.last().email, u"luis@beta.example"_s);
}

QTEST_MAIN(TestSigning)
#include "tst_signing.moc"
