// SPDX-License-Identifier: Apache-2.0
#include "app/console.h"

#include "ui/errortext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace countersign::app
{

namespace
{

void writeLine(FILE *stream, const QByteArray &line)
{
    fwrite(line.constData(), 1, size_t(line.size()), stream);
    fputc('\n', stream);
    fflush(stream);
}

} // namespace

Console::Console(bool json)
    : m_json(json)
    , m_terminal(isatty(STDERR_FILENO) == 1)
{
}

void Console::say(const QString &line) const
{
    if (!m_json)
        writeLine(stdout, line.toUtf8());
}

void Console::emitJson(const QJsonValue &value) const
{
    if (!m_json)
        return;
    const QJsonDocument document
        = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    writeLine(stdout, document.toJson(QJsonDocument::Compact));
}

QJsonObject Console::errorJson(const base::Error &error)
{
    return {{u"code"_s, error.code}, {u"message"_s, ui::errorText(error).summary()}};
}

int Console::fail(const base::Error &error, const QString &about) const
{
    clearProgress();
    const QString sentence = ui::errorText(error).full();
    writeLine(stderr, (about.isEmpty() ? sentence : about + u": "_s + sentence).toUtf8());
    emitJson(QJsonObject{{u"error"_s, errorJson(error)}});
    return ExitError;
}

int Console::misuse(const QString &line) const
{
    writeLine(stderr, line.toUtf8());
    return ExitUsage;
}

void Console::progress(const QString &what, double done) const
{
    if (!m_terminal || m_json)
        return;
    fprintf(stderr, "\r\033[K%s %3d %%", qPrintable(what), int(done * 100));
    fflush(stderr);
}

void Console::clearProgress() const
{
    if (m_terminal && !m_json)
        fprintf(stderr, "\r\033[K");
}

} // namespace countersign::app
