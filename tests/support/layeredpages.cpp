// SPDX-License-Identifier: Apache-2.0
#include "tests/support/layeredpages.h"

#include "tests/support/paintedpages.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>
#include <QRegularExpression>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

using namespace Qt::StringLiterals;

namespace countersign::test
{

namespace
{

QByteArray hiddenTextOperators(const QStringList &lines, double topInch, double pageHeightPt)
{
    QByteArray operators("\nq BT /FHidden 12 Tf 3 Tr\n");
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const double baselinePt = pageHeightPt - (topInch + 0.4 * double(i)) * 72 - 11;
        QByteArray literal = lines.at(i).toLatin1();
        literal.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
        operators += "1 0 0 1 72 " + QByteArray::number(baselinePt, 'f', 2) + " Tm (" + literal
            + ") Tj\n";
    }
    return operators + "ET Q\n";
}

QByteArray streamData(QPDFObjectHandle stream)
{
    const auto buffer = stream.getStreamData();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                      qsizetype(buffer->getSize()));
}

// Every target of a ToUnicode map's lists: <0000> <0063> [<0041> <0042> ...]
QByteArray otherTargets(const QByteArray &map, const std::function<char16_t(char16_t)> &other)
{
    static const QRegularExpression list(u"\\[[^\\]]*\\]"_s);
    static const QRegularExpression code(u"<([0-9A-Fa-f]{4})>"_s);
    QString text = QString::fromLatin1(map);
    for (auto lists = list.globalMatch(text); lists.hasNext();) {
        const auto found = lists.next();
        for (auto codes = code.globalMatch(found.captured()); codes.hasNext();) {
            const auto one = codes.next();
            const char16_t changed = other(char16_t(one.captured(1).toUInt(nullptr, 16)));
            text.replace(found.capturedStart() + one.capturedStart(1), 4,
                         QString::number(changed, 16).rightJustified(4, u'0'));
        }
    }
    return text.toLatin1();
}

} // namespace

QByteArray withHiddenText(const QByteArray &pdf, const QStringList &lines, double topInch)
{
    return changedPdf(pdf, [&](QPDF &file) {
        const QPDFObjectHandle font = file.makeIndirectObject(QPDFObjectHandle::parse(
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"));
        for (auto &page : QPDFPageDocumentHelper(file).getAllPages()) {
            QPDFObjectHandle resources = page.getAttribute("/Resources", true);
            if (!resources.getKey("/Font").isDictionary())
                resources.replaceKey("/Font", QPDFObjectHandle::newDictionary());
            resources.getKey("/Font").replaceKey("/FHidden", font);
            const double height = page.getMediaBox().getArrayItem(3).getNumericValue();
            page.getObjectHandle().addPageContents(QPDFObjectHandle::newStream(&file, "q\n"), true);
            page.getObjectHandle().addPageContents(
                QPDFObjectHandle::newStream(
                    &file, "\nQ" + hiddenTextOperators(lines, topInch, height).toStdString()),
                false);
        }
    });
}

QByteArray withoutUnicode(const QByteArray &pdf)
{
    return changedPdf(pdf, [](QPDF &file) {
        for (QPDFObjectHandle object : file.getAllObjects()) {
            if (object.isDictionary())
                object.removeKey("/ToUnicode");
        }
    });
}

QByteArray withOtherUnicode(const QByteArray &pdf, const std::function<char16_t(char16_t)> &other)
{
    return changedPdf(pdf, [&](QPDF &file) {
        for (QPDFObjectHandle object : file.getAllObjects()) {
            if (!object.isDictionary() || !object.hasKey("/ToUnicode"))
                continue;
            QPDFObjectHandle map = object.getKey("/ToUnicode");
            map.replaceStreamData(otherTargets(streamData(map), other).toStdString(),
                                  QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
        }
    });
}

QByteArray outlinedPdfOf(const QStringList &lines, const QString &text)
{
    constexpr int dpi = 600;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(dpi);
    QPainter painter(&writer);
    QFont font(u"Liberation Serif"_s);
    font.setPixelSize(12 * dpi / 72);
    painter.setFont(font);
    QPainterPath curves;
    for (qsizetype i = 0; i < lines.size(); ++i)
        curves.addText(dpi, (1.15 + 0.4 * double(i)) * dpi, font, lines.at(i));
    painter.fillPath(curves, Qt::black);
    painter.drawText(QPointF(dpi, 10.5 * dpi), text);
    painter.end();
    return buffer.data();
}

} // namespace countersign::test
