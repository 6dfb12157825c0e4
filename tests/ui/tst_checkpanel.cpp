// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeprompter.h"
#include "tests/support/fakeworkbench.h"
#include "tests/ui/screenhost.h"
#include "ui/check/checkpanel.h"
#include "ui/check/checkwords.h"
#include "ui/check/pagepair.h"
#include "ui/document/documentscreen.h"
#include "ui/document/timelineview.h"
#include "ui/review/pageview.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace
{

model::ValidationReport goodReport()
{
    model::ValidationReport report;
    report.sha256 = model::Sha256::fromHex(u"cd"_s.repeated(32));
    report.verdict = model::Verdict::Valid;
    report.integrity = model::Integrity::Valid;
    report.coversWholeFile = true;
    report.laterModification = model::LaterModification::None;
    report.sameAsSent = model::SameAsSent::SamePlusKnownFields;
    model::SignatureReport signature;
    signature.signer = u"Jane Porter"_s;
    signature.trust = model::Trust::Trusted;
    signature.provenTime = QDateTime({2026, 3, 2}, {10, 0}, Qt::UTC);
    report.signatures = {signature};
    return report;
}

} // namespace

class TestCheckPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void saysTheVerdictAndFiveAnswers();
    void weakestSignatureDecidesTrust();
    void pagesStandSideBySide();
    void archives();
    void exportsIntoAFolder();
    void nothingToCheckYet();
    void historyTellsTheWholeLife();

private:
    void open(const std::optional<model::ValidationReport> &report);
    template <typename T>
    T *find(const QString &name) const
    {
        return m_screen->findChild<T *>(name);
    }

    std::unique_ptr<test::FakeWorkbench> m_bench;
    std::unique_ptr<test::FakePrompter> m_prompter;
    std::unique_ptr<ui::DocumentScreen> m_screen;
    std::unique_ptr<test::ScreenHost> m_host;
    model::DocumentId m_id;
};

void TestCheckPanel::init()
{
    m_bench = std::make_unique<test::FakeWorkbench>();
    m_prompter = std::make_unique<test::FakePrompter>();
    m_screen = std::make_unique<ui::DocumentScreen>(*m_bench, *m_prompter);
    m_host = std::make_unique<test::ScreenHost>(m_screen.get());
}

void TestCheckPanel::cleanup()
{
    m_host.reset();
    m_screen.reset();
}

void TestCheckPanel::open(const std::optional<model::ValidationReport> &report)
{
    workflow::DocumentView view = test::sampleContract();
    view.document.stage = model::Stage::Verified;
    view.validation = report;
    m_id = m_bench->add(view);
    m_screen->openDocument(m_id);
    QTRY_COMPARE(m_screen->part(), ui::DocumentScreen::Part::Check);
}

void TestCheckPanel::saysTheVerdictAndFiveAnswers()
{
    open(goodReport());
    QTRY_COMPARE(find<QLabel>(u"verdict"_s)->text(), u"Validly signed and unaltered"_s);
    QVERIFY(find<QLabel>(u"checkSigners"_s)->text().contains(u"Jane Porter"_s));
    const QStringList questions{u"Integrity"_s, u"Later changes"_s, u"Trust"_s, u"Proven time"_s,
                                u"Same as sent"_s};
    for (int row = 0; row < questions.size(); ++row) {
        auto *line = find<QLabel>(u"checkLine%1"_s.arg(row));
        QVERIFY(line->accessibleName().startsWith(questions.at(row)));
        QVERIFY(line->accessibleName().contains(u"In order"_s));
    }
    QCOMPARE(find<QLineEdit>(u"originalHash"_s)->text(), u"ab"_s.repeated(32));
    QCOMPARE(find<QLineEdit>(u"signedHash"_s)->text(), u"cd"_s.repeated(32));
}

void TestCheckPanel::weakestSignatureDecidesTrust()
{
    model::ValidationReport report = goodReport();
    model::SignatureReport second = report.signatures.first();
    second.trust = model::Trust::Revoked;
    report.signatures.append(second);
    QCOMPARE(ui::checkLines(report).at(2).state, ui::State::Stop);
    report.integrity = model::Integrity::Invalid;
    report.verdict = model::Verdict::Invalid;
    report.sameAsSent = model::SameAsSent::Different;
    report.differentPages = {1};
    QCOMPARE(ui::verdictLine(report).state, ui::State::Stop);
    QCOMPARE(ui::checkLines(report).at(0).state, ui::State::Stop);
    QCOMPARE(ui::checkLines(report).at(4).state, ui::State::Stop);
    report.signatures.clear();
    QCOMPARE(ui::checkLines(report).at(2).state, ui::State::Stop);
}

void TestCheckPanel::pagesStandSideBySide()
{
    model::ValidationReport report = goodReport();
    report.differentPages = {2};
    open(report);
    auto *original = find<ui::PageView>(u"originalPage"_s);
    auto *signedPage = find<ui::PageView>(u"signedPage"_s);
    QTRY_VERIFY(original->isLoaded() && signedPage->isLoaded());
    auto *pair = find<ui::PagePair>(u"pagePair"_s);
    original->setFocus();
    QTest::keyClick(original, Qt::Key_N);
    QCOMPARE(pair->page(), 2);
    QVERIFY(find<QLabel>(u"pageDifference"_s)->isVisible());
    QTest::keyClick(original, Qt::Key_PageUp);
    QCOMPARE(pair->page(), 1);
    QVERIFY(!find<QLabel>(u"pageDifference"_s)->isVisible());
    original->zoomBy(2);
    QCOMPARE(signedPage->zoom(), original->zoom());
}

void TestCheckPanel::archives()
{
    open(goodReport());
    auto *archive = find<QPushButton>(u"archiveButton"_s);
    QTRY_VERIFY(archive->isEnabled());
    QTest::mouseClick(archive, Qt::LeftButton);
    QTRY_COMPARE(m_bench->view(m_id).document.stage, model::Stage::Archived);
    QTRY_VERIFY(!archive->isEnabled());
}

void TestCheckPanel::exportsIntoAFolder()
{
    open(goodReport());
    auto *button = find<QPushButton>(u"exportButton"_s);
    QTRY_VERIFY(button->isVisible());
    m_prompter->folder = u"/proof"_s;
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(m_bench->calls().contains(u"exportDocument"_s));
}

void TestCheckPanel::nothingToCheckYet()
{
    open(std::nullopt);
    QVERIFY(!find<QLabel>(u"verdict"_s)->isVisible());
}

void TestCheckPanel::historyTellsTheWholeLife()
{
    open(goodReport());
    m_bench->record(u"Rosa Reviewer"_s, u"field.corrected"_s, m_id,
                    {{u"field"_s, u"effective_date"_s}});
    m_screen->showPart(ui::DocumentScreen::Part::History);
    auto *history = find<ui::TimelineView>(u"timeline"_s);
    QTRY_COMPARE(history->count(), 2);
    const QString line = history->item(1)->data(Qt::AccessibleTextRole).toString();
    QVERIFY(line.contains(u"Rosa Reviewer"_s) && line.contains(u"corrected a field"_s)
            && line.contains(u"Effective date"_s));
}

QTEST_MAIN(TestCheckPanel)
#include "tst_checkpanel.moc"
