// SPDX-License-Identifier: Apache-2.0
#include "core/separation/separatorpage.h"
#include "core/workflow/deskbench.h"
#include "core/workflow/splitbench.h"
#include "tests/support/fakeprompter.h"
#include "tests/support/offscreenmessages.h"
#include "tests/support/paintedpages.h"
#include "tests/support/tempoffice.h"
#include "tests/ui/screenhost.h"
#include "ui/capture/capturescreen.h"
#include "ui/capture/sidedelegate.h"
#include "ui/capture/sidestrip.h"
#include "ui/capture/splithints.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QPainter>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace countersign;
using ui::ActionId;

// What the Capture screen knows of a stack by looking at its pages: where documents begin, where a
// sheet is missing.
class TestCaptureHints : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::OffscreenMessages> m_messages;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<test::TempOffice> m_office;
    std::unique_ptr<workflow::DeskBench> m_bench;
    std::unique_ptr<workflow::DeskSplitBench> m_splits;
    std::unique_ptr<test::FakePrompter> m_prompter;
    std::unique_ptr<ui::CaptureScreen> m_screen;
    std::unique_ptr<test::ScreenHost> m_host;

    template <typename T>
    T *part(const QString &name) const
    {
        auto *found = m_screen->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    ui::SideStrip *strip() const { return part<ui::SideStrip>(u"captureStrip"_s); }
    ui::SideStrip *tray() const { return part<ui::SideStrip>(u"captureTray"_s); }
    QAction *action(ActionId id) const { return part<QAction>(ui::actionObjectName(id)); }
    QRect cell(int row) const { return strip()->visualRect(strip()->model()->index(row, 0)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(strip(), key, modifiers);
    }
    QList<qsizetype> documents() const
    {
        QList<qsizetype> sizes;
        for (const auto &document : m_screen->view().arrangement.documents)
            sizes.append(document.size());
        return sizes;
    }
    QString page(const QString &name, const QString &line)
    {
        const QString path = m_office->path(name);
        if (!test::paintPage({line}, 60).save(path))
            qFatal("no page");
        return path;
    }
    QString separatorSheet(const QString &name)
    {
        QImage sheet(827, 1169, QImage::Format_Grayscale8); // 100 dpi
        sheet.fill(Qt::white);
        QPainter painter(&sheet);
        separation::paintSeparator(painter, QSizeF(210, 297), {u"nda"_s, {}, u"ACME GmbH"_s}, {});
        painter.end();
        sheet.setDotsPerMeterX(3937);
        sheet.setDotsPerMeterY(3937);
        const QString path = m_office->path(name);
        if (!sheet.save(path))
            qFatal("no sheet");
        return path;
    }
    QString hintAt(int row) const
    {
        return strip()->model()->index(row, 0).data(ui::SideList::HintRole).toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_messages = std::make_unique<test::OffscreenMessages>();
        m_theme = std::make_unique<ui::Theme>(*qApp, ui::ThemeChoice::Light);
    }
    void cleanupTestCase() { m_theme.reset(); }
    void init()
    {
        m_office = std::make_unique<test::TempOffice>(1);
        m_prompter = std::make_unique<test::FakePrompter>();
        m_bench = std::make_unique<workflow::DeskBench>(m_office->office());
        m_splits = std::make_unique<workflow::DeskSplitBench>(m_office->office());
        m_screen = std::make_unique<ui::CaptureScreen>(*m_bench, nullptr, *m_prompter);
        m_screen->setHints(new ui::SplitHints(*m_splits, m_screen.get()));
        m_host = std::make_unique<test::ScreenHost>(m_screen.get(), QSize(1280, 700));
        m_screen->activate();
    }
    void cleanup()
    {
        m_host.reset();
        m_screen.reset();
        m_splits.reset();
        m_bench.reset();
        m_office.reset();
    }

    void separatorSheetsSuggestWhereToPart()
    {
        const QString sheet = separatorSheet(u"sheet.png"_s);
        m_screen->addFiles({page(u"a.png"_s, u"One"_s), page(u"b.png"_s, u"Two"_s), sheet,
                            page(u"c.png"_s, u"Three"_s)});
        QTRY_COMPARE_WITH_TIMEOUT(strip()->model()->rowCount(), 4, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(hintAt(3).contains(u"Separator"_s), 60'000);
        QVERIFY(hintAt(1).isEmpty());
        auto *places = part<ui::MessageBar>(u"captureSplits"_s);
        auto *place = part<ui::MessageBar>(u"captureSplit"_s);
        QVERIFY(places->isVisible() && !place->isVisible());
        press(Qt::Key_N);
        QTRY_VERIFY(place->isVisible());
        QVERIFY2(place->text().contains(u"Separator"_s), qPrintable(place->text()));
        QVERIFY(!places->isVisible()); // it is the only one
        strip()->setFocus();
        const QPoint bar = ui::SideDelegate::bar(cell(3)).center();
        QTest::mouseClick(strip()->viewport(), Qt::LeftButton, Qt::NoModifier, bar);
        QTRY_COMPARE_WITH_TIMEOUT(documents(), (QList<qsizetype>{2, 1}), 60'000);
        QCOMPARE(tray()->model()->rowCount(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(hintAt(2).isEmpty(), 60'000);
        // And taken back, step by step.
        press(Qt::Key_Z, Qt::ControlModifier);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(documents(), QList<qsizetype>{4}, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(hintAt(3).contains(u"Separator"_s), 60'000);
    }
    void aMissingPageIsNamedInItsPlace()
    {
        QStringList paths;
        for (const int number : {1, 2, 4}) {
            paths.append(m_office->path(u"p%1.png"_s.arg(number)));
            QVERIFY(test::paintPage({u"Master services agreement"_s,
                                     u"The parties agree on what is written below."_s,
                                     u"Page %1 of 4"_s.arg(number)},
                                    150)
                        .save(paths.constLast()));
        }
        m_screen->addFiles(paths);
        auto *places = part<ui::MessageBar>(u"captureGaps"_s);
        QTRY_VERIFY_WITH_TIMEOUT(places->isVisible(), 120'000);
        QVERIFY(strip()
                    ->model()
                    ->index(1, 0)
                    .data(ui::SideList::MarkRole)
                    .toString()
                    .contains(u"Page 3 of 4"_s));
        auto *place = part<ui::MessageBar>(u"captureGap"_s);
        QVERIFY(!place->isVisible());
        QTest::mouseClick(places->button(), Qt::LeftButton);
        QTRY_VERIFY(place->isVisible());
        QVERIFY2(place->text().contains(u"Page 3 of 4"_s), qPrintable(place->text()));
        QCOMPARE(strip()->currentIndex().row(), 1);
        QTRY_VERIFY(action(ActionId::CaptureDismissHint)->isEnabled());
        press(Qt::Key_X); // nothing is missing
        QTRY_VERIFY_WITH_TIMEOUT(!place->isVisible() && !places->isVisible(), 60'000);
    }
};

QTEST_MAIN(TestCaptureHints)
#include "tst_capturehints.moc"
