// SPDX-License-Identifier: Apache-2.0
#include "tests/support/paintedpages.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace
{

constexpr int processMs = 500'000;
constexpr qsizetype pagesPerFolder = 4;

struct Reading {
    QByteArray build;
    QByteArray pages;
};

// What the recogniser says in a process of its own: the first in `libraryPath`, or where that is
// empty the one the program would take. `simd` names the instruction set it is held to.
Reading readingOf(const QStringList &files, const QString &languages, const QString &libraryPath,
                  const QString &simd = {})
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"LD_LIBRARY_PATH"_s);
    if (!libraryPath.isEmpty())
        environment.insert(u"LD_LIBRARY_PATH"_s, libraryPath);
    if (!simd.isEmpty())
        environment.insert(u"DOTPRODUCT"_s, simd);
    QProcess probe;
    probe.setProcessEnvironment(environment);
    probe.start(QStringLiteral(COUNTERSIGN_BINARY_DIR "/tests/recogniserprobe"),
                QStringList{languages} + files);
    if (!probe.waitForFinished(processMs) || probe.exitCode() != 0)
        return {};
    const QByteArray said = probe.readAllStandardOutput();
    const qsizetype end = said.indexOf('\n');
    return {said.left(end), said.mid(end + 1)};
}

// Grey noise, as on a scan, but the same on every run.
QImage noisy(const QImage &page, int amplitude)
{
    QImage grey = page.convertToFormat(QImage::Format_Grayscale8);
    std::minstd_rand random(1);
    for (int y = 0; y < grey.height(); ++y) {
        uchar *line = grey.scanLine(y);
        for (int x = 0; x < grey.width(); ++x) {
            const int change = int(random() % uint(2 * amplitude + 1)) - amplitude;
            line[x] = uchar(qBound(0, line[x] + change, 255));
        }
    }
    return grey;
}

QImage skewed(const QImage &page, double degrees)
{
    return page.transformed(QTransform().rotate(degrees), Qt::SmoothTransformation);
}

} // namespace

// The tuned recogniser (packaging/tesseract) gives what the system's gives: text, boxes and
// confidences, bit for bit, on every processor.
class TestTunedRecogniser : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    QString saved(const QImage &page, const QString &name) const
    {
        const QString path = m_dir.filePath(name);
        page.save(path);
        return path;
    }

    static void compare(const QStringList &files, const QString &languages)
    {
        const Reading system = readingOf(files, languages, QStringLiteral(SYSTEM_LIBDIR));
        QCOMPARE(system.build.trimmed(), "system"_ba);
        QVERIFY(system.pages.count('\n') > 100 * files.size());
        const Reading tuned = readingOf(files, languages, {});
        QVERIFY(tuned.build.startsWith("tuned "));
        QVERIFY(tuned.pages == system.pages);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(
                QStringLiteral(COUNTERSIGN_BINARY_DIR "/lib/countersign/libtesseract.so.5")))
            QSKIP("The tuned recogniser is not built (packaging/tesseract/build.sh)");
    }
    void paintedPagesReadTheSame()
    {
        const QImage page = test::paintPage(test::contractLines());
        compare({saved(page, u"clean.png"_s), saved(noisy(page, 60), u"noisy.png"_s),
                 saved(noisy(skewed(page, 1.3), 30), u"skewed.png"_s),
                 saved(test::paintPage(test::contractLines(), 100), u"coarse.png"_s)},
                u"eng"_s);
    }
    void processorsReadTheSame_data()
    {
        QTest::addColumn<QString>("wish"); // Tesseract's own word for it
        QTest::addColumn<QByteArray>("build");
        QTest::newRow("without AVX2") << u"sse"_s << "tuned SSE4.1"_ba;
        QTest::newRow("AVX2") << u"avx2"_s << "tuned AVX2"_ba;
        QTest::newRow("AVX-VNNI") << u"avxvnni"_s << "tuned AVX-VNNI"_ba;
        QTest::newRow("AVX-512 VNNI") << u"avx512vnni"_s << "tuned AVX-512 VNNI"_ba;
    }
    void processorsReadTheSame()
    {
        QFETCH(QString, wish);
        QFETCH(QByteArray, build);
        const QImage page = test::paintPage(test::contractLines());
        const QStringList files{saved(noisy(skewed(page, -0.7), 45), u"processor.png"_s)};
        const Reading tuned = readingOf(files, u"eng"_s, {}, wish);
        if (tuned.build != build)
            QSKIP("This processor does not have these instructions");
        const Reading system = readingOf(files, u"eng"_s, QStringLiteral(SYSTEM_LIBDIR));
        QVERIFY(!system.pages.isEmpty());
        QVERIFY(tuned.pages == system.pages);
    }
    void severalLanguagesReadTheSame()
    {
        const QImage page = test::paintPage(test::contractLines(), 150);
        compare({saved(noisy(page, 40), u"languages.png"_s)}, u"deu+eng"_s);
    }
    void scannedPagesReadTheSame()
    {
        const QDir shared(QStringLiteral(COUNTERSIGN_SHARED_DIR "/data"));
        QStringList files;
        for (const QString &folder : {u"real-scans"_s, u"scans"_s}) {
            const QDir dir(shared.filePath(folder));
            const QStringList names = dir.entryList({u"*.tif"_s, u"*.png"_s}, QDir::Files);
            for (const QString &name : names.first(qMin(names.size(), pagesPerFolder)))
                files.append(dir.filePath(name));
        }
        if (files.isEmpty())
            QSKIP("No scanned pages: the data folder beside the repository is absent");
        compare(files, u"eng"_s);
    }
};

QTEST_MAIN(TestTunedRecogniser)
#include "tst_tunedrecogniser.moc"
