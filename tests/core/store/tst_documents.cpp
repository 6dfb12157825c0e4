// SPDX-License-Identifier: Apache-2.0
#include "core/security/hash.h"
#include "core/store/documents.h"
#include "tests/support/tempworkspace.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

class TestDocuments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_temp = std::make_unique<test::TempWorkspace>(); }
    void cleanup() { m_temp.reset(); }
    void keepsAWholeDocument();
    void missingIsNotFound();
    void refusesTheSameIdTwice();
    void movesAlongTheTable();
    void refusesAMoveSomebodyElseMade();
    void keepsTheFailureCodeOnlyWhileFailed();
    void setsSummaryAndAssignee();
    void replacesPages();
    void sealsPasswords();
    void findsTheEarliestCopy();
    void countsByStage();
    void filters();
    void sorts();
    void pages();
    void cellsDoNotMoveBetweenRows();
    void listsAThousand();

private:
    store::DocumentRepository documents() { return {m_temp->database(), m_temp->cells()}; }
    static QDateTime at(int second)
    {
        return QDateTime(QDate(2026, 11, 22), {9, 0}, Qt::UTC).addSecs(second);
    }
    static model::Document sample(const QString &title, int second = 0)
    {
        model::Document document;
        document.id = model::DocumentId::generate();
        document.title = title;
        document.counterparty = title + u" Ltd"_s;
        document.contractType = u"nda"_s;
        document.sources = {{title + u".pdf"_s,
                             u"application/pdf"_s,
                             {security::sha256(title.toUtf8())},
                             {QByteArray(32, 'o')},
                             1234}};
        document.sha256 = document.sources.first().sha256;
        document.origin = u"file"_s;
        document.capturedAt = at(second);
        document.changedAt = at(second);
        return document;
    }
    model::Document insert(const QString &title, int second,
                           model::Stage stage = model::Stage::Captured)
    {
        model::Document document = sample(title, second);
        document.stage = stage;
        if (!documents().insert(document))
            qFatal("insert failed");
        return document;
    }
    QStringList titles(const store::DocumentFilter &filter, const store::DocumentOrder &order = {})
    {
        QStringList titles;
        const auto rows = documents().list(filter, order);
        for (const store::DocumentRow &row : rows.value_or(QList<store::DocumentRow>()))
            titles.append(row.summary.title);
        return titles;
    }

    std::unique_ptr<test::TempWorkspace> m_temp;
};

void TestDocuments::keepsAWholeDocument()
{
    const model::Document earlier = insert(u"Earlier"_s, 0);
    model::Document document = sample(u"Zürich lease"_s, 5);
    document.sources.append(
        {u"second.tif"_s, u"image/tiff"_s, {QByteArray(32, 's')}, {QByteArray(32, 'p')}, 99});
    document.pages = {{model::PageId::generate(), 0, 0, 0, {612, 792}, 0, false},
                      {model::PageId::generate(), 1, 1, 0, {595.28, 841.89}, 90, true}};
    document.duplicateOf = earlier.id;
    document.assignee = u"Ada"_s;
    document.revision = 3;
    QVERIFY(documents().insert(document));
    QCOMPARE(documents().load(document.id), document);
    QCOMPARE(documents().load(earlier.id), earlier);
    const auto row = documents().row(document.id);
    QVERIFY(row);
    QCOMPARE(row->pageCount, 2);
    QCOMPARE(row->fileName, u"Zürich lease.pdf"_s);
    QCOMPARE(row->duplicateOf, earlier.id);
}

void TestDocuments::missingIsNotFound()
{
    const auto id = model::DocumentId::generate();
    QCOMPARE(documents().load(id).error().code, u"document.not_found"_s);
    QCOMPARE(documents().setAssignee(id, {}, at(1)).error().code, u"document.not_found"_s);
    QCOMPARE(
        documents().move(id, model::Stage::Captured, model::Stage::Recognized, at(1)).error().code,
        u"document.not_found"_s);
}

void TestDocuments::refusesTheSameIdTwice()
{
    const model::Document document = insert(u"Once"_s, 0);
    QCOMPARE(documents().insert(document).error().code, u"store.constraint"_s);
}

void TestDocuments::movesAlongTheTable()
{
    const model::Document document = insert(u"Moving"_s, 0);
    QCOMPARE(documents().move(document.id, model::Stage::Captured, model::Stage::Recognized, at(9)),
             1);
    const auto moved = documents().load(document.id);
    QCOMPARE(moved->stage, model::Stage::Recognized);
    QCOMPARE(moved->changedAt, at(9));
    const auto refused
        = documents().move(document.id, model::Stage::Recognized, model::Stage::Archived, at(10));
    QCOMPARE(refused.error().code, u"document.stage_conflict"_s);
    QCOMPARE(refused.error().kind, base::ErrorKind::Conflict);
    QCOMPARE(refused.error().facts[u"to"_s].toString(), u"archived"_s);
    QCOMPARE(documents().load(document.id)->stage, model::Stage::Recognized);
}

void TestDocuments::refusesAMoveSomebodyElseMade()
{
    const model::Document document = insert(u"Raced"_s, 0, model::Stage::InReview);
    QVERIFY(documents().move(document.id, model::Stage::InReview, model::Stage::Approved, at(1)));
    const auto late
        = documents().move(document.id, model::Stage::InReview, model::Stage::Approved, at(2));
    QCOMPARE(late.error().code, u"document.stage_conflict"_s);
    QCOMPARE(documents().load(document.id)->revision, 1);
}

void TestDocuments::keepsTheFailureCodeOnlyWhileFailed()
{
    const model::Document document = insert(u"Broken"_s, 0);
    QVERIFY(documents().move(document.id, model::Stage::Captured, model::Stage::Failed, at(1),
                             u"pdf.damaged"_s));
    QCOMPARE(documents().load(document.id)->failureCode, u"pdf.damaged"_s);
    QVERIFY(documents().move(document.id, model::Stage::Failed, model::Stage::Captured, at(2)));
    QCOMPARE(documents().load(document.id)->failureCode, QString());
}

void TestDocuments::setsSummaryAndAssignee()
{
    const model::Document document = insert(u"Old title"_s, 0);
    const store::DocumentSummary summary{u"New title"_s,          u"Acme"_s, u"lease"_s,
                                         model::FieldKey::Amount, 0.42,      3};
    QVERIFY(documents().setSummary(document.id, summary, at(1)));
    QVERIFY(documents().setAssignee(document.id, u"Grace"_s, at(2)));
    const auto row = documents().row(document.id);
    QCOMPARE(row->summary, summary);
    QCOMPARE(row->assignee, u"Grace"_s);
    QCOMPARE(row->revision, 2);
    QCOMPARE(documents().load(document.id)->counterparty, u"Acme"_s);
}

void TestDocuments::replacesPages()
{
    const model::Document document = insert(u"Paged"_s, 0);
    model::Page page{model::PageId::generate(), 0, 0, 0, {}, 0, false};
    QVERIFY(documents().setPages(document.id,
                                 {page, {model::PageId::generate(), 1, 0, 1, {}, 0, false}}));
    QCOMPARE(documents().row(document.id)->pageCount, 2);
    QVERIFY(documents().setPages(document.id, {page}));
    page.sizePt = {612, 792};
    page.rotationCw = 270;
    page.blank = true;
    page.quality = model::PageQuality{true, 0.4, {{model::PageIssue::Skewed, 12.5}}};
    QVERIFY(documents().updatePage(document.id, page));
    QCOMPARE(documents().load(document.id)->pages, QList{page});
    page.id = model::PageId::generate();
    QCOMPARE(documents().updatePage(document.id, page).error().code, u"page.not_found"_s);
}

void TestDocuments::sealsPasswords()
{
    const model::Document document = insert(u"Secret"_s, 0);
    QVERIFY(documents().sourcePassword(document.id, 0)->isEmpty());
    QVERIFY(documents().setSourcePassword(document.id, 0, base::Secret::fromString(u"hunter2"_s)));
    const auto password = documents().sourcePassword(document.id, 0);
    QVERIFY(password);
    QCOMPARE(password->view().toByteArray(), "hunter2"_ba);
    QCOMPARE(documents().sourcePassword(document.id, 1).error().code, u"document.not_found"_s);
}

void TestDocuments::findsTheEarliestCopy()
{
    const model::Document later = insert(u"Same"_s, 20);
    const model::Document earlier = insert(u"Same"_s, 10);
    QCOMPARE(documents().findBySha256(later.sha256), earlier.id);
    QVERIFY(documents().findBySha256({QByteArray(32, 'n')})->isNull());
}

void TestDocuments::countsByStage()
{
    insert(u"a"_s, 0);
    insert(u"b"_s, 1);
    insert(u"c"_s, 2, model::Stage::Approved);
    const auto counts = documents().countsByStage();
    QVERIFY(counts);
    QCOMPARE(*counts,
             (QHash<model::Stage, int>{{model::Stage::Captured, 2}, {model::Stage::Approved, 1}}));
}

void TestDocuments::filters()
{
    const model::Document alpha = insert(u"Alpha"_s, 1);
    const model::Document beta = insert(u"Béta"_s, 2, model::Stage::InReview);
    const model::Document gamma = insert(u"Gamma"_s, 3, model::Stage::Archived);
    QVERIFY(documents().setAssignee(beta.id, u"Ada"_s, at(50)));
    store::DocumentFilter filter;
    filter.stages = {model::Stage::InReview, model::Stage::Archived};
    QCOMPARE(titles(filter), (QStringList{u"Gamma"_s, u"Béta"_s}));
    QCOMPARE(documents().count(filter), 2);
    filter.assignee = u"Ada"_s;
    QCOMPARE(titles(filter), QStringList{u"Béta"_s});
    QCOMPARE(documents().count(filter), 1);
    filter.assignee = u""_s;
    QCOMPARE(titles(filter), QStringList{u"Gamma"_s});

    filter = {};
    filter.ids = QList<model::DocumentId>();
    QVERIFY(titles(filter).isEmpty());
    filter.ids = QList{alpha.id, gamma.id};
    QCOMPARE(titles(filter), (QStringList{u"Gamma"_s, u"Alpha"_s}));

    filter = {};
    filter.text = {u"BETA"_s, {}};
    QCOMPARE(titles(filter), QStringList{u"Béta"_s});
    filter.text = {u"nothing"_s, {alpha.id}};
    QCOMPARE(titles(filter), QStringList{u"Alpha"_s});
    filter.text = {u"gamma.p"_s, {}};
    QCOMPARE(titles(filter), QStringList{u"Gamma"_s});

    filter = {};
    filter.changedSince = at(10);
    QCOMPARE(titles(filter), QStringList{u"Béta"_s});
    filter = {};
    filter.contractType = u"lease"_s;
    QVERIFY(titles(filter).isEmpty());
    filter = {};
    filter.duplicatesOnly = true;
    QVERIFY(titles(filter).isEmpty());
}

void TestDocuments::sorts()
{
    insert(u"contract 10"_s, 1, model::Stage::Archived);
    insert(u"Contract 9"_s, 2, model::Stage::Captured);
    insert(u"Änderung"_s, 3, model::Stage::Signed);
    using enum store::DocumentSort;
    QCOMPARE(titles({}, {CapturedAt, false, -1, 0}),
             (QStringList{u"contract 10"_s, u"Contract 9"_s, u"Änderung"_s}));
    QCOMPARE(titles({}, {CapturedAt, true, -1, 0}),
             (QStringList{u"Änderung"_s, u"Contract 9"_s, u"contract 10"_s}));
    QCOMPARE(titles({}, {Stage, false, -1, 0}),
             (QStringList{u"Contract 9"_s, u"Änderung"_s, u"contract 10"_s}));
    QStringList byTitle = titles({}, {Title, false, -1, 0});
    QVERIFY(byTitle.indexOf(u"Contract 9"_s) < byTitle.indexOf(u"contract 10"_s));
    std::reverse(byTitle.begin(), byTitle.end());
    QCOMPARE(titles({}, {Title, true, -1, 0}), byTitle);
}

void TestDocuments::pages()
{
    for (int i = 0; i < 10; ++i)
        insert(QString::number(i), i);
    using enum store::DocumentSort;
    QCOMPARE(titles({}, {CapturedAt, false, 3, 4}), (QStringList{u"4"_s, u"5"_s, u"6"_s}));
    QCOMPARE(titles({}, {Title, false, 3, 4}), (QStringList{u"4"_s, u"5"_s, u"6"_s}));
    QCOMPARE(titles({}, {CapturedAt, false, 3, 9}), QStringList{u"9"_s});
    QVERIFY(titles({}, {CapturedAt, false, 3, 10}).isEmpty());
    QCOMPARE(titles({}, {Counterparty, false, -1, 8}), (QStringList{u"8"_s, u"9"_s}));
}

void TestDocuments::cellsDoNotMoveBetweenRows()
{
    const model::Document one = insert(u"one"_s, 1);
    insert(u"two"_s, 2);
    QVERIFY(m_temp->database().execute(
        u"UPDATE document SET title ="
        " (SELECT title FROM document WHERE captured_at LIKE '%:02.%')"_s));
    QCOMPARE(documents().load(one.id).error().kind, base::ErrorKind::Corrupt);
}

void TestDocuments::listsAThousand()
{
    {
        auto transaction = store::Transaction::begin(m_temp->database());
        for (int i = 0; i < 1000; ++i)
            insert(u"Contract %1"_s.arg(i), i,
                   i % 3 == 0 ? model::Stage::InReview : model::Stage::Captured);
        QVERIFY(transaction->commit());
    }
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(titles({}, {store::DocumentSort::CapturedAt, true, 100, 0}).size(), 100);
    const qint64 paged = timer.restart();
    QCOMPARE(titles({}, {store::DocumentSort::Title, false, 100, 0}).size(), 100);
    const qint64 sealed = timer.restart();
    QCOMPARE(titles({}).size(), 1000);
    qDebug("100 of 1000 by time %lld ms, by title %lld ms, all %lld ms", paged, sealed,
           timer.elapsed());
    store::DocumentFilter filter;
    filter.stages = {model::Stage::InReview};
    QCOMPARE(documents().count(filter), 334);
}

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
