// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/fields/contact.h"

#include "core/extraction/reading.h"

#include <QRegularExpression>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

constexpr qsizetype mostContacts = 200;

constexpr std::array contactWeightTable = {
    FeatureWeight{"found", 1.0},
    FeatureWeight{"labelled", 1.0},
    FeatureWeight{"fax", -3.0},
};

const QString &stateCodes()
{
    static const QString codes
        = u"A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]"_s;
    return codes;
}

// Street number to postcode, at most some fifteen words apart.
const QRegularExpression &addressPattern()
{
    static const QRegularExpression pattern(
        u"(?<![\\w$.,-])(?:(?:P\\.?\\s?O\\.?\\s+Box\\s+)?\\d{1,6}[A-Z]?\\s+(?:[\\w.,'#&/"
        u"()-]+\\s+){1,14}?(?:%1|[A-Z][a-z]+)\\.?,?\\s+\\d{5}(?:-\\d{4})?"
        "|\\d{1,4}[A-Za-z]?\\s+(?:[A-Z][\\w.,'-]*\\s+){1,10}?[A-Z]{1,2}\\d[A-Z\\d]?\\s\\d[A-Z]{2}"
        "|[A-Z\\x{00C4}\\x{00D6}\\x{00DC}][\\w\\x{00C0}-\\x{017F}.-]*(?:\\s?[Ss]tr(?:a\\x{00DF}e|"
        "asse|\\.)|weg|platz|allee|gasse|ring|damm|ufer)\\s+\\d{1,4}\\s?[a-z]?,?\\s+"
        "(?:(?:D|A|CH)-)?\\d{4,5}\\s+[A-Z\\x{00C4}\\x{00D6}\\x{00DC}][\\w\\x{00C0}-\\x{017F}-]+)(?![\\w])"_s
            .arg(stateCodes()));
    return pattern;
}

const QRegularExpression &phonePattern()
{
    static const QRegularExpression pattern(
        u"(?<label>(?:tel(?:ephone|efon)?|phone|mobile|cell|fax|facsimile|telefax|t|f)\\b\\.?(?:"
        u"\\s+(?:no|number|nr)\\.?)?\\s*[:#]?\\s*)?"
        "(?<![\\w/.-])(?<value>\\+\\d{1,3}[\\s.(/-]{0,2}\\(?\\d{1,5}\\)?(?:[\\s./"
        "-]{0,2}\\d{2,8}){1,5}|\\(\\d{3}\\)\\s?\\d{3}[-.\\s]\\d{4}|\\d{3}[-.]\\d{3}[-.]\\d{4}"
        "|0\\d{2,5}\\s?[/-]\\s?\\d{3,9}(?:[- ]\\d{1,5})?)(?![\\w-])"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

// The part of a host that its owner registered; the handful of two-part endings that offices meet.
QString registeredDomain(const QString &host)
{
    static const QSet<QString> doubleEndings{u"co.uk"_s, u"org.uk"_s, u"com.au"_s, u"co.jp"_s,
                                             u"co.nz"_s, u"com.br"_s, u"co.il"_s,  u"com.cn"_s,
                                             u"co.in"_s, u"com.hk"_s};
    const QStringList parts = host.toLower().split(u'.', Qt::SkipEmptyParts);
    if (parts.size() < 2)
        return {};
    const int kept = doubleEndings.contains(parts.mid(parts.size() - 2).join(u'.')) ? 3 : 2;
    return parts.mid(std::max<qsizetype>(0, parts.size() - kept)).join(u'.');
}

bool isFreeMail(const QString &domain)
{
    static const QSet<QString> free{
        u"gmail.com"_s, u"yahoo.com"_s, u"hotmail.com"_s, u"outlook.com"_s, u"aol.com"_s,
        u"gmx.de"_s,    u"gmx.net"_s,   u"web.de"_s,      u"icloud.com"_s,  u"t-online.de"_s};
    return free.contains(domain);
}

} // namespace

std::span<const FeatureWeight> contactWeights()
{
    return contactWeightTable;
}

QList<Candidate> addressCandidates(const Reading &reading, const Decisions &)
{
    QList<Candidate> candidates;
    QRegularExpressionMatchIterator found = addressPattern().globalMatch(reading.text.text());
    while (found.hasNext() && candidates.size() < mostContacts) {
        const QRegularExpressionMatch match = found.next();
        Candidate candidate;
        candidate.span = {int(match.capturedStart()), int(match.capturedEnd())};
        candidate.normalised = reading.text.original(candidate.span);
        candidate.add("found");
        candidates.append(candidate);
    }
    return candidates;
}

QList<Candidate> domainCandidates(const Reading &reading, const Decisions &)
{
    static const QRegularExpression pattern(
        u"(?:@|https?://(?:www\\.)?|\\bwww\\.)(?<host>[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){0,3}\\.[A-Za-z]{2,12})\\b"_s);
    QList<Candidate> candidates;
    QRegularExpressionMatchIterator found = pattern.globalMatch(reading.text.text());
    while (found.hasNext() && candidates.size() < mostContacts) {
        const QRegularExpressionMatch match = found.next();
        Candidate candidate;
        candidate.span = {int(match.capturedStart(u"host"_s)), int(match.capturedEnd(u"host"_s))};
        candidate.normalised = registeredDomain(match.captured(u"host"_s));
        candidate.add("found");
        if (!candidate.normalised.isEmpty() && !isFreeMail(candidate.normalised))
            candidates.append(candidate);
    }
    return candidates;
}

QList<Candidate> phoneCandidates(const Reading &reading, const Decisions &)
{
    // Most contracts have no number that may be one.
    static const QRegularExpression number(
        u"(?<![\\w/.-])(?:\\+\\d|\\(\\d{3}\\)|\\d{3}[-.]\\d{3}|0\\d{2})"_s);
    QList<Candidate> candidates;
    if (!number.match(reading.text.text()).hasMatch())
        return candidates;
    QRegularExpressionMatchIterator found = phonePattern().globalMatch(reading.text.text());
    while (found.hasNext() && candidates.size() < mostContacts) {
        const QRegularExpressionMatch match = found.next();
        const QString label = match.captured(u"label"_s).toLower();
        Candidate candidate;
        candidate.span = {int(match.capturedStart(u"value"_s)), int(match.capturedEnd(u"value"_s))};
        candidate.normalised = reading.text.original(candidate.span);
        candidate.add("found");
        candidate.addIf(!label.isEmpty(), "labelled");
        candidate.addIf(label.contains("fax"_L1) || label.contains("facsimile"_L1)
                            || label.startsWith(u'f'),
                        "fax");
        candidates.append(candidate);
    }
    return candidates;
}

} // namespace countersign::extraction
