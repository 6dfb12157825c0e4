// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/fields/title.h"

#include "core/extraction/companyname.h"
#include "core/extraction/foreigncues.h"
#include "core/extraction/reading.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

constexpr int titleLines = 70;
constexpr int longestTitle = 160;
constexpr int headingLines = 6; // where a form's heading stands
constexpr double headingHeight = 1.2; // times the usual line's

constexpr std::array titleWeightTable = {
    FeatureWeight{"agreement_word", 3.0}, FeatureWeight{"ends_with_agreement_word", 1.0},
    FeatureWeight{"all_capitals", 1.0},   FeatureWeight{"first_lines", 1.5},
    FeatureWeight{"line_number", -0.06},  FeatureWeight{"second_page", -2.0},
    FeatureWeight{"many_lines", -0.3},    FeatureWeight{"in_sentence", -1.0},
    FeatureWeight{"longer", 0.4},         FeatureWeight{"said_again", 1.0},
    FeatureWeight{"cut_above", -0.8},     FeatureWeight{"form_heading", 4.0},
};

const QRegularExpression &titleWord()
{
    static const QRegularExpression pattern(
        u"\\b(?:agreement|contract|amendment|addendum|lease|"
        u"deed|memorandum of understanding|letter of intent"
        "|statement of work|purchase order|promissory "
        "note|terms (?:and|&) conditions|policy|undertaking"
        "|\\w*vertrag|\\w*vereinbarung|nachtrag|auftrag|contrat|accord|convention|avenant|bail|protocole|contrato|acuerdo|convenio|adenda)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

bool isFurniture(const QString &line)
{
    static const QRegularExpression pattern(
        u"^(?:exhibit|ex-|schedule\\s+\\w$|page\\b|\\d+$|source:|quicklinks|execution "
        u"(?:version|copy)|confidential$"
        "|\\[|certain (?:confidential|identified)|table of contents)|\\.(?:htm|txt)\\b|^between$|^by and|^and$|^dated"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(line).hasMatch();
}

// Every longer word begins with a capital letter and the line doesn't run on as a sentence.
bool isTitleCase(const QString &line)
{
    static const QRegularExpression lowerWord(u"\\b[a-z][a-z]{4,}\\b"_s);
    static const QRegularExpression capital(u"[A-Z\\x{00C0}-\\x{00DD}]"_s);
    // "Accord de confidentialité": in other languages only the first word has a capital.
    static const QRegularExpression plainTitle(
        u"^(?:(?:Accord|Contrat|Convention|Avenant|Bail|Protocole|Contrato|Acuerdo|Convenio|Adenda)"
        u"\\b|\\w*"
        "[Vv](?:ertrag|ereinbarung)\\b)[^.,;:0-9]{0,60}$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (plainTitle.match(line).hasMatch())
        return true;
    return !line.isEmpty() && line.size() <= longestTitle && capital.match(line.left(3)).hasMatch()
        && !lowerWord.match(line).hasMatch() && !line.endsWith(u',') && !line.contains(u"____"_s);
}

// Near the top of a form: lines that are set larger than half of the others on their page, or one
// in capitals; not the name of a company.
bool isFormHeading(const DocumentText &text, int first, int last)
{
    const QString words
        = text.original({text.lines().at(first).span.begin, text.lines().at(last).span.end});
    if (first >= headingLines || !companyNameOf(words).form.isEmpty())
        return false;
    if (first == last && words == words.toUpper())
        return true;
    std::vector<double> heights;
    for (const TextLine &line : text.lines()) {
        if (line.pageIndex == text.lines().at(first).pageIndex)
            heights.push_back(line.box.height);
    }
    const auto middle = heights.begin() + std::ptrdiff_t(heights.size() / 2);
    std::nth_element(heights.begin(), middle, heights.end());
    for (int line = first; line <= last; ++line) {
        if (text.lines().at(line).box.height < headingHeight * *middle)
            return false;
    }
    return true;
}

Candidate titleAt(const Reading &reading, int first, int last)
{
    const QList<TextLine> &lines = reading.text.lines();
    Candidate candidate;
    candidate.span = {lines.at(first).span.begin, lines.at(last).span.end};
    const QString words = reading.text.original(candidate.span);
    static const QRegularExpression edges(u"^[\"'*]+|[\"'*.:]+$"_s);
    candidate.normalised = QString(words).remove(edges);
    const QRegularExpressionMatch word = titleWord().match(words);
    candidate.addIf(word.hasMatch(), "agreement_word");
    candidate.addIf(word.hasMatch() && word.capturedEnd() + 2 >= words.size(),
                    "ends_with_agreement_word");
    candidate.addIf(words == words.toUpper(), "all_capitals");
    candidate.addIf(first < 12, "first_lines");
    candidate.add("line_number", first);
    candidate.addIf(lines.at(first).pageIndex > 0, "second_page");
    candidate.add("many_lines", last - first);
    candidate.addIf(words.size() > 14, "longer");
    return candidate;
}

// "THIS SOFTWARE LICENSE AGREEMENT (the ..." in the first sentence.
void addSentenceTitles(const Reading &reading, QList<Candidate> &candidates)
{
    static const QRegularExpression pattern(
        u"\\b(?:This|THIS|this)\\s+((?:[A-Z][\\w&/"
        u"'-]*,?\\s+(?:(?:and|of|for|AND|OF|FOR)\\s+)?){0,8}?"
        "(?:Agreement|AGREEMENT|Contract|CONTRACT|Amendment|AMENDMENT|Lease|LEASE))\\b"_s);
    const QString head = reading.text.text().left(reading.outline.preamble.end);
    QRegularExpressionMatchIterator found = pattern.globalMatch(head);
    while (found.hasNext() && candidates.size() < 40) {
        const QRegularExpressionMatch match = found.next();
        const Span span{int(match.capturedStart(1)), int(match.capturedEnd(1))};
        const QString words = reading.text.original(span);
        if (!words.contains(u' '))
            continue;
        const auto printed
            = std::find_if(candidates.begin(), candidates.end(), [&words](const Candidate &c) {
                  return c.normalised.compare(words, Qt::CaseInsensitive) == 0;
              });
        if (printed != candidates.end()) {
            printed->add("said_again");
            continue;
        }
        Candidate candidate;
        candidate.span = span;
        candidate.normalised = words;
        candidate.add("agreement_word");
        candidate.add("ends_with_agreement_word");
        candidate.add("in_sentence");
        candidates.append(candidate);
    }
}

} // namespace

std::span<const FeatureWeight> titleWeights()
{
    return titleWeightTable;
}

QList<Candidate> titleCandidates(const Reading &reading, const Decisions &)
{
    const int count = int(std::min<qsizetype>(titleLines, reading.text.lines().size()));
    QList<bool> fitting;
    for (int line = 0; line < count; ++line) {
        const QString words = reading.text.lineText(line).toString();
        fitting.append(isTitleCase(words) && !isFurniture(words));
    }
    const auto fits = [&fitting](int line) { return fitting.at(line); };
    QList<Candidate> candidates;
    for (int first = 0; first < count; ++first) {
        const int page = reading.text.lines().at(first).pageIndex;
        const bool goesOnAbove
            = first > 0 && !reading.text.lines().at(first).startsBlock && fits(first - 1);
        for (int last = first; last < std::min(count, first + 4) && fits(last)
             && reading.text.lines().at(last).pageIndex == page;
             ++last) {
            Candidate candidate = titleAt(reading, first, last);
            candidate.addIf(goesOnAbove, "cut_above");
            candidate.addIf(reading.cells.isForm && isFormHeading(reading.text, first, last),
                            "form_heading");
            if (candidate.normalised.size() <= longestTitle
                && candidate.featureValue("agreement_word") + candidate.featureValue("form_heading")
                    > 0)
                candidates.append(candidate);
        }
    }
    addSentenceTitles(reading, candidates);
    if (!reading.english)
        measureForeign(candidates, [](const Candidate &each) {
            return each.featureValue("first_lines") > 0 && each.featureValue("in_sentence") == 0
                && each.featureValue("many_lines") == 0;
        });
    return candidates;
}

} // namespace countersign::extraction
