// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace countersign::ui
{

// Name, version and licence.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent);
};

} // namespace countersign::ui
