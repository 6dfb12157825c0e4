// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace countersign::ocr
{

// The language a text is in, by its most frequent small words, as Tesseract calls it; empty when
// there is too little text or no clear winner. Knows eng, deu, fra, spa, ita and nld. Also tells by
// text that was recognised in the wrong language: small words survive that.
QString guessLanguage(const QString &text);

// The language to read a page again in, when its text says so: one that is installed and was not
// among those it was read in. Else empty.
QString betterLanguage(const QString &text, const QStringList &readIn,
                       const QStringList &installed);

} // namespace countersign::ocr
