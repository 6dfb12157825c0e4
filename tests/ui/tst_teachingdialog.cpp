// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeworkbench.h"
#include "tests/support/offscreenmessages.h"
#include "ui/document/teachingdialog.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <memory>

using namespace Qt::StringLiterals;
using namespace countersign;

// What corrections have taught, as a person sees it: with its picture, what it would change, and
// the ways back.
class TestTeachingDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_messages.reset(); }
    void init();
    void cleanup();

    void showsWhatWasLearnedAndFromWhere();
    void saysWhatWouldChange();
    void readsOnlyWhatIsTicked();
    void putsBackWhatWasRead();
    void forgetsOneThing();

private:
    template <typename T>
    T *find(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }
    QString said() const { return find<QLabel>(u"teachingSaid"_s)->text(); }

    std::unique_ptr<test::OffscreenMessages> m_messages;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<test::FakeWorkbench> m_workbench;
    std::unique_ptr<ui::TeachingDialog> m_dialog;
};

void TestTeachingDialog::initTestCase()
{
    m_messages = std::make_unique<test::OffscreenMessages>();
    m_theme = std::make_unique<ui::Theme>(*qApp, ui::ThemeChoice::Light);
}

void TestTeachingDialog::init()
{
    m_workbench = std::make_unique<test::FakeWorkbench>();
    m_workbench->keepPreviews(96);
    workflow::Lesson &lesson = m_workbench->lessonState();
    lesson.document = m_workbench->add(test::sampleContract(u"Taught"_s));
    model::LearnedLayout layout;
    layout.id = model::LearnedId::generate();
    layout.title = u"Call-off sheet"_s;
    model::LearnedPlace place;
    place.key = model::FieldKey::EffectiveDate;
    place.before = {u"printed"_s, u"on"_s};
    place.top = 0.2;
    layout.places = {place};
    model::LearnedCounterparty party;
    party.id = model::LearnedId::generate();
    party.aliases = {{u"Acme lnc."_s, u"Acme, Inc."_s, {}}};
    lesson.parts = {{layout}, {party}};
    workflow::TeachingPreview &preview = m_workbench->previewState();
    preview.looked = 40;
    for (const QString &title : {u"Second"_s, u"Third"_s})
        preview.changed.append(
            {m_workbench->add(test::sampleContract(title)),
             title,
             {{model::FieldKey::EffectiveDate, u"2025-11-11"_s, u"2025-11-09"_s}}});
    m_dialog = std::make_unique<ui::TeachingDialog>(*m_workbench, lesson);
    m_dialog->open();
    QTRY_COMPARE(find<QTreeWidget>(u"teachingTree"_s)->topLevelItemCount(), 2);
}

void TestTeachingDialog::cleanup()
{
    m_dialog.reset();
    m_workbench.reset();
}

void TestTeachingDialog::showsWhatWasLearnedAndFromWhere()
{
    auto *picture = find<QLabel>(u"teachingPicture"_s);
    QTRY_VERIFY(picture->isVisible());
    QVERIFY(picture->pixmap().width() > 100);
    QStringList texts;
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        texts.append(label->text());
    const QString all = texts.join(u'\n');
    QVERIFY2(all.contains(u"Call-off sheet"_s) && all.contains(u"printed on"_s), qPrintable(all));
    QVERIFY2(all.contains(u"Acme lnc."_s) && all.contains(u"Acme, Inc."_s), qPrintable(all));
}

void TestTeachingDialog::saysWhatWouldChange()
{
    QVERIFY2(said().contains(u"2 queued"_s) && said().contains(u"40"_s), qPrintable(said()));
    const QTreeWidgetItem *first = find<QTreeWidget>(u"teachingTree"_s)->topLevelItem(0);
    QCOMPARE(first->text(0), u"Second"_s);
    QVERIFY(first->child(0)->text(0).contains(u"2025-11-09"_s));
    QVERIFY(!m_workbench->calls().contains(u"applyTeaching"_s));
}

void TestTeachingDialog::readsOnlyWhatIsTicked()
{
    auto *tree = find<QTreeWidget>(u"teachingTree"_s);
    auto *apply = find<QPushButton>(u"teachingApply"_s);
    tree->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    QVERIFY(apply->isEnabled());
    tree->topLevelItem(1)->setCheckState(0, Qt::Unchecked);
    QVERIFY(!apply->isEnabled());
    tree->topLevelItem(1)->setCheckState(0, Qt::Checked);
    QTest::mouseClick(apply, Qt::LeftButton);
    QTRY_VERIFY2(said().startsWith(u"1 contract"_s), qPrintable(said()));
}

void TestTeachingDialog::putsBackWhatWasRead()
{
    auto *back = find<QPushButton>(u"teachingPutBack"_s);
    QVERIFY(!back->isVisible());
    QTest::mouseClick(find<QPushButton>(u"teachingApply"_s), Qt::LeftButton);
    QTRY_VERIFY(back->isVisible());
    QTest::mouseClick(back, Qt::LeftButton);
    QTRY_VERIFY(m_workbench->calls().contains(u"putBack"_s));
    QTRY_VERIFY(!back->isVisible());
}

void TestTeachingDialog::forgetsOneThing()
{
    const auto buttons = m_dialog->findChildren<QToolButton *>(u"teachingForget"_s);
    QCOMPARE(buttons.size(), 2);
    m_workbench->previewState().changed.clear();
    QTest::mouseClick(buttons.first(), Qt::LeftButton);
    QTRY_VERIFY(m_workbench->calls().contains(u"unlearn"_s));
    QTRY_VERIFY(!buttons.first()->isVisible());
    QVERIFY(buttons.last()->isVisible());
    QTRY_COMPARE(find<QTreeWidget>(u"teachingTree"_s)->topLevelItemCount(), 0);
}

QTEST_MAIN(TestTeachingDialog)
#include "tst_teachingdialog.moc"
