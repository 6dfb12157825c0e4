// SPDX-License-Identifier: Apache-2.0
#include "core/security/redaction.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::security
{

namespace
{

const QRegularExpression::PatternOption kIgnoreCase = QRegularExpression::CaseInsensitiveOption;

void redactTokens(QString &text)
{
    static const QRegularExpression header(u"\\b(bearer|basic)\\s+[A-Za-z0-9._~+/=-]+"_s,
                                           kIgnoreCase);
    static const QRegularExpression jwt(u"\\beyJ[\\w-]+\\.[\\w-]+\\.[\\w-]*"_s);
    static const QRegularExpression named(
        uR"re(((?:\b[\w-]*(?:token|secret|password|passphrase|assertion|api_?key|hapikey)|[?&]code)"?\s*[=:]\s*"?)[^&\s",;]+)re"_s,
        kIgnoreCase);
    static const QRegularExpression urlUser(u"://[^/\\s@]+@"_s);
    text.replace(header, u"\\1 [token]"_s);
    text.replace(jwt, u"[token]"_s);
    text.replace(named, u"\\1[token]"_s);
    text.replace(urlUser, u"://[token]@"_s);
}

// A run of digits with the separators people put into phone numbers. Dates, dotted quads, times and
// plain numbers have the same characters and stay: they are ids, sizes and times in a log line.
bool looksLikePhone(const QString &run)
{
    static const QRegularExpression date(u"^\\d{4}-\\d{2}-\\d{2}"_s);
    static const QRegularExpression quad(u"^\\d{1,3}(\\.\\d{1,3}){3}$"_s);
    const auto digits = std::count_if(run.begin(), run.end(), [](QChar c) { return c.isDigit(); });
    if (digits < 7 || digits > 15 || date.match(run).hasMatch() || quad.match(run).hasMatch())
        return false;
    return digits != run.size() || digits == 10 || digits == 11;
}

void redactPhones(QString &text)
{
    static const QRegularExpression run(u"(?<![\\w.-])\\+?\\(?\\d[\\d ()./-]{5,}\\d(?![\\w-])"_s);
    qsizetype from = 0;
    for (;;) {
        const QRegularExpressionMatch match = run.match(text, from);
        if (!match.hasMatch())
            return;
        const QString replacement
            = looksLikePhone(match.captured()) ? u"[phone]"_s : match.captured();
        text.replace(match.capturedStart(), match.capturedLength(), replacement);
        from = match.capturedStart() + replacement.size();
    }
}

} // namespace

QString redact(const QString &text)
{
    static const QRegularExpression email(u"[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    QString redacted = text;
    redactTokens(redacted);
    redacted.replace(email, u"[email]"_s);
    redactPhones(redacted);
    return redacted;
}

} // namespace countersign::security
