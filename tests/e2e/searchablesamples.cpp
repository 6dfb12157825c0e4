// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/searchablesamples.h"

#include "core/base/clock.h"
#include "core/sandbox/pdf/pdfsigner.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTextDocumentFragment>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::test
{

namespace
{

QByteArray writtenPdf(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                      qsizetype(buffer->getSize()));
}

QPDFObjectHandle boxArray(const QRectF &box)
{
    return QPDFObjectHandle::newArray(
        QPDFObjectHandle::Rectangle(box.left(), box.top(), box.right(), box.bottom()));
}

void layOut(QPDFObjectHandle page, const PageLayout &layout)
{
    QPDFPageObjectHelper helper(page);
    const auto media = helper.getAttribute("/MediaBox", true).getArrayAsRectangle();
    const QRectF moved(layout.origin, QSizeF(media.urx - media.llx, media.ury - media.lly));
    page.replaceKey("/MediaBox", boxArray(moved));
    page.replaceKey("/Rotate", QPDFObjectHandle::newInteger(layout.rotate));
    if (!layout.cropBox.isNull())
        page.replaceKey("/CropBox", boxArray(layout.cropBox.translated(layout.origin)));
    if (layout.userUnit != 1)
        page.replaceKey("/UserUnit", QPDFObjectHandle::newReal(layout.userUnit, 2));
    helper.addPageContents(
        page.getOwningQPDF()->newStream("q 1 0 0 1 " + std::to_string(layout.origin.x()) + " "
                                        + std::to_string(layout.origin.y()) + " cm\n"),
        true);
    helper.addPageContents(page.getOwningQPDF()->newStream("\nQ\n"), false);
}

QString plain(const QString &text)
{
    return QTextDocumentFragment::fromHtml(text).toPlainText();
}

double overlap(const QRectF &a, const QRectF &b)
{
    const QRectF both = a & b;
    const double shared = both.isValid() ? both.width() * both.height() : 0;
    const double either = a.width() * a.height() + b.width() * b.height() - shared;
    return either > 0 ? shared / either : 0;
}

} // namespace

QByteArray laidOut(const QByteArray &pdf, const PageLayout &layout)
{
    QPDF file;
    file.processMemoryFile("sample", pdf.constData(), size_t(pdf.size()));
    for (const QPDFObjectHandle &page : file.getAllPages())
        layOut(page, layout);
    return writtenPdf(file);
}

QByteArray pdfWithoutFonts(const QString &text)
{
    QPDF file;
    file.emptyPDF();
    QPDFObjectHandle page = QPDFObjectHandle::parse(
        "<< /Type /Page /MediaBox [0 0 595 842] /Resources << /Font << /F1 << /Type /Font "
        "/Subtype /Type1 /BaseFont /Helvetica >> >> >> >>");
    page.replaceKey("/Contents",
                    file.newStream("BT /F1 14 Tf 72 700 Td (" + text.toStdString() + ") Tj ET"));
    file.addPage(file.makeIndirectObject(page), false);
    return writtenPdf(file);
}

QByteArray pdfWithScript(const QByteArray &pdf)
{
    QPDF file;
    file.processMemoryFile("sample", pdf.constData(), size_t(pdf.size()));
    file.getRoot().replaceKey(
        "/OpenAction", QPDFObjectHandle::parse("<< /S /JavaScript /JS (app.beep\\(0\\)) >>"));
    return writtenPdf(file);
}

QByteArray signedPdf(const QByteArray &pdf, const QString &folder)
{
    const auto identity = sandbox::loadOrMakeIdentity(folder, base::SystemClock());
    if (!identity)
        return {};
    sandbox::PdfSignatureRequest request;
    request.sealText = u"Sealed for a test"_s;
    request.at = QDateTime::currentDateTimeUtc();
    const auto bytes = sandbox::signPdf(pdf, request, *identity);
    return bytes ? *bytes : QByteArray();
}

QList<SeenPage> wordsInPdf(const QString &path)
{
    static const QRegularExpression line(u"<page width=\"([\\d.]+)\" height=\"([\\d.]+)\"|<word "
                                         u"xMin=\"([-\\d.]+)\" yMin=\"([-\\d.]+)\" "
                                         "xMax=\"([-\\d.]+)\" yMax=\"([-\\d.]+)\">(.*)</word>"_s);
    // pdfinfo knows the sizes of turned pages; pdftotext's page element does not.
    static const QRegularExpression turned(u"Page\\s+(\\d+) rot:\\s+(\\d+)"_s);
    QList<bool> sideways;
    auto turns
        = turned.globalMatch(QString::fromUtf8(outputOf(u"pdfinfo"_s, {u"-l"_s, u"99"_s, path})));
    while (turns.hasNext())
        sideways.append(turns.next().captured(2).toInt() % 180 != 0);
    QList<SeenPage> pages;
    QSizeF size;
    auto it = line.globalMatch(QString::fromUtf8(
        outputOf(u"pdftotext"_s, {u"-cropbox"_s, u"-bbox-layout"_s, path, u"-"_s})));
    while (it.hasNext()) {
        const auto found = it.next();
        if (found.hasCaptured(1)) {
            size = {found.captured(1).toDouble(), found.captured(2).toDouble()};
            if (sideways.value(pages.size()))
                size.transpose();
            pages.append(SeenPage{});
            continue;
        }
        const QPointF from(found.captured(3).toDouble() / size.width(),
                           found.captured(4).toDouble() / size.height());
        const QPointF to(found.captured(5).toDouble() / size.width(),
                         found.captured(6).toDouble() / size.height());
        pages.last().append({plain(found.captured(7)), QRectF(from, to)});
    }
    return pages;
}

QList<SeenPage> wordsInHocr(const QByteArray &hocr)
{
    static const QRegularExpression line(
        u"class='ocr_page'.*?bbox 0 0 (\\d+) (\\d+)|class='ocrx_word'.*?bbox (\\d+) (\\d+) (\\d+) "
        "(\\d+); x_wconf \\d+'>(.*?)</span>"_s);
    QList<SeenPage> pages;
    QSizeF size;
    auto it = line.globalMatch(QString::fromUtf8(hocr));
    while (it.hasNext()) {
        const auto found = it.next();
        if (found.hasCaptured(1)) {
            size = {found.captured(1).toDouble(), found.captured(2).toDouble()};
            pages.append(SeenPage{});
            continue;
        }
        const QPointF from(found.captured(3).toDouble() / size.width(),
                           found.captured(4).toDouble() / size.height());
        const QPointF to(found.captured(5).toDouble() / size.width(),
                         found.captured(6).toDouble() / size.height());
        pages.last().append({plain(found.captured(7)), QRectF(from, to)});
    }
    return pages;
}

double agreement(const SeenPage &expected, const SeenPage &seen)
{
    QList<double> shares;
    qsizetype at = 0;
    for (const SeenWord &word : expected) {
        qsizetype found = at;
        while (found < seen.size() && seen.at(found).text != word.text)
            ++found;
        if (found == seen.size())
            continue;
        shares.append(overlap(word.box, seen.at(found).box));
        at = found + 1;
    }
    if (shares.isEmpty() || shares.size() * 10 < expected.size() * 9)
        return 0;
    std::sort(shares.begin(), shares.end());
    return shares.at(shares.size() / 2);
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60'000);
    return QByteArray::number(process.exitCode()) + '\n' + process.readAllStandardOutput()
        + process.readAllStandardError();
}

} // namespace countersign::test
