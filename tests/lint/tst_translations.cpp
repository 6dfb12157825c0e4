// SPDX-License-Identifier: Apache-2.0
// The English plurals are those of the sources, and all of them are there.

#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace
{

struct PluralMessage {
    QString id; // context and source
    QStringList forms;
};

QList<PluralMessage> readMessages(const QString &path)
{
    QList<PluralMessage> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader reader(&file);
    QString context;
    while (!reader.atEnd()) {
        if (!reader.readNextStartElement())
            continue;
        if (reader.name() == u"name"_s)
            context = reader.readElementText();
        else if (reader.name() == u"source"_s)
            messages.append({context + u'|' + reader.readElementText(), {}});
        else if (reader.name() == u"numerusform"_s)
            messages.last().forms.append(reader.readElementText());
    }
    return messages;
}

QStringList idsOf(const QList<PluralMessage> &messages)
{
    QStringList ids;
    for (const PluralMessage &message : messages)
        ids.append(message.id);
    ids.sort();
    return ids;
}

const QString catalogue = QStringLiteral(COUNTERSIGN_SOURCE_DIR "/translations/countersign_en.ts");

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void catalogueFitsTheSources();
    void everyFormIsThere();
};

void TestTranslations::catalogueFitsTheSources()
{
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(u"fresh.ts"_s);
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(COUNTERSIGN_SOURCE_DIR));
    lupdate.start(QStringLiteral(COUNTERSIGN_LUPDATE),
                  {u"-silent"_s, u"-pluralonly"_s, u"-I"_s, u"."_s, u"-source-language"_s, u"en"_s,
                   u"-target-language"_s, u"en"_s, u"ui"_s, u"app"_s, u"-ts"_s, fresh});
    QVERIFY2(lupdate.waitForFinished(), qPrintable(lupdate.errorString()));
    QCOMPARE(lupdate.exitCode(), 0);
    const QStringList inSources = idsOf(readMessages(fresh));
    QVERIFY(!inSources.isEmpty());
    QCOMPARE(idsOf(readMessages(catalogue)), inSources);
}

void TestTranslations::everyFormIsThere()
{
    for (const PluralMessage &message : readMessages(catalogue)) {
        QCOMPARE(message.forms.size(), 2);
        for (const QString &form : message.forms) {
            QVERIFY2(form.contains(u"%n"_s), qPrintable(message.id));
            QVERIFY2(!form.contains(u"(s)"_s), qPrintable(message.id));
        }
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
