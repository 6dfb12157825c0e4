// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QMap>
#include <QPointF>
#include <QString>

#include <array>
#include <optional>

namespace countersign::inlets
{

// Clockwise from the top left, as fractions of the photograph as shown.
using PhotoCorners = std::array<QPointF, 4>;

// One photographed page, as the phone sent it.
struct PhonePage {
    QByteArray photo; // as taken: JPEG, PNG, HEIC, ...
    std::optional<PhotoCorners> corners; // of the sheet in it

    bool operator==(const PhonePage &) const = default;
};

struct PhoneLimits {
    int pages = 40; // of one document
    qint64 pageBytes = 15'000'000;
    qint64 allBytes = 200'000'000; // that wait to be sent
    int tokenSeconds = 600; // in which the code has to be opened
    int idleSeconds = 1800; // after which a phone has to scan a code again
    int wrongTokens = 10; // after which the code opens nothing any more
    double requestsPerSecond = 20; // with three seconds' worth at once
};

// Who may send what: a token that opens one session, for the first who comes with it; pages that
// wait in memory until they are sent as a document. Not thread-safe.
class PhoneSession
{
public:
    PhoneSession(const PhoneLimits &limits, const base::Clock &clock);

    const PhoneLimits &limits() const { return m_limits; }
    // Of 256 bits, base64url. A new one ends the session of the old.
    QByteArray token() const { return m_token; }
    void renew();
    QDateTime tokenExpiresAt() const;

    // False when there are too many requests at the moment.
    bool admit();
    // The session's secret, for a cookie; nothing when the token is wrong, spent or too old.
    std::optional<QByteArray> claim(const QByteArray &token);
    bool isOpen(const QByteArray &session);
    bool isClaimed() const { return !m_session.isEmpty(); }

    // False when there is no room. The same id again replaces it.
    bool keep(const QString &id, const QByteArray &photo);
    // In this order; nothing when one is not there.
    std::optional<QList<QByteArray>> photos(const QStringList &ids) const;
    int waiting() const { return int(m_photos.size()); }
    // A document was made: what it was answered, should the phone ask again.
    void sent(const QString &sendId, const QByteArray &answer);
    std::optional<QByteArray> answerTo(const QString &sendId) const;

private:
    qint64 waitingBytes() const;

    PhoneLimits m_limits;
    const base::Clock &m_clock;
    QByteArray m_token;
    QByteArray m_session;
    QDateTime m_tokenMadeAt;
    QDateTime m_usedAt;
    QDateTime m_admittedAt;
    double m_allowance = 0; // of requests
    int m_wrong = 0;
    QMap<QString, QByteArray> m_photos;
    QMap<QString, QByteArray> m_answers;
};

// The body of a request to send: {"id": "...", "pages": [{"id": "...", "corners": [[x, y], ...]}]}
struct PhoneOrder {
    QString id;
    QStringList pages;
    QList<std::optional<PhotoCorners>> corners;
};
// Nothing unless it is well formed, with 1 to `maxPages` pages.
std::optional<PhoneOrder> parsePhoneOrder(const QByteArray &json, int maxPages);

} // namespace countersign::inlets
