// SPDX-License-Identifier: Apache-2.0
#include "tests/screenshots/stage.h"

#include "app/demo/democontracts.h"
#include "app/demo/demorun.h"
#include "core/workflow/queries.h"
#include "core/workflow/recogniser.h"

using namespace Qt::StringLiterals;

namespace countersign::screenshots
{

namespace
{

constexpr int autoSignMs = 300;

template <typename T>
T orDie(base::Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(base::describe(result.error())));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace

Stage::Stage()
    : m_folders(m_home.path())
{
    const QByteArray home = QFile::encodeName(m_home.path());
    qputenv("XDG_CONFIG_HOME", home + "/config");
    qputenv("XDG_DATA_HOME", home + "/data");
    qputenv("XDG_STATE_HOME", home + "/state");
    startServices(autoSignMs, 0);
    m_context = orDie(app::openDemoWorkspace(m_folders, m_services->url()));
    fillWorkspace();
    app::DemoRun(*m_context, m_folders, m_services->url(), app::Console(false)).file({filed()});
    // From now on nobody signs by themselves.
    const int port = m_services->url().port();
    m_services.reset();
    startServices({}, port);
    approve(sent());
    send(sent());
    approve(approved());
}

void Stage::startServices(std::optional<int> signAfterMs, int port)
{
    m_services = orDie(app::SandboxHost::start({m_folders.sandbox, port, signAfterMs}, m_clock));
}

void Stage::fillWorkspace()
{
    m_files = orDie(app::makeDemoContracts(m_folders.contracts));
    const auto captured = orDie(app::captureDemoContracts(*m_context, m_files));
    for (const workflow::IngestOutcome &outcome : captured)
        m_documents.append(outcome.document);
    m_context->office().jobs().drain();
}

void Stage::approve(const model::DocumentId &id)
{
    const QString reviewer = orDie(m_context->office().reviewer());
    const auto view = orDie(m_context->session().read<workflow::DocumentView>(
        [id](workflow::Unit &unit) { return workflow::queryDocument(unit, id); }));
    for (const model::FieldValue &field : view.fields) {
        if (!workflow::needsDecision(field, view.thresholds) && !view.sampled.contains(field.id))
            continue;
        model::FieldValue decided = field;
        decided.state
            = field.value.isEmpty() ? model::FieldState::Absent : model::FieldState::Confirmed;
        orDie(m_context->office().review().saveField(id, field, decided, reviewer));
    }
    orDie(m_context->office().review().approve(id, reviewer));
}

void Stage::send(const model::DocumentId &id)
{
    base::JobContext job;
    const auto draft = orDie(m_context->office().signing().draft(id));
    orDie(m_context->office().signing().request(draft, orDie(m_context->office().reviewer()), job));
    orDie(m_context->office().sync(job, true));
}

} // namespace countersign::screenshots
