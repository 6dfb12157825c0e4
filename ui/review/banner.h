// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/colours.h"

#include <QFrame>

#include <array>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace countersign::ui
{

// One line across a screen about the document as a whole: it is being read, it is there twice, it
// could not be opened; with at most one thing to do.
class Banner : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    void showMessage(State state, const QString &text, const QString &actionText = {});
    // What else there is to do beside the action of showMessage(), at most two things.
    void offer(const QStringList &texts);
    // Asks for a password; actionRequested() comes with it in password().
    void showPassword(const QString &text, const QString &actionText);
    // Below 0: none.
    void setProgress(double done);
    QString text() const;
    QString password() const;

Q_SIGNALS:
    void actionRequested();
    void offerTaken(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    State m_state = State::Info;
    QLabel *m_text = nullptr;
    QLineEdit *m_password = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_action = nullptr;
    std::array<QPushButton *, 2> m_offers = {};
};

} // namespace countersign::ui
