// SPDX-License-Identifier: Apache-2.0
#include "core/publish/hocr.h"

using namespace Qt::StringLiterals;

namespace countersign::publish
{

namespace
{

QString bboxOf(const QRect &box)
{
    return u"bbox %1 %2 %3 %4"_s.arg(box.left())
        .arg(box.top())
        .arg(box.left() + box.width())
        .arg(box.top() + box.height());
}

QString escaped(const QString &text)
{
    return xmlText(text).toHtmlEscaped();
}

// Ids within one page: "line_1_4" is the fourth line of the first page.
class HocrPageWriter
{
public:
    HocrPageWriter(const model::OcrPage &page, const PageLabel &label)
        : m_label(label)
        , m_sizePx(label.sizePx(page))
    {
    }
    QString block(const model::OcrBlock &block)
    {
        ++m_block;
        QString text = u"   <div class='ocr_carea' id='block_%1' title=\"%2\">\n"
                       "    <p class='ocr_par' id='par_%1'>\n"_s.arg(id(m_block), box(block.box));
        for (const model::OcrLine &part : block.lines)
            text += line(part);
        return text + u"    </p>\n   </div>\n"_s;
    }

private:
    QString id(int count) const
    {
        return QString::number(m_label.number + 1) + u'_' + QString::number(count);
    }
    QString box(const model::PageRect &rect) const { return bboxOf(m_label.box(rect, m_sizePx)); }
    QString line(const model::OcrLine &line)
    {
        ++m_line;
        QString text = u"     <span class='ocr_line' id='line_%1' title=\"%2\">\n"_s.arg(
            id(m_line), box(line.box));
        for (const model::OcrWord &word : line.words) {
            ++m_word;
            text
                += u"      <span class='ocrx_word' id='word_%1' title='%2; x_wconf %3'>%4</span>\n"_s
                       .arg(id(m_word), box(word.box))
                       .arg(std::lround(word.confidence * 100))
                       .arg(escaped(word.text));
        }
        return text + u"     </span>\n"_s;
    }

    PageLabel m_label;
    QSize m_sizePx;
    int m_block = 0;
    int m_line = 0;
    int m_word = 0;
};

} // namespace

QByteArray hocrHead(const QString &system, const QStringList &languages)
{
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\" "
           "\"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\">\n"
           "<html xmlns=\"http://www.w3.org/1999/xhtml\" xml:lang=\"en\" lang=\"en\">\n <head>\n"
           "  <title></title>\n"
           "  <meta http-equiv=\"Content-Type\" content=\"text/html;charset=utf-8\"/>\n"
           "  <meta name='ocr-system' content='%1'/>\n"
           "  <meta name='ocr-langs' content='%2'/>\n"
           "  <meta name='ocr-capabilities' content='ocr_page ocr_carea ocr_par ocr_line "
           "ocrx_word ocrp_wconf'/>\n </head>\n <body>\n"_s
               .arg(escaped(system), escaped(languages.join(u' ')))
               .toUtf8();
}

QByteArray hocrPage(const model::OcrPage &page, const PageLabel &label)
{
    const QSize sizePx = label.sizePx(page);
    QString text
        = u"  <div class='ocr_page' id='page_%1' title='image \"%2\"; %3; ppageno %4; scan_res %5 %5'>\n"_s
              .arg(label.number + 1)
              .arg(escaped(label.fileName).replace(u'\'', u"&#39;"_s),
                   bboxOf(QRect(QPoint(0, 0), sizePx)))
              .arg(label.number)
              .arg(std::lround(label.dpi));
    HocrPageWriter writer(page, label);
    for (const model::OcrBlock &block : page.blocks)
        text += writer.block(block);
    return (text + u"  </div>\n"_s).toUtf8();
}

QByteArray hocrTail()
{
    return " </body>\n</html>\n";
}

} // namespace countersign::publish
