// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ocr.h"

#include <QChar>

namespace countersign::ocr
{

// The quotations of a block, to tell what an apostrophe at the end of a word is: after any letter
// but s it closes one, or it is dirt. Takes the words one after the other.
class Quotations
{
public:
    void correct(model::OcrWord &word);

private:
    void note(const QString &text);

    QChar m_open; // the double mark that opened one; null: none
    bool m_openSingle = false;
};

} // namespace countersign::ocr
