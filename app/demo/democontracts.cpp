// SPDX-License-Identifier: Apache-2.0
#include "app/demo/democontracts.h"

#include "app/demo/demopages.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLinearGradient>
#include <QPainter>
#include <QPdfWriter>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QTextDocument>
#include <QTransform>

#include <leptonica/allheaders.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace countersign::app
{

namespace
{

base::Error writeError(const QString &path)
{
    return {base::ErrorKind::Io, u"file.write_failed"_s, {{u"path"_s, path}}};
}

base::Result<QString> writePdf(const QString &name, const QString &path)
{
    const auto document = layOutContract(name);
    if (!document)
        return writeError(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeError(path);
    QPdfWriter writer(&file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(72);
    writer.setTitle(name);
    {
        QPainter painter(&writer);
        for (int page = 0; page < document->pageCount(); ++page) {
            if (page > 0)
                writer.newPage();
            paintContractPage(painter, *document, page);
        }
    }
    if (!file.commit())
        return writeError(path);
    return path;
}

struct PixaDestroyer {
    void operator()(PIXA *pixa) const { pixaDestroy(&pixa); }
};

base::Result<QString> writeScannedTiff(const QString &name, const QString &path)
{
    const auto document = layOutContract(name);
    if (!document)
        return writeError(path);
    QRandomGenerator random(20260601);
    const std::unique_ptr<PIXA, PixaDestroyer> pages(pixaCreate(document->pageCount()));
    for (int page = 0; page < document->pageCount(); ++page) {
        const QImage scan = scannedLook(renderContractPage(*document, page, 200),
                                        page % 2 == 0 ? 0.7 : -0.5, random);
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        scan.convertToFormat(QImage::Format_Grayscale8).save(&buffer, "PNG", 100);
        PIX *pix
            = pixReadMem(reinterpret_cast<const l_uint8 *>(png.constData()), size_t(png.size()));
        if (!pix)
            return writeError(path);
        pixSetResolution(pix, 200, 200);
        pixSetInputFormat(pix, IFF_TIFF_ZIP);
        pixaAddPix(pages.get(), pix, L_INSERT);
    }
    if (pixaWriteMultipageTiff(QFile::encodeName(path).constData(), pages.get()) != 0)
        return writeError(path);
    return path;
}

// A sheet on a desk, taken by hand: perspective, uneven light, noise.
base::Result<QString> writePhonePhoto(const QString &name, const QString &path)
{
    const auto document = layOutContract(name);
    if (!document)
        return writeError(path);
    const QImage page = renderContractPage(*document, 0, 220);
    QImage photo(2160, 2880, QImage::Format_RGB32);
    QLinearGradient desk(0, 0, photo.width(), photo.height());
    desk.setColorAt(0, QColor(112, 88, 66));
    desk.setColorAt(1, QColor(78, 60, 46));
    QPainter painter(&photo);
    painter.fillRect(photo.rect(), desk);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QPolygonF sheet{QPointF(0, 0), QPointF(page.width(), 0),
                          QPointF(page.width(), page.height()), QPointF(0, page.height())};
    const QPolygonF seen{QPointF(120, 96), QPointF(2052, 118), QPointF(2088, 2790),
                         QPointF(84, 2768)};
    QTransform camera;
    QTransform::quadToQuad(sheet, seen, camera);
    painter.setTransform(camera);
    painter.drawImage(0, 0, page);
    painter.resetTransform();
    QLinearGradient light(0, 0, photo.width(), photo.height());
    light.setColorAt(0, QColor(255, 252, 244, 0));
    light.setColorAt(1, QColor(40, 34, 30, 70));
    painter.fillRect(photo.rect(), light);
    painter.end();
    QRandomGenerator random(20260420);
    addScannerNoise(photo, random, 7);
    photo.setDotsPerMeterX(qRound(220 / 0.0254));
    photo.setDotsPerMeterY(qRound(220 / 0.0254));
    if (!photo.save(path, "JPEG", 88))
        return writeError(path);
    return path;
}

struct DemoRecipe {
    QString name;
    QString suffix;
    base::Result<QString> (*write)(const QString &, const QString &);
};

const QList<DemoRecipe> &demoRecipes()
{
    static const QList<DemoRecipe> recipes
        = {{u"nda-lumen-northwind"_s, u".pdf"_s, writePdf},
           {u"msa-harbor-sterling"_s, u".pdf"_s, writePdf},
           {u"lease-oakfield"_s, u".tif"_s, writeScannedTiff},
           {u"consulting-brightside"_s, u".jpg"_s, writePhonePhoto},
           {u"liefervertrag-rheintal"_s, u".pdf"_s, writePdf}};
    return recipes;
}

// A demo that is ended while it writes must not leave half a contract under the final name.
base::Result<> writeWhole(const DemoRecipe &recipe, const QString &path)
{
    const QString draft = path + u".part"_s + recipe.suffix;
    QFile::remove(draft);
    CS_TRY(recipe.write(recipe.name, draft));
    if (!QFile::rename(draft, path))
        return writeError(path);
    return {};
}

} // namespace

base::Result<QStringList> makeDemoContracts(const QString &folder, const QStringList &only)
{
    if (!QDir().mkpath(folder))
        return writeError(folder);
    const QDir dir(folder);
    QStringList paths;
    for (const DemoRecipe &recipe : demoRecipes()) {
        if (!only.isEmpty() && !only.contains(recipe.name))
            continue;
        const QString path = dir.filePath(recipe.name + recipe.suffix);
        if (!QFile::exists(path))
            CS_TRY(writeWhole(recipe, path));
        paths.append(path);
    }
    return paths;
}

QStringList demoContractNames()
{
    QStringList names;
    for (const DemoRecipe &recipe : demoRecipes())
        names.append(recipe.name);
    return names;
}

} // namespace countersign::app
