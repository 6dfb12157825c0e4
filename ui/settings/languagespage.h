// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settingspage.h"

class QListWidget;

namespace countersign::ui
{

// The languages that contracts are read in, among those installed.
class LanguagesPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit LanguagesPage(QWidget *parent);

    void load(const workflow::Settings &settings) override;
    void store(workflow::Settings &settings) const override;

private:
    QListWidget *m_list;
};

// "German" for "deu", in the reader's language where the system knows it.
QString languageText(const QString &tesseractCode);

} // namespace countersign::ui
