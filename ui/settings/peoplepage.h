// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settingspage.h"

class QPushButton;
class QTableWidget;

namespace countersign::ui
{

// The colleagues: names to assign and mention, roles to pass contracts on to, and who may see
// personal data and whole pages.
class PeoplePage : public SettingsPage
{
    Q_OBJECT
public:
    explicit PeoplePage(QWidget *parent);

    void load(const workflow::Settings &settings) override;
    void store(workflow::Settings &settings) const override;

private:
    void addPerson(const model::Person &person);
    void removePerson();

    QTableWidget *m_table;
    QPushButton *m_remove = nullptr;
};

} // namespace countersign::ui
