// SPDX-License-Identifier: Apache-2.0
#include "ui/frame/widgetprompter.h"

#include "ui/frame/questiondialog.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

struct PrompterWords {
    Q_DECLARE_TR_FUNCTIONS(PrompterWords)
};

QFileDialog *makeFileDialog(QWidget *parent, const QString &title, QFileDialog::FileMode mode)
{
    auto *dialog = new QFileDialog(parent->window(), title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(mode);
    return dialog;
}

enum class Hearing { Nothing, What };

// Runs one of the desktop's programs and tells whether it ended well, and what it said. Some mail
// programs run in it until they are closed: nothing of ours may end it then, nor a pipe of ours
// that is not read any more.
void runBeside(QWidget *parent, const QString &name, const QStringList &arguments, Hearing hearing,
               std::function<void(bool, const QByteArray &)> ended)
{
    auto *program = new QProcess;
    program->setStandardErrorFile(QProcess::nullDevice());
    if (hearing == Hearing::Nothing)
        program->setStandardOutputFile(QProcess::nullDevice());
    QObject::connect(program, &QProcess::errorOccurred, parent,
                     [ended](QProcess::ProcessError error) {
                         if (error == QProcess::FailedToStart)
                             ended(false, {});
                     });
    QObject::connect(program, &QProcess::finished, parent, [ended, program, hearing](int code) {
        ended(code == 0,
              hearing == Hearing::What ? program->readAllStandardOutput() : QByteArray());
    });
    QObject::connect(program, &QProcess::finished, program, &QObject::deleteLater);
    QObject::connect(program, &QProcess::errorOccurred, program, [program] {
        if (program->state() == QProcess::NotRunning)
            program->deleteLater();
    });
    program->start(name, arguments);
}

} // namespace

void WidgetPrompter::confirm(QWidget *parent, const Question &question, std::function<void()> yes)
{
    auto *dialog = new QuestionDialog(question, parent->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, parent, std::move(yes));
    dialog->open();
}

void WidgetPrompter::askText(QWidget *parent, const TextQuestion &question,
                             std::function<void(const QString &)> answered)
{
    auto *dialog = new QuestionDialog(question, false, parent->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, parent, [dialog, answered = std::move(answered)] {
        answered(dialog->answer().trimmed());
    });
    dialog->open();
}

void WidgetPrompter::askPassword(QWidget *parent, const TextQuestion &question,
                                 std::function<void(const std::optional<QString> &)> answered)
{
    auto *dialog = new QuestionDialog(question, true, parent->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::finished, parent,
                     [dialog, answered = std::move(answered)](int result) {
                         if (result == QDialog::Accepted)
                             answered(dialog->answer());
                         else
                             answered(std::nullopt);
                     });
    dialog->open();
}

void WidgetPrompter::pickFiles(QWidget *parent, const QString &title, const QString &filter,
                               std::function<void(const QStringList &)> picked)
{
    QFileDialog *dialog = makeFileDialog(parent, title, QFileDialog::ExistingFiles);
    dialog->setNameFilter(filter);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, std::move(picked));
    dialog->open();
}

void WidgetPrompter::pickFolder(QWidget *parent, const QString &title,
                                std::function<void(const QString &)> picked)
{
    QFileDialog *dialog = makeFileDialog(parent, title, QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(picked));
    dialog->open();
}

void WidgetPrompter::pickSaveFile(QWidget *parent, const QString &title,
                                  const QString &suggestedName, const QString &filter,
                                  std::function<void(const QString &)> picked)
{
    QFileDialog *dialog = makeFileDialog(parent, title, QFileDialog::AnyFile);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(filter);
    dialog->selectFile(suggestedName);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(picked));
    dialog->open();
}

void WidgetPrompter::pickPrinter(QWidget *parent, std::shared_ptr<QPrinter> printer, int pages,
                                 std::function<void()> picked)
{
    auto *dialog = new QPrintDialog(printer.get(), parent->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, pages > 1);
    dialog->setMinMax(1, qMax(1, pages));
    QObject::connect(dialog, &QDialog::accepted, parent, std::move(picked));
    // The printer lives as long as its dialog.
    QObject::connect(dialog, &QObject::destroyed, parent, [printer] {});
    dialog->open();
}

// Without a mail program xdg-email hands the message to a web browser, which shows an empty page
// and calls that success: so the desktop is asked first whether there is one.
void WidgetPrompter::writeMail(QWidget *parent, const QString &subject,
                               const QStringList &attachments, std::function<void()> failed)
{
    QStringList arguments = {u"--utf8"_s, u"--subject"_s, subject};
    for (const QString &file : attachments)
        arguments << u"--attach"_s << file;
    runBeside(parent, u"xdg-mime"_s, {u"query"_s, u"default"_s, u"x-scheme-handler/mailto"_s},
              Hearing::What, [=](bool done, const QByteArray &handler) {
                  if (!done || handler.trimmed().isEmpty())
                      return failed();
                  runBeside(parent, u"xdg-email"_s, arguments, Hearing::Nothing,
                            [failed](bool opened, const QByteArray &) {
                                if (!opened)
                                    failed();
                            });
              });
}

void WidgetPrompter::openPage(QWidget *parent, const QUrl &page)
{
    if (QDesktopServices::openUrl(page))
        return;
    const QString address = page.toString();
    confirm(parent,
            {PrompterWords::tr("No browser could be started"), address,
             PrompterWords::tr("Copy the address")},
            [address] { QGuiApplication::clipboard()->setText(address); });
}

} // namespace countersign::ui
