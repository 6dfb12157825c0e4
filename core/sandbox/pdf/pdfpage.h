// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QSizeF>

class QPDFObjectHandle;

namespace countersign::sandbox
{

// A page as a reader shows it: cropped and turned.
struct PageFrame {
    QRectF crop; // in user space, y upwards
    int rotation = 0; // 0, 90, 180 or 270 degrees clockwise

    QSizeF shownSize() const;
    // From points right of and below the shown page's top left corner to user space, y upwards.
    QRectF toUserSpace(const QRectF &shown) const;
    // The /Matrix that turns an appearance upright on the turned page.
    QByteArray appearanceMatrix() const;
};

PageFrame pageFrame(QPDFObjectHandle page);

// The dictionary's own text with some entries replaced or added; indirect values stay references.
QByteArray dictionaryWith(QPDFObjectHandle dictionary,
                          const QList<std::pair<QByteArray, QByteArray>> &entries);
// An array's items with more behind them; any other object counts as an empty array.
QByteArray arrayWith(QPDFObjectHandle array, const QList<QByteArray> &items);

} // namespace countersign::sandbox
