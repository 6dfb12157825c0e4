// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/actioncatalogue.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QMetaEnum>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

using I = ActionId;
using M = Menu;

constexpr std::array actionTable = {
    ActionRow{I::AddFiles,
              {},
              M::File,
              QT_TRANSLATE_NOOP("Actions", "&Add contracts…"),
              "Ctrl+O",
              "list-add"},
    ActionRow{I::AddFolder,
              {},
              M::File,
              QT_TRANSLATE_NOOP("Actions", "Add a &folder as one contract…"),
              "Ctrl+Shift+O",
              "folder"},
    ActionRow{I::FromPhone,
              {},
              M::File,
              QT_TRANSLATE_NOOP("Actions", "From a &phone…"),
              "Ctrl+Alt+O",
              ""},
    ActionRow{I::Paste, Area::Queue, M::Edit, QT_TRANSLATE_NOOP("Actions", "&Paste"), "Ctrl+V",
              "edit-paste"},
    ActionRow{I::LockDesk,
              {},
              M::File,
              QT_TRANSLATE_NOOP("Actions", "&Lock, or change the person"),
              "Ctrl+Shift+L",
              ""},
    ActionRow{I::ChangePassword,
              {},
              M::File,
              QT_TRANSLATE_NOOP("Actions", "Change my pass&word…"),
              "",
              ""},
    ActionRow{I::Quit, {}, M::File, QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q", ""},
    ActionRow{I::Search,
              {},
              M::Edit,
              QT_TRANSLATE_NOOP("Actions", "&Search…"),
              "Ctrl+K; Ctrl+F",
              "edit-find"},
    ActionRow{
        I::Refresh, {}, M::View, QT_TRANSLATE_NOOP("Actions", "&Refresh"), "F5", "view-refresh"},
    ActionRow{I::ShowSettings,
              {},
              M::Edit,
              QT_TRANSLATE_NOOP("Actions", "Se&ttings"),
              "Ctrl+,",
              "preferences-system"},
    ActionRow{I::ShowShortcuts,
              {},
              M::Help,
              QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"),
              "F1",
              "input-keyboard"},
    ActionRow{I::ShowScreenKeys,
              {},
              M::Help,
              QT_TRANSLATE_NOOP("Actions", "Keys of this &screen"),
              "?; Shift+?",
              ""},
    ActionRow{I::ShowAbout,
              {},
              M::Help,
              QT_TRANSLATE_NOOP("Actions", "&About Countersign"),
              "",
              "help-contents"},
    ActionRow{
        I::GoCapture, {}, M::Go, QT_TRANSLATE_NOOP("Actions", "&Capture"), "Alt+1", "scanner"},
    ActionRow{I::GoQueue, {}, M::Go, QT_TRANSLATE_NOOP("Actions", "&Queue"), "Alt+2", "view-list"},
    ActionRow{
        I::GoReview, {}, M::Go, QT_TRANSLATE_NOOP("Actions", "&Review"), "Alt+3", "document-edit"},
    ActionRow{
        I::GoSign, {}, M::Go, QT_TRANSLATE_NOOP("Actions", "&Sign"), "Alt+4", "document-sign"},
    ActionRow{
        I::GoCheck, {}, M::Go, QT_TRANSLATE_NOOP("Actions", "C&heck"), "Alt+5", "security-high"},
    ActionRow{I::GoSync, {}, M::Go, QT_TRANSLATE_NOOP("Actions", "S&ync"), "Alt+6", "view-refresh"},
    ActionRow{
        I::GoAudit, {}, M::Go, QT_TRANSLATE_NOOP("Actions", "&Audit"), "Alt+7", "view-history"},
    ActionRow{I::GoDashboard,
              {},
              M::Go,
              QT_TRANSLATE_NOOP("Actions", "&Dashboard"),
              "Alt+8",
              "office-chart-line"},

    ActionRow{I::QueueOpen, Area::Queue, M::Document, QT_TRANSLATE_NOOP("Actions", "&Open"), "",
              "document-open"},
    ActionRow{I::QueuePreview, Area::Queue, M::View, QT_TRANSLATE_NOOP("Actions", "&Preview"), "",
              "view-preview"},
    ActionRow{I::QueueRetry, Area::Queue, M::Document,
              QT_TRANSLATE_NOOP("Actions", "Read once &more"), "Ctrl+R", "view-refresh"},
    ActionRow{I::QueueCancel, Area::Queue, M::Document,
              QT_TRANSLATE_NOOP("Actions", "&Stop reading"), "", "process-stop"},
    ActionRow{I::QueuePassword, Area::Queue, M::Document,
              QT_TRANSLATE_NOOP("Actions", "Give the pass&word…"), "", "dialog-password"},
    ActionRow{I::QueueReopen, Area::Queue, M::Document,
              QT_TRANSLATE_NOOP("Actions", "Bring &back to review"), "", "edit-undo"},
    ActionRow{I::QueueArchive, Area::Queue, M::Document, QT_TRANSLATE_NOOP("Actions", "&Archive"),
              "Ctrl+E", "archive-insert"},
    ActionRow{I::QueueExport, Area::Queue, M::Document,
              QT_TRANSLATE_NOOP("Actions", "E&xport with proof…"), "Ctrl+S", "document-export"},
    ActionRow{I::QueueSearchable, Area::Queue, M::Document,
              QT_TRANSLATE_NOOP("Actions", "Sa&ve searchable PDF…"), "Ctrl+Shift+S",
              "document-save"},
    ActionRow{I::QueueExportAs, Area::Queue, M::Document,
              QT_TRANSLATE_NOOP("Actions", "Export &files…"), "Ctrl+Alt+S", "document-export"},
    ActionRow{I::QueuePrint, Area::Queue, M::Document, QT_TRANSLATE_NOOP("Actions", "P&rint…"),
              "Ctrl+P", "document-print"},
    ActionRow{I::QueueMail, Area::Queue, M::Document,
              QT_TRANSLATE_NOOP("Actions", "Send b&y e-mail…"), "Ctrl+Alt+E", "mail-send"},
    ActionRow{I::QueueSeparators, Area::Queue, M::File,
              QT_TRANSLATE_NOOP("Actions", "Separator &sheets…"), "Ctrl+Alt+P", "document-print"},
    ActionRow{I::QueueHistory, Area::Queue, M::Document, QT_TRANSLATE_NOOP("Actions", "&History"),
              "Ctrl+H", "view-history"},
    ActionRow{I::QueueGroup, Area::Queue, M::View, QT_TRANSLATE_NOOP("Actions", "&Group by stage"),
              "Ctrl+G", "emblem-documents"},
    ActionRow{I::QueueAssign, Area::Queue, M::Document, QT_TRANSLATE_NOOP("Actions", "Ass&ign…"),
              "Ctrl+Shift+A", "system-users"},
    ActionRow{I::QueueDue, Area::Queue, M::Document, QT_TRANSLATE_NOOP("Actions", "&Due date…"),
              "Ctrl+D", "appointment-soon"},
    ActionRow{I::QueueHold, Area::Queue, M::Document, QT_TRANSLATE_NOOP("Actions", "&Put on hold…"),
              "Ctrl+Shift+H", "media-playback-pause"},
    ActionRow{I::QueueEscalate, Area::Queue, M::Document, QT_TRANSLATE_NOOP("Actions", "Pass o&n…"),
              "Ctrl+Shift+E", "go-jump"},
    ActionRow{I::QueueTakeBack, Area::Queue, M::Document,
              QT_TRANSLATE_NOOP("Actions", "&Take up again"), "Ctrl+T", "edit-undo"},
    ActionRow{I::QueueKeepFilter, Area::Queue, M::View,
              QT_TRANSLATE_NOOP("Actions", "&Keep this filter…"), "Ctrl+Shift+F", "view-filter"},
    ActionRow{I::QueueVerify, Area::Queue, M::Go, QT_TRANSLATE_NOOP("Actions", "&Verify in groups"),
              "Ctrl+Shift+G", "view-list"},

    ActionRow{I::CaptureScan, Area::Capture, M::Document,
              QT_TRANSLATE_NOOP("Actions", "&Scan, or go on"), "F9", "scanner"},
    ActionRow{I::CaptureScanAfter, Area::Capture, M::Document,
              QT_TRANSLATE_NOOP("Actions", "Scan in &behind this page"), "Ctrl+F9", "list-add"},
    ActionRow{I::CaptureRescan, Area::Capture, M::Document,
              QT_TRANSLATE_NOOP("Actions", "Scan this &page again"), "Shift+F9", "view-refresh"},
    ActionRow{I::CaptureStop, Area::Capture, M::Document, QT_TRANSLATE_NOOP("Actions", "St&op"),
              "Ctrl+.", "process-stop"},
    ActionRow{I::CaptureNew, Area::Capture, M::Document, QT_TRANSLATE_NOOP("Actions", "&New stack"),
              "Ctrl+N", "emblem-documents"},
    ActionRow{I::CaptureAddFiles, Area::Capture, M::Document,
              QT_TRANSLATE_NOOP("Actions", "Add &files to the stack…"), "Ctrl+I", "folder"},
    ActionRow{I::CaptureTakeIn, Area::Capture, M::Document,
              QT_TRANSLATE_NOOP("Actions", "&Take in"), "Ctrl+Return; Ctrl+Enter", "dialog-ok"},
    ActionRow{I::CaptureDiscard, Area::Capture, M::Document,
              QT_TRANSLATE_NOOP("Actions", "&Discard the stack"), "Ctrl+Shift+Del", "edit-delete"},
    ActionRow{I::CapturePaste, Area::Capture, M::Document,
              QT_TRANSLATE_NOOP("Actions", "Past&e pages"), "Ctrl+V", "edit-paste"},
    ActionRow{I::CaptureUndo, Area::Capture, M::Edit, QT_TRANSLATE_NOOP("Actions", "&Undo"),
              "Ctrl+Z", "edit-undo"},
    ActionRow{I::CaptureRedo, Area::Capture, M::Edit, QT_TRANSLATE_NOOP("Actions", "&Redo"),
              "Ctrl+Shift+Z; Ctrl+Y", "edit-redo"},
    ActionRow{I::CaptureDelete, Area::Capture, M::Edit, QT_TRANSLATE_NOOP("Actions", "Set &aside"),
              "Del", "edit-delete"},
    ActionRow{I::CapturePutBack, Area::Capture, M::Edit, QT_TRANSLATE_NOOP("Actions", "Put &back"),
              "Ins", "go-jump"},
    ActionRow{I::CaptureSplit, Area::Capture, M::Edit,
              QT_TRANSLATE_NOOP("Actions", "A document begins &here"), "S", "edit-split"},
    ActionRow{I::CaptureJoin, Area::Capture, M::Edit,
              QT_TRANSLATE_NOOP("Actions", "&Join with the document before"), "J", "edit-join"},
    ActionRow{I::CaptureMoveBack, Area::Capture, M::Edit,
              QT_TRANSLATE_NOOP("Actions", "Move one place bac&k"), "Ctrl+Left", "go-previous"},
    ActionRow{I::CaptureMoveOn, Area::Capture, M::Edit,
              QT_TRANSLATE_NOOP("Actions", "&Move one place on"), "Ctrl+Right", "go-next"},
    ActionRow{I::CaptureReverse, Area::Capture, M::Edit,
              QT_TRANSLATE_NOOP("Actions", "Re&verse the document"), "Ctrl+Shift+B",
              "view-sort-descending"},
    ActionRow{I::CaptureInterleave, Area::Capture, M::Edit,
              QT_TRANSLATE_NOOP("Actions", "Put &fronts and backs together"), "Ctrl+Shift+D",
              "emblem-documents"},
    ActionRow{I::CaptureTurnRight, Area::Capture, M::Edit,
              QT_TRANSLATE_NOOP("Actions", "Turn ri&ght"), "R; Ctrl+R", "object-rotate-right"},
    ActionRow{I::CaptureTurnLeft, Area::Capture, M::Edit,
              QT_TRANSLATE_NOOP("Actions", "Turn &left"), "L; Ctrl+Shift+R", "object-rotate-left"},
    ActionRow{I::CaptureTurnAround, Area::Capture, M::Edit,
              QT_TRANSLATE_NOOP("Actions", "Turn u&pside down"), "U", ""},
    ActionRow{I::CaptureStraighten, Area::Capture, M::Edit,
              QT_TRANSLATE_NOOP("Actions", "Straight&en"), "D", "transform-straighten"},
    ActionRow{I::CaptureFinerLeft, Area::Capture, M::Edit,
              QT_TRANSLATE_NOOP("Actions", "Sl&ightly left"), ",", ""},
    ActionRow{I::CaptureFinerRight, Area::Capture, M::Edit,
              QT_TRANSLATE_NOOP("Actions", "Slightl&y right"), ".", ""},
    ActionRow{I::CaptureCrop, Area::Capture, M::Edit, QT_TRANSLATE_NOOP("Actions", "&Crop"), "C",
              "transform-crop"},
    ActionRow{I::CaptureCorners, Area::Capture, M::Edit,
              QT_TRANSLATE_NOOP("Actions", "Cor&ners of a photo"), "P", "transform-corners"},
    ActionRow{I::CaptureLight, Area::Capture, M::Edit,
              QT_TRANSLATE_NOOP("Actions", "Brightness and c&ontrast"), "B", "contrast"},
    ActionRow{I::CaptureReset, Area::Capture, M::Edit,
              QT_TRANSLATE_NOOP("Actions", "Remove its e&dits"), "Ctrl+0", "edit-clear"},
    ActionRow{I::CaptureAcceptHint, Area::Capture, M::Document,
              QT_TRANSLATE_NOOP("Actions", "Accept the su&ggestion"), "A", "dialog-ok"},
    ActionRow{I::CaptureDismissHint, Area::Capture, M::Document,
              QT_TRANSLATE_NOOP("Actions", "Dismiss th&is suggestion"), "X", ""},
    ActionRow{I::CaptureAcceptHints, Area::Capture, M::Document,
              QT_TRANSLATE_NOOP("Actions", "&Accept all suggestions"), "Ctrl+Shift+A", ""},
    ActionRow{I::CaptureNextHint, Area::Capture, M::Go,
              QT_TRANSLATE_NOOP("Actions", "Next s&uggestion"), "N", "go-next"},
    ActionRow{I::CaptureTray, Area::Capture, M::View,
              QT_TRANSLATE_NOOP("Actions", "&Pages set aside"), "T", "view-list"},
    ActionRow{I::CaptureZoomIn, Area::Capture, M::View, QT_TRANSLATE_NOOP("Actions", "Zoom &in"),
              "Ctrl++; Ctrl+=", "zoom-in"},
    ActionRow{I::CaptureZoomOut, Area::Capture, M::View, QT_TRANSLATE_NOOP("Actions", "Zoom &out"),
              "Ctrl+-", "zoom-out"},
    ActionRow{I::CaptureFit, Area::Capture, M::View,
              QT_TRANSLATE_NOOP("Actions", "Fit w&hole page"), "Ctrl+2", "zoom-fit-best"},

    ActionRow{I::AuditVerify, Area::Audit, M::Document, QT_TRANSLATE_NOOP("Actions", "&Verify now"),
              "Ctrl+Return", "security-high"},
    ActionRow{I::AuditExport, Area::Audit, M::Document,
              QT_TRANSLATE_NOOP("Actions", "E&xport the log…"), "Ctrl+S", "document-export"},

    ActionRow{I::ReviewConfirm, Area::Review, M::Document,
              QT_TRANSLATE_NOOP("Actions", "&Confirm the field"), "Return; Enter", "dialog-ok"},
    ActionRow{I::ReviewConfirmGroup, Area::Review, M::Document,
              QT_TRANSLATE_NOOP("Actions", "Confirm the gr&oup"), "Shift+Return; Shift+Enter",
              "dialog-ok"},
    ActionRow{I::ReviewConfirmAbsent, Area::Review, M::Document,
              QT_TRANSLATE_NOOP("Actions", "Confirm a&ll that is not in the document"), "Alt+0",
              "list-remove"},
    ActionRow{I::ReviewReading1, Area::Review, M::Document,
              QT_TRANSLATE_NOOP("Actions", "Take reading &1"), "1", ""},
    ActionRow{I::ReviewReading2, Area::Review, M::Document,
              QT_TRANSLATE_NOOP("Actions", "Take reading &2"), "2", ""},
    ActionRow{I::ReviewReading3, Area::Review, M::Document,
              QT_TRANSLATE_NOOP("Actions", "Take reading &3"), "3", ""},
    ActionRow{I::ReviewNext, Area::Review, M::Go, QT_TRANSLATE_NOOP("Actions", "&Next open field"),
              "F8; Ctrl+Down", "go-down"},
    ActionRow{I::ReviewPrevious, Area::Review, M::Go,
              QT_TRANSLATE_NOOP("Actions", "&Previous open field"), "Shift+F8; Ctrl+Up", "go-up"},
    ActionRow{I::ReviewNextGroup, Area::Review, M::Go,
              QT_TRANSLATE_NOOP("Actions", "Next &group of fields"), "Ctrl+PgDown", ""},
    ActionRow{I::ReviewPreviousGroup, Area::Review, M::Go,
              QT_TRANSLATE_NOOP("Actions", "Previous group of &fields"), "Ctrl+PgUp", ""},
    ActionRow{I::ReviewNextOccurrence, Area::Review, M::Go,
              QT_TRANSLATE_NOOP("Actions", "Next place of the val&ue"), "F3", ""},
    ActionRow{I::ReviewPreviousOccurrence, Area::Review, M::Go,
              QT_TRANSLATE_NOOP("Actions", "Previous p&lace of the value"), "Shift+F3", ""},
    ActionRow{I::ReviewAbsent, Area::Review, M::Document,
              QT_TRANSLATE_NOOP("Actions", "Not in the &document"), "0; Ctrl+0", "list-remove"},
    ActionRow{I::ReviewUnreadable, Area::Review, M::Document,
              QT_TRANSLATE_NOOP("Actions", "&Unreadable"), "Ctrl+U", "dialog-question"},
    ActionRow{I::ReviewDitto, Area::Review, M::Edit,
              QT_TRANSLATE_NOOP("Actions", "As in the &last contract"), "Ctrl+D", "edit-copy"},
    ActionRow{I::ReviewReadRegion, Area::Review, M::Edit,
              QT_TRANSLATE_NOOP("Actions", "Read this &place again"), "R", "view-refresh"},
    ActionRow{I::ReviewReadAgain, Area::Review, M::Document,
              QT_TRANSLATE_NOOP("Actions", "Read a&gain…"), "Ctrl+Alt+R", "view-refresh"},
    ActionRow{I::ReviewAddAnother, Area::Review, M::Edit,
              QT_TRANSLATE_NOOP("Actions", "Add a&nother value"), "Ins", "list-add"},
    ActionRow{I::ReviewRemoveValue, Area::Review, M::Edit,
              QT_TRANSLATE_NOOP("Actions", "Re&move this value"), "Del", "edit-delete"},
    ActionRow{I::ReviewUndo, Area::Review, M::Edit, QT_TRANSLATE_NOOP("Actions", "&Undo"), "Ctrl+Z",
              "edit-undo"},
    ActionRow{I::ReviewReveal, Area::Review, M::View,
              QT_TRANSLATE_NOOP("Actions", "Show the &masked value"), "Ctrl+Shift+M",
              "view-preview"},
    ActionRow{I::ReviewRedo, Area::Review, M::Edit, QT_TRANSLATE_NOOP("Actions", "&Redo"),
              "Ctrl+Shift+Z", "edit-redo"},
    ActionRow{I::ReviewApprove, Area::Review, M::Document,
              QT_TRANSLATE_NOOP("Actions", "&Approve and go on"), "Ctrl+Return; Ctrl+Enter",
              "dialog-ok"},
    ActionRow{I::ReviewReject, Area::Review, M::Document, QT_TRANSLATE_NOOP("Actions", "Re&ject…"),
              "Ctrl+J", "process-stop"},
    ActionRow{I::ReviewSkip, Area::Review, M::Document,
              QT_TRANSLATE_NOOP("Actions", "S&kip: to the back of the queue"), "Ctrl+L", "go-next"},
    ActionRow{I::ReviewComments, Area::Review, M::View, QT_TRANSLATE_NOOP("Actions", "&Comments"),
              "Ctrl+Alt+M", ""},
    ActionRow{I::ReviewHold, Area::Review, M::Document,
              QT_TRANSLATE_NOOP("Actions", "Put on &hold…"), "Ctrl+H", "media-playback-pause"},
    ActionRow{I::ReviewEscalate, Area::Review, M::Document,
              QT_TRANSLATE_NOOP("Actions", "&Pass on…"), "Ctrl+E", "go-jump"},
    ActionRow{I::ReviewSend, Area::Review, M::Document,
              QT_TRANSLATE_NOOP("Actions", "&Send for signature…"), "Ctrl+Shift+Return",
              "mail-send"},
    ActionRow{I::ReviewSearchable, Area::Review, M::Document,
              QT_TRANSLATE_NOOP("Actions", "Sa&ve searchable PDF…"), "Ctrl+Shift+S",
              "document-save"},
    ActionRow{I::ReviewExportAs, Area::Review, M::Document,
              QT_TRANSLATE_NOOP("Actions", "Export &files…"), "Ctrl+Alt+S", "document-export"},
    ActionRow{I::ReviewPrint, Area::Review, M::Document, QT_TRANSLATE_NOOP("Actions", "P&rint…"),
              "Ctrl+P", "document-print"},
    ActionRow{I::ReviewMail, Area::Review, M::Document,
              QT_TRANSLATE_NOOP("Actions", "Send b&y e-mail…"), "Ctrl+Alt+E", "mail-send"},
    ActionRow{I::ReviewBack, Area::Review, M::Go,
              QT_TRANSLATE_NOOP("Actions", "&Back to the queue"), "Alt+Left", "go-previous"},
    ActionRow{I::ReviewNextPage, Area::Review, M::View, QT_TRANSLATE_NOOP("Actions", "Next pa&ge"),
              "PgDown", "go-next"},
    ActionRow{I::ReviewPreviousPage, Area::Review, M::View,
              QT_TRANSLATE_NOOP("Actions", "Pre&vious page"), "PgUp", "go-previous"},
    ActionRow{I::ReviewZoomIn, Area::Review, M::View, QT_TRANSLATE_NOOP("Actions", "Zoom &in"),
              "Ctrl++; Ctrl+=", "zoom-in"},
    ActionRow{I::ReviewZoomOut, Area::Review, M::View, QT_TRANSLATE_NOOP("Actions", "Zoom &out"),
              "Ctrl+-", "zoom-out"},
    ActionRow{I::ReviewFitWidth, Area::Review, M::View,
              QT_TRANSLATE_NOOP("Actions", "Fit page &width"), "Ctrl+1", "zoom-fit-width"},
    ActionRow{I::ReviewFitPage, Area::Review, M::View,
              QT_TRANSLATE_NOOP("Actions", "Fit w&hole page"), "Ctrl+2", "zoom-fit-best"},
    ActionRow{I::ReviewActualSize, Area::Review, M::View,
              QT_TRANSLATE_NOOP("Actions", "&Actual size"), "Ctrl+3", "zoom-original"},
    ActionRow{I::ReviewRotate, Area::Review, M::View,
              QT_TRANSLATE_NOOP("Actions", "&Turn the page right"), "Ctrl+R",
              "object-rotate-right"},
    ActionRow{I::ReviewRotateLeft, Area::Review, M::View,
              QT_TRANSLATE_NOOP("Actions", "Turn the page &left"), "Ctrl+Shift+R",
              "object-rotate-left"},
    ActionRow{I::ReviewTwoPages, Area::Review, M::View, QT_TRANSLATE_NOOP("Actions", "Two page&s"),
              "Ctrl+4", ""},
    ActionRow{I::ReviewEdit, Area::Review, M::Edit, QT_TRANSLATE_NOOP("Actions", "&Edit the value"),
              "F2", "document-edit"},
    ActionRow{I::ReviewNextPane, Area::Review, M::Go, QT_TRANSLATE_NOOP("Actions", "Ne&xt pane"),
              "F6", ""},
    ActionRow{I::ReviewPreviousPane, Area::Review, M::Go,
              QT_TRANSLATE_NOOP("Actions", "Previous pan&e"), "Shift+F6", ""},
};

} // namespace

std::span<const ActionRow> actionRows()
{
    return actionTable;
}

const ActionRow &actionRow(ActionId id)
{
    return *std::find_if(actionTable.begin(), actionTable.end(),
                         [id](const ActionRow &row) { return row.id == id; });
}

std::optional<Area> areaShownBy(ActionId id)
{
    constexpr std::pair<ActionId, Area> shown[]
        = {{I::GoCapture, Area::Capture},    {I::GoQueue, Area::Queue},
           {I::GoReview, Area::Review},      {I::GoSign, Area::Sign},
           {I::GoCheck, Area::Check},        {I::GoSync, Area::Sync},
           {I::GoAudit, Area::Audit},        {I::GoDashboard, Area::Dashboard},
           {I::ShowSettings, Area::Settings}};
    for (const auto &[action, area] : shown) {
        if (action == id)
            return area;
    }
    return {};
}

QString actionName(ActionId id)
{
    return QString::fromLatin1(QMetaEnum::fromType<ActionId>().valueToKey(int(id)));
}

QString actionText(const ActionRow &row)
{
    return QCoreApplication::translate("Actions", row.text);
}

QString plainActionText(const ActionRow &row)
{
    QString text = actionText(row);
    text.remove(u'&');
    if (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

QList<QKeySequence> actionShortcuts(const ActionRow &row)
{
    if (!*row.shortcut)
        return {};
    return QKeySequence::listFromString(QString::fromLatin1(row.shortcut),
                                        QKeySequence::PortableText);
}

QString actionObjectName(ActionId id)
{
    return u"action%1"_s.arg(int(id));
}

QAction *makeAction(ActionId id, QWidget *owner, std::function<void()> handler)
{
    const ActionRow &row = actionRow(id);
    auto *action = new QAction(actionText(row), owner);
    action->setObjectName(actionObjectName(id));
    action->setData(int(id));
    action->setShortcuts(actionShortcuts(row));
    action->setShortcutContext(row.area ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
    if (*row.icon)
        action->setIcon(icon(QString::fromLatin1(row.icon)));
    owner->addAction(action);
    QObject::connect(action, &QAction::triggered, owner, std::move(handler));
    return action;
}

} // namespace countersign::ui
