// SPDX-License-Identifier: Apache-2.0
#include "core/legal/tailgrammar.h"

using namespace Qt::StringLiterals;

namespace countersign::legal
{

namespace
{

constexpr int tailUpdateLimit = 2'000;
constexpr int tailObjectLimit = 500'000;

qint64 numberValue(QByteArrayView file, const lexer::Keys &keys, QByteArrayView key)
{
    for (const auto &[name, at] : keys) {
        if (name != key)
            continue;
        const auto number = lexer::takeNumber(file, at);
        return number ? number->first : -1;
    }
    return -1;
}

bool saysXref(QByteArrayView file, const RawObject &object)
{
    const qint64 at = object.valueAt("/Type");
    return object.isStream && at >= 0 && lexer::takeWord(file, at, "/XRef") >= 0;
}

// Reads update after update; stops at the first byte that does not belong.
class TailReader
{
public:
    TailReader(QByteArrayView file, const LengthLookup &lookup)
        : m_file(file)
        , m_lookup(lookup)
    {
    }

    TailReading read(qint64 from, qint64 startxref)
    {
        TailReading reading;
        qint64 at = from;
        qint64 previous = startxref;
        while (lexer::skipSpace(m_file, at) < m_file.size()) {
            IncrementalUpdate update;
            update.start = at;
            reading.problem = readUpdate(update);
            if (reading.problem.isEmpty() && update.previous != previous)
                reading.problem = u"tail.prev"_s;
            if (reading.problem.isEmpty() && reading.updates.size() >= tailUpdateLimit)
                reading.problem = u"tail.too_many_updates"_s;
            if (!reading.problem.isEmpty())
                return reading;
            at = update.end;
            previous = update.startxref;
            reading.updates.append(update);
        }
        return reading;
    }

private:
    // Takes the update that begins at update.start; returns the problem.
    QString readUpdate(IncrementalUpdate &update)
    {
        qint64 at = lexer::skipSpaceAndComments(m_file, update.start);
        while (at < m_file.size() && isdigit(static_cast<unsigned char>(m_file[at]))) {
            const auto object = readRawObject(m_file, at, m_lookup);
            if (!object || ++m_objects > tailObjectLimit)
                return u"tail.object_unreadable"_s;
            update.objects.append(*object);
            at = lexer::skipSpaceAndComments(m_file, object->end);
        }
        const qint64 table = at;
        lexer::Keys trailer;
        const bool hasTable = lexer::takeWord(m_file, at, "xref") >= 0;
        if (hasTable) {
            at = skipTable(at, trailer);
            if (at < 0)
                return u"tail.xref_unreadable"_s;
        }
        return readEnd(update, at, hasTable ? table : -1, trailer);
    }

    QString readEnd(IncrementalUpdate &update, qint64 at, qint64 table, const lexer::Keys &trailer)
    {
        at = lexer::takeWord(m_file, at, "startxref");
        if (at < 0)
            return u"tail.not_an_update"_s;
        const auto number = lexer::takeNumber(m_file, lexer::skipSpace(m_file, at));
        if (!number)
            return u"tail.startxref"_s;
        update.startxref = number->first;
        at = lexer::skipSpace(m_file, number->second);
        if (lexer::part(m_file, at, 5) != QByteArrayView("%%EOF"))
            return u"tail.end_marker"_s;
        at += 5;
        if (at < m_file.size() && m_file[at] == '\r')
            ++at;
        if (at < m_file.size() && m_file[at] == '\n')
            ++at;
        update.end = at;
        return checkXref(update, table, trailer);
    }

    // startxref must name the section that stands in this update, and nothing else.
    QString checkXref(IncrementalUpdate &update, qint64 table, const lexer::Keys &trailer)
    {
        if (table >= 0) {
            if (update.startxref != table)
                return u"tail.startxref"_s;
            const qint64 hybrid = numberValue(m_file, trailer, "/XRefStm");
            if (hybrid >= 0 && hybrid < update.start)
                return u"tail.xref_points_back"_s;
            update.previous = numberValue(m_file, trailer, "/Prev");
            return {};
        }
        for (const RawObject &object : update.objects) {
            if (object.start == update.startxref && saysXref(m_file, object)) {
                update.previous = numberValue(m_file, object.keys, "/Prev");
                return {};
            }
        }
        return u"tail.startxref"_s;
    }

    // "xref", subsections of 20-byte entries, "trailer" and its dictionary.
    qint64 skipTable(qint64 at, lexer::Keys &trailer)
    {
        at = lexer::skipSpace(m_file, at + 4);
        for (;;) {
            const qint64 dictionary = lexer::takeWord(m_file, at, "trailer");
            if (dictionary >= 0) {
                const qint64 after = lexer::skipValue(m_file, dictionary, &trailer);
                return after < 0 ? -1 : lexer::skipSpaceAndComments(m_file, after);
            }
            const auto first = lexer::takeNumber(m_file, at);
            if (!first)
                return -1;
            const auto count = lexer::takeNumber(m_file, lexer::skipSpace(m_file, first->second));
            if (!count)
                return -1;
            at = skipEntries(lexer::skipSpace(m_file, count->second), count->first);
            if (at < 0)
                return -1;
        }
    }

    qint64 skipEntries(qint64 at, qint64 count)
    {
        for (qint64 i = 0; i < count; ++i) {
            const auto offset = lexer::takeNumber(m_file, at);
            if (!offset)
                return -1;
            const auto generation
                = lexer::takeNumber(m_file, lexer::skipSpace(m_file, offset->second));
            if (!generation)
                return -1;
            at = lexer::skipSpace(m_file, generation->second);
            if (lexer::takeWord(m_file, at, "n") < 0 && lexer::takeWord(m_file, at, "f") < 0)
                return -1;
            at = lexer::skipSpace(m_file, at + 1);
        }
        return at;
    }

    QByteArrayView m_file;
    LengthLookup m_lookup;
    int m_objects = 0;
};

} // namespace

TailReading readTail(QByteArrayView file, qint64 from, qint64 startxref, const LengthLookup &lookup)
{
    return TailReader(file, lookup).read(from, startxref);
}

} // namespace countersign::legal
