// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/names.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

constexpr int longestName = 12; // words

QSet<QString> wordSet(const QString &words)
{
    const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
    return {list.cbegin(), list.cend()};
}

QString bareWord(QStringView word)
{
    QString bare;
    for (const QChar c : word) {
        if (c.isLetterOrNumber())
            bare += c.toLower();
    }
    return bare;
}

// Words that no party's name consists of; a name is cut before or behind them.
const QSet<QString> &foreignWords()
{
    static const QSet<QString> words = wordSet(
        u"this agreement agreements between among by whereas dated made entered into "
        u"effective as exhibit dear attention attn "
        "name title date re subject parties party witnesseth witness whereof recitals "
        "background now therefore hereby "
        "confidential confidentiality nondisclosure disclosure amendment schedule "
        "section article page mr mrs ms dr "
        "ladies gentlemen sir madam january february march april may june july august "
        "september october november december "
        "effective date january witness contract letter undertaking "
        "definitions purpose term each both either "
        "your you we our us i it its such any all in on at to from with if upon whereby "
        "is are shall will agree agrees por pour f\u00FCr "
        "signature signed accepted agreed acknowledged very truly yours sincerely "
        "address telephone facsimile fax phone email "
        "des contrat contrato convention accord acuerdo soussignes soussign\u00E9s entre parte "
        "otra reunidos denominada d\u00E9nomm\u00E9e repr\u00E9sent\u00E9e representada monsieur "
        "madame "
        "domicilio adelante cif nif dni ruc nit rfc article cl\u00E1usula objet objeto "
        "copy exh ex vertrag vereinbarung zwischen herr frau firma dieser diese seal "
        "print printed source hereinafter "
        "and/or c/o der die das den dem wird folgender nachfolgend"_s);
    return words;
}

// Words that stand for a party but name none, or belong to posts and papers.
const QSet<QString> &genericWords()
{
    static const QSet<QString> words = wordSet(
        u"company employee executive recipient discloser employer consultant contractor "
        u"seller buyer purchaser licensor "
        "licensee lessor lessee landlord tenant lender borrower customer client supplier "
        "vendor distributor provider "
        "receiving disclosing undersigned representatives affiliates subsidiaries chief "
        "officer president vice director "
        "chairman secretary treasurer general counsel manager board directors evaluation "
        "material transaction corporation "
        "corp inc llc ltd limited lp the of and a an for chairman senior executive "
        "financial operating human resources "
        "development business legal affairs department state county city street avenue "
        "road suite floor united states "
        "america participant stockholder shareholder individual owner agent parent buyer "
        "furnishing second first other "
        "non compete noncompete noncompetition competition solicitation nonsolicitation "
        "employment separation release "
        "severance restrictive covenant covenants proprietary invention inventions "
        "assignment mutual intellectual property "
        "services service license purchase form version execution member partner "
        "managing authorized signatory trustee "
        "auftragnehmer auftraggeber verkaufer kaufer information confidential evaluation "
        "vendeur acheteur prestataire client bailleur preneur vendedor comprador proveedor "
        "cliente arrendador arrendatario empresa soci\u00E9t\u00E9 societe sociedad"_s);
    return words;
}

const QSet<QString> &joiningWords()
{
    static const QSet<QString> words
        = wordSet(u"of and the for de la del du van von der den da di & y et und"_s);
    return words;
}

const QSet<QString> &companyWords()
{
    static const QSet<QString> words = wordSet(
        u"bank trust group holdings holding partners capital university institute foundation "
        u"association fund funds "
        "technologies technology systems services industries international pharmaceuticals "
        "laboratories energy media "
        "entertainment networks solutions enterprises ventures management company corporation "
        "stores resources regents "
        "hospital center centre society council committee department ministry authority bancorp financial insurance"_s);
    return words;
}

struct NameWord {
    Span span; // outer quotes and brackets left out
    bool capital = false;
    bool joining = false;
    bool endsRun = false; // punctuation behind it closes a name
    bool comma = false;
    bool breakBefore = false; // opening bracket, quote, blank line
};

bool isAbbreviation(QStringView word)
{
    const QStringView bare = word.endsWith(u'.') ? word.chopped(1) : word;
    return bare.size() <= 2 || isLegalForm(bare) || bare.contains(u'.') || bare == u"Bros"
        || bare == u"Mfg" || bare == u"Int'l" || bare == u"Dept" || bare == u"Jr" || bare == u"Mrs";
}

// "Corporation." ends a sentence, "Corp." need not.
bool isWholeForm(QStringView word)
{
    static const QSet<QString> whole
        = wordSet(u"corporation incorporated company limited partnership trust"_s);
    return whole.contains(bareWord(word));
}

// "ebix.com" begins with a small letter and is a name.
bool isHostName(QStringView word)
{
    return word.size() > 5
        && (word.endsWith(u".com") || word.endsWith(u".net") || word.endsWith(u".org"));
}

NameWord nameWordAt(QStringView printed, int begin, bool breakBefore)
{
    NameWord word;
    int first = 0;
    int last = int(printed.size());
    const auto isOuter = [](QChar c) {
        return c == u'(' || c == u'"' || c == u'[' || c == u'\'' || c == u'*' || c == u'_';
    };
    while (first < last && isOuter(printed.at(first)))
        ++first;
    word.breakBefore = breakBefore || first > 0;
    const auto isClosing = [&printed](int at) {
        // "Holdings'" belongs to somebody, "N'" is a short "and".
        return QStringView(u",;:)\"]*_").contains(printed.at(at))
            || (printed.at(at) == u'\'' && at > 2);
    };
    while (last > first && isClosing(last - 1)) {
        word.comma = word.comma || printed.at(last - 1) == u',';
        word.endsRun
            = word.endsRun || (printed.at(last - 1) != u',' && printed.at(last - 1) != u'\'');
        --last;
    }
    const QStringView core = printed.mid(first, last - first);
    if (core.endsWith(u'.')
        && (!isAbbreviation(core) || core.endsWith(u"..") || isWholeForm(core))) {
        word.endsRun = true;
        --last;
    }
    word.span = {begin + first, begin + last};
    // "eBay" and "resTORbio" count, "3M" too.
    const bool anyCapital
        = std::any_of(core.cbegin(), core.cend(), [](QChar c) { return c.isUpper(); });
    word.capital = anyCapital || isHostName(core)
        || (!core.isEmpty() && core.at(0).isDigit() && core.size() < 8);
    word.joining = joiningWords().contains(core.toString().toLower());
    return word;
}

QList<NameWord> nameWords(const DocumentText &text, Span range, NameLines lines)
{
    const QStringView all = text.view(range);
    QList<NameWord> words;
    bool breakBefore = true;
    for (qsizetype i = 0; i < all.size();) {
        if (all.at(i).isSpace()) {
            const bool lineEnd = all.at(i) == u'\n' || all.at(i) == u'\f';
            const bool paragraph = lineEnd && i + 1 < all.size()
                && (all.at(i + 1) == u'\n' || all.at(i + 1) == u'\f');
            breakBefore = breakBefore || paragraph || (lineEnd && lines == NameLines::Apart);
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < all.size() && !all.at(end).isSpace())
            ++end;
        const QStringView printed = all.mid(i, end - i);
        if (printed == u"," && !words.isEmpty()) {
            words.last().comma = true;
        } else {
            words.append(nameWordAt(printed, range.begin + int(i), breakBefore));
            breakBefore = false;
        }
        i = end;
    }
    return words;
}

// "US" and "I" are pronouns in small letters, parts of a name in capitals.
bool isForeign(const DocumentText &text, const NameWord &word)
{
    const QStringView printed = text.view(word.span);
    return printed != u"US" && printed != u"U.S." && foreignWords().contains(bareWord(printed));
}

bool isNumeral(QStringView word)
{
    return word == u"I" || word == u"II" || word == u"III" || word == u"IV" || word == u"V";
}

// A legal form that stays one in lower case: "plc", not "a Delaware corporation".
bool isPlainLegalForm(QStringView word)
{
    static const QSet<QString> described
        = wordSet(u"company corporation partnership trust limited as se sa co ab"_s);
    return isLegalForm(word) && (word.at(0).isUpper() || !described.contains(bareWord(word)));
}

// What may follow a comma within one name.
bool isNameTail(QStringView word)
{
    static const QSet<QString> tails = wordSet(u"jr sr ii iii iv esq phd md"_s);
    return isPlainLegalForm(word) || (word.at(0).isUpper() && tails.contains(bareWord(word)));
}

// Does the run go on from word i to word i + 1?
bool runGoesOn(const DocumentText &text, const QList<NameWord> &words, qsizetype i)
{
    if (i + 1 >= words.size() || words.at(i).endsRun || words.at(i + 1).breakBefore)
        return false;
    const NameWord &next = words.at(i + 1);
    if (words.at(i).comma)
        return isNameTail(text.view(next.span));
    if (isNumeral(text.view(next.span)))
        return true;
    if (isForeign(text, next))
        return false;
    if (next.capital)
        return true;
    if (!next.joining || next.comma || next.endsRun || i + 2 >= words.size())
        return isPlainLegalForm(text.view(next.span));
    const NameWord &second = words.at(i + 2);
    return !second.breakBefore && !isForeign(text, second)
        && (second.capital || (second.joining && i + 3 < words.size() && words.at(i + 3).capital));
}

NameMention mentionOf(const DocumentText &text, const QList<NameWord> &words, qsizetype first,
                      qsizetype last)
{
    NameMention mention;
    mention.span = {words.at(first).span.begin, words.at(last).span.end};
    // Part of the form that a German company of little capital has to print.
    static const QString limited = u" (haftungsbeschr\u00E4nkt)"_s;
    if (text.after(mention.span, int(limited.size())) == limited)
        mention.span.end += int(limited.size());
    mention.name = text.original(mention.span);
    mention.hasSuffix = last > first && isLegalForm(text.view(words.at(last).span));
    bool company = mention.hasSuffix;
    bool telling = false;
    int plain = 0;
    for (qsizetype i = first; i <= last; ++i) {
        const QString bare = bareWord(text.view(words.at(i).span));
        company = company || companyWords().contains(bare);
        plain += words.at(i).capital && !bare.isEmpty() && !bare.at(0).isDigit() ? 1 : 0;
        telling
            = telling || (!genericWords().contains(bare) && words.at(i).capital && bare.size() > 1);
    }
    mention.looksPersonal = !company && plain >= 2 && plain <= 4 && last - first <= 4;
    if (!telling || plain == 0)
        mention.name.clear();
    return mention;
}

// "GmbH & Co. KG", "S.A. de C.V.": one legal form.
bool goesOnInForm(QStringView next)
{
    return isLegalForm(next) || next == u"&" || next == u"de";
}

void addRun(const DocumentText &text, const QList<NameWord> &words, qsizetype first, qsizetype last,
            QList<NameMention> &mentions)
{
    const auto add = [&](qsizetype from, qsizetype to) {
        while (from <= to && words.at(from).joining
               && text.view(words.at(from).span).compare(u"The"_s) != 0
               && text.view(words.at(from).span).compare(u"THE"_s) != 0)
            ++from;
        if (from > to || to - from >= longestName)
            return;
        const NameMention mention = mentionOf(text, words, from, to);
        if (!mention.name.isEmpty())
            mentions.append(mention);
        if (words.at(from).joining && from < to) {
            const NameMention bare = mentionOf(text, words, from + 1, to);
            if (!bare.name.isEmpty())
                mentions.append(bare);
        }
    };
    add(first, last);
    for (qsizetype i = first + 1; i < last; ++i) {
        const QString word = text.view(words.at(i).span).toString().toLower();
        if (word == "and"_L1 || word == "und"_L1 || word == "et"_L1 || word == "y"_L1) {
            add(first, i - 1);
            add(i + 1, last);
        } else if (word == "of"_L1) {
            // "Acme Services of 17922 Sky Park Circle", "Board of Directors of Acme, Inc."
            if (text.view(words.at(i + 1).span).at(0).isDigit())
                add(first, i - 1);
            else if (isLegalForm(text.view(words.at(last).span)))
                add(i + 1, last);
        } else if (isLegalForm(word) && !goesOnInForm(text.view(words.at(i + 1).span))) {
            add(first, i);
            add(i + 1, last);
        }
    }
    if (text.view(words.at(first).span).compare(u"a", Qt::CaseInsensitive) == 0)
        add(first + 1, last);
}

bool isPost(const DocumentText &text, const NameWord &word)
{
    static const QSet<QString> posts = wordSet(
        u"officer president director manager chairman secretary treasurer counsel partner "
        u"member trustee ceo cfo coo"_s);
    return posts.contains(bareWord(text.view(word.span)));
}

// May the name that ends with a legal form begin at or before word i?
bool anchoredNameGoesBack(const DocumentText &text, const QList<NameWord> &words, qsizetype i)
{
    static const QSet<QString> never = wordSet(
        u"agreement between among by whereas dated made entered this witnesseth hereby with por "
        "pour f\u00FCr"_s);
    const NameWord &word = words.at(i);
    return (word.capital || word.joining) && !word.endsRun && !isPost(text, word)
        && !never.contains(bareWord(text.view(word.span)));
}

// From each legal form backwards, over commas and words that elsewhere part names: "Sears, Roebuck
// and Co.", "Beijing Information Service Co., Ltd."
void addAnchoredNames(const DocumentText &text, const QList<NameWord> &words,
                      QList<NameMention> &mentions)
{
    for (qsizetype last = 1; last < words.size(); ++last) {
        const QStringView form = text.view(words.at(last).span);
        if (!isPlainLegalForm(form)
            || (last + 1 < words.size() && !words.at(last).endsRun
                && !words.at(last + 1).breakBefore
                && isPlainLegalForm(text.view(words.at(last + 1).span))))
            continue;
        qsizetype first = last;
        QList<qsizetype> beginnings;
        while (first > 0 && last - first < longestName && !words.at(first).breakBefore
               && anchoredNameGoesBack(text, words, first - 1)) {
            --first;
            if (words.at(first).capital
                && (first == 0 || words.at(first - 1).comma || !words.at(first - 1).capital
                    || words.at(first).breakBefore
                    || !anchoredNameGoesBack(text, words, first - 1)))
                beginnings.append(first);
        }
        for (const qsizetype beginning : beginnings) {
            const NameMention mention = mentionOf(text, words, beginning, last);
            const bool known
                = std::any_of(mentions.cbegin(), mentions.cend(),
                              [&mention](const auto &other) { return other.span == mention.span; });
            if (!known && !mention.name.isEmpty())
                mentions.append(mention);
        }
    }
}

} // namespace

bool isLegalForm(QStringView word)
{
    static const QSet<QString> forms = wordSet(
        u"inc incorporated corp corporation co company llc ltd limited lp llp lllp plc pllc pc na "
        u"nv bv gmbh ag kg kgaa ohg gbr mbb ek ug se cv rl mbh "
        "sa sac sas sasu sapi ltda sarl eurl snc sca scea sl slu slp sau scp srl spa ev eg mbh sccl pty pte oy oyj ab as asa aps kk kft zrt doo sro bhd sdn partnership trust"_s);
    return forms.contains(bareWord(word));
}

QString nameIdentity(const QString &name)
{
    QStringList words;
    for (const QStringView word : QStringView(name).split(u' ', Qt::SkipEmptyParts)) {
        const QString bare = word == u"&" ? u"and"_s : bareWord(word);
        if (!bare.isEmpty())
            words.append(bare);
    }
    while (words.size() > 1 && isLegalForm(words.constLast()))
        words.removeLast();
    if (words.size() > 1 && words.constFirst() == "the"_L1)
        words.removeFirst();
    return words.join(u' ');
}

QList<NameMention> findNames(const DocumentText &text, Span range, NameLines lines)
{
    const QList<NameWord> words = nameWords(text, range, lines);
    QList<NameMention> mentions;
    for (qsizetype first = 0; first < words.size();) {
        if (!words.at(first).capital || isForeign(text, words.at(first))) {
            ++first;
            continue;
        }
        qsizetype last = first;
        while (last - first < 2 * longestName && runGoesOn(text, words, last))
            ++last;
        addRun(text, words, first, last, mentions);
        first = last + 1;
    }
    addAnchoredNames(text, words, mentions);
    return mentions;
}

} // namespace countersign::extraction
