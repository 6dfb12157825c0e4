// SPDX-License-Identifier: Apache-2.0
#include "core/ocr/quotations.h"

using namespace Qt::StringLiterals;

namespace countersign::ocr
{

namespace
{

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019';
}

bool isDouble(QChar c)
{
    return c == u'"' || c == u'\u201C' || c == u'\u201D';
}

// Before nothing but stops and brackets, behind a letter that makes no plural, or a possessive.
qsizetype endingApostrophe(const QString &text)
{
    qsizetype at = text.size() - 1;
    while (at > 0 && u".,;:)"_s.contains(text.at(at)))
        --at;
    if (at < 2 || !isApostrophe(text.at(at)) || !text.at(at - 1).isLower())
        return -1;
    const bool plural = u"sxz"_s.contains(text.at(at - 1)) && !isApostrophe(text.at(at - 2));
    return plural ? -1 : at;
}

} // namespace

void Quotations::correct(model::OcrWord &word)
{
    QString &text = word.text;
    text.replace(u"''s"_s, u"'s"_s);
    text.replace(u"\u2019\u2019s"_s, u"\u2019s"_s);
    note(text);
    const qsizetype at = endingApostrophe(text);
    if (at < 0)
        return;
    if (!m_open.isNull()) {
        text[at] = m_open == u'"' ? u'"' : u'\u201D';
        m_open = {};
    } else if (!m_openSingle) {
        text.remove(at, 1);
    }
}

void Quotations::note(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool opens = i + 1 < text.size() && text.at(i + 1).isLetterOrNumber()
            && (i == 0 || !text.at(i - 1).isLetterOrNumber());
        if (isDouble(text.at(i)))
            m_open = opens ? text.at(i) : QChar();
        else if (opens && (text.at(i) == u'\'' || text.at(i) == u'\u2018'))
            m_openSingle = true;
    }
}

} // namespace countersign::ocr
