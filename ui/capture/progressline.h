// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFutureWatcher>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace countersign::ui
{

// Work that takes a while: what it is, how far it is, and a button that cancels it. Hidden when
// there is none.
class ProgressLine : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressLine(QWidget *parent = nullptr);

    void follow(const QFuture<void> &future, const QString &text);
    bool isRunning() const { return m_watcher.isRunning(); }

private:
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QFutureWatcher<void> m_watcher;
};

} // namespace countersign::ui
