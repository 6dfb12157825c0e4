// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/envelopedrafting.h"

#include <QMap>

#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

// As fractions of the page: a comfortable field for a signature.
constexpr double tabWidth = 0.24;
constexpr double tabHeight = 0.035;
constexpr double blockReach = 0.14; // how far above a name its signature line may stand
constexpr double columnReach = 0.12;

struct SignatureBlock {
    QString name;
    QString email;
    model::Evidence evidence; // of the name
};

QList<SignatureBlock> signatureBlocks(const model::ContractRecord &record)
{
    QMap<int, SignatureBlock> byGroup;
    for (const model::FieldValue &field : record.fields) {
        if (field.key == model::FieldKey::SignerName && byGroup[field.group].name.isEmpty()) {
            byGroup[field.group].name = field.value;
            byGroup[field.group].evidence = field.evidence;
        } else if (field.key == model::FieldKey::SignerEmail
                   && byGroup[field.group].email.isEmpty()) {
            byGroup[field.group].email = field.value;
        }
    }
    QList<SignatureBlock> blocks;
    for (const SignatureBlock &block : std::as_const(byGroup)) {
        if (!block.name.isEmpty() || !block.email.isEmpty())
            blocks.append(block);
    }
    return blocks;
}

bool isSignatureLead(const QString &word)
{
    const QString folded = word.toLower();
    return folded == u"by:"_s || folded == u"by"_s || folded.startsWith(u"signature"_s)
        || folded.startsWith(u"signed:"_s) || folded.startsWith(u"unterschrift"_s)
        || folded.startsWith(u"____"_s);
}

model::PageRect fieldRightOf(const model::PageRect &lead)
{
    const double top = std::max(0.0, lead.bottom() - tabHeight);
    const double left = std::min(lead.right() + 0.01, 1 - tabWidth);
    return {left, top, tabWidth, tabHeight};
}

// The signature line nearest above the printed name, in its column.
model::PageRect signaturePlace(const model::PageRect &name, const model::OcrPage &page)
{
    model::PageRect place{name.left, std::max(0.0, name.top - 1.5 * tabHeight), tabWidth,
                          tabHeight};
    double nearest = blockReach;
    for (const model::OcrWord &word : page.words()) {
        const double above = name.top - word.box.bottom();
        if (above < -0.01 || above > nearest || !isSignatureLead(word.text)
            || std::abs(word.box.left - name.left) > columnReach)
            continue;
        nearest = above;
        place = word.text.startsWith(u"__"_s)
            ? model::PageRect{word.box.left, std::max(0.0, word.box.bottom() - tabHeight), tabWidth,
                              tabHeight}
            : fieldRightOf(word.box);
    }
    return place;
}

model::SignatureTab tabFor(int recipient, const SignatureBlock &block,
                           const model::Document &document, const model::OcrDocument &text)
{
    model::SignatureTab tab;
    tab.recipient = recipient;
    const int pages = int(document.pages.size());
    const bool placed = !block.evidence.isEmpty() && block.evidence.pageIndex < pages
        && block.evidence.pageIndex < text.pages.size();
    tab.pageIndex = placed ? block.evidence.pageIndex : std::max(0, pages - 1);
    tab.pageSizePt = document.pages.value(tab.pageIndex).sizePt;
    tab.box = placed ? signaturePlace(block.evidence.bounds(), text.pages[tab.pageIndex])
                     : model::PageRect{0.1 + 0.45 * (recipient % 2), 0.9 - 0.06 * (recipient / 2),
                                       tabWidth, tabHeight};
    return tab;
}

} // namespace

model::EnvelopeDraft draftFrom(const model::ContractRecord &record, const model::Document &document,
                               const model::OcrDocument &text)
{
    model::EnvelopeDraft draft;
    draft.id = model::EnvelopeId::generate();
    draft.document = record.document;
    draft.recordVersion = record.version;
    draft.subject = document.title;
    draft.fileName = document.sources.value(0).name.section(u'.', 0, -2) + u".pdf"_s;
    const QList<SignatureBlock> blocks = signatureBlocks(record);
    for (int i = 0; i < blocks.size(); ++i) {
        model::Recipient recipient;
        recipient.name = blocks[i].name;
        recipient.email = blocks[i].email;
        recipient.order = i + 1;
        draft.recipients.append(recipient);
        draft.tabs.append(tabFor(i, blocks[i], document, text));
    }
    return draft;
}

} // namespace countersign::workflow
