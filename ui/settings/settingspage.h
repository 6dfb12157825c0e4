// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/screens.h"

#include <QScrollArea>

class QVBoxLayout;

namespace countersign::ui
{

// One page of the settings: a title, what it is about, and its inputs in a column that scrolls.
class SettingsPage : public QScrollArea
{
    Q_OBJECT
public:
    SettingsPage(const QString &name, const QString &title, const QString &hint, QWidget *parent);

    QString title() const { return m_title; }
    // Shows what is stored.
    virtual void load(const workflow::Settings &settings) = 0;
    // Writes what was entered into `settings`.
    virtual void store(workflow::Settings &settings) const = 0;

Q_SIGNALS:
    void edited();

protected:
    QVBoxLayout *content() const { return m_content; }
    // Label above, input, and a hint below when there is one.
    void addField(const QString &label, QWidget *input, const QString &hint = {});

private:
    QString m_title;
    QVBoxLayout *m_content;
};

} // namespace countersign::ui
