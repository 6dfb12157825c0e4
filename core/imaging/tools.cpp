// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/tools.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace countersign::imaging
{

Tools Tools::locate()
{
    const QDir folder(QCoreApplication::applicationDirPath());
    Tools tools;
    tools.decoder = QStandardPaths::findExecutable(
        u"countersign-decoder"_s,
        {folder.path(), folder.absoluteFilePath(u"../libexec/countersign"_s),
         folder.absoluteFilePath(u"../bin"_s)});
    tools.pdfInfo = QStandardPaths::findExecutable(u"pdfinfo"_s);
    tools.pdfToText = QStandardPaths::findExecutable(u"pdftotext"_s);
    tools.pdfToPpm = QStandardPaths::findExecutable(u"pdftoppm"_s);
    tools.pdfImages = QStandardPaths::findExecutable(u"pdfimages"_s);
    return tools;
}

} // namespace countersign::imaging
