// SPDX-License-Identifier: Apache-2.0
#include "core/capture/scanrequest.h"
#include "core/capture/scanwords.h"

#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;
using capture::OptionType;
using capture::OptionUnit;
using capture::ScanColour;
using capture::ScanOption;
using capture::ScanSource;

namespace
{

ScanOption words(const QString &name, const QStringList &choices)
{
    ScanOption option;
    option.name = name;
    option.words = choices;
    option.value = choices.value(0);
    return option;
}

ScanOption numbers(const QString &name, const QList<double> &choices, OptionUnit unit)
{
    ScanOption option;
    option.name = name;
    option.type = OptionType::Whole;
    option.unit = unit;
    option.numbers = choices;
    option.value = choices.value(0);
    return option;
}

ScanOption range(const QString &name, double least, double most, double step, OptionUnit unit)
{
    ScanOption option;
    option.name = name;
    option.type = OptionType::Fraction;
    option.unit = unit;
    option.range = capture::OptionRange{least, most, step};
    option.value = least;
    return option;
}

ScanOption onOff(const QString &name)
{
    ScanOption option;
    option.name = name;
    option.type = OptionType::Switch;
    option.value = false;
    return option;
}

// The settings that matter of devices of these families, in the drivers' own words.
QList<ScanOption> sheetfedDuplex() // fujitsu
{
    return {words(u"source"_s, {u"ADF Front"_s, u"ADF Back"_s, u"ADF Duplex"_s}),
            words(u"mode"_s, {u"Lineart"_s, u"Halftone"_s, u"Gray"_s, u"Color"_s}),
            range(u"resolution"_s, 50, 600, 1, OptionUnit::Dpi),
            range(u"page-width"_s, 0, 224.8, 0.02, OptionUnit::Millimetre),
            range(u"page-height"_s, 0, 876.7, 0.02, OptionUnit::Millimetre),
            range(u"tl-x"_s, 0, 224.8, 0.02, OptionUnit::Millimetre),
            range(u"tl-y"_s, 0, 876.7, 0.02, OptionUnit::Millimetre),
            range(u"br-x"_s, 0, 224.8, 0.02, OptionUnit::Millimetre),
            range(u"br-y"_s, 0, 876.7, 0.02, OptionUnit::Millimetre),
            onOff(u"ald"_s)};
}

QList<ScanOption> officeDevice() // epson: a switch of its own for both sides
{
    return {words(u"source"_s, {u"Flatbed"_s, u"Automatic Document Feeder"_s}),
            words(u"adf-mode"_s, {u"Simplex"_s, u"Duplex"_s}),
            words(u"mode"_s, {u"Binary"_s, u"Gray"_s, u"Color"_s}),
            numbers(u"depth"_s, {8, 16}, OptionUnit::Bit),
            numbers(u"resolution"_s, {75, 100, 150, 300, 600, 1200}, OptionUnit::Dpi),
            range(u"br-x"_s, 0, 215.9, 0, OptionUnit::Millimetre),
            range(u"br-y"_s, 0, 355.6, 0, OptionUnit::Millimetre)};
}

QList<ScanOption> glassInPixels() // an old flatbed that counts in pixels
{
    return {words(u"mode"_s, {u"Gray"_s, u"Color"_s}),
            numbers(u"resolution"_s, {75, 150, 300}, OptionUnit::Dpi),
            range(u"br-x"_s, 0, 2550, 1, OptionUnit::Pixel),
            range(u"br-y"_s, 0, 3508, 1, OptionUnit::Pixel)};
}

// All steps, as ScanSession applies them to a device that changes nothing by itself.
QMap<QString, QVariant> settings(const capture::ScanRequest &request,
                                 const QList<ScanOption> &options)
{
    QMap<QString, QVariant> all;
    for (const capture::SetupStep step : capture::setupSteps()) {
        if (const auto setting = capture::settingFor(step, request, options))
            all[setting->option] = setting->value;
    }
    return all;
}

} // namespace

class TestScanRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatSourcesAreCalled_data()
    {
        QTest::addColumn<int>("expected"); // -1: none of ours
        const auto row = [](const char *word, int expected) { QTest::newRow(word) << expected; };
        for (const char *word : {"Flatbed", "FlatBed", "Normal", "Document Table", "Platen"})
            row(word, int(ScanSource::Flatbed));
        for (const char *word :
             {"ADF", "ADF Front", "ADF Simplex", "Automatic Document Feeder",
              "Automatic Document Feeder(left aligned)",
              "Automatic Document Feeder(centrally aligned)", "Document Feeder", "Feeder"})
            row(word, int(ScanSource::Feeder));
        for (const char *word :
             {"ADF Duplex", "Duplex", "ADF Duplex - Long-Edge Binding", "ADF - Both Sides",
              "Automatic Document Feeder(left aligned,Duplex)", "Adf-duplex", "ADF Two-sided"})
            row(word, int(ScanSource::FeederDuplex));
        for (const char *word : {"ADF Back", "ADF Rear", "Transparency Unit", "TPU8x10",
                                 "Negative Film", "Card Front"})
            row(word, -1);
    }
    void whatSourcesAreCalled()
    {
        QFETCH(int, expected);
        const auto source = capture::sourceOfWord(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(source ? int(*source) : -1, expected);
    }
    void whatModesAreCalled_data()
    {
        QTest::addColumn<int>("expected");
        const auto row = [](const char *word, int expected) { QTest::newRow(word) << expected; };
        for (const char *word : {"Lineart", "Black & White", "Binary", "Black and White - Line Art",
                                 "LineArt", "Text", "Color Lineart", "Monochrome"})
            row(word, int(ScanColour::BlackWhite));
        for (const char *word :
             {"Gray", "Grayscale", "True Gray", "Grayscale - 256 Levels", "8-bit Grayscale"})
            row(word, int(ScanColour::Grey));
        for (const char *word : {"Color", "Colour", "24bit Color", "24bit Color[Fast]",
                                 "Color - 16 Million Colors", "RGB"})
            row(word, int(ScanColour::Colour));
        for (const char *word : {"Halftone", "Gray[Error Diffusion]", "Dithered", "Infrared"})
            row(word, -1);
    }
    void whatModesAreCalled()
    {
        QFETCH(int, expected);
        const auto colour = capture::colourOfWord(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(colour ? int(*colour) : -1, expected);
    }
    void whatDevicesCanDo()
    {
        const auto sheetfed = capture::abilitiesOf(sheetfedDuplex());
        QCOMPARE(sheetfed.sources, (QList{ScanSource::Feeder, ScanSource::FeederDuplex}));
        QCOMPARE(sheetfed.colours,
                 (QList{ScanColour::BlackWhite, ScanColour::Grey, ScanColour::Colour}));
        QCOMPARE(sheetfed.resolutionsDpi, (QList{75, 100, 150, 200, 240, 300, 400, 600}));
        QCOMPARE(sheetfed.largestMm, QSizeF(224.8, 876.7));
        QVERIFY(sheetfed.findsPageSize);

        const auto office = capture::abilitiesOf(officeDevice());
        QCOMPARE(office.sources,
                 (QList{ScanSource::Flatbed, ScanSource::Feeder, ScanSource::FeederDuplex}));
        QCOMPARE(office.resolutionsDpi, (QList{75, 100, 150, 300, 600, 1200}));
        QVERIFY(!office.findsPageSize);

        const auto glass = capture::abilitiesOf(glassInPixels());
        QVERIFY(glass.sources.isEmpty());
        QCOMPARE(glass.colours, (QList{ScanColour::Grey, ScanColour::Colour}));
    }
    void bothSidesOfAStack()
    {
        const capture::ScanRequest request{.source = ScanSource::FeederDuplex,
                                           .colour = ScanColour::BlackWhite,
                                           .resolutionDpi = 240,
                                           .pageSizeMm = QSizeF(210, 297)};
        const auto sheetfed = settings(request, sheetfedDuplex());
        QCOMPARE(sheetfed.value(u"source"_s).toString(), u"ADF Duplex"_s);
        QVERIFY(!sheetfed.contains(u"mode"_s)); // stands there already
        QCOMPARE(sheetfed.value(u"resolution"_s).toDouble(), 240.0);
        QCOMPARE(sheetfed.value(u"page-width"_s).toDouble(), 210.0);
        QCOMPARE(sheetfed.value(u"br-y"_s).toDouble(), 297.0);
        QVERIFY(!sheetfed.contains(u"ald"_s));

        const auto office = settings(request, officeDevice());
        QCOMPARE(office.value(u"source"_s).toString(), u"Automatic Document Feeder"_s);
        QCOMPARE(office.value(u"adf-mode"_s).toString(), u"Duplex"_s);
        QCOMPARE(office.value(u"resolution"_s).toDouble(), 300.0); // the nearest it has
    }
    void theFrontIsNotTheBack()
    {
        const capture::ScanRequest request{.source = ScanSource::Feeder};
        QVERIFY(!settings(request, sheetfedDuplex()).contains(u"source"_s)); // "ADF Front" stands
        QCOMPARE(settings({.source = ScanSource::Flatbed}, officeDevice()).contains(u"source"_s),
                 false);
    }
    void withoutASizeAllThereIs()
    {
        const auto sheetfed = settings({.source = ScanSource::Feeder}, sheetfedDuplex());
        QCOMPARE(sheetfed.value(u"br-x"_s).toDouble(), 224.8);
        QCOMPARE(sheetfed.value(u"br-y"_s).toDouble(), 876.7);
        QCOMPARE(sheetfed.value(u"ald"_s).toBool(), true);
    }
    void lengthsInPixels()
    {
        const auto glass = settings({.source = ScanSource::Flatbed,
                                     .colour = ScanColour::Colour,
                                     .resolutionDpi = 150,
                                     .pageSizeMm = QSizeF(101.6, 152.4)},
                                    glassInPixels());
        QCOMPARE(glass.value(u"mode"_s).toString(), u"Color"_s);
        QCOMPARE(glass.value(u"br-x"_s).toDouble(), 600.0);
        QCOMPARE(glass.value(u"br-y"_s).toDouble(), 900.0);
    }
    void whatIsInactiveIsLeftAlone()
    {
        QList<ScanOption> options = officeDevice();
        options[1].isActive = false;
        QVERIFY(!settings({.source = ScanSource::FeederDuplex}, options).contains(u"adf-mode"_s));
    }
};

QTEST_GUILESS_MAIN(TestScanRequest)
#include "tst_scanrequest.moc"
