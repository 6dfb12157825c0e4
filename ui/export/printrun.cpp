// SPDX-License-Identifier: Apache-2.0
#include "ui/export/printrun.h"

#include "core/base/deliver.h"
#include "ui/errortext.h"
#include "ui/widgets/runprogress.h"

#include <QPrinter>
#include <QProgressDialog>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

constexpr int printDpi = 300; // of pages drawn for paper

// As large as the paper allows, turned where that fits better; pages without colour stay small on
// their way to the printer.
void paintOnSheet(QPainter &painter, const QRect &sheet, QImage page)
{
    if ((page.width() > page.height()) != (sheet.width() > sheet.height()))
        page = page.transformed(QTransform().rotate(90));
    if (page.allGray())
        page.convertTo(QImage::Format_Grayscale8);
    const QSize size = page.size().scaled(sheet.size(), Qt::KeepAspectRatio);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRect({(sheet.width() - size.width()) / 2, 0}, size), page);
}

bool isWanted(const QPrinter &printer, int number)
{
    return printer.printRange() != QPrinter::PageRange || printer.toPage() == 0
        || (number >= printer.fromPage() && number <= printer.toPage());
}

} // namespace

PrintRun::PrintRun(workflow::Workbench &workbench, Prompter &prompter, QWidget *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_prompter(prompter)
    , m_parent(parent)
{
}

PrintRun::~PrintRun()
{
    endPainting();
}

void PrintRun::ask(const QList<Item> &documents)
{
    QList<Sheet> sheets;
    for (const Item &document : documents) {
        for (int page = 0; page < document.pages; ++page)
            sheets.append({document.id, page});
    }
    if (sheets.isEmpty() || m_printer)
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    m_prompter.pickPrinter(m_parent, printer, int(sheets.size()), [this, printer, sheets] {
        if (m_printer)
            return;
        m_printer = printer;
        QList<Sheet> wanted;
        for (qsizetype i = 0; i < sheets.size(); ++i) {
            if (isWanted(*printer, int(i) + 1))
                wanted.append(sheets.at(i));
        }
        begin(wanted);
    });
}

void PrintRun::begin(const QList<Sheet> &sheets)
{
    m_waiting = sheets;
    m_total = int(sheets.size());
    m_stopped = false;
    m_recorded = {};
    m_progress = makeRunProgress(tr("Printing…"), tr("Stop"), m_total, m_parent);
    m_progress->setObjectName(u"printProgress"_s);
    connect(m_progress, &QProgressDialog::canceled, this, [this] { m_stopped = true; });
    next();
}

void PrintRun::next()
{
    if (m_stopped) {
        m_printer->abort();
        m_total = 0; // what was drawn so far does not come out
        return finish();
    }
    if (m_waiting.isEmpty())
        return finish();
    const Sheet sheet = m_waiting.constFirst();
    if (sheet.id != m_recorded)
        return record(sheet.id);
    base::deliver(m_workbench.pageImage(sheet.id, sheet.page, printDpi), this,
                  [this](const base::Result<QImage> &page) { draw(page); });
}

void PrintRun::record(const model::DocumentId &id)
{
    base::deliver(m_workbench.recordPrinting(id), this, [this, id](const base::Result<> &done) {
        if (!done)
            return fail(errorText(done.error()).summary());
        m_recorded = id;
        next();
    });
}

void PrintRun::draw(const base::Result<QImage> &page)
{
    if (!page)
        return fail(errorText(page.error()).summary());
    const bool ready
        = m_painter.isActive() ? m_printer->newPage() : m_painter.begin(m_printer.get());
    if (!ready)
        return fail(tr("The printer does not answer."));
    paintOnSheet(m_painter, m_printer->pageLayout().paintRectPixels(m_printer->resolution()),
                 *page);
    m_waiting.removeFirst();
    if (m_progress)
        m_progress->setValue((m_total - int(m_waiting.size())) * runStepsEach);
    next();
}

void PrintRun::fail(const QString &text)
{
    if (m_painter.isActive())
        m_printer->abort();
    m_total = 0;
    finish();
    Q_EMIT noticed({State::Stop, text, {}, {}});
}

// Before the printer goes.
void PrintRun::endPainting()
{
    if (m_painter.isActive())
        m_painter.end();
}

void PrintRun::finish()
{
    endPainting();
    m_printer.reset();
    m_waiting.clear();
    if (m_progress)
        m_progress->deleteLater();
    if (m_total > 0)
        Q_EMIT noticed(
            {State::Ok, tr("%n page(s) sent to the printer.", nullptr, m_total), {}, {}});
}

} // namespace countersign::ui
