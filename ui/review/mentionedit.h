// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

class QCompleter;
class QStringListModel;

namespace countersign::ui
{

// A line of text in which people are named: behind an "@" their names are offered.
class MentionEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit MentionEdit(QWidget *parent = nullptr);

    void setPeople(const QStringList &names);

Q_SIGNALS:
    void cancelled(); // Escape

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    // Where the name begins that is being written, -1: none is.
    int mentionStart() const;
    void offer();
    void insert(const QString &name);

    QStringListModel *m_names;
    QCompleter *m_completer;
};

} // namespace countersign::ui
