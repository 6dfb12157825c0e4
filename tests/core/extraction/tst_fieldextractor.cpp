// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/fieldcatalogue.h"
#include "core/extraction/fieldextractor.h"
#include "tests/support/pagebuilder.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using extraction::FieldExtractor;

namespace
{

const QString contractText = u"SERVICES AGREEMENT\n\nThis Agreement is made as of May 3, 2019 "
                             u"between Acme Widgets, Inc. (\"Customer\") and Bolt Services "
                             "LLC (\"Provider\").\n\n1. Term. The term of this Agreement shall be "
                             "two (2) years from the date hereof.\n\n2. Governing Law. This "
                             "Agreement is governed by the laws of the State of Ohio.\n\n3. Fees. "
                             "The Customer pays $100.00 a month.\n\nIN WITNESS WHEREOF the parties "
                             "have signed.\n\nBy: /s/ Ann Lee\nName: Ann Lee\nTitle: President"_s;

QList<model::ExtractedField> extracted(const model::OcrDocument &document)
{
    return FieldExtractor().extract(document);
}

} // namespace

class tst_FieldExtractor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldHasARow()
    {
        QSet<int> keys;
        for (const extraction::FieldRow &row : extraction::fieldCatalogue())
            keys.insert(int(row.key));
        QCOMPARE(keys.size(), qsizetype(model::fieldInfos().size()));
    }

    void emptyDocumentsSayNothing()
    {
        QVERIFY(extracted({}).isEmpty());
        QVERIFY(extracted(test::documentFromText(u"\f\f"_s)).isEmpty());
        // A few words don't prove that something is missing.
        for (const model::ExtractedField &field :
             extracted(test::documentFromText(u"only these few words"_s)))
            QVERIFY(!field.best.normalised.isEmpty());
    }

    void absenceIsSaidWithItsConfidence()
    {
        bool said = false;
        for (const model::ExtractedField &field : extracted(test::documentFromText(contractText))) {
            if (field.best.key != model::FieldKey::NoticePeriod)
                continue;
            said = true;
            QVERIFY(field.best.normalised.isEmpty());
            QVERIFY(field.best.confidence > 0.5);
            QVERIFY(field.best.evidence.isEmpty());
        }
        QVERIFY(said);
    }

    // What the text itself rules out needs nobody's look; a sum or an address that was not
    // understood does.
    void provenSilenceIsTaken()
    {
        const QString sentence
            = u"Each party keeps what the other one tells it to itself and to its advisers.\n"_s;
        const auto silence = [&](const QString &more, model::FieldKey key) {
            double confidence = 0;
            for (const model::ExtractedField &field :
                 extracted(test::documentFromText(sentence.repeated(10) + more))) {
                if (field.best.key == key && field.best.normalised.isEmpty())
                    confidence = field.best.confidence;
            }
            return confidence;
        };
        QVERIFY(silence({}, model::FieldKey::Amount) >= 0.9);
        QVERIFY(silence({}, model::FieldKey::SignerEmail) >= 0.9);
        QVERIFY(silence(u"The fee is as agreed in US dollars."_s, model::FieldKey::Amount) < 0.9);
        QVERIFY(silence(u"Write to legal(at)acme.com."_s, model::FieldKey::SignerEmail) < 0.9);
    }

    void poorRecognitionProvesNoAbsence()
    {
        for (const model::ExtractedField &field :
             extracted(test::documentFromText(contractText, 0.3))) {
            QVERIFY(!field.best.normalised.isEmpty());
            QVERIFY(field.best.confidence < 0.9);
        }
    }

    void everyValueIsGrounded()
    {
        const model::OcrDocument document = test::documentFromText(contractText);
        for (const model::ExtractedField &field : extracted(document)) {
            const model::FieldCandidate &best = field.best;
            QVERIFY(best.producer.startsWith(extraction::extractorVersion() + u'/'));
            QVERIFY(best.confidence > 0 && best.confidence < 1);
            QVERIFY(field.alternatives.size() <= 3);
            if (best.normalised.isEmpty() || best.raw.isEmpty())
                continue;
            QCOMPARE(best.evidence.pageIndex, 0);
            QVERIFY(!best.evidence.boxes.isEmpty());
            const QList<model::OcrWord> words = document.pages.constFirst().words();
            QVERIFY(best.evidence.firstWord >= 0 && best.evidence.lastWord < words.size());
            QVERIFY(words.at(best.evidence.firstWord).text.contains(best.raw.section(u' ', 0, 0)));
        }
    }

    void fieldsComeInTheFormsOrder()
    {
        int last = -1;
        for (const model::ExtractedField &field : extracted(test::documentFromText(contractText))) {
            int place = 0;
            while (model::fieldInfos()[size_t(place)].key != field.best.key)
                ++place;
            QVERIFY(place >= last);
            last = place;
        }
    }

    void sameInputSameOutput()
    {
        const model::OcrDocument document = test::documentFromText(contractText);
        QCOMPARE(extracted(document), extracted(document));
    }

    void longAndHostileDocumentsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("thousand pages") << QStringList(1000, contractText).join(u'\f');
        QTest::newRow("one endless word") << QString(400000, u'A');
        QTest::newRow("capitals only") << u"Acme And "_s.repeated(40000);
        QTest::newRow("digits") << u"1 "_s.repeated(150000);
        QTest::newRow("brackets") << u"(\"( "_s.repeated(80000);
        QTest::newRow("dates") << u"May 3, 2019 between "_s.repeated(15000);
        QTest::newRow("numbers in words") << u"one hundred "_s.repeated(40000);
        QTest::newRow("renewals") << u"this agreement shall renew for "_s.repeated(10000);
    }

    // The test's own time limit is what is checked: nothing here may grow with the square of the
    // text.
    void longAndHostileDocumentsAreRead()
    {
        QFETCH(QString, text);
        const auto fields = extracted(test::documentFromText(text));
        QVERIFY(fields.size() < 2000);
    }
};

QTEST_GUILESS_MAIN(tst_FieldExtractor)
#include "tst_fieldextractor.moc"
