// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/pagequality.h"
#include "core/model/pagerect.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace countersign::model
{

// What came of reading a doubtful word once more, from another picture of it.
enum class SecondReading { None, Same, Different };

// Names as in hOCR and ALTO. Boxes are on the page as shown (upright).
struct OcrWord {
    QString text;
    PageRect box;
    double confidence = 0; // 0..1; 1 for a text layer's own words
    SecondReading second = SecondReading::None;

    bool operator==(const OcrWord &) const = default;
};

struct OcrLine {
    QList<OcrWord> words;
    PageRect box;

    QString text() const;
    bool operator==(const OcrLine &) const = default;
};

struct OcrBlock {
    QList<OcrLine> lines;
    PageRect box;

    bool operator==(const OcrBlock &) const = default;
};

enum class TextSource { Recognised, TextLayer };

// Coloured ink that is no text.
enum class InkKind { Stamp, Signature };

struct InkMark {
    InkKind kind = InkKind::Stamp;
    PageRect box;

    bool operator==(const InkMark &) const = default;
};

// A place where somebody is to sign, as the page's picture shows it.
struct SigningPlace {
    PageRect rule; // the line drawn for it; empty: none
    PageRect area; // where a signature would stand
    PageRect ink; // handwriting there; empty: none
    double written = 0; // probability that somebody has signed there, 0..1

    bool operator==(const SigningPlace &) const = default;
};

// One page's text in reading order.
struct OcrPage {
    QList<OcrBlock> blocks;
    QSizeF sizePt; // of the page as shown, in points of 1/72 inch
    int rotationCw = 0; // degrees the stored image has to be turned clockwise to be upright
    TextSource source = TextSource::Recognised;
    bool partial = false; // time ran out: text is missing
    QByteArray inputStamp; // hash of image, engine version, languages and settings: is this result
                           // still valid?
    PageQuality quality = {}; // of a recognised page's image
    QList<InkMark> ink = {}; // stamps, seals and signatures, which are not in the text
    QList<SigningPlace> signing = {}; // from top to bottom

    // Lines end with '\n', blocks are parted by an empty line.
    QString text() const;
    QList<OcrWord> words() const;
    bool operator==(const OcrPage &) const = default;
};

struct OcrDocument {
    QList<OcrPage> pages;

    // Pages parted by form feeds, as `extract --jsonl` prints them.
    QString text() const;
    bool operator==(const OcrDocument &) const = default;
};

// Compact stored form (CBOR) and back.
QByteArray toCbor(const OcrPage &page);
OcrPage ocrPageFromCbor(const QByteArray &cbor);

} // namespace countersign::model
