// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <functional>
#include <optional>
#include <utility>

namespace countersign::legal
{

// Reads the raw text of a PDF (ISO 32000-1 section 7.2) where what counts is which bytes stand
// where, not what a parser that repairs things makes of them. Functions return the position after
// what they took, or -1.
namespace lexer
{

// At most `length` bytes from `at` on; shorter or empty at the end.
QByteArrayView part(QByteArrayView bytes, qint64 at, qint64 length);
bool isSpace(char c);
bool isDelimiter(char c);
qint64 skipSpace(QByteArrayView bytes, qint64 at);
qint64 skipSpaceAndComments(QByteArrayView bytes, qint64 at);
qint64 takeWord(QByteArrayView bytes, qint64 at, QByteArrayView word);
std::optional<std::pair<qint64, qint64>> takeNumber(QByteArrayView bytes,
                                                    qint64 at); // value, after

// Skips one value of any kind. `keys`, when given, takes the key and value position of each entry
// of the outermost dictionary.
using Keys = QList<std::pair<QByteArray, qint64>>;
qint64 skipValue(QByteArrayView bytes, qint64 at, Keys *keys = nullptr);

} // namespace lexer

// "12 0 obj ... endobj" as it stands in the file.
struct RawObject {
    int number = 0;
    int generation = 0;
    qint64 start = 0;
    qint64 end = 0; // after "endobj"
    bool isStream = false;
    lexer::Keys keys; // of its dictionary; keys given twice appear twice

    int count(QByteArrayView key) const;
    // Where the value of a key begins; -1 when absent.
    qint64 valueAt(QByteArrayView key) const;
};

// Finds the length of a stream whose /Length is a reference; -1 when it can't.
using LengthLookup = std::function<qint64(int number, int generation)>;

std::optional<RawObject> readRawObject(QByteArrayView bytes, qint64 at, const LengthLookup &lookup);

} // namespace countersign::legal
