// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/office.h"
#include "core/workflow/pageimages.h"
#include "core/workflow/queuecache.h"
#include "core/workflow/workbench.h"

#include <QTimer>

namespace countersign::workflow
{

// The Workbench over an Office: decisions on one lane in the order they were made, the network on
// another, page images on their own; jobs and regular syncing in the background.
class DeskWorkbench final : public Workbench, private TeachBench
{
    Q_OBJECT
public:
    DeskWorkbench(Office &office, QObject *parent = nullptr);
    ~DeskWorkbench() override;

    // Takes up interrupted work and begins regular syncing.
    void start();
    // Somebody else is at the desk now: what the former person had in hand is renewed no more.
    void putDown();

    Future<QList<QueueRow>> queue(const QueueFilter &filter) override;
    Future<QueueCounts> counts() override;
    Future<DocumentView> document(model::DocumentId id) override;
    Future<QList<TimelineEntry>> timeline(model::DocumentId id) override;
    Future<QList<OutboxRow>> outbox() override;

    Future<QImage> pageImage(model::DocumentId id, int pageIndex, int dpi) override;
    Future<QImage> pagePreview(model::DocumentId id, int pageIndex) override;
    Future<model::OcrPage> pageText(model::DocumentId id, int pageIndex) override;
    void lookAt(model::DocumentId id, int pageIndex) override;
    Future<QImage> signedPageImage(model::DocumentId id, int pageIndex, int dpi) override;

    Future<QList<model::ClauseSegment>> clauses(model::DocumentId id) override;
    Future<model::OcrPage> readRegion(model::DocumentId id, int pageIndex,
                                      const model::PageRect &region,
                                      const ReadingWish &wish) override;
    Future<int> readAgain(model::DocumentId id, const QList<int> &pages,
                          const ReadingWish &wish) override;
    Future<PreviousContract> previousContract(model::DocumentId id) override;
    Future<QStringList> knownParties() override;

    Future<QList<IngestOutcome>> ingest(const QStringList &paths,
                                        const IngestOptions &options) override;
    Future<IngestOutcome> ingestImage(const QImage &image, const QString &name) override;
    Future<> unlockDocument(model::DocumentId id, const QString &password) override;
    Future<> retry(model::DocumentId id) override;
    void cancelJobs(model::DocumentId id) override;

    Future<> saveField(model::DocumentId id, const model::FieldValue &before,
                       const model::FieldValue &value, const model::Effort &effort) override;
    Future<> removeField(model::DocumentId id, const model::FieldValue &value) override;
    Future<model::ContractRecord> approve(model::DocumentId id) override;
    Future<> reject(model::DocumentId id, const QString &reason) override;
    Future<> reopen(model::DocumentId id) override;
    Future<model::ReviewCase> holdDocument(model::DocumentId id, const QString &reason,
                                           const QDateTime &until) override;
    Future<model::ReviewCase> escalate(model::DocumentId id, const QString &to,
                                       const QString &reason) override;
    Future<model::ReviewCase> takeBack(model::DocumentId id) override;
    Future<model::ReviewCase> skip(model::DocumentId id) override;
    Future<> undoCaseStep(model::DocumentId id, const model::ReviewCase &before) override;
    Future<QString> assign(model::DocumentId id, const QString &person) override;
    Future<QDateTime> setDue(model::DocumentId id, const QDateTime &due) override;
    Future<model::Claim> claim(model::DocumentId id) override;
    Future<> releaseClaim(model::DocumentId id) override;
    Future<model::Comment> addComment(model::DocumentId id, const QString &text,
                                      model::FieldId field) override;
    Future<> readComments(model::DocumentId id) override;
    Future<> setCommentRemoved(model::DocumentId id, model::CommentId comment,
                               bool removed) override;

    Future<model::RuleSet> rules() override;
    Future<model::RuleSet> saveRules(const QList<model::Rule> &rules) override;
    Future<RulePreview> previewRule(const model::Rule &rule, int documents) override;
    Future<model::ReviewCase> acceptFinding(model::DocumentId id, const QString &rule,
                                            const QString &reason) override;
    Future<model::FieldValue> revealField(model::DocumentId id, model::FieldId field) override;
    Future<QList<ValueGroup>> valueGroups() override;
    Future<QList<GroupMember>> confirmGroup(const QList<GroupMember> &members,
                                            const model::Effort &effort) override;
    Future<> reopenGroup(const QList<GroupMember> &members) override;
    Future<Statistics> statistics(int days) override;

    Future<model::EnvelopeDraft> draftEnvelope(model::DocumentId id) override;
    Future<model::EnvelopeId> sendForSignature(const model::EnvelopeDraft &draft) override;
    Future<> voidEnvelope(model::DocumentId id, const QString &reason) override;
    Future<> syncNow() override;
    Future<> archive(model::DocumentId id) override;
    Future<QStringList> exportDocument(model::DocumentId id, const QString &folder) override;
    Future<SearchableCopy> saveSearchablePdf(model::DocumentId id, const QString &path) override;
    Future<QStringList> exportPaths(const QList<model::DocumentId> &ids, const ExportWish &wish,
                                    const TypeWords &words) override;
    Future<ExportedFiles> exportAs(model::DocumentId id, const QString &path,
                                   const ExportWish &wish) override;
    Future<> recordPrinting(model::DocumentId id) override;
    Future<> keepBoth(model::DocumentId id) override;

    Future<AuditPage> auditEntries(const AuditFilter &filter) override;
    Future<model::AuditVerification> verifyAudit() override;
    Future<QString> exportAudit(const QString &path) override;

    Future<Settings> settings() override;
    Future<> saveSettings(const Settings &settings) override;
    Future<QList<PastAnswer>> pastAnswers() override;
    Future<> saveAccount(const AccountSettings &account, const QString &token) override;
    Future<QString> testAccount(const QString &service) override;

    TeachBench &teaching() override { return *this; }
    Future<model::Memory> memory() override;
    Future<> forgetLearned(model::LearnedId id) override;
    Future<int> forgetAllLearned() override;
    Future<> exportMemory(const QString &path) override;
    Future<LearningView> learning() override;
    Future<> learnNow() override;
    Future<> stopLearning() override;
    Future<> setLearningAutomatic(bool on) override;
    Future<> rollBackReader(int number) override;
    Future<int> importMemory(const QString &path, const QString &trusted) override;

private:
    Future<Lesson> lessonOf(model::DocumentId id) override;
    Future<> unlearn(const Lesson &lesson) override;
    Future<TeachingPreview> previewTeaching() override;
    Future<QList<FormerReading>> applyTeaching(const QList<model::DocumentId> &ids) override;
    Future<> putBack(const QList<FormerReading> &former) override;
    Future<QHash<model::LearnedId, model::DocumentId>> taughtBy() override;

    // Runs a person's decision, Result<T>(const QString &actor, JobContext &), and tells the
    // screens afterwards.
    template <typename T, typename Work>
    Future<T> decide(const model::DocumentId &id, Work work);
    // A change of what was learned, Result<T>(const QString &actor).
    template <typename T, typename Work>
    Future<T> changeMemory(Work work);
    // A query for the person at the desk, Result<T>(Unit &); refused when nobody has signed in.
    template <typename T, typename Query>
    Future<T> ask(Query query);
    void tell(const model::DocumentId &id);
    void tellJobs();
    void countJobs();
    void renewClaim();
    void syncInBackground(bool force);
    void learnInBackground();
    base::Result<> syncRound(base::JobContext &context, bool force);

    Office &m_office;
    QTimer m_syncTimer;
    QTimer m_learningTimer;
    QTimer m_claimTimer; // renews what is in hand
    model::DocumentId m_claimed;
    std::atomic<bool> m_syncing = false;
    std::atomic<bool> m_online = true;
    std::shared_ptr<QueueCache>
        m_queue; // used on the lane of queries alone, which may outlive this
    PageImages m_pages;
    model::DocumentId m_lookedAt;
    int m_mostJobs = 0; // of the present batch
    base::Lane m_desk;
    base::Lane m_network;
    base::Lane m_reading; // of what a person wants read again, now
    base::Lane m_export; // long work that no decision waits for
};

template <typename T, typename Work>
Future<T> DeskWorkbench::decide(const model::DocumentId &id, Work work)
{
    return m_desk.run<T>([this, id, work](base::JobContext &context) -> base::Result<T> {
        auto actor = m_office.reviewer();
        if (!actor)
            return actor.error();
        base::Result<T> result = work(*actor, context);
        tell(id);
        return result;
    });
}

template <typename T, typename Query>
Future<T> DeskWorkbench::ask(Query query)
{
    return m_office.session().readAsync<T>([query](Unit &unit) -> base::Result<T> {
        auto person = personAtDesk(unit);
        if (!person)
            return person.error();
        return query(unit);
    });
}

template <typename T, typename Work>
Future<T> DeskWorkbench::changeMemory(Work work)
{
    return decide<T>({}, [this, work](const QString &actor, base::JobContext &) {
        base::Result<T> done = work(actor);
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT memoryChanged(); }, Qt::QueuedConnection);
        return done;
    });
}

} // namespace countersign::workflow
