// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ocr.h"

namespace countersign::ocr
{

// A page of one block, its words parted by spaces, all read alike.
inline QList<model::OcrBlock> pageOf(const QString &text, double confidence = 0.8)
{
    model::OcrBlock block;
    for (const QString &row : text.split(u'\n')) {
        model::OcrLine line;
        for (const QString &word : row.split(u' '))
            line.words.append({word, {0, 0, 1, 1}, confidence});
        block.lines.append(line);
    }
    return {block};
}

// What its lines say now.
inline QString textOf(const QList<model::OcrBlock> &blocks)
{
    QStringList rows;
    for (const model::OcrLine &line : blocks.first().lines)
        rows.append(line.text());
    return rows.join(u'\n');
}

} // namespace countersign::ocr
