// SPDX-License-Identifier: Apache-2.0
#include "core/ocr/formlabels.h"

#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace
{

QString corrected(const QString &text)
{
    QList<model::OcrWord> line;
    for (const QString &word : text.split(u' '))
        line.append({word, {0, 0, 1, 1}, 0.8});
    ocr::correctLabel(line);
    QStringList words;
    for (const model::OcrWord &word : line)
        words.append(word.text);
    return words.join(u' ');
}

} // namespace

class TestFormLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelEndsInAColon_data()
    {
        QTest::addColumn<QString>("read");
        QTest::addColumn<QString>("meant");
        QTest::newRow("semicolon") << u"Title; President"_s << u"Title: President"_s;
        QTest::newRow("stop") << u"By. John Smith"_s << u"By: John Smith"_s;
        QTest::newRow("worn") << u"Tithe: Secretary"_s << u"Title: Secretary"_s;
        QTest::newRow("its") << u"fts: President"_s << u"Its: President"_s;
    }
    void labelEndsInAColon()
    {
        QFETCH(QString, read);
        QTEST(corrected(read), "meant");
    }
    void otherWordsStay_data()
    {
        QTest::addColumn<QString>("read");
        QTest::addColumn<QString>("meant");
        QTest::newRow("sentence") << u"Date. At the closing"_s << u"Date. At the closing"_s;
        QTest::newRow("alone") << u"Title;"_s << u"Title;"_s;
        QTest::newRow("second word") << u"Good Title; Liens"_s << u"Good Title; Liens"_s;
    }
    void otherWordsStay()
    {
        QFETCH(QString, read);
        QTEST(corrected(read), "meant");
    }
};

QTEST_GUILESS_MAIN(TestFormLabels)
#include "tst_formlabels.moc"
