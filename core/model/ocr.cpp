// SPDX-License-Identifier: Apache-2.0
#include "core/model/ocr.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace countersign::model
{

namespace
{

QCborArray rectToCbor(const PageRect &r)
{
    return {float(r.left), float(r.top), float(r.width), float(r.height)};
}

PageRect rectFromCbor(const QCborArray &a)
{
    return {a.at(0).toDouble(), a.at(1).toDouble(), a.at(2).toDouble(), a.at(3).toDouble()};
}

QCborArray lineToCbor(const OcrLine &line)
{
    QCborArray words;
    for (const OcrWord &word : line.words)
        words.append(
            QCborArray{word.text, float(word.confidence), rectToCbor(word.box), int(word.second)});
    return {rectToCbor(line.box), words};
}

SecondReading secondReading(qint64 stored)
{
    return stored == int(SecondReading::Same)     ? SecondReading::Same
        : stored == int(SecondReading::Different) ? SecondReading::Different
                                                  : SecondReading::None;
}

OcrLine lineFromCbor(const QCborArray &array)
{
    OcrLine line;
    line.box = rectFromCbor(array.at(0).toArray());
    const QCborArray words = array.at(1).toArray();
    for (const auto &value : words) {
        const QCborArray word = value.toArray();
        line.words.append({word.at(0).toString(), rectFromCbor(word.at(2).toArray()),
                           word.at(1).toDouble(), secondReading(word.at(3).toInteger())});
    }
    return line;
}

QCborArray inkToCbor(const QList<InkMark> &marks)
{
    QCborArray array;
    for (const InkMark &mark : marks)
        array.append(QCborArray{mark.kind == InkKind::Stamp ? u"stamp"_s : u"signature"_s,
                                rectToCbor(mark.box)});
    return array;
}

QList<InkMark> inkFromCbor(const QCborArray &array)
{
    QList<InkMark> marks;
    for (const auto &value : array) {
        const QCborArray pair = value.toArray();
        const bool stamp = pair.at(0).toString() == u"stamp"_s;
        marks.append(
            {stamp ? InkKind::Stamp : InkKind::Signature, rectFromCbor(pair.at(1).toArray())});
    }
    return marks;
}

QCborArray signingToCbor(const QList<SigningPlace> &places)
{
    QCborArray array;
    for (const SigningPlace &place : places)
        array.append(QCborArray{rectToCbor(place.rule), rectToCbor(place.area),
                                rectToCbor(place.ink), float(place.written)});
    return array;
}

QList<SigningPlace> signingFromCbor(const QCborArray &array)
{
    QList<SigningPlace> places;
    for (const auto &value : array) {
        const QCborArray place = value.toArray();
        places.append({rectFromCbor(place.at(0).toArray()), rectFromCbor(place.at(1).toArray()),
                       rectFromCbor(place.at(2).toArray()), place.at(3).toDouble()});
    }
    return places;
}

} // namespace

QString OcrLine::text() const
{
    QStringList parts;
    for (const OcrWord &word : words)
        parts.append(word.text);
    return parts.join(u' ');
}

QString OcrPage::text() const
{
    QString text;
    for (const OcrBlock &block : blocks) {
        if (!text.isEmpty())
            text += u'\n';
        for (const OcrLine &line : block.lines)
            text += line.text() + u'\n';
    }
    return text;
}

QList<OcrWord> OcrPage::words() const
{
    QList<OcrWord> words;
    for (const OcrBlock &block : blocks) {
        for (const OcrLine &line : block.lines)
            words.append(line.words);
    }
    return words;
}

QString OcrDocument::text() const
{
    QStringList parts;
    for (const OcrPage &page : pages)
        parts.append(page.text());
    return parts.join(u'\f');
}

QByteArray toCbor(const OcrPage &page)
{
    QCborArray blocks;
    for (const OcrBlock &block : page.blocks) {
        QCborArray lines;
        for (const OcrLine &line : block.lines)
            lines.append(lineToCbor(line));
        blocks.append(QCborArray{rectToCbor(block.box), lines});
    }
    QCborMap map{{u"v"_s, 1},
                 {u"w"_s, page.sizePt.width()},
                 {u"h"_s, page.sizePt.height()},
                 {u"r"_s, page.rotationCw},
                 {u"layer"_s, page.source == TextSource::TextLayer},
                 {u"partial"_s, page.partial},
                 {u"stamp"_s, page.inputStamp},
                 {u"blocks"_s, blocks}};
    if (!page.ink.isEmpty())
        map.insert(u"ink"_s, inkToCbor(page.ink));
    if (!page.signing.isEmpty())
        map.insert(u"signing"_s, signingToCbor(page.signing));
    if (page.quality.measured)
        map.insert(u"quality"_s, toCbor(page.quality));
    return map.toCborValue().toCbor();
}

OcrPage ocrPageFromCbor(const QByteArray &cbor)
{
    OcrPage page;
    QCborParserError error;
    const QCborMap map = QCborValue::fromCbor(cbor, &error).toMap();
    if (error.error != QCborError::NoError) // a torn page would pass for a short one
        return page;
    page.sizePt = {map.value(u"w"_s).toDouble(), map.value(u"h"_s).toDouble()};
    page.rotationCw = int(map.value(u"r"_s).toInteger());
    page.source = map.value(u"layer"_s).toBool() ? TextSource::TextLayer : TextSource::Recognised;
    page.partial = map.value(u"partial"_s).toBool();
    page.inputStamp = map.value(u"stamp"_s).toByteArray();
    page.quality = pageQualityFromCbor(map.value(u"quality"_s).toArray());
    page.ink = inkFromCbor(map.value(u"ink"_s).toArray());
    page.signing = signingFromCbor(map.value(u"signing"_s).toArray());
    const QCborArray blocks = map.value(u"blocks"_s).toArray();
    for (const auto &value : blocks) {
        const QCborArray array = value.toArray();
        OcrBlock block;
        block.box = rectFromCbor(array.at(0).toArray());
        const QCborArray lines = array.at(1).toArray();
        for (const auto &line : lines)
            block.lines.append(lineFromCbor(line.toArray()));
        page.blocks.append(block);
    }
    return page;
}

} // namespace countersign::model
