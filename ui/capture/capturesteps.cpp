// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/capturescreen.h"

#include "core/base/deliver.h"
#include "ui/capture/progressline.h"
#include "ui/capture/sidestrip.h"
#include "ui/errortext.h"
#include "ui/queue/ingestcontroller.h"
#include "ui/widgets/localfiles.h"

#include <QClipboard>
#include <QDateTime>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

using StepKind = model::CaptureEdit::Kind;

} // namespace

// Shows the stack that the answer brings, unless another was asked for since.
void CaptureScreen::take(const Views &answer)
{
    base::deliver(answer, this,
                  [this, asked = ++m_asked](const base::Result<workflow::BatchView> &view) {
                      if (view && asked == m_asked)
                          showBatch(*view);
                      if (!view) {
                          tell(view.error());
                          showAsItIs();
                      }
                  });
}

// After a step that failed: those before it were made.
void CaptureScreen::showAsItIs()
{
    if (m_view.id.isNull())
        return;
    base::deliver(m_bench.batch(m_view.id), this,
                  [this, asked = ++m_asked](const base::Result<workflow::BatchView> &view) {
                      if (view && asked == m_asked)
                          showBatch(*view);
                  });
}

void CaptureScreen::edit(const model::CaptureEdit &edit)
{
    if (!m_view.id.isNull())
        take(m_bench.edit(m_view.id, edit));
}

void CaptureScreen::editPictures(StepKind kind, const model::SidePicture &picture)
{
    const QList<model::SideId> sides = chosenSides();
    if (!sides.isEmpty() && !m_inTray)
        edit({kind, sides, {}, {}, {}, picture});
}

void CaptureScreen::setAside()
{
    const QList<model::SideId> sides = chosenSides();
    if (sides.isEmpty() || m_inTray)
        return;
    edit({StepKind::SetAside, sides, {}, u"deleted"_s});
    Q_EMIT noticed({State::Info, tr("%n page(s) set aside", nullptr, int(sides.size())), tr("Undo"),
                    [this, batch = m_view.id] {
                        if (batch == m_view.id)
                            take(m_bench.undo(batch));
                    }});
}

// Where a side came from is between its neighbours on the scanner.
void CaptureScreen::putBack()
{
    const QList<model::SideId> sides = m_tray->selectedSides();
    if (sides.isEmpty())
        return;
    model::CaptureEdit edit{StepKind::PutBack, sides};
    const qsizetype from = m_view.order.indexOf(sides.constFirst());
    for (qsizetype i = from - 1; i >= 0 && edit.after.isNull(); --i) {
        if (m_sides.rowOf(m_view.order.at(i)) >= 0)
            edit.after = m_view.order.at(i);
    }
    if (edit.after.isNull() && m_sides.rowCount() > 0)
        edit.before = m_sides.at(0)->side;
    this->edit(edit);
}

void CaptureScreen::splitHere()
{
    edit({StepKind::Split, {}, m_strip->currentSide()});
}

void CaptureScreen::joinHere()
{
    const SideList::Entry *entry = m_sides.at(m_strip->currentIndex().row());
    if (!entry || entry->document < 2)
        return;
    edit({StepKind::Join, {}, m_view.arrangement.documents.at(entry->document - 1).constFirst()});
}

// Over the end of a document into the next one, too.
void CaptureScreen::moveBy(int places)
{
    const QList<model::SideId> sides = chosenSides();
    if (sides.isEmpty() || m_inTray)
        return;
    const int first = m_sides.rowOf(sides.constFirst());
    const int last = m_sides.rowOf(sides.constLast());
    model::CaptureEdit edit{StepKind::Move, sides};
    if (places < 0) {
        const SideList::Entry *before = m_sides.at(first - 1);
        if (!before)
            return;
        // From the head of a document first to the tail of the one before.
        const bool crosses = m_sides.at(first)->page == 1;
        (crosses ? edit.after : edit.before) = before->side;
    } else {
        const SideList::Entry *after = m_sides.at(last + 1);
        if (!after)
            return;
        const SideList::Entry *end = m_sides.at(last);
        (end->page == end->pages ? edit.before : edit.after) = after->side;
    }
    this->edit(edit);
}

void CaptureScreen::arrangeDocument(StepKind kind)
{
    if (!m_inTray)
        edit({kind, {}, m_strip->currentSide()});
}

void CaptureScreen::moveSplit(const model::SideId &from, const model::SideId &to)
{
    const SideList::Entry *entry = m_sides.at(m_sides.rowOf(from));
    if (entry && entry->page == 1 && entry->document > 1)
        edit({StepKind::MoveSplit, {}, to, {}, from});
}

void CaptureScreen::takeIn()
{
    const model::BatchId batch = m_view.id;
    const auto future = m_bench.takeIn(batch);
    m_progress->follow(QFuture<void>(future), tr("Making documents of the stack"));
    base::deliver(future, this,
                  [this, batch](const base::Result<QList<workflow::IngestOutcome>> &done) {
                      taken(batch, done);
                  });
}

void CaptureScreen::taken(const model::BatchId &batch,
                          const base::Result<QList<workflow::IngestOutcome>> &outcomes)
{
    if (!outcomes) {
        tell(outcomes.error());
        return showAsItIs();
    }
    tell(State::Ok, tr("%n document(s) taken in", nullptr, int(outcomes->size())));
    if (batch != m_view.id)
        return; // another stack is in hand meanwhile
    showNothing();
    if (!outcomes->isEmpty())
        Q_EMIT documentRequested(outcomes->constFirst().document, Area::Queue);
}

void CaptureScreen::discard()
{
    const model::BatchId id = m_view.id;
    base::deliver(m_bench.discard(id), this, [this, id](const base::Result<> &done) {
        if (!done)
            return tell(done.error());
        if (m_view.id == id)
            showNothing();
        Q_EMIT noticed({State::Info, tr("The stack was discarded. Its sheets are kept."),
                        tr("Undo"), [this, id] {
                            base::deliver(m_bench.reopen(id), this,
                                          [this, id](const base::Result<> &back) {
                                              if (!back)
                                                  return tell(back.error());
                                              openBatch(id);
                                          });
                        }});
    });
}

void CaptureScreen::pickFiles()
{
    m_prompter.pickFiles(this, tr("Add files to the stack"),
                         tr("Scans, photos and PDF files (%1)")
                                 .arg(u"*.pdf *.tif *.tiff *.jpg *.jpeg *.png *.webp *.heic "
                                      "*.bmp *.gif"_s)
                             + u";;"_s + tr("All files (%1)").arg(u"*"_s),
                         [this](const QStringList &paths) { addFiles(paths); });
}

QString CaptureScreen::nameOfNew()
{
    return tr("Stack of %1")
        .arg(QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat));
}

// The stack at hand, or a new one.
void CaptureScreen::whenBatch(const std::function<void(const model::BatchId &)> &then)
{
    if (!m_view.id.isNull())
        return then(m_view.id);
    base::deliver(m_bench.begin(nameOfNew()), this,
                  [this, then](const base::Result<workflow::BatchView> &view) {
                      if (!view)
                          return tell(view.error());
                      showBatch(*view);
                      then(view->id);
                  });
}

void CaptureScreen::addFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    whenBatch([this, paths](const model::BatchId &id) { addTo(id, paths, {}); });
}

void CaptureScreen::addTo(const model::BatchId &batch, const QStringList &paths,
                          const QString &password)
{
    const auto future = m_bench.addFiles(batch, paths, password);
    m_progress->follow(QFuture<void>(future), tr("Adding %n file(s)", nullptr, int(paths.size())));
    const bool hasPassword = !password.isEmpty();
    base::deliver(future, this,
                  [this, hasPassword](const base::Result<workflow::AddedFiles> &added) {
                      filesAdded(added, hasPassword);
                  });
}

void CaptureScreen::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const QStringList paths = data ? localFiles(*data) : QStringList();
    const QImage image = data && paths.isEmpty() ? data->imageData().value<QImage>() : QImage();
    if (paths.isEmpty() && image.isNull())
        return tell(State::Info, tr("The clipboard holds neither files nor a picture."));
    if (!paths.isEmpty())
        return addFiles(paths);
    whenBatch([this, image](const model::BatchId &id) {
        base::deliver(
            m_bench.addImage(id, image, tr("Pasted picture") + u".png"_s), this,
            [this](const base::Result<workflow::AddedFiles> &added) { filesAdded(added, false); });
    });
}

void CaptureScreen::filesAdded(const base::Result<workflow::AddedFiles> &added, bool hadPassword)
{
    if (!added)
        return tell(added.error());
    ++m_asked;
    showBatch(added->batch);
    if (!added->sides.isEmpty())
        m_strip->select({added->sides.constFirst()}, added->sides.constFirst());
    QStringList locked;
    for (const workflow::IngestOutcome &refused : added->refused) {
        if (IngestController::wantsPassword(refused))
            locked.append(refused.path);
        else
            //: A file's name, and why it could not be added.
            tell(State::Stop,
                 tr("%1: %2").arg(QFileInfo(refused.path).fileName(),
                                  errorText(*refused.error).summary()));
    }
    askPasswords(locked, hadPassword);
}

// One after another; one that nobody knows stays out.
void CaptureScreen::askPasswords(const QStringList &locked, bool wasWrong)
{
    if (locked.isEmpty())
        return;
    const QString path = locked.constFirst();
    m_prompter.askPassword(this, IngestController::passwordQuestion(path, wasWrong),
                           [this, batch = m_view.id, path,
                            rest = locked.mid(1)](const std::optional<QString> &password) {
                               if (password)
                                   addTo(batch, {path}, *password);
                               askPasswords(rest, false);
                           });
}

} // namespace countersign::ui
