// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/envelopedrafting.h"
#include "tests/support/pagebuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace
{

const QString signaturePage = u"IN WITNESS WHEREOF, the parties have signed.\n"
                              "\n"
                              "By: ____________            By: ____________\n"
                              "Name: Dana Whitfield        Name: Marcus Oyelaran\n"
                              "\n"
                              "Approved: Lee Moore\n"_s;

model::OcrWord wordOf(const model::OcrPage &page, const QString &text, int nth = 0)
{
    for (const model::OcrWord &word : page.words()) {
        if (word.text == text && nth-- == 0)
            return word;
    }
    return {};
}

// A signer's name, found where `lastName` stands on the page.
model::FieldValue signer(const model::OcrPage &page, int pageIndex, const QString &firstName,
                         const QString &lastName, int group)
{
    model::FieldValue value;
    value.id = model::FieldId::generate();
    value.key = model::FieldKey::SignerName;
    value.value = firstName + u' ' + lastName;
    value.group = group;
    value.evidence.pageIndex = pageIndex;
    value.evidence.boxes = {wordOf(page, firstName).box.united(wordOf(page, lastName).box)};
    return value;
}

model::FieldValue email(const QString &address, int group)
{
    model::FieldValue value;
    value.id = model::FieldId::generate();
    value.key = model::FieldKey::SignerEmail;
    value.value = address;
    value.group = group;
    return value;
}

model::Document documentOf(int pages)
{
    model::Document document;
    document.id = model::DocumentId::generate();
    document.title = u"Mutual NDA"_s;
    document.sources = {{u"nda.signed-draft.tif"_s, u"image/tiff"_s, {}, {}, 0}};
    for (int page = 0; page < pages; ++page)
        document.pages.append(
            {model::PageId::generate(), page, 0, page, QSizeF(612, 792), 0, false});
    return document;
}

} // namespace

class TestEnvelopeDrafting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signersFollowTheirBlocks();
    void tabsStandOnTheSignatureLines();
    void withoutALineTheTabStandsAboveTheName();
    void withoutEvidenceTheTabStandsAtTheFoot();
    void evidenceBeyondThePagesIsIgnored();
    void blocksWithoutNameOrAddressAreLeftOut();

private:
    model::ContractRecord record(const QList<model::FieldValue> &fields) const
    {
        model::ContractRecord record;
        record.document = m_document.id;
        record.version = 3;
        record.fields = fields;
        return record;
    }

    const model::OcrDocument m_text = test::documentFromText(u"First page\f"_s + signaturePage);
    const model::Document m_document = documentOf(2);
};

void TestEnvelopeDrafting::signersFollowTheirBlocks()
{
    const model::EnvelopeDraft draft
        = workflow::draftFrom(record({signer(m_text.pages[1], 1, u"Marcus"_s, u"Oyelaran"_s, 2),
                                      email(u"m@example.com"_s, 2),
                                      signer(m_text.pages[1], 1, u"Dana"_s, u"Whitfield"_s, 1),
                                      email(u"d@example.com"_s, 1)}),
                              m_document, m_text);
    QVERIFY(!draft.id.isNull());
    QCOMPARE(draft.document, m_document.id);
    QCOMPARE(draft.recordVersion, 3);
    QCOMPARE(draft.subject, u"Mutual NDA"_s);
    QCOMPARE(draft.fileName, u"nda.signed-draft.pdf"_s);
    QCOMPARE(draft.recipients.size(), 2);
    QCOMPARE(draft.recipients[0].name, u"Dana Whitfield"_s);
    QCOMPARE(draft.recipients[0].email, u"d@example.com"_s);
    QCOMPARE(draft.recipients[0].order, 1);
    QCOMPARE(draft.recipients[1].name, u"Marcus Oyelaran"_s);
    QCOMPARE(draft.recipients[1].email, u"m@example.com"_s);
    QCOMPARE(draft.recipients[1].order, 2);
}

void TestEnvelopeDrafting::tabsStandOnTheSignatureLines()
{
    const model::OcrPage &page = m_text.pages[1];
    const model::EnvelopeDraft draft
        = workflow::draftFrom(record({signer(page, 1, u"Dana"_s, u"Whitfield"_s, 1),
                                      signer(page, 1, u"Marcus"_s, u"Oyelaran"_s, 2)}),
                              m_document, m_text);
    QCOMPARE(draft.tabs.size(), 2);
    for (int i = 0; i < 2; ++i) {
        const model::SignatureTab &tab = draft.tabs[i];
        const model::OcrWord line = wordOf(page, u"____________"_s, i);
        QCOMPARE(tab.recipient, i);
        QCOMPARE(tab.pageIndex, 1);
        QCOMPARE(tab.pageSizePt, QSizeF(612, 792));
        QCOMPARE(tab.box.bottom(), line.box.bottom());
        QVERIFY(qAbs(tab.box.left - line.box.left) < 0.03);
    }
}

void TestEnvelopeDrafting::withoutALineTheTabStandsAboveTheName()
{
    const model::OcrPage &page = m_text.pages[1];
    const model::EnvelopeDraft draft = workflow::draftFrom(
        record({signer(page, 1, u"Lee"_s, u"Moore"_s, 1)}), m_document, m_text);
    const model::PageRect name = wordOf(page, u"Lee"_s).box;
    QVERIFY(draft.tabs[0].box.top < name.top);
    QVERIFY(draft.tabs[0].box.top >= 0);
    QCOMPARE(draft.tabs[0].pageIndex, 1);
}

void TestEnvelopeDrafting::withoutEvidenceTheTabStandsAtTheFoot()
{
    const model::EnvelopeDraft draft = workflow::draftFrom(
        record({email(u"a@example.com"_s, 1), email(u"b@example.com"_s, 2)}), m_document, m_text);
    QCOMPARE(draft.recipients.size(), 2);
    for (const model::SignatureTab &tab : draft.tabs) {
        QCOMPARE(tab.pageIndex, 1);
        QVERIFY(tab.box.top > 0.7 && tab.box.bottom() <= 1);
        QVERIFY(tab.box.right() <= 1);
    }
    QVERIFY(draft.tabs[0].box != draft.tabs[1].box);
}

void TestEnvelopeDrafting::evidenceBeyondThePagesIsIgnored()
{
    model::FieldValue value = signer(m_text.pages[1], 1, u"Dana"_s, u"Whitfield"_s, 1);
    value.evidence.pageIndex = 7;
    const model::EnvelopeDraft draft = workflow::draftFrom(record({value}), m_document, m_text);
    QCOMPARE(draft.tabs[0].pageIndex, 1);
    QVERIFY(draft.tabs[0].box.bottom() <= 1);
}

void TestEnvelopeDrafting::blocksWithoutNameOrAddressAreLeftOut()
{
    model::FieldValue title;
    title.key = model::FieldKey::SignerTitle;
    title.value = u"CEO"_s;
    title.group = 1;
    const model::EnvelopeDraft draft
        = workflow::draftFrom(record({title, email({}, 2)}), m_document, m_text);
    QVERIFY(draft.recipients.isEmpty());
    QVERIFY(draft.tabs.isEmpty());
}

QTEST_GUILESS_MAIN(TestEnvelopeDrafting)
#include "tst_envelopedrafting.moc"
