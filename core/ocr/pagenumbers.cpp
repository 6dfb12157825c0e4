// SPDX-License-Identifier: Apache-2.0
#include "core/ocr/pagenumbers.h"

#include "core/ocr/wordparts.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace countersign::ocr
{

namespace
{

constexpr qsizetype mostPieces = 4; // that "2 of 5" is read in

// A figure, or a letter that looks like one.
QString inFigures(QString text)
{
    static const QString letters = u"SsOolI|B"_s;
    static const QString figures = u"55001118"_s;
    for (QChar &c : text) {
        if (const qsizetype at = letters.indexOf(c); at >= 0)
            c = figures.at(at);
    }
    return text;
}

// "Page", with or without a bar; empty: it is something else.
QStringList pageWord(const QString &text)
{
    static const QRegularExpression page(u"^(Page|PAGE|page)([|lI!1]?)$"_s);
    const auto found = page.match(text);
    if (!found.hasMatch())
        return {};
    return found.captured(2).isEmpty() ? QStringList{found.captured(1)}
                                       : QStringList{found.captured(1), u"|"_s};
}

// The pieces of "2 of 5"; empty: they are something else.
QStringList countOf(const QString &text)
{
    static const QRegularExpression count(u"^([0-9SsOolI|B]{1,4}?)(?:o?0f|of|OF)([0-9]{1,4})$"_s);
    const auto found = count.match(text);
    if (!found.hasMatch())
        return {};
    const QString number = inFigures(found.captured(1));
    return number.toInt() >= 1 && number.toInt() <= found.captured(2).toInt()
        ? QStringList{number, u"of"_s, found.captured(2)}
        : QStringList{};
}

// Alone on its line it needs no "Page" before it.
bool correctLoneCount(QList<model::OcrWord> &line)
{
    if (line.isEmpty() || line.size() > mostPieces)
        return false;
    QString together;
    for (const model::OcrWord &word : line)
        together += word.text;
    const QStringList count = countOf(together);
    if (count.isEmpty())
        return false;
    line = partedAmong(count, line);
    return true;
}

} // namespace

void correctPageNumber(QList<model::OcrWord> &line)
{
    if (correctLoneCount(line))
        return;
    for (qsizetype at = 0; at + 1 < line.size(); ++at) {
        const QStringList page = pageWord(line.at(at).text);
        if (page.isEmpty())
            continue;
        QString together;
        for (qsizetype end = at + 1; end < line.size() && end <= at + mostPieces; ++end) {
            together += line.at(end).text;
            const QStringList count = countOf(together);
            if (count.isEmpty())
                continue;
            QList<model::OcrWord> words = line.first(at);
            words += partedAmong(page, line.mid(at, 1));
            words += partedAmong(count, line.mid(at + 1, end - at));
            words += line.mid(end + 1);
            if (words.size() != line.size())
                line = words;
            return;
        }
    }
}

} // namespace countersign::ocr
