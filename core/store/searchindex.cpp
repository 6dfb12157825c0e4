// SPDX-License-Identifier: Apache-2.0
#include "core/store/searchindex.h"

#include "core/security/hash.h"
#include "core/store/rows.h"
#include "core/store/textfold.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::store
{

namespace
{

constexpr int maxWordLength = 64;
constexpr int maxExpansions = 500;
// Ranking weighs every token of the query in every hit: with more tokens than this it takes
// seconds.
constexpr int maxRankedTokens = 64;
constexpr int tokenBits = 80;
constexpr int maxRepeats = 8;

// RFC 4648 alphabet in lower case; `bits` is a multiple of 5.
QString base32(const QByteArray &bytes, int bits)
{
    static constexpr char alphabet[] = "abcdefghijklmnopqrstuvwxyz234567";
    QString text;
    for (int bit = 0; bit < bits; bit += 5) {
        const int at = bit / 8;
        const uint pair = (uint(uchar(bytes[at])) << 8)
            | (at + 1 < bytes.size() ? uint(uchar(bytes[at + 1])) : 0u);
        text += QLatin1Char(alphabet[(pair >> (11 - bit % 8)) & 31]);
    }
    return text;
}

// How often a token is written for a word that stands `count` times: 1, 2, 4 or 8.
int roundedCount(int count)
{
    int rounded = 1;
    while (rounded * 2 <= count && rounded < maxRepeats)
        rounded *= 2;
    return rounded;
}

// True when one letter inserted, left out or replaced turns a into b.
bool differByOne(QStringView a, QStringView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return false;
    const auto ends = std::mismatch(a.begin(), a.end(), b.begin());
    const qsizetype same = ends.first - a.begin();
    const QStringView restOfB = b.mid(same + 1);
    return a.size() == b.size() ? a.mid(same + 1) == restOfB : a.mid(same) == restOfB;
}

QString tokenLine(const QHash<QString, int> &counts, const QMap<QString, QString> &tokens)
{
    QStringList line;
    for (auto it = tokens.cbegin(); it != tokens.cend(); ++it) {
        for (int i = roundedCount(counts.value(it.key())); i > 0; --i)
            line.append(it.value());
    }
    // By token: an order that says nothing about the text.
    line.sort();
    return line.join(u' ');
}

} // namespace

SearchIndex::SearchIndex(Database &database, const security::CellCipher &cells,
                         base::Secret searchKey)
    : m_database(database)
    , m_cells(cells)
    , m_key(std::move(searchKey))
{
}

QStringList SearchIndex::words(const QString &text)
{
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty())
            words.append(word.left(maxWordLength));
        word.clear();
    };
    const QList<uint> characters = folded(text).toUcs4();
    for (const uint character : characters) {
        if (QChar::isLetterOrNumber(character))
            word += QChar::fromUcs4(character);
        else
            finish();
    }
    finish();
    return words;
}

QString SearchIndex::token(const QString &word) const
{
    return base32(security::hmacSha256(m_key.view(), word.toUtf8()), tokenBits);
}

base::Result<qint64> SearchIndex::rowOf(const model::DocumentId &document)
{
    Statement insert = m_database.prepare(
        u"INSERT INTO search_document (document_id) VALUES (?) ON CONFLICT DO NOTHING"_s);
    insert.bindAll(document.toString());
    CS_TRY(insert.execute());
    Statement select
        = m_database.prepare(u"SELECT number FROM search_document WHERE document_id = ?"_s);
    select.bindAll(document.toString());
    CS_TRY(select.step());
    return select.integer(0);
}

base::Result<> SearchIndex::addWords(const QMap<QString, QString> &tokens)
{
    const TableCells table(m_cells, u"search_word"_s);
    Statement known = m_database.prepare(u"SELECT 1 FROM search_word WHERE token = ?"_s);
    Statement insert = m_database.prepare(u"INSERT INTO search_word (token, word) VALUES (?, ?)"_s);
    for (auto it = tokens.cbegin(); it != tokens.cend(); ++it) {
        known.bind(0, it.value());
        auto found = known.restart();
        if (!found)
            return found.error();
        if (*found)
            continue;
        insert.bindAll(it.value(), table.sealText(it.value(), u"word"_s, it.key()));
        CS_TRY(insert.execute());
    }
    return {};
}

base::Result<> SearchIndex::index(const model::DocumentId &document, const QString &text)
{
    QHash<QString, int> counts;
    QMap<QString, QString> tokens;
    const QStringList all = words(text);
    for (const QString &word : all) {
        if (++counts[word] == 1)
            tokens.insert(word, token(word));
    }
    CS_TRY(remove(document));
    CS_TRY(addWords(tokens));
    auto row = rowOf(document);
    if (!row)
        return row.error();
    Statement insert
        = m_database.prepare(u"INSERT INTO search_token (rowid, tokens) VALUES (?, ?)"_s);
    insert.bindAll(*row, tokenLine(counts, tokens));
    CS_TRY(insert.execute());
    return {};
}

base::Result<> SearchIndex::remove(const model::DocumentId &document)
{
    const QString id = document.toString();
    Statement tokens
        = m_database.prepare(u"DELETE FROM search_token WHERE rowid ="
                             " (SELECT number FROM search_document WHERE document_id = ?)"_s);
    tokens.bindAll(id);
    CS_TRY(tokens.execute());
    Statement row = m_database.prepare(u"DELETE FROM search_document WHERE document_id = ?"_s);
    row.bindAll(id);
    CS_TRY(row.execute());
    return {};
}

base::Result<> SearchIndex::loadVocabulary()
{
    const TableCells table(m_cells, u"search_word"_s);
    Statement select = m_database.prepare(
        u"SELECT number, token, word FROM search_word WHERE number > ? ORDER BY number"_s);
    select.bindAll(m_loadedUpTo);
    for (;;) {
        auto more = select.step();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        const QString token = select.text(1);
        auto word = table.openText(token, u"word"_s, select.bytes(2));
        if (!word)
            return word.error();
        m_vocabulary.insert(*word, token);
        m_loadedUpTo = select.integer(0);
    }
}

QStringList SearchIndex::expand(const QString &word) const
{
    QStringList tokens;
    for (auto it = m_vocabulary.lowerBound(word);
         it != m_vocabulary.cend() && it.key().startsWith(word) && tokens.size() < maxExpansions;
         ++it)
        tokens.append(it.value());
    // A letter misread or mistyped; in short words it would find nearly everything.
    if (!tokens.isEmpty() || word.size() < 4)
        return tokens;
    for (auto it = m_vocabulary.cbegin(); it != m_vocabulary.cend(); ++it) {
        if (differByOne(word, it.key()))
            tokens.append(it.value());
    }
    return tokens.mid(0, maxExpansions);
}

base::Result<QList<model::DocumentId>> SearchIndex::search(const QString &query, int limit)
{
    CS_TRY(loadVocabulary());
    QStringList conditions;
    qsizetype tokenCount = 0;
    const QStringList wanted = words(query);
    for (const QString &word : wanted) {
        const QStringList tokens = expand(word);
        if (tokens.isEmpty())
            return QList<model::DocumentId>();
        tokenCount += tokens.size();
        conditions.append(u'(' + tokens.join(u" OR "_s) + u')');
    }
    if (conditions.isEmpty())
        return QList<model::DocumentId>();
    const QString order = tokenCount <= maxRankedTokens ? u"rank"_s : u"search_token.rowid DESC"_s;
    Statement select = m_database.prepare(
        u"SELECT d.document_id FROM search_token JOIN search_document d"
        " ON d.number = search_token.rowid WHERE search_token MATCH ? ORDER BY %1 LIMIT ?"_s.arg(
            order));
    select.bindAll(conditions.join(u" AND "_s), limit);
    return collect<model::DocumentId>(std::move(select),
                                      [](const Statement &row) -> base::Result<model::DocumentId> {
                                          return idAt<model::DocumentId>(row, 0);
                                      });
}

} // namespace countersign::store
