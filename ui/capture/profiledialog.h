// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/scandesk.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace countersign::ui
{

class MessageBar;
class OptionForm;

// One way to scan: which scanner, how, and what becomes of the sheets. Offers what the scanner says
// it can do; its maker's own settings stand under "Advanced".
class ProfileDialog : public QDialog
{
    Q_OBJECT
public:
    ProfileDialog(workflow::ScanDesk &scans, const capture::ScanProfile &profile, QWidget *parent);

    capture::ScanProfile profile() const;

Q_SIGNALS:
    void saved(const countersign::workflow::ScanProfiles &profiles);

private:
    QComboBox *addCombo(QFormLayout *form, const QString &label, const QString &name);
    void buildScanner(QFormLayout *form);
    void buildProcessing(QFormLayout *form);
    void findScanners(bool search);
    void showScanners(const base::Result<QList<workflow::KnownScanner>> &scanners, bool search);
    void askSettings();
    void showSettings(const base::Result<workflow::ScannerSettings> &settings);
    void fill(const capture::ScanAbilities &abilities);
    void save();

    workflow::ScanDesk &m_scans;
    capture::ScanProfile m_profile;
    QLineEdit *m_name = nullptr;
    QComboBox *m_device = nullptr;
    QPushButton *m_search = nullptr;
    QComboBox *m_source = nullptr;
    QComboBox *m_colour = nullptr;
    QComboBox *m_resolution = nullptr;
    QComboBox *m_paper = nullptr;
    QCheckBox *m_blank = nullptr;
    QCheckBox *m_poor = nullptr;
    QCheckBox *m_separators = nullptr;
    QSpinBox *m_sides = nullptr;
    QComboBox *m_destination = nullptr;
    QComboBox *m_type = nullptr;
    QPushButton *m_advanced = nullptr;
    OptionForm *m_options = nullptr;
    MessageBar *m_message = nullptr;
    QPushButton *m_save = nullptr;
    int m_asked = 0;
};

} // namespace countersign::ui
