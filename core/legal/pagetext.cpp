// SPDX-License-Identifier: Apache-2.0
#include "core/legal/pagetext.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace countersign::legal
{

namespace
{

constexpr int textTimeoutMs = 60'000;
constexpr int textPollMs = 100;
constexpr qint64 textLimit = 64 * 1024 * 1024;

base::Error textError(const QString &code)
{
    return {base::ErrorKind::Unsupported, code, {}};
}

// Limits of the child: address space and processor time.
QStringList limitedCommand(const QString &tool)
{
    return {u"-c"_s, u"ulimit -v 1572864 -t 60; exec \"$0\" -q -enc UTF-8 - -"_s, tool};
}

} // namespace

QStringList foldedWords(const QString &text)
{
    QString folded = text.normalized(QString::NormalizationForm_KC).toLower();
    folded.remove(QChar(0x00AD));
    return folded.simplified().split(u' ', Qt::SkipEmptyParts);
}

base::Result<QList<QStringList>> pageWords(const QByteArray &pdf, base::JobContext &context)
{
    const QString tool = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (tool.isEmpty())
        return textError(u"legal.text_tool_missing"_s);
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(u"/bin/sh"_s, limitedCommand(tool));
    process.write(pdf);
    process.closeWriteChannel();
    QByteArray output;
    const QDeadlineTimer deadline(textTimeoutMs);
    while (!process.waitForFinished(textPollMs)) {
        output += process.readAllStandardOutput();
        const bool stopped = context.isCancelled();
        if (stopped || deadline.hasExpired() || output.size() > textLimit
            || process.state() == QProcess::NotRunning) {
            process.kill();
            process.waitForFinished();
            return stopped ? base::JobContext::cancelledError() : textError(u"legal.text_failed"_s);
        }
    }
    output += process.readAllStandardOutput();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return textError(u"legal.text_failed"_s);
    QList<QStringList> pages;
    for (const QString &page : QString::fromUtf8(output).split(u'\f'))
        pages.append(foldedWords(page));
    if (!pages.isEmpty() && pages.last().isEmpty())
        pages.removeLast(); // each page ends with a form feed
    return pages;
}

} // namespace countersign::legal
