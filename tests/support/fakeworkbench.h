// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/workbench.h"
#include "tests/support/samplecontract.h"

#include <QHash>
#include <QPromise>

#include <functional>
#include <memory>

namespace countersign::test
{

// A Workbench that keeps everything in memory and behaves like the real one as far as a screen can
// tell: stages move, fields are kept, the log grows, signals are sent. Tests put documents in, look
// at the state afterwards, can make a call fail and can hold answers back.
class FakeWorkbench : public workflow::Workbench, private workflow::TeachBench
{
    Q_OBJECT
public:
    FakeWorkbench();

    // State to prepare and to look at.
    model::DocumentId add(const workflow::DocumentView &view);
    // About a dozen documents, one or more in each stage.
    void addSamples();
    void addMany(int count);
    workflow::DocumentView &view(model::DocumentId id);
    model::DocumentId idAt(int index) const { return m_order.at(index); }
    int documentCount() const { return int(m_order.size()); }
    model::FieldValue fieldOf(model::DocumentId id, model::FieldKey key, int nth = 0);
    workflow::Settings &settingsState() { return m_settings; }
    model::AuditVerification &auditState() { return m_verification; }
    QStringList &exported() { return m_exported; }
    model::RuleSet &ruleState() { return m_rules; }
    workflow::Statistics &statisticsState() { return m_statistics; }
    QList<model::Effort> &efforts() { return m_efforts; }
    model::Memory &memoryState() { return m_memory; }
    workflow::Lesson &lessonState() { return m_lesson; }
    workflow::TeachingPreview &previewState() { return m_teachingPreview; }
    QList<workflow::PastAnswer> &pastAnswersState() { return m_pastAnswers; }
    workflow::LearningView &learningState() { return m_learning; }
    QHash<QString, QString> &tokens() { return m_tokens; }
    void record(const QString &actor, const QString &action, model::DocumentId subject,
                const QJsonObject &details = {});

    // From now on pages have previews, at this resolution.
    void keepPreviews(int dpi) { m_previewDpi = dpi; }

    // The next call of this name ("approve") answers with the error.
    void failNext(const QString &call, const base::Error &error);
    // While held, answers are kept back until release().
    void hold();
    void release();
    // What was on the screen last.
    std::pair<model::DocumentId, int> lookedAt() const { return m_lookedAt; }
    // Names of the calls made, in order.
    const QStringList &calls() const { return m_calls; }

    workflow::Future<QList<workflow::QueueRow>> queue(const workflow::QueueFilter &filter) override;
    workflow::Future<workflow::QueueCounts> counts() override;
    workflow::Future<workflow::DocumentView> document(model::DocumentId id) override;
    workflow::Future<QList<workflow::TimelineEntry>> timeline(model::DocumentId id) override;
    workflow::Future<QList<workflow::OutboxRow>> outbox() override;
    workflow::Future<QImage> pageImage(model::DocumentId id, int pageIndex, int dpi) override;
    workflow::Future<QImage> pagePreview(model::DocumentId id, int pageIndex) override;
    workflow::Future<model::OcrPage> pageText(model::DocumentId id, int pageIndex) override;
    void lookAt(model::DocumentId id, int pageIndex) override { m_lookedAt = {id, pageIndex}; }
    workflow::Future<QImage> signedPageImage(model::DocumentId id, int pageIndex, int dpi) override;
    workflow::Future<QList<model::ClauseSegment>> clauses(model::DocumentId id) override;
    // The words of the sample page that lie in the region.
    workflow::Future<model::OcrPage> readRegion(model::DocumentId id, int pageIndex,
                                                const model::PageRect &region,
                                                const workflow::ReadingWish &wish) override;
    workflow::Future<int> readAgain(model::DocumentId id, const QList<int> &pages,
                                    const workflow::ReadingWish &wish) override;
    // What was wished last, of which pages.
    std::pair<QList<int>, workflow::ReadingWish> lastReading() const { return m_lastReading; }
    workflow::Future<workflow::PreviousContract> previousContract(model::DocumentId id) override;
    workflow::Future<QStringList> knownParties() override;
    // A name with "secret" is encrypted and opens with the password "open sesame"; "broken" can't
    // be read; a path given before is a duplicate.
    workflow::Future<QList<workflow::IngestOutcome>>
    ingest(const QStringList &paths, const workflow::IngestOptions &options) override;
    workflow::Future<workflow::IngestOutcome> ingestImage(const QImage &image,
                                                          const QString &name) override;
    workflow::Future<> unlockDocument(model::DocumentId id, const QString &password) override;
    workflow::Future<> retry(model::DocumentId id) override;
    void cancelJobs(model::DocumentId id) override;
    workflow::Future<> saveField(model::DocumentId id, const model::FieldValue &before,
                                 const model::FieldValue &value,
                                 const model::Effort &effort) override;
    workflow::Future<> removeField(model::DocumentId id, const model::FieldValue &value) override;
    workflow::Future<model::ContractRecord> approve(model::DocumentId id) override;
    workflow::Future<> reject(model::DocumentId id, const QString &reason) override;
    workflow::Future<> reopen(model::DocumentId id) override;
    workflow::Future<model::ReviewCase> holdDocument(model::DocumentId id, const QString &reason,
                                                     const QDateTime &until) override;
    workflow::Future<model::ReviewCase> escalate(model::DocumentId id, const QString &to,
                                                 const QString &reason) override;
    workflow::Future<model::ReviewCase> takeBack(model::DocumentId id) override;
    workflow::Future<model::ReviewCase> skip(model::DocumentId id) override;
    workflow::Future<> undoCaseStep(model::DocumentId id, const model::ReviewCase &before) override;
    workflow::Future<QString> assign(model::DocumentId id, const QString &person) override;
    workflow::Future<QDateTime> setDue(model::DocumentId id, const QDateTime &due) override;
    workflow::Future<model::Claim> claim(model::DocumentId id) override;
    workflow::Future<> releaseClaim(model::DocumentId id) override;
    workflow::Future<model::Comment> addComment(model::DocumentId id, const QString &text,
                                                model::FieldId field) override;
    workflow::Future<> readComments(model::DocumentId id) override;
    workflow::Future<> setCommentRemoved(model::DocumentId id, model::CommentId comment,
                                         bool removed) override;
    workflow::Future<model::RuleSet> rules() override;
    workflow::Future<model::RuleSet> saveRules(const QList<model::Rule> &rules) override;
    // Says that one document of two breaks any rule.
    workflow::Future<workflow::RulePreview> previewRule(const model::Rule &rule,
                                                        int documents) override;
    workflow::Future<model::ReviewCase> acceptFinding(model::DocumentId id, const QString &rule,
                                                      const QString &reason) override;
    workflow::Future<model::FieldValue> revealField(model::DocumentId id,
                                                    model::FieldId field) override;
    // Open fields of the documents put in that have the same value.
    workflow::Future<QList<workflow::ValueGroup>> valueGroups() override;
    workflow::Future<QList<workflow::GroupMember>>
    confirmGroup(const QList<workflow::GroupMember> &members, const model::Effort &effort) override;
    workflow::Future<> reopenGroup(const QList<workflow::GroupMember> &members) override;
    workflow::Future<workflow::Statistics> statistics(int days) override;
    workflow::Future<model::EnvelopeDraft> draftEnvelope(model::DocumentId id) override;
    workflow::Future<model::EnvelopeId>
    sendForSignature(const model::EnvelopeDraft &draft) override;
    workflow::Future<> voidEnvelope(model::DocumentId id, const QString &reason) override;
    workflow::Future<> syncNow() override;
    workflow::Future<> archive(model::DocumentId id) override;
    workflow::Future<QStringList> exportDocument(model::DocumentId id,
                                                 const QString &folder) override;
    workflow::Future<workflow::SearchableCopy> saveSearchablePdf(model::DocumentId id,
                                                                 const QString &path) override;
    workflow::Future<QStringList> exportPaths(const QList<model::DocumentId> &ids,
                                              const workflow::ExportWish &wish,
                                              const workflow::TypeWords &words) override;
    workflow::Future<workflow::ExportedFiles> exportAs(model::DocumentId id, const QString &path,
                                                       const workflow::ExportWish &wish) override;
    workflow::Future<> recordPrinting(model::DocumentId id) override;
    workflow::Future<> keepBoth(model::DocumentId id) override;
    workflow::Future<workflow::AuditPage>
    auditEntries(const workflow::AuditFilter &filter) override;
    workflow::Future<model::AuditVerification> verifyAudit() override;
    workflow::Future<QString> exportAudit(const QString &path) override;
    workflow::Future<workflow::Settings> settings() override;
    workflow::Future<QList<workflow::PastAnswer>> pastAnswers() override;
    workflow::Future<> saveSettings(const workflow::Settings &settings) override;
    workflow::Future<> saveAccount(const workflow::AccountSettings &account,
                                   const QString &token) override;
    workflow::Future<QString> testAccount(const QString &service) override;
    workflow::TeachBench &teaching() override { return *this; }
    workflow::Future<workflow::Lesson> lessonOf(model::DocumentId id) override;
    workflow::Future<> unlearn(const workflow::Lesson &lesson) override;
    workflow::Future<workflow::TeachingPreview> previewTeaching() override;
    workflow::Future<QList<workflow::FormerReading>>
    applyTeaching(const QList<model::DocumentId> &ids) override;
    workflow::Future<> putBack(const QList<workflow::FormerReading> &former) override;
    workflow::Future<QHash<model::LearnedId, model::DocumentId>> taughtBy() override;
    workflow::Future<model::Memory> memory() override;
    workflow::Future<> forgetLearned(model::LearnedId id) override;
    workflow::Future<int> forgetAllLearned() override;
    workflow::Future<> exportMemory(const QString &path) override;
    // Takes in one layout, whatever the file is.
    workflow::Future<workflow::LearningView> learning() override;
    workflow::Future<> learnNow() override;
    workflow::Future<> stopLearning() override;
    workflow::Future<> setLearningAutomatic(bool on) override;
    workflow::Future<> rollBackReader(int number) override;
    workflow::Future<int> importMemory(const QString &path, const QString &trusted) override;

private:
    // Answers with `make()`, unless the call was told to fail; now, or on release().
    template <typename T>
    workflow::Future<T> answer(const QString &call, std::function<base::Result<T>()> make);
    base::Result<void> move(model::DocumentId id, model::Stage to, const QString &action);
    base::Result<void> changeFields(model::DocumentId id, const QString &action,
                                    const std::function<void(QList<model::FieldValue> &)> &change);
    workflow::Future<model::ReviewCase> changeCase(const QString &call, model::DocumentId id,
                                                   const QString &action,
                                                   std::function<void(model::ReviewCase &)> change);
    workflow::QueueRow rowOf(const workflow::DocumentView &view) const;
    workflow::IngestOutcome ingestOne(const QString &path, const QString &password);
    bool exists(model::DocumentId id) const { return m_views.contains(id); }

    QList<model::DocumentId> m_order;
    QHash<model::DocumentId, QDateTime> m_due;
    QList<model::Comment> m_removedComments;
    QHash<model::DocumentId, workflow::DocumentView> m_views;
    QHash<QString, model::DocumentId> m_byPath;
    QList<model::AuditEntry> m_log; // oldest first
    workflow::Settings m_settings;
    model::RuleSet m_rules;
    workflow::Statistics m_statistics;
    QList<model::Effort> m_efforts; // of the decisions saved
    model::Memory m_memory;
    workflow::Lesson m_lesson;
    workflow::TeachingPreview m_teachingPreview;
    QList<workflow::PastAnswer> m_pastAnswers;
    workflow::LearningView m_learning;
    model::AuditVerification m_verification;
    QStringList m_exported;
    QHash<QString, QString> m_tokens;
    std::pair<model::DocumentId, int> m_lookedAt;
    std::pair<QList<int>, workflow::ReadingWish> m_lastReading;
    QStringList m_calls;
    QHash<QString, base::Error> m_failures;
    int m_previewDpi = 0; // 0: pages have none
    bool m_held = false;
    QList<std::function<void()>> m_waiting;
};

template <typename T>
workflow::Future<T> FakeWorkbench::answer(const QString &call,
                                          std::function<base::Result<T>()> make)
{
    m_calls.append(call);
    auto promise = std::make_shared<QPromise<base::Result<T>>>();
    promise->start();
    const auto finish = [this, promise, call, make = std::move(make)] {
        promise->addResult(m_failures.contains(call) ? base::Result<T>(m_failures.take(call))
                                                     : make());
        promise->finish();
    };
    if (m_held)
        m_waiting.append(finish);
    else
        finish();
    return promise->future();
}

} // namespace countersign::test
