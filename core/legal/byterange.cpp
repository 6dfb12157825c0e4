// SPDX-License-Identifier: Apache-2.0
#include "core/legal/byterange.h"

#include "core/legal/pdflexer.h"
#include "core/security/cms.h"

using namespace Qt::StringLiterals;

namespace countersign::legal
{

namespace
{

constexpr int uncoveredLineEnds = 4;

bool isLineEnd(char c)
{
    return c == '\r' || c == '\n';
}

RangeCheck brokenRange(const QString &problem)
{
    RangeCheck check;
    check.problem = problem;
    return check;
}

RangeCheck emptyRange(const QString &problem)
{
    RangeCheck check = brokenRange(problem);
    check.state = RangeState::Empty;
    return check;
}

bool shapeIsSound(const QList<qint64> &range, qint64 fileSize)
{
    if (range.size() != 4 || range[0] != 0)
        return false;
    const qint64 gapStart = range[1];
    const qint64 gapEnd = range[2];
    return gapStart > 0 && gapStart < gapEnd && gapEnd < fileSize && range[3] > 0
        && range[3] <= fileSize - gapEnd;
}

// The gap must be "<" hexadecimal digits ">" right after the key /Contents.
QString gapProblem(QByteArrayView file, qint64 gapStart, qint64 gapEnd)
{
    const QByteArrayView gap = lexer::part(file, gapStart, gapEnd - gapStart);
    if (gap.size() < 2 || gap.front() != '<' || gap.back() != '>')
        return u"range.gap_not_a_string"_s;
    for (const char c : gap.sliced(1, gap.size() - 2)) {
        if (!isxdigit(static_cast<unsigned char>(c)) && !lexer::isSpace(c))
            return u"range.gap_not_hexadecimal"_s;
    }
    qint64 before = gapStart;
    while (before > 0 && lexer::isSpace(file[before - 1]))
        --before;
    const QByteArrayView key = "/Contents";
    if (before < key.size() || lexer::part(file, before - key.size(), key.size()) != key)
        return u"range.gap_not_contents"_s;
    return {};
}

// The dictionary as it stands in the file must hold the gap and say each thing once.
QString sourceProblem(const FoundSignature &signature, QByteArrayView file, PdfDocument &document)
{
    QPDFObjectHandle dictionary = signature.dictionary;
    if (!dictionary.isIndirect())
        return {};
    const auto found = document.xref().find(dictionary.getObjGen());
    if (found == document.xref().end() || found->second.getType() != 1)
        return u"range.dictionary_not_in_file"_s;
    const auto raw = readRawObject(file, found->second.getOffset(), {});
    if (!raw)
        return u"range.dictionary_unreadable"_s;
    if (raw->count("/Contents") != 1 || raw->count("/ByteRange") != 1)
        return u"range.key_repeated"_s;
    if (raw->valueAt("/Contents") != signature.byteRange[1])
        return u"range.gap_not_contents"_s;
    return {};
}

// Bytes after the DER value must be zero padding.
std::optional<QByteArray> withoutPadding(const QByteArray &decoded)
{
    const qint64 length = security::derLength(decoded);
    if (length <= 0 || length > decoded.size())
        return std::nullopt;
    for (qint64 i = length; i < decoded.size(); ++i) {
        if (decoded[i] != '\0')
            return std::nullopt;
    }
    return decoded.left(length);
}

bool isBlank(const QByteArray &decoded)
{
    return std::all_of(decoded.cbegin(), decoded.cend(), [](char c) { return c == '\0'; });
}

// Ends and offsets: the range must end at the end of a revision whose cross-reference lies inside.
QString revisionProblem(RangeCheck &check, QByteArrayView file, qint64 end)
{
    const auto tail = revisionTailBefore(file, end);
    if (!tail)
        return u"range.revision_end"_s;
    if (tail->startxref <= 0 || tail->startxref >= end)
        return u"range.startxref_outside"_s;
    check.end = tail->end;
    check.startxref = tail->startxref;
    qint64 rest = end;
    while (rest < file.size() && rest - end < uncoveredLineEnds && isLineEnd(file[rest]))
        ++rest;
    check.coversFile = rest == file.size();
    return {};
}

} // namespace

RangeCheck checkRange(const FoundSignature &signature, QByteArrayView file, PdfDocument &document)
{
    if (!signature.hasByteRange)
        return emptyRange(u"range.missing"_s);
    if (signature.contents.isEmpty() && !document.qpdf().isEncrypted())
        return emptyRange(u"range.contents_empty"_s);
    if (!shapeIsSound(signature.byteRange, file.size()))
        return brokenRange(u"range.shape"_s);
    const qint64 gapStart = signature.byteRange[1];
    const qint64 gapEnd = signature.byteRange[2];
    const qint64 end = gapEnd + signature.byteRange[3];
    if (const QString problem = gapProblem(file, gapStart, gapEnd); !problem.isEmpty())
        return brokenRange(problem);
    const QByteArray decoded
        = QByteArray::fromHex(lexer::part(file, gapStart + 1, gapEnd - gapStart - 2).toByteArray());
    if (isBlank(decoded))
        return emptyRange(u"range.contents_empty"_s);
    if (!document.qpdf().isEncrypted() && decoded != signature.contents)
        return brokenRange(u"range.gap_not_contents"_s);
    if (const QString problem = sourceProblem(signature, file, document); !problem.isEmpty())
        return brokenRange(problem);
    const auto value = withoutPadding(decoded);
    if (!value)
        return emptyRange(u"range.contents_not_der"_s);
    RangeCheck check;
    if (const QString problem = revisionProblem(check, file, end); !problem.isEmpty())
        return brokenRange(problem);
    check.value = *value;
    check.signedBytes = {lexer::part(file, 0, gapStart), lexer::part(file, gapEnd, end - gapEnd)};
    check.state = RangeState::Sound;
    return check;
}

std::optional<RevisionTail> revisionTailBefore(QByteArrayView file, qint64 end)
{
    const QByteArrayView marker = "%%EOF";
    qint64 at = end;
    while (at > 0 && isLineEnd(file[at - 1]))
        --at;
    if (at < marker.size() || lexer::part(file, at - marker.size(), marker.size()) != marker)
        return std::nullopt;
    RevisionTail tail;
    tail.end = at;
    if (tail.end < file.size() && file[tail.end] == '\r')
        ++tail.end;
    if (tail.end < file.size() && file[tail.end] == '\n')
        ++tail.end;
    tail.end = std::max(tail.end, end);
    at -= marker.size();
    const qint64 from = std::max<qint64>(0, at - 64);
    const qsizetype keyword
        = lexer::part(file, from, at - from).toByteArray().lastIndexOf("startxref");
    if (keyword < 0)
        return std::nullopt;
    const auto number = lexer::takeNumber(file, lexer::skipSpace(file, from + keyword + 9));
    if (!number || lexer::skipSpace(file, number->second) != at)
        return std::nullopt;
    tail.startxref = number->first;
    return tail;
}

} // namespace countersign::legal
