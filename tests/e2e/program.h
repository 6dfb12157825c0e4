// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/net/qthttpclient.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

#include <memory>

namespace countersign::test
{

QByteArray contentOf(const QString &path); // empty when it can't be read
bool writeFile(const QString &path, const QByteArray &bytes);
QString sha256Hex(const QByteArray &bytes);

// What a finished program leaves behind.
struct ProgramResult {
    int exitCode = -1; // -1: it crashed, was killed or never ended
    QByteArray out;
    QByteArray err;

    // The JSON value of each line of standard output that holds one.
    QList<QJsonObject> objects() const;
    // The last line of standard output, when it is an array.
    QJsonArray array() const;
    QString text() const { return QString::fromUtf8(out); }
    QString errors() const { return QString::fromUtf8(err); }
};

// The countersign binary under test (COUNTERSIGN_BINARY), with a home folder of its own, so that no
// run sees another's or the user's data.
class Program
{
public:
    explicit Program(const QString &home);

    ProgramResult run(const QStringList &arguments, const QByteArray &input = {}) const;
    std::unique_ptr<QProcess> start(const QStringList &arguments) const;
    static QString path();
    // Collects what a process has printed once it has ended.
    static ProgramResult finish(QProcess &process);

private:
    QString m_home;
};

// `countersign sandbox` as a process of its own; ended with the object.
class Services
{
public:
    // Recipients sign by themselves after that time.
    Services(const Program &program, const QString &folder, double autoSignSeconds);
    ~Services();

    bool isUp() const { return !m_facts.isEmpty(); }
    QString url() const;
    // GET with the service's own token; an empty object unless the answer is 200.
    QJsonObject signing(const QString &path) const; // below the account's root
    QByteArray signedPdf(const QString &envelope) const;
    QList<QJsonObject> records(const QString &type, const QString &properties) const;

private:
    QByteArray fetch(const QString &path, const QString &token) const;

    std::unique_ptr<QProcess> m_process;
    QJsonObject m_facts;
    mutable net::QtHttpClient m_http;
};

} // namespace countersign::test
