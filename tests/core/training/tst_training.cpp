// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/fieldextractor.h"
#include "core/extraction/rankermodel.h"
#include "core/training/crossvalidation.h"
#include "tests/support/pagebuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using namespace countersign::training;
using model::FieldKey;

namespace
{

struct SmallContract {
    QString company;
    QString other;
    QString day;
    QString date; // of the day
    QString state;
    QString home; // where the company comes from; never whose law governs
    int years = 0; // 0: says nothing
};

QString contractText(const SmallContract &contract)
{
    const QString term = contract.years == 0
        ? QString()
        : u"4. TERM. This Agreement shall terminate %1 years from its date.\n"_s.arg(
            contract.years);
    return u"CONFIDENTIALITY AGREEMENT\n\n"
           "This Confidentiality Agreement is made as of %1 by and between %2, a %3\n"
           "corporation (the \"Company\"), and %4 (the \"Recipient\").\n\n"
           "1. PURPOSE. The parties wish to discuss a business relation and will disclose\n"
           "information that is not known to the public.\n"
           "2. SECRECY. The Recipient shall keep all of it secret and use it for nothing else.\n"
           "3. GOVERNING LAW. This Agreement shall be governed by the laws of the State of %5.\n"
           "%6\n"
           "IN WITNESS WHEREOF, the parties have executed this Agreement.\n\n"
           "%2\n\nBy: ____________\n\n%4\n\n____________\n"_s.arg(
               contract.day, contract.company, contract.home, contract.other, contract.state, term);
}

QList<SmallContract> smallContracts()
{
    const QStringList names
        = {u"Alder"_s,  u"Birch"_s, u"Cedar"_s,    u"Dogwood"_s, u"Elmwood"_s, u"Firtree"_s,
           u"Ginkgo"_s, u"Hazel"_s, u"Ironwood"_s, u"Juniper"_s, u"Kapok"_s,   u"Larch"_s};
    const QStringList states = {u"Ohio"_s, u"Texas"_s, u"Oregon"_s, u"Florida"_s};
    QList<SmallContract> contracts;
    for (int i = 0; i < names.size(); ++i)
        contracts.append({names.at(i) + u" Systems, Inc."_s, u"Jane %1son"_s.arg(names.at(i)),
                          u"March %1, 2015"_s.arg(i + 1),
                          u"2015-03-%1"_s.arg(i + 1, 2, 10, QLatin1Char('0')), states.at(i % 4),
                          states.at((i + 1) % 4), i % 3});
    return contracts;
}

TruthDocument truthOf(const SmallContract &contract)
{
    TruthDocument truth;
    truth.id = contract.company;
    truth.keys = {FieldKey::Party, FieldKey::EffectiveDate, FieldKey::Jurisdiction, FieldKey::Term};
    truth.values = {{FieldKey::Party, {contract.company, contract.other}},
                    {FieldKey::EffectiveDate, {contract.date}},
                    {FieldKey::Jurisdiction, {contract.state}}};
    if (contract.years > 0)
        truth.values.insert(
            FieldKey::Term,
            {contract.years == 1 ? u"1 year"_s : u"%1 years"_s.arg(contract.years)});
    return truth;
}

Corpus smallCorpus()
{
    Corpus corpus;
    QList<TruthDocument> truths;
    for (const SmallContract &contract : smallContracts()) {
        truths.append(truthOf(contract));
        corpus.documents.push_back(std::make_unique<LabelledDocument>(
            truths.constLast(), test::documentFromText(contractText(contract))));
    }
    corpus.foldCount = 3;
    corpus.folds = groupedFolds(truths, corpus.foldCount);
    return corpus;
}

TrainingSettings smallSettings()
{
    TrainingSettings settings;
    settings.ranker.penalty = 0.5;
    settings.ranker.handShare = 0; // labels alone
    return settings;
}

} // namespace

// Learning from a handful of contracts written for this test.
class tst_Training : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_corpus = smallCorpus();
        m_outOfFold = crossValidate(m_corpus, smallSettings());
    }

    // What was never seen is read from what was learned, without any hand-set score.
    void labelsTeachTheChoice()
    {
        const JudgedSet judged = judgeOutOfFold(m_corpus, m_outOfFold);
        QVERIFY(judged.strict().f1() > 0.9);
        for (const FieldKey key : {FieldKey::EffectiveDate, FieldKey::Jurisdiction}) {
            const auto part = judged.filtered([key](int, FieldKey k) { return k == key; });
            QVERIFY2(part.accuracy(true) > 0.9, qPrintable(model::fieldName(key)));
        }
    }

    // A copy has lost words, none that matter more than others, and means the same.
    void wornCopiesLoseWords()
    {
        const auto rows = labelledRows(m_corpus);
        const std::vector<Instance> instances
            = instancesOf(m_corpus, *rows.first(), decisionsByHand(m_corpus));
        const WearSettings wear;
        const std::vector<Instance> copies = wornCopies(instances.front(), wear);
        QCOMPARE(int(copies.size()), wear.copies);
        const auto &whole = instances.front().question.choice.candidates.front();
        for (const Instance &copy : copies) {
            QCOMPARE(copy.right, instances.front().right);
            const auto &worn = copy.question.choice.candidates.front();
            QVERIFY(worn.size() < whole.size());
            QVERIFY(double(worn.size()) > 0.6 * double(whole.size()));
        }
        QVERIFY(copies.at(0).question.choice.candidates.front().size()
                    != copies.at(1).question.choice.candidates.front().size()
                || copies.at(0).question.letters.candidates.front().size()
                    != copies.at(1).question.letters.candidates.front().size());
    }

    void sameInputSameModel()
    {
        const OutOfFold again = crossValidate(smallCorpus(), smallSettings());
        QCOMPARE(predictionLines(m_corpus, again), predictionLines(m_corpus, m_outOfFold));
        const QByteArray bytes = trainModel(m_corpus, m_outOfFold, smallSettings()).toBytes();
        QCOMPARE(trainModel(m_corpus, again, smallSettings()).toBytes(), bytes);
    }

    void modelSurvivesItsBytes()
    {
        extraction::RankerModel trained = trainModel(m_corpus, m_outOfFold, smallSettings());
        trained.setName(u"small"_s);
        const QByteArray bytes = trained.toBytes();
        const auto read = extraction::RankerModel::fromBytes(bytes);
        QVERIFY(read.ok());
        QCOMPARE(read->name(), u"small"_s);
        QCOMPARE(read->toBytes(), bytes);
        QVERIFY(read->fieldOf(FieldKey::Party) != nullptr);
        QVERIFY(read->fieldOf(FieldKey::Amount) == nullptr);
    }

    void damagedModelsAreRefused()
    {
        const QByteArray bytes = trainModel(m_corpus, m_outOfFold, smallSettings()).toBytes();
        for (const QByteArray &bad :
             {QByteArray(), "model"_ba, bytes.first(bytes.size() / 2), bytes.mid(1)})
            QCOMPARE(extraction::RankerModel::fromBytes(bad).error().code, u"model.invalid"_s);
    }

    void confidenceIsNeverCertain()
    {
        for (const double confidence : m_outOfFold.confidences)
            QVERIFY(confidence >= 0.01 && confidence <= 0.995);
    }

    void shippedModelKnowsItsFields()
    {
        const auto shipped = extraction::RankerModel::shipped();
        for (const FieldKey key :
             {FieldKey::Title, FieldKey::Party, FieldKey::AgreementDate, FieldKey::EffectiveDate,
              FieldKey::ExpirationDate, FieldKey::Term, FieldKey::RenewalTerm,
              FieldKey::NoticePeriod, FieldKey::Jurisdiction})
            QVERIFY2(shipped->fieldOf(key) != nullptr, qPrintable(model::fieldName(key)));
        QVERIFY(shipped->toBytes().size() < 2 * 1024 * 1024);
    }

    // Whose law governs is not said: a person has to look, whatever the text offers instead.
    void removedClauseEndsInReview()
    {
        for (SmallContract contract : smallContracts()) {
            QString text = contractText(contract);
            const qsizetype from = text.indexOf(u"3. GOVERNING LAW"_s);
            text.remove(from, text.indexOf(u'\n', from) - from);
            for (const model::ExtractedField &field :
                 extraction::FieldExtractor().extract(test::documentFromText(text))) {
                if (field.best.key == FieldKey::Jurisdiction)
                    QVERIFY2(field.best.confidence < 0.9, qPrintable(field.best.normalised));
            }
        }
    }

private:
    Corpus m_corpus;
    OutOfFold m_outOfFold;
};

QTEST_GUILESS_MAIN(tst_Training)
#include "tst_training.moc"
