// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

#include <functional>

// PDF pages whose own text is not what stands on them, in the ways that are met in offices.
namespace countersign::test
{

// Each page gets the lines as text that is not painted (ISO 32000-1, 9.3.6, mode 3), as recognition
// programs write it over scans; the first at `topInch`, each further one 0.4 inches lower, as
// paintPage() has them.
QByteArray withHiddenText(const QByteArray &pdf, const QStringList &lines, double topInch = 1);
// The fonts no longer tell which characters their glyphs are.
QByteArray withoutUnicode(const QByteArray &pdf);
// The fonts tell other characters, and paint the same.
QByteArray withOtherUnicode(const QByteArray &pdf, const std::function<char16_t(char16_t)> &other);
// The lines painted as curves, and one more as text.
QByteArray outlinedPdfOf(const QStringList &lines, const QString &text);

} // namespace countersign::test
