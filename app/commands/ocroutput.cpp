// SPDX-License-Identifier: Apache-2.0
#include "app/commands/ocroutput.h"

#include "core/publish/alto.h"
#include "core/publish/hocr.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace countersign::app
{

TextOutputs::TextOutputs(const OcrTargets &targets, publish::Overwrite overwrite)
    : m_targets(targets)
    , m_overwrite(overwrite)
{
}

base::Result<> TextOutputs::open(const QList<OcrInput> &inputs, const QStringList &languages)
{
    if (!m_targets.text.isEmpty())
        CS_TRY(m_text.open(m_targets.text, m_overwrite));
    if (!m_targets.hocr.isEmpty()) {
        CS_TRY(m_hocr.open(m_targets.hocr, m_overwrite));
        CS_TRY(
            m_hocr.write(publish::hocrHead(u"Countersign " COUNTERSIGN_VERSION ""_s, languages)));
    }
    if (!m_targets.alto.isEmpty()) {
        CS_TRY(m_alto.open(m_targets.alto, m_overwrite));
        CS_TRY(m_alto.write(publish::altoHead(u"Countersign"_s, u"" COUNTERSIGN_VERSION ""_s,
                                              QFileInfo(inputs.first().path).fileName())));
    }
    return {};
}

base::Result<> TextOutputs::add(model::OcrPage page, const QSizeF &storedSizePt,
                                const publish::PageLabel &label)
{
    if (page.sizePt.isEmpty())
        page.sizePt = storedSizePt;
    if (!m_targets.text.isEmpty()) {
        const QString text = (label.number > 0 ? u"\f"_s : QString()) + page.text();
        CS_TRY(m_text.write(text.toUtf8()));
    }
    if (!m_targets.hocr.isEmpty())
        CS_TRY(m_hocr.write(publish::hocrPage(page, label)));
    if (!m_targets.alto.isEmpty())
        CS_TRY(m_alto.write(publish::altoPage(page, label)));
    return {};
}

base::Result<> TextOutputs::commit()
{
    if (!m_targets.text.isEmpty())
        CS_TRY(m_text.commit());
    if (!m_targets.hocr.isEmpty()) {
        CS_TRY(m_hocr.write(publish::hocrTail()));
        CS_TRY(m_hocr.commit());
    }
    if (!m_targets.alto.isEmpty()) {
        CS_TRY(m_alto.write(publish::altoTail()));
        CS_TRY(m_alto.commit());
    }
    return {};
}

} // namespace countersign::app
