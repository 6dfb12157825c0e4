// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/scandesk.h"
#include "ui/prompter.h"
#include "ui/screen.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace countersign::ui
{

class ProfileDialog;

// The profiles one scans with, the one button that scans, and how far the scan is.
class ScanPanel : public QWidget
{
    Q_OBJECT
public:
    ScanPanel(workflow::ScanDesk &scans, Prompter &prompter, QWidget *parent = nullptr);

    // The profile that is chosen; none when there is none.
    std::optional<capture::ScanProfile> profile() const;
    // The key that scans, as people read it.
    void setKey(const QString &key);
    // Opens the dialog that makes a first one.
    void setUp();
    QPushButton *button() const { return m_scan; }

Q_SIGNALS:
    void scanRequested(); // or to go on
    void stopRequested();
    void noticed(const countersign::ui::Notice &notice);

private:
    void refresh();
    void showProfiles(const base::Result<workflow::ScanProfiles> &profiles);
    void showView(const workflow::ScanView &view);
    void showProfile();
    void edit(const capture::ScanProfile &profile);
    void removeProfile();
    void buildMenu(QMenu *menu);

    workflow::ScanDesk &m_scans;
    Prompter &m_prompter;
    workflow::ScanProfiles m_profiles;
    QString m_key;
    QComboBox *m_choice;
    QToolButton *m_more;
    QLabel *m_device;
    QPushButton *m_scan;
    QPushButton *m_stop;
    QLabel *m_standing;
};

} // namespace countersign::ui
