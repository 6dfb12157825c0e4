// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ocr/documentreader.h"

namespace countersign::ocr
{

// All that the text of a page depends on besides the original: how text layers are read and
// checked, engine, language data, languages and the steps of preparation. A result whose stamp has
// changed would come out otherwise today. Thresholds and extraction have no part in it.
QByteArray readingStamp(const OcrEngine &engine, const ReadOptions &options);

// The stamp under which a page's text is stored: of its original, the page in that (from 0), and
// what this text depends on, which languages are not for a text layer. A page that was not read to
// its end has another than one that was.
QByteArray pageStamp(const model::OcrPage &text, const QByteArray &sourceSha256, int page,
                     const QByteArray &readingStamp);
// Would reading the page now give what is stored under this stamp? A page whose time ran out is
// current too, see wasFinished().
bool isCurrent(const QByteArray &stored, const QByteArray &sourceSha256, int page,
               const QByteArray &readingStamp);
bool wasFinished(const QByteArray &stored);

// Of a text layer taken as it is.
QByteArray textLayerStamp();

} // namespace countersign::ocr
