// SPDX-License-Identifier: Apache-2.0
#include "core/publish/pdfobjects.h"

#include "core/publish/glyphlessfont.h"
#include "core/publish/srgbprofile.h"
#include "core/publish/textlayercontent.h"

#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

using namespace Qt::StringLiterals;

namespace countersign::publish
{

namespace
{

constexpr const char *baseFont = "/CSGNTX+CountersignInvisible";

QPDFObjectHandle name(const char *text)
{
    return QPDFObjectHandle::newName(text);
}

QPDFObjectHandle number(long long value)
{
    return QPDFObjectHandle::newInteger(value);
}

QPDFObjectHandle fontDescriptor(QPDF &pdf, int variant, const QPDFObjectHandle &fontFile)
{
    QPDFObjectHandle descriptor = QPDFObjectHandle::newDictionary();
    descriptor.replaceKey("/Type", name("/FontDescriptor"));
    descriptor.replaceKey("/FontName", name(baseFont));
    descriptor.replaceKey("/Flags", number(5)); // one width, symbols
    descriptor.replaceKey(
        "/FontBBox",
        QPDFObjectHandle::newArray(QPDFObjectHandle::Rectangle(
            0, -textFontDescent(variant), glyphAdvance, textFontAscent(variant))));
    descriptor.replaceKey("/ItalicAngle", number(0));
    descriptor.replaceKey("/Ascent", number(textFontAscent(variant)));
    descriptor.replaceKey("/Descent", number(-textFontDescent(variant)));
    descriptor.replaceKey("/CapHeight", number(textFontAscent(variant)));
    descriptor.replaceKey("/StemV", number(80));
    descriptor.replaceKey("/FontFile2", fontFile);
    return pdf.makeIndirectObject(descriptor);
}

QPDFObjectHandle characterFont(QPDF &pdf, const QPDFObjectHandle &descriptor,
                               const QPDFObjectHandle &glyphMap)
{
    QPDFObjectHandle system = QPDFObjectHandle::newDictionary();
    system.replaceKey("/Registry", QPDFObjectHandle::newString("Adobe"));
    system.replaceKey("/Ordering", QPDFObjectHandle::newString("Identity"));
    system.replaceKey("/Supplement", number(0));
    QPDFObjectHandle font = QPDFObjectHandle::newDictionary();
    font.replaceKey("/Type", name("/Font"));
    font.replaceKey("/Subtype", name("/CIDFontType2"));
    font.replaceKey("/BaseFont", name(baseFont));
    font.replaceKey("/CIDSystemInfo", system);
    font.replaceKey("/FontDescriptor", descriptor);
    font.replaceKey("/DW", number(glyphAdvance));
    font.replaceKey("/CIDToGIDMap", glyphMap);
    return pdf.makeIndirectObject(font);
}

QString infoText(QPDFObjectHandle info, const char *key)
{
    QPDFObjectHandle value = info.isDictionary() ? info.getKey(key) : QPDFObjectHandle::newNull();
    QString text = value.isString() ? QString::fromStdString(value.getUTF8Value()) : QString();
    // The XMP says the same, and XML has no control characters.
    return text.removeIf([](QChar c) { return c.unicode() < 0x20; }).trimmed();
}

void setInfo(QPDFObjectHandle info, const char *key, const QString &value)
{
    if (value.isEmpty())
        info.removeKey(key);
    else
        info.replaceKey(key, QPDFObjectHandle::newUnicodeString(value.toStdString()));
}

bool hasPdfaIntent(QPDFObjectHandle intents)
{
    for (int i = 0; intents.isArray() && i < intents.getArrayNItems(); ++i) {
        QPDFObjectHandle intent = intents.getArrayItem(i);
        if (intent.isDictionary() && intent.getKey("/S").isNameAndEquals("/GTS_PDFA1")
            && intent.getKey("/DestOutputProfile").isStream())
            return true;
    }
    return false;
}

QRectF boxOf(QPDFPageObjectHelper page, const char *key)
{
    QPDFObjectHandle box = page.getAttribute(key, false);
    if (!box.isRectangle())
        return {};
    const QPDFObjectHandle::Rectangle r = box.getArrayAsRectangle();
    return QRectF(QPointF(r.llx, r.lly), QPointF(r.urx, r.ury)).normalized();
}

} // namespace

QPDFObjectHandle newStream(QPDF &pdf, const QByteArray &bytes)
{
    return QPDFObjectHandle::newStream(&pdf, bytes.toStdString());
}

QPDFObjectHandle textFonts(QPDF &pdf)
{
    const QByteArray file = glyphlessFontFile();
    QPDFObjectHandle fontFile = newStream(pdf, file);
    fontFile.getDict().replaceKey("/Length1", number(file.size()));
    const QPDFObjectHandle glyphMap = newStream(pdf, glyphlessGlyphMap());
    const QPDFObjectHandle toUnicode = newStream(pdf, glyphlessToUnicode());
    QPDFObjectHandle fonts = QPDFObjectHandle::newDictionary();
    for (int variant = 0; variant < textFontCount; ++variant) {
        const QPDFObjectHandle descendant
            = characterFont(pdf, fontDescriptor(pdf, variant, fontFile), glyphMap);
        QPDFObjectHandle font = QPDFObjectHandle::newDictionary();
        font.replaceKey("/Type", name("/Font"));
        font.replaceKey("/Subtype", name("/Type0"));
        font.replaceKey("/BaseFont", name(baseFont));
        font.replaceKey("/Encoding", name("/Identity-H"));
        font.replaceKey("/DescendantFonts", QPDFObjectHandle::newArray({descendant}));
        font.replaceKey("/ToUnicode", toUnicode);
        fonts.replaceKey(textFontName(variant).toStdString(), pdf.makeIndirectObject(font));
    }
    return pdf.makeIndirectObject(fonts);
}

void addOutputIntent(QPDF &pdf)
{
    QPDFObjectHandle root = pdf.getRoot();
    QPDFObjectHandle intents = root.getKey("/OutputIntents");
    if (hasPdfaIntent(intents))
        return;
    QPDFObjectHandle profile = newStream(pdf, srgbProfile());
    profile.getDict().replaceKey("/N", number(3));
    QPDFObjectHandle intent = QPDFObjectHandle::newDictionary();
    intent.replaceKey("/Type", name("/OutputIntent"));
    intent.replaceKey("/S", name("/GTS_PDFA1"));
    intent.replaceKey("/OutputConditionIdentifier",
                      QPDFObjectHandle::newString("sRGB IEC61966-2.1"));
    intent.replaceKey("/Info", QPDFObjectHandle::newString("sRGB IEC61966-2.1"));
    intent.replaceKey("/DestOutputProfile", profile);
    root.replaceKey("/OutputIntents", QPDFObjectHandle::newArray({pdf.makeIndirectObject(intent)}));
}

PdfFacts factsOf(QPDF &pdf)
{
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    PdfFacts facts;
    facts.title = infoText(info, "/Title");
    facts.author = infoText(info, "/Author");
    facts.subject = infoText(info, "/Subject");
    facts.keywords = infoText(info, "/Keywords");
    facts.creator = infoText(info, "/Creator");
    facts.created = fromPdfDate(infoText(info, "/CreationDate"));
    return facts;
}

void setFacts(QPDF &pdf, const PdfFacts &facts)
{
    // Built anew: what other programs keep there would contradict the XMP.
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    setInfo(info, "/Title", facts.title);
    setInfo(info, "/Author", facts.author);
    setInfo(info, "/Subject", facts.subject);
    setInfo(info, "/Keywords", facts.keywords);
    setInfo(info, "/Creator", facts.creator);
    setInfo(info, "/Producer", facts.producer);
    if (facts.created.isValid())
        info.replaceKey("/CreationDate",
                        QPDFObjectHandle::newString(pdfDate(facts.created).toStdString()));
    info.replaceKey("/ModDate", QPDFObjectHandle::newString(pdfDate(facts.written).toStdString()));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
    QPDFObjectHandle metadata = newStream(pdf, xmpPacket(facts));
    metadata.getDict().replaceKey("/Type", name("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", name("/XML"));
    pdf.getRoot().replaceKey("/Metadata", metadata);
}

QRectF shownBoxOf(QPDFObjectHandle page)
{
    const QPDFPageObjectHelper helper(page);
    QRectF media = boxOf(helper, "/MediaBox");
    if (media.width() < 1 || media.height() < 1)
        media = QRectF(0, 0, 612, 792); // what Poppler assumes as well
    const QRectF crop = boxOf(helper, "/CropBox") & media;
    return crop.width() >= 1 && crop.height() >= 1 ? crop : media;
}

int rotateOf(QPDFObjectHandle page)
{
    QPDFObjectHandle rotate = QPDFPageObjectHelper(page).getAttribute("/Rotate", false);
    const long long degrees = rotate.isInteger() ? rotate.getIntValue() : 0;
    return degrees % 90 == 0 ? int(((degrees % 360) + 360) % 360) : 0;
}

} // namespace countersign::publish
