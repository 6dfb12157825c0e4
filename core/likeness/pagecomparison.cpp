// SPDX-License-Identifier: Apache-2.0
#include "core/likeness/pagecomparison.h"

#include "core/likeness/pagesketch.h"

#include <algorithm>
#include <vector>

namespace countersign::likeness
{

namespace
{

constexpr qsizetype mostWords = 3000; // a page holds a thousand

struct ReadWord {
    QString text;
    double confidence = 0;
};

std::vector<ReadWord> readWords(const model::OcrPage &page)
{
    const QStringList texts = comparableWords(page);
    const QList<model::OcrWord> words = page.words();
    std::vector<ReadWord> read;
    for (qsizetype i = 0; i < texts.size() && qsizetype(read.size()) < mostWords; ++i) {
        if (!texts.at(i).isEmpty())
            read.push_back({texts.at(i), words.at(i).confidence});
    }
    return read;
}

// Words of one side between two words that both have.
struct Stretch {
    QString text;
    double confidence = 1;
    int words = 0;

    void add(const ReadWord &word)
    {
        text += word.text;
        confidence = std::min(confidence, word.confidence);
        ++words;
    }
};

int editDistance(const QString &a, const QString &b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int corner = row[0];
        row[0] = int(i);
        for (size_t j = 1; j < row.size(); ++j) {
            const int above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1,
                               corner + (a.at(i - 1) == b.at(qsizetype(j) - 1) ? 0 : 1)});
            corner = above;
        }
    }
    return row.back();
}

QString digitsOf(const QString &text)
{
    QString digits;
    std::copy_if(text.cbegin(), text.cend(), std::back_inserter(digits),
                 [](QChar character) { return character.isDigit(); });
    return digits;
}

// How certainly it is that other words stand there: misreading changes letters, not words, and is
// seldom sure of itself.
double weightOfChange(const Stretch &a, const Stretch &b)
{
    constexpr double confident = 0.75;
    constexpr qsizetype mostLetters = 400; // a line that one side has lost
    if (a.words == 0 || b.words == 0 || a.confidence < confident || b.confidence < confident
        || a.text.size() > mostLetters || b.text.size() > mostLetters)
        return 0;
    const qsizetype longer = std::max(a.text.size(), b.text.size());
    // One line lost beside a word misread is no other word.
    if (std::min(a.text.size(), b.text.size()) * 4 < longer)
        return 0;
    const double alike = 1 - double(editDistance(a.text, b.text)) / double(longer);
    const QString digits = digitsOf(a.text);
    const QString otherDigits = digitsOf(b.text);
    if (!digits.isEmpty() && !otherDigits.isEmpty() && digits != otherDigits)
        return a.words > 1 && b.words > 1 ? 2.0 : 0.7; // a date; one number may be misread
    if (longer < 3 || alike > 0.5)
        return 0;
    return std::min(3, std::max(a.words, b.words));
}

// Lengths of the longest common sequences of the words' ends.
class CommonWords
{
public:
    CommonWords(const std::vector<ReadWord> &a, const std::vector<ReadWord> &b)
        : m_a(a)
        , m_b(b)
        , m_lengths((a.size() + 1) * (b.size() + 1), 0)
    {
        for (size_t i = a.size(); i-- > 0;) {
            for (size_t j = b.size(); j-- > 0;) {
                at(i, j) = a[i].text == b[j].text ? quint16(at(i + 1, j + 1) + 1)
                                                  : std::max(at(i + 1, j), at(i, j + 1));
            }
        }
    }

    PageComparison compare()
    {
        PageComparison result;
        qsizetype common = 0;
        size_t i = 0;
        size_t j = 0;
        Stretch left;
        Stretch right;
        while (i < m_a.size() || j < m_b.size()) {
            if (i < m_a.size() && j < m_b.size() && m_a[i].text == m_b[j].text) {
                common += m_a[i].text.size();
                result.changes += weightOfChange(left, right);
                left = {};
                right = {};
                ++i;
                ++j;
            } else if (j >= m_b.size() || (i < m_a.size() && at(i + 1, j) >= at(i, j + 1))) {
                left.add(m_a[i++]);
            } else {
                right.add(m_b[j++]);
            }
        }
        result.changes += weightOfChange(left, right);
        result.words = int(std::min(m_a.size(), m_b.size()));
        const qsizetype letters = std::max(lettersOf(m_a), lettersOf(m_b));
        result.common = letters > 0 ? double(common) / double(letters) : 0;
        return result;
    }

private:
    quint16 &at(size_t i, size_t j) { return m_lengths[i * (m_b.size() + 1) + j]; }
    static qsizetype lettersOf(const std::vector<ReadWord> &words)
    {
        qsizetype letters = 0;
        for (const ReadWord &word : words)
            letters += word.text.size();
        return letters;
    }

    const std::vector<ReadWord> &m_a;
    const std::vector<ReadWord> &m_b;
    std::vector<quint16> m_lengths;
};

} // namespace

bool PageComparison::isOtherFilling() const
{
    constexpr double sureChanges = 1.3;
    constexpr double perWord = 0.004;
    return common >= 0.4 && changes > sureChanges + perWord * words;
}

bool PageComparison::isSame() const
{
    return common >= 0.6 && !isOtherFilling();
}

PageComparison comparePages(const model::OcrPage &a, const model::OcrPage &b)
{
    const std::vector<ReadWord> first = readWords(a);
    const std::vector<ReadWord> second = readWords(b);
    return CommonWords(first, second).compare();
}

} // namespace countersign::likeness
