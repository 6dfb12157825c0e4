// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ocr.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace countersign::likeness
{

constexpr int sketchValues = 32;

// A page in a hundred bytes: enough to find pages that are worth a comparison.
struct PageSketch {
    QByteArray picture; // see pictureHash()
    QList<quint16> text; // least hashes of the runs of three words; empty with little text
    int words = 0;

    bool operator==(const PageSketch &) const = default;
};

// Words as they are compared: small letters and digits alone.
QStringList comparableWords(const model::OcrPage &page);
PageSketch sketchOf(const model::OcrPage &page, const QByteArray &picture);
// About the share of runs of words that two pages have in common, 0..1.
double textLikeness(const PageSketch &a, const PageSketch &b);
// Whether two pages are worth a comparison.
bool mayBeTheSame(const PageSketch &a, const PageSketch &b);

QByteArray toBytes(const QList<PageSketch> &pages);
QList<PageSketch> sketchesFromBytes(const QByteArray &bytes);

} // namespace countersign::likeness
