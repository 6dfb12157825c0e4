// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QtGlobal>

namespace countersign::test
{

// While it lives, swallows what the offscreen platform says about windows it can't raise or size;
// every other warning still fails the test.
class OffscreenMessages
{
public:
    OffscreenMessages()
    {
        previous() = qInstallMessageHandler(
            [](QtMsgType type, const QMessageLogContext &context, const QString &message) {
                if (!message.startsWith(QStringLiteral("This plugin does not support")))
                    previous()(type, context, message);
            });
    }
    ~OffscreenMessages() { qInstallMessageHandler(previous()); }
    OffscreenMessages(const OffscreenMessages &) = delete;
    OffscreenMessages &operator=(const OffscreenMessages &) = delete;

private:
    static QtMessageHandler &previous()
    {
        static QtMessageHandler handler = nullptr;
        return handler;
    }
};

} // namespace countersign::test
