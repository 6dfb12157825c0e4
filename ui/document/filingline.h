// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/screens.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace countersign::ui
{

class StateMark;

// Where in the CRM a document was filed, or why it was not; hidden before anything was tried.
class FilingLine : public QWidget
{
    Q_OBJECT
public:
    explicit FilingLine(QWidget *parent = nullptr);

    void showSync(const workflow::SyncView &sync);
    // The deal's page, empty when there is none.
    QString page() const { return m_page; }
    QString text() const;

Q_SIGNALS:
    void openRequested();
    void tryAgainRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_page;
    StateMark *m_mark;
    QLabel *m_text;
    QPushButton *m_open;
    QPushButton *m_tryAgain;
};

// "deal 1024 and 2 contacts"
QString recordsText(const QList<model::CrmRecordRef> &records);

} // namespace countersign::ui
