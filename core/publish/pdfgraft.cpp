// SPDX-License-Identifier: Apache-2.0
#include "core/publish/pdfgraft.h"

#include "core/publish/pdfobjects.h"
#include "core/publish/textlayercontent.h"

#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <memory>
#include <vector>

namespace countersign::publish
{

namespace
{

constexpr int maxFormDepth = 8;
constexpr int maxFieldDepth = 32;

// Follows the text rendering mode (ISO 32000-1, 9.3.6) and leaves out what is shown invisibly.
class InvisibleTextFilter final : public QPDFObjectHandle::TokenFilter
{
public:
    void handleToken(QPDFTokenizer::Token const &token) override
    {
        m_tokens.push_back(token);
        if (token.getType() != QPDFTokenizer::tt_word)
            return;
        const std::string &op = token.getValue();
        if (op == "q")
            m_saved.push_back(m_mode);
        if (op == "Q" && !m_saved.empty()) {
            m_mode = m_saved.back();
            m_saved.pop_back();
        }
        if (op == "Tr")
            m_mode = lastNumber();
        const bool shows = op == "Tj" || op == "TJ" || op == "'" || op == "\"";
        if (shows && m_mode == "3")
            m_tokens.clear();
        flush();
    }
    void handleEOF() override { flush(); }

private:
    std::string lastNumber() const
    {
        for (auto token = m_tokens.rbegin(); token != m_tokens.rend(); ++token) {
            if (token->getType() == QPDFTokenizer::tt_integer)
                return token->getValue();
        }
        return "0";
    }
    void flush()
    {
        for (const QPDFTokenizer::Token &token : m_tokens)
            writeToken(token);
        m_tokens.clear();
    }

    std::vector<QPDFTokenizer::Token> m_tokens; // operands of the operator to come
    std::vector<std::string> m_saved;
    std::string m_mode = "0";
};

// Does a content stream show text invisibly? Ends the parsing at the first.
class InvisibleTextSearch final : public QPDFObjectHandle::ParserCallbacks
{
public:
    void handleObject(QPDFObjectHandle object, size_t, size_t) override
    {
        if (object.isOperator() && object.getOperatorValue() == "Tr" && m_last == 3) {
            found = true;
            terminateParsing();
        }
        m_last = object.isInteger() ? object.getIntValue() : -1;
    }
    void handleEOF() override { }
    bool found = false;

private:
    long long m_last = -1;
};

void clearSignatureFields(QPDFObjectHandle fields, bool inherited, int depth)
{
    for (int i = 0; fields.isArray() && i < fields.getArrayNItems() && depth < maxFieldDepth; ++i) {
        QPDFObjectHandle field = fields.getArrayItem(i);
        if (!field.isDictionary())
            continue;
        const bool signature = field.getKey("/FT").isNameAndEquals("/Sig")
            || (inherited && field.getKey("/FT").isNull());
        if (signature)
            field.removeKey("/V");
        clearSignatureFields(field.getKey("/Kids"), signature, depth + 1);
    }
}

} // namespace

PdfGraft::PdfGraft(QPDF &pdf)
    : m_pdf(pdf)
    , m_fonts(QPDFObjectHandle::newNull())
{
}

QPDFObjectHandle PdfGraft::fonts()
{
    if (m_fonts.isNull())
        m_fonts = textFonts(m_pdf);
    return m_fonts;
}

void PdfGraft::addText(QPDFObjectHandle page, const model::OcrPage &text)
{
    const QRectF shown = shownBoxOf(page);
    const int rotate = rotateOf(page);
    dropInvisibleText(page);
    const QByteArray content
        = textLayerContent(text, uprightToUserSpace(shown, rotate, text.rotationCw));
    if (text.rotationCw != 0)
        page.replaceKey("/Rotate", QPDFObjectHandle::newInteger((rotate + text.rotationCw) % 360));
    if (content.isEmpty())
        return;
    QPDFObjectHandle form = newStream(m_pdf, content);
    QPDFObjectHandle dictionary = form.getDict();
    QPDFObjectHandle ownResources = QPDFObjectHandle::newDictionary();
    ownResources.replaceKey("/Font", fonts());
    dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    dictionary.replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
    dictionary.replaceKey("/BBox",
                          QPDFObjectHandle::newArray(QPDFObjectHandle::Rectangle(
                              shown.left(), shown.top(), shown.right(), shown.bottom())));
    dictionary.replaceKey("/Resources", ownResources);
    QPDFPageObjectHelper helper(page);
    QPDFObjectHandle resources = helper.getAttribute("/Resources", true);
    if (!resources.isDictionary()) {
        resources = QPDFObjectHandle::newDictionary();
        page.replaceKey("/Resources", resources);
    }
    QPDFObjectHandle objects = resources.getKey("/XObject");
    objects = objects.isDictionary() ? objects.shallowCopy() : QPDFObjectHandle::newDictionary();
    resources.replaceKey("/XObject", objects);
    int suffix = 0;
    const std::string name = resources.getUniqueResourceName("/CsText", suffix);
    objects.replaceKey(name, form);
    // Before everything else: there the coordinates are the page's own, whatever state the page's
    // content leaves behind.
    helper.addPageContents(newStream(m_pdf, "q " + QByteArray::fromStdString(name) + " Do Q\n"),
                           true);
}

void PdfGraft::dropInvisibleText(QPDFObjectHandle page)
{
    QPDFPageObjectHelper helper(page);
    InvisibleTextSearch search;
    helper.parseContents(&search);
    if (search.found) {
        helper.coalesceContentStreams();
        helper.addContentTokenFilter(std::make_shared<InvisibleTextFilter>());
    }
    dropInvisibleTextOfForms(helper.getAttribute("/Resources", false), 0);
}

void PdfGraft::dropInvisibleTextOfForms(QPDFObjectHandle resources, int depth)
{
    QPDFObjectHandle objects
        = resources.isDictionary() ? resources.getKey("/XObject") : QPDFObjectHandle::newNull();
    if (!objects.isDictionary() || depth > maxFormDepth)
        return;
    for (const std::string &key : objects.getKeys()) {
        QPDFObjectHandle form = objects.getKey(key);
        if (!form.isFormXObject() || !m_filtered.insert(form.getObjGen()).second)
            continue;
        InvisibleTextSearch search;
        form.parseAsContents(&search);
        if (search.found)
            form.addTokenFilter(std::make_shared<InvisibleTextFilter>());
        dropInvisibleTextOfForms(form.getDict().getKey("/Resources"), depth + 1);
    }
}

void dropSignatures(QPDF &pdf)
{
    QPDFObjectHandle root = pdf.getRoot();
    root.removeKey("/Perms");
    root.removeKey("/DSS");
    QPDFObjectHandle form = root.getKey("/AcroForm");
    if (!form.isDictionary())
        return;
    form.removeKey("/SigFlags");
    clearSignatureFields(form.getKey("/Fields"), false, 0);
}

} // namespace countersign::publish
