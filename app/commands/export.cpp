// SPDX-License-Identifier: Apache-2.0
#include "app/commands/commands.h"
#include "app/wording.h"
#include "ui/words.h"

#include <QDir>
#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace countersign::app
{

namespace
{

struct FormWord {
    const char *word;
    workflow::ExportForm form;
};
constexpr std::array formWords = {FormWord{"pdfa", workflow::ExportForm::SearchablePdf},
                                  FormWord{"original", workflow::ExportForm::Original},
                                  FormWord{"tiff", workflow::ExportForm::Tiff},
                                  FormWord{"images", workflow::ExportForm::Images},
                                  FormWord{"mail", workflow::ExportForm::Mail}};

// What was asked for; a sentence for what can't be.
base::Result<workflow::ExportWish> exportWish(const QCommandLineParser &parser)
{
    workflow::ExportWish wish;
    const QString as = parser.value(u"as"_s);
    const auto word = std::find_if(formWords.begin(), formWords.end(), [&as](const FormWord &row) {
        return as == QLatin1StringView(row.word);
    });
    if (word == formWords.end())
        return base::Error{base::ErrorKind::InvalidInput, u"export.form_unknown"_s, {}};
    wish.form = word->form;
    wish.folder = QDir::current().absoluteFilePath(parser.value(u"output"_s));
    if (parser.isSet(u"template"_s))
        wish.fileTemplate = parser.value(u"template"_s);
    if (parser.isSet(u"overwrite"_s))
        wish.onExisting = workflow::OnExisting::Replace;
    if (parser.isSet(u"number"_s))
        wish.onExisting = workflow::OnExisting::Number;
    CS_TRY(model::checkFileTemplate(wish.fileTemplate));
    return wish;
}

int writeAll(const QList<model::DocumentId> &ids, const workflow::ExportWish &wish,
             workflow::Office &office, const Console &console)
{
    const auto paths = office.exporting().plannedPaths(ids, wish, ui::contractTypeText);
    if (!paths)
        return console.fail(paths.error());
    QJsonArray lines;
    bool failed = false;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        base::JobContext job({}, [&](double done) { console.progress(u"Exporting"_s, done); });
        const auto files
            = office.exporting().write(ids.at(i), paths->at(i), wish, commandActor(office), job);
        console.clearProgress();
        QJsonObject line{{u"id"_s, ids.at(i).toString()}};
        if (files) {
            for (const QString &path : files->paths)
                console.say(path);
            line[u"files"_s] = QJsonArray::fromStringList(files->paths);
        } else {
            failed = true;
            line[u"error"_s] = Console::errorJson(files.error());
            if (!console.json())
                (void)console.fail(files.error(), paths->at(i));
        }
        lines.append(line);
    }
    console.emitJson(lines);
    return failed ? ExitError : ExitOk;
}

} // namespace

void declareExport(QCommandLineParser &parser)
{
    declareWorkspace(parser);
    parser.addOption(
        {u"as"_s,
         CommandLine::tr(
             "pdfa (searchable, PDF/A where possible), original, tiff, images, or mail (a "
             "draft with the PDF); pdfa unless told."),
         u"FORM"_s, u"pdfa"_s});
    parser.addOption({u"template"_s,
                      CommandLine::tr("File names, of %1; \"/\" makes folders. \"%2\" unless told.")
                          .arg(model::fileTemplateParts().join(u' '),
                               QString::fromLatin1(model::standardFileTemplate)),
                      u"TEMPLATE"_s});
    parser.addOption({{u"o"_s, u"output"_s}, CommandLine::tr("Folder to write into."), u"DIR"_s});
    parser.addOption({u"overwrite"_s, CommandLine::tr("Replace files that are there.")});
    parser.addOption({u"number"_s, CommandLine::tr("Give a number to names that are there.")});
    parser.addPositionalArgument(u"ID"_s, CommandLine::tr("Ids of documents."));
}

int runExport(const QCommandLineParser &parser, const Console &console)
{
    const auto wish = exportWish(parser);
    if (!wish)
        return console.misuse(
            wish.error().code == u"export.form_unknown"_s
                ? CommandLine::tr(
                    "countersign export: --as is pdfa, original, tiff, images or mail")
                : CommandLine::tr("countersign export: a template is made of %1")
                      .arg(model::fileTemplateParts().join(u' ')));
    if (!parser.isSet(u"output"_s))
        return console.misuse(CommandLine::tr("countersign export: where to? Give -o DIR"));
    QList<model::DocumentId> ids;
    const QStringList names = parser.positionalArguments();
    for (const QString &name : names) {
        const auto id = model::DocumentId::parse(name);
        if (!id)
            return console.misuse(
                CommandLine::tr("countersign export: \"%1\" is no id, see countersign list")
                    .arg(name));
        ids.append(*id);
    }
    if (ids.isEmpty())
        return console.misuse(CommandLine::tr(
            "countersign export: name documents by their ids, see countersign list"));
    auto context = openWorkspace(parser);
    if (!context)
        return console.fail(context.error());
    return writeAll(ids, *wish, (*context)->office(), console);
}

} // namespace countersign::app
