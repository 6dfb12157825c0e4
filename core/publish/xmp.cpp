// SPDX-License-Identifier: Apache-2.0
#include "core/publish/xmp.h"

#include <QRegularExpression>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace countersign::publish
{

namespace
{

const QString rdfNamespace = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
const QString dcNamespace = u"http://purl.org/dc/elements/1.1/"_s;
const QString pdfNamespace = u"http://ns.adobe.com/pdf/1.3/"_s;
const QString xmpNamespace = u"http://ns.adobe.com/xap/1.0/"_s;
const QString mediaNamespace = u"http://ns.adobe.com/xap/1.0/mm/"_s;
const QString referenceNamespace = u"http://ns.adobe.com/xap/1.0/sType/ResourceRef#"_s;
const QString pdfaNamespace = u"http://www.aiim.org/pdfa/ns/id/"_s;

// XML 1.0 has no control characters.
QString printable(QString text)
{
    return text.removeIf([](QChar c) {
        return (c.unicode() < 0x20 && c != u'\n' && c != u'\t') || c.unicode() >= 0xfffe;
    });
}

class XmpWriter
{
public:
    explicit XmpWriter(QByteArray *packet)
        : m_xml(packet)
    {
    }
    void write(const PdfFacts &facts)
    {
        begin();
        list(u"Alt"_s, u"title"_s, facts.title);
        list(u"Seq"_s, u"creator"_s, facts.author);
        list(u"Alt"_s, u"description"_s, facts.subject);
        simple(pdfNamespace, u"Producer"_s, facts.producer);
        simple(pdfNamespace, u"Keywords"_s, facts.keywords);
        simple(xmpNamespace, u"CreatorTool"_s, facts.creator);
        date(u"CreateDate"_s, facts.created);
        date(u"ModifyDate"_s, facts.written);
        date(u"MetadataDate"_s, facts.written);
        if (!facts.derivedFrom.isEmpty())
            derivedFrom(facts.derivedFrom);
        if (facts.pdfa2b) {
            simple(pdfaNamespace, u"part"_s, u"2"_s);
            simple(pdfaNamespace, u"conformance"_s, u"B"_s);
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

private:
    void begin()
    {
        m_xml.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
        m_xml.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
        m_xml.writeNamespace(rdfNamespace, u"rdf"_s);
        m_xml.writeStartElement(rdfNamespace, u"RDF"_s);
        m_xml.writeNamespace(dcNamespace, u"dc"_s);
        m_xml.writeNamespace(pdfNamespace, u"pdf"_s);
        m_xml.writeNamespace(xmpNamespace, u"xmp"_s);
        m_xml.writeNamespace(mediaNamespace, u"xmpMM"_s);
        m_xml.writeNamespace(referenceNamespace, u"stRef"_s);
        m_xml.writeNamespace(pdfaNamespace, u"pdfaid"_s);
        m_xml.writeStartElement(rdfNamespace, u"Description"_s);
        m_xml.writeAttribute(rdfNamespace, u"about"_s, QString());
    }
    void simple(const QString &space, const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_xml.writeTextElement(space, name, printable(value));
    }
    void date(const QString &name, const QDateTime &at)
    {
        if (at.isValid())
            simple(xmpNamespace, name, at.toString(Qt::ISODate));
    }
    // dc: texts are lists, by language or in order.
    void list(const QString &kind, const QString &name, const QString &value)
    {
        if (value.isEmpty())
            return;
        m_xml.writeStartElement(dcNamespace, name);
        m_xml.writeStartElement(rdfNamespace, kind);
        m_xml.writeStartElement(rdfNamespace, u"li"_s);
        if (kind == u"Alt"_s)
            m_xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
        m_xml.writeCharacters(printable(value));
        for (int level = 0; level < 3; ++level)
            m_xml.writeEndElement();
    }
    void derivedFrom(const QByteArray &sha256)
    {
        m_xml.writeStartElement(mediaNamespace, u"DerivedFrom"_s);
        m_xml.writeAttribute(rdfNamespace, u"parseType"_s, u"Resource"_s);
        m_xml.writeTextElement(referenceNamespace, u"documentID"_s,
                               u"sha256:"_s + QString::fromLatin1(sha256.toHex()));
        m_xml.writeEndElement();
    }

    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray xmpPacket(const PdfFacts &facts)
{
    QByteArray packet("<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    QByteArray xml;
    XmpWriter(&xml).write(facts);
    // Room for other programs to edit the packet in place, as XMP part 1 (7.3) advises.
    const QByteArray padding = (QByteArray(99, ' ') + '\n').repeated(20);
    return packet + xml + '\n' + padding + "<?xpacket end=\"w\"?>";
}

QByteArray pdfDate(const QDateTime &at)
{
    const QDateTime utc = at.toUTC();
    return "D:" + utc.toString(u"yyyyMMddHHmmss"_s).toLatin1() + "Z";
}

QDateTime fromPdfDate(const QString &text)
{
    static const QRegularExpression form(
        u"^(?:D:)?(\\d{4})(\\d\\d)?(\\d\\d)?(\\d\\d)?(\\d\\d)?(\\d\\d)?(?:([-+])(\\d\\d)'?(\\d\\d)?'?)?"_s);
    const auto found = form.match(text);
    if (!found.hasMatch())
        return {};
    const auto part = [&found](int group, int otherwise) {
        return found.captured(group).isEmpty() ? otherwise : found.captured(group).toInt();
    };
    const QDate day(part(1, 0), part(2, 1), part(3, 1));
    const QTime time(part(4, 0), part(5, 0), part(6, 0));
    const int offset = (part(8, 0) * 60 + part(9, 0)) * 60;
    return QDateTime(day, time, Qt::OffsetFromUTC, found.captured(7) == u"-"_s ? -offset : offset)
        .toUTC();
}

} // namespace countersign::publish
