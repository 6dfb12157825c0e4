// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/clausekinds.h"

#include "core/extraction/patternset.h"

#include <array>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

struct ClauseKindRow {
    const char *kind;
    const char *heading; // a full stop stands for any letter with an accent
    const char *text; // phrases that hardly occur in clauses of another kind; may be empty
};

// First match wins, so the special stands before the general.
constexpr std::array clauseKindTable = {
    ClauseKindRow{"governing_law",
                  "governing law|applicable law|choice of law|anwendbares recht|rechtswahl|loi "
                  "applicable|droit applicable|(?:ley|legislaci.n|derecho) aplicable",
                  "governed by (?:and construed|and interpreted|the laws?)|laws of the (?:state|"
                  "commonwealth|province|republic) of|recht der bundesrepublik|unterliegt "
                  "(?:ausschlie.lich )?(?:dem )?(?:deutschem|recht)|es gilt (?:das|ausschlie.lich)|"
                  "(?:r.gi|soumis)\\w* (?:par|au) (?:le |la )?droit|se rige por la"},
    ClauseKindRow{
        "dispute_resolution",
        "arbitra|dispute|jurisdiction|venue|jury trial|gerichtsstand|schieds|mediation|"
        "litiges?|diff.rends?|tribuna|comp.tence|jurisdicci.n|fuero|controversias",
        "american arbitration association|submit to the (?:exclusive|non-exclusive|"
        "personal) jurisdiction|waives? (?:any|all|its) rights? to (?:a )?(?:jury|trial by)|"
        "ausschlie.licher gerichtsstand|tribunaux de|los juzgados y tribunales"},
    ClauseKindRow{"liability_cap",
                  "limitation of liability|limitations? on liability|liability|haftung|"
                  "responsabilit|responsabilidad",
                  "in no event shall|(?:consequential|incidental|punitive) damages|aggregate "
                  "liability|haftet (?:nur|nicht)|vorsatz und grobe|dommages indirects"},
    ClauseKindRow{
        "indemnity", "indemni|hold harmless|freistellung|indemnizaci.n",
        "(?:indemnify|hold harmless|defend)\\b.{0,60}(?:indemnify|harmless)|stellt .{0,80} frei"},
    ClauseKindRow{"non_solicitation", "solicit|abwerb|no.?hire|non.?sollicitation|no captaci",
                  "not (?:directly or indirectly,? )?(?:solicit|hire|employ|recruit)"},
    ClauseKindRow{"non_compete",
                  "non.?compet|covenant not to compete|exclusiv|wettbewerb|non.?concurrence|no "
                  "competencia",
                  "shall not .{0,60}\\bcompete\\b|engage in any business (?:that|which) competes"},
    ClauseKindRow{"data_protection",
                  "data protection|privacy|personal data|datenschutz|donn.es (?:.? ?caract.re )?"
                  "personnel|protecci.n de datos",
                  ""},
    ClauseKindRow{"confidentiality",
                  "confidential|non.?disclosure|nondisclosure|secre[ct]|geheimhaltung|vertraulich|"
                  "verschwiegenheit|confidencial",
                  "(?:hold|keep|maintain|treat) .{0,60}(?:in (?:strict )?confidence|confidential)|"
                  "not (?:to )?disclose|geheim zu halten|vertraulich zu behandeln"},
    ClauseKindRow{"survival", "surviv|fortgeltung|fortbestand|survie|supervivencia",
                  "shall survive (?:the |any )?(?:termination|expiration)"},
    ClauseKindRow{"renewal", "renewal|verl.ngerung|renouvellement|reconduction|pr.rroga|renovaci.n",
                  "automatically renew|verl.ngert sich|reconduction tacite|tacite reconduction"},
    ClauseKindRow{
        "termination",
        "terminat|cancellation|k.ndigung|r.siliation|r.solution|resoluci.n|terminaci.n|"
        "rescisi.n|default",
        "may (?:be )?terminated? (?:this|by)|terminate this agreement|ordentlich gek.ndigt|"
        "aus wichtigem grund"},
    ClauseKindRow{"term",
                  "^terms?\\b|\\bterm$|duration|period of performance|term of|laufzeit|"
                  "vertragsdauer|mietzeit|vertragsbeginn|inkrafttreten|effective date|\\bdur.e\\b|"
                  "entr.e en vigueur|vigencia|\\bduraci.n|\\bplazo",
                  "(?:remain|continue) in (?:full force and )?effect|term of this agreement shall|"
                  "for a period of .{0,40}(?:from|commencing)|tritt .{0,40} in kraft"},
    ClauseKindRow{
        "payment",
        "payment|fees?\\b|compensation|price|pricing|invoic|rent\\b|royalt|consideration|"
        "verg.tung|zahlung|entgelt|preis|miete\\b|kaufpreis|\\bprix|paiement|"
        "r.mun.ration|facturation|loyer|precio|pago|honorarios|retribuci.n|renta\\b|taxes",
        "shall (?:be paid|pay)\\b|payable within|invoices?\\b.{0,60}days|zahlbar innerhalb"},
    ClauseKindRow{"warranty", "warrant|representations|gew.hrleistung|m.ngel|garant",
                  "represents? and warrants?|as is\\b|merchantability|fitness for a particular"},
    ClauseKindRow{"assignment",
                  "assign|successors|binding effect|abtretung|.bertragung|cession|cesi.n",
                  "(?:may|shall) not (?:be )?assign|successors and (?:permitted )?assigns"},
    ClauseKindRow{"intellectual_property",
                  "intellectual property|ownership|licen[sc]e|proprietary rights|trademark|"
                  "copyright|patent|inventions|work product|nutzungsrechte|schutzrechte|"
                  "urheberrecht|propri.t. intellectuelle|propiedad (?:intelectual|industrial)|"
                  "licencia",
                  "right,? title,? and interest|work made for hire|hereby grants? .{0,60}licen"},
    ClauseKindRow{"notices",
                  "notices?\\b|mitteilungen|notifications?|comunicaciones|notificaciones",
                  "(?:any|all) notices?\\b.{0,80}in writing|deemed (?:given|delivered|received)"},
    ClauseKindRow{"force_majeure", "force majeure|act of god|h.here gewalt|fuerza mayor",
                  "acts? of god|beyond (?:its|the|their) reasonable control"},
    ClauseKindRow{
        "entire_agreement",
        "entire agreement|integration|complete agreement|merger|nebenabreden|"
        "vollst.ndigkeit|int.gralit. d|accord complet|acuerdo .ntegro|integridad del",
        "(?:constitutes?|contains?|is) the (?:entire|complete|full)|supersedes? (?:all|any)|"
        "keine (?:m.ndlichen )?nebenabreden"},
    ClauseKindRow{"amendment", "amendment|modification|waiver|schriftform|avenant|modificaci",
                  "(?:may|shall) (?:not )?be (?:amended|modified|waived)|no (?:amendment|waiver)|"
                  "bed.rfen der schriftform"},
    ClauseKindRow{"severability",
                  "severab|invalid provision|salvatorische|teilnichtigkeit|divisibilit|nullit. "
                  "partielle|divisibilidad|nulidad parcial",
                  "(?:invalid|unenforceable)\\b.{0,120}(?:remaining|other) provisions|unwirksam"},
    ClauseKindRow{"insurance", "insurance|versicherung|assurances?\\b|seguros?\\b", ""},
    ClauseKindRow{"definitions",
                  "definition|defined terms|interpretation|begriffsbestimmung|d.finitions?|"
                  "definiciones",
                  "shall (?:mean|have the (?:following )?meaning)|as used (?:herein|in this)"},
    ClauseKindRow{"counterparts", "counterparts|ausfertigung|ejemplares",
                  "in (?:one or more|any number of|two) counterparts"},
    ClauseKindRow{"equitable_relief", "injunctive|equitable|remedies|specific performance",
                  "irreparable (?:harm|injury|damage)|injunctive relief"},
    ClauseKindRow{"return_of_materials", "return of|destruction of|r.ckgabe|restitution|devoluci.n",
                  "(?:return|destroy) (?:to .{0,40})?all"},
    ClauseKindRow{"independence",
                  "independent contractor|relationship of (?:the )?parties|no "
                  "partnership|relationship",
                  "independent contractor"},
    ClauseKindRow{"publicity", "publicity|disparage|press release|announcement", ""},
    ClauseKindRow{"standstill", "standstill|securities laws?|trading", ""},
    ClauseKindRow{"employment", "employment|duties", ""},
    ClauseKindRow{"recitals",
                  "recital|background|whereas|pr.ambel|pr.ambule|exponen|manifiestan|antecedentes",
                  "^whereas\\b"},
    ClauseKindRow{"delivery", "deliver|shipment|acceptance|lieferung|abnahme|livraison|entrega",
                  ""},
    ClauseKindRow{"audit", "audit|records|inspection|books", ""},
    ClauseKindRow{"compliance", "compliance|anti.?corruption|export", ""},
    ClauseKindRow{"scope",
                  "services|scope|purpose|leistung|gegenstand|aufgaben|\\bobjet|\\bobjeto|"
                  "prestation|statement of work|appointment|mietsache|mietgegenstand",
                  ""},
    ClauseKindRow{
        "miscellaneous",
        "miscellaneous|general(?: provisions| terms)?$|headings?$|captions|construction|expenses|"
        "schlussbestimmung|"
        "sonstiges|dispositions (?:g.n.rales|diverses)|disposiciones",
        ""},
};

PatternSet compiledKinds(const char *ClauseKindRow::*said)
{
    QStringList patterns;
    for (const ClauseKindRow &row : clauseKindTable)
        patterns.append(QString::fromLatin1(row.*said));
    return PatternSet(patterns, QRegularExpression::CaseInsensitiveOption);
}

} // namespace

QStringList clauseKinds()
{
    QStringList kinds;
    for (const ClauseKindRow &row : clauseKindTable)
        kinds.append(QString::fromLatin1(row.kind));
    return kinds + QStringList{u"opening"_s, u"signatures"_s, u"exhibit"_s};
}

QString clauseKind(const QString &heading)
{
    static const PatternSet patterns = compiledKinds(&ClauseKindRow::heading);
    const PatternSet::Scan scan = patterns.scan(heading);
    for (std::size_t i = 0; i < patterns.size(); ++i) {
        if (scan.has(i))
            return QString::fromLatin1(clauseKindTable[i].kind);
    }
    return {};
}

QString clauseKindOfText(const QString &text)
{
    static const PatternSet patterns = compiledKinds(&ClauseKindRow::text);
    const PatternSet::Scan scan = patterns.scan(text);
    for (std::size_t i = 0; i < patterns.size(); ++i) {
        if (*clauseKindTable[i].text != '\0' && scan.has(i))
            return QString::fromLatin1(clauseKindTable[i].kind);
    }
    return {};
}

} // namespace countersign::extraction
