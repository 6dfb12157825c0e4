// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/program.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace countersign::test
{

namespace
{

constexpr int patienceMs = 120'000;

} // namespace

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QString sha256Hex(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QList<QJsonObject> ProgramResult::objects() const
{
    QList<QJsonObject> found;
    for (const QByteArray &line : out.split('\n')) {
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (document.isObject())
            found.append(document.object());
    }
    return found;
}

QJsonArray ProgramResult::array() const
{
    return QJsonDocument::fromJson(out.trimmed().split('\n').last()).array();
}

Program::Program(const QString &home)
    : m_home(home)
{
    QDir().mkpath(home);
}

QString Program::path()
{
    return qEnvironmentVariable("COUNTERSIGN_BINARY",
                                QCoreApplication::applicationDirPath() + u"/../bin/countersign"_s);
}

std::unique_ptr<QProcess> Program::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_home);
    environment.insert(u"XDG_DATA_HOME"_s, m_home + u"/data"_s);
    environment.insert(u"XDG_STATE_HOME"_s, m_home + u"/state"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, m_home + u"/config"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process->setProcessEnvironment(environment);
    process->start(path(), arguments);
    return process;
}

ProgramResult Program::finish(QProcess &process)
{
    if (!process.waitForFinished(patienceMs)) {
        process.kill();
        process.waitForFinished();
    }
    ProgramResult result;
    if (process.exitStatus() == QProcess::NormalExit)
        result.exitCode = process.exitCode();
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    return result;
}

ProgramResult Program::run(const QStringList &arguments, const QByteArray &input) const
{
    const auto process = start(arguments);
    process->write(input);
    process->closeWriteChannel();
    return finish(*process);
}

Services::Services(const Program &program, const QString &folder, double autoSignSeconds)
    : m_process(program.start({u"sandbox"_s, u"--json"_s, u"--state"_s, folder, u"--auto-sign"_s,
                               QString::number(autoSignSeconds)}))
    , m_http("countersign-test"_ba)
{
    while (!m_process->canReadLine() && m_process->waitForReadyRead(patienceMs)) { }
    m_facts = QJsonDocument::fromJson(m_process->readLine()).object();
}

Services::~Services()
{
    m_process->kill();
    m_process->waitForFinished();
}

QString Services::url() const
{
    return m_facts[u"url"_s].toString();
}

QByteArray Services::fetch(const QString &path, const QString &token) const
{
    net::HttpRequest request;
    request.url = QUrl(url() + path);
    request.headers.set("Authorization", "Bearer " + token.toUtf8());
    base::JobContext context;
    const auto response = m_http.send(request, context);
    return response && response->status == 200 ? response->body : QByteArray();
}

QJsonObject Services::signing(const QString &path) const
{
    return QJsonDocument::fromJson(fetch(u"/restapi/v2.1/accounts/"_s
                                             + m_facts[u"docusign_account"_s].toString() + path,
                                         m_facts[u"docusign_token"_s].toString()))
        .object();
}

QByteArray Services::signedPdf(const QString &envelope) const
{
    return fetch(u"/restapi/v2.1/accounts/"_s + m_facts[u"docusign_account"_s].toString()
                     + u"/envelopes/"_s + envelope + u"/documents/combined"_s,
                 m_facts[u"docusign_token"_s].toString());
}

QList<QJsonObject> Services::records(const QString &type, const QString &properties) const
{
    const QJsonArray results
        = QJsonDocument::fromJson(
              fetch(u"/crm/objects/2026-09/"_s + type + u"?limit=100&properties="_s + properties,
                    m_facts[u"hubspot_token"_s].toString()))
              .object()[u"results"_s]
              .toArray();
    QList<QJsonObject> records;
    for (const QJsonValue &record : results)
        records.append(record.toObject());
    return records;
}

} // namespace countersign::test
