// SPDX-License-Identifier: Apache-2.0
#include "core/ocr/conformed.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::ocr
{

namespace
{

constexpr qsizetype longestLine = 8; // words, of one that is signed on

bool looksConformed(const QString &text)
{
    static const QRegularExpression mark(
        u"^(?:s|[Ss]/|/[Ss8][/fIl1i!|]?|[1lIi|!'\u2018\u2019(\\[f][Ss][/il1I|!'\u2019f])$"_s);
    return mark.match(text).hasMatch();
}

// What may stand before it: a label, or dirt.
bool leadsToSignature(const QString &text)
{
    return text.endsWith(u':') || text.toLower() == u"by"_s
        || std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetterOrNumber(); });
}

bool beginsName(const QString &text)
{
    return text.size() > 1 && text.at(0).isUpper() && (text.at(1).isLetter() || text.at(1) == u'.');
}

} // namespace

void correctConformed(QList<model::OcrWord> &line)
{
    static const QRegularExpression ruled(u"^_*/[sS]/_*$"_s);
    for (qsizetype at = 0; at < line.size(); ++at) {
        QString &text = line[at].text;
        if (ruled.match(text).hasMatch())
            text.remove(u'_');
        else if (line.size() <= longestLine && at + 1 < line.size() && looksConformed(text)
                 && (at == 0 || leadsToSignature(line.at(at - 1).text))
                 && beginsName(line.at(at + 1).text))
            text = u"/s/"_s;
    }
}

} // namespace countersign::ocr
