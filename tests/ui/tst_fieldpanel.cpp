// SPDX-License-Identifier: Apache-2.0
#include "tests/support/offscreenmessages.h"
#include "tests/support/samplecontract.h"
#include "tests/ui/screenhost.h"
#include "ui/review/fieldcard.h"
#include "ui/review/fieldlist.h"
#include "ui/review/fieldpanel.h"
#include "ui/review/reviewwords.h"
#include "ui/review/standinglabel.h"
#include "ui/review/valueoffers.h"

#include <QAbstractItemView>
#include <QAction>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace countersign;
using model::FieldKey;

namespace
{

model::FieldId idOf(const review::ReviewSession &session, FieldKey key, int nth = 0)
{
    for (const model::FieldValue &value : session.fields()) {
        if (value.key == key && nth-- == 0)
            return value.id;
    }
    return {};
}

} // namespace

class TestFieldPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_messages = std::make_unique<test::OffscreenMessages>(); }
    void cleanupTestCase() { m_messages.reset(); }
    void init()
    {
        m_session = review::ReviewSession(test::sampleContract().fields, {});
        m_panel = std::make_unique<ui::FieldPanel>();
        m_host = std::make_unique<test::ScreenHost>(m_panel.get(), QSize(480, 700));
    }
    void cleanup()
    {
        m_host.reset();
        m_panel.reset();
    }

    void showsTheFieldInHand();
    void foldsWhatIsSettled();
    void saysDatesInFull();
    void offersReadingsByNumber();
    void theDatesOfThePagesAreOffered();
    void tabTakesTheFirstOffer();
    void commandsWorkWhileOffersAreOpen();
    void validatesWhileTyping();
    void choicesAreTypedByName();
    void standingIsWordAndMark();
    void readOnlyChangesNothing();
    void listForScreenReaders();

private:
    static review::Statement statement(const QString &text, const QString &value, int page)
    {
        model::Evidence evidence;
        evidence.pageIndex = page;
        return {evidence, text, value};
    }
    template <typename T>
    T *find(const QString &name)
    {
        return m_panel->findChild<T *>(name);
    }

    std::unique_ptr<test::OffscreenMessages> m_messages;
    review::ReviewSession m_session;
    std::unique_ptr<ui::FieldPanel> m_panel;
    std::unique_ptr<test::ScreenHost> m_host;
};

void TestFieldPanel::showsTheFieldInHand()
{
    m_panel->show(m_session, idOf(m_session, FieldKey::EffectiveDate));
    QCOMPARE(find<QLineEdit>(u"fieldEditor"_s)->text(), u"2026-01-03"_s);
    QVERIFY(find<QLabel>(u"fieldDoubt"_s)->text().contains(u"2 readings compete"_s));
    QVERIFY(find<QLabel>(u"approvalBlockers"_s)->text().contains(u"Still to check"_s));
    // Too doubtful to be proposed: the editor is empty.
    m_panel->show(m_session, idOf(m_session, FieldKey::SignerEmail, 1));
    QCOMPARE(find<QLineEdit>(u"fieldEditor"_s)->text(), QString());
}

void TestFieldPanel::foldsWhatIsSettled()
{
    m_panel->show(m_session, idOf(m_session, FieldKey::EffectiveDate));
    const ui::FieldList *list = m_panel->list();
    QStringList open;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex group = list->model()->index(row, 0);
        if (list->isExpanded(group))
            open.append(group.data().toString().section(u' ', 0, 0));
    }
    QCOMPARE(open, (QStringList{u"Dates"_s, u"Money"_s, u"Signers"_s}));
}

void TestFieldPanel::saysDatesInFull()
{
    m_panel->show(m_session, idOf(m_session, FieldKey::EffectiveDate));
    QCOMPARE(find<QLabel>(u"fieldInterpretation"_s)->text(), u"Saturday, 3 January 2026"_s);
    auto *editor = find<QLineEdit>(u"fieldEditor"_s);
    m_panel->card()->startEditing();
    QTest::keyClicks(editor, u"1 march 26"_s);
    QCOMPARE(find<QLabel>(u"fieldInterpretation"_s)->text(), u"Sunday, 1 March 2026"_s);
}

void TestFieldPanel::offersReadingsByNumber()
{
    m_panel->show(m_session, idOf(m_session, FieldKey::EffectiveDate));
    auto *second = find<QAbstractButton>(u"reading2"_s);
    QVERIFY(second->isVisible());
    QCOMPARE(second->text(), u"1 Mar 2026"_s);
    QVERIFY(second->accessibleName().contains(u"18 %"_s));
    QVERIFY(!find<QAbstractButton>(u"reading3"_s)->isVisible());
    QSignalSpy chosen(m_panel->card(), &ui::FieldCard::readingChosen);
    QTest::mouseClick(second, Qt::LeftButton);
    QCOMPARE(chosen.first().first().toInt(), 2);
    // One reading that is the value already is no choice.
    m_panel->show(m_session, idOf(m_session, FieldKey::Amount));
    QVERIFY(!find<QAbstractButton>(u"reading1"_s)->isVisible());
}

void TestFieldPanel::theDatesOfThePagesAreOffered()
{
    m_panel->show(m_session, idOf(m_session, FieldKey::EffectiveDate));
    review::PageOffers offers;
    offers.dates = {statement(u"April 17, 2014"_s, u"2014-04-17"_s, 0),
                    statement(u"1 May 2015"_s, u"2015-05-01"_s, 2)};
    m_panel->card()->offers()->setPages(offers);
    QSignalSpy confirmed(m_panel->card(), &ui::FieldCard::confirmed);
    m_panel->card()->startEditing();
    auto *list = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
    QVERIFY(list);
    QCOMPARE(list->model()->rowCount(), 2);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(confirmed.size(), 1);
    QCOMPARE(m_panel->card()->input(), u"2015-05-01"_s);
    QCOMPARE(m_panel->card()->inputEvidence().pageIndex, 2);
    // Another text is no longer what stands there.
    m_panel->card()->setInput(u"2015-05-02"_s);
    QVERIFY(m_panel->card()->inputEvidence().isEmpty());
}

void TestFieldPanel::tabTakesTheFirstOffer()
{
    m_panel->show(m_session, idOf(m_session, FieldKey::Party));
    review::PageOffers offers;
    offers.names = {statement(u"Regents Road"_s, u"Regents Road"_s, 0),
                    statement(u"Regents Holdings, Inc."_s, u"Regents Holdings, Inc."_s, 1)};
    m_panel->card()->offers()->setPages(offers);
    m_panel->card()->startEditing(u"r"_s);
    QWidget *list = QApplication::activePopupWidget();
    QVERIFY(list);
    QTest::keyClick(list, Qt::Key_E);
    QTest::keyClick(list, Qt::Key_Tab);
    QVERIFY(!QApplication::activePopupWidget());
    QCOMPARE(m_panel->card()->input(), u"Regents Holdings, Inc."_s);
    QCOMPARE(m_panel->card()->inputEvidence().pageIndex, 1);
}

void TestFieldPanel::commandsWorkWhileOffersAreOpen()
{
    QAction approve(m_panel.get());
    approve.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_panel->addAction(&approve);
    QSignalSpy triggered(&approve, &QAction::triggered);
    m_panel->show(m_session, idOf(m_session, FieldKey::EffectiveDate));
    review::PageOffers offers;
    offers.dates = {statement(u"April 17, 2014"_s, u"2014-04-17"_s, 0)};
    m_panel->card()->offers()->setPages(offers);
    m_panel->card()->startEditing();
    QWidget *list = QApplication::activePopupWidget();
    QVERIFY(list);
    QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(triggered.size(), 1);
    m_panel->card()->discardInput(); // as a step to the next field does
    QVERIFY(!QApplication::activePopupWidget());
}

void TestFieldPanel::validatesWhileTyping()
{
    m_panel->show(m_session, idOf(m_session, FieldKey::Term));
    auto *editor = find<QLineEdit>(u"fieldEditor"_s);
    m_panel->card()->startEditing();
    QTest::keyClicks(editor, u"soon"_s);
    QVERIFY(find<QLabel>(u"fieldInterpretation"_s)->text().contains(u"2 years"_s));
    QVERIFY(m_panel->card()->hasInput());
    QSignalSpy cancelled(m_panel->card(), &ui::FieldCard::editingCancelled);
    QTest::keyClick(editor, Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
    QCOMPARE(editor->text(), u"2 years"_s);
}

void TestFieldPanel::choicesAreTypedByName()
{
    m_panel->show(m_session, idOf(m_session, FieldKey::ContractType));
    const QString shown = find<QLineEdit>(u"fieldEditor"_s)->text();
    QCOMPARE(shown, ui::displayValue(FieldKey::ContractType, u"nda"_s));
    QCOMPARE(m_panel->card()->input(), u"nda"_s);
    for (const QString &name : ui::choiceTexts(FieldKey::ContractType))
        QVERIFY(model::contractTypes().contains(ui::storedChoice(FieldKey::ContractType, name)));
}

void TestFieldPanel::standingIsWordAndMark()
{
    m_panel->show(m_session, idOf(m_session, FieldKey::EffectiveDate));
    auto *standing = find<ui::StandingLabel>(u"fieldStanding"_s);
    QCOMPARE(standing->word(), u"check 71 %"_s);
    QVERIFY(m_session.confirm(idOf(m_session, FieldKey::EffectiveDate)).ok());
    m_panel->show(m_session, idOf(m_session, FieldKey::EffectiveDate));
    QCOMPARE(standing->word(), u"confirmed"_s);
}

void TestFieldPanel::readOnlyChangesNothing()
{
    m_panel->setReadOnly(true, u"Approved."_s, u"Open the review again"_s);
    m_panel->show(m_session, idOf(m_session, FieldKey::EffectiveDate));
    QVERIFY(find<QLineEdit>(u"fieldEditor"_s)->isReadOnly());
    QVERIFY(!find<QPushButton>(u"approveButton"_s)->isVisible());
    QVERIFY(find<QPushButton>(u"readOnlyActionButton"_s)->isVisible());
    QVERIFY(!find<QAbstractButton>(u"reading2"_s)->isEnabled());
    QCOMPARE(find<QLabel>(u"approvalBlockers"_s)->text(), u"Approved."_s);
}

void TestFieldPanel::listForScreenReaders()
{
    m_panel->show(m_session, idOf(m_session, FieldKey::EffectiveDate));
    const QString text = m_panel->list()->currentIndex().data(Qt::AccessibleTextRole).toString();
    QVERIFY(text.contains(u"Effective date"_s) && text.contains(u"3 Jan 2026"_s)
            && text.contains(u"check 71 %"_s));
    for (const QWidget *widget : m_panel->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
            || widget->objectName().startsWith(u"qt_"_s) || !widget->isEnabled())
            continue;
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
    }
}

QTEST_MAIN(TestFieldPanel)
#include "tst_fieldpanel.moc"
