// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ocr.h"

#include <qpdf/QPDF.hh>

#include <set>

namespace countersign::publish
{

// Puts recognised text under the content of a PDF's own pages and leaves everything else of them as
// it is.
class PdfGraft
{
public:
    explicit PdfGraft(QPDF &pdf);

    // Old invisible text, which recognition has found wanting, goes; a page that lies on its side
    // is shown upright.
    void addText(QPDFObjectHandle page, const model::OcrPage &text);
    // The fonts, made when they are first needed.
    QPDFObjectHandle fonts();

private:
    void dropInvisibleText(QPDFObjectHandle page);
    void dropInvisibleTextOfForms(QPDFObjectHandle resources, int depth);

    QPDF &m_pdf;
    QPDFObjectHandle m_fonts;
    std::set<QPDFObjGen> m_filtered; // forms that are used by several pages
};

// Takes the signatures out of a copy of a signed PDF, which would be shown as broken. Their
// appearances stay on the page.
void dropSignatures(QPDF &pdf);

} // namespace countersign::publish
