// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/capturebench.h"
#include "ui/actions/actioncatalogue.h"
#include "ui/capture/captureseats.h"
#include "ui/capture/sidelist.h"
#include "ui/capture/sidepreview.h"
#include "ui/prompter.h"
#include "ui/screen.h"

#include <QHash>
#include <QTimer>

class QLabel;
class QLayout;
class QListWidget;
class QSplitter;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace countersign::workflow
{
class ScanDesk;
}

namespace countersign::ui
{

class DropFrame;
class EmptyState;
class LightPanel;
class MessageBar;
class ProgressLine;
class ScanPanel;
class SideStrip;

// Paper on its way in: scanners at the left, the sheets of a stack grouped into documents, one
// sheet large. Everything done to them can be taken back; nothing is ever lost.
class CaptureScreen : public Screen
{
    Q_OBJECT
public:
    // Without `scans` files alone come in.
    CaptureScreen(workflow::CaptureBench &bench, workflow::ScanDesk *scans, Prompter &prompter,
                  QWidget *parent = nullptr);
    ~CaptureScreen() override;

    void activate() override;
    QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray &layout) override;

    // Seats for what others know and bring. `hints` is the screen's child, or outlives it.
    void setHints(StripHints *hints);
    void addWayIn(QAction *action);
    // The stack that is shown; null for none.
    model::BatchId batch() const { return m_view.id; }
    const workflow::BatchView &view() const { return m_view; }
    void openBatch(const model::BatchId &id);
    void addFiles(const QStringList &paths);
    // Files or a picture from the clipboard.
    void paste();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    using Views = workflow::Future<workflow::BatchView>;

    // capturescreen.cpp
    void connectParts();
    void lookAtChosen();
    void showBatches();
    void listBatches(const QList<workflow::BatchSummary> &batches);
    void reload();
    void showBatch(const workflow::BatchView &view);
    void showNothing();
    void showCounts();
    // capturelayout.cpp
    QWidget *buildLeft();
    QWidget *buildMiddle();
    QLayout *buildHead(QWidget *panel);
    QWidget *buildRight();
    QWidget *toolBar(const QList<ActionId> &tools);
    QWidget *buildToolLine();
    void showTool();
    static QList<int> usualWidths();
    QToolButton *toolButton(ActionId id);
    // captureactions.cpp
    void buildActions();
    void buildPictureActions();
    void updateActions();
    void openContextMenu(const QPoint &position);
    // capturesteps.cpp
    void take(const Views &answer);
    void showAsItIs();
    void edit(const model::CaptureEdit &edit);
    void editPictures(model::CaptureEdit::Kind kind, const model::SidePicture &picture);
    void setAside();
    void putBack();
    void splitHere();
    void joinHere();
    void moveBy(int places);
    void arrangeDocument(model::CaptureEdit::Kind kind);
    void moveSplit(const model::SideId &from, const model::SideId &to);
    void takeIn();
    void taken(const model::BatchId &batch,
               const base::Result<QList<workflow::IngestOutcome>> &outcomes);
    void discard();
    void pickFiles();
    void addTo(const model::BatchId &batch, const QStringList &paths, const QString &password);
    void filesAdded(const base::Result<workflow::AddedFiles> &added, bool hadPassword);
    void askPasswords(const QStringList &locked, bool wasWrong);
    static QString nameOfNew();
    void whenBatch(const std::function<void(const model::BatchId &)> &then);
    // capturehints.cpp
    void updateHintActions();
    void acceptHint(const model::SideId &at);
    void dismissHint();
    void connectGaps();
    void showGaps();
    void showSplits(bool tells);
    static void say(MessageBar &bar, bool wanted, const QString &text, const QString &actionText,
                    const QString &otherText);
    void goToNextHint();
    void scanIntoGap();
    const StripHints::Gap *shownGap() const;
    // capturepreview.cpp
    void showSide();
    void drawSide(const model::SidePicture &picture);
    void straighten();
    void turnFinely(double degrees);
    void beginCrop();
    void beginCorners();
    void tryLight();
    model::SidePicture shownPicture() const;
    const SideList &shownList() const;
    model::SideId shownSide() const;
    QList<model::SideId> chosenSides() const;
    // capturescan.cpp
    void connectScans();
    void scan();
    void scanAt(bool replace);
    void scanInto(const model::SideId &before, const model::SideId &after);
    void startScan();
    void stopScan();
    void updateScanActions();
    void scanned(const QList<model::SideId> &sides);

    workflow::CaptureBench &m_bench;
    workflow::ScanDesk *m_scans;
    Prompter &m_prompter;
    StripHints *m_hints = nullptr;
    QList<StripHints::Gap> m_gaps;
    workflow::BatchView m_view;
    SideList m_sides;
    SideList m_aside;
    QHash<ActionId, QAction *> m_actions;
    ScanPanel *m_scanPanel = nullptr;
    QListWidget *m_batches = nullptr;
    QLabel *m_batchesTitle = nullptr;
    QVBoxLayout *m_waysIn = nullptr;
    QLabel *m_counts = nullptr;
    MessageBar *m_trouble = nullptr;
    MessageBar *m_splitsBar = nullptr; // over the strip: how many beginnings are suggested
    MessageBar *m_splitBar = nullptr; // over the page that is looked at: why it may begin there
    MessageBar *m_gapsBar = nullptr; // over the strip: how many there are
    MessageBar *m_gapBar = nullptr; // over the page that is looked at: what is missing there
    QWidget *m_troubleHost = nullptr;
    ProgressLine *m_progress = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    SideStrip *m_strip = nullptr;
    QToolButton *m_trayButton = nullptr;
    SideStrip *m_tray = nullptr;
    QSplitter *m_splitter = nullptr;
    SidePreview *m_preview = nullptr;
    QLabel *m_sideTitle = nullptr;
    LightPanel *m_light = nullptr;
    QWidget *m_toolLine = nullptr; // while a tool is in use: what to do, and the ways out
    QLabel *m_toolHint = nullptr;
    DropFrame *m_dropFrame = nullptr;
    QTimer m_reloadSoon;
    QTimer m_drawSoon;
    bool m_inTray = false; // what is looked at is set aside
    bool m_autoOpened = false;
    bool m_startNew = false; // the next scan begins a stack
    int m_asked = 0; // numbers the questions, so that late answers to old ones are dropped
    int m_drawn = 0;
    model::SideId m_shown; // in the preview
    model::SideId m_insertAfter; // where the scan under way goes; both null: at the end
    model::SideId m_insertBefore;
    model::SideId m_replaced; // by the scan under way
};

} // namespace countersign::ui
