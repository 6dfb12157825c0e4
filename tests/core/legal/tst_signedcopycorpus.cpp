// SPDX-License-Identifier: Apache-2.0
#include "core/legal/signedcopycheck.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QMap>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace
{

QString corpusFolder()
{
    return QStringLiteral(COUNTERSIGN_SHARED_DIR "/data/signed-pdfs");
}

QList<QMap<QString, QString>> corpusManifest()
{
    QList<QMap<QString, QString>> rows;
    QFile file(corpusFolder() + u"/manifest.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList names = lines.value(0).split(u'\t');
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u'\t');
        QMap<QString, QString> row;
        for (qsizetype i = 0; i < names.size(); ++i)
            row.insert(names[i], cells.value(i));
        rows.append(row);
    }
    return rows;
}

bool isOneOf(const QString &value, const QString &expected)
{
    return expected == u"n/a"_s ? value == expected : expected.split(u'/').contains(value);
}

bool isGood(const QString &verdict)
{
    return verdict.startsWith(u"VALID"_s);
}

bool mayBeGood(const QString &expected)
{
    for (const QString &alternative : expected.split(u'/')) {
        if (isGood(alternative))
            return true;
    }
    return false;
}

} // namespace

// The verdicts on other projects' signed PDFs, published attacks among them.
class TestSignedCopyCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesTheCorpus();
};

void TestSignedCopyCorpus::judgesTheCorpus()
{
    const auto rows = corpusManifest();
    if (rows.isEmpty())
        QSKIP("the corpus of signed PDFs is not here");
    legal::ValidationOptions options;
    options.time = QDateTime(QDate(2026, 11, 22), QTime(0, 0), Qt::UTC);
    const legal::SignedCopyCheck check(options);
    QStringList wrong;
    QStringList falseGood;
    int verdicts = 0;
    for (const auto &row : rows) {
        QFile file(corpusFolder() + u'/' + row[u"file"_s]);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        base::JobContext context;
        QElapsedTimer timer;
        timer.start();
        const auto report = check.validate(file.readAll(), context);
        const qint64 elapsedMs = timer.elapsed();
        const QString verdict = report ? model::verdictName(report->verdict) : report.error().code;
        const QString integrity = report ? model::integrityName(report->integrity) : QString();
        const QString later
            = report ? model::laterModificationName(report->laterModification) : QString();
        const QString stamps = report ? model::timestampCheckName(report->timestamps) : QString();
        QStringList reasons;
        if (report) {
            reasons = report->warnings;
            for (const model::SignatureReport &signature : report->signatures)
                reasons += signature.reasons;
            reasons.removeDuplicates();
        }
        const bool right = isOneOf(verdict, row[u"verdict"_s]);
        verdicts += right ? 1 : 0;
        if (isGood(verdict) && !mayBeGood(row[u"verdict"_s]))
            falseGood.append(row[u"file"_s]);
        const QString line
            = u"%1 %2 verdict %3 (%4) integrity %5 (%6) later %7 (%8) timestamps %9"_s.arg(
                  right ? u"ok"_s : u"WRONG"_s, row[u"file"_s], verdict, row[u"verdict"_s],
                  integrity, row[u"integrity"_s], later, row[u"later_modification"_s], stamps)
            + u" (%1) %2 ms; %3"_s.arg(row[u"timestamps"_s], QString::number(elapsedMs),
                                       reasons.join(u' '));
        qInfo().noquote() << line;
        if (!right)
            wrong.append(line);
    }
    qInfo().noquote() << u"verdicts right: %1 of %2, false good: %3"_s.arg(
        QString::number(verdicts), QString::number(rows.size()), QString::number(falseGood.size()));
    QVERIFY2(falseGood.isEmpty(), qPrintable(falseGood.join(u' ')));
    QVERIFY2(verdicts >= 55, qPrintable(wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestSignedCopyCorpus)
#include "tst_signedcopycorpus.moc"
