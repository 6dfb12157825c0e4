// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/fieldextractor.h"
#include "tests/support/pagebuilder.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace
{

struct LanguageTally {
    int right = 0;
    int shown = 0;
    int expected = 0;

    double f1() const { return shown + expected == 0 ? 100 : 200.0 * right / (shown + expected); }
};

QByteArray sampleBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList readValues(const QList<model::ExtractedField> &fields, const QString &key)
{
    QStringList values;
    for (const model::ExtractedField &field : fields) {
        if (model::fieldName(field.best.key) == key && !field.best.normalised.isEmpty())
            values.append(field.best.normalised);
    }
    return values;
}

} // namespace

// Contracts in German, French and Spanish written for this test. Not every value of every one is
// read; the figures per language and field are printed and must not fall below what was reached.
class tst_LanguageSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLanguage_data();
    void readsLanguage();
};

void tst_LanguageSamples::readsLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("least");
    QTest::newRow("German") << u"de"_s << 90.0;
    QTest::newRow("French") << u"fr"_s << 90.0;
    QTest::newRow("Spanish") << u"es"_s << 90.0;
}

void tst_LanguageSamples::readsLanguage()
{
    QFETCH(QString, language);
    QFETCH(double, least);
    const QDir folder(QString::fromUtf8(COUNTERSIGN_SOURCE_DIR) + u"/tests/golden/languages"_s);
    QMap<QString, LanguageTally> tally;
    LanguageTally all;
    for (const QString &name : folder.entryList({language + u"-*.txt"_s}, QDir::Files)) {
        const QString text = QString::fromUtf8(sampleBytes(folder.filePath(name)));
        const QString truth = QFileInfo(name).completeBaseName() + u".json"_s;
        const QJsonObject expected
            = QJsonDocument::fromJson(sampleBytes(folder.filePath(truth))).object();
        QVERIFY2(!text.isEmpty() && !expected.isEmpty(), qPrintable(name));
        const auto fields = extraction::FieldExtractor().extract(test::documentFromText(text));
        for (auto field = expected.begin(); field != expected.end(); ++field) {
            LanguageTally &mine = tally[field.key()];
            QStringList shown = readValues(fields, field.key());
            QStringList missed;
            mine.shown += int(shown.size());
            for (const QJsonValue &value : field.value().toArray()) {
                ++mine.expected;
                if (shown.removeOne(value.toString()))
                    ++mine.right;
                else
                    missed.append(value.toString());
            }
            if (!missed.isEmpty() || !shown.isEmpty())
                qInfo("%s %s: missed {%s}, wrong {%s}", qPrintable(name), qPrintable(field.key()),
                      qPrintable(missed.join(u"; "_s)), qPrintable(shown.join(u"; "_s)));
        }
    }
    for (auto field = tally.cbegin(); field != tally.cend(); ++field) {
        qInfo("%s %-18s F1 %5.1f (%d of %d)", qPrintable(language), qPrintable(field.key()),
              field->f1(), field->right, field->expected);
        all.right += field->right;
        all.shown += field->shown;
        all.expected += field->expected;
    }
    qInfo("%s all F1 %.1f", qPrintable(language), all.f1());
    QVERIFY2(all.f1() >= least, qPrintable(u"F1 %1"_s.arg(all.f1())));
}

QTEST_GUILESS_MAIN(tst_LanguageSamples)
#include "tst_languagesamples.moc"
