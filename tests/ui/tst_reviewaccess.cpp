// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeprompter.h"
#include "tests/support/fakeworkbench.h"
#include "tests/support/offscreenmessages.h"
#include "tests/ui/screenhost.h"
#include "ui/document/documentscreen.h"
#include "ui/review/clauserail.h"
#include "ui/review/fieldlist.h"
#include "ui/review/fieldpanel.h"
#include "ui/review/pageview.h"
#include "ui/review/reviewscreen.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace countersign;

// The review for people who hear it, or see it large or in few colours.
class TestReviewAccess : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();

    void everythingThatTakesTheFocusHasAName();
    void fieldsSayLabelValueBandAndReason();
    void pagesAndClausesAreNamed();
    void tabGoesFromTheValueOnwards();
    void marksDifferInShape();
    void largeTypeKeepsTheDecisionsInSight();

private:
    QList<QWidget *> focusable() const;
    template <typename T>
    T *find(const QString &name) const
    {
        return m_screen->review()->findChild<T *>(name);
    }

    std::unique_ptr<test::OffscreenMessages> m_messages;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<test::FakeWorkbench> m_workbench;
    test::FakePrompter m_prompter;
    std::unique_ptr<ui::DocumentScreen> m_screen;
    std::unique_ptr<test::ScreenHost> m_host;
};

void TestReviewAccess::initTestCase()
{
    m_messages = std::make_unique<test::OffscreenMessages>();
    m_theme = std::make_unique<ui::Theme>(*qApp, ui::ThemeChoice::HighContrast);
}

void TestReviewAccess::cleanupTestCase()
{
    m_theme.reset();
    m_messages.reset();
}

void TestReviewAccess::init()
{
    m_workbench = std::make_unique<test::FakeWorkbench>();
    m_screen = std::make_unique<ui::DocumentScreen>(*m_workbench, m_prompter);
    m_host = std::make_unique<test::ScreenHost>(m_screen.get(), QSize(1286, 632));
    m_screen->openDocument(m_workbench->add(test::sampleContract()));
    QTRY_VERIFY(m_screen->review()->isVisible());
    QTRY_VERIFY(find<ui::PageView>(u"pageView"_s)->isLoaded());
}

void TestReviewAccess::cleanup()
{
    m_host.reset();
    m_screen.reset();
    m_workbench.reset();
}

QList<QWidget *> TestReviewAccess::focusable() const
{
    QList<QWidget *> widgets = m_screen->review()->findChildren<QWidget *>();
    widgets.removeIf([](const QWidget *widget) {
        return widget->focusPolicy() == Qt::NoFocus || !widget->isVisible();
    });
    return widgets;
}

void TestReviewAccess::everythingThatTakesTheFocusHasAName()
{
    const QList<QWidget *> widgets = focusable();
    QVERIFY(widgets.size() > 8);
    for (QWidget *widget : widgets) {
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(spoken);
        QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(),
                 qPrintable(widget->objectName() + u' '
                            + QLatin1StringView(widget->metaObject()->className())));
        QVERIFY(spoken->role() != QAccessible::NoRole);
    }
}

void TestReviewAccess::fieldsSayLabelValueBandAndReason()
{
    auto *list = find<ui::FieldList>(u"fieldList"_s);
    QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(list);
    QCOMPARE(tree->role(), QAccessible::Tree);
    QStringList names;
    for (int i = 0; i < tree->childCount(); ++i)
        names.append(tree->child(i)->text(QAccessible::Name));
    const QString date = names.filter(u"Effective date"_s).value(0);
    QVERIFY2(date.contains(u"3 Jan 2026"_s), qPrintable(names.join(u'\n')));
    QVERIFY(date.contains(u"check 71 %"_s));
    QVERIFY(names.filter(u"Dates and term"_s).value(0).contains(u"to check"_s));
    // The editor says it too, with what is wrong.
    const QAccessibleInterface *editor
        = QAccessible::queryAccessibleInterface(find<QWidget>(u"fieldEditor"_s));
    QCOMPARE(editor->role(), QAccessible::EditableText);
    QVERIFY(editor->text(QAccessible::Description).contains(u"ask"_s));
}

void TestReviewAccess::pagesAndClausesAreNamed()
{
    const QAccessibleInterface *page
        = QAccessible::queryAccessibleInterface(find<ui::PageView>(u"pageView"_s));
    QVERIFY(page->text(QAccessible::Name).startsWith(u"Page "_s));
    auto *clauses = find<ui::ClauseRail>(u"clauseRail"_s);
    QTRY_VERIFY(clauses->isVisible());
    QCOMPARE(clauses->count(), 5);
    QVERIFY(clauses->height() < 40); // one line
    QVERIFY(clauses->item(3)
                ->data(Qt::AccessibleTextRole)
                .toString()
                .contains(u"4 Governing Law, page 2"_s));
}

void TestReviewAccess::tabGoesFromTheValueOnwards()
{
    auto *editor = find<QWidget>(u"fieldEditor"_s);
    editor->setFocus();
    QList<QWidget *> reached;
    for (int i = 0; i < 30; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached.append(QApplication::focusWidget());
    }
    QVERIFY(reached.contains(find<QWidget>(u"absentButton"_s)));
    QVERIFY(reached.contains(find<QWidget>(u"fieldList"_s)));
    QVERIFY(reached.contains(find<QWidget>(u"approveButton"_s)));
    QVERIFY(reached.contains(editor)); // and round
    QVERIFY(reached.indexOf(find<QWidget>(u"absentButton"_s))
            < reached.indexOf(find<QWidget>(u"approveButton"_s)));
}

// The same list without any colour still tells what is settled from what is not.
void TestReviewAccess::marksDifferInShape()
{
    auto *list = find<ui::FieldList>(u"fieldList"_s);
    const QImage shown = list->viewport()->grab().toImage().convertToFormat(QImage::Format_Mono);
    QSet<QByteArray> shapes;
    for (int row = 0; row < 12; ++row) {
        const QModelIndex index = list->indexAt({20, row * 28 + 14});
        if (!index.isValid())
            continue;
        const QRect mark(8, list->visualRect(index).top() + 7, 14, 14);
        QByteArray bits;
        for (int y = mark.top(); y <= mark.bottom(); ++y) {
            for (int x = mark.left(); x <= mark.right(); ++x)
                bits.append(shown.pixelIndex(x, y) ? '1' : '0');
        }
        shapes.insert(bits);
    }
    QVERIFY(shapes.size() >= 2);
}

void TestReviewAccess::largeTypeKeepsTheDecisionsInSight()
{
    QFont large = QApplication::font();
    const QFont usual = large;
    large.setPointSizeF(large.pointSizeF() * 2);
    QApplication::setFont(large);
    QCoreApplication::processEvents();
    for (const QString &name : {u"approveButton"_s, u"absentButton"_s, u"fieldEditor"_s}) {
        const auto *widget = find<QWidget>(name);
        const QRect place(widget->mapTo(m_screen.get(), QPoint()), widget->size());
        QVERIFY2(m_screen->rect().contains(place), qPrintable(name));
    }
    QApplication::setFont(usual);
}

QTEST_MAIN(TestReviewAccess)
#include "tst_reviewaccess.moc"
