// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/workbench.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace countersign::ui
{

// What corrections have taught, each with its piece of the page and a way back; and which queued
// contracts would be read otherwise, before any of them is.
class TeachingDialog : public QDialog
{
    Q_OBJECT
public:
    TeachingDialog(workflow::Workbench &workbench, const workflow::Lesson &lesson,
                   QWidget *parent = nullptr);

private:
    void build();
    static QString placeText(const model::LearnedPlace &place, const QString &title);
    void addPlaces(QVBoxLayout *layout);
    void addNames(QVBoxLayout *layout);
    void addPart(QVBoxLayout *layout, const QString &text, const workflow::Lesson &part,
                 QLabel *picture);
    QLabel *makePicture(const model::LearnedPlace &place);
    void unlearn(const workflow::Lesson &part, QWidget *row);
    void preview();
    void show(const workflow::TeachingPreview &preview);
    using QDialog::show;
    QList<model::DocumentId> chosen() const;
    void updateButtons();
    void apply();
    void putBack();
    void say(const QString &sentence);

    workflow::Workbench &m_workbench;
    const workflow::Lesson m_lesson;
    QList<workflow::FormerReading> m_former;
    QLabel *m_said = nullptr;
    QTreeWidget *m_tree = nullptr;
    QPushButton *m_apply = nullptr;
    QPushButton *m_putBack = nullptr;
};

} // namespace countersign::ui
