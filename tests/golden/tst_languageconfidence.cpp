// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/fieldextractor.h"
#include "core/training/report.h"
#include "tests/support/languageparts.h"
#include "tests/support/pagebuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace
{

training::JudgedSet judgedReading(const QString &language, int half)
{
    constexpr int contracts = 60;
    training::JudgedSet judged;
    const QList<test::PartedContract> all = test::partedContracts(language, half, contracts);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const auto fields
            = extraction::FieldExtractor().extract(test::documentFromText(all.at(i).text));
        for (const model::FieldKey key : all.at(i).truth.keys) {
            QList<training::ReadValue> read;
            for (const model::ExtractedField &field : fields) {
                if (field.best.key == key)
                    read.append({field.best.normalised, field.best.confidence, {}});
            }
            judged.add(int(i), all.at(i).truth, key, read);
        }
    }
    return judged;
}

} // namespace

// Is confidence worth its name in contracts that are not in English? There are no labelled ones:
// these are put together from ways of saying things, half of which nobody looked at when the
// words that tell and the confidence were set.
class tst_LanguageConfidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowSureItIs_data();
    void saysHowSureItIs();
};

void tst_LanguageConfidence::saysHowSureItIs_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("half");
    for (const QString &language : {u"de"_s, u"fr"_s, u"es"_s}) {
        QTest::addRow("%s, looked at", qPrintable(language)) << language << 0;
        QTest::addRow("%s, held out", qPrintable(language)) << language << 1;
    }
}

void tst_LanguageConfidence::saysHowSureItIs()
{
    QFETCH(QString, language);
    QFETCH(int, half);
    const training::JudgedSet judged = judgedReading(language, half);
    for (const QString &line :
         training::fieldTable(judged) + QStringList{QString()} + training::confidenceTable(judged))
        qInfo("%s", qPrintable(line));
    QVERIFY(judged.strict().f1() > 0.9);
    constexpr double taken = 0.9;
    int sure = 0, sureRight = 0;
    double believed = 0;
    for (const training::Judgement &judgement : judged.judgements()) {
        believed += judgement.confidence;
        sure += judgement.confidence >= taken ? 1 : 0;
        sureRight += judgement.confidence >= taken && judgement.strict ? 1 : 0;
        QVERIFY2(!judgement.absent || judgement.confidence < taken,
                 qPrintable(model::fieldName(judgement.key)));
    }
    const auto all = double(judged.judgements().size());
    QVERIFY(sure > 0.6 * all); // a person is not asked for everything
    QVERIFY(sureRight > 0.97 * sure);
    QVERIFY(believed / all < judged.accuracy(true) + 0.03); // rather too little than too much
}

QTEST_GUILESS_MAIN(tst_LanguageConfidence)
#include "tst_languageconfidence.moc"
