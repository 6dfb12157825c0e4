// SPDX-License-Identifier: Apache-2.0
#include "core/base/secret.h"

#include <QString>

#include <string.h>

namespace countersign::base
{

Secret::Secret(QByteArray &&bytes)
    : m_bytes(bytes.constData(), bytes.size())
{
    if (bytes.isDetached())
        explicit_bzero(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

Secret Secret::fromString(const QString &text)
{
    return Secret(text.toUtf8());
}

Secret::Secret(Secret &&other) noexcept
{
    m_bytes.swap(other.m_bytes);
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes.swap(other.m_bytes);
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

Secret Secret::clone() const
{
    return Secret(QByteArray(m_bytes.constData(), m_bytes.size()));
}

void Secret::wipe()
{
    if (!m_bytes.isEmpty())
        explicit_bzero(m_bytes.data(), size_t(m_bytes.size()));
    m_bytes.clear();
}

} // namespace countersign::base
