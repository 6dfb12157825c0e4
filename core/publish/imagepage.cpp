// SPDX-License-Identifier: Apache-2.0
#include "core/publish/imagepage.h"

#include <QPointF>

#include <qpdf/Pipeline.hh>

namespace countersign::publish
{

namespace
{

QPDFObjectHandle pdfName(const char *text)
{
    return QPDFObjectHandle::newName(text);
}

QPDFObjectHandle pdfInteger(long long value)
{
    return QPDFObjectHandle::newInteger(value);
}

QPDFObjectHandle codingParameters(const imaging::Embeddable &image)
{
    QPDFObjectHandle parameters = QPDFObjectHandle::newDictionary();
    if (image.coding == imaging::Embeddable::Coding::Group4) {
        parameters.replaceKey("/K", pdfInteger(-1));
        parameters.replaceKey("/Columns", pdfInteger(image.sizePx.width()));
        parameters.replaceKey("/Rows", pdfInteger(image.sizePx.height()));
        if (image.blackIs1)
            parameters.replaceKey("/BlackIs1", QPDFObjectHandle::newBool(true));
        return parameters;
    }
    if (image.coding == imaging::Embeddable::Coding::Jpeg)
        return QPDFObjectHandle::newNull();
    parameters.replaceKey("/Predictor", pdfInteger(15));
    parameters.replaceKey("/Colors", pdfInteger(image.components));
    parameters.replaceKey("/BitsPerComponent", pdfInteger(image.bits));
    parameters.replaceKey("/Columns", pdfInteger(image.sizePx.width()));
    return parameters;
}

QPDFObjectHandle colourSpace(const imaging::Embeddable &image)
{
    if (!image.palette.isEmpty()) {
        return QPDFObjectHandle::newArray(
            {pdfName("/Indexed"), pdfName("/DeviceRGB"), pdfInteger(image.palette.size() / 3 - 1),
             QPDFObjectHandle::newString(image.palette.toStdString())});
    }
    return pdfName(image.components == 3 ? "/DeviceRGB" : "/DeviceGray");
}

const char *filterName(imaging::Embeddable::Coding coding)
{
    switch (coding) {
    case imaging::Embeddable::Coding::Jpeg:
        return "/DCTDecode";
    case imaging::Embeddable::Coding::Group4:
        return "/CCITTFaxDecode";
    case imaging::Embeddable::Coding::PngFlate:
        return "/FlateDecode";
    }
    return "";
}

// Where a point of the stored image (fractions, y down) lies on the upright one: the eight
// orientations of TIFF 6.0, page 36.
QPointF turnedPoint(const QPointF &p, int orientation)
{
    switch (orientation) {
    case 2:
        return {1 - p.x(), p.y()};
    case 3:
        return {1 - p.x(), 1 - p.y()};
    case 4:
        return {p.x(), 1 - p.y()};
    case 5:
        return {p.y(), p.x()};
    case 6:
        return {1 - p.y(), p.x()};
    case 7:
        return {1 - p.y(), 1 - p.x()};
    case 8:
        return {p.y(), 1 - p.x()};
    }
    return p;
}

} // namespace

QPDFObjectHandle imageObject(QPDF &pdf, const imaging::Embeddable &image, ImageBytes bytes)
{
    QPDFObjectHandle object = QPDFObjectHandle::newStream(&pdf);
    QPDFObjectHandle dictionary = object.getDict();
    dictionary.replaceKey("/Type", pdfName("/XObject"));
    dictionary.replaceKey("/Subtype", pdfName("/Image"));
    dictionary.replaceKey("/Width", pdfInteger(image.sizePx.width()));
    dictionary.replaceKey("/Height", pdfInteger(image.sizePx.height()));
    dictionary.replaceKey("/BitsPerComponent", pdfInteger(image.bits));
    dictionary.replaceKey("/ColorSpace", colourSpace(image));
    object.replaceStreamData(
        [bytes = std::move(bytes)](Pipeline *pipeline) {
            const QByteArray data = bytes();
            pipeline->write(reinterpret_cast<const unsigned char *>(data.constData()),
                            size_t(data.size()));
            pipeline->finish();
        },
        pdfName(filterName(image.coding)), codingParameters(image));
    return object;
}

QByteArray imageContent(const imaging::Embeddable &image, const QSizeF &sizePt,
                        const QByteArray &resourceName)
{
    // Image space is the unit square with y up; its corners tell the matrix.
    const auto onPage = [&](double x, double y) {
        const QPointF at = turnedPoint({x, 1 - y}, image.orientation);
        return QPointF(at.x() * sizePt.width(), (1 - at.y()) * sizePt.height());
    };
    const QPointF origin = onPage(0, 0);
    const QPointF right = onPage(1, 0) - origin;
    const QPointF up = onPage(0, 1) - origin;
    QByteArray content("q\n");
    for (const double part : {right.x(), right.y(), up.x(), up.y(), origin.x(), origin.y()})
        content += QByteArray::number(part, 'f', 4) + ' ';
    return content + "cm\n" + resourceName + " Do\nQ\n";
}

} // namespace countersign::publish
