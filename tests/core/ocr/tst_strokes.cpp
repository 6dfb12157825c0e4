// SPDX-License-Identifier: Apache-2.0
#include "core/ocr/strokes.h"

#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace
{

QString corrected(const QString &line)
{
    QList<model::OcrWord> words;
    for (const QString &text : line.split(u' '))
        words.append({text, {0, 0, 1, 1}, 0.9});
    const QStringList known
        = {u"all"_s, u"shall"_s, u"information"_s, u"control"_s,   u"I"_s,   u"i"_s,
           u"in"_s,  u"if"_s,    u"agree"_s,       u"signature"_s, u"page"_s};
    ocr::StrokeReader reader([&](const QString &word) { return known.contains(word.toLower()); });
    reader.correct(words);
    QStringList texts;
    for (const model::OcrWord &word : words)
        texts.append(word.text);
    return texts.join(u' ');
}

} // namespace

class TestStrokes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strokesBecomeTheLettersOfAWord()
    {
        QCOMPARE(corrected(u"al] shal! contro}, |nformation |f"_s),
                 u"all shall control, information if"_s);
        QCOMPARE(corrected(u"a!l (shal])"_s), u"all (shall)"_s);
    }
    void strokeBeforeASentenceIsThePronoun()
    {
        QCOMPARE(corrected(u"| agree"_s), u"I agree"_s);
        QCOMPARE(corrected(u"| Agree |"_s), u"| Agree |"_s);
    }
    void bracketsAndExclamationsStay()
    {
        QCOMPARE(corrected(u"[signature page]"_s), u"[signature page]"_s);
        QCOMPARE(corrected(u"agree! xy! ]"_s), u"agree! xy! ]"_s);
        QCOMPARE(corrected(u"[all] 10.] a]"_s), u"[all] 10.] a]"_s);
        QCOMPARE(corrected(u"[shall contro]"_s), u"[shall contro]"_s);
    }
};

QTEST_GUILESS_MAIN(TestStrokes)
#include "tst_strokes.moc"
