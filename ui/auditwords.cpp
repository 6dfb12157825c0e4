// SPDX-License-Identifier: Apache-2.0
#include "ui/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

struct AuditWords {
    Q_DECLARE_TR_FUNCTIONS(AuditWords)
};

struct AuditWord {
    const char *action;
    const char *text; // continues "<who> ..."
};

constexpr std::array auditWordTable = {
    AuditWord{"workspace.created", QT_TRANSLATE_NOOP("AuditWords", "made the workspace")},
    AuditWord{"workspace.opened", QT_TRANSLATE_NOOP("AuditWords", "opened the workspace")},
    AuditWord{"workspace.unlocked", QT_TRANSLATE_NOOP("AuditWords", "unlocked the workspace")},
    AuditWord{"document.ingested", QT_TRANSLATE_NOOP("AuditWords", "added the document")},
    AuditWord{"document.unlocked",
              QT_TRANSLATE_NOOP("AuditWords", "gave the password of the document")},
    AuditWord{"document.recognized", QT_TRANSLATE_NOOP("AuditWords", "read the document")},
    AuditWord{"document.failed", QT_TRANSLATE_NOOP("AuditWords", "could not read the document")},
    AuditWord{"document.retried",
              QT_TRANSLATE_NOOP("AuditWords", "had the document read once more")},
    AuditWord{"document.review_started", QT_TRANSLATE_NOOP("AuditWords", "began the review")},
    AuditWord{"document.approved", QT_TRANSLATE_NOOP("AuditWords", "approved the document")},
    AuditWord{"document.rejected", QT_TRANSLATE_NOOP("AuditWords", "rejected the document")},
    AuditWord{"document.reopened", QT_TRANSLATE_NOOP("AuditWords", "opened the review again")},
    AuditWord{"document.assigned", QT_TRANSLATE_NOOP("AuditWords", "assigned the document")},
    AuditWord{"document.due_set",
              QT_TRANSLATE_NOOP("AuditWords", "said until when the document has to be done")},
    AuditWord{"document.claimed", QT_TRANSLATE_NOOP("AuditWords", "took the document in hand")},
    AuditWord{"document.released", QT_TRANSLATE_NOOP("AuditWords", "put the document down")},
    AuditWord{"review.held", QT_TRANSLATE_NOOP("AuditWords", "put the document on hold")},
    AuditWord{"review.escalated", QT_TRANSLATE_NOOP("AuditWords", "passed the document on")},
    AuditWord{"review.taken_back",
              QT_TRANSLATE_NOOP("AuditWords", "took the document back to review")},
    AuditWord{"review.skipped", QT_TRANSLATE_NOOP("AuditWords", "left the document for later")},
    AuditWord{"review.step_undone",
              QT_TRANSLATE_NOOP("AuditWords", "undid the last step of the review")},
    AuditWord{"rules.changed", QT_TRANSLATE_NOOP("AuditWords", "changed the rules")},
    AuditWord{"rule.accepted", QT_TRANSLATE_NOOP("AuditWords", "let a warning pass")},
    AuditWord{"second.agreed",
              QT_TRANSLATE_NOOP("AuditWords", "entered a field as the first person did")},
    AuditWord{"second.differs",
              QT_TRANSLATE_NOOP("AuditWords", "entered a field unlike the first person")},
    AuditWord{"second.taken_back",
              QT_TRANSLATE_NOOP("AuditWords", "took back the second entry of a field")},
    AuditWord{"comment.added", QT_TRANSLATE_NOOP("AuditWords", "wrote a comment")},
    AuditWord{"comment.removed", QT_TRANSLATE_NOOP("AuditWords", "took a comment back")},
    AuditWord{"comment.restored", QT_TRANSLATE_NOOP("AuditWords", "put a comment back")},
    AuditWord{"document.stage", QT_TRANSLATE_NOOP("AuditWords", "moved the document on")},
    AuditWord{"document.archived", QT_TRANSLATE_NOOP("AuditWords", "archived the document")},
    AuditWord{"document.verified", QT_TRANSLATE_NOOP("AuditWords", "checked the signed copy")},
    AuditWord{"document.exported", QT_TRANSLATE_NOOP("AuditWords", "exported the document")},
    AuditWord{"document.printed", QT_TRANSLATE_NOOP("AuditWords", "printed the document")},
    AuditWord{"document.routed",
              QT_TRANSLATE_NOOP("AuditWords", "followed the document's separator sheet")},
    AuditWord{"document.looks_like",
              QT_TRANSLATE_NOOP("AuditWords", "noticed that the paper was captured before")},
    AuditWord{"document.kept_beside",
              QT_TRANSLATE_NOOP("AuditWords", "kept the document beside one that looks like it")},
    AuditWord{"document.searchable_saved",
              QT_TRANSLATE_NOOP("AuditWords", "saved the document as a searchable PDF")},
    AuditWord{"page.captured", QT_TRANSLATE_NOOP("AuditWords", "captured a page")},
    AuditWord{"page.failed", QT_TRANSLATE_NOOP("AuditWords", "could not read a page")},
    AuditWord{"page.read_again", QT_TRANSLATE_NOOP("AuditWords", "had a page read again")},
    AuditWord{"fields.extracted", QT_TRANSLATE_NOOP("AuditWords", "found the fields")},
    AuditWord{"field.confirmed", QT_TRANSLATE_NOOP("AuditWords", "confirmed a field")},
    AuditWord{"field.corrected", QT_TRANSLATE_NOOP("AuditWords", "corrected a field")},
    AuditWord{"field.added", QT_TRANSLATE_NOOP("AuditWords", "added a field")},
    AuditWord{"field.absent",
              QT_TRANSLATE_NOOP("AuditWords", "said that a field is not in the document")},
    AuditWord{"field.unreadable",
              QT_TRANSLATE_NOOP("AuditWords", "said that a field is unreadable")},
    AuditWord{"field.removed", QT_TRANSLATE_NOOP("AuditWords", "removed a field")},
    AuditWord{"field.revealed", QT_TRANSLATE_NOOP("AuditWords", "looked at a masked field")},
    AuditWord{"field.reopened", QT_TRANSLATE_NOOP("AuditWords", "took back a decision")},
    AuditWord{"envelope.requested",
              QT_TRANSLATE_NOOP("AuditWords", "asked for the document to be signed")},
    AuditWord{"envelope.sent", QT_TRANSLATE_NOOP("AuditWords", "sent the document for signature")},
    AuditWord{"envelope.delivered",
              QT_TRANSLATE_NOOP("AuditWords", "delivered the document to a signer")},
    AuditWord{"envelope.viewed", QT_TRANSLATE_NOOP("AuditWords", "opened the document to sign")},
    AuditWord{"envelope.signed", QT_TRANSLATE_NOOP("AuditWords", "signed the document")},
    AuditWord{"envelope.completed",
              QT_TRANSLATE_NOOP("AuditWords", "completed the signing request")},
    AuditWord{"envelope.declined", QT_TRANSLATE_NOOP("AuditWords", "declined to sign")},
    AuditWord{"envelope.void_requested",
              QT_TRANSLATE_NOOP("AuditWords", "asked to take the signing request back")},
    AuditWord{"envelope.voided", QT_TRANSLATE_NOOP("AuditWords", "took the signing request back")},
    AuditWord{"envelope.expired",
              QT_TRANSLATE_NOOP("AuditWords", "let the signing request expire")},
    AuditWord{"envelope.status",
              QT_TRANSLATE_NOOP("AuditWords", "reported the state of the signing request")},
    AuditWord{"envelope.recipient", QT_TRANSLATE_NOOP("AuditWords", "reported on a recipient")},
    AuditWord{"envelope.failed",
              QT_TRANSLATE_NOOP("AuditWords", "could not send the signing request")},
    AuditWord{"envelope.downloaded", QT_TRANSLATE_NOOP("AuditWords", "fetched the signed copy")},
    AuditWord{"signed_copy.received", QT_TRANSLATE_NOOP("AuditWords", "received the signed copy")},
    AuditWord{"signed_copy.checked", QT_TRANSLATE_NOOP("AuditWords", "checked the signed copy")},
    AuditWord{"crm.updated", QT_TRANSLATE_NOOP("AuditWords", "updated the CRM")},
    AuditWord{"crm.pushed", QT_TRANSLATE_NOOP("AuditWords", "updated the CRM")},
    AuditWord{"crm.failed", QT_TRANSLATE_NOOP("AuditWords", "could not update the CRM")},
    AuditWord{"crm.conflict",
              QT_TRANSLATE_NOOP("AuditWords", "found a different value in the CRM")},
    AuditWord{"capture.started", QT_TRANSLATE_NOOP("AuditWords", "began to scan a stack")},
    AuditWord{"capture.taken_in", QT_TRANSLATE_NOOP("AuditWords", "took a scanned stack in")},
    AuditWord{"capture.discarded", QT_TRANSLATE_NOOP("AuditWords", "discarded a scanned stack")},
    AuditWord{"capture.reopened",
              QT_TRANSLATE_NOOP("AuditWords", "took a discarded stack up again")},
    AuditWord{"scanning.profile_saved", QT_TRANSLATE_NOOP("AuditWords", "changed a scan profile")},
    AuditWord{"scanning.profile_removed",
              QT_TRANSLATE_NOOP("AuditWords", "removed a scan profile")},
    AuditWord{"scanning.profile_chosen",
              QT_TRANSLATE_NOOP("AuditWords", "chose the scan profile of the key")},
    AuditWord{"scanning.scanner_forgotten", QT_TRANSLATE_NOOP("AuditWords", "forgot a scanner")},
    AuditWord{"inlet.tried_again",
              QT_TRANSLATE_NOOP("AuditWords", "had what was set aside tried again")},
    AuditWord{"inlet.signed_in", QT_TRANSLATE_NOOP("AuditWords", "signed a mailbox in")},
    AuditWord{"inlet.changed", QT_TRANSLATE_NOOP("AuditWords", "changed a way in")},
    AuditWord{"inlet.removed", QT_TRANSLATE_NOOP("AuditWords", "removed a way in")},
    AuditWord{"inlet.set_aside",
              QT_TRANSLATE_NOOP("AuditWords", "set aside what could not be taken in")},
    AuditWord{"memory.learned", QT_TRANSLATE_NOOP("AuditWords", "learned from the decisions")},
    AuditWord{"fields.taught",
              QT_TRANSLATE_NOOP("AuditWords", "had the fields read again by what was learned")},
    AuditWord{"fields.put_back",
              QT_TRANSLATE_NOOP("AuditWords", "put the fields back as they were read before")},
    AuditWord{"memory.forgotten", QT_TRANSLATE_NOOP("AuditWords", "forgot what was learned")},
    AuditWord{"memory.exported", QT_TRANSLATE_NOOP("AuditWords", "exported what was learned")},
    AuditWord{"memory.imported",
              QT_TRANSLATE_NOOP("AuditWords", "took in what another office learned")},
    AuditWord{"learning.promoted",
              QT_TRANSLATE_NOOP("AuditWords", "learned to read better, and reads so")},
    AuditWord{"learning.refused",
              QT_TRANSLATE_NOOP("AuditWords", "learned, and did not pass the test")},
    AuditWord{"learning.rolled_back",
              QT_TRANSLATE_NOOP("AuditWords", "went back to an earlier reader")},
    AuditWord{"learning.automatic",
              QT_TRANSLATE_NOOP("AuditWords", "set whether the reader learns by itself")},
    AuditWord{"limits.proven",
              QT_TRANSLATE_NOOP("AuditWords", "worked the limits out from past decisions")},
    AuditWord{"session.began", QT_TRANSLATE_NOOP("AuditWords", "signed in")},
    AuditWord{"session.command",
              QT_TRANSLATE_NOOP("AuditWords", "gave a command from an account of the computer")},
    AuditWord{"session.ended", QT_TRANSLATE_NOOP("AuditWords", "left, or locked the program")},
    AuditWord{"session.refused", QT_TRANSLATE_NOOP("AuditWords", "refused a wrong password")},
    AuditWord{"session.password_changed",
              QT_TRANSLATE_NOOP("AuditWords", "chose another password")},
    AuditWord{"people.sign_in_begun", QT_TRANSLATE_NOOP("AuditWords", "had people sign in")},
    AuditWord{"people.sign_in_ended",
              QT_TRANSLATE_NOOP("AuditWords", "had nobody sign in any more")},
    AuditWord{"people.lock_set",
              QT_TRANSLATE_NOOP("AuditWords", "set when the program locks itself")},
    AuditWord{"person.added", QT_TRANSLATE_NOOP("AuditWords", "added a person")},
    AuditWord{"person.changed", QT_TRANSLATE_NOOP("AuditWords", "changed what a person may do")},
    AuditWord{"person.deactivated", QT_TRANSLATE_NOOP("AuditWords", "made a person inactive")},
    AuditWord{"person.reactivated", QT_TRANSLATE_NOOP("AuditWords", "made a person active again")},
    AuditWord{"person.removed", QT_TRANSLATE_NOOP("AuditWords", "removed a person")},
    AuditWord{"person.password_set",
              QT_TRANSLATE_NOOP("AuditWords", "gave a person a new password")},
    AuditWord{"settings.changed", QT_TRANSLATE_NOOP("AuditWords", "changed the settings")},
    AuditWord{"settings.saved", QT_TRANSLATE_NOOP("AuditWords", "changed the settings")},
    AuditWord{"account.saved", QT_TRANSLATE_NOOP("AuditWords", "changed an account")},
    AuditWord{"account.removed", QT_TRANSLATE_NOOP("AuditWords", "removed an account")},
    AuditWord{"audit.checkpoint", QT_TRANSLATE_NOOP("AuditWords", "sealed the log")},
    AuditWord{"audit.exported", QT_TRANSLATE_NOOP("AuditWords", "exported the log")},
};

} // namespace

QString auditActionText(const QString &action)
{
    const auto found = std::find_if(
        auditWordTable.begin(), auditWordTable.end(),
        [&action](const AuditWord &word) { return action == QLatin1StringView(word.action); });
    return found == auditWordTable.end() ? action : AuditWords::tr(found->text);
}

QString actorText(const QString &actor)
{
    if (actor == u"system"_s)
        return AuditWords::tr("Countersign");
    if (actor == u"recovery key"_s)
        return AuditWords::tr("Who has the recovery key");
    return serviceText(actor.section(u':', -1));
}

QStringList auditActionGroups()
{
    return {u"document."_s, u"field."_s,   u"envelope."_s, u"crm."_s,       u"settings."_s,
            u"person."_s,   u"session."_s, u"account."_s,  u"workspace."_s, u"audit."_s};
}

QString auditGroupText(const QString &prefix)
{
    if (prefix == u"document."_s)
        return AuditWords::tr("Documents");
    if (prefix == u"field."_s)
        return AuditWords::tr("Fields");
    if (prefix == u"envelope."_s)
        return AuditWords::tr("Signing");
    if (prefix == u"crm."_s)
        return AuditWords::tr("CRM");
    if (prefix == u"settings."_s)
        return AuditWords::tr("Settings");
    if (prefix == u"person."_s)
        return AuditWords::tr("People");
    if (prefix == u"session."_s)
        return AuditWords::tr("Signing in");
    if (prefix == u"account."_s)
        return AuditWords::tr("Accounts");
    if (prefix == u"workspace."_s)
        return AuditWords::tr("Workspace");
    if (prefix == u"audit."_s)
        return AuditWords::tr("The log itself");
    return prefix;
}

} // namespace countersign::ui
