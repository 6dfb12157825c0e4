// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ids.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QStringList>

#include <optional>

namespace countersign::app
{

// What a start of the program is asked to do besides opening its window.
struct OpenRequest {
    model::DocumentId document; // to show; may be null
    QStringList files; // to take in; absolute

    bool operator==(const OpenRequest &) const = default;
};

QByteArray toBytes(const OpenRequest &request);
// Nothing of what is no request.
std::optional<OpenRequest> openRequestFrom(const QByteArray &bytes);

// One program a workspace and person: the first answers, every later start hands its request to it
// and ends. Only programs of the same person find the place where they meet.
class RunningProgram : public QObject
{
    Q_OBJECT
public:
    explicit RunningProgram(const QString &workspace, QObject *parent = nullptr);
    ~RunningProgram() override;

    // True when another program has the workspace open and has taken the request over.
    bool handOver(const OpenRequest &request);
    // From now on requests of later starts come here.
    void answer();

Q_SIGNALS:
    void requested(const countersign::app::OpenRequest &request);

private:
    void take();

    QString m_place;
    QLockFile m_lock; // held by the one that answers
    QLocalServer m_server;
};

} // namespace countersign::app
