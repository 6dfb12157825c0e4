// SPDX-License-Identifier: Apache-2.0
// `countersign ocr -o OUT.pdf`: what goes in, what other programs see in the result, and what is
// left when it is stopped.
#include "tests/e2e/program.h"
#include "tests/e2e/searchablesamples.h"
#include "tests/support/layeredpages.h"
#include "tests/support/paintedpages.h"

#include <QDir>
#include <QDirIterator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTransform>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace countersign;
using test::ProgramResult;

class TestSearchablePdf : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

    void keepsJpegAsItIs();
    void keepsGroup4AsItIs();
    void keepsImagesOfPdfs();
    void codesOtherImagesWithoutLoss();
    void wordsLieWhereTheyAre_data();
    void wordsLieWhereTheyAre();
    void leavesBornDigitalPages();
    void dropsOldInvisibleText();
    void saysWhatKeepsItFromPdfa_data();
    void saysWhatKeepsItFromPdfa();
    void joinsFilesAndNamesTheBadOne();
    void writesOnePdfEach();
    void exportsHocrAndAlto();
    void neverTouchesASignedOriginal();
    void neverOverwrites();
    void aFullDiskLeavesTheOldFile();
    void goesOnAfterAKill();
    void stopsWhenAsked();

private:
    QString file(const QString &name) const { return m_folder->filePath(name); }
    QString written(const QString &name, const QByteArray &bytes) const;
    ProgramResult ocr(const QStringList &arguments) const;
    QByteArray pdfaReport(const QString &path) const;
    QStringList leftovers() const;
    int keptPages() const;
    QString longDocument() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::Program> m_program;
};

void TestSearchablePdf::initTestCase()
{
    for (const QString &tool : {u"qpdf"_s, u"pdftotext"_s, u"pdfimages"_s, u"python3"_s})
        QVERIFY2(!QStandardPaths::findExecutable(tool).isEmpty(), qPrintable(tool));
}

void TestSearchablePdf::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_program = std::make_unique<test::Program>(file(u"home"_s));
}

QString TestSearchablePdf::written(const QString &name, const QByteArray &bytes) const
{
    const QString path = file(name);
    return test::writeFile(path, bytes) ? path : QString();
}

ProgramResult TestSearchablePdf::ocr(const QStringList &arguments) const
{
    return m_program->run(QStringList{u"ocr"_s, u"--json"_s} + arguments);
}

QByteArray TestSearchablePdf::pdfaReport(const QString &path) const
{
    return test::outputOf(
        u"python3"_s,
        {QStringLiteral(COUNTERSIGN_SOURCE_DIR) + u"/tests/tools/check_pdfa.py"_s, path});
}

// Hidden files beside the outputs, and state.
QStringList TestSearchablePdf::leftovers() const
{
    QStringList found;
    QDirIterator it(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        if (it.fileName().startsWith(u'.') || path.contains(u"/countersign/ocr/"_s))
            found.append(path);
    }
    return found;
}

int TestSearchablePdf::keptPages() const
{
    int count = 0;
    QDirIterator it(file(u"home/state/countersign/ocr"_s), {u"*.page"_s}, QDir::Files,
                    QDirIterator::Subdirectories);
    for (; it.hasNext(); it.next())
        ++count;
    return count;
}

void TestSearchablePdf::keepsJpegAsItIs()
{
    const QByteArray jpeg = test::encoded(test::paintPage(test::contractLines()), "JPEG");
    const ProgramResult result = ocr({written(u"page.jpg"_s, jpeg), u"-o"_s, file(u"out.pdf"_s)});
    QVERIFY2(result.exitCode == 0, result.err.constData());
    const QByteArray pdf = test::contentOf(file(u"out.pdf"_s));
    QVERIFY(pdf.contains(jpeg));
    QCOMPARE(result.objects().value(0)[u"pdfa"_s].toString(), u"2b"_s);
    const QByteArray report = pdfaReport(file(u"out.pdf"_s));
    QVERIFY2(report.startsWith("0\n"), report.constData());
    QVERIFY(test::outputOf(u"qpdf"_s, {u"--check"_s, file(u"out.pdf"_s)}).startsWith("0\n"));
    const QByteArray text = test::outputOf(u"pdftotext"_s, {file(u"out.pdf"_s), u"-"_s});
    QVERIFY2(text.contains("Alpine Instruments Limited and Brookfield Paper Company"),
             text.constData());
    QVERIFY(leftovers().isEmpty());
}

void TestSearchablePdf::keepsGroup4AsItIs()
{
    const QByteArray tiff = test::tiffOf({test::paintPage({u"The first page of the agreement"_s}),
                                          test::paintPage({u"The second page of the agreement"_s})},
                                         200, 200, true);
    const ProgramResult result = ocr({written(u"fax.tif"_s, tiff), u"-o"_s, file(u"out.pdf"_s)});
    QVERIFY2(result.exitCode == 0, result.err.constData());
    QVERIFY(pdfaReport(file(u"out.pdf"_s)).startsWith("0\n"));
    // The coded image of each page is found in the TIFF, byte for byte.
    test::outputOf(u"pdfimages"_s, {u"-ccitt"_s, file(u"out.pdf"_s), file(u"image"_s)});
    for (const QString &name : {u"image-000.ccitt"_s, u"image-001.ccitt"_s}) {
        const QByteArray coded = test::contentOf(file(name));
        QVERIFY2(coded.size() > 100, qPrintable(name));
        QVERIFY(tiff.contains(coded));
    }
    const QList<test::SeenPage> pages = test::wordsInPdf(file(u"out.pdf"_s));
    QCOMPARE(pages.size(), 2);
    QCOMPARE(pages.at(1).value(1).text, u"second"_s);
}

void TestSearchablePdf::keepsImagesOfPdfs()
{
    const QByteArray scan = test::scannedPdfOf({test::paintPage(test::contractLines())});
    const QString original = written(u"scan.pdf"_s, scan);
    const ProgramResult result = ocr({original, u"-o"_s, file(u"out.pdf"_s)});
    QVERIFY2(result.exitCode == 0, result.err.constData());
    QCOMPARE(result.objects().value(0)[u"recognised_pages"_s].toInt(), 1);
    QVERIFY(pdfaReport(file(u"out.pdf"_s)).startsWith("0\n"));
    test::outputOf(u"pdfimages"_s, {u"-all"_s, original, file(u"before"_s)});
    test::outputOf(u"pdfimages"_s, {u"-all"_s, file(u"out.pdf"_s), file(u"after"_s)});
    const QStringList before = QDir(m_folder->path()).entryList({u"before-*"_s});
    QVERIFY(!before.isEmpty());
    for (const QString &name : before)
        QCOMPARE(test::contentOf(file(QString(name).replace(u"before"_s, u"after"_s))),
                 test::contentOf(file(name)));
    QCOMPARE(test::contentOf(original), scan);
}

void TestSearchablePdf::codesOtherImagesWithoutLoss()
{
    const QImage page = test::paintPage({u"Payment is due within thirty days"_s}, 150);
    const QImage bilevel = page.convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
    const ProgramResult result
        = ocr({written(u"1 grey.png"_s, test::encoded(page, "PNG")),
               written(u"2 bilevel.png"_s, test::encoded(bilevel, "PNG")),
               written(u"3 plain.bmp"_s, test::encoded(page, "BMP")), u"-o"_s, file(u"out.pdf"_s)});
    QVERIFY2(result.exitCode == 0, result.err.constData());
    QVERIFY(pdfaReport(file(u"out.pdf"_s)).startsWith("0\n"));
    QVERIFY(test::outputOf(u"pdfimages"_s, {u"-list"_s, file(u"out.pdf"_s)}).contains("ccitt"));
    test::outputOf(u"pdfimages"_s, {u"-png"_s, file(u"out.pdf"_s), file(u"image"_s)});
    const auto seen = [this](const QString &name) {
        return QImage(file(name)).convertToFormat(QImage::Format_Grayscale8);
    };
    QCOMPARE(seen(u"image-000.png"_s), page);
    QCOMPARE(seen(u"image-001.png"_s), bilevel.convertToFormat(QImage::Format_Grayscale8));
    QCOMPARE(seen(u"image-002.png"_s), page);
}

void TestSearchablePdf::wordsLieWhereTheyAre_data()
{
    QTest::addColumn<QByteArray>("pdf");
    const QImage page = test::paintPage(test::contractLines());
    const QByteArray scan = test::scannedPdfOf({page});
    const QRectF crop(40, 60, 500, 740);
    QTest::newRow("plain") << scan;
    QTest::newRow("offset") << test::laidOut(scan, {0, {-120, 333}, {}, 1});
    QTest::newRow("cropped") << test::laidOut(scan, {0, {50, -20}, crop, 1});
    QTest::newRow("unit") << test::laidOut(scan, {0, {0, 0}, {}, 2.5});
    for (const int rotate : {90, 180, 270}) {
        // Stored so that the page's own rotation brings it upright again.
        const QImage stored = page.transformed(QTransform().rotate(-rotate));
        const QByteArray turned = test::scannedPdfOf({stored});
        QTest::addRow("rotate %d", rotate) << test::laidOut(turned, {rotate, {17, 23}, {}, 1});
        QTest::addRow("lying %d", rotate) << turned;
        QTest::addRow("lying %d in a rotated page", rotate)
            << test::laidOut(turned, {(rotate + 90) % 360, {-17, 23}, {}, 1});
    }
}

void TestSearchablePdf::wordsLieWhereTheyAre()
{
    QFETCH(const QByteArray, pdf);
    const ProgramResult result = ocr(
        {written(u"in.pdf"_s, pdf), u"-o"_s, file(u"out.pdf"_s), u"--hocr"_s, file(u"out.hocr"_s)});
    QVERIFY2(result.exitCode == 0, result.err.constData());
    const auto expected = test::wordsInHocr(test::contentOf(file(u"out.hocr"_s)));
    const auto seen = test::wordsInPdf(file(u"out.pdf"_s));
    QCOMPARE(seen.size(), 1);
    QCOMPARE(expected.size(), 1);
    QVERIFY(expected.first().size() > 60);
    const double share = test::agreement(expected.first(), seen.first());
    QVERIFY2(share > 0.8, qPrintable(QString::number(share)));
    QVERIFY(pdfaReport(file(u"out.pdf"_s)).startsWith("0\n"));
}

void TestSearchablePdf::leavesBornDigitalPages()
{
    const QByteArray born = test::pdfOf({test::contractLines(), test::contractLines()});
    const ProgramResult result = ocr({written(u"born.pdf"_s, born), u"-o"_s, file(u"out.pdf"_s)});
    QVERIFY2(result.exitCode == 0, result.err.constData());
    QCOMPARE(result.objects().value(0)[u"recognised_pages"_s].toInt(), 0);
    QCOMPARE(test::outputOf(u"pdftotext"_s, {file(u"out.pdf"_s), u"-"_s}),
             test::outputOf(u"pdftotext"_s, {file(u"born.pdf"_s), u"-"_s}));
    QVERIFY(!test::outputOf(u"pdffonts"_s, {file(u"out.pdf"_s)}).contains("CountersignInvisible"));
}

// An old recogniser's text that lies beside the print is replaced; what we wrote is right and
// stays: either way the words are there once, not twice.
void TestSearchablePdf::dropsOldInvisibleText()
{
    const QStringList line{u"Only these few words are here"_s};
    const QByteArray scan
        = test::withHiddenText(test::scannedPdfOf({test::paintPage(line)}), line, 6);
    ProgramResult result = ocr({written(u"in.pdf"_s, scan), u"-o"_s, file(u"once.pdf"_s)});
    QVERIFY2(result.exitCode == 0, result.err.constData());
    QCOMPARE(result.objects().value(0)[u"recognised_pages"_s].toInt(), 1);
    result = ocr({file(u"once.pdf"_s), u"-o"_s, file(u"twice.pdf"_s)});
    QVERIFY2(result.exitCode == 0, result.err.constData());
    QCOMPARE(result.objects().value(0)[u"recognised_pages"_s].toInt(), 0);
    for (const QString &pdf : {u"once.pdf"_s, u"twice.pdf"_s})
        QCOMPARE(test::outputOf(u"pdftotext"_s, {file(pdf), u"-"_s}).count("these"), 1);
}

void TestSearchablePdf::saysWhatKeepsItFromPdfa_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<QString>("code");
    const QString text = u"This agreement is made between two parties of good standing today"_s;
    QTest::newRow("font") << test::pdfWithoutFonts(text) << u"font_not_embedded"_s;
    QTest::newRow("script") << test::pdfWithScript(test::scannedPdfOf({test::paintPage({text})}))
                            << u"action"_s;
}

void TestSearchablePdf::saysWhatKeepsItFromPdfa()
{
    QFETCH(const QByteArray, pdf);
    QFETCH(const QString, code);
    const ProgramResult result = ocr({written(u"in.pdf"_s, pdf), u"-o"_s, file(u"out.pdf"_s)});
    QVERIFY2(result.exitCode == 0, result.err.constData());
    const QJsonObject report = result.objects().value(0);
    QVERIFY(report[u"pdfa"_s].isNull());
    QCOMPARE(report[u"pdfa_obstacles"_s][0][u"code"_s].toString(), code);
    QVERIFY(result.errors().contains(u"not PDF/A"_s));
    QVERIFY(!test::contentOf(file(u"out.pdf"_s)).contains("pdfaid:part"));
    QVERIFY(pdfaReport(file(u"out.pdf"_s)).startsWith("1\n"));
    QVERIFY(test::outputOf(u"pdftotext"_s, {file(u"out.pdf"_s), u"-"_s}).contains("good standing"));
}

void TestSearchablePdf::joinsFilesAndNamesTheBadOne()
{
    QVERIFY(QDir().mkpath(file(u"folder"_s)));
    written(u"folder/1.jpg"_s,
            test::encoded(test::paintPage({u"Sheet one of the folder"_s}), "JPEG"));
    written(u"folder/2.jpg"_s,
            test::encoded(test::paintPage({u"Sheet two of the folder"_s}), "JPEG"));
    const QString bad = written(u"bad.pdf"_s, "%PDF-1.7\nnothing else");
    const ProgramResult result = ocr({written(u"born.pdf"_s, test::pdfOf({test::contractLines()})),
                                      bad, file(u"folder"_s), u"-o"_s, file(u"all.pdf"_s)});
    QCOMPARE(result.exitCode, 3);
    QVERIFY(result.errors().contains(bad));
    const auto pages = test::wordsInPdf(file(u"all.pdf"_s));
    QCOMPARE(pages.size(), 3);
    QCOMPARE(pages.at(0).value(0).text, u"Mutual"_s);
    QCOMPARE(pages.at(1).value(1).text, u"one"_s);
    QCOMPARE(pages.at(2).value(1).text, u"two"_s);
}

void TestSearchablePdf::writesOnePdfEach()
{
    const QByteArray jpeg = test::encoded(test::paintPage({u"A page of its own"_s}), "JPEG");
    QVERIFY(QDir().mkpath(file(u"other"_s)));
    const ProgramResult result
        = ocr({written(u"page.jpg"_s, jpeg), written(u"other/page.jpg"_s, jpeg), u"-o"_s,
               file(u"out/"_s)});
    QVERIFY2(result.exitCode == 0, result.err.constData());
    QCOMPARE(result.objects().size(), 2);
    QCOMPARE(QDir(file(u"out"_s)).entryList(QDir::Files),
             QStringList({u"page-2.pdf"_s, u"page.pdf"_s}));
}

void TestSearchablePdf::exportsHocrAndAlto()
{
    const QByteArray jpeg = test::encoded(
        test::paintPage({u"Smith & Sons <Ltd> agree"_s, u"on the following terms"_s}), "JPEG");
    const ProgramResult result = ocr(
        {written(u"it's \"mine\".jpg"_s, jpeg), u"-o"_s, file(u"out.pdf"_s), u"--hocr"_s,
         file(u"out.hocr"_s), u"--alto"_s, file(u"out.xml"_s), u"--sidecar"_s, file(u"out.txt"_s)});
    QVERIFY2(result.exitCode == 0, result.err.constData());
    for (const QString &name : {u"out.hocr"_s, u"out.xml"_s})
        QCOMPARE(test::outputOf(u"xmllint"_s, {u"--noout"_s, u"--nonet"_s, file(name)}), "0\n");
    const QByteArray alto = test::contentOf(file(u"out.xml"_s));
    QVERIFY(alto.contains("CONTENT=\"&amp;\""));
    QCOMPARE(alto.count("<String "), 9);
    QCOMPARE(alto.count("<SP "), 7);
    QVERIFY(test::contentOf(file(u"out.txt"_s)).contains("Smith & Sons"));
}

void TestSearchablePdf::neverTouchesASignedOriginal()
{
    const QByteArray original
        = test::signedPdf(test::pdfOf({test::contractLines()}), file(u"identity"_s));
    QVERIFY(!original.isEmpty());
    const QString path = written(u"signed.pdf"_s, original);
    const ProgramResult refused = ocr({path, u"-o"_s, path, u"--force"_s});
    QCOMPARE(refused.exitCode, 3);
    QCOMPARE(refused.objects().value(0)[u"error"_s][u"code"_s].toString(), u"file.is_original"_s);
    const ProgramResult result = ocr({path, u"-o"_s, file(u"out/"_s)});
    QVERIFY2(result.exitCode == 0, result.err.constData());
    QVERIFY(result.errors().contains(u"digitally signed"_s));
    QCOMPARE(result.objects().value(0)[u"signed_original"_s].toBool(), true);
    QCOMPARE(test::contentOf(path), original);
    const QString copy = file(u"out/signed.searchable-copy.pdf"_s);
    const QByteArray bytes = test::contentOf(copy);
    QVERIFY(!bytes.contains("/ByteRange"));
    QVERIFY(bytes.contains("sha256:" + test::sha256Hex(original).toLatin1()));
    QVERIFY(test::outputOf(u"pdfinfo"_s, {copy}).contains("Copy of a digitally signed document"));
}

void TestSearchablePdf::neverOverwrites()
{
    const QString in = written(u"page.jpg"_s,
                               test::encoded(test::paintPage({u"A page that is read"_s}), "JPEG"));
    const QString out = written(u"out.pdf"_s, "something else");
    const ProgramResult refused = ocr({in, u"-o"_s, out});
    QCOMPARE(refused.exitCode, 3);
    QCOMPARE(refused.objects().value(0)[u"error"_s][u"code"_s].toString(), u"file.exists"_s);
    QCOMPARE(test::contentOf(out), "something else");
    const ProgramResult replaced = ocr({in, u"-o"_s, out, u"--force"_s});
    QVERIFY2(replaced.exitCode == 0, replaced.err.constData());
    QVERIFY(test::contentOf(out).startsWith("%PDF-1.7"));
    QVERIFY(leftovers().isEmpty());
}

void TestSearchablePdf::aFullDiskLeavesTheOldFile()
{
    const QString in
        = written(u"page.jpg"_s, test::encoded(test::paintPage(test::contractLines()), "JPEG"));
    const QString out = written(u"out.pdf"_s, "the old file");
    qputenv("XDG_STATE_HOME", QFile::encodeName(file(u"home/state"_s)));
    const QByteArray result = test::outputOf(
        u"prlimit"_s,
        {u"--fsize=30000"_s, test::Program::path(), u"ocr"_s, in, u"-o"_s, out, u"--force"_s});
    qunsetenv("XDG_STATE_HOME");
    QVERIFY2(result.startsWith("3\n"), result.constData());
    QCOMPARE(test::contentOf(out), "the old file");
    // The page that was read is there for the next attempt, and nothing else.
    QCOMPARE(leftovers().size(), 1);
    const ProgramResult again = ocr({in, u"-o"_s, out, u"--force"_s});
    QVERIFY2(again.exitCode == 0, again.err.constData());
    QCOMPARE(again.objects().value(0)[u"resumed_pages"_s].toInt(), 1);
    QVERIFY(leftovers().isEmpty());
}

QString TestSearchablePdf::longDocument() const
{
    QList<QImage> pages;
    for (int page = 1; page <= 12; ++page)
        pages.append(test::paintPage(test::contractLines()
                                     << u"This is page %1 of the agreement"_s.arg(page)));
    return written(u"long.tif"_s, test::tiffOf(pages, 200, 200, true));
}

void TestSearchablePdf::goesOnAfterAKill()
{
    const QString in = longDocument();
    const QStringList command{u"ocr"_s, u"--json"_s, in, u"-o"_s, file(u"out.pdf"_s)};
    const auto process = m_program->start(command);
    QTRY_VERIFY_WITH_TIMEOUT(keptPages() >= 2, 60'000);
    process->kill();
    QVERIFY(process->waitForFinished());
    QVERIFY(!QFile::exists(file(u"out.pdf"_s)));
    const int kept = keptPages();
    for (const QString &path : leftovers())
        QVERIFY2(path.contains(u"/countersign/ocr/"_s), qPrintable(path));
    const ProgramResult result = m_program->run(command);
    QVERIFY2(result.exitCode == 0, result.err.constData());
    QVERIFY(result.objects().value(0)[u"resumed_pages"_s].toInt() >= kept - 1);
    const auto pages = test::wordsInPdf(file(u"out.pdf"_s));
    QCOMPARE(pages.size(), 12);
    for (qsizetype page = 0; page < pages.size(); ++page) {
        const QString number = QString::number(page + 1);
        const auto isNumber = [&number](const auto &word) { return word.text == number; };
        QVERIFY(std::any_of(pages[page].begin(), pages[page].end(), isNumber));
    }
    QVERIFY(leftovers().isEmpty());
}

void TestSearchablePdf::stopsWhenAsked()
{
    const QString in = longDocument();
    const auto process = m_program->start({u"ocr"_s, u"--json"_s, in, u"-o"_s, file(u"out.pdf"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(keptPages() >= 1, 60'000);
    ::kill(pid_t(process->processId()), SIGINT);
    const ProgramResult result = test::Program::finish(*process);
    QCOMPARE(result.exitCode, 3);
    QVERIFY2(result.errors().contains(u"goes on from there"_s), result.err.constData());
    QVERIFY(!QFile::exists(file(u"out.pdf"_s)));
    QVERIFY(keptPages() >= 1);
}

QTEST_MAIN(TestSearchablePdf)
#include "tst_searchablepdf.moc"
