// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/context.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

// A stop, a blank and a capital or a number, but not behind an abbreviation nor in "15. Januar".
const QRegularExpression &sentenceEnd()
{
    static const QRegularExpression pattern(
        u"(?<!\\bInc)(?<!\\bLtd)(?<!\\bCo)(?<!\\bCorp)(?<!\\bNo)(?<!\\b[A-Z])(?<!\\bSt)(?<!\\bMr)(?"
        u"<!\\bL\\.P)(?<!L\\.C)"
        "[.]\\s+(?!(?:Januar|Februar|M.rz|April|Mai|Juni|Juli|August|September|Oktober|November|"
        "Dezember)\\b)(?=[\"(]?[A-Z0-9])"_s);
    return pattern;
}

// A blank at either end is kept, as one: it tells whether words touch the span.
QString levelledContext(QStringView text)
{
    QString level(text.size(), Qt::Uninitialized);
    QChar *const begin = level.data();
    QChar *end = begin;
    for (const QChar c : text) {
        if (c > u' ' && c.unicode() < 128)
            *end++ = c >= u'A' && c <= u'Z' ? QChar(c.unicode() + (u'a' - u'A')) : c;
        else if (!c.isSpace())
            *end++ = c;
        else if (end == begin || end[-1] != u' ')
            *end++ = u' ';
    }
    if (end - begin == 2 && end[-1] == u' ')
        --end; // behind a single letter, as what was learned has it
    level.truncate(end - begin);
    const bool plain
        = std::all_of(level.cbegin(), level.cend(), [](QChar c) { return c.unicode() < 128; });
    return plain ? level : std::move(level).toLower();
}

} // namespace

Context contextOf(const DocumentText &text, Span span, int before, int after)
{
    const QString left = text.before(span, before).toString();
    const QString right = text.after(span, after).toString();
    qsizetype sentenceBegin = 0;
    QRegularExpressionMatchIterator ends = sentenceEnd().globalMatch(left);
    while (ends.hasNext())
        sentenceBegin = ends.next().capturedEnd();
    const QRegularExpressionMatch end = sentenceEnd().match(right);
    const QStringView sentenceRight
        = QStringView(right).left(end.hasMatch() ? end.capturedStart() : right.size());
    return {levelledContext(left), levelledContext(right),
            levelledContext(QStringView(left).mid(sentenceBegin)), levelledContext(sentenceRight)};
}

Context contextOfCell(const QString &label)
{
    const QString before = label + u' ';
    return {before, {}, before, {}};
}

} // namespace countersign::extraction
