// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QWidget>

class QAction;

namespace countersign::ui
{

// The keys of the screen at hand, laid over it until the next key or click. They are those that the
// screen's actions have now.
class KeyOverlay : public QWidget
{
    Q_OBJECT
public:
    // Lies over all of `host`.
    explicit KeyOverlay(QWidget *host);

    void showKeys(const QString &title, const QList<QAction *> &actions);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Line {
        QString keys;
        QString text;
    };

    void leave();
    QRect panel() const;
    int columnCount() const;
    QSize cell() const;

    QString m_title;
    QList<Line> m_lines;
    QPointer<QWidget> m_before; // had the focus
};

} // namespace countersign::ui
