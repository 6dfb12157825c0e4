// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/companyname.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

// Class of a legal form by its last words, longest first; blanks and dots are gone. Forms of one
// class are used for each other: "Inc." and "Corp.".
const QHash<QString, QString> &formClasses()
{
    static const QHash<QString, QString> classes = [] {
        const std::pair<QString, QString> rows[] = {
            {u"inc"_s, u"inc|incorporated|corp|corporation|co|company|cos"_s},
            {u"llc"_s, u"llc|limited liability company"_s},
            {u"lp"_s, u"lp|limited partnership|lllp"_s},
            {u"llp"_s, u"llp|limited liability partnership"_s},
            {u"ltd"_s,
             u"ltd|limited|co ltd|company limited|pty ltd|pty limited|pvt ltd|pte ltd|"
             "private limited|pte|pty"_s},
            {u"plc"_s, u"plc|public limited company"_s},
            {u"gmbh"_s, u"gmbh|mbh|gesellschaft mbh|ggmbh"_s},
            {u"ug"_s, u"ug|ug haftungsbeschr\u00E4nkt|ug haftungsbeschrankt"_s},
            {u"ag"_s, u"ag|aktiengesellschaft"_s},
            {u"kg"_s, u"kg|gmbh and co kg|gmbh co kg|co kg|ag and co kg"_s},
            {u"kgaa"_s, u"kgaa|ag and co kgaa|se and co kgaa"_s},
            {u"ohg"_s, u"ohg"_s},
            {u"gbr"_s, u"gbr"_s},
            {u"ev"_s, u"ev"_s},
            {u"se"_s, u"se"_s},
            {u"sa"_s, u"sa|sa de cv|sab de cv|sau|societe anonyme|sociedad anonima"_s},
            {u"sarl"_s, u"sarl|eurl|s a r l"_s},
            {u"sas"_s, u"sas|sasu"_s},
            {u"sl"_s, u"sl|slu|s de rl|srl de cv|s de rl de cv|sociedad limitada"_s},
            {u"srl"_s, u"srl"_s},
            {u"spa"_s, u"spa"_s},
            {u"nv"_s, u"nv"_s},
            {u"bv"_s, u"bv"_s},
            {u"ab"_s, u"ab"_s},
            {u"as"_s, u"as|asa|aps"_s},
            {u"oy"_s, u"oy|oyj"_s},
            {u"kk"_s, u"kk"_s},
        };
        QHash<QString, QString> table;
        for (const auto &[name, forms] : rows) {
            for (const QString &form : forms.split(u'|'))
                table.insert(form, name);
        }
        return table;
    }();
    return classes;
}

QString withoutAccents(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c;
    }
    return plain.toCaseFolded();
}

// "l.l.c." and "l. l. c." become "llc", "m.b.h." "mbh"; other punctuation parts words.
QStringList nameTokens(const QString &text)
{
    static const QRegularExpression initials(u"\\b(?:\\p{L}\\.\\s?)+\\p{L}\\b\\.?"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression others(u"[^\\p{L}\\p{N}]+"_s);
    QString level = withoutAccents(text);
    level.replace(u'&', u" and "_s);
    QRegularExpressionMatchIterator found = initials.globalMatch(level);
    qsizetype shift = 0;
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const QString joined = match.captured().remove(u'.').remove(u' ') + u' ';
        level.replace(match.capturedStart() - shift, match.capturedLength(), joined);
        shift += match.capturedLength() - joined.size();
    }
    level.remove(u'\'');
    return level.replace(others, u" "_s).split(u' ', Qt::SkipEmptyParts);
}

// What follows names somebody else or the same one again.
QString ownName(const QString &printed)
{
    static const QRegularExpression tail(
        u"[,;\\s(]+(?:d/?b/?a|a/?k/?a|f/?k/?a|doing business as|formerly(?: known as)?|trading as|"
        "on behalf of|(?:and|together with|including) "
        "(?:its|their|all|any)\\b.{0,30}(?:affiliat|subsidiar))"
        "\\b.*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return QString(printed).remove(tail);
}

} // namespace

CompanyName companyNameOf(const QString &printed)
{
    QStringList words = nameTokens(ownName(printed));
    CompanyName name;
    constexpr qsizetype longestForm = 6; // words
    for (qsizetype length = std::min(longestForm, words.size() - 1); length > 0; --length) {
        const QString form = words.mid(words.size() - length).join(u' ');
        const auto known = formClasses().constFind(form);
        if (known == formClasses().cend())
            continue;
        name.form = *known;
        words = words.mid(0, words.size() - length);
        break;
    }
    // "Acme Company, Inc.": the form said last rules.
    while (words.size() > 1 && formClasses().value(words.constLast()) == "inc"_L1
           && !name.form.isEmpty())
        words.removeLast();
    if (words.size() > 1 && words.constFirst() == "the"_L1)
        words.removeFirst();
    name.key = words.join(u' ');
    return name;
}

bool mayBeSameCompany(const QString &a, const QString &b)
{
    const CompanyName first = companyNameOf(a);
    const CompanyName second = companyNameOf(b);
    return first.key == second.key
        && (first.form.isEmpty() || second.form.isEmpty() || first.form == second.form);
}

} // namespace countersign::extraction
