// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/screens.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QRadioButton;
class QVBoxLayout;

namespace countersign::ui
{

// How pages are to be read again: which, turned, darkened, cut, in which language. Opens with the
// page at hand chosen.
class ReadAgainDialog : public QDialog
{
    Q_OBJECT
public:
    // `part`: the piece of the page framed last; empty when none was.
    ReadAgainDialog(int pageIndex, int pageCount, const model::PageRect &part,
                    const QStringList &languages, QWidget *parent);

    QList<int> pages() const;
    workflow::ReadingWish wish() const;

private:
    void addChoices();
    QComboBox *addCombo(const QString &name, const QString &label);

    int m_pageIndex;
    int m_pageCount;
    model::PageRect m_part;
    QVBoxLayout *m_inputs = nullptr;
    QRadioButton *m_thisPage = nullptr;
    QRadioButton *m_allPages = nullptr;
    QComboBox *m_turn = nullptr;
    QDoubleSpinBox *m_contrast = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_area = nullptr;
};

} // namespace countersign::ui
