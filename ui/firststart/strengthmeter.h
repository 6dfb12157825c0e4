// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace countersign::ui
{

enum class Strength { None, TooShort, Weak, Fair, Strong };

// A rough guess for a hint, not a gate: length counts, repetition does not.
Strength strengthOf(const QString &passphrase);
QString strengthText(Strength strength);

// Four bars and a word.
class StrengthMeter : public QWidget
{
    Q_OBJECT
public:
    explicit StrengthMeter(QWidget *parent = nullptr);

    void setStrength(Strength strength);
    Strength strength() const { return m_strength; }
    QSize sizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Strength m_strength = Strength::None;
};

} // namespace countersign::ui
