// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/foreigncues.h"

#include "core/extraction/context.h"
#include "core/extraction/names.h"
#include "core/extraction/tokens.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

constexpr int clauseReach = 260; // characters before a period, and half of it behind
constexpr double saidOnce = 0.92;
constexpr double saidDifferently = 0.7;

QRegularExpression foreignPattern(const QString &pattern)
{
    return QRegularExpression(pattern,
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

struct RoleCues {
    QRegularExpression renewal = foreignPattern(
        u"verl\u00E4nger|erneuer|reconduc|reconduit|renouvel|prolong|prorrog|pr\u00F3rrog|renov|renueva"_s);
    QRegularExpression notice = foreignPattern(
        u"k\u00FCndig(?!ung(?:en)?\\b)|\\bfrist\\b|ank\u00FCndig|pr\u00E9avis|d\u00E9nonc|notifi|preaviso|antelaci\u00F3n|anticipaci\u00F3n|\\baviso|denunci|comuni(?:c|qu)"_s);
    QRegularExpression term = foreignPattern(
        u"laufzeit|vertragszeit|dauer|\\bl\u00E4uft|\\bgilt|geschlossen|befristet|endet|wirksam|in kraft|dur\u00E9e|valable|conclu|vigueur|p\u00E9riode|\\bcourt|duraci\u00F3n|vigencia|vigor|plazo|t\u00E9rmino|tiempo|pacta|transcurrid|concluye|vencer"_s);
    // Right behind a period: it is one of notice.
    QRegularExpression beforeTheEnd = foreignPattern(
        u"^\\W{0,3}(?:vor\\b|zum (?:ende|ablauf|monatsende|quartalsende|jahresende)|avant\\b|\u00E0 l.avance|(?:(?:naturales|h\u00E1biles|calendario) )?de (?:pr\u00E9avis|preaviso|antelaci\u00F3n|anticipaci\u00F3n)|antes\\b)"_s);
    // What is to be paid or put right in time.
    QRegularExpression otherDuty = foreignPattern(
        u"rechnung|zahl(?:ung|bar|en)|m\u00E4ngel|gew\u00E4hrleist|liefer(?:frist|zeit)|geheim|vertraulich|wettbewerb|factur|paie|pay\u00E9|d\u00E9faut|garantie|secret|confiden|pago|pagar|defecto|garant\u00EDa|competencia"_s);
};

const RoleCues &roleCues()
{
    static const RoleCues cues;
    return cues;
}

// Where the last match of a pattern begins; -1 for none.
qsizetype lastMatch(const QRegularExpression &pattern, const QString &text)
{
    qsizetype last = -1;
    QRegularExpressionMatchIterator found = pattern.globalMatch(text);
    while (found.hasNext())
        last = found.next().capturedStart();
    return last;
}

// A contract's length is told by the nearest word only where nothing says that it is another
// period's.
const char *roleOf(const QString &before, const QString &after)
{
    const RoleCues &cues = roleCues();
    const qsizetype renewal = lastMatch(cues.renewal, before);
    const qsizetype notice = lastMatch(cues.notice, before);
    if (cues.beforeTheEnd.match(after).hasMatch())
        return "role_notice";
    if (renewal >= 0 || notice >= 0)
        return renewal > notice ? "role_renewal" : "role_notice";
    const bool other = cues.otherDuty.match(before).hasMatch();
    if (cues.term.match(before).hasMatch())
        return other ? nullptr : "role_term";
    if (cues.notice.match(after).hasMatch())
        return "role_notice";
    if (cues.renewal.match(after).hasMatch())
        return "role_renewal";
    return cues.term.match(after).hasMatch() && !other ? "role_term" : nullptr;
}

// "Holzwerke KG Logistik AG": two columns read as one line.
bool isTwoInOne(const QString &name)
{
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (!words.isEmpty() && words.constLast().startsWith(u'('))
        words.removeLast();
    if (words.isEmpty() || isLegalForm(words.constFirst()))
        return true;
    for (qsizetype i = 1; i + 2 < words.size(); ++i) {
        const QString &next = words.at(i + 1);
        if (isLegalForm(words.at(i)) && !isLegalForm(next) && next.size() > 2
            && isLegalForm(words.constLast()))
            return true;
    }
    return false;
}

// The lines of running text alone: the cells of forms have no small words. Empty where they are too
// few to tell by.
QString runningText(const DocumentText &text, qsizetype most)
{
    constexpr qsizetype runningWords = 8; // a line
    constexpr qsizetype fewestWords = 30;
    QString running;
    qsizetype words = 0;
    for (int line = 0; line < text.lines().size() && running.size() < most; ++line) {
        const QStringView printed = text.lineText(line);
        const qsizetype count = printed.count(u' ') + 1;
        if (count < runningWords)
            continue;
        running.append(printed);
        running += u'\n';
        words += count;
    }
    return words >= fewestWords ? running : QString();
}

// Of all its words.
double shareOfWords(const QString &text, const WordSet &known)
{
    // Words of plain letters: "se\u00F1or" has two parts.
    const auto isPlain
        = [](QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_'); };
    int common = 0;
    for (qsizetype begin = 0, end = 0; begin < text.size(); begin = end) {
        end = begin + 1;
        while (isPlain(text.at(begin)) && end < text.size() && isPlain(text.at(end)))
            ++end;
        common += known.contains(stableHash(QStringView(text).mid(begin, end - begin))) ? 1 : 0;
    }
    return common / double(text.count(u' ') + text.count(u'\n') + 1);
}

} // namespace

bool readsLikeEnglish(const DocumentText &text)
{
    static const WordSet known(u"the of and to shall this or by any with"_s.split(u' '));
    constexpr int sample = 6000;
    constexpr double leastShare = 0.1;
    const QString head = text.text().left(sample);
    const QString sentences = runningText(text, sample);
    return shareOfWords(sentences.isEmpty() ? head : sentences, known) >= leastShare
        || shareOfWords(head, known) >= leastShare;
}

void markForeignPeriods(const DocumentText &text, QList<Candidate> &periods)
{
    for (qsizetype i = 0; i < periods.size(); ++i) {
        const Span span = periods.at(i).span;
        const Context near = contextOf(text, span, clauseReach, clauseReach / 2);
        // What stands before another period, or behind one, is that one's.
        QString before = near.sentenceBefore;
        QString after = near.sentenceAfter;
        if (i > 0)
            before = before.right(std::max(0, span.begin - periods.at(i - 1).span.end));
        if (i + 1 < periods.size())
            after = after.left(std::max(0, periods.at(i + 1).span.begin - span.end));
        if (const char *role = roleOf(before, after))
            periods[i].add(role);
    }
}

void markForeignParties(const DocumentText &text, QList<Candidate> &parties)
{
    static const QRegularExpression number(u"(?:^|\\s)\\(?(?:[1-9]|[ab])[.)]\\s*$"_s);
    for (Candidate &party : parties) {
        party.addIf(isTwoInOne(party.normalised), "two_in_one");
        const bool opening = party.featureValue("in_opening") > 0;
        if (!opening || party.featureValue("suffix") == 0)
            continue;
        const Context near = contextOf(text, party.span, 20, 20);
        party.addIf(party.featureValue("also_signs") > 0, "company_signs");
        party.addIf(near.saysBefore(number), "numbered");
        if (party.featureValue("company_signs") > 0 && party.featureValue("two_in_one") == 0)
            party.measured = saidOnce;
    }
}

void measureForeign(QList<Candidate> &candidates,
                    const std::function<bool(const Candidate &)> &isSaid)
{
    QSet<QString> values;
    for (const Candidate &candidate : std::as_const(candidates)) {
        if (isSaid(candidate))
            values.insert(candidate.normalised);
    }
    for (Candidate &candidate : candidates) {
        if (isSaid(candidate))
            candidate.measured = values.size() == 1 ? saidOnce : saidDifferently;
    }
}

} // namespace countersign::extraction
