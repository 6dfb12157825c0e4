// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/pageimages.h"
#include "tests/support/paintedpages.h"
#include "tests/support/tempoffice.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace
{

constexpr double scanDpi = 200;
constexpr double paperWidthInch = 595.0 / 72;

QByteArray scan(int pages)
{
    QList<QImage> images;
    for (int i = 0; i < pages; ++i)
        images.append(test::paintPage({u"Page %1"_s.arg(i + 1), u"of a lease"_s}, scanDpi));
    return test::tiffOf(images, scanDpi, scanDpi, false);
}

double meanDifference(const QImage &a, const QImage &b)
{
    const QImage one = a.convertToFormat(QImage::Format_Grayscale8);
    const QImage other = b.scaled(a.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                             .convertToFormat(QImage::Format_Grayscale8);
    double sum = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            sum += std::abs(one.constScanLine(y)[x] - other.constScanLine(y)[x]);
    }
    return sum / (double(one.width()) * one.height());
}

} // namespace

// Previews are made with the text, are encrypted, go when they are out of date, and are missed by
// nobody.
class TestPagePreviews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_office = std::make_unique<test::TempOffice>(); }
    void cleanup() { m_office.reset(); }

    void recognitionKeepsPreviewsOfAScan();
    void onlyTheFirstPagesOfADrawnDocument();
    void nothingReadableReachesTheDisk();
    void aTurnedPageHasNoUseForItsOldOne();
    void whatItReplacesIsRemoved();
    void documentsShareNone();
    void aLostOneIsDrawnInstead();
    void thumbnailsComeFromPreviews();
    void aTurnIsSeenAfterForgetting();

private:
    // With previews, made as recognition does, which takes longer for its own part.
    model::DocumentId previewed(const QString &name, const QByteArray &bytes);
    QImage preview(const model::DocumentId &id, int page, int dpi = 0)
    {
        return m_office->office().previews().load(id, page, dpi);
    }
    qsizetype objects() { return m_office->session().workspace().objects().all().size(); }
    void turn(const model::DocumentId &id, int page, int rotationCw);
    base::Result<model::ObjectRef> makeAgain(const model::DocumentId &id, int page);

    std::unique_ptr<test::TempOffice> m_office;
};

void TestPagePreviews::turn(const model::DocumentId &id, int page, int rotationCw)
{
    model::Page turned = m_office->document(id).pages[page];
    turned.rotationCw = rotationCw;
    QVERIFY(m_office->session().write(
        [&](workflow::Unit &unit) { return unit.documents.updatePage(id, turned); }));
}

model::DocumentId TestPagePreviews::previewed(const QString &name, const QByteArray &bytes)
{
    const auto id = m_office->ingest(name, bytes).document;
    const qsizetype pages = m_office->document(id).pages.size();
    for (int page = 0; page < pages; ++page) {
        if (!makeAgain(id, page))
            qFatal("no preview was made");
    }
    return id;
}

base::Result<model::ObjectRef> TestPagePreviews::makeAgain(const model::DocumentId &id, int page)
{
    m_office->office().opened().forget(id);
    const auto opened = m_office->office().opened().open(id, m_office->context);
    const auto made = m_office->office().previews().make(**opened, (*opened)->document.pages[page],
                                                         m_office->context);
    return m_office->session().write<model::ObjectRef>(
        [&](workflow::Unit &unit) { return workflow::PagePreviews::enter(unit, id, page, made); });
}

void TestPagePreviews::recognitionKeepsPreviewsOfAScan()
{
    const auto id = m_office->ingest(u"lease.tif"_s, scan(2)).document;
    QVERIFY(preview(id, 0).isNull());
    m_office->office().jobs().drain();
    for (const int page : {0, 1}) {
        const QImage kept = preview(id, page);
        QCOMPARE(kept.format(), QImage::Format_RGB32);
        QVERIFY(kept.width() > 100 * paperWidthInch && kept.width() < 120 * paperWidthInch);
        const auto opened = m_office->office().opened().open(id, m_office->context);
        const auto drawn = (*opened)->render(page, 150, m_office->context);
        QVERIFY(meanDifference(kept, drawn->pixels) < 4);
    }
    QVERIFY(meanDifference(preview(id, 0), preview(id, 1)) > 0);
    QVERIFY(preview(id, 2).isNull());
}

void TestPagePreviews::onlyTheFirstPagesOfADrawnDocument()
{
    const QByteArray drawn = test::pdfOf(QList<QStringList>(13, {u"Lease"_s}));
    const QByteArray scanned
        = test::scannedPdfOf(QList<QImage>(13, test::paintPage({u"Lease"_s}, 72)));
    const auto longOne = m_office->ingest(u"long.pdf"_s, drawn).document;
    const auto scannedOne = m_office->ingest(u"scanned.pdf"_s, scanned).document;
    for (const int page : {11, 12}) {
        QVERIFY(makeAgain(longOne, page));
        QVERIFY(makeAgain(scannedOne, page));
    }
    QVERIFY(!preview(longOne, 11).isNull());
    QVERIFY(preview(longOne, 12).isNull());
    QVERIFY(!preview(scannedOne, 11).isNull());
    QVERIFY(!preview(scannedOne, 12).isNull());
}

void TestPagePreviews::nothingReadableReachesTheDisk()
{
    const auto id = previewed(u"lease.tif"_s, scan(1));
    QVERIFY(!preview(id, 0).isNull());
    int files = 0;
    QDirIterator it(m_office->session().workspace().directory(), QDir::Files | QDir::Hidden,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        for (const char *trace : {"JFIF", "countersign preview"})
            QVERIFY2(!bytes.contains(trace), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files >= 4); // database, keys, original, preview
}

void TestPagePreviews::aTurnedPageHasNoUseForItsOldOne()
{
    const auto id = previewed(u"lease.tif"_s, scan(2));
    turn(id, 0, 90);
    QVERIFY(preview(id, 0).isNull());
    QVERIFY(!preview(id, 1).isNull());
    QVERIFY(makeAgain(id, 0));
    const QImage lying = preview(id, 0);
    QVERIFY(lying.width() > lying.height());
}

void TestPagePreviews::whatItReplacesIsRemoved()
{
    const auto id = previewed(u"lease.tif"_s, scan(1));
    QCOMPARE(objects(), 2);
    const auto same = makeAgain(id, 0);
    QVERIFY(same && same->isNull()); // the same picture is the same object
    QCOMPARE(objects(), 2);
    turn(id, 0, 180);
    const auto earlier = makeAgain(id, 0);
    QVERIFY(earlier && !earlier->isNull());
    m_office->office().previews().discard({*earlier});
    QCOMPARE(objects(), 2);
    QVERIFY(!preview(id, 0).isNull());
}

void TestPagePreviews::documentsShareNone()
{
    const auto first = previewed(u"a.tif"_s, scan(1));
    const auto second = previewed(u"b.tif"_s, scan(1));
    QCOMPARE(objects(), 3); // one original
    const auto removed = m_office->ask<model::ObjectRef>(
        [first](workflow::Unit &unit) { return unit.previews.find(first, 0); });
    m_office->office().previews().discard({removed});
    QVERIFY(preview(first, 0).isNull());
    QVERIFY(!preview(second, 0).isNull());
}

void TestPagePreviews::aLostOneIsDrawnInstead()
{
    const auto id = previewed(u"lease.tif"_s, scan(1));
    const auto object = m_office->ask<model::ObjectRef>(
        [id](workflow::Unit &unit) { return unit.previews.find(id, 0); });
    QVERIFY(m_office->session().workspace().objects().remove(object));
    workflow::PageImages images(m_office->office());
    auto none = images.preview(id, 0);
    none.waitForFinished();
    QVERIFY(none.result() && none.result()->isNull());
    auto page = images.page(id, 0, 0);
    page.waitForFinished();
    QVERIFY(page.result()->width() > 140 * paperWidthInch);
    auto drawn = images.preview(id, 0); // what was drawn is at hand from now on
    drawn.waitForFinished();
    QCOMPARE(drawn.result()->size(), page.result()->size());
}

void TestPagePreviews::thumbnailsComeFromPreviews()
{
    const auto id = previewed(u"lease.tif"_s, scan(1));
    const model::Document document = m_office->document(id);
    // Without its original nothing can be drawn.
    QVERIFY(m_office->session().workspace().objects().remove(document.sources[0].object));
    m_office->office().opened().forget(id);
    workflow::PageImages images(m_office->office());
    auto small = images.page(id, 0, 20);
    small.waitForFinished();
    QVERIFY(small.result());
    QVERIFY(small.result()->width() >= 20 * paperWidthInch);
    QVERIFY(small.result()->width() <= 40 * paperWidthInch);
    auto page = images.page(id, 0, 0);
    page.waitForFinished();
    QCOMPARE(page.result().error().code, u"object.not_found"_s);
}

void TestPagePreviews::aTurnIsSeenAfterForgetting()
{
    const auto id = previewed(u"lease.tif"_s, scan(1));
    workflow::PageImages images(m_office->office());
    auto upright = images.page(id, 0, 0);
    upright.waitForFinished();
    QVERIFY(upright.result()->height() > upright.result()->width());
    turn(id, 0, 90);
    m_office->office().opened().forget(id);
    images.forget(id);
    auto lying = images.page(id, 0, 0);
    lying.waitForFinished();
    QVERIFY(lying.result()->width() > lying.result()->height());
}

QTEST_MAIN(TestPagePreviews)
#include "tst_pagepreviews.moc"
