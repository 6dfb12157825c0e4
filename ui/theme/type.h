// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>

class QWidget;

namespace countersign::ui
{

// Sizes relative to the desktop's own font: x0.85, x1, x1.15, x1.5. Weight makes hierarchy, not
// colour.
enum class TextSize { Small, Body, Title, PageTitle };

QFont scaledFont(const QFont &base, TextSize size, QFont::Weight weight = QFont::Normal);
// Figures of one width where the font has them, for columns of numbers.
QFont tabularFigures(QFont font);
// For words of a contract: the base font, but never below 13 px.
QFont contractFont(const QFont &base, TextSize size = TextSize::Body);
// Fixed pitch, for hashes and ids.
QFont codeFont(const QFont &base);

void setTextSize(QWidget *widget, TextSize size, QFont::Weight weight = QFont::Normal);

} // namespace countersign::ui
