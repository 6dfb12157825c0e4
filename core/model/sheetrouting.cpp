// SPDX-License-Identifier: Apache-2.0
#include "core/model/sheetrouting.h"

#include "core/model/field.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace countersign::model
{

namespace
{

constexpr int mostCode39Text = 16;

// CRC-16/CCITT-FALSE: every damage of up to 16 bits in a row, and all but one in 65,536 of others.
quint16 routingCheck(const QByteArray &bytes)
{
    quint16 crc = 0xFFFF;
    for (const char byte : bytes) {
        crc = quint16(crc ^ (quint16(quint8(byte)) << 8));
        for (int bit = 0; bit < 8; ++bit)
            crc = quint16(crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1);
    }
    return crc;
}

QString payloadDigits(const QString &text)
{
    return u"%1"_s.arg(routingCheck(text.toUtf8()), 4, 16, QChar(u'0')).toUpper();
}

// Two digits of 36: one in 1,296 of damaged codes gets through, beside Code 39's own redundancy.
QString code39Digits(const QString &text)
{
    const int check = routingCheck(text.toLatin1()) % (36 * 36);
    return QString::number(36 * 36 + check, 36).right(2).toUpper();
}

QString code39Folded(const QString &text)
{
    static const QString known = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-. "_s;
    QString folded;
    const QString parted = text.normalized(QString::NormalizationForm_KD).toUpper();
    for (const QChar character : parted) {
        if (known.contains(character))
            folded += character;
    }
    return folded.left(mostCode39Text).trimmed();
}

QString encodedPart(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

bool setContractType(SheetRouting &routing, const QString &type)
{
    if (!contractTypes().contains(type))
        return false;
    routing.contractType = type;
    return true;
}

} // namespace

QString routingPayload(const SheetRouting &routing)
{
    QString text = u"CSR1;"_s;
    if (!routing.contractType.isEmpty())
        text += u"t=%1;"_s.arg(routing.contractType);
    if (!routing.profile.isEmpty())
        text += u"p=%1;"_s.arg(encodedPart(routing.profile));
    if (!routing.counterparty.isEmpty())
        text += u"c=%1;"_s.arg(encodedPart(routing.counterparty));
    return text + payloadDigits(text);
}

std::optional<SheetRouting> routingFromPayload(const QString &payload)
{
    constexpr qsizetype mostCharacters = 600;
    if (payload.size() > mostCharacters || !payload.startsWith(u"CSR1;"_s)
        || payload.right(4) != payloadDigits(payload.chopped(4)))
        return std::nullopt;
    SheetRouting routing;
    const QStringList parts = payload.chopped(4).mid(5).split(u';', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString value
            = QUrl::fromPercentEncoding(part.section(u'=', 1).toUtf8()).simplified();
        const QString name = part.section(u'=', 0, 0);
        if (name == u"t"_s && !setContractType(routing, value))
            return std::nullopt;
        if (name == u"p"_s)
            routing.profile = value;
        if (name == u"c"_s)
            routing.counterparty = value;
    }
    return routing;
}

QStringList routingCode39(const SheetRouting &routing)
{
    QStringList codes;
    const auto add = [&codes](QChar part, const QString &value) {
        const QString folded = code39Folded(value);
        if (folded.isEmpty())
            return;
        const QString text = u"C1"_s + part + folded;
        codes.append(text + code39Digits(text));
    };
    add(u'T', routing.contractType);
    add(u'P', routing.profile);
    add(u'C', routing.counterparty);
    return codes;
}

bool addRoutingCode39(SheetRouting &routing, const QString &code)
{
    if (code.size() < 6 || !code.startsWith(u"C1"_s)
        || code.right(2) != code39Digits(code.chopped(2)))
        return false;
    const QString value = code.mid(3).chopped(2);
    switch (code.at(2).unicode()) {
    case u'T':
        return setContractType(routing, value.toLower());
    case u'P':
        routing.profile = value;
        return true;
    case u'C':
        routing.counterparty = value;
        return true;
    default:
        return false;
    }
}

} // namespace countersign::model
