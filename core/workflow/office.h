// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/accounts.h"
#include "core/workflow/capturedesk.h"
#include "core/workflow/casedesk.h"
#include "core/workflow/copycheck.h"
#include "core/workflow/crmdesk.h"
#include "core/workflow/dispatcher.h"
#include "core/workflow/documentexport.h"
#include "core/workflow/engines.h"
#include "core/workflow/groupdesk.h"
#include "core/workflow/inletdesk.h"
#include "core/workflow/intake.h"
#include "core/workflow/jobrunner.h"
#include "core/workflow/learningdesk.h"
#include "core/workflow/likenessdesk.h"
#include "core/workflow/masking.h"
#include "core/workflow/memorydesk.h"
#include "core/workflow/openeddocuments.h"
#include "core/workflow/peopledesk.h"
#include "core/workflow/phonedesk.h"
#include "core/workflow/readingagain.h"
#include "core/workflow/recogniser.h"
#include "core/workflow/reviewdesk.h"
#include "core/workflow/ruledesk.h"
#include "core/workflow/searchableexport.h"
#include "core/workflow/sidedrawing.h"
#include "core/workflow/signingdesk.h"
#include "core/workflow/splitdesk.h"
#include "core/workflow/storesession.h"
#include "core/workflow/teachingdesk.h"

namespace countersign::workflow
{

// The whole working program over one open workspace, without a screen: every desk wired to the jobs
// and the outbox. Its methods block and are called from workers or the command line; the desktop
// uses it through DeskWorkbench.
class Office
{
public:
    Office(StoreSession &session, Engines engines, int jobThreads);

    // Takes up what a killed process left behind.
    base::Result<> recover();
    // Reads and extracts again, in the background, what a change of settings or of the program has
    // touched; see queueRenewal(). Returns the number of jobs.
    base::Result<int> renew();
    // An earlier generation reads again, 0: the reader as shipped; what waits is read anew.
    base::Result<> rollBackReader(int number, const QString &actor);
    struct SyncReport {
        Dispatcher::Outcome outbox;
        int changedEnvelopes = 0;
        std::optional<base::Error> pollError;
        bool exchanged = false; // a service was asked and has answered

        bool operator==(const SyncReport &) const = default;
    };
    // One round: outbox, poll, what the poll has brought.
    base::Result<SyncReport> sync(base::JobContext &context, bool force = false);
    // The name decisions are recorded under; "people.nobody_signed_in" where somebody has to.
    base::Result<QString> reviewer();

    StoreSession &session() { return m_session; }
    const Engines &engines() const { return m_engines; }
    OpenedDocuments &opened() { return m_opened; }
    const PagePreviews &previews() const { return m_previews; }
    Accounts &accounts() { return m_accounts; }
    Intake &intake() { return m_intake; }
    ReadingAgain &readingAgain() { return m_readingAgain; }
    CaptureDesk &capture() { return m_capture; }
    SideDrawing &sideDrawing() { return m_sideDrawing; }
    SplitDesk &splitting() { return m_splitting; }
    LikenessDesk &likeness() { return m_likeness; }
    InletDesk &inlets() { return m_inlets; }
    MailDesk &mail() { return m_mail; }
    PhoneDesk &phone() { return m_phone; }
    PeopleDesk &people() { return m_people; }
    ReviewDesk &review() { return m_review; }
    CaseDesk &cases() { return m_cases; }
    RuleDesk &rules() { return m_rules; }
    GroupDesk &groups() { return m_groups; }
    const Reveals &reveals() const { return m_reveals; }
    SigningDesk &signing() { return m_signing; }
    CrmDesk &crm() { return m_crm; }
    JobRunner &jobs() { return m_jobs; }
    MemoryDesk &memory() { return m_memory; }
    LearningDesk &learning() { return m_learning; }
    TeachingDesk &teaching() { return m_teaching; }
    SearchableExport &searchable() { return m_searchable; }
    DocumentExport &exporting() { return m_exporting; }

    // Everything a document has, into a folder: originals, signed copy, certificate, report.
    // Returns the files.
    base::Result<QStringList> exportDocument(const model::DocumentId &id, const QString &folder,
                                             const QString &actor);

private:
    base::Result<> learn(const store::Job &job, base::JobContext &context);

    StoreSession &m_session;
    Engines m_engines;
    PeopleDesk m_people;
    OpenedDocuments m_opened;
    PagePreviews m_previews;
    Accounts m_accounts;
    Intake m_intake;
    SideDrawing m_sideDrawing;
    CaptureDesk m_capture;
    SplitDesk m_splitting;
    MailDesk m_mail;
    InletDesk m_inlets;
    PhoneDesk m_phone;
    LearningDesk m_learning;
    LikenessDesk m_likeness;
    Recogniser m_recogniser;
    ReadingAgain m_readingAgain;
    Reveals m_reveals;
    ReviewDesk m_review;
    CaseDesk m_cases;
    RuleDesk m_rules;
    GroupDesk m_groups;
    MemoryDesk m_memory;
    TeachingDesk m_teaching;
    SigningDesk m_signing;
    CrmDesk m_crm;
    CopyCheck m_copyCheck;
    SearchableExport m_searchable;
    DocumentExport m_exporting;
    Dispatcher m_dispatcher;
    JobRunner m_jobs;
};

} // namespace countersign::workflow
