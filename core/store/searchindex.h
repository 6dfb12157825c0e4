// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"
#include "core/model/ids.h"
#include "core/store/database.h"

#include <QMap>

namespace countersign::security
{
class CellCipher;
}

namespace countersign::store
{

// Full-text index over encrypted documents. Words are folded (case, diacritics, compatibility
// forms), and only a keyed hash of each goes into an FTS5 table: base32 of the first 80 bits of
// HMAC-SHA-256(search key, word). The words themselves are kept sealed in a vocabulary that is
// opened in memory for prefix and near-miss search.
//
// What a thief of the file learns without the key: how many different words a document has, which
// documents share a word, and roughly how often it stands in each (counts are rounded to 1, 2, 4,
// 8). The order of words is not kept, so there are no phrase searches. Words stay in the vocabulary
// after the last document that has them was removed.
class SearchIndex
{
public:
    // One instance a connection; `searchKey` is StoreKey::derive(KeyPurpose::Search).
    SearchIndex(Database &database, const security::CellCipher &cells, base::Secret searchKey);

    // Replaces what the index knows of the document. Works inside the caller's transaction.
    base::Result<> index(const model::DocumentId &document, const QString &text);
    base::Result<> remove(const model::DocumentId &document);
    // Documents that contain every word of the query. Each word also finds longer words that begin
    // with it and, if there are none, words that differ by one letter. The best match is first, or,
    // when the query is so short that it stands for very many words, the one indexed last. A query
    // without any letter or digit finds nothing. Not to be called in a transaction that has indexed
    // something.
    base::Result<QList<model::DocumentId>> search(const QString &query, int limit = 1000);

    // The words of a text as the index sees them, in order; at most 64 characters each.
    static QStringList words(const QString &text);

    // Opens the words added since the last call; search() does so by itself, but the first time
    // takes a while.
    base::Result<> loadVocabulary();

private:
    QString token(const QString &word) const;
    base::Result<qint64> rowOf(const model::DocumentId &document);
    base::Result<> addWords(const QMap<QString, QString> &tokens);
    QStringList expand(const QString &word) const;

    Database &m_database;
    const security::CellCipher &m_cells;
    base::Secret m_key;
    QMap<QString, QString> m_vocabulary; // word to token
    qint64 m_loadedUpTo = 0;
};

} // namespace countersign::store
