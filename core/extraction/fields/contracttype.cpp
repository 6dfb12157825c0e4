// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/fields/contracttype.h"

#include "core/extraction/patternset.h"
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
    FeatureWeight{"in_title", 4.0},   FeatureWeight{"in_opening", 1.5},
    FeatureWeight{"vocabulary", 1.0}, FeatureWeight{"nothing_else", 0.8},
    FeatureWeight{"amends", 3.0},     FeatureWeight{"frames", 3.0},
};

constexpr qsizetype longestRead = 60000; // characters
constexpr qsizetype mostSaid = 20;

struct ContractTypeRow {
    const char *type;
    const char *title; // what its title says
    const char *vocabulary; // what its text keeps saying
};

// A full stop stands for any letter with an accent.
constexpr std::array contractTypeTable = {
    ContractTypeRow{"amendment",
                    "amend(?:ment|ing)|addendum|nachtrag|supplement to|avenant|adenda|novaci.n|"
                    "zusatzvereinbarung",
                    "hereby amended|is amended|amended (?:by|to read)"},
    ContractTypeRow{
        "nda",
        "non-?\\s?disclosure|confidential|nondisclosure|secrecy|geheimhaltung|vertraulichkeit|"
        "\\bnda\\b|confidencialidad|non-?divulgation",
        "confidential information|evaluation material|receiving party|disclosing party|"
        "vertrauliche\\w* information|informations? confidentielle|informaci.n confidencial"},
    ContractTypeRow{"msa",
                    "master (?:\\w+ ){0,2}(?:services?|agreement)|rahmenvertrag|contrat.cadre|"
                    "(?:contrato|acuerdo) marco",
                    "statements? of work|einzelauftr.g|bons? de commande"},
    ContractTypeRow{"sow",
                    "statement of work|work order|order form|leistungsschein|bon de commande|"
                    "orden de trabajo",
                    "deliverables|milestone"},
    ContractTypeRow{"employment",
                    "employment|^(?!.*(?:confidential|disclosure)).*non-?compet|severance|"
                    "separation|arbeitsvertrag|"
                    "anstellungsvertrag|executive agreement|contrat de travail|contrato de trabajo",
                    "employee|base salary|arbeitnehmer|salari.|trabajador"},
    ContractTypeRow{"consulting",
                    "consult(?:ing|ancy|ant)|advisory|beratung|conseil|consultor|asesor",
                    "consultant|berater|consultor"},
    ContractTypeRow{"lease",
                    "lease|rental|tenancy|mietvertrag|pachtvertrag|\\bbail\\b|contrat de location|"
                    "arrendamiento|alquiler",
                    "landlord|tenant|premises|mieter|bailleur|preneur|arrendador|arrendatario"},
    ContractTypeRow{"loan",
                    "loan|credit agreement|promissory|note purchase|guaranty|darlehen|kredit|"
                    "\\bpr.t\\b|cr.dit|pr.stamo|(?:capital|income|yield) maintenance",
                    "borrower|lender|darlehens|emprunteur|pr.teur|prestatario|prestamista"},
    ContractTypeRow{"license", "licen[sc]|lizenz", "licensor|licensee|lizenz|licenci|conc.dant"},
    ContractTypeRow{"purchase",
                    "purchase|suppl(?:y|ier)|procurement|manufactur|kaufvertrag|liefervertrag|"
                    "\\bachat|fourniture|vente|compraventa|suministro",
                    "purchase order|supplier|k.ufer|fournisseur|proveedor"},
    ContractTypeRow{"sales",
                    "\\bsales?\\b|distribu[tc]|resell|agency|franchise|vertrieb|handelsvertreter|"
                    "agence commerciale|agencia",
                    "distributor|reseller|dealer|handelsvertreter|distribuidor"},
    ContractTypeRow{
        "partnership",
        "partner|joint "
        "venture|alliance|co-?\\s?operation|collaboration|co-?branding|gesellschaftsvertrag|"
        "kooperation|soci.t. en participation|colaboraci.n|partenariat",
        "joint venture|alliance"},
    ContractTypeRow{
        "services",
        "services?\\b|maintenance|hosting|outsourc|transportation|development agreement|"
        "dienstleistung|dienstvertrag|werkvertrag|wartung|support|prestation|servicios",
        "the services|service provider|auftragnehmer|prestataire|prestador"},
    ContractTypeRow{"other",
                    "sponsor|endorsement|joint filing|promotion|affiliate|intellectual property|"
                    "termination agreement|settlement|release|power of attorney|vollmacht",
                    "sponsorship|endorse"},
};

QRegularExpression typePattern(const char *pattern)
{
    return QRegularExpression(u"(?:"_s + QString::fromLatin1(pattern) + u")"_s,
                              QRegularExpression::CaseInsensitiveOption);
}

// A "Master Services Agreement" keeps saying "the services", too; a "Master Lease" is a lease. What
// comes later in a title is what the paper refers to: "Order Form to the Master Agreement".
bool isFrame(const QRegularExpressionMatch &said)
{
    constexpr qsizetype leadingLetters = 12;
    static const QRegularExpression otherThing(
        u"^master (?!.*\\bservices?\\b)(?:\\w+ ){1,2}agreement$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return said.capturedStart() <= leadingLetters && !otherThing.match(said.captured()).hasMatch();
}

struct CompiledType {
    QString type;
    QRegularExpression title;
};

const std::array<CompiledType, contractTypeTable.size()> &compiledTypes()
{
    static const auto compiled = [] {
        std::array<CompiledType, contractTypeTable.size()> rows;
        for (size_t i = 0; i < rows.size(); ++i)
            rows[i] = {QString::fromLatin1(contractTypeTable[i].type),
                       typePattern(contractTypeTable[i].title)};
        return rows;
    }();
    return compiled;
}

const PatternSet &vocabularies()
{
    static const PatternSet patterns = [] {
        QStringList rows;
        for (const ContractTypeRow &row : contractTypeTable)
            rows.append(QString::fromLatin1(row.vocabulary));
        return PatternSet(rows, QRegularExpression::CaseInsensitiveOption);
    }();
    return patterns;
}

// `said`: how often its vocabulary was.
Candidate typeCandidate(const CompiledType &row, const Reading &reading, const RankedSlot *title,
                        qsizetype said)
{
    Candidate candidate;
    candidate.normalised = row.type;
    if (title != nullptr && !title->isAbsent()) {
        const QRegularExpressionMatch named = row.title.match(title->best.normalised);
        candidate.addIf(named.hasMatch(), "in_title");
        // "Employment, Confidentiality and ... Agreement": what is named first leads.
        if (named.hasMatch())
            candidate.add("vocabulary", -0.02 * double(named.capturedStart()));
        // Whatever an amendment amends, it is one.
        candidate.addIf(named.hasMatch() && row.type == "amendment"_L1, "amends");
        candidate.addIf(named.hasMatch() && row.type == "msa"_L1 && isFrame(named), "frames");
        candidate.span = named.hasMatch() ? title->best.span : Span{};
    }
    const QString opening = reading.text.text().left(reading.outline.preamble.end);
    const QRegularExpressionMatch opened = row.title.match(opening);
    candidate.addIf(opened.hasMatch(), "in_opening");
    if (candidate.span.isEmpty() && opened.hasMatch())
        candidate.span = {int(opened.capturedStart()), int(opened.capturedEnd())};
    candidate.add("vocabulary", double(said) / 10.0);
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
    const auto &types = compiledTypes();
    const PatternSet::Scan scan = vocabularies().scan(reading.text.text().left(longestRead));
    for (std::size_t i = 0; i < types.size(); ++i)
        candidates.append(
            typeCandidate(types[i], reading, title, scan.matchesOf(i, mostSaid).size()));
    if (reading.text.wordCount() > 0) {
        Candidate other;
        other.normalised = u"other"_s;
        other.add("nothing_else");
        candidates.append(other);
    }
    return candidates;
}

} // namespace countersign::extraction
