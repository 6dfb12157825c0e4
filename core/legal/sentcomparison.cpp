// SPDX-License-Identifier: Apache-2.0
#include "core/legal/sentcomparison.h"

#include "core/legal/byterange.h"
#include "core/legal/pagetext.h"
#include "core/legal/revisionhistory.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign::legal
{

namespace
{

// Words that signing services print on pages, date forms and ids. All lower case, as pages' words
// are.
bool isSigningWord(const QString &word, const QSet<QString> &expected)
{
    static const QSet<QString> fixed
        = {u"docusign"_s,  u"docusigned"_s, u"envelope"_s,       u"id"_s,         u"id:"_s,
           u"by:"_s,       u"by"_s,         u"electronically"_s, u"signed"_s,     u"signed:"_s,
           u"digitally"_s, u"date:"_s,      u"signature"_s,      u"signature:"_s, u"on"_s};
    static const QRegularExpression form(
        u"^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{12,64}(?:\\.\\.\\.)?"
        "|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}|\\d{1,2}:\\d{2}(?::\\d{2})?|[ap]m|utc|gmt|[a-z]{3,4}t"
        "|[+-]\\d{2}'?:?\\d{2}'?)$"_s);
    return fixed.contains(word) || expected.contains(word) || form.match(word).hasMatch();
}

// Whether `after` is `before` with only words of signing put in.
bool onlySigningAdded(const QStringList &before, const QStringList &after,
                      const QSet<QString> &expected)
{
    qsizetype next = 0;
    for (const QString &word : after) {
        if (next < before.size() && word == before[next])
            ++next;
        else if (!isSigningWord(word, expected))
            return false;
    }
    return next == before.size();
}

SentFindings comparePrefix(const QByteArray &signedCopy, const QByteArray &sent,
                           base::JobContext &context)
{
    SentFindings findings;
    const auto mark = revisionTailBefore(signedCopy, sent.size());
    auto document = PdfDocument::open(signedCopy, false);
    if (!mark || !document)
        return findings;
    const HistoryFindings history
        = readHistory(signedCopy, {mark->end, mark->startxref}, {}, **document, {}, context);
    if (history.undecided)
        return findings;
    using enum model::LaterModification;
    if (history.judgement.worst == Disallowed) {
        findings.same = model::SameAsSent::Different;
        findings.differentPages = history.judgement.pages;
    } else {
        // A visible signature puts something on a page, too.
        const bool drawn = history.judgement.worst > Signature
            || history.judgement.codes.contains(u"field.drawn"_s);
        findings.same = drawn ? model::SameAsSent::SamePlusKnownFields : model::SameAsSent::Same;
    }
    return findings;
}

} // namespace

SentFindings comparePageTexts(const QList<QStringList> &sent, const QList<QStringList> &signedCopy,
                              const QStringList &expectedTexts)
{
    SentFindings findings;
    findings.warnings.append(u"sent.compared_by_text"_s);
    QSet<QString> expected;
    for (const QString &text : expectedTexts) {
        for (const QString &word : foldedWords(text))
            expected.insert(word);
    }
    bool blind = false;
    const qsizetype pages = std::max(sent.size(), signedCopy.size());
    for (qsizetype i = 0; i < pages; ++i) {
        const QStringList before = sent.value(i);
        const QStringList after = signedCopy.value(i);
        const bool bothThere = i < sent.size() && i < signedCopy.size();
        if (!bothThere || !onlySigningAdded(before, after, expected))
            findings.differentPages.append(int(i));
        blind = blind || before.isEmpty();
    }
    if (!findings.differentPages.isEmpty())
        findings.same = model::SameAsSent::Different;
    else if (pages > 0 && !blind)
        findings.same = model::SameAsSent::SamePlusKnownFields;
    if (blind)
        findings.warnings.append(u"sent.page_without_text"_s);
    return findings;
}

SentFindings compareWithSent(const QByteArray &signedCopy, const QByteArray &sent,
                             const QStringList &expectedTexts, base::JobContext &context)
{
    if (signedCopy == sent)
        return {model::SameAsSent::Same, {}, {}};
    if (!sent.isEmpty() && signedCopy.startsWith(sent)) {
        const SentFindings proven = comparePrefix(signedCopy, sent, context);
        if (proven.same != model::SameAsSent::NotComparable)
            return proven;
    }
    auto before = pageWords(sent, context);
    auto after = pageWords(signedCopy, context);
    if (!before || !after)
        return {model::SameAsSent::NotComparable, {}, {u"sent.text_unreadable"_s}};
    return comparePageTexts(*before, *after, expectedTexts);
}

} // namespace countersign::legal
