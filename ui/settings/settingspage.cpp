// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settingspage.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/headings.h"

#include <QHBoxLayout>

namespace countersign::ui
{

SettingsPage::SettingsPage(const QString &name, const QString &title, const QString &hint,
                           QWidget *parent)
    : QScrollArea(parent)
    , m_title(title)
{
    setObjectName(name);
    setAccessibleName(title);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *host = new QWidget(this);
    auto *rows = new QVBoxLayout(host);
    setMargins(rows, metric::huge, metric::large);
    auto *column = new QWidget(host);
    column->setMaximumWidth(metric::formWidth);
    m_content = new QVBoxLayout(column);
    setMargins(m_content, 0, 0);
    m_content->setSpacing(metric::small);
    m_content->addWidget(makeSectionTitle(title, column));
    if (!hint.isEmpty())
        m_content->addWidget(makeHint(hint, column));
    m_content->addSpacing(metric::small);
    // Beside a spring: asked alone, the column would tell its height for the whole page's width.
    auto *across = new QHBoxLayout;
    across->addWidget(column, 1);
    across->addStretch(0);
    rows->addLayout(across);
    rows->addStretch(1);
    setWidget(host);
    viewport()->setBackgroundRole(QPalette::Base);
    host->setBackgroundRole(QPalette::Base);
    host->setAutoFillBackground(true);
}

void SettingsPage::addField(const QString &label, QWidget *input, const QString &hint)
{
    m_content->addWidget(makeFieldLabel(label, input));
    m_content->addWidget(input);
    if (!hint.isEmpty())
        m_content->addWidget(makeHint(hint, input->parentWidget()));
    m_content->addSpacing(metric::small);
}

} // namespace countersign::ui
