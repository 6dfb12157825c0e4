// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/firststart/firststartpages.h"

class QCheckBox;
class QLabel;

namespace countersign::ui
{

// Shows the recovery key once: copy, save, and say that it is stored.
class RecoveryPage : public FirstStartPage
{
    Q_OBJECT
public:
    RecoveryPage(Prompter &prompter, QWidget *parent);

    void setKey(const QString &recoveryKey);
    QString missing() const override;
    QWidget *firstInput() const override;

private:
    void save();
    void write(const QString &path);

    Prompter &m_prompter;
    QString m_recoveryKey;
    QLabel *m_shown;
    QLabel *m_result;
    QCheckBox *m_stored;
};

} // namespace countersign::ui
