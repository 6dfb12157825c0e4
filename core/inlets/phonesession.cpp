// SPDX-License-Identifier: Apache-2.0
#include "core/inlets/phonesession.h"

#include "core/security/hash.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::inlets
{

namespace
{

constexpr int secretBytes = 32;
constexpr double burstSeconds = 3;
constexpr int answersKept = 100;

QByteArray newSecret()
{
    return security::randomBytes(secretBytes)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::optional<PhotoCorners> cornersIn(const QJsonArray &json)
{
    if (json.size() != 4)
        return std::nullopt;
    PhotoCorners corners;
    for (qsizetype i = 0; i < 4; ++i) {
        const QJsonArray point = json.at(i).toArray();
        const double x = point.at(0).toDouble(-1);
        const double y = point.at(1).toDouble(-1);
        if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1))
            return std::nullopt;
        corners[size_t(i)] = {x, y};
    }
    return corners;
}

} // namespace

PhoneSession::PhoneSession(const PhoneLimits &limits, const base::Clock &clock)
    : m_limits(limits)
    , m_clock(clock)
{
    renew();
}

void PhoneSession::renew()
{
    m_token = newSecret();
    m_tokenMadeAt = m_clock.now();
    m_session.clear();
    m_photos.clear();
    m_wrong = 0;
}

QDateTime PhoneSession::tokenExpiresAt() const
{
    return m_tokenMadeAt.addSecs(m_limits.tokenSeconds);
}

bool PhoneSession::admit()
{
    const QDateTime now = m_clock.now();
    const double most = m_limits.requestsPerSecond * burstSeconds;
    const double earned = m_admittedAt.isValid()
        ? double(m_admittedAt.msecsTo(now)) / 1000 * m_limits.requestsPerSecond
        : most;
    m_admittedAt = now;
    m_allowance = std::clamp(m_allowance + earned, 0.0, most);
    if (m_allowance < 1)
        return false;
    m_allowance -= 1;
    return true;
}

std::optional<QByteArray> PhoneSession::claim(const QByteArray &token)
{
    if (m_wrong >= m_limits.wrongTokens)
        return std::nullopt;
    if (!security::constantTimeEquals(token, m_token)) {
        ++m_wrong;
        return std::nullopt;
    }
    if (isClaimed() || m_clock.now() > tokenExpiresAt())
        return std::nullopt;
    m_session = newSecret();
    m_usedAt = m_clock.now();
    return m_session;
}

bool PhoneSession::isOpen(const QByteArray &session)
{
    if (m_session.isEmpty() || !security::constantTimeEquals(session, m_session))
        return false;
    if (m_usedAt.secsTo(m_clock.now()) > m_limits.idleSeconds)
        return false;
    m_usedAt = m_clock.now();
    return true;
}

qint64 PhoneSession::waitingBytes() const
{
    qint64 bytes = 0;
    for (const QByteArray &photo : m_photos)
        bytes += photo.size();
    return bytes;
}

bool PhoneSession::keep(const QString &id, const QByteArray &photo)
{
    m_photos.remove(id);
    if (photo.size() > m_limits.pageBytes || m_photos.size() >= m_limits.pages
        || waitingBytes() + photo.size() > m_limits.allBytes)
        return false;
    m_photos.insert(id, photo);
    return true;
}

std::optional<QList<QByteArray>> PhoneSession::photos(const QStringList &ids) const
{
    QList<QByteArray> photos;
    for (const QString &id : ids) {
        const auto found = m_photos.constFind(id);
        if (found == m_photos.constEnd())
            return std::nullopt;
        photos.append(*found);
    }
    return photos;
}

void PhoneSession::sent(const QString &sendId, const QByteArray &answer)
{
    m_photos.clear();
    if (m_answers.size() < answersKept)
        m_answers.insert(sendId, answer);
}

std::optional<QByteArray> PhoneSession::answerTo(const QString &sendId) const
{
    const auto found = m_answers.constFind(sendId);
    return found == m_answers.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<PhoneOrder> parsePhoneOrder(const QByteArray &json, int maxPages)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonArray pages = object[u"pages"_s].toArray();
    PhoneOrder order;
    order.id = object[u"id"_s].toString();
    if (order.id.isEmpty() || order.id.size() > 64 || pages.isEmpty() || pages.size() > maxPages)
        return std::nullopt;
    for (const QJsonValue &page : pages) {
        order.pages.append(page[u"id"_s].toString());
        order.corners.append(cornersIn(page[u"corners"_s].toArray()));
    }
    return order;
}

} // namespace countersign::inlets
