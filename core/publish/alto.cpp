// SPDX-License-Identifier: Apache-2.0
#include "core/publish/alto.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace countersign::publish
{

namespace
{

QString escapedText(const QString &text)
{
    return xmlText(text).toHtmlEscaped();
}

// One Page element; ids are unique within the file ("line_1_4").
class AltoPageWriter
{
public:
    AltoPageWriter(const model::OcrPage &page, const PageLabel &label, QByteArray *output)
        : m_label(label)
        , m_sizePx(label.sizePx(page))
        , m_xml(output)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
    }
    void write(const model::OcrPage &page)
    {
        m_xml.writeStartElement(u"Page"_s);
        m_xml.writeAttribute(u"ID"_s, u"page_%1"_s.arg(m_label.number + 1));
        m_xml.writeAttribute(u"PHYSICAL_IMG_NR"_s, QString::number(m_label.number + 1));
        size(m_sizePx);
        if (const QList<model::OcrWord> words = page.words(); !words.isEmpty()) {
            double sum = 0;
            for (const model::OcrWord &word : words)
                sum += word.confidence;
            m_xml.writeAttribute(u"PC"_s, QString::number(sum / double(words.size()), 'f', 3));
        }
        m_xml.writeStartElement(u"PrintSpace"_s);
        place(QRect(QPoint(0, 0), m_sizePx));
        for (const model::OcrBlock &part : page.blocks) {
            if (!part.lines.isEmpty())
                block(part);
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

private:
    void id(const QString &kind, int count)
    {
        m_xml.writeAttribute(u"ID"_s, u"%1_%2_%3"_s.arg(kind).arg(m_label.number + 1).arg(count));
    }
    void size(const QSize &px)
    {
        m_xml.writeAttribute(u"WIDTH"_s, QString::number(px.width()));
        m_xml.writeAttribute(u"HEIGHT"_s, QString::number(px.height()));
    }
    void place(const QRect &box)
    {
        m_xml.writeAttribute(u"HPOS"_s, QString::number(box.left()));
        m_xml.writeAttribute(u"VPOS"_s, QString::number(box.top()));
        size(box.size());
    }
    QRect boxOf(const model::PageRect &rect) const { return m_label.box(rect, m_sizePx); }
    void block(const model::OcrBlock &block)
    {
        m_xml.writeStartElement(u"TextBlock"_s);
        id(u"block"_s, ++m_block);
        place(boxOf(block.box));
        for (const model::OcrLine &part : block.lines) {
            if (!part.words.isEmpty())
                line(part);
        }
        m_xml.writeEndElement();
    }
    void line(const model::OcrLine &line)
    {
        m_xml.writeStartElement(u"TextLine"_s);
        id(u"line"_s, ++m_line);
        place(boxOf(line.box));
        for (qsizetype i = 0; i < line.words.size(); ++i) {
            const QRect box = boxOf(line.words.at(i).box);
            if (i > 0)
                space(boxOf(line.words.at(i - 1).box), box);
            word(line.words.at(i), box);
        }
        m_xml.writeEndElement();
    }
    void space(const QRect &before, const QRect &after)
    {
        const int from = before.left() + before.width();
        m_xml.writeEmptyElement(u"SP"_s);
        m_xml.writeAttribute(u"HPOS"_s, QString::number(from));
        m_xml.writeAttribute(u"VPOS"_s, QString::number(before.top()));
        m_xml.writeAttribute(u"WIDTH"_s, QString::number(std::max(0, after.left() - from)));
    }
    void word(const model::OcrWord &word, const QRect &box)
    {
        m_xml.writeEmptyElement(u"String"_s);
        id(u"string"_s, ++m_word);
        m_xml.writeAttribute(u"CONTENT"_s, xmlText(word.text));
        place(box);
        m_xml.writeAttribute(u"WC"_s,
                             QString::number(std::clamp(word.confidence, 0.0, 1.0), 'f', 3));
    }

    PageLabel m_label;
    QSize m_sizePx;
    QXmlStreamWriter m_xml;
    int m_block = 0;
    int m_line = 0;
    int m_word = 0;
};

} // namespace

QByteArray altoHead(const QString &software, const QString &version, const QString &fileName)
{
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<alto xmlns=\"http://www.loc.gov/standards/alto/ns-v4#\" "
           "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
           "xsi:schemaLocation=\"http://www.loc.gov/standards/alto/ns-v4# "
           "http://www.loc.gov/standards/alto/v4/alto-4-2.xsd\" SCHEMAVERSION=\"4.2\">\n"
           " <Description>\n  <MeasurementUnit>pixel</MeasurementUnit>\n"
           "  <sourceImageInformation>\n   <fileName>%1</fileName>\n  </sourceImageInformation>\n"
           "  <Processing ID=\"recognition\">\n   <processingSoftware>\n"
           "    <softwareName>%2</softwareName>\n    <softwareVersion>%3</softwareVersion>\n"
           "   </processingSoftware>\n  </Processing>\n </Description>\n <Layout>"_s
               .arg(escapedText(fileName), escapedText(software), escapedText(version))
               .toUtf8();
}

QByteArray altoPage(const model::OcrPage &page, const PageLabel &label)
{
    QByteArray xml;
    AltoPageWriter(page, label, &xml).write(page);
    return xml;
}

QByteArray altoTail()
{
    return "\n </Layout>\n</alto>\n";
}

} // namespace countersign::publish
