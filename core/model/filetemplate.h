// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QSet>
#include <QString>
#include <QStringList>

namespace countersign::model
{

// What file names of exported documents are made of.
struct FileFacts {
    QDate date; // of the agreement, else of its capture
    QString type; // as people call it
    QString counterparty;
    QString reference;
    QString title;
    QString original; // name of the file it came as, without its ending
    QString id;
};

constexpr char standardFileTemplate[] = "{date} {type} {counterparty}";

// "{date}", "{type}", ... that a template may contain.
QStringList fileTemplateParts();
// Code: export.template_unknown (fact "part"), export.template_empty.
base::Result<> checkFileTemplate(const QString &fileTemplate);
// A path without its ending, relative to the folder exported to. A '/' in the template makes
// folders; one in a value does not. Parts that are empty leave no gap, and no system's file name
// rules are broken. Never empty.
QString fileNameFrom(const QString &fileTemplate, const FileFacts &facts);
// `path` with " (2)", " (3)", ... before its ending where `taken` has it already, in whatever
// case; adds it to `taken`.
QString numberedPath(const QString &path, QSet<QString> &taken);

} // namespace countersign::model
