// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/model/audit.h"
#include "core/model/clause.h"
#include "core/model/contractrecord.h"
#include "core/model/crm.h"
#include "core/model/document.h"
#include "core/model/envelope.h"
#include "core/model/legal.h"
#include "core/model/memory.h"
#include "core/model/ocr.h"
#include "core/model/thresholds.h"
#include "core/workflow/exportwish.h"
#include "core/workflow/screens.h"
#include "core/workflow/teachbench.h"

#include <QFuture>
#include <QImage>
#include <QObject>

namespace countersign::workflow
{

template <typename T = void>
using Future = QFuture<base::Result<T>>;

// Everything the screens ask of and tell the program; the desktop knows nothing below it. Every
// call returns at once; use base::deliver() for the answer. Signals come in the thread that owns
// the object.
class Workbench : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // Lists and searches.
    virtual Future<QList<QueueRow>> queue(const QueueFilter &filter) = 0;
    virtual Future<QueueCounts> counts() = 0;
    virtual Future<DocumentView> document(model::DocumentId id) = 0;
    virtual Future<QList<TimelineEntry>> timeline(model::DocumentId id) = 0;
    virtual Future<QList<OutboxRow>> outbox() = 0;

    // Pages. `dpi` 0 asks for the best preview at hand; images are RGB32, upright, on white.
    virtual Future<QImage> pageImage(model::DocumentId id, int pageIndex, int dpi) = 0;
    // What can be shown at once, until pageImage() has answered: the page as it was drawn before,
    // or a smaller picture kept since recognition; a null image when there is neither.
    virtual Future<QImage> pagePreview(model::DocumentId id, int pageIndex) = 0;
    virtual Future<model::OcrPage> pageText(model::DocumentId id, int pageIndex) = 0;
    // This page is on the screen: what waits of its document is done before everything else.
    virtual void lookAt(model::DocumentId id, int pageIndex) = 0;
    // Of the signed copy, or an error "envelope.not_signed".
    virtual Future<QImage> signedPageImage(model::DocumentId id, int pageIndex, int dpi) = 0;

    // For finding one's way; empty while the pages have no text.
    virtual Future<QList<model::ClauseSegment>> clauses(model::DocumentId id) = 0;

    // Reading again. The words of a part of a page, in the page's coordinates; nothing is stored.
    virtual Future<model::OcrPage> readRegion(model::DocumentId id, int pageIndex,
                                              const model::PageRect &region,
                                              const ReadingWish &wish)
        = 0;
    // Reads these pages anew and extracts; what a person has decided stays. Returns how many values
    // are others now.
    virtual Future<int> readAgain(model::DocumentId id, const QList<int> &pages,
                                  const ReadingWish &wish)
        = 0;

    // What is known from earlier contracts.
    virtual Future<PreviousContract> previousContract(model::DocumentId id) = 0;
    virtual Future<QStringList> knownParties() = 0;

    // Capture. One report entry a file, in the order given; a bad file does not stop the others.
    virtual Future<QList<IngestOutcome>> ingest(const QStringList &paths,
                                                const IngestOptions &options)
        = 0;
    virtual Future<IngestOutcome> ingestImage(const QImage &image, const QString &name) = 0;
    // Gives a password for an encrypted original that waits for one.
    virtual Future<> unlockDocument(model::DocumentId id, const QString &password) = 0;
    // Runs recognition and extraction again for a document that failed.
    virtual Future<> retry(model::DocumentId id) = 0;
    virtual void cancelJobs(model::DocumentId id) = 0;

    // Review. `value` as decided by the reviewer; `before` is what it replaces (a null id when it
    // is new).
    // `effort` is what it took since the decision before it.
    virtual Future<> saveField(model::DocumentId id, const model::FieldValue &before,
                               const model::FieldValue &value, const model::Effort &effort = {})
        = 0;
    virtual Future<> removeField(model::DocumentId id, const model::FieldValue &value) = 0;
    virtual Future<model::ContractRecord> approve(model::DocumentId id) = 0;
    virtual Future<> reject(model::DocumentId id, const QString &reason) = 0;
    // Casework. What sets a document aside answers with how it stood before; undoCaseStep() brings
    // that back. Who has a document in hand keeps it until it is released or the program is gone;
    // others are refused with "review.claimed" meanwhile.
    virtual Future<model::ReviewCase> holdDocument(model::DocumentId id, const QString &reason,
                                                   const QDateTime &until)
        = 0;
    virtual Future<model::ReviewCase> escalate(model::DocumentId id, const QString &to,
                                               const QString &reason)
        = 0;
    virtual Future<model::ReviewCase> takeBack(model::DocumentId id) = 0;
    virtual Future<model::ReviewCase> skip(model::DocumentId id) = 0;
    virtual Future<> undoCaseStep(model::DocumentId id, const model::ReviewCase &before) = 0;
    // Answers with whom it belonged to before.
    virtual Future<QString> assign(model::DocumentId id, const QString &person) = 0;
    virtual Future<QDateTime> setDue(model::DocumentId id, const QDateTime &due) = 0;
    virtual Future<model::Claim> claim(model::DocumentId id) = 0;
    virtual Future<> releaseClaim(model::DocumentId id) = 0;
    // People of the settings are mentioned as "@Rosa". `field` null: about the whole document.
    virtual Future<model::Comment> addComment(model::DocumentId id, const QString &text,
                                              model::FieldId field)
        = 0;
    // The person has seen what was said so far.
    virtual Future<> readComments(model::DocumentId id) = 0;
    // One's own comment, taken back or put there again.
    virtual Future<> setCommentRemoved(model::DocumentId id, model::CommentId comment, bool removed)
        = 0;
    // Rules. Saving makes the next version, which it answers with.
    virtual Future<model::RuleSet> rules() = 0;
    virtual Future<model::RuleSet> saveRules(const QList<model::Rule> &rules) = 0;
    virtual Future<RulePreview> previewRule(const model::Rule &rule, int documents) = 0;
    // Lets a warning pass; undoCaseStep() takes that back.
    virtual Future<model::ReviewCase> acceptFinding(model::DocumentId id, const QString &rule,
                                                    const QString &reason)
        = 0;
    // A value that is masked for the person, shown from now on; that is recorded.
    virtual Future<model::FieldValue> revealField(model::DocumentId id, model::FieldId field) = 0;
    // The same value read in several documents, most documents first; confirmed together.
    // Answers with what was confirmed, which reopenGroup() takes back.
    virtual Future<QList<ValueGroup>> valueGroups() = 0;
    virtual Future<QList<GroupMember>> confirmGroup(const QList<GroupMember> &members,
                                                    const model::Effort &effort)
        = 0;
    virtual Future<> reopenGroup(const QList<GroupMember> &members) = 0;
    // Of the last `days`: the person's own work, and what samples say of values taken unseen.
    virtual Future<Statistics> statistics(int days) = 0;
    // Brings a document back from a side exit, or from approved, to review.
    virtual Future<> reopen(model::DocumentId id) = 0;

    // Signing.
    virtual Future<model::EnvelopeDraft> draftEnvelope(model::DocumentId id) = 0;
    virtual Future<model::EnvelopeId> sendForSignature(const model::EnvelopeDraft &draft) = 0;
    virtual Future<> voidEnvelope(model::DocumentId id, const QString &reason) = 0;
    // Asks provider and CRM now instead of at the next regular time.
    virtual Future<> syncNow() = 0;
    virtual Future<> archive(model::DocumentId id) = 0;
    // Writes original, signed copy, certificate and report of a document into a folder; returns the
    // files written.
    virtual Future<QStringList> exportDocument(model::DocumentId id, const QString &folder) = 0;
    // Writes the document as a searchable PDF/A, replacing a file of that name. The future tells
    // its progress and stops when it is cancelled; then there is no file.
    virtual Future<SearchableCopy> saveSearchablePdf(model::DocumentId id, const QString &path) = 0;

    // Where the files of these documents would go, in their order; see DocumentExport.
    virtual Future<QStringList> exportPaths(const QList<model::DocumentId> &ids,
                                            const ExportWish &wish, const TypeWords &words)
        = 0;
    // Writes one under such a path. The future tells its progress and can be cancelled.
    virtual Future<ExportedFiles> exportAs(model::DocumentId id, const QString &path,
                                           const ExportWish &wish)
        = 0;
    // The document goes out on paper: on record before its first page is drawn.
    virtual Future<> recordPrinting(model::DocumentId id) = 0;
    // A document that looks like another is none the less one of its own.
    virtual Future<> keepBoth(model::DocumentId id) = 0;

    // Audit.
    virtual Future<AuditPage> auditEntries(const AuditFilter &filter) = 0;
    virtual Future<model::AuditVerification> verifyAudit() = 0;
    virtual Future<QString> exportAudit(const QString &path) = 0;

    // Settings.
    virtual Future<Settings> settings() = 0;
    virtual Future<> saveSettings(const Settings &settings) = 0;
    // What people decided about values that were offered, for the limits that follow from it.
    virtual Future<QList<PastAnswer>> pastAnswers() = 0;
    // Stores an account's access token; an empty one removes the account.
    virtual Future<> saveAccount(const AccountSettings &account, const QString &token) = 0;
    virtual Future<QString> testAccount(const QString &service) = 0;

    // What corrections teach, before it reaches other documents.
    virtual TeachBench &teaching() = 0;
    // What decisions have taught.
    virtual Future<model::Memory> memory() = 0;
    virtual Future<> forgetLearned(model::LearnedId id) = 0;
    virtual Future<int> forgetAllLearned() = 0;
    // Writes it as a file that another office can take in; replaces a file of that name.
    virtual Future<> exportMemory(const QString &path) = 0;
    // How the reader learns; `number` 0: the reader as shipped.
    virtual Future<LearningView> learning() = 0;
    virtual Future<> learnNow() = 0;
    virtual Future<> stopLearning() = 0;
    virtual Future<> setLearningAutomatic(bool on) = 0;
    virtual Future<> rollBackReader(int number) = 0;
    // The number of entries taken in. A file of an unknown office is refused with
    // "memory.signer_unknown" and the fingerprint of its key, until that is given as `trusted`.
    virtual Future<int> importMemory(const QString &path, const QString &trusted) = 0;

Q_SIGNALS:
    void documentChanged(countersign::model::DocumentId id);
    void queueChanged();
    void settingsChanged();
    void memoryChanged();
    // Background work: `waiting` documents with jobs left, `done` 0..1 of the present batch.
    void jobsProgressed(int waiting, double done);
    void connectionChanged(bool online);
    // Something a person should know that no call of theirs returns.
    void noticed(const countersign::base::Error &error, countersign::model::DocumentId id);
};

} // namespace countersign::workflow
