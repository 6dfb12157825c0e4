// SPDX-License-Identifier: Apache-2.0
#include "core/ocr/readingstamp.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace countersign::ocr
{

namespace
{

const QByteArray unfinishedMark = " unfinished"_ba;

QByteArray stampOfReading(const QByteArray &sourceSha256, int page, const QByteArray &readingStamp)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData("page stamp 1|");
    hash.addData(sourceSha256);
    hash.addData('|' + QByteArray::number(page) + '|');
    hash.addData(readingStamp);
    return hash.result();
}

} // namespace

QByteArray readingStamp(const OcrEngine &engine, const ReadOptions &options)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData("coloured ink 2, signing places 1");
    hash.addData(engine.settingsStamp(options.ocr));
    hash.addData(options.useTextLayer ? textLayerStamp() : QByteArray("pictures"));
    hash.addData(options.findLanguage ? "any" : "given");
    return hash.result();
}

QByteArray pageStamp(const model::OcrPage &text, const QByteArray &sourceSha256, int page,
                     const QByteArray &readingStamp)
{
    const bool layer = text.source == model::TextSource::TextLayer;
    const QByteArray stamp
        = stampOfReading(sourceSha256, page, layer ? textLayerStamp() : readingStamp);
    return text.partial ? stamp + unfinishedMark : stamp;
}

bool isCurrent(const QByteArray &stored, const QByteArray &sourceSha256, int page,
               const QByteArray &readingStamp)
{
    return stored.startsWith(stampOfReading(sourceSha256, page, readingStamp))
        || stored == stampOfReading(sourceSha256, page, textLayerStamp());
}

bool wasFinished(const QByteArray &stored)
{
    return !stored.endsWith(unfinishedMark);
}

// Text layers come from the original itself; their stamp changes when the way they are read or
// checked does.
QByteArray textLayerStamp()
{
    return QCryptographicHash::hash(QByteArrayView("text layer 3"), QCryptographicHash::Sha256);
}

} // namespace countersign::ocr
