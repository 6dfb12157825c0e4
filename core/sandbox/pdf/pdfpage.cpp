// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/pdf/pdfpage.h"

#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

using namespace Qt::StringLiterals;

namespace countersign::sandbox
{

namespace
{

const QRectF a4Page(0, 0, 595, 842);

QRectF boxOf(QPDFObjectHandle array)
{
    if (!array.isRectangle())
        return {};
    const QPDFObjectHandle::Rectangle box = array.getArrayAsRectangle();
    return QRectF(QPointF(box.llx, box.lly), QPointF(box.urx, box.ury)).normalized();
}

} // namespace

QSizeF PageFrame::shownSize() const
{
    return rotation % 180 == 0 ? crop.size() : crop.size().transposed();
}

QRectF PageFrame::toUserSpace(const QRectF &shown) const
{
    switch (rotation) {
    case 90:
        return {crop.left() + shown.top(), crop.top() + shown.left(), shown.height(),
                shown.width()};
    case 180:
        return {crop.right() - shown.right(), crop.top() + shown.top(), shown.width(),
                shown.height()};
    case 270:
        return {crop.right() - shown.bottom(), crop.bottom() - shown.right(), shown.height(),
                shown.width()};
    default:
        return {crop.left() + shown.left(), crop.bottom() - shown.bottom(), shown.width(),
                shown.height()};
    }
}

QByteArray PageFrame::appearanceMatrix() const
{
    switch (rotation) {
    case 90:
        return "[0 1 -1 0 0 0]"_ba;
    case 180:
        return "[-1 0 0 -1 0 0]"_ba;
    case 270:
        return "[0 -1 1 0 0 0]"_ba;
    default:
        return "[1 0 0 1 0 0]"_ba;
    }
}

PageFrame pageFrame(QPDFObjectHandle page)
{
    QPDFPageObjectHelper helper(page);
    PageFrame frame;
    const QRectF media = boxOf(helper.getAttribute("/MediaBox", false));
    const QRectF sheet = media.isEmpty() ? a4Page : media;
    // Section 14.11.2: what lies outside the media box does not count.
    const QRectF crop = boxOf(helper.getAttribute("/CropBox", false)).intersected(sheet);
    frame.crop = crop.isEmpty() ? sheet : crop;
    QPDFObjectHandle rotate = helper.getAttribute("/Rotate", false);
    if (rotate.isInteger())
        frame.rotation = ((rotate.getIntValueAsInt() % 360) + 360) % 360 / 90 * 90;
    return frame;
}

QByteArray dictionaryWith(QPDFObjectHandle dictionary,
                          const QList<std::pair<QByteArray, QByteArray>> &entries)
{
    QByteArray out = "<<"_ba;
    for (auto [key, value] : dictionary.ditems()) {
        const bool isReplaced
            = std::any_of(entries.cbegin(), entries.cend(), [&name = key](const auto &entry) {
                  return entry.first.toStdString() == name;
              });
        if (!isReplaced && !value.isNull())
            out += ' ' + QByteArray::fromStdString(QPDFObjectHandle::newName(key).unparse()) + ' '
                + QByteArray::fromStdString(value.unparse());
    }
    for (const auto &[key, value] : entries)
        out += ' ' + key + ' ' + value;
    return out + " >>";
}

QByteArray arrayWith(QPDFObjectHandle array, const QList<QByteArray> &items)
{
    QByteArray out = "["_ba;
    if (array.isArray()) {
        for (QPDFObjectHandle item : array.aitems())
            out += QByteArray::fromStdString(item.unparse()) + ' ';
    }
    return out + items.join(' ') + ']';
}

} // namespace countersign::sandbox
