// SPDX-License-Identifier: Apache-2.0
// What an audit entry says beyond its action.
#include "ui/errortext.h"
#include "ui/peoplewords.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

struct AuditFacts {
    Q_DECLARE_TR_FUNCTIONS(AuditFacts)
};

struct FactWord {
    const char *stored;
    const char *text;
};

constexpr std::array factWordTable = {
    FactWord{"VALID", QT_TRANSLATE_NOOP("AuditFacts", "signature valid")},
    FactWord{"VALID_EXTENDED",
             QT_TRANSLATE_NOOP("AuditFacts", "signature valid, proof material added since")},
    FactWord{"VALID_WITH_CHANGES",
             QT_TRANSLATE_NOOP("AuditFacts", "signature valid, filled in since")},
    FactWord{"MODIFIED", QT_TRANSLATE_NOOP("AuditFacts", "changed after signing")},
    FactWord{"INVALID", QT_TRANSLATE_NOOP("AuditFacts", "signature not valid")},
    FactWord{"INDETERMINATE", QT_TRANSLATE_NOOP("AuditFacts", "signature could not be judged")},
    FactWord{"NOT_SIGNED", QT_TRANSLATE_NOOP("AuditFacts", "no digital signature")},
    FactWord{"SAME", QT_TRANSLATE_NOOP("AuditFacts", "same as sent")},
    FactWord{"SAME_PLUS_KNOWN_FIELDS",
             QT_TRANSLATE_NOOP("AuditFacts", "same as sent, with its fields filled in")},
    FactWord{"DIFFERENT", QT_TRANSLATE_NOOP("AuditFacts", "differs from what was sent")},
    FactWord{"NOT_COMPARABLE",
             QT_TRANSLATE_NOOP("AuditFacts", "can't be compared with what was sent")},
};

QString factWord(const QString &stored)
{
    const auto found
        = std::find_if(factWordTable.begin(), factWordTable.end(), [&stored](const FactWord &word) {
              return stored == QLatin1StringView(word.stored);
          });
    return found == factWordTable.end() ? stored : AuditFacts::tr(found->text);
}

QString factIn(const QJsonObject &details, const QString &key)
{
    return details[key].toVariant().toString();
}

int countIn(const QJsonObject &details, const QString &key)
{
    return details[key].toVariant().toInt();
}

QString joinedFacts(QStringList facts)
{
    facts.removeAll(QString());
    return facts.join(u" \u00b7 "_s);
}

QString fieldFacts(const QJsonObject &details)
{
    const QString name = factIn(details, u"field"_s);
    const auto key = model::parseFieldKey(name);
    const auto shown = [&](const QString &which) {
        const QString value = factIn(details, which).simplified();
        return key && !value.isEmpty() ? valueText(*key, value) : value;
    };
    const QString before = shown(u"before"_s);
    const QString after = shown(u"after"_s);
    const QString change = after.isEmpty() ? before
        : before.isEmpty() || before == after
        ? after
        : AuditFacts::tr("%1 \u2192 %2", "an old value and a new one").arg(before, after);
    const QString label = fieldNameText(name);
    //: A field and what became of its value.
    return change.isEmpty() ? label : AuditFacts::tr("%1: %2").arg(label, change);
}

QString failureFacts(const QJsonObject &details)
{
    const int page = countIn(details, u"page"_s);
    return joinedFacts({page > 0 ? AuditFacts::tr("Page %1").arg(page) : QString(),
                        errorText(factIn(details, u"code"_s)).what});
}

QString ingestedFacts(const QJsonObject &details)
{
    const QString earlier = factIn(details, u"duplicate_of"_s);
    return joinedFacts(
        {factIn(details, u"name"_s), pagesText(countIn(details, u"pages"_s)),
         provenanceText(model::provenanceFromJson(details)),
         earlier.isEmpty() ? QString() : AuditFacts::tr("same content as an earlier document")});
}

QString statusFacts(const QJsonObject &details)
{
    const auto status = model::parseEnvelopeStatus(factIn(details, u"status"_s));
    const QString word = status ? envelopeStatusText(*status) : factIn(details, u"status"_s);
    const QString who = factIn(details, u"recipient"_s);
    return joinedFacts({who.isEmpty() ? word : AuditFacts::tr("%1: %2").arg(who, word),
                        factIn(details, u"reason"_s)});
}

QString checkFacts(const QJsonObject &details)
{
    return joinedFacts(
        {factWord(factIn(details, u"verdict"_s)), factWord(factIn(details, u"same_as_sent"_s))});
}

QString crmFacts(const QJsonObject &details)
{
    const QString record = factIn(details, u"record"_s);
    const QString code = factIn(details, u"code"_s);
    return joinedFacts({serviceText(factIn(details, u"connector"_s)),
                        record.isEmpty() ? QString() : AuditFacts::tr("deal %1").arg(record),
                        code.isEmpty() ? QString() : errorText(code).what});
}

QString settingsFacts(const QJsonObject &details)
{
    return AuditFacts::tr("Taken from %1, asked below %2, languages %3")
        .arg(confidenceText(details[u"accept"_s].toVariant().toDouble()),
             confidenceText(details[u"review"_s].toVariant().toDouble()),
             factIn(details, u"languages"_s));
}

QString accountFacts(const QJsonObject &details)
{
    return joinedFacts({serviceText(factIn(details, u"service"_s)),
                        details[u"enabled"_s].toVariant().toBool() ? AuditFacts::tr("in use")
                                                                   : AuditFacts::tr("not in use")});
}

QString personFacts(const QJsonObject &details)
{
    QStringList roles;
    for (const model::Role role : model::allRoles()) {
        if (factIn(details, u"roles"_s).split(u", "_s).contains(model::roleName(role)))
            roles.append(roleText(role));
    }
    const int tries = countIn(details, u"tries"_s);
    return joinedFacts(
        {factIn(details, u"person"_s), roles.join(u", "_s), factIn(details, u"login"_s),
         tries > 0 ? AuditFacts::tr("%n wrong try(s) in a row", nullptr, tries) : QString()});
}

// Reasons, names and the like, for what has no sentence of its own.
QString plainFacts(const QJsonObject &details)
{
    QStringList facts;
    for (const QString &key :
         {u"name"_s, u"recipient"_s, u"email"_s, u"to"_s, u"reason"_s, u"text"_s})
        facts.append(factIn(details, key));
    return joinedFacts(facts);
}

} // namespace

QString auditDetailsText(const QString &action, const QJsonObject &details)
{
    if (action.startsWith(u"field."_s) || action.startsWith(u"second."_s))
        return fieldFacts(details);
    if (action == u"document.failed"_s || action == u"page.failed"_s)
        return failureFacts(details);
    if (action == u"document.ingested"_s)
        return ingestedFacts(details);
    if (action == u"document.recognized"_s || action == u"document.searchable_saved"_s)
        return pagesText(countIn(details, u"pages"_s));
    if (action == u"document.exported"_s)
        return AuditFacts::tr("%n file(s)", nullptr, countIn(details, u"files"_s));
    if (action == u"document.approved"_s)
        return AuditFacts::tr("Version %1").arg(countIn(details, u"version"_s));
    if (action == u"fields.extracted"_s)
        return AuditFacts::tr("%n value(s)", nullptr, countIn(details, u"fields"_s));
    if (action == u"envelope.requested"_s)
        return AuditFacts::tr("%n recipient(s)", nullptr, countIn(details, u"recipients"_s));
    if (action == u"envelope.sent"_s || action == u"signed_copy.received"_s)
        return serviceText(factIn(details, u"provider"_s));
    if (action == u"envelope.status"_s || action == u"envelope.recipient"_s)
        return statusFacts(details);
    if (action == u"signed_copy.checked"_s)
        return checkFacts(details);
    if (action.startsWith(u"crm."_s))
        return crmFacts(details);
    if (action == u"memory.learned"_s)
        return joinedFacts(
            {AuditFacts::tr("%n layout(s)", nullptr, countIn(details, u"layouts"_s)),
             AuditFacts::tr("%n counterparty(s)", nullptr, countIn(details, u"counterparties"_s))});
    if (action.startsWith(u"memory."_s))
        return AuditFacts::tr("%n entry(s)", nullptr, countIn(details, u"entries"_s));
    if (action == u"settings.changed"_s)
        return settingsFacts(details);
    if (action == u"people.lock_set"_s)
        return lockText(countIn(details, u"minutes"_s));
    if (action.startsWith(u"person."_s) || action.startsWith(u"people."_s)
        || action.startsWith(u"session."_s))
        return personFacts(details);
    if (action == u"account.saved"_s)
        return accountFacts(details);
    return plainFacts(details);
}

QString auditDetailsText(const QString &action, const QMap<QString, QString> &details)
{
    QJsonObject object;
    for (auto it = details.cbegin(); it != details.cend(); ++it)
        object.insert(it.key(), it.value());
    return auditDetailsText(action, object);
}

} // namespace countersign::ui
