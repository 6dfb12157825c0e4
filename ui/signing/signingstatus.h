// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/workbench.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace countersign::ui
{

class StandingLabel;
class TimelineView;

// A signing request that is out: how it stands, who has signed, what happened so far.
class SigningStatus : public QWidget
{
    Q_OBJECT
public:
    explicit SigningStatus(QWidget *parent = nullptr);

    // Of a document with an envelope.
    void showEnvelope(const workflow::DocumentView &view);
    void showTimeline(const QList<workflow::TimelineEntry> &entries);

Q_SIGNALS:
    void signerPageRequested(); // of a sandbox
    void refreshRequested();
    void takeBackRequested();
    void againRequested(); // back to review, to send once more

private:
    void showRecipients(const QList<model::Recipient> &recipients);

    StandingLabel *m_standing = nullptr;
    QLabel *m_summary = nullptr;
    QGridLayout *m_recipients = nullptr;
    TimelineView *m_timeline = nullptr;
    QPushButton *m_signerPage = nullptr;
    QPushButton *m_refresh = nullptr;
    QPushButton *m_takeBack = nullptr;
    QPushButton *m_again = nullptr;
};

} // namespace countersign::ui
