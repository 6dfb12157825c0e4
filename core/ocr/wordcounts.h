// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <memory>
#include <vector>

namespace countersign::ocr
{

// How often contracts use which word, and which word after which. Words are in small letters, of
// a to z, apostrophes and hyphens; of one language.
class WordCounts
{
public:
    WordCounts() = default;

    // Of documents' texts. Words of fewer than three documents are left out (names are), and pairs
    // that come fewer than three times.
    static WordCounts counted(const QStringList &texts);
    // Codes: words.malformed.
    static base::Result<WordCounts> fromBytes(const QByteArray &bytes);
    QByteArray toBytes() const;
    // Of English contracts, built in.
    static std::shared_ptr<const WordCounts> shipped();

    const QStringList &words() const { return m_words; }
    // Of all words together.
    double total() const { return m_total; }
    // 0 for a word that is not known.
    double count(const QString &word) const;
    // How often `second` follows on `first`.
    double count(const QString &first, const QString &second) const;

private:
    void index();

    QStringList m_words; // sorted
    std::vector<quint8> m_counts; // logarithmic, of m_words
    std::vector<quint32> m_pairs; // sorted: first word's place << 16, second's
    std::vector<quint8> m_pairCounts;
    QHash<QString, quint16> m_places;
    double m_total = 0;
};

} // namespace countersign::ocr
