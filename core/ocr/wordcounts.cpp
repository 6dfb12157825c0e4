// SPDX-License-Identifier: Apache-2.0
#include "core/ocr/wordcounts.h"

#include "core/ocr/wordparts.h"

#include <QCborMap>
#include <QCborValue>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace countersign::ocr
{

namespace
{

constexpr int fewestDocuments = 3;
constexpr int fewestPairs = 3;
constexpr double stepsPerE = 16; // of a stored count's logarithm

quint8 packed(double count)
{
    return quint8(std::clamp(std::lround(stepsPerE * std::log(count)), 0L, 255L));
}

double unpacked(quint8 stored)
{
    return std::exp(double(stored) / stepsPerE);
}

base::Error wordsMalformed()
{
    return base::Error{base::ErrorKind::Corrupt, u"words.malformed"_s, {}};
}

// What texts say, before it is known which words are kept.
struct WordTally {
    std::map<QString, int> counts;
    std::map<QString, int> documents;
    std::map<std::pair<QString, QString>, int> pairs;

    void add(const QString &text)
    {
        QSet<QString> seen;
        QString before;
        const QStringList tokens = text.simplified().split(u' ');
        for (const QString &token : tokens) {
            const WordParts parts = wordParts(token);
            if (parts.word.isEmpty()) {
                before.clear();
                continue;
            }
            ++counts[parts.word];
            seen.insert(parts.word);
            if (!before.isEmpty())
                ++pairs[{before, parts.word}];
            before = parts.endsPhrase ? QString() : parts.word;
        }
        for (const QString &word : seen)
            ++documents[word];
    }
};

} // namespace

WordCounts WordCounts::counted(const QStringList &texts)
{
    WordTally tally;
    for (const QString &text : texts)
        tally.add(text);
    WordCounts result;
    for (const auto &[word, count] : tally.counts) {
        if (tally.documents[word] < fewestDocuments || result.m_words.size() == 0xFFFF)
            continue;
        result.m_words.append(word);
        result.m_counts.push_back(packed(count));
    }
    result.index();
    for (const auto &[pair, count] : tally.pairs) {
        const auto first = result.m_places.constFind(pair.first);
        const auto second = result.m_places.constFind(pair.second);
        if (count < fewestPairs || first == result.m_places.cend()
            || second == result.m_places.cend())
            continue;
        result.m_pairs.push_back(quint32(*first) << 16 | *second);
        result.m_pairCounts.push_back(packed(count));
    }
    return result;
}

void WordCounts::index()
{
    m_places.clear();
    m_total = 0;
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        m_places.insert(m_words.at(i), quint16(i));
        m_total += unpacked(m_counts[std::size_t(i)]);
    }
}

QByteArray WordCounts::toBytes() const
{
    QByteArray seconds;
    QByteArray firsts; // how many pairs each word begins
    std::size_t at = 0;
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        quint16 begun = 0;
        for (; at < m_pairs.size() && m_pairs[at] >> 16 == quint32(i); ++at, ++begun) {
            seconds.append(char(m_pairs[at] >> 8 & 0xFF));
            seconds.append(char(m_pairs[at] & 0xFF));
        }
        firsts.append(char(begun >> 8));
        firsts.append(char(begun & 0xFF));
    }
    const QCborMap stored{
        {u"words"_s, m_words.join(u'\n')},
        {u"counts"_s,
         QByteArray(reinterpret_cast<const char *>(m_counts.data()), qsizetype(m_counts.size()))},
        {u"firsts"_s, firsts},
        {u"seconds"_s, seconds},
        {u"pairs"_s,
         QByteArray(reinterpret_cast<const char *>(m_pairCounts.data()),
                    qsizetype(m_pairCounts.size()))},
    };
    return qCompress(QCborValue(stored).toCbor(), 9);
}

base::Result<WordCounts> WordCounts::fromBytes(const QByteArray &bytes)
{
    // Qt 6.4 crashes on looking into a map that was cut short.
    QCborParserError torn;
    const QCborMap stored = QCborValue::fromCbor(qUncompress(bytes), &torn).toMap();
    if (torn.error != QCborError::NoError)
        return wordsMalformed();
    WordCounts result;
    result.m_words = stored.value(u"words"_s).toString().split(u'\n', Qt::SkipEmptyParts);
    const QByteArray counts = stored.value(u"counts"_s).toByteArray();
    const QByteArray firsts = stored.value(u"firsts"_s).toByteArray();
    const QByteArray seconds = stored.value(u"seconds"_s).toByteArray();
    const QByteArray pairs = stored.value(u"pairs"_s).toByteArray();
    const qsizetype words = result.m_words.size();
    if (words == 0 || words > 0xFFFF || counts.size() != words || firsts.size() != 2 * words
        || seconds.size() != 2 * pairs.size())
        return wordsMalformed();
    result.m_counts.assign(counts.cbegin(), counts.cend());
    result.m_pairCounts.assign(pairs.cbegin(), pairs.cend());
    const auto pairAt = [](const QByteArray &from, qsizetype i) {
        return quint32(quint8(from.at(2 * i))) << 8 | quint8(from.at(2 * i + 1));
    };
    qsizetype at = 0;
    for (qsizetype first = 0; first < words; ++first) {
        for (quint32 left = pairAt(firsts, first); left > 0; --left, ++at) {
            if (at >= pairs.size())
                return wordsMalformed();
            result.m_pairs.push_back(quint32(first) << 16 | pairAt(seconds, at));
        }
    }
    if (at != pairs.size())
        return wordsMalformed();
    result.index();
    return result;
}

std::shared_ptr<const WordCounts> WordCounts::shipped()
{
    static const std::shared_ptr<const WordCounts> english = [] {
        QFile file(u":/models/words-eng.bin"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the counts of words are not built in");
        auto read = fromBytes(file.readAll());
        return std::make_shared<const WordCounts>(read ? *read : WordCounts());
    }();
    return english;
}

double WordCounts::count(const QString &word) const
{
    const auto place = m_places.constFind(word);
    return place == m_places.cend() ? 0 : unpacked(m_counts[*place]);
}

double WordCounts::count(const QString &first, const QString &second) const
{
    const auto one = m_places.constFind(first);
    const auto two = m_places.constFind(second);
    if (one == m_places.cend() || two == m_places.cend())
        return 0;
    const quint32 pair = quint32(*one) << 16 | *two;
    const auto found = std::lower_bound(m_pairs.cbegin(), m_pairs.cend(), pair);
    return found == m_pairs.cend() || *found != pair
        ? 0
        : unpacked(m_pairCounts[std::size_t(found - m_pairs.cbegin())]);
}

} // namespace countersign::ocr
