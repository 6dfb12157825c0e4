// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/actioncatalogue.h"
#include "ui/theme/colours.h"
#include "ui/theme/desktopwatch.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign::ui;

class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textIsReadable_data();
    void textIsReadable();
    void statesAreReadable_data();
    void statesAreReadable();
    void controlsShowTheirEdges_data();
    void controlsShowTheirEdges();
    void whatIsSelectedShowsWithoutColour();
    void changesTheWholeApplication();
    void followsTheDesktopUntilToldOtherwise();
    void understandsTheDesktopPortal();
    void readsTheDesktopsPalette();
    void choicesHaveNames();
    void everyIconFileIsBuiltIn();
    void everyActionHasItsIcon();
    void iconsTakeTheColourOfTheScheme();
    void shortcutsAreUniquePerArea();
    void typeScales();
};

namespace
{

void addSchemes()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
    QTest::newRow("high contrast") << Scheme::HighContrast;
    QTest::newRow("high contrast, dark") << Scheme::HighContrastDark;
}

QByteArray pairName(Role ink, Role ground, double ratio)
{
    return QStringLiteral("role %1 on role %2: %3")
        .arg(int(ink))
        .arg(int(ground))
        .arg(ratio)
        .toUtf8();
}

// WCAG 2.1, 1.4.3 and 1.4.6.
double leastTextContrast(Scheme scheme)
{
    return isHighContrast(scheme) ? 7 : 4.5;
}

void verifyContrast(Scheme scheme, Role ink, Role ground, double least)
{
    const double ratio = contrastRatio(colour(scheme, ink), colour(scheme, ground));
    QVERIFY2(ratio >= least, pairName(ink, ground, ratio).constData());
}

} // namespace

void TestTheme::textIsReadable_data()
{
    addSchemes();
}

void TestTheme::textIsReadable()
{
    QFETCH(Scheme, scheme);
    const double least = leastTextContrast(scheme);
    for (const Role ground : {Role::Window, Role::Surface, Role::Raised, Role::Hover, Role::Pressed,
                              Role::AccentTint, Role::Selection}) {
        for (const Role ink : {Role::Text, Role::MutedText, Role::Accent})
            verifyContrast(scheme, ink, ground, least);
    }
    verifyContrast(scheme, Role::OnSelection, Role::Selection, least);
    for (const Role ground : {Role::Accent, Role::AccentHover, Role::AccentPressed})
        verifyContrast(scheme, Role::OnAccent, ground, least);
}

void TestTheme::statesAreReadable_data()
{
    addSchemes();
}

void TestTheme::statesAreReadable()
{
    QFETCH(Scheme, scheme);
    const double least = leastTextContrast(scheme);
    for (const State state :
         {State::Ok, State::Check, State::Ask, State::Stop, State::Info, State::Idle}) {
        const StateRoles roles = rolesOf(state);
        for (const Role ground :
             {Role::Window, Role::Surface, Role::Raised, Role::Hover, Role::Selection, roles.tint})
            verifyContrast(scheme, roles.mark, ground, least);
        verifyContrast(scheme, roles.onMark, roles.mark, least);
        verifyContrast(scheme, Role::Text, roles.tint, least);
        verifyContrast(scheme, Role::MutedText, roles.tint, least);
    }
}

void TestTheme::controlsShowTheirEdges_data()
{
    addSchemes();
}

void TestTheme::controlsShowTheirEdges()
{
    QFETCH(Scheme, scheme);
    for (const Role ground : {Role::Window, Role::Surface, Role::Raised})
        verifyContrast(scheme, Role::ControlLine, ground, 3);
}

// Where the grounds are nearly alike, the edges of a selected row and the bar of the list that has
// the focus stand out.
void TestTheme::whatIsSelectedShowsWithoutColour()
{
    for (const Scheme scheme : {Scheme::HighContrast, Scheme::HighContrastDark}) {
        QImage row(40, 28, QImage::Format_RGB32);
        QPainter painter(&row);
        paintSelection(&painter, row.rect(), scheme, true);
        const QColor ground = colour(scheme, Role::Surface);
        QVERIFY(contrastRatio(row.pixelColor(20, 0), ground) >= 3);
        QVERIFY(contrastRatio(row.pixelColor(20, 27), ground) >= 3);
        QVERIFY(contrastRatio(row.pixelColor(1, 14), row.pixelColor(20, 14)) >= 3);
    }
}

void TestTheme::changesTheWholeApplication()
{
    Theme theme(*qApp, ThemeChoice::Light);
    QPushButton button(u"Press"_s);
    QCOMPARE(currentScheme(), Scheme::Light);
    QSignalSpy changed(&theme, &Theme::schemeChanged);
    theme.setChoice(ThemeChoice::Dark);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(currentScheme(), Scheme::Dark);
    QTRY_COMPARE(button.palette().color(QPalette::Window), colour(Scheme::Dark, Role::Window));
    QCOMPARE(themeColour(Role::Text), colour(Scheme::Dark, Role::Text));
    theme.setChoice(ThemeChoice::Dark);
    QCOMPARE(changed.size(), 1);
}

void TestTheme::followsTheDesktopUntilToldOtherwise()
{
    Theme theme(*qApp, ThemeChoice::System);
    theme.setDesktopScheme(Scheme::Dark);
    QCOMPARE(theme.scheme(), Scheme::Dark);
    theme.setDesktopScheme(Scheme::Light);
    QCOMPARE(theme.scheme(), Scheme::Light);
    theme.setChoice(ThemeChoice::HighContrast);
    theme.setDesktopScheme(Scheme::Dark);
    QCOMPARE(theme.scheme(), Scheme::HighContrast);
}

void TestTheme::understandsTheDesktopPortal()
{
    QCOMPARE(portalScheme(0, 0, Scheme::Dark), Scheme::Dark); // no preference
    QCOMPARE(portalScheme(1, 0, Scheme::Light), Scheme::Dark);
    QCOMPARE(portalScheme(2, 0, Scheme::Dark), Scheme::Light);
    QCOMPARE(portalScheme(1, 1, Scheme::Light), Scheme::HighContrastDark);
    QCOMPARE(portalScheme(0, 1, Scheme::Dark), Scheme::HighContrastDark);
    QCOMPARE(portalScheme(0, 1, Scheme::Light), Scheme::HighContrast);
    QCOMPARE(portalScheme(2, 1, Scheme::Dark), Scheme::HighContrast);
}

void TestTheme::readsTheDesktopsPalette()
{
    QPalette usual(QColor(0xEF, 0xEF, 0xEF));
    usual.setColor(QPalette::Base, Qt::white);
    QCOMPARE(schemeOfPalette(usual), Scheme::Light);
    QCOMPARE(schemeOfPalette(QPalette(QColor(0x20, 0x22, 0x24))), Scheme::Dark);
    QPalette pure(Qt::white);
    for (const QPalette::ColorRole ink :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        pure.setColor(ink, Qt::black);
    pure.setColor(QPalette::Base, Qt::white);
    QCOMPARE(schemeOfPalette(pure), Scheme::HighContrast);
    QPalette inverse(Qt::black);
    for (const QPalette::ColorRole ink :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        inverse.setColor(ink, Qt::white);
    inverse.setColor(QPalette::Base, Qt::black);
    QCOMPARE(schemeOfPalette(inverse), Scheme::HighContrastDark);
}

void TestTheme::choicesHaveNames()
{
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark,
                                     ThemeChoice::HighContrast, ThemeChoice::HighContrastDark})
        QCOMPARE(parseThemeChoice(themeChoiceName(choice)), choice);
    QCOMPARE(parseThemeChoice(u"sepia"_s), ThemeChoice::System);
}

void TestTheme::everyIconFileIsBuiltIn()
{
    const QDir icons(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/resources/icons"));
    const QStringList files = icons.entryList({u"*.svg"_s}, QDir::Files);
    QVERIFY(files.size() > 40);
    for (const QString &file : files)
        QVERIFY2(hasIcon(file.chopped(4)), qPrintable(file));
    QVERIFY(!applicationIcon().pixmap(QSize(32, 32)).isNull());
}

void TestTheme::everyActionHasItsIcon()
{
    for (const ActionRow &row : actionRows())
        QVERIFY2(!*row.icon || hasIcon(QString::fromLatin1(row.icon)), row.icon);
}

void TestTheme::iconsTakeTheColourOfTheScheme()
{
    Theme theme(*qApp, ThemeChoice::Light);
    const QIcon plus = icon(u"list-add"_s);
    const auto centre
        = [&plus] { return plus.pixmap(QSize(20, 20), 2.0).toImage().pixelColor(20, 20); };
    QCOMPARE(centre(), colour(Scheme::Light, Role::Text));
    theme.setChoice(ThemeChoice::Dark);
    QCOMPARE(centre(), colour(Scheme::Dark, Role::Text));
    QVERIFY(icon(u"no-such-icon"_s).isNull());
}

void TestTheme::shortcutsAreUniquePerArea()
{
    const auto clash = [](const ActionRow &a, const ActionRow &b) {
        return !a.area || !b.area || *a.area == *b.area;
    };
    for (const ActionRow &a : actionRows()) {
        for (const ActionRow &b : actionRows()) {
            if (a.id >= b.id || !clash(a, b))
                continue;
            for (const QKeySequence &key : actionShortcuts(a))
                QVERIFY2(!actionShortcuts(b).contains(key),
                         qPrintable(plainActionText(a) + u" / "_s + plainActionText(b)));
        }
    }
}

void TestTheme::typeScales()
{
    QFont base = QApplication::font();
    base.setPointSizeF(10);
    QCOMPARE(scaledFont(base, TextSize::PageTitle).pointSizeF(), 15.0);
    QCOMPARE(scaledFont(base, TextSize::Small).pointSizeF(), 8.5);
    base.setPointSizeF(6);
    QVERIFY(QFontInfo(contractFont(base)).pixelSize() >= 13);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
