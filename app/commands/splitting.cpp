// SPDX-License-Identifier: Apache-2.0
#include "app/commands/splitting.h"
#include "app/wording.h"

#include "app/commands/commands.h"
#include "core/workflow/stackfile.h"

using namespace Qt::StringLiterals;

namespace countersign::app
{

namespace
{

base::Result<QList<workflow::IngestOutcome>>
takeInParted(const QString &path, const workflow::IngestOptions &options,
             const model::SplitRules &rules, workflow::Office &office, base::JobContext &context)
{
    const QString actor = commandActor(office);
    const auto batch = workflow::stackFromFile(path, options.password, office.engines(),
                                               office.capture(), actor, context);
    if (!batch)
        return batch.error();
    const auto plan = office.splitting().suggest(*batch, rules, context);
    if (!plan)
        return plan.error();
    if (const auto parted = office.splitting().accept(*batch, *plan); !parted)
        return parted.error();
    return office.capture().takeIn(*batch, actor, context);
}

} // namespace

void declareSplitting(QCommandLineParser &parser)
{
    parser.addOption(
        {u"split"_s,
         CommandLine::tr(
             "Each file is a stack of several documents, parted by: separators (sheets "
             "made with countersign separator), blank (blank sheets), contents (page "
             "numbers, titles, letterheads), or a number of sheets; several with commas."),
         u"HOW"_s});
}

std::optional<model::SplitRules> splitRules(const QCommandLineParser &parser)
{
    model::SplitRules rules{false};
    const QStringList words = parser.value(u"split"_s).split(u',', Qt::SkipEmptyParts);
    if (parser.isSet(u"split"_s) && words.isEmpty())
        return std::nullopt;
    for (const QString &word : words) {
        bool isNumber = false;
        const int sheets = word.toInt(&isNumber);
        if (word == u"separators"_s)
            rules.separators = true;
        else if (word == u"blank"_s)
            rules.blankSheets = true;
        else if (word == u"contents"_s)
            rules.contents = true;
        else if (isNumber && sheets > 0)
            rules.sheetsEach = sheets;
        else
            return std::nullopt;
    }
    return rules;
}

QList<workflow::IngestOutcome> ingestParted(const QStringList &paths,
                                            const workflow::IngestOptions &options,
                                            const model::SplitRules &rules,
                                            workflow::Office &office, base::JobContext &context)
{
    QList<workflow::IngestOutcome> outcomes;
    for (const QString &path : paths) {
        const auto parted = takeInParted(path, options, rules, office, context);
        if (parted)
            outcomes += *parted;
        else
            outcomes.append({path, {}, {}, parted.error()});
    }
    return outcomes;
}

} // namespace countersign::app
