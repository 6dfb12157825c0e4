// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/progressline.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/headings.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("&Cancel"), this))
{
    setObjectName(u"captureProgress"_s);
    auto *row = new QHBoxLayout(this);
    setMargins(row, metric::medium, metric::tiny);
    row->addWidget(m_text);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    m_bar->setTextVisible(false);
    m_cancel->setObjectName(u"captureCancel"_s);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_watcher.cancel(); });
    connect(&m_watcher, &QFutureWatcherBase::progressRangeChanged, m_bar, &QProgressBar::setRange);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, m_bar, &QProgressBar::setValue);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &QWidget::hide);
    hide();
}

void ProgressLine::follow(const QFuture<void> &future, const QString &text)
{
    m_text->setText(text);
    m_bar->setAccessibleName(text);
    m_bar->setValue(0);
    show();
    m_watcher.setFuture(future);
}

} // namespace countersign::ui
