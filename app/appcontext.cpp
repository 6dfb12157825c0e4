// SPDX-License-Identifier: Apache-2.0
#include "app/appcontext.h"

#include "core/ocr/tesseractengine.h"
#include "ui/errortext.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QThread>

using namespace Qt::StringLiterals;

namespace countersign::app
{

namespace
{

QByteArray resourceBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Debian's and most other distributions' bundle of trusted roots.
QByteArray systemTrustAnchors()
{
    return resourceBytes(u"/etc/ssl/certs/ca-certificates.crt"_s);
}

QMap<QString, inlets::PhoneFile> phonePage()
{
    return {{QString(), {"text/html; charset=utf-8"_ba, resourceBytes(u":/phone/index.html"_s)}},
            {u"phone.css"_s, {"text/css; charset=utf-8"_ba, resourceBytes(u":/phone/phone.css"_s)}},
            {u"phone.js"_s, {"text/javascript"_ba, resourceBytes(u":/phone/phone.js"_s)}},
            {u"outline.js"_s, {"text/javascript"_ba, resourceBytes(u":/phone/outline.js"_s)}}};
}

} // namespace

workflow::Engines makeEngines(net::HttpClient &http, security::SecretStore &secrets)
{
    workflow::Engines engines{capture::FileImport(imaging::Tools::locate()),
                              std::make_shared<ocr::TesseractEngine>(),
                              http,
                              secrets,
                              {{u"hubspot"_s, resourceBytes(u":/mappings/hubspot.json"_s)}},
                              systemTrustAnchors()};
    engines.phonePage = phonePage();
    engines.sentence = [](const base::Error &error) { return ui::errorText(error).full(); };
    return engines;
}

int jobThreads()
{
    return std::max(1, QThread::idealThreadCount());
}

QString defaultWorkspaceDirectory()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(u"countersign/workspace"_s);
}

QString defaultCheckpointFolder()
{
    const QString state
        = qEnvironmentVariable("XDG_STATE_HOME", QDir::home().filePath(u".local/state"_s));
    return QDir(state).filePath(u"countersign/checkpoints"_s);
}

AppContext::AppContext()
    : m_http("Countersign/" COUNTERSIGN_VERSION)
{
}

AppContext::~AppContext() = default;

base::Result<std::unique_ptr<AppContext>> AppContext::open(OpenOptions options)
{
    auto workspace = store::Workspace::open(options.directory, options.unlock);
    if (!workspace)
        return workspace.error();
    return around(std::move(*workspace));
}

base::Result<std::unique_ptr<AppContext>>
AppContext::around(std::unique_ptr<store::Workspace> workspace)
{
    std::unique_ptr<AppContext> context(new AppContext);
    context->m_workspace = std::move(workspace);
    store::Workspace &opened = *context->m_workspace;
    if (opened.keySlots().has(security::KeySlotKind::Keyring))
        context->m_secrets = std::make_unique<security::KeyringSecretStore>();
    else
        context->m_secrets = std::make_unique<security::EncryptedSecretStore>(
            opened.path(u"secrets.json"_s), opened.derive(security::KeyPurpose::Secrets));
    auto session
        = workflow::StoreSession::open(opened, defaultCheckpointFolder(), context->m_clock);
    if (!session)
        return session.error();
    context->m_session = std::move(*session);
    context->m_office = std::make_unique<workflow::Office>(
        *context->m_session, makeEngines(context->m_http, *context->m_secrets), jobThreads());
    return context;
}

} // namespace countersign::app
