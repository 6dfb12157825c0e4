// SPDX-License-Identifier: Apache-2.0
#include "ui/firststart/strengthmeter.h"

#include "ui/theme/metrics.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"

#include <QSet>

#include <cmath>

namespace countersign::ui
{

namespace
{

constexpr int shortestPassphrase = 8;
constexpr double weakBits = 50;
constexpr double fairBits = 85;
constexpr int meterBars = 4;

double guessedBits(const QString &text)
{
    bool lower = false;
    bool upper = false;
    bool digit = false;
    bool other = false;
    QSet<QChar> different;
    for (const QChar each : text) {
        lower = lower || each.isLower();
        upper = upper || each.isUpper();
        digit = digit || each.isDigit();
        other = other || !each.isLetterOrNumber();
        different.insert(each);
    }
    const int alphabet = (lower ? 26 : 0) + (upper ? 26 : 0) + (digit ? 10 : 0) + (other ? 20 : 0);
    // A character that comes often adds little: "aaaaaaaaaaaa" is not twelve characters strong.
    const double counted = qMin(double(text.size()), double(different.size()) * 2);
    return alphabet > 0 ? counted * std::log2(alphabet) : 0;
}

Role strengthRole(Strength strength)
{
    switch (strength) {
    case Strength::None:
        return Role::MutedText;
    case Strength::TooShort:
    case Strength::Weak:
        return Role::Ask;
    case Strength::Fair:
        return Role::Check;
    case Strength::Strong:
        return Role::Ok;
    }
    return Role::MutedText;
}

} // namespace

Strength strengthOf(const QString &passphrase)
{
    if (passphrase.isEmpty())
        return Strength::None;
    if (passphrase.size() < shortestPassphrase)
        return Strength::TooShort;
    const double bits = guessedBits(passphrase);
    if (bits < weakBits)
        return Strength::Weak;
    return bits < fairBits ? Strength::Fair : Strength::Strong;
}

QString strengthText(Strength strength)
{
    switch (strength) {
    case Strength::None:
        return StrengthMeter::tr("Four or five random words make a good passphrase.");
    case Strength::TooShort:
        return StrengthMeter::tr("Too short: at least %n characters.", nullptr, shortestPassphrase);
    case Strength::Weak:
        return StrengthMeter::tr("Weak: add another word or two.");
    case Strength::Fair:
        return StrengthMeter::tr("Fair.");
    case Strength::Strong:
        return StrengthMeter::tr("Strong.");
    }
    return {};
}

StrengthMeter::StrengthMeter(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setStrength(Strength::None);
}

void StrengthMeter::setStrength(Strength strength)
{
    m_strength = strength;
    setAccessibleName(strengthText(strength));
    updateGeometry();
    update();
}

QSize StrengthMeter::sizeHint() const
{
    return {metric::readingWidth / 2, heightForWidth(metric::readingWidth / 2)};
}

int StrengthMeter::heightForWidth(int width) const
{
    const QRect words
        = fontMetrics().boundingRect(0, 0, width, 0, Qt::TextWordWrap, strengthText(m_strength));
    return metric::small + metric::tiny + words.height();
}

void StrengthMeter::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const QColor ink = themeColour(strengthRole(m_strength));
    const int width = (this->width() - (meterBars - 1) * metric::tiny) / meterBars;
    for (int bar = 0; bar < meterBars; ++bar)
        paintBox(&painter, QRect(bar * (width + metric::tiny), 0, width, metric::tiny),
                 bar < int(m_strength) ? ink : themeColour(Role::Pressed), {}, 2);
    painter.setPen(ink);
    painter.drawText(rect().adjusted(0, metric::small, 0, 0),
                     int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextWordWrap,
                     strengthText(m_strength));
}

} // namespace countersign::ui
