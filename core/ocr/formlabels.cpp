// SPDX-License-Identifier: Apache-2.0
#include "core/ocr/formlabels.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign::ocr
{

void correctLabel(QList<model::OcrWord> &line)
{
    static const QRegularExpression label(
        u"^(?:(?:By|Name|Title)[;.]|(?:Date|Its|Address|Attention|Signature|Telephone|Fax);)$"_s);
    static const QRegularExpression title(u"^T(?:ithe|ide|ite|itie|itte|ille|itl)[:;.]$"_s);
    static const QRegularExpression its(u"^[ft|l1\\[]ts:$"_s);
    if (line.size() < 2)
        return;
    QString &text = line.first().text;
    if (label.match(text).hasMatch())
        text.replace(text.size() - 1, 1, u":"_s);
    else if (title.match(text).hasMatch())
        text = u"Title:"_s;
    else if (its.match(text).hasMatch())
        text = u"Its:"_s;
}

} // namespace countersign::ocr
