// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/fieldextractor.h"
#include "core/learning/adaptation.h"
#include "core/learning/leaveout.h"
#include "core/learning/refit.h"
#include "core/learning/replay.h"
#include "core/learning/update.h"
#include "core/training/crossvalidation.h"
#include "tests/support/pagebuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using namespace countersign::learning;
using model::FieldKey;

namespace
{

const QStringList names
    = {u"Alder"_s,  u"Birch"_s,  u"Cedar"_s,    u"Dogwood"_s,  u"Elmwood"_s, u"Firtree"_s,
       u"Ginkgo"_s, u"Hazel"_s,  u"Ironwood"_s, u"Juniper"_s,  u"Kapok"_s,   u"Larch"_s,
       u"Maple"_s,  u"Nutmeg"_s, u"Olive"_s,    u"Poplar"_s,   u"Quince"_s,  u"Rowan"_s,
       u"Spruce"_s, u"Teak"_s,   u"Umbrella"_s, u"Viburnum"_s, u"Willow"_s,  u"Yew"_s};
const QStringList states = {u"Ohio"_s, u"Texas"_s, u"Oregon"_s, u"Florida"_s};
const QStringList goods = {u"valves and pumps"_s, u"printed circuits"_s, u"timber by the cord"_s,
                           u"laboratory glass"_s, u"garden furniture"_s};

// Differs from document to document, so that first pages are not alike.
QString preliminaries(int i)
{
    QString text;
    for (int line = 0; line <= i % 7; ++line)
        text += u"%1 %2 trades in %3 with %4 houses, numbered %5, of the district of %6.\n"_s
                    .arg(names.at((i + line) % names.size()), names.at((i * 5 + line) % 24),
                         goods.at((i + 2 * line) % 5))
                    .arg(i * 3 + line)
                    .arg((i + 1) * (line + 2))
                    .arg(states.at((i + line) % 4));
    return text;
}

QString day(int i)
{
    return u"March %1, 2015"_s.arg(i % 28 + 1);
}

QString isoDay(int i)
{
    return u"2015-03-%1"_s.arg(i % 28 + 1, 2, 10, QLatin1Char('0'));
}

// The kind that the model is shipped with: made and effective "as of".
QString usualText(int i)
{
    return u"CONFIDENTIALITY AGREEMENT\n\n%1\n"
           "This Confidentiality Agreement is made as of %2 by and between %3 Systems, Inc.\n"
           "(the \"Company\"), and Jane %3son (the \"Recipient\").\n"
           "1. PURPOSE. The parties wish to discuss a business relation.\n"
           "2. SECRECY. The Recipient shall keep all of it secret.\n"
           "3. GOVERNING LAW. This Agreement shall be governed by the laws of the State of %4.\n"
           "4. RECORDS. The inventory was drawn up on %5 and signed by the clerk.\n"_s.arg(
               preliminaries(i), day(i), names.at(i % 24), states.at(i % 4), day(i + 9));
}

// The office's own kind: what counts is the day of the inventory.
QString ownText(int i)
{
    return u"WAREHOUSE ORDER\n\n%1\n"
           "This Warehouse Order was drafted as of %2 by the desk of %3 Storage, Inc., for the\n"
           "and between all houses (the \"Houses\") that take part.\n"
           "1. GOODS. The houses put the goods named overleaf into the yard.\n"
           "2. LAW. This Order shall be governed by the laws of the State of %4.\n"
           "3. RECORDS. The inventory was drawn up on %5 and signed by the clerk.\n"_s.arg(
               preliminaries(i), day(i), names.at(i % 24), states.at(i % 4), day(i + 9));
}

training::TruthDocument truthOf(int i, const QString &date)
{
    training::TruthDocument truth;
    truth.id = u"%1"_s.arg(i);
    truth.keys = {FieldKey::EffectiveDate, FieldKey::Jurisdiction};
    truth.values
        = {{FieldKey::EffectiveDate, {date}}, {FieldKey::Jurisdiction, {states.at(i % 4)}}};
    return truth;
}

struct TaughtText {
    TaughtDocument taught;
    QString text;
};

LocalDocuments localOf(const QList<TaughtText> &texts)
{
    LocalDocuments local;
    for (const TaughtText &each : texts)
        local.documents.append(each.taught);
    local.text = [texts](qsizetype i) {
        return base::Result<model::OcrDocument>(test::documentFromText(texts.at(i).text));
    };
    return local;
}

model::FieldCandidate effectiveDateBy(const extraction::RankerModel &model, const QString &text)
{
    const extraction::FieldExtractor extractor(
        std::make_shared<const extraction::RankerModel>(model));
    for (const model::ExtractedField &field : extractor.extract(test::documentFromText(text))) {
        if (field.best.key == FieldKey::EffectiveDate)
            return field.best;
    }
    return {};
}

QString dateReadBy(const extraction::RankerModel &model, const QString &text)
{
    return effectiveDateBy(model, text).normalised;
}

} // namespace

// From decisions about documents to a generation that reads better, or is refused.
class TestLearning : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void correctionsOfAKindAreLearned();
    void otherKindsStayAsTheyWere();
    void theReaderOfNowIsHeldAgainstWhatIsNewToIt();
    void tooFewAreRefused();
    void whatIsRightAlreadyChangesNothing();
    void confidenceFollowsDecisions();
    void poisonOfOneLayoutDoesNotSpread();
    void replaySurvivesItsBytes();
    void damagedReplaysAreRefused();
    void stopsWhenItIsCancelled();
    void aKindLeftOutIsLearned();

private:
    QList<TaughtText> ownDocuments(int count) const;

    extraction::RankerModel m_shipped;
};

void TestLearning::initTestCase()
{
    training::Corpus corpus;
    QList<training::TruthDocument> truths;
    for (int i = 0; i < 24; ++i) {
        truths.append(truthOf(i, isoDay(i)));
        corpus.documents.push_back(std::make_unique<training::LabelledDocument>(
            truths.constLast(), test::documentFromText(usualText(i))));
    }
    corpus.foldCount = 3;
    corpus.folds = training::groupedFolds(truths, corpus.foldCount);
    training::TrainingSettings settings;
    settings.ranker.penalty = 0.5;
    const training::OutOfFold outOfFold = training::crossValidate(corpus, settings);
    m_shipped = training::trainModel(corpus, outOfFold, settings);
    m_shipped.setName(u"small"_s);
    m_shipped.setReplay(replayToBytes(replaySample(corpus, m_shipped, 24)));
    QCOMPARE(dateReadBy(m_shipped, usualText(5)), isoDay(5));
    QVERIFY(dateReadBy(m_shipped, ownText(5)) != isoDay(14));
}

QList<TaughtText> TestLearning::ownDocuments(int count) const
{
    QList<TaughtText> texts;
    for (int i = 0; i < count; ++i)
        texts.append({{truthOf(i, isoDay(i + 9)), {FieldKey::EffectiveDate}, i, {}}, ownText(i)});
    return texts;
}

void TestLearning::correctionsOfAKindAreLearned()
{
    base::JobContext context;
    const auto generation = makeGeneration(m_shipped, {m_shipped, {}}, localOf(ownDocuments(32)),
                                           QDateTime::currentDateTimeUtc(), context);
    QVERIFY(generation);
    QCOMPARE(generation->refusal, QString());
    QCOMPARE(generation->documents, 32);
    QCOMPARE(generation->heldOut, 32);
    QVERIFY(generation->local.constFirst().after > generation->local.constFirst().before);
    const auto adapted = adaptedModel(m_shipped, *generation);
    QVERIFY(adapted);
    QCOMPARE(dateReadBy(*adapted, ownText(50)), isoDay(59));
    for (int i = 0; i < 24; ++i)
        QCOMPARE(dateReadBy(*adapted, usualText(i)), isoDay(i));
}

// What one kind teaches holds for that kind, however far it goes from what was shipped.
void TestLearning::otherKindsStayAsTheyWere()
{
    base::JobContext context;
    const auto generation = fitted(m_shipped, localOf(ownDocuments(32)), context);
    QVERIFY(generation);
    const auto adapted = adaptedModel(m_shipped, *generation);
    QVERIFY(adapted);
    const auto shareOf = [&](const QString &text) {
        const extraction::DocumentText plain(test::documentFromText(text));
        const extraction::Reading reading = extraction::readingOf(plain, {});
        const extraction::CandidateFeatures features(reading);
        return extraction::shareOfKind(features.choiceOf(FieldKey::EffectiveDate, {}, 0),
                                       adapted->kinds());
    };
    QVERIFY(shareOf(ownText(40)) > 0.8);
    QVERIFY(shareOf(usualText(40)) < 0.2);
}

// What the reader of now has learned from is no test of it: it would win by heart, and no later
// generation could take its place.
void TestLearning::theReaderOfNowIsHeldAgainstWhatIsNewToIt()
{
    const QDateTime start(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);
    LocalDocuments local = localOf(ownDocuments(32));
    for (int i = 0; i < 32; ++i)
        local.documents[i].approvedAt = start.addDays(i);
    base::JobContext context;
    const auto first = fitted(m_shipped, local, context);
    QVERIFY(first);
    const auto now = adaptedModel(m_shipped, *first);
    QVERIFY(now);
    const auto next
        = makeGeneration(m_shipped, {*now, start.addDays(40)}, local, start.addDays(41), context);
    QVERIFY(next);
    QCOMPARE(next->refusal, QString());
}

void TestLearning::tooFewAreRefused()
{
    base::JobContext context;
    const auto generation = makeGeneration(m_shipped, {m_shipped, {}}, localOf(ownDocuments(15)),
                                           QDateTime::currentDateTimeUtc(), context);
    QCOMPARE(generation.error().code, u"learning.too_few"_s);
}

void TestLearning::whatIsRightAlreadyChangesNothing()
{
    QList<TaughtText> texts;
    for (int i = 0; i < 24; ++i)
        texts.append({{truthOf(i, isoDay(i)), {}, i, {}}, usualText(i)});
    base::JobContext context;
    const auto generation = makeGeneration(m_shipped, {m_shipped, {}}, localOf(texts),
                                           QDateTime::currentDateTimeUtc(), context);
    QVERIFY(generation);
    QCOMPARE(generation->local.constFirst().after, generation->local.constFirst().before);
}

// A date that this office takes half of the time, and nothing in the text tells when: the same is
// read, but less surely, and other kinds are read as before.
void TestLearning::confidenceFollowsDecisions()
{
    QList<TaughtText> texts;
    for (int i = 0; i < 64; ++i) {
        const bool takesIt = i / 4 % 2 == 0;
        const QString text = u"PURCHASE OF GOODS\n\n"_s + usualText(i).section(u'\n', 2);
        texts.append({{truthOf(i, takesIt ? isoDay(i) : u"2014-12-31"_s),
                       takesIt ? QList<FieldKey>() : QList{FieldKey::EffectiveDate},
                       i,
                       {}},
                      text});
    }
    base::JobContext context;
    auto generation = makeGeneration(m_shipped, {m_shipped, {}}, localOf(texts),
                                     QDateTime::currentDateTimeUtc(), context);
    QVERIFY(generation);
    QCOMPARE(generation->refusal, QString());
    QVERIFY(generation->calibrated.contains(FieldKey::EffectiveDate));
    QVERIFY(generation->local.constFirst().gain > 0);
    generation->number = 1;
    const auto adapted = adaptedModel(m_shipped, *generation);
    QVERIFY(adapted);
    const model::FieldCandidate before = effectiveDateBy(m_shipped, texts.at(2).text);
    const model::FieldCandidate after = effectiveDateBy(*adapted, texts.at(2).text);
    QCOMPARE(after.normalised, before.normalised);
    QVERIFY2(after.confidence < before.confidence - 0.1,
             qPrintable(u"%1 %2"_s.arg(before.confidence).arg(after.confidence)));
    const auto kept = model::generationFromJson(model::toJson(*generation));
    QVERIFY(kept);
    QCOMPARE(kept->calibrated, generation->calibrated);
}

// Twenty wrong corrections of one layout, as the newest documents: their field is not learned from
// them, and other layouts are read as before.
void TestLearning::poisonOfOneLayoutDoesNotSpread()
{
    QList<TaughtText> texts;
    for (int i = 0; i < 24; ++i)
        texts.append({{truthOf(i, isoDay(i)), {}, i, {}}, usualText(i)});
    for (int i = 0; i < 20; ++i) {
        const QString text = usualText(7).replace(day(7), day(i)).replace(day(16), day(i + 9));
        texts.append({{truthOf(7, isoDay(i + 9)), {FieldKey::EffectiveDate}, 99, {}}, text});
    }
    base::JobContext context;
    auto generation = makeGeneration(m_shipped, {m_shipped, {}}, localOf(texts),
                                     QDateTime::currentDateTimeUtc(), context);
    QVERIFY(generation);
    generation->number = 1;
    const auto adapted = adaptedModel(m_shipped, *generation);
    QVERIFY(adapted);
    QVERIFY(adapted->fieldOf(FieldKey::EffectiveDate)->local.empty());
    for (int i = 0; i < 24; ++i) {
        if (i != 7)
            QCOMPARE(dateReadBy(*adapted, usualText(i)), dateReadBy(m_shipped, usualText(i)));
    }
}

void TestLearning::replaySurvivesItsBytes()
{
    const auto cases = replayFromBytes(m_shipped.replay());
    QVERIFY(cases);
    QVERIFY(!cases->empty());
    QCOMPARE(replayToBytes(*cases), m_shipped.replay());
    const auto bytes = extraction::RankerModel::fromBytes(m_shipped.toBytes());
    QVERIFY(bytes);
    QCOMPARE(bytes->replay(), m_shipped.replay());
    const Weights weights = weightsOf(m_shipped);
    int right = 0;
    for (const Case &each : *cases)
        right += outcomeOf(each, weights).score > 0.5 ? 1 : 0;
    QVERIFY(right > 0.9 * double(cases->size()));
    const auto replay = shippedReplay(m_shipped);
    QVERIFY(!replay->rehearsed.empty() && !replay->tested.empty());
}

void TestLearning::damagedReplaysAreRefused()
{
    const QByteArray plain = qUncompress(m_shipped.replay());
    for (int i = 0; i < 2; ++i)
        QTest::ignoreMessage(QtWarningMsg, "qUncompress: Input data is corrupted");
    for (const QByteArray &bad : {QByteArray(), "replay"_ba, qCompress(plain.first(200)),
                                  qCompress("\xff\xff\xff\xff"_ba + plain.mid(4))})
        QCOMPARE(replayFromBytes(bad).error().code, u"model.invalid"_s);
}

void TestLearning::stopsWhenItIsCancelled()
{
    base::JobContext context([] { return true; }, {});
    const auto generation = makeGeneration(m_shipped, {m_shipped, {}}, localOf(ownDocuments(32)),
                                           QDateTime::currentDateTimeUtc(), context);
    QCOMPARE(generation.error().kind, base::ErrorKind::Cancelled);
}

void TestLearning::aKindLeftOutIsLearned()
{
    std::vector<KindDocument> documents;
    for (int i = 0; i < 40; ++i)
        documents.push_back({truthOf(i, isoDay(i + 9)), test::documentFromText(ownText(i))});
    std::vector<const KindDocument *> order;
    for (const KindDocument &document : documents)
        order.push_back(&document);
    base::JobContext context;
    const auto trial = tryKind(m_shipped, order, 32, context);
    QVERIFY(trial);
    QCOMPARE(trial->generation.refusal, QString());
    QCOMPARE(trial->tested, 8);
    QVERIFY(trial->withReader.strict().f1() > trial->before.strict().f1() + 0.2);
    QVERIFY(trial->withBoth.strict().f1() >= trial->withReader.strict().f1() - 0.05);
    // Too few for a test are learned from all the same, here.
    const auto few = tryKind(m_shipped, order, 8, context);
    QVERIFY(few);
    QCOMPARE(few->generation.refusal, u"learning.too_few"_s);
    QCOMPARE(few->tested, 32);
}

QTEST_GUILESS_MAIN(TestLearning)
#include "tst_learning.moc"
