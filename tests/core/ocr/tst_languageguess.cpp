// SPDX-License-Identifier: Apache-2.0
#include "core/ocr/languageguess.h"

#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;

class TestLanguageGuess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sixLanguagesAreToldApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("eng")
            << u"This agreement is made by and between the parties named below. Each party shall keep the information of the other party secret and shall not disclose it to any third party."_s;
        QTest::newRow("deu")
            << u"Dieser Vertrag wird zwischen den unten genannten Parteien geschlossen. Jede Partei hält die Informationen der anderen Partei geheim und gibt sie nicht an Dritte weiter, es sei denn mit der Zustimmung des anderen."_s;
        QTest::newRow("fra")
            << u"Le présent contrat est conclu entre les parties désignées dans le tableau. Chaque partie garde les informations de l'autre partie secrètes et ne les communique pas à des tiers, sauf avec le consentement de celle qui les a données."_s;
        QTest::newRow("spa")
            << u"El presente contrato se celebra entre las partes que se indican en la tabla. Cada una de las partes mantendrá en secreto la información de la otra y no la comunicará a terceros, salvo con el consentimiento de la que la dio."_s;
        QTest::newRow("ita")
            << u"Il presente contratto è concluso tra le parti indicate nella tabella. Ciascuna delle parti mantiene segrete le informazioni della controparte e non le comunica a terzi, se non con il consenso della parte che le ha fornite."_s;
        QTest::newRow("nld")
            << u"Deze overeenkomst wordt gesloten tussen de partijen die in de tabel zijn genoemd. Elke partij houdt de informatie van de andere partij geheim en deelt die niet met derden, tenzij met de toestemming van degene die het gaf."_s;
    }
    void sixLanguagesAreToldApart()
    {
        QFETCH(QString, text);
        QCOMPARE(ocr::guessLanguage(text), QString::fromLatin1(QTest::currentDataTag()));
    }
    void littleTextTellsNothing()
    {
        QCOMPARE(ocr::guessLanguage(u"The end of the page"_s), QString());
        QCOMPARE(ocr::guessLanguage(u"Alpine Instruments 12 345 "_s.repeated(20)), QString());
    }
    void pageIsReadAgainOnlyInAnInstalledLanguage()
    {
        const QString text
            = u"Der Vertrag wird mit der Zustimmung des anderen und nicht von "_s.repeated(5);
        QCOMPARE(ocr::betterLanguage(text, {u"eng"_s}, {u"eng"_s, u"deu"_s}), u"deu"_s);
        QCOMPARE(ocr::betterLanguage(text, {u"eng"_s, u"deu"_s}, {u"eng"_s, u"deu"_s}), QString());
        QCOMPARE(ocr::betterLanguage(text, {u"eng"_s}, {u"eng"_s}), QString());
        QCOMPARE(ocr::betterLanguage({}, {u"eng"_s}, {u"eng"_s}), QString());
    }
};

QTEST_GUILESS_MAIN(TestLanguageGuess)
#include "tst_languageguess.moc"
