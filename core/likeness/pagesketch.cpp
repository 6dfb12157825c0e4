// SPDX-License-Identifier: Apache-2.0
#include "core/likeness/pagesketch.h"

#include "core/likeness/picturehash.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <array>
#include <limits>

namespace countersign::likeness
{

namespace
{

constexpr int runWords = 3;
constexpr int fewestWords = 20;
constexpr int mostSketchPages = 20'000;

// SplitMix64: spreads a number over all bits.
quint64 spread(quint64 value)
{
    value += 0x9E3779B97F4A7C15ULL;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31);
}

// FNV-1a: the same in every run of the program, unlike qHash().
quint64 wordHash(const QString &word)
{
    quint64 hash = 0xCBF29CE484222325ULL;
    for (const QChar character : word)
        hash = (hash ^ character.unicode()) * 0x100000001B3ULL;
    return hash;
}

QList<quint16> leastHashes(const QStringList &words)
{
    std::array<quint64, sketchValues> least;
    least.fill(std::numeric_limits<quint64>::max());
    for (qsizetype i = 0; i + runWords <= words.size(); ++i) {
        quint64 run = 0;
        for (int k = 0; k < runWords; ++k)
            run = spread(run ^ wordHash(words.at(i + k)));
        for (size_t k = 0; k < least.size(); ++k)
            least[k] = std::min(least[k], spread(run + k * 0xD1B54A32D192ED03ULL));
    }
    QList<quint16> values;
    for (const quint64 value : least)
        values.append(quint16(value)); // the lowest bits say as much as all
    return values;
}

} // namespace

QStringList comparableWords(const model::OcrPage &page)
{
    QStringList words;
    const QList<model::OcrWord> read = page.words();
    for (const model::OcrWord &word : read) {
        QString folded;
        for (const QChar character : word.text) {
            if (character.isLetterOrNumber())
                folded += character.toLower();
        }
        words.append(folded); // keeps its place, also where nothing is left
    }
    return words;
}

PageSketch sketchOf(const model::OcrPage &page, const QByteArray &picture)
{
    QStringList words = comparableWords(page);
    words.removeAll(QString());
    PageSketch sketch;
    sketch.picture = picture;
    sketch.words = int(words.size());
    if (words.size() >= fewestWords)
        sketch.text = leastHashes(words);
    return sketch;
}

double textLikeness(const PageSketch &a, const PageSketch &b)
{
    if (a.text.size() != sketchValues || b.text.size() != sketchValues)
        return 0;
    int same = 0;
    for (int i = 0; i < sketchValues; ++i)
        same += a.text.at(i) == b.text.at(i) ? 1 : 0;
    return double(same) / sketchValues;
}

bool mayBeTheSame(const PageSketch &a, const PageSketch &b)
{
    constexpr double likeText = 2.0 / sketchValues; // of bad rescans few runs are left
    constexpr double likePicture = 0.25;
    if (!a.text.isEmpty() && !b.text.isEmpty())
        return textLikeness(a, b) >= likeText;
    return a.text.isEmpty() && b.text.isEmpty()
        && pictureDistance(a.picture, b.picture) <= likePicture;
}

QByteArray toBytes(const QList<PageSketch> &pages)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << quint8(1) << quint32(pages.size());
    for (const PageSketch &page : pages)
        out << page.picture << page.text << qint32(page.words);
    return bytes;
}

QList<PageSketch> sketchesFromBytes(const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    quint8 version = 0;
    quint32 count = 0;
    in >> version >> count;
    QList<PageSketch> pages;
    if (version != 1 || count > mostSketchPages)
        return pages;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        PageSketch page;
        qint32 words = 0;
        in >> page.picture >> page.text >> words;
        page.words = words;
        pages.append(page);
    }
    return in.status() == QDataStream::Ok ? pages : QList<PageSketch>();
}

} // namespace countersign::likeness
