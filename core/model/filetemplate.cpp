// SPDX-License-Identifier: Apache-2.0
#include "core/model/filetemplate.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace countersign::model
{

namespace
{

struct TemplatePart {
    const char *name;
    QString (*value)(const FileFacts &facts);
};

constexpr std::array templateParts = {
    TemplatePart{"date", [](const FileFacts &facts) { return facts.date.toString(Qt::ISODate); }},
    TemplatePart{"year",
                 [](const FileFacts &facts) {
                     return facts.date.isValid() ? QString::number(facts.date.year()) : QString();
                 }},
    TemplatePart{"type", [](const FileFacts &facts) { return facts.type; }},
    TemplatePart{"counterparty", [](const FileFacts &facts) { return facts.counterparty; }},
    TemplatePart{"reference", [](const FileFacts &facts) { return facts.reference; }},
    TemplatePart{"title", [](const FileFacts &facts) { return facts.title; }},
    TemplatePart{"original", [](const FileFacts &facts) { return facts.original; }},
    TemplatePart{"id", [](const FileFacts &facts) { return facts.id; }},
};

const QRegularExpression &partPattern()
{
    static const QRegularExpression pattern(u"\\{([^{}/]*)\\}"_s);
    return pattern;
}

const TemplatePart *partNamed(const QString &name)
{
    for (const TemplatePart &part : templateParts) {
        if (name == QLatin1StringView(part.name))
            return &part;
    }
    return nullptr;
}

// What may stand in a name on Linux, Windows and macOS alike.
QString allowedCharacters(const QString &text)
{
    static const QString forbidden = u"\\:*?\"<>|"_s;
    QString allowed;
    for (const QChar character : text) {
        const bool bad = forbidden.contains(character)
            || character.category() == QChar::Other_Control
            || character.category() == QChar::Other_Format;
        allowed += bad ? QChar(u'-') : character;
    }
    return allowed.simplified();
}

// One folder's or file's name: shorter than every file system's limit, and none that means a
// device or a hidden file.
QString allowedName(QString name)
{
    constexpr qsizetype mostBytes = 150;
    static const QRegularExpression devices(u"^(con|prn|aux|nul|com\\d|lpt\\d)(\\.|$)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression ends(u"^[\\s._-]+|[\\s._-]+$"_s);
    name = allowedCharacters(name).remove(ends);
    while (name.toUtf8().size() > mostBytes)
        name.chop(name.size() > 1 && name.back().isLowSurrogate() ? 2 : 1);
    name.remove(ends);
    return devices.match(name).hasMatch() ? u"_"_s + name : name;
}

QString filledIn(const QString &fileTemplate, const FileFacts &facts)
{
    QString text;
    qsizetype from = 0;
    auto matches = partPattern().globalMatch(fileTemplate);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        text += fileTemplate.mid(from, match.capturedStart() - from);
        if (const TemplatePart *part = partNamed(match.captured(1)))
            text += part->value(facts).replace(u'/', u'-');
        from = match.capturedEnd();
    }
    return text + fileTemplate.mid(from);
}

} // namespace

QStringList fileTemplateParts()
{
    QStringList parts;
    for (const TemplatePart &part : templateParts)
        parts.append(u"{%1}"_s.arg(QLatin1StringView(part.name)));
    return parts;
}

base::Result<> checkFileTemplate(const QString &fileTemplate)
{
    if (fileTemplate.trimmed().isEmpty())
        return base::Error{base::ErrorKind::InvalidInput, u"export.template_empty"_s, {}};
    auto matches = partPattern().globalMatch(fileTemplate);
    while (matches.hasNext()) {
        const QString name = matches.next().captured(1);
        if (!partNamed(name))
            return base::Error{base::ErrorKind::InvalidInput,
                               u"export.template_unknown"_s,
                               {{u"part"_s, u"{%1}"_s.arg(name)}}};
    }
    return {};
}

QString fileNameFrom(const QString &fileTemplate, const FileFacts &facts)
{
    QStringList names;
    const QStringList parts = filledIn(fileTemplate, facts).split(u'/', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (const QString name = allowedName(part); !name.isEmpty())
            names.append(name);
    }
    if (names.isEmpty())
        names.append(allowedName(facts.original));
    if (names.last().isEmpty())
        names.last() = allowedName(facts.id);
    return names.last().isEmpty() ? u"document"_s : names.join(u'/');
}

QString numberedPath(const QString &path, QSet<QString> &taken)
{
    const QString folder = path.contains(u'/') ? path.left(path.lastIndexOf(u'/') + 1) : QString();
    const QString name = path.mid(folder.size());
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString stem = dot > 0 ? name.left(dot) : name;
    const QString ending = dot > 0 ? name.mid(dot) : QString();
    QString free = path;
    for (int number = 2; taken.contains(free.toCaseFolded()); ++number)
        free = u"%1%2 (%3)%4"_s.arg(folder, stem).arg(number).arg(ending);
    taken.insert(free.toCaseFolded());
    return free;
}

} // namespace countersign::model
