// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/workbench.h"
#include "ui/prompter.h"
#include "ui/screen.h"

#include <QPainter>
#include <QPointer>

class QPrinter;
class QProgressDialog;

namespace countersign::ui
{

// Prints the pages of documents as they look on the screen, what is masked for the person masked:
// asks for the printer, draws page after page, can be stopped, and says what came of it.
class PrintRun final : public QObject
{
    Q_OBJECT
public:
    struct Item {
        model::DocumentId id;
        int pages = 0;
    };

    PrintRun(workflow::Workbench &workbench, Prompter &prompter, QWidget *parent);
    ~PrintRun() override;

    void ask(const QList<Item> &documents);

Q_SIGNALS:
    void noticed(const countersign::ui::Notice &notice);

private:
    struct Sheet {
        model::DocumentId id;
        int page = 0;
    };

    void begin(const QList<Sheet> &sheets);
    void next();
    void record(const model::DocumentId &id);
    void draw(const base::Result<QImage> &page);
    void fail(const QString &text);
    void endPainting();
    void finish();

    workflow::Workbench &m_workbench;
    Prompter &m_prompter;
    QWidget *m_parent;
    std::shared_ptr<QPrinter> m_printer; // while something is printed
    QPainter m_painter;
    QList<Sheet> m_waiting;
    model::DocumentId m_recorded;
    int m_total = 0;
    bool m_stopped = false;
    QPointer<QProgressDialog> m_progress;
};

} // namespace countersign::ui
