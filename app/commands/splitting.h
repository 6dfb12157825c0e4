// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/office.h"

#include <QCommandLineParser>

namespace countersign::app
{

// --split: how files with a stack of paper in them are parted into documents.
void declareSplitting(QCommandLineParser &parser);
// SplitRules{false} when nothing was asked for; nothing for words that mean nothing.
std::optional<model::SplitRules> splitRules(const QCommandLineParser &parser);
// One outcome a document; a file that can't be read does not stop the others.
QList<workflow::IngestOutcome> ingestParted(const QStringList &paths,
                                            const workflow::IngestOptions &options,
                                            const model::SplitRules &rules,
                                            workflow::Office &office, base::JobContext &context);

} // namespace countersign::app
