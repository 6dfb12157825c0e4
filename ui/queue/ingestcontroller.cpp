// SPDX-License-Identifier: Apache-2.0
#include "ui/queue/ingestcontroller.h"

#include "core/base/deliver.h"
#include "ui/errortext.h"
#include "ui/queue/ingestreport.h"
#include "ui/widgets/localfiles.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

// One drop, one choice in the file dialog: its files and what became of them so far.
struct IngestController::Batch {
    workflow::IngestOptions options;
    QList<workflow::IngestOutcome> done;
    QList<workflow::IngestOutcome> locked; // still to be asked for
    bool lastWrong = false;
};

bool IngestController::wantsPassword(const workflow::IngestOutcome &outcome)
{
    return outcome.error
        && (outcome.error->code == u"import.password_required"_s
            || outcome.error->code == u"import.password_wrong"_s);
}

TextQuestion IngestController::passwordQuestion(const QString &path, bool wasWrong)
{
    TextQuestion question;
    question.title = tr("“%1” is protected").arg(QFileInfo(path).fileName());
    question.text = wasWrong ? tr("That password did not open the file. Try another one.")
                             : tr("The password is used to read the file and is not kept.");
    question.label = tr("&Password");
    question.acceptText = tr("Open");
    return question;
}

QString IngestController::keptPasswordText()
{
    return tr("It opens the pages and is kept with the contract, encrypted.");
}

IngestController::IngestController(workflow::Workbench &workbench, Prompter &prompter,
                                   QWidget *window)
    : QObject(window)
    , m_workbench(workbench)
    , m_prompter(prompter)
    , m_window(window)
{
}

void IngestController::pickFiles()
{
    const QString filter = tr("Contracts") + u" (*.pdf *.tif *.tiff *.jpg *.jpeg *.png *.webp "_s
        + u"*.heic *.heif);;"_s + tr("All files") + u" (*)"_s;
    m_prompter.pickFiles(m_window, tr("Add contracts"), filter,
                         [this](const QStringList &paths) { addPaths(paths); });
}

void IngestController::pickFolder()
{
    m_prompter.pickFolder(m_window, tr("Add a folder of pages as one contract"),
                          [this](const QString &path) { addPaths({path}, true); });
}

void IngestController::addPaths(const QStringList &paths, bool asOneDocument)
{
    if (paths.isEmpty())
        return;
    auto batch = std::make_shared<Batch>();
    batch->options.asOneDocument = asOneDocument;
    batch->options.origin = asOneDocument ? u"folder"_s : u"file"_s;
    run(batch, paths, {});
}

void IngestController::addImage(const QImage &image)
{
    const QString name
        = tr("Pasted %1").arg(QLocale().toString(QDateTime::currentDateTime(), u"yyyy-MM-dd HH.mm"))
        + u".png"_s;
    setRunning(1);
    base::deliver(m_workbench.ingestImage(image, name), this,
                  [this, name](const base::Result<workflow::IngestOutcome> &outcome) {
                      setRunning(-1);
                      auto batch = std::make_shared<Batch>();
                      workflow::IngestOutcome failed;
                      failed.path = name;
                      if (!outcome)
                          failed.error = outcome.error();
                      batch->done.append(outcome ? *outcome : failed);
                      finish(batch);
                  });
}

bool IngestController::canTake(const QMimeData &data)
{
    return data.hasImage() || !localFiles(data).isEmpty();
}

bool IngestController::addMimeData(const QMimeData &data)
{
    const QStringList paths = localFiles(data);
    if (!paths.isEmpty()) {
        addPaths(paths);
        return true;
    }
    const QImage image = qvariant_cast<QImage>(data.imageData());
    if (image.isNull())
        return false;
    addImage(image);
    return true;
}

void IngestController::run(const BatchPtr &batch, const QStringList &paths, const QString &password)
{
    setRunning(1);
    workflow::IngestOptions options = batch->options;
    options.password = password;
    base::deliver(m_workbench.ingest(paths, options), this,
                  [this, batch, paths, withPassword = !password.isEmpty()](
                      const base::Result<QList<workflow::IngestOutcome>> &outcomes) {
                      setRunning(-1);
                      if (outcomes)
                          return take(batch, *outcomes, withPassword);
                      for (const QString &path : paths) {
                          workflow::IngestOutcome failed;
                          failed.path = path;
                          failed.error = outcomes.error();
                          batch->done.append(failed);
                      }
                      finish(batch);
                  });
}

void IngestController::take(const BatchPtr &batch, const QList<workflow::IngestOutcome> &outcomes,
                            bool withPassword)
{
    batch->lastWrong = false;
    for (const workflow::IngestOutcome &outcome : outcomes) {
        if (wantsPassword(outcome)) {
            batch->locked.prepend(outcome);
            batch->lastWrong = withPassword;
        } else {
            batch->done.append(outcome);
        }
    }
    if (batch->locked.isEmpty())
        finish(batch);
    else
        askNextPassword(batch);
}

void IngestController::askNextPassword(const BatchPtr &batch)
{
    const workflow::IngestOutcome locked = batch->locked.takeFirst();
    TextQuestion question = passwordQuestion(locked.path, batch->lastWrong);
    if (!batch->lastWrong)
        question.text = keptPasswordText();
    m_prompter.askPassword(m_window, question,
                           [this, batch, locked](const std::optional<QString> &password) {
                               if (password && !locked.document.isNull())
                                   return unlock(batch, locked, *password);
                               if (password)
                                   return run(batch, {locked.path}, *password);
                               // Turned away: the report says what became of the file.
                               batch->done.append(locked);
                               batch->done.last().error->code = u"import.password_required"_s;
                               batch->lastWrong = false;
                               if (batch->locked.isEmpty())
                                   finish(batch);
                               else
                                   askNextPassword(batch);
                           });
}

void IngestController::unlock(const BatchPtr &batch, workflow::IngestOutcome outcome,
                              const QString &password)
{
    setRunning(1);
    base::deliver(m_workbench.unlockDocument(outcome.document, password), this,
                  [this, batch, outcome](const base::Result<> &opened) mutable {
                      setRunning(-1);
                      outcome.error = opened ? std::nullopt : std::optional(opened.error());
                      take(batch, {outcome}, true);
                  });
}

void IngestController::finish(const BatchPtr &batch)
{
    QList<model::DocumentId> added;
    bool plain = true;
    for (const workflow::IngestOutcome &outcome : std::as_const(batch->done)) {
        if (!outcome.document.isNull())
            added.append(outcome.document);
        plain = plain && !outcome.error && outcome.duplicateOf.isNull();
    }
    if (plain && !added.isEmpty())
        Q_EMIT noticed(
            {State::Ok,
             tr("%n contract(s) added. They are being read.", nullptr, int(added.size())),
             {},
             {}});
    if (!plain) {
        if (!m_report)
            m_report = new IngestReport(m_window);
        m_report->add(batch->done);
        m_report->show();
    }
    Q_EMIT finished(added);
}

void IngestController::setRunning(int change)
{
    const bool before = isBusy();
    m_running += change;
    if (isBusy() != before)
        Q_EMIT busyChanged(isBusy());
}

} // namespace countersign::ui
