// SPDX-License-Identifier: Apache-2.0
#include "ui/translations.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace
{

// The actions that a source file records: the first dotted name in a call that records one, and the
// decisions on fields.
QStringList recordedActions(const QString &source)
{
    static const QRegularExpression call(
        uR"re((?:\brecord|\bmoveDocument)\([^;]*?u"([a-z_]+\.[a-z_]+)"_s)re"_s);
    static const QRegularExpression decision(uR"re(return u"(field\.[a-z_]+)"_s;)re"_s);
    QStringList actions;
    for (const QRegularExpression &form : {call, decision}) {
        auto it = form.globalMatch(source);
        while (it.hasNext())
            actions.append(it.next().captured(1));
    }
    return actions;
}

} // namespace

class TestSentences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void pluralsAreEnglish();
    void everyAuditActionHasWords();
    void auditFacts_data();
    void auditFacts();
};

void TestSentences::initTestCase()
{
    // No translation to this language: the words stay English, with their plurals.
    ui::installTranslations(*QCoreApplication::instance(), QLocale(QLocale::Icelandic));
}

void TestSentences::pluralsAreEnglish()
{
    QCOMPARE(ui::pagesText(1), u"1 page"_s);
    QCOMPARE(ui::pagesText(2), u"2 pages"_s);
    QCOMPARE(ui::valueText(model::FieldKey::Term, u"1 years"_s), u"1 year"_s);
    QCOMPARE(ui::valueText(model::FieldKey::Term, u"2 years"_s), u"2 years"_s);
    QCOMPARE(QCoreApplication::translate("countersign::ui::TopBar", "Reading %n contract(s)",
                                         nullptr, 3),
             u"Reading 3 contracts"_s);
}

void TestSentences::everyAuditActionHasWords()
{
    QSet<QString> actions;
    for (const QString &folder : {u"/core/workflow"_s, u"/app"_s}) {
        QDirIterator it(QStringLiteral(COUNTERSIGN_SOURCE_DIR) + folder, {u"*.cpp"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (const QString &action : recordedActions(QString::fromUtf8(file.readAll())))
                actions.insert(action);
        }
    }
    QVERIFY2(actions.size() > 25, qPrintable(QStringList(actions.values()).join(u' ')));
    for (const QString &action : std::as_const(actions))
        QVERIFY2(ui::auditActionText(action) != action, qPrintable(action));
}

void TestSentences::auditFacts_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QJsonObject>("details");
    QTest::addColumn<QString>("text");
    QTest::newRow("corrected field") << u"field.corrected"_s
                                     << QJsonObject{{u"field"_s, u"term"_s},
                                                    {u"before"_s, u"2 years"_s},
                                                    {u"after"_s, u"3 years"_s},
                                                    {u"confidence"_s, 0.5}}
                                     << u"Term: 2 years \u2192 3 years"_s;
    QTest::newRow("confirmed field") << u"field.confirmed"_s
                                     << QJsonObject{{u"field"_s, u"term"_s},
                                                    {u"before"_s, u"2 years"_s},
                                                    {u"after"_s, u"2 years"_s}}
                                     << u"Term: 2 years"_s;
    QTest::newRow("signer") << u"envelope.recipient"_s
                            << QJsonObject{{u"recipient"_s, u"Jane Roe"_s},
                                           {u"status"_s, u"signed"_s},
                                           {u"reason"_s, QString()}}
                            << u"Jane Roe: Signed"_s;
    QTest::newRow("declined") << u"envelope.status"_s
                              << QJsonObject{{u"status"_s, u"declined"_s},
                                             {u"reason"_s, u"Wrong date"_s}}
                              << u"Declined \u00b7 Wrong date"_s;
    QTest::newRow("checked") << u"signed_copy.checked"_s
                             << QJsonObject{{u"verdict"_s, u"VALID"_s},
                                            {u"same_as_sent"_s, u"SAME"_s},
                                            {u"signed_sha256"_s, u"ab12"_s}}
                             << u"signature valid \u00b7 same as sent"_s;
    QTest::newRow("filed") << u"crm.updated"_s
                           << QJsonObject{{u"connector"_s, u"hubspot"_s}, {u"record"_s, u"42"_s}}
                           << u"HubSpot \u00b7 deal 42"_s;
    QTest::newRow("rejected") << u"document.rejected"_s << QJsonObject{{u"reason"_s, u"Not ours"_s}}
                              << u"Not ours"_s;
    QTest::newRow("taken in") << u"document.ingested"_s
                              << QJsonObject{{u"name"_s, u"nda.pdf"_s},
                                             {u"pages"_s, 1},
                                             {u"sha256"_s, u"ab12"_s},
                                             {u"duplicate_of"_s, QString()}}
                              << u"nda.pdf \u00b7 1 page"_s;
}

void TestSentences::auditFacts()
{
    QFETCH(QString, action);
    QFETCH(QJsonObject, details);
    QFETCH(QString, text);
    QCOMPARE(ui::auditDetailsText(action, details), text);
}

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
