// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/memory/layoutfingerprint.h"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

constexpr int minHashes = 64;
constexpr int fewestPairs = 24;
constexpr int mostPairs = 600; // a page; more would only cost time
constexpr double leastShared = 0.4;
constexpr int mostShapeBits = 26; // of 64 different; two unlike pages differ in about 32

// splitmix64 (Steele et al. 2014): the same on every machine and in every version, unlike qHash().
quint64 mixed(quint64 value)
{
    value += 0x9e3779b97f4a7c15u;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9u;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebu;
    return value ^ (value >> 31);
}

quint64 hashOf(const QString &text)
{
    quint64 hash = 0xcbf29ce484222325u; // FNV-1a
    for (const QChar letter : text)
        hash = (hash ^ letter.unicode()) * 0x100000001b3u;
    return mixed(hash);
}

const model::OcrPage *firstPageWithText(const model::OcrDocument &document)
{
    const auto page
        = std::find_if(document.pages.begin(), document.pages.end(),
                       [](const model::OcrPage &each) { return !each.blocks.isEmpty(); });
    return page == document.pages.end() ? nullptr : &*page;
}

// Left edge in sixteenths, width in eighths of the page, roughly how many words.
quint64 shapeOfLine(const model::OcrLine &line)
{
    const auto left = quint64(std::clamp(line.box.left * 16, 0.0, 15.0));
    const auto width = quint64(std::clamp(line.box.width * 8, 0.0, 7.0));
    const auto words = quint64(std::min<qsizetype>(line.words.size(), 15) / 4);
    return left << 8 | width << 4 | words;
}

quint64 shapeHash(const model::OcrPage &page)
{
    QList<quint64> shapes;
    for (const model::OcrBlock &block : page.blocks) {
        for (const model::OcrLine &line : block.lines)
            shapes.append(shapeOfLine(line));
    }
    std::array<int, 64> votes = {};
    for (qsizetype i = 0; i + 2 < shapes.size(); ++i) {
        const quint64 hash = mixed(shapes.at(i) << 32 | shapes.at(i + 1) << 16 | shapes.at(i + 2));
        for (size_t bit = 0; bit < votes.size(); ++bit)
            votes[bit] += (hash >> bit & 1) != 0 ? 1 : -1;
    }
    quint64 result = 0;
    for (size_t bit = 0; bit < votes.size(); ++bit)
        result |= quint64(votes[bit] > 0) << bit;
    return result;
}

bool hasDigit(const QString &word)
{
    return std::any_of(word.begin(), word.end(), [](QChar letter) { return letter.isDigit(); });
}

QList<quint64> wordPairs(const model::OcrPage &page)
{
    QList<quint64> pairs;
    QString previous;
    for (const model::OcrWord &word : page.words()) {
        const QString match = matchWord(word.text);
        if (match.isEmpty() || hasDigit(match))
            continue;
        if (!previous.isEmpty() && pairs.size() < mostPairs)
            pairs.append(hashOf(previous + u' ' + match));
        previous = match;
    }
    return pairs;
}

} // namespace

QString matchWord(const QString &word)
{
    qsizetype begin = 0;
    qsizetype end = word.size();
    while (begin < end && !word.at(begin).isLetterOrNumber())
        ++begin;
    while (end > begin && !word.at(end - 1).isLetterOrNumber())
        --end;
    return word.mid(begin, end - begin).toCaseFolded();
}

model::LayoutFingerprint fingerprintOf(const model::OcrDocument &document)
{
    model::LayoutFingerprint fingerprint;
    const model::OcrPage *page = firstPageWithText(document);
    const QList<quint64> pairs = page ? wordPairs(*page) : QList<quint64>();
    if (pairs.size() < fewestPairs)
        return fingerprint;
    fingerprint.shape = shapeHash(*page);
    for (quint64 seed = 0; seed < minHashes; ++seed) {
        quint32 least = std::numeric_limits<quint32>::max();
        for (const quint64 pair : pairs)
            least = std::min(least, quint32(mixed(pair ^ mixed(seed))));
        fingerprint.words.append(least);
    }
    return fingerprint;
}

double sharedWords(const model::LayoutFingerprint &a, const model::LayoutFingerprint &b)
{
    if (a.words.size() != b.words.size() || a.words.isEmpty())
        return 0;
    qsizetype same = 0;
    for (qsizetype i = 0; i < a.words.size(); ++i)
        same += a.words.at(i) == b.words.at(i);
    return double(same) / double(a.words.size());
}

const model::LearnedLayout *layoutOf(const model::LayoutFingerprint &fingerprint,
                                     const QList<model::LearnedLayout> &layouts)
{
    const model::LearnedLayout *nearest = nullptr;
    double best = 0;
    for (const model::LearnedLayout &layout : layouts) {
        const double shared = sharedWords(fingerprint, layout.fingerprint);
        const int bits = std::popcount(fingerprint.shape ^ layout.fingerprint.shape);
        if (shared >= leastShared && bits <= mostShapeBits && shared > best) {
            best = shared;
            nearest = &layout;
        }
    }
    return nearest;
}

} // namespace countersign::extraction
