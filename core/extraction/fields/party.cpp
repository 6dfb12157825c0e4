// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/fields/party.h"

#include "core/extraction/companyname.h"
#include "core/extraction/context.h"
#include "core/extraction/foreigncues.h"
#include "core/extraction/names.h"
#include "core/extraction/reading.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

constexpr int addresseeLines = 30;
constexpr int signatureLength = 6000;

constexpr std::array partyWeightTable = {
    FeatureWeight{"after_between", 3.0}, FeatureWeight{"after_and", 1.5},
    FeatureWeight{"defined", 3.0},       FeatureWeight{"defined_later", 2.0},
    FeatureWeight{"described", 1.0},     FeatureWeight{"suffix", 1.2},
    FeatureWeight{"signs", 2.0},         FeatureWeight{"in_signatures", 0.5},
    FeatureWeight{"addressee", 1.0},     FeatureWeight{"in_opening", 0.5},
    FeatureWeight{"personal", 0.2},      FeatureWeight{"place", -4.0},
    FeatureWeight{"officer", -2.5},      FeatureWeight{"contains_and", -0.8},
    FeatureWeight{"single_word", -1.5},  FeatureWeight{"also_signs", 1.5},
    FeatureWeight{"also_opening", 1.0},  FeatureWeight{"address", -3.0},
    FeatureWeight{"law_firm", -2.0},     FeatureWeight{"defines_thing", -4.0},
    FeatureWeight{"title_like", -3.0},   FeatureWeight{"incorporation", -3.0},
    FeatureWeight{"cut_short", -1.5},    FeatureWeight{"notice", -2.5},
    FeatureWeight{"position", -0.5},     FeatureWeight{"signs_alone", 3.3},
    FeatureWeight{"others_named", -3.0}, FeatureWeight{"greeted", 0.8},
    FeatureWeight{"person_label", 1.0},  FeatureWeight{"name_label", 0.0},
    FeatureWeight{"by_above", 0.0},      FeatureWeight{"signature_above", 0.0},
    FeatureWeight{"first_person", 0.0},  FeatureWeight{"of_employment", 0.0},
    FeatureWeight{"in_letter", 0.0},     FeatureWeight{"introduced", 0.0},
    FeatureWeight{"company_signs", 1.5}, FeatureWeight{"numbered", 1.5},
    FeatureWeight{"two_in_one", -5.0},   FeatureWeight{"label_party", 6.0},
};

struct PartyCues {
    QRegularExpression afterBetween{
        u"(?:between|among|amongst|zwischen|entre|soussign.e?s|reunidos|suscritos|por (?:una|la "
        u"otra)(?: parte)?|(?:d.une|una|otra) "
        u"part[e]?,?(?: la (?:soci.t.|sociedad|mercantil|empresa))?|parties "
        u"are|parties:|by:?)\\s*(?:the\\s+)?(?:parties\\s+)?[:,]?\\s*(?:\\(?[0-9ia]{1,3}[.)]\\s*)?["
        u"\"']?"
        "(?:(?:der|die|dem)\\s+(?:firma\\s+)?|la\\s+(?:soci.t.|sociedad|mercantil|empresa)\\s+|don\\s+|do.a\\s+|(?:frau|herr|herrn|monsieur|madame)\\s+|mr\\.?\\s+|ms\\.?\\s+|dr\\.?\\s+|undersigned,?\\s+)?$|(?:^|\\W)i,\\s*$"_s};
    QRegularExpression afterAnd{
        u"(?:\\band|\\bund|\\bet|\\by|&|;)\\s*(?:between\\s+)?(?:the\\s+|la\\s+(?:soci.t.|sociedad)\\s+|der\\s+|die\\s+|monsieur\\s+|madame\\s+)?[:,]?\\s*(?:\\(?[0-9iab]{1,3}[.)]\\s*)?[\"']?(?:der\\s+(?:firma\\s+)?|mr\\.?\\s+|ms\\.?\\s+|dr\\.?\\s+)?$"_s};
    QRegularExpression defined{
        u"^[,\\s]*(?:\\([^()]{0,40}\\)\\s*)?[\\[(][^()\"]{0,90}[\"']\\s?(?<role>[a-z][^\"()]{0,50}?)\\s?[,.]?[\"']"_s};
    QRegularExpression definedBare{
        u"^[,\\s]*[(](?:the|hereinafter(?: called| referred to "
        u"as)?|nachfolgend)?\\s*(?<role>company|employee|executive|buyer|seller"
        "|recipient|discloser|licensor|licensee|consultant|contractor|customer|supplier|distributor|transporter|shipper|landlord|tenant)\\s*[)]"_s};
    QRegularExpression definedLater{
        u"^,?\\s+(?:an?|the|with|having|whose|located|residing|of|and (?:its|all)|on "
        u"behalf|individually|together|including|acting|organi[sz]ed"
        "|for itself|\\(|both|corporation|represented|dba|d/b/a|eine?|mit|vertreten)\\b[^\"]{0,260}?[(][^()\"]{0,70}[\"']\\s?(?<role>[a-z][^\"()]{0,40}?)\\s?[,.]?[\"']"_s};
    QRegularExpression definedGerman{
        u"^[^\"]{0,220}?(?:nachfolgend|im folgenden|nachstehend|kurz|ci-apr.s|en adelante|en lo sucesivo)[^\"]{0,40}\"(?<role>[^\"]{3,40})\""_s};
    QRegularExpression definedSpanish{
        u"^[^\".;]{0,240}?(?:en adelante|en lo sucesivo)(?: se)?(?: le)?(?: denominar.n?| llamar.n?| denominad[oa])?,? (?:el|la|los|las) (?<role>[a-z]{4,30})"_s};
    QRegularExpression described{
        u"^,?\\s+(?:an?|the|eine?)\\s+(?:\\S+\\s+){0,5}?(?:corporation|company|partnership|"
        u"individual|trust|association|bank|resident|university"
        "|gesellschaft|soci.t.|sociedad|not-for-profit|non-?profit|entity)\\b|^,?\\s+(?:having|with|located|whose|residing|mit sitz|au capital|dont le si.ge|ayant son si.ge|immatricul|con domicilio|con (?:nif|cif|ruc|nit|rfc)|identificada con|vertreten|domicili|constituida|repr.sent.e|representada|soci.t. anonyme|sociedad)"_s};
    QRegularExpression thing{
        u"agreement|date|information|material|transaction|term|services|product|territory|purpose|"
        u"act\\b|contract|project|letter|code|plan|nda"
        "|representatives|affiliates|parties|event|property|confidential|business|securities|shares|merger|proposed|work|program|software"_s};
    QRegularExpression officer{
        u"^,?\\s+(?:its|as|the|an?)?\\s*(?:(?:senior|executive|managing|corporate|general|"
        u"assistant|vice|sr\\.?|co-?)[\\s-]+){0,3}(?:president|chief|ceo|cfo|director"
        "|chairman|secretary|treasurer|counsel|officer|manager|attorney|esq|partner|member|authori[sz]ed)|^[^.;]{0,110}\\ben (?:nombre y )?representaci.n de\\b"_s};
    QRegularExpression officerBefore{
        u"(?:by|name|attn|attention|title|cc|c/o|copy to|contact)\\s*[:.]?\\s*(?:/s/)?\\s*(?:mr\\.?|ms\\.?|dr\\.?)?\\s*$"_s};
    QRegularExpression address{
        u"\\b(?:street|avenue|road|suite|drive|blvd|boulevard|floor|box|tower|plaza|lane|parkway|\\d{5})\\b"_s};
    QRegularExpression titleLike{
        u"agreement|non-?disclosure|confidential|covenant|letter|exhibit|appendix|schedule|article|section|terms|securities|exchange act|(?:confidential|proprietary|evaluation|certain) information|plan\\b|law\\b"_s};
    QRegularExpression incorporation{
        u"^\\s+(?:limited liability|corporation|company|partnership|general|limited partnership)\\b"_s};
    QRegularExpression notice{u"(?:copy to|notices?|copies)\\b[^.]{0,60}$"_s};
    QRegularExpression signsAlone{u"(?<!by)(?<!by:)(?<!by: )[\\s_]?/s/\\s*$"_s};
    QRegularExpression signs{
        u"^[\\s_\\-]*(?:d/b/a [^\\n]{0,25}\\s)?(?:\\([^)]{0,30}\\)\\s*)?(?:a \\S+ corporation\\s*)?(?:by|/s/|its|per|signature|name|sign)\\b|^[\\s_-]*(?:by\\s?:|/s/)"_s};
};

// What a whole document says about who may sign it as himself.
struct PersonalCues {
    QString greeting; // the lines that begin with "Dear", in lower case
    bool firstPerson = false; // "I agree that ..."
    bool ofEmployment = false;
};

PersonalCues personalCuesOf(const Reading &reading)
{
    constexpr int head = 8000;
    static const QRegularExpression dear(u"(?:^|\\n)\\s*Dear\\b[^\\n]{0,60}"_s);
    static const QRegularExpression first(
        u"\\bI,? (?:[A-Z][\\w.]+ ){0,4},?\\s*(?:\\w+ )?(?:agree|understand|acknowledge|hereby|will|"
        u"shall|have|am)\\b|\\b(?:my|me) (?:employment|own|right)|between[^.]{0,80} and me\\b"_s);
    static const QRegularExpression employment(u"employ(?:ee|er|ment)"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    const QString top = reading.text.text().left(head);
    PersonalCues cues;
    QRegularExpressionMatchIterator greetings;
    if (top.contains("Dear"_L1))
        greetings = dear.globalMatch(top);
    while (greetings.hasNext())
        cues.greeting += greetings.next().captured().toLower() + u' ';
    cues.firstPerson = first.match(top).hasMatch();
    cues.ofEmployment = employment.match(top).hasMatch();
    return cues;
}

const PartyCues &partyCues()
{
    static const PartyCues cues;
    return cues;
}

QString partyRole(const QRegularExpressionMatch &match)
{
    QString role = match.captured(u"role"_s).simplified();
    if (role.startsWith("the "_L1))
        role.remove(0, 4);
    if (!role.isEmpty())
        role[0] = role.at(0).toUpper();
    return role;
}

// A bracketed name behind the mention: "(the "Company")" makes a party of it, "("Confidential
// Information")" speaks against it.
void addDefinition(Candidate &candidate, const Context &near)
{
    const PartyCues &cues = partyCues();
    QRegularExpressionMatch match = cues.defined.match(near.after);
    if (!match.hasMatch())
        match = cues.definedBare.match(near.after);
    const char *feature = "defined";
    if (!match.hasMatch()) {
        match = cues.definedLater.match(near.after);
        if (!match.hasMatch())
            match = cues.definedGerman.match(near.after);
        if (!match.hasMatch())
            match = cues.definedSpanish.match(near.after);
        feature = "defined_later";
    }
    if (!match.hasMatch())
        return;
    if (cues.thing.match(match.captured(u"role"_s)).hasMatch()) {
        candidate.addIf(qstrcmp(feature, "defined") == 0, "defines_thing");
        return;
    }
    candidate.add(feature);
    candidate.qualifier = partyRole(match);
}

// "Delaware" and "Delaware Corporation" say where a party comes from.
bool isPlaceOnly(const Reading &reading, const NameMention &mention)
{
    return std::any_of(reading.places.cbegin(), reading.places.cend(),
                       [&mention](const PlaceMention &place) {
                           return place.span.overlaps(mention.span)
                               && nameIdentity(place.name) == nameIdentity(mention.name);
                       });
}

Candidate nameCandidate(const NameMention &mention, const Reading &reading, const Context &near)
{
    const PartyCues &cues = partyCues();
    Candidate candidate;
    candidate.span = mention.span;
    candidate.normalised = mention.name;
    candidate.addIf(mention.hasSuffix, "suffix");
    candidate.addIf(mention.looksPersonal, "personal");
    candidate.addIf(!mention.name.contains(u' '), "single_word");
    const QString lower = mention.name.toLower();
    candidate.addIf(lower.contains(" and "_L1), "contains_and");
    candidate.addIf(lower.endsWith("llp"_L1), "law_firm");
    candidate.addIf(cues.titleLike.match(lower).hasMatch(), "title_like");
    candidate.addIf(cues.address.match(lower).hasMatch(), "address");
    candidate.addIf(isPlaceOnly(reading, mention), "place");
    candidate.addIf(near.saysAfter(cues.incorporation) && !mention.hasSuffix, "incorporation");
    candidate.addIf(near.saysAfter(cues.officer) || near.saysBefore(cues.officerBefore), "officer");
    candidate.addIf(near.saysBefore(cues.notice), "notice");
    return candidate;
}

void addOpeningNames(const Reading &reading, QList<Candidate> &candidates)
{
    const PartyCues &cues = partyCues();
    for (const NameMention &mention :
         findNames(reading.text, reading.outline.preamble, NameLines::Joined)) {
        const Context near = contextOf(reading.text, mention.span, 80, 420);
        Candidate candidate = nameCandidate(mention, reading, near);
        candidate.add("in_opening");
        candidate.addIf(near.saysBefore(cues.afterBetween), "after_between");
        candidate.addIf(near.saysBefore(cues.afterAnd), "after_and");
        candidate.addIf(near.saysAfter(cues.described), "described");
        candidate.add("position",
                      double(mention.span.begin) / std::max(1, reading.outline.preamble.end));
        addDefinition(candidate, near);
        candidates.append(candidate);
    }
}

// Lines of a letter's head, between its date and "Dear ...".
void addAddresseeNames(const Reading &reading, QList<Candidate> &candidates)
{
    static const QRegularExpression salutation(u"^(?:dear\\b|ladies|gentlem|re:|sehr geehrte)"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    const int count = int(std::min<qsizetype>(addresseeLines, reading.text.lines().size()));
    int greeted = -1;
    for (int line = 0; line < count && greeted < 0; ++line) {
        if (salutation.match(reading.text.lineText(line)).hasMatch())
            greeted = line;
    }
    for (int line = std::max(0, greeted - 10); line < greeted; ++line) {
        for (const NameMention &mention :
             findNames(reading.text, reading.text.lines().at(line).span, NameLines::Apart)) {
            Candidate candidate
                = nameCandidate(mention, reading, contextOf(reading.text, mention.span, 40, 60));
            candidate.add("addressee");
            candidates.append(candidate);
        }
    }
}

void addSigningNames(const Reading &reading, QList<Candidate> &candidates)
{
    const PartyCues &cues = partyCues();
    const Span range{reading.outline.signatures,
                     std::min(reading.text.size(), reading.outline.signatures + signatureLength)};
    for (const NameMention &mention : findNames(reading.text, range, NameLines::Apart)) {
        const Context near = contextOf(reading.text, mention.span, 40, 60);
        Candidate candidate = nameCandidate(mention, reading, near);
        candidate.add("in_signatures");
        candidate.addIf(near.saysAfter(cues.signs), "signs");
        candidate.addIf(mention.looksPersonal && near.saysBefore(cues.signsAlone), "signs_alone");
        candidates.append(candidate);
    }
}

// A name that runs on over the cell's lines ends with its legal form.
QString nameInCell(const LabelledCell &cell)
{
    for (qsizetype lines = 1; lines <= cell.lines.size(); ++lines) {
        const QString name = cell.lines.first(lines).join(u' ');
        if (!companyNameOf(name).form.isEmpty())
            return name;
    }
    return cell.lines.constFirst();
}

// What is in capitals alone may be the next label.
bool isNameLike(const QString &text)
{
    static const QRegularExpression person(
        u"^\\p{Lu}[\\p{L}'.-]*(?: \\p{Lu}[\\p{L}'.-]*){1,3}(?<!\\.)$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return !companyNameOf(text).form.isEmpty()
        || (person.match(text).hasMatch() && text != text.toUpper());
}

// What forms say that it is a party.
void addCellNames(const Reading &reading, QList<Candidate> &candidates)
{
    static const QRegularExpression label(
        u"\\b(?:supplier|customer|client|vendor|buyer|seller|purchaser|provider|subscriber|lessor|"
        u"lessee|"
        u"landlord|tenant|owner|hirer|renter|licensor|licensee|borrower|lender|advertiser|"
        u"publisher|"
        u"insured|company|contractor|account name|organi[sz]er|exhibitor|user|occupant|employer|"
        u"(?:rented|hired|sold|leased|billed?) (?:by|from|to)|party|between)\\b"_s);
    static const QRegularExpression part(
        u"\\b(?:address|contact|office|phone|e-?mail|no|number|id|signs?|signature|seat|location|by|ref\\w*|insurance|losing)\\b"_s);
    for (const LabelledCell &cell : reading.cells.all) {
        if (!label.match(cell.label).hasMatch() || part.match(cell.label).hasMatch())
            continue;
        Candidate candidate;
        candidate.span = cell.span;
        candidate.normalised = nameInCell(cell);
        if (!isNameLike(candidate.normalised))
            continue;
        candidate.add("label_party");
        candidate.addIf(!companyNameOf(candidate.normalised).form.isEmpty(), "suffix");
        if (candidate.normalised != cell.lines.constFirst())
            candidate.place = cell.place;
        candidates.append(candidate);
    }
}

// People sign for themselves or for a company; these tell the two apart.
void addPersonal(const Reading &reading, QList<Candidate> &candidates, qsizetype introduced)
{
    static const QRegularExpression label(
        u"(?:employee|executive|consultant|contractor|recipient|individual|shareholder|stockholder|"
        u"director|second party|optionee|participant|undersigned|grantee|holder|signature)"
        "\\W{0,6}(?:(?:print(?:ed)? "
        ")?name\\W{0,4})?(?:date\\W{0,4})?(?:signature\\W{0,4})?(?:/s/\\s*)?"
        "(?:mr\\.?|ms\\.?|dr\\.?)?\\s*$"_s);
    static const QRegularExpression nameLabel(u"name[^:.]{0,25}:\\s*$"_s);
    static const QRegularExpression byAbove(u"\\bby\\b"_s);
    static const QRegularExpression ownSignature(u"/s/"_s);
    const PersonalCues cues = personalCuesOf(reading);
    for (Candidate &candidate : candidates) {
        if (candidate.featureValue("personal") <= 0)
            continue;
        const QString surname = candidate.normalised.section(u' ', -1).toLower();
        const Context near = contextOf(reading.text, candidate.span, 70, 50);
        candidate.addIf(surname.size() > 2 && cues.greeting.contains(surname), "greeted");
        candidate.addIf(near.saysBefore(label), "person_label");
        candidate.addIf(near.saysBefore(nameLabel), "name_label");
        candidate.addIf(near.saysBefore(byAbove), "by_above");
        candidate.addIf(near.saysBefore(ownSignature), "signature_above");
        candidate.addIf(cues.firstPerson, "first_person");
        candidate.addIf(cues.ofEmployment, "of_employment");
        candidate.addIf(!cues.greeting.isEmpty(), "in_letter");
        candidate.add("introduced", double(std::min<qsizetype>(introduced, 3)));
        candidate.addIf(introduced == 1 && cues.firstPerson, "first_person_alone");
    }
}

// Distinct names that the opening introduces as parties; of names within each other the longest.
qsizetype introducedParties(const QList<Candidate> &candidates)
{
    QList<const Candidate *> named;
    for (const Candidate &candidate : candidates) {
        if (candidate.featureValue("defined") + candidate.featureValue("defined_later")
                    + candidate.featureValue("after_between")
                > 0
            && candidate.featureValue("title_like") + candidate.featureValue("place") == 0)
            named.append(&candidate);
    }
    std::stable_sort(named.begin(), named.end(), [](const Candidate *a, const Candidate *b) {
        return std::pair(a->span.begin, -a->span.end) < std::pair(b->span.begin, -b->span.end);
    });
    QSet<QString> introduced;
    int end = 0;
    for (const Candidate *candidate : std::as_const(named)) {
        if (candidate->span.begin < end)
            continue;
        end = candidate->span.end;
        introduced.insert(candidate->identity);
    }
    return introduced.size();
}

// Who is named in the opening and signs below is more likely a party than who is named in one
// place.
void addAgreement(const Reading &reading, QList<Candidate> &candidates)
{
    QHash<QString, int> places;
    for (const Candidate &candidate : candidates) {
        if (candidate.featureValue("in_opening") + candidate.featureValue("addressee") > 0)
            places[candidate.identity] |= 1;
        if (candidate.featureValue("in_signatures") > 0)
            places[candidate.identity] |= 2;
    }
    const qsizetype introduced = introducedParties(candidates);
    const bool others = introduced >= 2;
    for (Candidate &candidate : candidates) {
        candidate.addIf(others && candidate.featureValue("signs_alone") > 0, "others_named");
        const int seen = places.value(candidate.identity);
        candidate.addIf(candidate.featureValue("in_signatures") == 0 && (seen & 2) != 0,
                        "also_signs");
        candidate.addIf(candidate.featureValue("in_signatures") > 0 && (seen & 1) != 0,
                        "also_opening");
    }
    addPersonal(reading, candidates, introduced);
}

// One name with two legal forms is two parties; a bare name goes with the form said first.
void settleIdentities(QList<Candidate> &candidates)
{
    QHash<QString, QString> firstForms;
    QList<CompanyName> names;
    for (const Candidate &candidate : candidates) {
        names.append(companyNameOf(candidate.normalised));
        const CompanyName &name = names.constLast();
        if (!name.form.isEmpty() && !firstForms.contains(name.key))
            firstForms.insert(name.key, name.form);
    }
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        const CompanyName &name = names.at(i);
        const QString form = name.form.isEmpty() ? firstForms.value(name.key) : name.form;
        candidates[i].identity = u"%1 %2"_s.arg(name.key, form).trimmed();
    }
}

} // namespace

std::span<const FeatureWeight> partyWeights()
{
    return partyWeightTable;
}

QList<Candidate> partyCandidates(const Reading &reading, const Decisions &)
{
    QList<Candidate> candidates;
    addOpeningNames(reading, candidates);
    addAddresseeNames(reading, candidates);
    addSigningNames(reading, candidates);
    addCellNames(reading, candidates);
    settleIdentities(candidates);
    addAgreement(reading, candidates);
    if (!reading.english)
        markForeignParties(reading.text, candidates);
    return candidates;
}

} // namespace countersign::extraction
