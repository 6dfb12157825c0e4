// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace countersign::app
{

// Exit codes of every command.
enum ExitCode { ExitOk = 0, ExitNegative = 1, ExitUsage = 2, ExitError = 3 };

// What a command prints: lines for people or JSON for programs on standard output, errors on
// standard error.
class Console
{
public:
    explicit Console(bool json);

    bool json() const { return m_json; }
    // A line for people; nothing with --json.
    void say(const QString &line) const;
    // One JSON value on a line; nothing without --json.
    void emitJson(const QJsonValue &value) const;
    // The sentence of an error, preceded by what it is about; as JSON too when asked for. Returns
    // ExitError.
    int fail(const base::Error &error, const QString &about = {}) const;
    // Usage error; returns ExitUsage.
    int misuse(const QString &line) const;
    // A progress line that overwrites itself; only on a terminal. `done` 0..1.
    void progress(const QString &what, double done) const;
    void clearProgress() const;

    static QJsonObject errorJson(const base::Error &error);

private:
    bool m_json;
    bool m_terminal;
};

} // namespace countersign::app
