// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/fields/jurisdiction.h"

#include "core/extraction/context.h"
#include "core/extraction/foreigncues.h"
#include "core/extraction/placecodes.h"
#include "core/extraction/reading.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

constexpr std::array jurisdictionWeightTable = {
    FeatureWeight{"laws_of", 3.0},     FeatureWeight{"governed", 2.0},
    FeatureWeight{"law_follows", 2.5}, FeatureWeight{"under_heading", 1.5},
    FeatureWeight{"courts", 0.7},      FeatureWeight{"incorporated", -4.0},
    FeatureWeight{"address", -2.5},    FeatureWeight{"statute", -1.5},
    FeatureWeight{"region", 0.3},      FeatureWeight{"state_of", 0.5},
    FeatureWeight{"foreign_law", 2.0}, FeatureWeight{"whole_country", -1.0},
    FeatureWeight{"misread", -1.0},    FeatureWeight{"label_law", 6.0},
};

struct JurisdictionCues {
    QRegularExpression lawsOf{
        u"(?:laws?|recht|leyes|lois?|droit|derecho|ley|legislaci.n)\\s*(?:,[^,]{0,60},)?\\s*(?:and "
        u"(?:\\w+ "
        u"){0,3}(?:polic\\w+|regulations|jurisdiction)\\s)?\\s*"
        "(?:(?:of|in|for|effective in|applicable in|applicable to contracts \\S+ in|der|des|de "
        "la|de|del|du|d.)\\s*)"
        "(?:both\\s+)?(?:the\\s+)?(?:united states(?: of america)?(?:,| "
        "and)\\s+(?:of\\s+)?(?:the\\s+)?)?(?:internal laws? of )?(?:the )?"
        "(?:(?:state|commonwealth|province|republic|country|kingdom)s?\\s+of\\s+|(?:rep.blica|reino|estado)\\s+del?\\s+)?(?:the\\s+)?(?:city of )?$"_s};
    QRegularExpression governed{
        u"govern|constru|interpret|enforce|in accordance with|subject to the law|according to|unterliegt|es gilt|gilt das|findet|r.gi\\b|r.gie\\b|soumis|se rige|se regir|rigen|aplicable|applicable"_s};
    QRegularExpression lawFollows{u"^(?:'s)?,?\\s+(?:state\\s+)?(?:\\w+\\s+)?law\\b"_s};
    QRegularExpression courts{
        u"courts?|venue|jurisdiction|arbitrat|gerichtsstand|tribuna|juzgados"_s};
    QRegularExpression incorporated{
        u"^\\s+(?:limited|general|corporation|company|partnership|professional|business|statutory|"
        u"corp|trust|banking|non-?profit|resident)"
        "|^[\\s,]+(?:with|having) (?:its|a|an|offices?)"_s};
    QRegularExpression organized{
        u"(?:organi[sz]ed|existing|incorporated|formed|domiciled|qualified|licensed)\\b[^.]{0,60}$"_s};
    QRegularExpression address{u"^[\\s,]+(?:\\d{5}|[a-z]{2} \\d{5}|usa\\b)|\\d{2,5} [^.]{0,40}$"_s};
    QRegularExpression addressBefore{
        u"\\d+\\s+\\S+\\s+(?:street|avenue|road|suite|drive|blvd|boulevard|floor)\\b[^.]{0,40}$"_s};
    QRegularExpression statute{
        u"^\\s+(?:revised|general|labor|civil|business|uniform|code|statut|penal|limited partnership act|bankruptcy)"_s};
    // Of forms.
    QRegularExpression labelLaw{
        u"\\b(?:laws?|jurisdiction|courts?|recht|gerichtsstand|droit|loi|derecho|ley)\\b"_s};
    QRegularExpression stateOf{u"(?:state|commonwealth|province|republic|laws) of (?:the )?$"_s};
};

const JurisdictionCues &jurisdictionCues()
{
    static const JurisdictionCues cues;
    return cues;
}

bool isIncorporation(const Context &near)
{
    const JurisdictionCues &cues = jurisdictionCues();
    if (near.saysAfter(cues.incorporated))
        return true;
    return near.saysBefore(cues.organized) && !near.before.right(60).contains("govern"_L1);
}

Candidate jurisdictionCandidate(const PlaceMention &mention, const Reading &reading)
{
    const JurisdictionCues &cues = jurisdictionCues();
    const Context near = reading.contextOfValue(mention.span, 220, 80);
    const QString closeBefore = near.before.right(90);
    Candidate candidate;
    candidate.span = mention.span;
    candidate.normalised = mention.name;
    candidate.addIf(near.saysBefore(cues.lawsOf), "laws_of");
    candidate.addIf(near.sentenceSays(cues.governed), "governed");
    candidate.qualifier = placeCode(mention.name);
    candidate.addIf(mention.asLaw || near.saysAfter(cues.lawFollows), "law_follows");
    candidate.addIf(reading.outline.kindAt(mention.span.begin) == "governing_law"_L1,
                    "under_heading");
    candidate.addIf(near.sentenceSays(cues.courts), "courts");
    candidate.addIf(isIncorporation(near), "incorporated");
    // Elsewhere a year may follow, in the next paragraph.
    const QString &behind = reading.english ? near.after : near.sentenceAfter;
    candidate.addIf(cues.address.match(behind).hasMatch()
                        || cues.addressBefore.match(closeBefore).hasMatch(),
                    "address");
    candidate.addIf(near.saysAfter(cues.statute), "statute");
    candidate.addIf(!reading.english && (mention.asLaw || near.saysBefore(cues.lawsOf)),
                    "foreign_law");
    candidate.addIf(cues.labelLaw.match(reading.labelAt(mention.span.begin)).hasMatch(),
                    "label_law");
    candidate.addIf(near.saysBefore(cues.stateOf), "state_of");
    candidate.addIf(mention.level == PlaceLevel::Region, "region");
    candidate.addIf(mention.name == "United States"_L1, "whole_country");
    if (mention.repaired) {
        candidate.add("misread");
        candidate.issues.append({u"place.characters_repaired"_s, model::IssueSeverity::Doubt});
    }
    return candidate;
}

} // namespace

std::span<const FeatureWeight> jurisdictionWeights()
{
    return jurisdictionWeightTable;
}

QList<Candidate> jurisdictionCandidates(const Reading &reading, const Decisions &)
{
    QList<Candidate> candidates;
    for (const PlaceMention &mention : reading.places) {
        const Candidate candidate = jurisdictionCandidate(mention, reading);
        if (candidate.featureValue("laws_of") + candidate.featureValue("governed")
                + candidate.featureValue("law_follows") + candidate.featureValue("under_heading")
                + candidate.featureValue("courts") + candidate.featureValue("label_law")
            > 0)
            candidates.append(candidate);
    }
    if (!reading.english)
        measureForeign(candidates,
                       [](const Candidate &each) { return each.featureValue("foreign_law") > 0; });
    return candidates;
}

} // namespace countersign::extraction
