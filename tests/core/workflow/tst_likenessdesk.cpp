// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/likenessdesk.h"

#include "tests/support/pagebuilder.h"
#include "tests/support/paintedpages.h"
#include "tests/support/tempoffice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace
{

const QString agreement
    = u"MUTUAL NON-DISCLOSURE AGREEMENT\n\nThis Agreement is made on 3 May 2026 by and between %1, "
      u"a "
      "corporation with offices in Springfield, and Lumen Optics Incorporated.\n"
      "Each party may disclose information that it holds to be confidential, in writing or by word "
      "of mouth, for the purpose of a possible business between them.\n"
      "The receiving party keeps such information secret for a term of two years.\n"_s;

} // namespace

class TestLikenessDesk : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::TempOffice> m_office;
    int m_made = 0;

    // A document of its own bytes, with this text as it was read.
    model::DocumentId captured(const model::OcrDocument &text)
    {
        const QImage page = test::paintPage({QString::number(++m_made)}, 50);
        const model::DocumentId id
            = m_office->ingest(u"scan.png"_s, test::encoded(page, "png")).document;
        const auto stored = m_office->session().write([&](workflow::Unit &unit) -> base::Result<> {
            for (int i = 0; i < text.pages.size(); ++i)
                CS_TRY(unit.ocrPages.put(id, i, text.pages.at(i)));
            return {};
        });
        if (!stored || !m_office->office().likeness().note(id, text, m_office->context))
            qFatal("a document could not be made");
        return id;
    }
    model::OcrDocument textWith(const QString &party) const
    {
        return test::documentFromText(agreement.arg(party), 0.95);
    }

private Q_SLOTS:
    void init() { m_office = std::make_unique<test::TempOffice>(1); }
    void cleanup() { m_office.reset(); }

    void paperThatWasThereIsNoticed()
    {
        const model::DocumentId first = captured(textWith(u"Acme Industries"_s));
        const model::DocumentId other = captured(textWith(u"Northwind Traders"_s));
        QVERIFY(m_office->document(other).duplicateOf.isNull());
        m_office->reopen(); // what is known is in the store
        const model::DocumentId again = captured(textWith(u"Acme Industries"_s));
        QCOMPARE(m_office->document(again).duplicateOf, first);
        QCOMPARE(m_office->actions(again).last(), u"document.looks_like"_s);
        const auto finding = m_office->ask<store::LikenessFinding>(
            [again](workflow::Unit &unit) { return unit.likenesses.finding(again); });
        QCOMPARE(finding, (store::LikenessFinding{first, 1, 1, false}));
    }
    void keepingBothIsForGood()
    {
        captured(textWith(u"Acme Industries"_s));
        const model::OcrDocument text = textWith(u"Acme Industries"_s);
        const model::DocumentId again = captured(text);
        QVERIFY(!m_office->document(again).duplicateOf.isNull());
        QVERIFY(m_office->office().likeness().keepBoth(again, u"Ada"_s));
        QVERIFY(m_office->document(again).duplicateOf.isNull());
        QVERIFY(m_office->office().likeness().note(again, text, m_office->context));
        QVERIFY(m_office->document(again).duplicateOf.isNull());
        QCOMPARE(m_office->actions(again).last(), u"document.kept_beside"_s);
    }
};

QTEST_MAIN(TestLikenessDesk)
#include "tst_likenessdesk.moc"
