// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demostack.h"

#include "app/demo/demopages.h"
#include "core/separation/separatorpage.h"
#include "ui/separatorwords.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QRandomGenerator>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace countersign::app
{

namespace
{

constexpr int jpegQuality = 80;
constexpr double mostSkew = 0.6; // degrees

QImage separatorSheet()
{
    const QSizeF mm(210, 297);
    QImage page((mm / 25.4 * demoStackDpi).toSize(), QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    const model::SheetRouting routing{u"services"_s, {}, {}};
    separation::paintSeparator(painter, mm, routing, ui::separatorWords(routing));
    return page;
}

QByteArray asScanned(const QImage &page, QRandomGenerator &random)
{
    const double skew = (random.generateDouble() * 2 - 1) * mostSkew;
    const QImage scan = scannedLook(page, skew, random).convertToFormat(QImage::Format_Grayscale8);
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    scan.save(&buffer, "JPEG", jpegQuality);
    return jpeg;
}

} // namespace

QList<QByteArray> makeDemoStack(const QString &language)
{
    const bool isThere = QFile::exists(u":/demo/stack/%1-1.html"_s.arg(language));
    const QString text = u"stack/"_s + (isThere ? language : u"en"_s);
    QRandomGenerator random(20261005);
    QList<QByteArray> sheets;
    for (const QString &name : {text + u"-1"_s, text + u"-2"_s}) {
        if (!sheets.isEmpty())
            sheets.append(asScanned(separatorSheet(), random));
        const auto document = layOutContract(name);
        for (int page = 0; document && page < document->pageCount(); ++page)
            sheets.append(asScanned(renderContractPage(*document, page, demoStackDpi), random));
    }
    return sheets;
}

} // namespace countersign::app
