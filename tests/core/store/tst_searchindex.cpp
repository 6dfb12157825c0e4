// SPDX-License-Identifier: Apache-2.0
#include "core/store/documents.h"
#include "core/store/searchindex.h"
#include "tests/support/tempworkspace.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

class TestSearchIndex : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void splitsAndFoldsWords();
    void findsWholeWords();
    void findsByPrefix();
    void needsEveryWord();
    void foldsCaseAndDiacritics();
    void forgivesOneLetter();
    void ranksTheMoreFrequentFirst();
    void replacesWhatItKnew();
    void removes();
    void takesAnyQuery_data();
    void takesAnyQuery();
    void otherConnectionsSeeNewWords();
    void survivesARollback();
    void storesNoWords();
    void expandsManyWords();

private:
    model::DocumentId add(const QString &text);
    QList<model::DocumentId> search(const QString &query)
    {
        const auto hits = m_index->search(query);
        if (!hits)
            qFatal("%s", qPrintable(base::describe(hits.error())));
        return *hits;
    }
    std::unique_ptr<store::SearchIndex> indexOn(store::Database &database)
    {
        return std::make_unique<store::SearchIndex>(
            database, m_temp->cells(), m_temp->workspace().derive(security::KeyPurpose::Search));
    }

    std::unique_ptr<test::TempWorkspace> m_temp;
    std::unique_ptr<store::SearchIndex> m_index;
};

void TestSearchIndex::init()
{
    m_temp = std::make_unique<test::TempWorkspace>();
    m_index = indexOn(m_temp->database());
}

void TestSearchIndex::cleanup()
{
    m_index.reset();
    m_temp.reset();
}

model::DocumentId TestSearchIndex::add(const QString &text)
{
    model::Document document;
    document.id = model::DocumentId::generate();
    if (!store::DocumentRepository(m_temp->database(), m_temp->cells()).insert(document)
        || !m_index->index(document.id, text))
        qFatal("indexing failed");
    return document.id;
}

void TestSearchIndex::splitsAndFoldsWords()
{
    QCOMPARE(store::SearchIndex::words(u"  Élan-Vital GmbH & Co. KG, Straße 12\nﬁnal"_s),
             (QStringList{u"elan"_s, u"vital"_s, u"gmbh"_s, u"co"_s, u"kg"_s, u"strasse"_s, u"12"_s,
                          u"final"_s}));
    QVERIFY(store::SearchIndex::words(u" .,;-\n"_s).isEmpty());
    QCOMPARE(store::SearchIndex::words(QString(100, u'x')).first().size(), 64);
    QCOMPARE(store::SearchIndex::words(u"契約書"_s), QStringList{u"契約書"_s});
}

void TestSearchIndex::findsWholeWords()
{
    const auto lease = add(u"This lease is made between Acme and Bolt"_s);
    const auto nda = add(u"Mutual nondisclosure agreement of Acme"_s);
    QCOMPARE(search(u"lease"_s), QList{lease});
    QCOMPARE(search(u"nondisclosure"_s), QList{nda});
    const auto both = search(u"acme"_s);
    QCOMPARE(QSet(both.begin(), both.end()), (QSet{lease, nda}));
    QVERIFY(search(u"warranty"_s).isEmpty());
    QCOMPARE(m_index->search(u"acme"_s, 1)->size(), 1);
}

void TestSearchIndex::findsByPrefix()
{
    const auto nda = add(u"nondisclosure"_s);
    QCOMPARE(search(u"nondis"_s), QList{nda});
    QCOMPARE(search(u"n"_s), QList{nda});
    QVERIFY(search(u"disclosure"_s).isEmpty());
}

void TestSearchIndex::needsEveryWord()
{
    const auto both = add(u"governing law of Delaware"_s);
    add(u"governing body"_s);
    add(u"Delaware river"_s);
    QCOMPARE(search(u"delaware governing"_s), QList{both});
    QCOMPARE(search(u"gov dela"_s), QList{both});
    QVERIFY(search(u"governing delaware unknownword"_s).isEmpty());
}

void TestSearchIndex::foldsCaseAndDiacritics()
{
    const auto german = add(u"Mietvertrag MÜNCHEN, Goethestraße"_s);
    const auto czech = add(u"Smlouva o dílo"_s);
    QCOMPARE(search(u"munchen"_s), QList{german});
    QCOMPARE(search(u"München"_s), QList{german});
    QCOMPARE(search(u"GOETHESTRASSE"_s), QList{german});
    QCOMPARE(search(u"dilo"_s), QList{czech});
}

void TestSearchIndex::forgivesOneLetter()
{
    const auto nda = add(u"confidential information"_s);
    QCOMPARE(search(u"confidentia1"_s), QList{nda}); // replaced
    QCOMPARE(search(u"confidetial"_s), QList{nda}); // left out
    QCOMPARE(search(u"conffidential"_s), QList{nda}); // put in
    QVERIFY(search(u"configential1"_s).isEmpty());
    add(u"law"_s);
    QVERIFY(search(u"lab"_s).isEmpty());
}

void TestSearchIndex::ranksTheMoreFrequentFirst()
{
    const auto once = add(u"indemnity and then a good many other words of no interest at all"_s);
    const auto often = add(
        u"indemnity indemnity indemnity indemnity and some other words of no interest here"_s);
    for (int i = 0; i < 5; ++i)
        add(u"filler text number %1"_s.arg(i));
    QCOMPARE(search(u"indemnity"_s), (QList{often, once}));
}

void TestSearchIndex::replacesWhatItKnew()
{
    const auto document = add(u"draft of the lease"_s);
    QVERIFY(m_index->index(document, u"final licence"_s));
    QVERIFY(search(u"lease"_s).isEmpty());
    QCOMPARE(search(u"licence"_s), QList{document});
}

void TestSearchIndex::removes()
{
    const auto document = add(u"lease"_s);
    const auto other = add(u"lease"_s);
    QVERIFY(m_index->remove(document));
    QVERIFY(m_index->remove(document));
    QCOMPARE(search(u"lease"_s), QList{other});
}

void TestSearchIndex::takesAnyQuery_data()
{
    QTest::addColumn<QString>("query");
    for (const QString &query : {u""_s, u"   "_s, u"\""_s, u"lease\" OR 1"_s, u"AND OR NOT"_s,
                                 u"NEAR(a b)"_s, u"*"_s, u"a*"_s, u"tokens:x"_s, u"-lease"_s,
                                 u"(((("_s, QString(5000, u'a'), u"'; DROP TABLE x"_s})
        QTest::newRow(qPrintable(query.left(20))) << query;
}

void TestSearchIndex::takesAnyQuery()
{
    QFETCH(QString, query);
    add(u"lease"_s);
    QVERIFY(m_index->search(query));
}

void TestSearchIndex::otherConnectionsSeeNewWords()
{
    auto reader = m_temp->workspace().openDatabase(store::OpenMode::ReadOnly);
    QVERIFY(reader);
    const auto index = indexOn(**reader);
    QVERIFY(index->search(u"lease"_s)->isEmpty());
    const auto document = add(u"lease"_s);
    QCOMPARE(index->search(u"lease"_s), QList{document});
    const auto licence = add(u"licence"_s);
    QCOMPARE(index->search(u"lic"_s), QList{licence});
}

void TestSearchIndex::survivesARollback()
{
    model::DocumentId document = add(u"first"_s);
    {
        auto transaction = store::Transaction::begin(m_temp->database());
        QVERIFY(m_index->index(document, u"phantom"_s));
    }
    QVERIFY(search(u"phantom"_s).isEmpty());
    QCOMPARE(search(u"first"_s), QList{document});
    QVERIFY(m_index->index(document, u"phantom"_s));
    QCOMPARE(search(u"phantom"_s), QList{document});
}

void TestSearchIndex::storesNoWords()
{
    add(u"wordone wordtwo wordone"_s);
    store::Statement tokens = m_temp->database().prepare(u"SELECT tokens FROM search_token"_s);
    QCOMPARE(tokens.step(), true);
    QStringList stored = tokens.text(0).split(u' ');
    QCOMPARE(stored.size(), 3);
    QVERIFY(!tokens.text(0).contains(u"word"_s));
    QStringList sorted = stored;
    sorted.sort();
    QCOMPARE(stored, sorted);
    // Another workspace has other tokens for the same words.
    test::TempWorkspace other;
    store::SearchIndex otherIndex(other.database(), other.cells(),
                                  other.workspace().derive(security::KeyPurpose::Search));
    model::Document document;
    document.id = model::DocumentId::generate();
    QVERIFY(store::DocumentRepository(other.database(), other.cells()).insert(document));
    QVERIFY(otherIndex.index(document.id, u"wordone wordtwo wordone"_s));
    store::Statement otherTokens = other.database().prepare(u"SELECT tokens FROM search_token"_s);
    QCOMPARE(otherTokens.step(), true);
    QVERIFY(!stored.contains(otherTokens.text(0).section(u' ', 0, 0)));
}

void TestSearchIndex::expandsManyWords()
{
    QStringList words;
    for (int i = 0; i < 2000; ++i)
        words.append(u"clause%1"_s.arg(i));
    const auto document = add(words.join(u' '));
    QCOMPARE(search(u"clause"_s), QList{document});
    QCOMPARE(search(u"clause1999 cl"_s), QList{document});
}

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
