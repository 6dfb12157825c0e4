// SPDX-License-Identifier: Apache-2.0
#include "core/legal/sentcomparison.h"
#include "core/legal/signedcopycheck.h"
#include "core/sandbox/pdf/pdfbase.h"
#include "core/sandbox/pdf/pdfsigner.h"
#include "core/sandbox/pdf/pdfupdate.h"
#include "core/sandbox/pdf/textpdf.h"
#include "core/sandbox/signingidentity.h"

#include <qpdf/QPDF.hh>

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using model::LaterModification;
using model::SameAsSent;
using model::Verdict;

namespace
{

bool isGoodVerdict(Verdict verdict)
{
    return verdict == Verdict::Valid || verdict == Verdict::ValidExtended
        || verdict == Verdict::ValidWithChanges;
}

QByteArray contractPdf(const QString &price)
{
    QList<sandbox::TextLine> lines = {{u"Services Agreement"_s, sandbox::TextLine::Style::Title}};
    for (int i = 0; i < 80; ++i)
        lines.append({u"Clause %1: the fee is %2 a month."_s.arg(QString::number(i), price)});
    return sandbox::textPdf(lines);
}

// Appends an update made by `change`, which gets the update and the parsed file.
template <typename Change>
QByteArray updated(const QByteArray &pdf, Change change)
{
    auto base = sandbox::openPdfBase(pdf);
    sandbox::PdfUpdate update(**base);
    change(update, *(*base)->document);
    return update.finish("seed"_ba);
}

QByteArray textOfObject(QPDFObjectHandle object)
{
    return QByteArray::fromStdString(object.unparseResolved());
}

// A dictionary's own text with one more entry.
QByteArray withEntry(QPDFObjectHandle object, const QByteArray &entry)
{
    QByteArray text = textOfObject(object);
    return text.insert(text.lastIndexOf(">>"), ' ' + entry + ' ');
}

QByteArray replaceObject(const QByteArray &pdf, QPDFObjectHandle (*which)(QPDF &),
                         const QByteArray &entry)
{
    return updated(pdf, [&](sandbox::PdfUpdate &update, QPDF &document) {
        QPDFObjectHandle object = which(document);
        update.write(object.getObjectID(), object.getGeneration(), withEntry(object, entry));
    });
}

QPDFObjectHandle firstPage(QPDF &document)
{
    return document.getAllPages().at(0);
}
QPDFObjectHandle catalog(QPDF &document)
{
    return document.getRoot();
}

} // namespace

// The check on documents signed here and then attacked.
class TestSignedCopyCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void acceptsWhatWasSigned();
    void tellsUntrustedFromTrusted();
    void findsNoSignature();
    void refusesWhatIsNoPdf();
    void classifiesUpdates_data();
    void classifiesUpdates();
    void acceptsSecondSignature();
    void findsReplacedContent();
    void findsEntryPointingBack();
    void findsObjectsWithoutTable();
    void neverGoodWhenBytesChange();
    void neverGoodWhenCutShort();
    void survivesHostileFiles_data();
    void survivesHostileFiles();
    void comparesWithWhatWasSent();
    void comparesPageTexts_data();
    void comparesPageTexts();
    void stopsWhenCancelled();

private:
    model::ValidationReport check(const QByteArray &pdf,
                                  const std::optional<QByteArray> &sent = {}) const;
    QByteArray signedCopy(const QByteArray &pdf) const;

    QTemporaryDir m_folder;
    base::SystemClock m_clock;
    std::optional<sandbox::SigningIdentity> m_identity;
    QByteArray m_sent;
    QByteArray m_signed;
};

void TestSignedCopyCheck::initTestCase()
{
    auto identity = sandbox::loadOrMakeIdentity(m_folder.path(), m_clock);
    QVERIFY(identity);
    m_identity = *identity;
    m_sent = contractPdf(u"1,000 USD"_s);
    m_signed = signedCopy(m_sent);
    QVERIFY(m_signed.startsWith(m_sent));
}

QByteArray TestSignedCopyCheck::signedCopy(const QByteArray &pdf) const
{
    sandbox::PdfSignatureRequest request;
    request.sealText = u"Envelope ID: 0001"_s;
    request.reason = u"test"_s;
    request.at = m_clock.now();
    return sandbox::signPdf(pdf, request, *m_identity).value();
}

model::ValidationReport TestSignedCopyCheck::check(const QByteArray &pdf,
                                                   const std::optional<QByteArray> &sent) const
{
    legal::ValidationOptions options;
    options.trustAnchorsPem = m_identity->root.toPem();
    options.useSystemStore = false;
    options.time = m_clock.now();
    options.sent = sent;
    base::JobContext context;
    return legal::SignedCopyCheck(options).validate(pdf, context).value();
}

void TestSignedCopyCheck::acceptsWhatWasSigned()
{
    const auto report = check(m_signed, m_sent);
    QCOMPARE(report.verdict, Verdict::Valid);
    QCOMPARE(report.integrity, model::Integrity::Valid);
    QVERIFY(report.coversWholeFile);
    QCOMPARE(report.laterModification, LaterModification::None);
    QCOMPARE(report.signatures.size(), 1);
    QCOMPARE(report.signatures[0].trust, model::Trust::Trusted);
    QCOMPARE(report.signatures[0].indication, model::Indication::TotalPassed);
    QCOMPARE(report.revisions, 2);
    QCOMPARE(report.sha256.bytes.size(), 32);
    QCOMPARE(report.sameAsSent, SameAsSent::SamePlusKnownFields); // the seal is drawn on page 1
}

void TestSignedCopyCheck::tellsUntrustedFromTrusted()
{
    legal::ValidationOptions options;
    options.useSystemStore = false;
    options.time = m_clock.now();
    base::JobContext context;
    const auto report = legal::SignedCopyCheck(options).validate(m_signed, context).value();
    QCOMPARE(report.verdict, Verdict::Valid); // integrity and trust are two answers
    QCOMPARE(report.signatures[0].trust, model::Trust::UnknownIssuer);
    QCOMPARE(report.signatures[0].indication, model::Indication::Indeterminate);
}

void TestSignedCopyCheck::findsNoSignature()
{
    const auto report = check(m_sent, m_sent);
    QCOMPARE(report.verdict, Verdict::NotSigned);
    QCOMPARE(report.sameAsSent, SameAsSent::Same);
}

void TestSignedCopyCheck::refusesWhatIsNoPdf()
{
    base::JobContext context;
    legal::ValidationOptions options;
    const legal::SignedCopyCheck checker(options);
    QCOMPARE(checker.validate("hello"_ba, context).error().code, u"legal.not_a_pdf"_s);
    options.maxBytes = 10;
    QCOMPARE(legal::SignedCopyCheck(options).validate(m_signed, context).error().code,
             u"legal.too_large"_s);
}

void TestSignedCopyCheck::classifiesUpdates_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<LaterModification>("later");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [&](const char *name, QPDFObjectHandle (*which)(QPDF &), const char *entry,
                         LaterModification later, Verdict verdict) {
        QTest::newRow(name) << replaceObject(m_signed, which, entry) << later << verdict;
    };
    using L = LaterModification;
    row("nothing", catalog, "", L::Ltv, Verdict::ValidExtended);
    row("language", catalog, "/Lang (en)", L::Ltv, Verdict::ValidExtended);
    row("page information", firstPage, "/LastModified (D:20260101000000Z)", L::Ltv,
        Verdict::ValidExtended);
    row("open action", catalog, "/OpenAction << /S /JavaScript /JS (x) >>", L::Disallowed,
        Verdict::Modified);
    row("additional actions", catalog, "/AA << /WC << /S /JavaScript /JS (x) >> >>", L::Disallowed,
        Verdict::Modified);
    row("scripts", catalog, "/Names << /JavaScript << /Names [] >> >>", L::Disallowed,
        Verdict::Modified);
    row("layers", catalog, "/OCProperties << /OCGs [] /D << >> >>", L::Disallowed,
        Verdict::Modified);
    row("page turned", firstPage, "/Rotate 180", L::Disallowed, Verdict::Modified);
    row("page cut", firstPage, "/CropBox [0 0 10 10]", L::Disallowed, Verdict::Modified);
    row("empty proof store", catalog, "/DSS << >>", L::Ltv, Verdict::ValidExtended);
    row("proof store with other things", catalog, "/DSS << /Certs [ (no) ] >>", L::Disallowed,
        Verdict::Modified);
    QTest::newRow("garbage behind") << m_signed + "garbage" << L::Disallowed << Verdict::Modified;
    QTest::newRow("line ends behind") << m_signed + "\r\n" << L::None << Verdict::Valid;
}

void TestSignedCopyCheck::classifiesUpdates()
{
    QFETCH(QByteArray, pdf);
    QFETCH(LaterModification, later);
    QFETCH(Verdict, verdict);
    const auto report = check(pdf);
    QCOMPARE(model::laterModificationName(report.laterModification),
             model::laterModificationName(later));
    QCOMPARE(model::verdictName(report.verdict), model::verdictName(verdict));
    QCOMPARE(report.integrity, model::Integrity::Valid);
}

void TestSignedCopyCheck::acceptsSecondSignature()
{
    const auto report = check(signedCopy(m_signed));
    QCOMPARE(model::verdictName(report.verdict), u"VALID_EXTENDED"_s);
    QCOMPARE(report.laterModification, LaterModification::Signature);
    QCOMPARE(report.signatures.size(), 2);
    QVERIFY(report.coversWholeFile);
}

void TestSignedCopyCheck::findsReplacedContent()
{
    const QByteArray forged = updated(m_signed, [](sandbox::PdfUpdate &update, QPDF &document) {
        QPDFObjectHandle contents = firstPage(document).getKey("/Contents");
        update.writeStream(contents.getObjectID(), {}, "BT ET"_ba);
    });
    const auto report = check(forged, m_sent);
    QCOMPARE(report.verdict, Verdict::Modified);
    QVERIFY(report.warnings.contains(u"page.content"_s));
    QCOMPARE(report.signatures[0].indication, model::Indication::TotalFailed);
    QCOMPARE(report.sameAsSent, SameAsSent::Different);
    QCOMPARE(report.differentPages, QList<int>{0});
    // A signature on top of the forgery heals nothing.
    QCOMPARE(check(signedCopy(forged)).verdict, Verdict::Modified);
}

// An update whose table gives an object number a place inside the signed bytes, where something
// else was hidden.
void TestSignedCopyCheck::findsEntryPointingBack()
{
    const qsizetype hidden = m_signed.indexOf("\n1 0 obj");
    QVERIFY(hidden > 0);
    auto base = sandbox::openPdfBase(m_signed);
    QPDF &document = *(*base)->document;
    QPDFObjectHandle page = firstPage(document);
    const QByteArray root
        = QByteArray::fromStdString(document.getTrailer().getKey("/Root").unparse());
    QByteArray forged = m_signed;
    const qsizetype table = forged.size();
    forged += "xref\n" + QByteArray::number(page.getObjectID()) + " 1\n"
        + QByteArray::number(hidden + 1).rightJustified(10, '0') + " 00000 n \ntrailer\n<< /Size "
        + QByteArray::number((*base)->nextObject) + " /Root " + root + " /Prev "
        + QByteArray::number((*base)->startXref) + " >>\nstartxref\n" + QByteArray::number(table)
        + "\n%%EOF\n";
    QCOMPARE(model::verdictName(check(forged).verdict), u"MODIFIED"_s);
}

// Incremental saving attack: new objects behind the end, for readers that repair files.
void TestSignedCopyCheck::findsObjectsWithoutTable()
{
    auto base = sandbox::openPdfBase(m_signed);
    QPDFObjectHandle page = firstPage(*(*base)->document);
    const QByteArray object = QByteArray::number(page.getObjectID()) + " 0 obj\n"
        + withEntry(page, "/Rotate 90") + "\nendobj\n";
    const QByteArray end = "startxref\n" + QByteArray::number((*base)->startXref) + "\n%%EOF\n";
    for (const QByteArray &tail : {object, object + end, object + "trailer\n<< >>\n" + end}) {
        const Verdict verdict = check(m_signed + tail).verdict;
        QVERIFY2(verdict == Verdict::Modified || verdict == Verdict::Invalid,
                 qPrintable(model::verdictName(verdict)));
    }
}

void TestSignedCopyCheck::neverGoodWhenBytesChange()
{
    const qsizetype gapStart = m_signed.indexOf("/Contents <") + 10;
    const qsizetype gapEnd = m_signed.indexOf('>', gapStart) + 1;
    QVERIFY(gapStart > 10 && gapEnd > gapStart);
    QRandomGenerator random(20261122);
    for (int i = 0; i < 400; ++i) {
        QByteArray pdf = m_signed;
        const qsizetype at = random.bounded(qint64(pdf.size() - 1));
        if (at >= gapStart && at < gapEnd)
            continue;
        pdf[at] = char(pdf[at] ^ (1 << random.bounded(8)));
        base::JobContext context;
        const auto report = legal::SignedCopyCheck({}).validate(pdf, context);
        QVERIFY2(!report || !isGoodVerdict(report->verdict), qPrintable(QString::number(at)));
    }
}

void TestSignedCopyCheck::neverGoodWhenCutShort()
{
    for (int part = 0; part < 40; ++part) {
        base::JobContext context;
        const QByteArray pdf = m_signed.left(m_signed.size() * part / 40);
        const auto report = legal::SignedCopyCheck({}).validate(pdf, context);
        QVERIFY(!report || !isGoodVerdict(report->verdict));
    }
}

void TestSignedCopyCheck::survivesHostileFiles_data()
{
    QTest::addColumn<QByteArray>("pdf");
    const QByteArray head = "%PDF-1.7\n";
    QTest::newRow("header alone") << head;
    QTest::newRow("nested arrays") << head + "1 0 obj\n" + QByteArray(200'000, '[') + "\nendobj\n";
    QTest::newRow("cyclic pages") << head
            + "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
              "2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj\n"
              "trailer<</Root 1 0 R/Size 3>>\nstartxref\n0\n%%EOF\n";
    QTest::newRow("cyclic form") << head
            + "1 0 obj<</Type/Catalog/AcroForm<</Fields[2 0 R]>>>>endobj\n"
              "2 0 obj<</T(a)/FT/Sig/Kids[2 0 R]/V<</ByteRange[0 1 2 3]/Contents<00>>>>>endobj\n"
              "trailer<</Root 1 0 R/Size 3>>\nstartxref\n0\n%%EOF\n";
    QTest::newRow("huge numbers") << head
            + "1 0 obj<</Type/Catalog/AcroForm<</Fields[<</T(a)/FT/Sig/V<</SubFilter"
              "/adbe.pkcs7.detached/Contents<30>/ByteRange[0 9223372036854775807 "
              "9223372036854775807 9223372036854775807]>>>>]>>>>endobj\n"
              "trailer<</Root 1 0 R/Size 2>>\nstartxref\n99999999999999999999\n%%EOF\n";
}

void TestSignedCopyCheck::survivesHostileFiles()
{
    QFETCH(QByteArray, pdf);
    QVERIFY(!isGoodVerdict(check(pdf, m_sent).verdict));
}

void TestSignedCopyCheck::comparesWithWhatWasSent()
{
    const QByteArray other = contractPdf(u"9,000 USD"_s);
    const auto report = check(signedCopy(other), m_sent);
    QCOMPARE(report.verdict, Verdict::Valid); // well signed, and not what we sent
    QCOMPARE(report.sameAsSent, SameAsSent::Different);
    QVERIFY(report.differentPages.contains(0));
}

void TestSignedCopyCheck::comparesPageTexts_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<SameAsSent>("same");
    const QString guid = u"1b2c3d4e-0000-4000-8000-00c0de5a9db0"_s;
    QTest::newRow("stamp") << u"pay 10 usd"_s << u"docusign envelope id: %1 pay 10 usd"_s.arg(guid)
                           << SameAsSent::SamePlusKnownFields;
    QTest::newRow("signer") << u"signed"_s << u"signed jane doe 2026-11-22"_s
                            << SameAsSent::SamePlusKnownFields;
    QTest::newRow("digit") << u"pay 10 usd"_s << u"pay 100 usd"_s << SameAsSent::Different;
    QTest::newRow("not") << u"shall pay"_s << u"shall not pay"_s << SameAsSent::Different;
    QTest::newRow("missing") << u"shall not pay"_s << u"shall pay"_s << SameAsSent::Different;
    QTest::newRow("moved") << u"a b c d"_s << u"c d a b"_s << SameAsSent::Different;
    QTest::newRow("blind") << u""_s << u""_s << SameAsSent::NotComparable;
}

void TestSignedCopyCheck::comparesPageTexts()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(SameAsSent, same);
    const auto findings
        = legal::comparePageTexts({before.split(u' ', Qt::SkipEmptyParts)},
                                  {after.split(u' ', Qt::SkipEmptyParts)}, {u"Jane Doe"_s});
    QCOMPARE(model::sameAsSentName(findings.same), model::sameAsSentName(same));
}

void TestSignedCopyCheck::stopsWhenCancelled()
{
    base::JobContext context([] { return true; }, {});
    const auto report = legal::SignedCopyCheck({}).validate(m_signed, context);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, base::ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestSignedCopyCheck)
#include "tst_signedcopycheck.moc"
