// SPDX-License-Identifier: Apache-2.0
#include "core/capture/fileimport.h"
#include "core/imaging/penpicture.h"
#include "core/ocr/documentreader.h"
#include "core/ocr/signingplaces.h"
#include "core/ocr/tesseractengine.h"
#include "tests/support/paintedpages.h"
#include "tests/support/signingpages.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using test::SigningMark;
using test::SigningStyle;

namespace
{

const model::SigningPlace *placeAt(const QList<model::SigningPlace> &places, const QPointF &at)
{
    const auto found = std::find_if(places.cbegin(), places.cend(), [&at](const auto &place) {
        return place.area.contains(at.x(), at.y());
    });
    return found == places.cend() ? nullptr : &*found;
}

// Four places of a page that say the right thing.
struct Counted {
    int found = 0;
    int right = 0;
    int clear = 0; // in no doubt
    int clearAndRight = 0;
};

void countPage(const test::SigningPageRequest &request, Counted &counted)
{
    const test::SigningPage page = test::paintSigningPage(request);
    const auto places = ocr::findSigningPlaces(page.text, page.grey, request.dpi);
    for (int i = 0; i < request.marks.size(); ++i) {
        const model::SigningPlace *place = placeAt(places, page.places.at(i));
        if (place == nullptr)
            continue;
        const bool signedThere = request.marks.at(i) == SigningMark::Signature
            || request.marks.at(i) == SigningMark::Initials;
        const bool right = (place->written >= 0.5) == signedThere;
        const bool clear = place->written >= 0.9 || place->written <= 0.1;
        ++counted.found;
        counted.right += right;
        counted.clear += clear;
        counted.clearAndRight += clear && right;
    }
}

} // namespace

class TestSigningPlaces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void inkIsToldFromEmptyLines_data()
    {
        QTest::addColumn<SigningStyle>("style");
        QTest::newRow("label before") << SigningStyle::LabelBefore;
        QTest::newRow("label below") << SigningStyle::LabelBelow;
        QTest::newRow("name below") << SigningStyle::NameBelow;
        QTest::newRow("no line") << SigningStyle::NoRule;
        QTest::newRow("dotted line") << SigningStyle::Dotted;
    }
    void inkIsToldFromEmptyLines()
    {
        QFETCH(SigningStyle, style);
        Counted counted;
        int all = 0;
        for (const double dpi : {150.0, 200.0, 300.0}) {
            for (const bool blackAndWhite : {false, true}) {
                test::SigningPageRequest request;
                request.dpi = dpi;
                request.style = style;
                request.marks = {SigningMark::Signature, SigningMark::Nothing, SigningMark::Dirt,
                                 SigningMark::Signature};
                request.blackAndWhite = blackAndWhite;
                request.skewDegrees = blackAndWhite ? 0.8 : 0;
                request.seed = quint32(dpi) + blackAndWhite;
                countPage(request, counted);
                all += 4;
            }
        }
        QCOMPARE(counted.found, all);
        QVERIFY2(counted.right >= all - 1, qPrintable(QString::number(counted.right)));
        QVERIFY2(counted.clearAndRight * 10 >= counted.clear * 9,
                 qPrintable(QString::number(counted.clearAndRight)));
        QVERIFY(counted.clear * 10 >= all * 7);
    }
    void stainsAndPrintAreNoSignatures()
    {
        Counted counted;
        for (quint32 seed = 1; seed <= 6; ++seed) {
            test::SigningPageRequest request;
            request.marks = {SigningMark::Stain, SigningMark::Initials, SigningMark::Signature,
                             SigningMark::PrintedName};
            request.seed = seed;
            countPage(request, counted);
        }
        QVERIFY(counted.found >= 22);
        QVERIFY2(counted.right * 100 >= counted.found * 85,
                 qPrintable(QString::number(counted.right)));
    }
    void conformedSignaturesAskForNoInk()
    {
        test::SigningPageRequest request;
        request.marks = {SigningMark::Nothing, SigningMark::Nothing};
        test::SigningPage page = test::paintSigningPage(request);
        QVERIFY(ocr::asksForSignature(page.text));
        for (model::OcrBlock &block : page.text.blocks) {
            model::OcrWord &word = block.lines.first().words.first();
            if (word.text == u"By:"_s)
                block.lines.first().words.append(
                    {u"/s/ Dana Winter"_s,
                     {word.box.right() + 0.01, word.box.top, 0.12, word.box.height},
                     1});
        }
        QVERIFY(!ocr::asksForSignature(page.text));
        QVERIFY(ocr::findSigningPlaces(page.text, page.grey, request.dpi).isEmpty());
    }
    void proseIsNoPlace()
    {
        test::SigningPageRequest request;
        const test::SigningPage page = test::paintSigningPage(request);
        QVERIFY(ocr::findSigningPlaces(page.text, page.grey, request.dpi).isEmpty());
    }
    void colouredInkCounts()
    {
        test::SigningPageRequest request;
        request.marks = {SigningMark::Nothing, SigningMark::Nothing};
        test::SigningPage page = test::paintSigningPage(request);
        const QPointF at = page.places.constFirst();
        page.text.ink = {{model::InkKind::Signature, {at.x() - 0.08, at.y() - 0.02, 0.16, 0.04}},
                         {model::InkKind::Signature, {0.4, 0.85, 0.2, 0.05}},
                         {model::InkKind::Stamp, {0.7, 0.85, 0.2, 0.1}}};
        const auto places = ocr::findSigningPlaces(page.text, page.grey, request.dpi);
        QCOMPARE(places.size(), 3);
        QVERIFY(placeAt(places, at)->written > 0.9);
        QVERIFY(placeAt(places, page.places.at(1))->written < 0.1);
        const model::SigningPlace *apart = placeAt(places, {0.5, 0.87});
        QVERIFY(apart != nullptr && apart->rule.isEmpty() && apart->written > 0.9);
    }
    void pagesWithATextOfTheirOwnAreLookedAt()
    {
        const QByteArray pdf = test::pdfOf({{u"IN WITNESS WHEREOF the parties have signed."_s,
                                             u"By: ______________________________"_s,
                                             u"Name: Dana Winter of Northwind Tools LLC"_s}});
        const model::OcrPage page = readFirst(pdf, 0);
        QVERIFY(page.source == model::TextSource::TextLayer);
        QCOMPARE(page.signing.size(), 1);
        QVERIFY(page.signing.constFirst().written < 0.1);
    }
    void realSignaturesAreSeen()
    {
        QFile file(QStringLiteral(COUNTERSIGN_SHARED_DIR "/data/real-scans/c1b7a2ed.pdf"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the shared scans are not here");
        const model::OcrPage page = readFirst(file.readAll(), 7);
        QCOMPARE(page.signing.size(), 2);
        for (const model::SigningPlace &place : page.signing)
            QVERIFY2(place.written > 0.6, qPrintable(QString::number(place.written)));
    }

private:
    model::OcrPage readFirst(const QByteArray &bytes, int index)
    {
        const capture::FileImport import(imaging::Tools::locate());
        base::JobContext context;
        const auto source = import.openBytes(bytes, u"sample"_s, base::Secret(), context);
        if (!source)
            return {};
        const ocr::DocumentReader reader({source->pages}, std::make_shared<ocr::TesseractEngine>());
        const auto page = reader.readPage(index, context);
        return page ? page->text : model::OcrPage();
    }
};

QTEST_MAIN(TestSigningPlaces)
#include "tst_signingplaces.moc"
