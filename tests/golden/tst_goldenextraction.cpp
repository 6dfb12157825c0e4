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

struct FieldTally {
    int right = 0;
    int shown = 0;
    int expected = 0;

    double precision() const { return shown == 0 ? 1.0 : double(right) / shown; }
    double recall() const { return expected == 0 ? 1.0 : double(right) / expected; }
};

using GoldenTally = QMap<QString, FieldTally>;

QString fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QDir sampleFolder()
{
    return QDir(QString::fromUtf8(COUNTERSIGN_SOURCE_DIR) + u"/tests/golden/samples"_s);
}

QStringList extractedValues(const QList<model::ExtractedField> &fields, const QString &key)
{
    QStringList values;
    for (const model::ExtractedField &field : fields) {
        if (model::fieldName(field.best.key) == key && !field.best.normalised.isEmpty())
            values.append(field.best.normalised);
    }
    return values;
}

} // namespace

// Contracts written for this test, with the value every field must get. A key that a sample leaves
// out is not judged there.
class tst_GoldenExtraction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSample_data();
    void readsSample();
    void reportsEveryField();

private:
    GoldenTally m_tally;
};

void tst_GoldenExtraction::readsSample_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : sampleFolder().entryList({u"*.txt"_s}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(name)) << QFileInfo(name).completeBaseName();
}

void tst_GoldenExtraction::readsSample()
{
    QFETCH(QString, name);
    const QString text = fileText(sampleFolder().filePath(name + u".txt"_s));
    const QJsonObject expected
        = QJsonDocument::fromJson(fileText(sampleFolder().filePath(name + u".json"_s)).toUtf8())
              .object();
    QVERIFY2(!text.isEmpty() && !expected.isEmpty(), "sample and expectation must both be there");
    const QList<model::ExtractedField> fields
        = extraction::FieldExtractor().extract(test::documentFromText(text));
    QStringList differences;
    for (auto field = expected.begin(); field != expected.end(); ++field) {
        QVERIFY2(model::parseFieldKey(field.key()).ok(), qPrintable(field.key()));
        QStringList wanted;
        for (const QJsonValue &value : field.value().toArray())
            wanted.append(value.toString());
        QStringList shown = extractedValues(fields, field.key());
        FieldTally &tally = m_tally[field.key()];
        tally.expected += int(wanted.size());
        tally.shown += int(shown.size());
        for (const QString &value : shown)
            tally.right += wanted.contains(value) ? 1 : 0;
        wanted.sort();
        shown.sort();
        if (wanted != shown)
            differences.append(u"%1: expected {%2}, read {%3}"_s.arg(
                field.key(), wanted.join(u"; "), shown.join(u"; ")));
    }
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
}

void tst_GoldenExtraction::reportsEveryField()
{
    for (auto field = m_tally.cbegin(); field != m_tally.cend(); ++field)
        qInfo("%-18s precision %5.1f %%  recall %5.1f %%  (%d of %d)", qPrintable(field.key()),
              100 * field->precision(), 100 * field->recall(), field->right, field->expected);
    QVERIFY(m_tally.size() >= 20);
}

QTEST_GUILESS_MAIN(tst_GoldenExtraction)
#include "tst_goldenextraction.moc"
