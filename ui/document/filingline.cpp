// SPDX-License-Identifier: Apache-2.0
#include "ui/document/filingline.h"

#include "ui/errortext.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/statemark.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

State filingState(const workflow::SyncView &sync)
{
    switch (sync.status) {
    case model::SyncStatus::Done:
        return State::Ok;
    case model::SyncStatus::Failed:
        return State::Stop;
    case model::SyncStatus::Queued:
        return sync.errorCode.isEmpty() ? State::Info : State::Ask;
    case model::SyncStatus::None:
        return State::Info;
    }
    return State::Info;
}

QString filingSentence(const workflow::SyncView &sync)
{
    const QString service = serviceText(sync.connector);
    switch (sync.status) {
    case model::SyncStatus::None:
        return {};
    case model::SyncStatus::Queued:
        return sync.errorCode.isEmpty()
            ? FilingLine::tr("On its way to %1").arg(service)
            : FilingLine::tr("Kept for %1. %2").arg(service, errorText(sync.errorCode).what);
    case model::SyncStatus::Failed:
        return FilingLine::tr("Not filed in %1. %2")
            .arg(service, errorText(sync.errorCode).summary());
    case model::SyncStatus::Done:
        return sync.records.isEmpty()
            ? FilingLine::tr("Filed in %1, %2").arg(service, momentText(sync.at))
            : FilingLine::tr("Filed in %1 as %2, %3")
                  .arg(service, recordsText(sync.records), momentText(sync.at));
    }
    return {};
}

QString dealPage(const workflow::SyncView &sync)
{
    for (qsizetype i = 0; i < sync.records.size(); ++i) {
        if (sync.records.at(i).object != u"contacts"_s)
            return sync.recordUrls.value(i);
    }
    return sync.recordUrls.value(0);
}

} // namespace

QString recordsText(const QList<model::CrmRecordRef> &records)
{
    QString deal;
    int contacts = 0;
    for (const model::CrmRecordRef &record : records) {
        if (record.object == u"contacts"_s)
            ++contacts;
        else if (deal.isEmpty())
            deal = FilingLine::tr("deal %1").arg(record.value);
    }
    const QString people = FilingLine::tr("%n contact(s)", nullptr, contacts);
    if (contacts == 0)
        return deal;
    return deal.isEmpty() ? people : FilingLine::tr("%1 with %2").arg(deal, people);
}

FilingLine::FilingLine(QWidget *parent)
    : QWidget(parent)
    , m_mark(new StateMark(this))
    , m_text(makeParagraph({}, this))
    , m_open(new QPushButton(this))
    , m_tryAgain(new QPushButton(tr("&Try again"), this))
{
    setObjectName(u"filingLine"_s);
    m_text->setObjectName(u"filingText"_s);
    m_open->setObjectName(u"openRecordButton"_s);
    m_open->setIcon(icon(u"go-jump"_s));
    m_tryAgain->setObjectName(u"fileAgainButton"_s);
    m_tryAgain->setIcon(icon(u"view-refresh"_s));
    auto *layout = new QHBoxLayout(this);
    setMargins(layout, metric::large, metric::tiny);
    layout->setSpacing(metric::small);
    layout->addWidget(m_mark);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_open);
    layout->addWidget(m_tryAgain);
    connect(m_open, &QPushButton::clicked, this, &FilingLine::openRequested);
    connect(m_tryAgain, &QPushButton::clicked, this, &FilingLine::tryAgainRequested);
    hide();
}

void FilingLine::showSync(const workflow::SyncView &sync)
{
    m_page = dealPage(sync);
    m_mark->setState(filingState(sync));
    m_text->setText(filingSentence(sync));
    m_open->setText(tr("&Open in %1").arg(serviceText(sync.connector)));
    m_open->setToolTip(m_page);
    m_open->setVisible(!m_page.isEmpty());
    m_tryAgain->setVisible(
        sync.status == model::SyncStatus::Failed
        || (sync.status == model::SyncStatus::Queued && !sync.errorCode.isEmpty()));
}

QString FilingLine::text() const
{
    return m_text->text();
}

void FilingLine::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), themeColour(Role::Surface));
    painter.fillRect(QRect(0, height() - metric::hairline, width(), metric::hairline),
                     themeColour(Role::Line));
}

} // namespace countersign::ui
