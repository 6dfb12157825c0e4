// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/screen.h"

#include <QKeySequence>
#include <QObject>

#include <functional>
#include <optional>
#include <span>

class QAction;

namespace countersign::ui
{

Q_NAMESPACE

// The menu an action stands in.
enum class Menu { File, Edit, View, Document, Go, Help };

// Everything a person can do by menu or shortcut: one row an action in actioncatalogue.cpp.
enum class ActionId {
    AddFiles,
    AddFolder,
    FromPhone,
    LockDesk,
    ChangePassword,
    Paste,
    Quit,
    Search,
    Refresh,
    ShowSettings,
    ShowShortcuts,
    ShowScreenKeys,
    ShowAbout,
    GoQueue,
    GoReview,
    GoAudit,
    GoCapture,
    GoSign,
    GoCheck,
    GoSync,
    GoDashboard,

    QueueOpen,
    QueuePreview,
    QueueRetry,
    QueueCancel,
    QueuePassword,
    QueueReopen,
    QueueArchive,
    QueueExport,
    QueueSearchable,
    QueueExportAs,
    QueuePrint,
    QueueMail,
    QueueSeparators,
    QueueHistory,
    QueueGroup,
    QueueAssign,
    QueueDue,
    QueueHold,
    QueueEscalate,
    QueueTakeBack,
    QueueKeepFilter,
    QueueVerify,

    CaptureScan,
    CaptureScanAfter,
    CaptureRescan,
    CaptureStop,
    CaptureNew,
    CaptureAddFiles,
    CapturePaste,
    CaptureTakeIn,
    CaptureDiscard,
    CaptureUndo,
    CaptureRedo,
    CaptureDelete,
    CapturePutBack,
    CaptureSplit,
    CaptureJoin,
    CaptureMoveBack,
    CaptureMoveOn,
    CaptureReverse,
    CaptureInterleave,
    CaptureTurnRight,
    CaptureTurnLeft,
    CaptureTurnAround,
    CaptureStraighten,
    CaptureFinerLeft,
    CaptureFinerRight,
    CaptureCrop,
    CaptureCorners,
    CaptureLight,
    CaptureReset,
    CaptureAcceptHint,
    CaptureDismissHint,
    CaptureAcceptHints,
    CaptureNextHint,
    CaptureTray,
    CaptureZoomIn,
    CaptureZoomOut,
    CaptureFit,

    AuditVerify,
    AuditExport,

    ReviewConfirm,
    ReviewConfirmGroup,
    ReviewConfirmAbsent,
    ReviewReading1,
    ReviewReading2,
    ReviewReading3,
    ReviewNext,
    ReviewPrevious,
    ReviewNextGroup,
    ReviewPreviousGroup,
    ReviewNextOccurrence,
    ReviewPreviousOccurrence,
    ReviewAbsent,
    ReviewUnreadable,
    ReviewDitto,
    ReviewReadRegion,
    ReviewReadAgain,
    ReviewAddAnother,
    ReviewRemoveValue,
    ReviewUndo,
    ReviewRedo,
    ReviewReveal,
    ReviewApprove,
    ReviewReject,
    ReviewSkip,
    ReviewComments,
    ReviewHold,
    ReviewEscalate,
    ReviewSend,
    ReviewSearchable,
    ReviewExportAs,
    ReviewPrint,
    ReviewMail,
    ReviewBack,
    ReviewNextPage,
    ReviewPreviousPage,
    ReviewZoomIn,
    ReviewZoomOut,
    ReviewFitWidth,
    ReviewFitPage,
    ReviewActualSize,
    ReviewRotate,
    ReviewRotateLeft,
    ReviewEdit,
    ReviewNextPane,
    ReviewPreviousPane,
    ReviewTwoPages,
};
// The names are kept in people's settings: an action that changes its name loses its keys.
Q_ENUM_NS(ActionId)

struct ActionRow {
    ActionId id;
    std::optional<Area> area; // none: of the window
    Menu menu;
    const char *text; // with its mnemonic; translated in the context "Actions"
    const char *shortcut; // portable text of QKeySequence, several parted by "; ", may be empty
    const char *icon; // may be empty
};

std::span<const ActionRow> actionRows();
const ActionRow &actionRow(ActionId id);

// The area that an action brings to the front, if that is what it does.
std::optional<Area> areaShownBy(ActionId id);

// "ReviewConfirm"
QString actionName(ActionId id);
QString actionText(const ActionRow &row); // translated, with mnemonic
QString plainActionText(const ActionRow &row); // without mnemonic and ellipsis
QList<QKeySequence> actionShortcuts(const ActionRow &row);
QString actionObjectName(ActionId id); // "action.document.queueOpen"-like, stable for tests

// A QAction from its row, added to `owner`, whose shortcut works anywhere within `owner`.
QAction *makeAction(ActionId id, QWidget *owner, std::function<void()> handler);

} // namespace countersign::ui
