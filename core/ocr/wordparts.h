// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ocr.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace countersign::ocr
{

// A word as it stands on paper, parted into what stands before it, its letters and what follows:
// ("Agreement"), is (" + agreement + "), and Company's, is Company + 's,.
struct WordParts {
    QString before;
    QString letters; // as printed; empty when this is no word of letters
    QString after;
    QString word; // the letters in small ones, apostrophes upright
    bool endsPhrase = false; // a mark of punctuation follows
};

// a to z.
bool isSmallLetter(QChar c);

// A page's words in reading order, to be changed in place; valid as long as none comes or goes.
std::vector<model::OcrWord *> wordsOf(QList<model::OcrBlock> &blocks);

// Of letters from a to z with apostrophes, hyphens and strokes (|, !, 1) within.
WordParts wordParts(const QString &text);

// The place of words that stand beside each other, parted anew among texts by their lengths. The
// confidence is that of the most doubtful one.
QList<model::OcrWord> partedAmong(const QStringList &texts, const QList<model::OcrWord> &words);

} // namespace countersign::ocr
