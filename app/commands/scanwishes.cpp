// SPDX-License-Identifier: Apache-2.0
#include "app/commands/scanwishes.h"
#include "app/wording.h"

#include "core/model/field.h"

#include <QJsonArray>
#include <QPageSize>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace countersign::app
{

namespace
{

template <typename Value>
struct Word {
    const char *word;
    Value value;
};

constexpr std::array sourceWords
    = {Word{"flatbed", capture::ScanSource::Flatbed}, Word{"feeder", capture::ScanSource::Feeder},
       Word{"duplex", capture::ScanSource::FeederDuplex}};
constexpr std::array colourWords
    = {Word{"bw", capture::ScanColour::BlackWhite}, Word{"grey", capture::ScanColour::Grey},
       Word{"colour", capture::ScanColour::Colour}};
constexpr std::array sizeWords
    = {Word{"a4", QPageSize::A4}, Word{"a5", QPageSize::A5}, Word{"a3", QPageSize::A3},
       Word{"letter", QPageSize::Letter}, Word{"legal", QPageSize::Legal}};

template <typename Words, typename Value>
bool takeWord(const Words &words, const QString &given, Value &value)
{
    for (const auto &entry : words) {
        if (given.compare(QLatin1StringView(entry.word), Qt::CaseInsensitive) == 0) {
            value = entry.value;
            return true;
        }
    }
    return false;
}

template <typename Words, typename Value>
QString wordOf(const Words &words, Value value)
{
    for (const auto &entry : words) {
        if (entry.value == value)
            return QString::fromLatin1(entry.word);
    }
    return {};
}

bool takeSize(const QString &given, QSizeF &sizeMm)
{
    static const QRegularExpression millimetres(u"^(\\d+(?:\\.\\d+)?)x(\\d+(?:\\.\\d+)?)$"_s);
    QPageSize::PageSizeId known = QPageSize::A4;
    if (given == u"auto"_s)
        return true;
    if (takeWord(sizeWords, given, known)) {
        sizeMm = QPageSize::size(known, QPageSize::Millimeter);
        return true;
    }
    const auto match = millimetres.match(given);
    sizeMm = QSizeF(match.captured(1).toDouble(), match.captured(2).toDouble());
    return match.hasMatch() && !sizeMm.isEmpty();
}

QVariant valueOf(const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (isNumber)
        return number;
    if (text == u"yes"_s || text == u"no"_s)
        return text == u"yes"_s;
    return text;
}

QString choicesText(const capture::ScanOption &option)
{
    if (option.range)
        return u"%1..%2"_s.arg(option.range->least).arg(option.range->most);
    QStringList choices = option.words;
    for (const double number : option.numbers)
        choices.append(QString::number(number));
    return choices.join(u" | "_s);
}

QString shownValue(const QVariant &value)
{
    if (value.typeId() == QMetaType::Bool)
        return value.toBool() ? u"yes"_s : u"no"_s;
    return value.toString();
}

capture::ScanRequest readRequest(const QCommandLineParser &parser, QString &wrong)
{
    constexpr int mostDpi = 4800;
    capture::ScanRequest request;
    if (!takeWord(sourceWords, parser.value(u"source"_s), request.source))
        wrong = u"--source"_s;
    if (!takeWord(colourWords, parser.value(u"colour"_s), request.colour))
        wrong = u"--colour"_s;
    if (!takeSize(parser.value(u"size"_s), request.pageSizeMm))
        wrong = u"--size"_s;
    request.resolutionDpi = parser.value(u"dpi"_s).toInt();
    if (request.resolutionDpi < 1 || request.resolutionDpi > mostDpi)
        wrong = u"--dpi"_s;
    const QStringList extras = parser.values(u"set"_s);
    for (const QString &extra : extras) {
        if (!extra.contains(u'='))
            wrong = u"--set"_s;
        request.extras[extra.section(u'=', 0, 0)] = valueOf(extra.section(u'=', 1));
    }
    return request;
}

} // namespace

void declareScanWishes(QCommandLineParser &parser)
{
    parser.addOption({u"source"_s,
                      CommandLine::tr("flatbed, feeder or duplex; feeder unless told."),
                      u"SOURCE"_s, u"feeder"_s});
    parser.addOption({u"colour"_s, CommandLine::tr("bw, grey or colour; grey unless told."),
                      u"COLOUR"_s, u"grey"_s});
    parser.addOption({u"dpi"_s, CommandLine::tr("Resolution; 300 unless told."), u"N"_s, u"300"_s});
    parser.addOption(
        {u"size"_s,
         CommandLine::tr("Page size: a4, a5, a3, letter, legal, 100x150 (mm), or auto for what the "
                         "scanner finds."),
         u"SIZE"_s, u"auto"_s});
    parser.addOption(
        {u"set"_s, CommandLine::tr("One of the scanner's own settings."), u"NAME=VALUE"_s});
    parser.addOption({u"blank-aside"_s, CommandLine::tr("Set empty pages aside; none is lost.")});
    parser.addOption({u"poor-aside"_s,
                      CommandLine::tr("Set pages aside that can hardly be read; the stack waits, "
                                      "then.")});
    parser.addOption(
        {u"pages-each"_s, CommandLine::tr("Begin a document every so many pages."), u"N"_s});
    parser.addOption(
        {u"no-separators"_s, CommandLine::tr("Separator sheets are pages like any other.")});
    parser.addOption({u"type"_s,
                      CommandLine::tr("What the contracts are, nda for one; as they are read "
                                      "unless told."),
                      u"TYPE"_s});
}

capture::ScanProfile readScanWishes(const QCommandLineParser &parser, QString &wrong)
{
    capture::ScanProfile profile;
    profile.device = parser.value(u"device"_s);
    profile.request = readRequest(parser, wrong);
    profile.destination = parser.isSet(u"keep-open"_s) ? capture::ScanDestination::Workbench
                                                       : capture::ScanDestination::Queue;
    profile.processing = {parser.isSet(u"blank-aside"_s), parser.value(u"pages-each"_s).toInt(),
                          !parser.isSet(u"no-separators"_s), parser.isSet(u"poor-aside"_s)};
    if (parser.isSet(u"pages-each"_s) && profile.processing.sidesPerDocument < 1)
        wrong = u"--pages-each"_s;
    profile.documentType = parser.value(u"type"_s);
    if (parser.isSet(u"type"_s) && !model::contractTypes().contains(profile.documentType))
        wrong = u"--type"_s;
    return profile;
}

QString abilitiesText(const capture::ScanAbilities &abilities)
{
    QStringList sources;
    for (const capture::ScanSource source : abilities.sources)
        sources.append(wordOf(sourceWords, source));
    QStringList colours;
    for (const capture::ScanColour colour : abilities.colours)
        colours.append(wordOf(colourWords, colour));
    QStringList resolutions;
    for (const int dpi : abilities.resolutionsDpi)
        resolutions.append(QString::number(dpi));
    return CommandLine::tr(
               "Sources: %1. Colours: %2. Resolutions: %3 dpi. Largest page: %4 x %5 mm%6.")
        .arg(sources.isEmpty() ? u"one"_s : sources.join(u", "_s), colours.join(u", "_s),
             resolutions.join(u", "_s), QString::number(abilities.largestMm.width(), 'f', 0),
             QString::number(abilities.largestMm.height(), 'f', 0),
             abilities.findsPageSize ? CommandLine::tr("; finds the page's size") : QString());
}

QString settingText(const capture::ScanOption &option)
{
    const QString choices = choicesText(option);
    return u"%1 = %2%3: %4"_s.arg(option.name, shownValue(option.value),
                                  choices.isEmpty() ? QString() : u" ("_s + choices + u')',
                                  option.title);
}

QJsonObject settingJson(const capture::ScanOption &option)
{
    QJsonObject object{{u"name"_s, option.name},
                       {u"title"_s, option.title},
                       {u"description"_s, option.description},
                       {u"group"_s, option.group},
                       {u"advanced"_s, option.isAdvanced},
                       {u"value"_s, QJsonValue::fromVariant(option.value)}};
    if (option.range)
        object[u"range"_s] = QJsonArray{option.range->least, option.range->most};
    QJsonArray choices = QJsonArray::fromStringList(option.words);
    for (const double number : option.numbers)
        choices.append(number);
    if (!choices.isEmpty())
        object[u"choices"_s] = choices;
    return object;
}

} // namespace countersign::app
