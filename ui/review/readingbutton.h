// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace countersign::ui
{

// A choice with the key that takes it: "1  1 Mar 2026  71 %". The chosen one is ticked.
class ReadingButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ReadingButton(QWidget *parent = nullptr);

    void setChoice(const QString &key, const QString &text, const QString &note);
    void setChosen(bool chosen);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_key;
    QString m_note;
    bool m_chosen = false;
};

} // namespace countersign::ui
