// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/fields/contracttype.h"

#include "core/extraction/reading.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

constexpr std::array contractTypeWeightTable = {
    FeatureWeight{"in_title", 4.0},
    FeatureWeight{"in_opening", 1.5},
    FeatureWeight{"vocabulary", 1.0},
    FeatureWeight{"nothing_else", 0.8},
};

struct ContractTypeRow {
    const char *type;
    const char *title; // what its title says
    const char *vocabulary; // what its text keeps saying
};

constexpr std::array contractTypeTable = {
    ContractTypeRow{"amendment", "amendment|addendum|nachtrag|supplement to",
                    "hereby amended|is amended"},
    ContractTypeRow{
        "nda",
        "non-?\\s?disclosure|confidential|nondisclosure|secrecy|geheimhaltung|vertraulichkeit|"
        "\\bnda\\b",
        "confidential information|evaluation material|receiving party|disclosing party"},
    ContractTypeRow{"msa", "master (?:\\w+ ){0,2}(?:services?|agreement)|rahmenvertrag",
                    "statements? of work"},
    ContractTypeRow{"sow", "statement of work|work order|leistungsschein",
                    "deliverables|milestone"},
    ContractTypeRow{
        "employment",
        "employment|non-?compet|severance|separation|arbeitsvertrag|executive agreement",
        "employee|base salary|arbeitnehmer"},
    ContractTypeRow{"consulting", "consult(?:ing|ancy|ant)|advisory|beratung", "consultant"},
    ContractTypeRow{"lease", "lease|rental|tenancy|mietvertrag|pachtvertrag",
                    "landlord|tenant|premises|mieter"},
    ContractTypeRow{"loan", "loan|credit agreement|promissory|note purchase|darlehen",
                    "borrower|lender|darlehens"},
    ContractTypeRow{"license", "licen[sc]|lizenz", "licensor|licensee|lizenz"},
    ContractTypeRow{"purchase", "purchase|supply|procurement|kaufvertrag|liefervertrag",
                    "purchase order|supplier"},
    ContractTypeRow{"sales", "\\bsales?\\b|distribut|resell|agency|franchise",
                    "distributor|reseller|dealer"},
    ContractTypeRow{
        "partnership",
        "partner|joint "
        "venture|alliance|co-?\\s?operation|collaboration|co-?branding|gesellschaftsvertrag",
        "joint venture|alliance"},
    ContractTypeRow{"services",
                    "services?\\b|maintenance|hosting|outsourc|dienstleistung|werkvertrag|support",
                    "the services|service provider"},
};

QRegularExpression typePattern(const char *pattern)
{
    return QRegularExpression(u"(?:"_s + QString::fromLatin1(pattern) + u")"_s,
                              QRegularExpression::CaseInsensitiveOption);
}

struct CompiledType {
    QString type;
    QRegularExpression title;
    QRegularExpression vocabulary;
};

const std::array<CompiledType, contractTypeTable.size()> &compiledTypes()
{
    static const auto compiled = [] {
        std::array<CompiledType, contractTypeTable.size()> rows;
        for (size_t i = 0; i < rows.size(); ++i)
            rows[i] = {QString::fromLatin1(contractTypeTable[i].type),
                       typePattern(contractTypeTable[i].title),
                       typePattern(contractTypeTable[i].vocabulary)};
        return rows;
    }();
    return compiled;
}

int countedMatches(const QRegularExpression &pattern, const QString &text, int most)
{
    int count = 0;
    QRegularExpressionMatchIterator found = pattern.globalMatch(text);
    while (count < most && found.hasNext()) {
        found.next();
        ++count;
    }
    return count;
}

Candidate typeCandidate(const CompiledType &row, const Reading &reading, const RankedSlot *title)
{
    Candidate candidate;
    candidate.normalised = row.type;
    if (title != nullptr && !title->isAbsent()) {
        const QRegularExpressionMatch said = row.title.match(title->best.normalised);
        candidate.addIf(said.hasMatch(), "in_title");
        // "Employment, Confidentiality and ... Agreement": what is named first leads.
        if (said.hasMatch())
            candidate.add("vocabulary", -0.02 * double(said.capturedStart()));
        candidate.span = said.hasMatch() ? title->best.span : Span{};
    }
    const QString opening = reading.text.text().left(reading.outline.preamble.end);
    const QRegularExpressionMatch opened = row.title.match(opening);
    candidate.addIf(opened.hasMatch(), "in_opening");
    if (candidate.span.isEmpty() && opened.hasMatch())
        candidate.span = {int(opened.capturedStart()), int(opened.capturedEnd())};
    const int said = countedMatches(row.vocabulary, reading.text.text().left(60000), 20);
    candidate.add("vocabulary", said / 10.0);
    return candidate;
}

} // namespace

std::span<const FeatureWeight> contractTypeWeights()
{
    return contractTypeWeightTable;
}

QList<Candidate> contractTypeCandidates(const Reading &reading, const Decisions &earlier)
{
    const QList<RankedSlot> titles = earlier.value(model::FieldKey::Title);
    const RankedSlot *title = titles.isEmpty() ? nullptr : &titles.constFirst();
    QList<Candidate> candidates;
    for (const CompiledType &row : compiledTypes())
        candidates.append(typeCandidate(row, reading, title));
    if (reading.text.wordCount() > 0) {
        Candidate other;
        other.normalised = u"other"_s;
        other.add("nothing_else");
        candidates.append(other);
    }
    return candidates;
}

} // namespace countersign::extraction
