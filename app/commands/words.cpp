// SPDX-License-Identifier: Apache-2.0
#include "app/commands/commands.h"
#include "app/wording.h"
#include "core/ocr/wordcounts.h"

#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace countersign::app
{

namespace
{

base::Error wordsError(base::ErrorKind kind, const QString &code, const QString &path)
{
    return {kind, code, {{u"path"_s, path}}};
}

base::Result<QStringList> textsIn(const QStringList &paths)
{
    QStringList texts;
    for (const QString &path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return wordsError(base::ErrorKind::Io, u"file.read_failed"_s, path);
        texts.append(QString::fromUtf8(file.readAll()));
    }
    return texts;
}

} // namespace

void declareWords(QCommandLineParser &parser)
{
    parser.addOption({{u"o"_s, u"out"_s}, CommandLine::tr("Write the counts here."), u"file"_s});
}

int runWords(const QCommandLineParser &parser, const Console &console)
{
    const QStringList paths = parser.positionalArguments();
    const QString out = parser.value(u"out"_s);
    if (paths.isEmpty() || out.isEmpty())
        return console.misuse(
            CommandLine::tr("Name text files of contracts and a file for their counts."));
    const auto texts = textsIn(paths);
    if (!texts)
        return console.fail(texts.error());
    const ocr::WordCounts counts = ocr::WordCounts::counted(*texts);
    QSaveFile file(out);
    const QByteArray bytes = counts.toBytes();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return console.fail(wordsError(base::ErrorKind::Io, u"file.write_failed"_s, out));
    console.say(CommandLine::tr("%1 words of %2 documents, %3 bytes")
                    .arg(counts.words().size())
                    .arg(texts->size())
                    .arg(bytes.size()));
    return ExitOk;
}

} // namespace countersign::app
