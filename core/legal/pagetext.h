// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/jobcontext.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace countersign::legal
{

// Words as they are compared: compatibility forms and ligatures resolved, soft hyphens gone, lower
// case.
QStringList foldedWords(const QString &text);

// The words of each page of a PDF in reading order, read by poppler's pdftotext in a process of its
// own. Errors: legal.text_tool_missing, legal.text_failed, job.cancelled.
base::Result<QList<QStringList>> pageWords(const QByteArray &pdf, base::JobContext &context);

} // namespace countersign::legal
