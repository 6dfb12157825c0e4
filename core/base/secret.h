// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace countersign::base
{

// Key material, passphrases, tokens. Wiped when it goes; can't be printed, compared in variable
// time or converted by accident.
class Secret
{
public:
    Secret() = default;
    // Takes the bytes over and wipes the argument's own copy when it is the only one.
    explicit Secret(QByteArray &&bytes);
    static Secret fromString(const QString &text);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    Secret clone() const;
    bool isEmpty() const { return m_bytes.isEmpty(); }
    qsizetype size() const { return m_bytes.size(); }
    const unsigned char *data() const
    {
        return reinterpret_cast<const unsigned char *>(m_bytes.constData());
    }
    // A view for the duration of a call; do not keep it.
    QByteArrayView view() const { return m_bytes; }

private:
    void wipe();
    QByteArray m_bytes;
};

} // namespace countersign::base
