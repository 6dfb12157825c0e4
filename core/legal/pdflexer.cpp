// SPDX-License-Identifier: Apache-2.0
#include "core/legal/pdflexer.h"

#include <algorithm>

namespace countersign::legal
{

namespace lexer
{

namespace
{

constexpr int lexerDepthLimit = 256;

qint64 skipLiteralString(QByteArrayView bytes, qint64 at)
{
    int depth = 0;
    for (; at < bytes.size(); ++at) {
        const char c = bytes[at];
        if (c == '\\')
            ++at;
        else if (c == '(')
            ++depth;
        else if (c == ')' && --depth == 0)
            return at + 1;
    }
    return -1;
}

qint64 skipHexString(QByteArrayView bytes, qint64 at)
{
    for (++at; at < bytes.size(); ++at) {
        const char c = bytes[at];
        if (c == '>')
            return at + 1;
        if (!isSpace(c) && !isxdigit(static_cast<unsigned char>(c)))
            return -1;
    }
    return -1;
}

qint64 skipRegular(QByteArrayView bytes, qint64 at)
{
    while (at < bytes.size() && !isSpace(bytes[at]) && !isDelimiter(bytes[at]))
        ++at;
    return at;
}

// A number may be the first part of a reference "12 0 R".
qint64 skipNumberOrReference(QByteArrayView bytes, qint64 at)
{
    const qint64 after = skipRegular(bytes, at);
    const auto number = takeNumber(bytes, at);
    if (!number || number->second != after)
        return after;
    const auto generation = takeNumber(bytes, skipSpace(bytes, after));
    if (!generation)
        return after;
    const qint64 reference = takeWord(bytes, skipSpace(bytes, generation->second), "R");
    return reference < 0 ? after : reference;
}

qint64 skipSimple(QByteArrayView bytes, qint64 at)
{
    const char c = bytes[at];
    if (c == '(')
        return skipLiteralString(bytes, at);
    if (c == '<')
        return skipHexString(bytes, at);
    if (c == '/')
        return skipRegular(bytes, at + 1);
    const qint64 after = skipNumberOrReference(bytes, at);
    return after == at ? -1 : after;
}

// "/Na#6de" means "/Name"; keys must be compared by what they mean.
QByteArray decodedName(QByteArrayView raw)
{
    QByteArray name;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw[i] == '#' && i + 2 < raw.size()) {
            name.append(QByteArray::fromHex(part(raw, i + 1, 2).toByteArray()));
            i += 2;
        } else {
            name.append(raw[i]);
        }
    }
    return name;
}

} // namespace

QByteArrayView part(QByteArrayView bytes, qint64 at, qint64 length)
{
    if (at < 0 || at >= bytes.size())
        return {};
    return bytes.sliced(at, std::min<qint64>(length, bytes.size() - at));
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

bool isDelimiter(char c)
{
    return QByteArrayView("()<>[]{}/%").contains(c);
}

qint64 skipSpace(QByteArrayView bytes, qint64 at)
{
    while (at < bytes.size() && isSpace(bytes[at]))
        ++at;
    return at;
}

qint64 skipSpaceAndComments(QByteArrayView bytes, qint64 at)
{
    at = skipSpace(bytes, at);
    while (at < bytes.size() && bytes[at] == '%') {
        while (at < bytes.size() && bytes[at] != '\n' && bytes[at] != '\r')
            ++at;
        at = skipSpace(bytes, at);
    }
    return at;
}

qint64 takeWord(QByteArrayView bytes, qint64 at, QByteArrayView word)
{
    const qint64 after = at + word.size();
    if (at < 0 || after > bytes.size() || part(bytes, at, word.size()) != word)
        return -1;
    if (after < bytes.size() && !isSpace(bytes[after]) && !isDelimiter(bytes[after]))
        return -1;
    return after;
}

std::optional<std::pair<qint64, qint64>> takeNumber(QByteArrayView bytes, qint64 at)
{
    qint64 value = 0;
    qint64 after = at;
    while (after < bytes.size() && after - at < 16
           && isdigit(static_cast<unsigned char>(bytes[after])))
        value = value * 10 + (bytes[after++] - '0');
    if (after == at || (after < bytes.size() && isdigit(static_cast<unsigned char>(bytes[after]))))
        return std::nullopt;
    return std::pair(value, after);
}

qint64 skipValue(QByteArrayView bytes, qint64 at, Keys *keys)
{
    QByteArray open; // '<' for a dictionary, '[' for an array
    bool keyExpected = false;
    do {
        at = skipSpaceAndComments(bytes, at);
        if (at >= bytes.size())
            return -1;
        const QByteArrayView two = part(bytes, at, 2);
        if (two == ">>" || bytes[at] == ']') {
            const char closes = bytes[at] == ']' ? '[' : '<';
            if (open.isEmpty() || open.back() != closes)
                return -1;
            open.chop(1);
            at += closes == '[' ? 1 : 2;
        } else if (two == "<<" || bytes[at] == '[') {
            open.append(bytes[at] == '[' ? '[' : '<');
            if (open.size() > lexerDepthLimit)
                return -1;
            if (open.size() == 1)
                keyExpected = true;
            else if (open.size() == 2)
                keyExpected = false; // this is the value; its end brings the next key
            at += bytes[at] == '[' ? 1 : 2;
            continue;
        } else {
            const qint64 after = skipSimple(bytes, at);
            if (after < 0)
                return -1;
            if (keys && open == "<" && keyExpected) {
                if (bytes[at] != '/')
                    return -1;
                keys->append(
                    {decodedName(part(bytes, at, after - at)), skipSpaceAndComments(bytes, after)});
            }
            at = after;
        }
        if (open.size() == 1)
            keyExpected = !keyExpected;
    } while (!open.isEmpty());
    return at;
}

} // namespace lexer

namespace
{

// Position after the data and "endstream", given where "stream" ended.
qint64 skipStreamData(QByteArrayView bytes, qint64 at, qint64 length)
{
    if (at < bytes.size() && bytes[at] == '\r')
        ++at;
    if (at < bytes.size() && bytes[at] == '\n')
        ++at;
    if (length < 0 || length > bytes.size() - at)
        return -1;
    at = lexer::skipSpace(bytes, at + length);
    return lexer::takeWord(bytes, at, "endstream");
}

qint64 lengthAt(QByteArrayView bytes, qint64 at, const LengthLookup &lookup)
{
    const auto number = lexer::takeNumber(bytes, at);
    if (!number)
        return -1;
    const auto generation = lexer::takeNumber(bytes, lexer::skipSpace(bytes, number->second));
    if (generation && lexer::takeWord(bytes, lexer::skipSpace(bytes, generation->second), "R") >= 0)
        return lookup ? lookup(int(number->first), int(generation->first)) : -1;
    return number->first;
}

} // namespace

int RawObject::count(QByteArrayView key) const
{
    return int(std::count_if(keys.cbegin(), keys.cend(),
                             [key](const auto &entry) { return entry.first == key; }));
}

qint64 RawObject::valueAt(QByteArrayView key) const
{
    for (const auto &[name, at] : keys) {
        if (name == key)
            return at;
    }
    return -1;
}

std::optional<RawObject> readRawObject(QByteArrayView bytes, qint64 at, const LengthLookup &lookup)
{
    RawObject object;
    object.start = at;
    const auto number = lexer::takeNumber(bytes, at);
    if (!number || number->first > INT_MAX)
        return std::nullopt;
    const auto generation = lexer::takeNumber(bytes, lexer::skipSpace(bytes, number->second));
    if (!generation || generation->first > 65535)
        return std::nullopt;
    object.number = int(number->first);
    object.generation = int(generation->first);
    at = lexer::takeWord(bytes, lexer::skipSpace(bytes, generation->second), "obj");
    if (at < 0)
        return std::nullopt;
    at = lexer::skipSpaceAndComments(bytes, at);
    if (lexer::takeWord(bytes, at, "endobj") >= 0) { // an empty object is null
        object.end = lexer::takeWord(bytes, at, "endobj");
        return object;
    }
    at = lexer::skipValue(bytes, at, &object.keys);
    if (at < 0)
        return std::nullopt;
    at = lexer::skipSpaceAndComments(bytes, at);
    const qint64 data = lexer::part(bytes, at, 6) == "stream" ? at + 6 : -1;
    if (data >= 0) {
        object.isStream = true;
        const qint64 length = lengthAt(bytes, object.valueAt("/Length"), lookup);
        at = skipStreamData(bytes, data, length);
        if (at < 0)
            return std::nullopt;
        at = lexer::skipSpaceAndComments(bytes, at);
    }
    object.end = lexer::takeWord(bytes, at, "endobj");
    if (object.end < 0)
        return std::nullopt;
    return object;
}

} // namespace countersign::legal
