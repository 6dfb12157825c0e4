// SPDX-License-Identifier: Apache-2.0
#include "core/capture/scanrequest.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
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

struct Sheet {
    QMap<QString, QString> expected; // of "# expect"
    QMap<QString, QString> settings; // of "# set"
    QList<ScanOption> options;
};

QString wellKnownName(const QString &shown)
{
    // scanimage's short names for the edges of the page.
    static const QMap<QString, QString> edges
        = {{u"l"_s, u"tl-x"_s}, {u"t"_s, u"tl-y"_s}, {u"x"_s, u"br-x"_s}, {u"y"_s, u"br-y"_s}};
    return edges.value(shown, shown);
}

void takeUnit(ScanOption &option, QString &choices)
{
    static const QList<std::pair<QString, OptionUnit>> units = {{u"dpi"_s, OptionUnit::Dpi},
                                                                {u"mm"_s, OptionUnit::Millimetre},
                                                                {u"%"_s, OptionUnit::Percent}};
    for (const auto &[text, unit] : units) {
        static const QRegularExpression digit(u"\\d$"_s);
        if (choices.endsWith(text) && choices.chopped(text.size()).contains(digit)) {
            option.unit = unit;
            choices.chop(text.size());
        }
    }
}

void takeChoices(ScanOption &option, QString choices, const QString &step)
{
    static const QRegularExpression range(u"^(-?[\\d.]+?)\\.\\.(-?[\\d.]+)$"_s);
    takeUnit(option, choices);
    if (const auto match = range.match(choices); match.hasMatch()) {
        option.type = OptionType::Fraction;
        option.range
            = {match.captured(1).toDouble(), match.captured(2).toDouble(), step.toDouble()};
        return;
    }
    const QStringList words = choices.split(u'|');
    bool areNumbers = true;
    for (const QString &word : words) {
        bool isNumber = false;
        option.numbers.append(word.toDouble(&isNumber));
        areNumbers = areNumbers && isNumber;
    }
    option.type = areNumbers ? OptionType::Whole : OptionType::Text;
    if (!areNumbers) {
        option.numbers.clear();
        option.words = words;
    }
}

// "--resolution 50..600dpi (in steps of 1) [600] [advanced]"; a value may hold brackets itself.
ScanOption optionOf(const QString &line)
{
    static const QRegularExpression form(
        u"^--?([^ =\\[]+)(\\[=\\(yes\\|no\\)\\])?(?:| (.*?))(?: \\(in steps of ([\\d.]+)\\))?"
        "(?: \\[((?:[^\\[\\]]|\\[[^\\]]*\\])*)\\])?((?: \\[(?:inactive|advanced|hardware|read-only)\\])*)$"_s);
    const auto match = form.match(line);
    ScanOption option;
    option.name = wellKnownName(match.captured(1));
    const QString value = match.captured(5);
    const QString marks = match.captured(6);
    option.isActive = value != u"inactive"_s;
    option.isSettable = !marks.contains(u"hardware"_s) && !marks.contains(u"read-only"_s);
    option.isAdvanced = marks.contains(u"advanced"_s);
    if (!match.captured(2).isEmpty()) {
        option.type = OptionType::Switch;
        option.value = value == u"yes"_s;
        return option;
    }
    takeChoices(option, match.captured(3), match.captured(4));
    if (option.type == OptionType::Text)
        option.value = value;
    else
        option.value = value.toDouble();
    return option;
}

Sheet read(const QString &path)
{
    Sheet sheet;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return sheet;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u"# expect "_s)) {
            const QStringList words = line.mid(9).split(u' ');
            for (const QString &word : words)
                sheet.expected.insert(word.section(u'=', 0, 0), word.section(u'=', 1));
        } else if (line.startsWith(u"# set "_s)) {
            sheet.settings.insert(line.mid(6).section(u'=', 0, 0), line.mid(6).section(u'=', 1));
        } else if (line.trimmed().startsWith(u'-')) {
            sheet.options.append(optionOf(line.trimmed()));
        }
    }
    return sheet;
}

template <typename Value>
QString listed(const QList<Value> &values, const QStringList &names)
{
    QStringList words;
    for (const Value value : values)
        words.append(names.at(int(value)));
    return words.isEmpty() ? u"none"_s : words.join(u',');
}

QString yesNo(bool value)
{
    return value ? u"yes"_s : u"no"_s;
}

QString shown(const QVariant &value)
{
    if (value.typeId() == QMetaType::Bool)
        return yesNo(value.toBool());
    return value.typeId() == QMetaType::Double ? QString::number(std::round(value.toDouble()))
                                               : value.toString();
}

// All steps one after another, as ScanSession applies them.
QMap<QString, QString> settingsFor(const capture::ScanRequest &request, QList<ScanOption> options)
{
    QMap<QString, QString> all;
    for (const capture::SetupStep step : capture::setupSteps()) {
        const auto setting = capture::settingFor(step, request, options);
        if (!setting)
            continue;
        all.insert(setting->option, shown(setting->value));
        for (ScanOption &option : options) {
            if (option.name == setting->option)
                option.value = setting->value;
        }
    }
    return all;
}

} // namespace

class TestScannerSettings : public QObject
{
    Q_OBJECT

    static QDir folder() { return QDir(QStringLiteral(COUNTERSIGN_TEST_DATA "/scanners")); }

private Q_SLOTS:
    void enoughOfThem() { QVERIFY(folder().entryList({u"*.txt"_s}).size() >= 46); }
    void device_data()
    {
        QTest::addColumn<QString>("path");
        const QStringList names = folder().entryList({u"*.txt"_s});
        for (const QString &name : names)
            QTest::newRow(qPrintable(name.chopped(4))) << folder().filePath(name);
    }
    void device()
    {
        QFETCH(QString, path);
        const Sheet sheet = read(path);
        QVERIFY(sheet.options.size() >= 4 && !sheet.settings.isEmpty());
        const capture::ScanAbilities can = capture::abilitiesOf(sheet.options);
        QCOMPARE(listed(can.sources, {u"flatbed"_s, u"feeder"_s, u"duplex"_s}),
                 sheet.expected[u"sources"_s]);
        QCOMPARE(listed(can.colours, {u"bw"_s, u"grey"_s, u"colour"_s}),
                 sheet.expected[u"colours"_s]);
        QCOMPARE(yesNo(can.resolutionsDpi.contains(300)), sheet.expected[u"dpi300"_s]);
        QCOMPARE(yesNo(can.findsPageSize), sheet.expected[u"auto"_s]);
        QCOMPARE(yesNo(can.hasBrightness), sheet.expected[u"brightness"_s]);
        QCOMPARE(yesNo(can.noticesMultiFeed), sheet.expected[u"multifeed"_s]);

        capture::ScanRequest usual = capture::usualRequest(can);
        QCOMPARE(usual.colour, ScanColour::Grey);
        QCOMPARE(usual.resolutionDpi, 300);
        QVERIFY(usual.pageSizeMm.isEmpty() ? can.findsPageSize
                                           : usual.pageSizeMm == QSizeF(210, 297));
        usual.pageSizeMm = QSizeF(210, 297);
        if (can.sources.isEmpty())
            usual.source = ScanSource::FeederDuplex; // a feeder alone may have no choice of them
        QCOMPARE(settingsFor(usual, sheet.options), sheet.settings);
    }
    void brightnessOnTheDevicesScale_data() { device_data(); }
    void brightnessOnTheDevicesScale()
    {
        QFETCH(QString, path);
        const Sheet sheet = read(path);
        const ScanOption *scale = capture::findOption(sheet.options, u"brightness");
        capture::ScanRequest request;
        for (const int level : {-100, 0, 100}) {
            request.brightness = level;
            const auto setting
                = capture::settingFor(capture::SetupStep::Brightness, request, sheet.options);
            if (!scale || !scale->canBeSet()) {
                QVERIFY(!setting);
                continue;
            }
            const double value = setting ? setting->value.toDouble() : scale->value.toDouble();
            const double middle = (scale->range->least + scale->range->most) / 2;
            const double wanted = level < 0 ? scale->range->least
                : level > 0                 ? scale->range->most
                                            : middle;
            QVERIFY2(std::abs(value - wanted) <= 1, qPrintable(QString::number(value)));
        }
    }
};

QTEST_GUILESS_MAIN(TestScannerSettings)
#include "tst_scannersettings.moc"
