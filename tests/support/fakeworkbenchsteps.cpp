// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeworkbench.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace countersign::test
{

namespace
{

constexpr std::array sampleNames = {
    std::pair{u"Mutual NDA", u"Beta Logistics LLC"},
    std::pair{u"Master Services Agreement", u"Northwind Traders GmbH & Co. KG"},
    std::pair{u"Statement of Work No. 7", u"Cobalt Software, Inc."},
    std::pair{u"Office Lease, 3rd Floor", u"Harbour Properties plc"},
    std::pair{u"Consulting Agreement", u"Dr. Maria Lindqvist"},
    std::pair{u"Software Licence and Maintenance Agreement (Enterprise Edition)",
              u"Donaudampfschifffahrtsgesellschaft Verwaltungs- und Beteiligungs-GmbH"},
    std::pair{u"Purchase Agreement 2026-114", u"Rheinmetallbau Söhne AG"},
    std::pair{u"Distribution Partnership", u"Kyoto Optics K.K."},
};

model::Stage sampleStage(int index)
{
    const QList<model::Stage> stages = model::allStages();
    return stages.at((index + 1) % stages.size());
}

workflow::DocumentView numberedContract(int index)
{
    const auto &[title, party] = sampleNames.at(size_t(index) % sampleNames.size());
    static const workflow::DocumentView prototype = sampleContract();
    workflow::DocumentView view = prototype;
    view.document.id = model::DocumentId::generate();
    view.document.title = QString::fromUtf16(title);
    view.document.counterparty = QString::fromUtf16(party);
    view.document.stage = sampleStage(index);
    view.document.capturedAt = view.document.capturedAt.addSecs(-index * 5400);
    if (view.document.stage == model::Stage::Failed) {
        view.document.failureCode = u"import.damaged"_s;
        view.fields.clear();
    }
    if (view.document.stage == model::Stage::Captured) {
        view.jobProgress = 0.4;
        view.fields.clear();
    }
    if (view.document.stage >= model::Stage::Approved) {
        for (model::FieldValue &field : view.fields)
            field.state = model::FieldState::Confirmed;
    }
    return view;
}

QString reviewAction(const model::FieldValue &before, const model::FieldValue &value)
{
    switch (value.state) {
    case model::FieldState::Open:
        return u"field.reopened"_s;
    case model::FieldState::Confirmed:
        return u"field.confirmed"_s;
    case model::FieldState::Corrected:
        return before.id.isNull() ? u"field.added"_s : u"field.corrected"_s;
    case model::FieldState::Absent:
        return u"field.absent"_s;
    case model::FieldState::Unreadable:
        return u"field.unreadable"_s;
    }
    return {};
}

base::Error wrongStage()
{
    return {base::ErrorKind::Conflict, u"document.stage_conflict"_s, {}};
}

} // namespace

model::DocumentId FakeWorkbench::add(const workflow::DocumentView &view)
{
    m_order.append(view.document.id);
    m_views.insert(view.document.id, view);
    record(u"system"_s, u"document.ingested"_s, view.document.id);
    return view.document.id;
}

void FakeWorkbench::addSamples()
{
    addMany(14);
}

void FakeWorkbench::addMany(int count)
{
    for (int index = 0; index < count; ++index)
        add(numberedContract(index));
}

base::Result<void> FakeWorkbench::move(model::DocumentId id, model::Stage to, const QString &action)
{
    if (!exists(id))
        return base::Error{base::ErrorKind::NotFound, u"document.not_found"_s, {}};
    if (!model::canMove(m_views[id].document.stage, to))
        return wrongStage();
    m_views[id].document.stage = to;
    m_views[id].document.changedAt = QDateTime::currentDateTimeUtc();
    record(m_settings.reviewerName, action, id);
    Q_EMIT documentChanged(id);
    Q_EMIT queueChanged();
    return {};
}

base::Result<void>
FakeWorkbench::changeFields(model::DocumentId id, const QString &action,
                            const std::function<void(QList<model::FieldValue> &)> &change)
{
    if (!exists(id))
        return base::Error{base::ErrorKind::NotFound, u"document.not_found"_s, {}};
    if (m_views[id].document.stage == model::Stage::Recognized)
        m_views[id].document.stage = model::Stage::InReview;
    if (m_views[id].document.stage != model::Stage::InReview)
        return wrongStage();
    change(m_views[id].fields);
    record(m_settings.reviewerName, action, id);
    Q_EMIT documentChanged(id);
    Q_EMIT queueChanged();
    return {};
}

workflow::Future<> FakeWorkbench::unlockDocument(model::DocumentId id, const QString &password)
{
    return answer<void>(u"unlockDocument"_s, [this, id, password]() -> base::Result<void> {
        if (password != u"open sesame"_s)
            return base::Error{base::ErrorKind::Unauthorised, u"import.password_wrong"_s, {}};
        m_views[id].document.failureCode.clear();
        return move(id, model::Stage::Captured, u"document.unlocked"_s);
    });
}

workflow::Future<> FakeWorkbench::retry(model::DocumentId id)
{
    return answer<void>(u"retry"_s, [this, id] {
        m_views[id].document.failureCode.clear();
        return move(id, model::Stage::Captured, u"document.retried"_s);
    });
}

void FakeWorkbench::cancelJobs(model::DocumentId id)
{
    m_calls.append(u"cancelJobs"_s);
    m_views[id].jobProgress = -1;
    Q_EMIT documentChanged(id);
}

workflow::Future<> FakeWorkbench::saveField(model::DocumentId id, const model::FieldValue &before,
                                            const model::FieldValue &value,
                                            const model::Effort &effort)
{
    m_efforts.append(effort);
    return answer<void>(u"saveField"_s, [this, id, before, value] {
        return changeFields(id, reviewAction(before, value), [&](auto &fields) {
            const auto known = std::find_if(
                fields.begin(), fields.end(),
                [&value](const model::FieldValue &field) { return field.id == value.id; });
            if (known == fields.end())
                fields.append(value);
            else
                *known = value;
        });
    });
}

workflow::Future<> FakeWorkbench::removeField(model::DocumentId id, const model::FieldValue &value)
{
    return answer<void>(u"removeField"_s, [this, id, value] {
        return changeFields(id, u"field.removed"_s, [&value](auto &fields) {
            fields.removeIf(
                [&value](const model::FieldValue &field) { return field.id == value.id; });
        });
    });
}

workflow::Future<model::ContractRecord> FakeWorkbench::approve(model::DocumentId id)
{
    return answer<model::ContractRecord>(
        u"approve"_s, [this, id]() -> base::Result<model::ContractRecord> {
            if (exists(id) && m_views[id].document.stage == model::Stage::Recognized)
                m_views[id].document.stage = model::Stage::InReview;
            CS_TRY(move(id, model::Stage::Approved, u"document.approved"_s));
            model::ContractRecord record;
            record.document = id;
            record.version = ++m_views[id].recordVersion;
            record.fields = m_views[id].fields;
            record.approvedBy = m_settings.reviewerName;
            record.approvedAt = QDateTime::currentDateTimeUtc();
            return record;
        });
}

workflow::Future<> FakeWorkbench::reject(model::DocumentId id, const QString &reason)
{
    return answer<void>(u"reject"_s, [this, id, reason] {
        Q_UNUSED(reason)
        return move(id, model::Stage::Rejected, u"document.rejected"_s);
    });
}

workflow::Future<> FakeWorkbench::reopen(model::DocumentId id)
{
    return answer<void>(u"reopen"_s, [this, id] {
        return move(id, model::Stage::InReview, u"document.reopened"_s);
    });
}

workflow::Future<model::EnvelopeDraft> FakeWorkbench::draftEnvelope(model::DocumentId id)
{
    return answer<model::EnvelopeDraft>(
        u"draftEnvelope"_s, [this, id]() -> base::Result<model::EnvelopeDraft> {
            if (!exists(id) || m_views[id].document.stage != model::Stage::Approved)
                return base::Error{base::ErrorKind::Conflict, u"document.not_approved"_s, {}};
            model::EnvelopeDraft draft;
            draft.id = model::EnvelopeId::generate();
            draft.document = id;
            draft.recordVersion = m_views[id].recordVersion;
            draft.subject = m_views[id].document.title;
            draft.fileName = m_views[id].document.title + u".pdf"_s;
            model::Recipient first;
            first.name = u"Jane Porter"_s;
            first.email = u"jane.porter@acme.example"_s;
            model::Recipient second;
            second.name = u"Luis Ortega"_s;
            second.order = 2;
            draft.recipients = {first, second};
            const QSizeF size(595, 842);
            draft.tabs = {{model::TabKind::SignHere, 0, 2, {0.12, 0.5, 0.3, 0.05}, size},
                          {model::TabKind::SignHere, 1, 2, {0.55, 0.5, 0.3, 0.05}, size}};
            return draft;
        });
}

workflow::Future<model::EnvelopeId>
FakeWorkbench::sendForSignature(const model::EnvelopeDraft &draft)
{
    return answer<model::EnvelopeId>(
        u"sendForSignature"_s, [this, draft]() -> base::Result<model::EnvelopeId> {
            CS_TRY(move(draft.document, model::Stage::OutForSignature, u"envelope.requested"_s));
            model::Envelope envelope;
            envelope.draft = draft;
            envelope.provider = u"docusign"_s;
            envelope.ref.value = u"fake-envelope"_s;
            envelope.status = model::EnvelopeStatus::Sent;
            envelope.recipients = draft.recipients;
            envelope.sentAt = QDateTime::currentDateTimeUtc();
            envelope.statusAt = envelope.sentAt;
            m_views[draft.document].envelope = envelope;
            record(u"system"_s, u"envelope.sent"_s, draft.document);
            Q_EMIT documentChanged(draft.document);
            return draft.id;
        });
}

workflow::Future<> FakeWorkbench::voidEnvelope(model::DocumentId id, const QString &reason)
{
    return answer<void>(u"voidEnvelope"_s, [this, id, reason]() -> base::Result<void> {
        if (!exists(id) || !m_views[id].envelope)
            return base::Error{base::ErrorKind::Conflict, u"envelope.not_open"_s, {}};
        m_views[id].envelope->status = model::EnvelopeStatus::Voided;
        m_views[id].envelope->reason = reason;
        return move(id, model::Stage::Voided, u"envelope.voided"_s);
    });
}

workflow::Future<> FakeWorkbench::syncNow()
{
    return answer<void>(u"syncNow"_s, [] { return base::Result<void>(); });
}

workflow::Future<> FakeWorkbench::archive(model::DocumentId id)
{
    return answer<void>(u"archive"_s, [this, id] {
        return move(id, model::Stage::Archived, u"document.archived"_s);
    });
}

workflow::Future<QStringList> FakeWorkbench::exportDocument(model::DocumentId id,
                                                            const QString &folder)
{
    return answer<QStringList>(
        u"exportDocument"_s, [this, id, folder]() -> base::Result<QStringList> {
            if (!exists(id))
                return base::Error{base::ErrorKind::NotFound, u"document.not_found"_s, {}};
            m_exported.append(folder + u"/original.pdf"_s);
            return QStringList{folder + u"/original.pdf"_s};
        });
}

workflow::Future<workflow::SearchableCopy> FakeWorkbench::saveSearchablePdf(model::DocumentId id,
                                                                            const QString &path)
{
    return answer<workflow::SearchableCopy>(
        u"saveSearchablePdf"_s, [this, id, path]() -> base::Result<workflow::SearchableCopy> {
            if (!exists(id))
                return base::Error{base::ErrorKind::NotFound, u"document.not_found"_s, {}};
            m_exported.append(path);
            return workflow::SearchableCopy{
                path, view(id).document.pages.size() > 0 ? 1 : 0, {}, false};
        });
}

workflow::Future<QStringList> FakeWorkbench::exportPaths(const QList<model::DocumentId> &ids,
                                                         const workflow::ExportWish &wish,
                                                         const workflow::TypeWords &words)
{
    return answer<QStringList>(
        u"exportPaths"_s, [this, ids, wish, words]() -> base::Result<QStringList> {
            CS_TRY(model::checkFileTemplate(wish.fileTemplate));
            QSet<QString> taken;
            QStringList paths;
            for (const model::DocumentId &id : ids) {
                const model::Document document = view(id).document;
                model::FileFacts facts;
                facts.title = document.title;
                facts.type = words(document.contractType);
                facts.id = id.toString();
                paths.append(model::numberedPath(
                    wish.folder + u'/' + model::fileNameFrom(wish.fileTemplate, facts), taken));
            }
            return paths;
        });
}

workflow::Future<workflow::ExportedFiles>
FakeWorkbench::exportAs(model::DocumentId id, const QString &path, const workflow::ExportWish &wish)
{
    return answer<workflow::ExportedFiles>(
        u"exportAs"_s, [this, id, path, wish]() -> base::Result<workflow::ExportedFiles> {
            if (!exists(id))
                return base::Error{base::ErrorKind::NotFound, u"document.not_found"_s, {}};
            if (m_exported.contains(path) && wish.onExisting == workflow::OnExisting::Refuse)
                return base::Error{
                    base::ErrorKind::Conflict, u"file.exists"_s, {{u"path"_s, path}}};
            m_exported.append(path);
            return workflow::ExportedFiles{{path}, {}, false};
        });
}

workflow::Future<> FakeWorkbench::recordPrinting(model::DocumentId id)
{
    return answer<void>(u"recordPrinting"_s, [this, id]() -> base::Result<> {
        return exists(id) ? base::Result<>()
                          : base::Error{base::ErrorKind::NotFound, u"document.not_found"_s, {}};
    });
}

workflow::Future<> FakeWorkbench::keepBoth(model::DocumentId id)
{
    return answer<void>(u"keepBoth"_s, [this, id]() -> base::Result<> {
        view(id).document.duplicateOf = {};
        return {};
    });
}

} // namespace countersign::test
