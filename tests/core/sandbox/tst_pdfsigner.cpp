// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/pdf/pdfsigner.h"

#include "core/sandbox/pdf/pdfbase.h"
#include "core/sandbox/pdf/pdfpage.h"
#include "core/sandbox/pdf/pdftext.h"
#include "core/sandbox/pdf/textpdf.h"
#include "core/security/cms.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace
{

QByteArray rewritten(const QByteArray &pdf, const std::function<void(QPDF &, QPDFWriter &)> &adjust)
{
    QPDF document;
    document.processMemoryFile("in.pdf", pdf.constData(), size_t(pdf.size()));
    QPDFWriter writer(document);
    writer.setOutputMemory();
    adjust(document, writer);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                      qsizetype(buffer->getSize()));
}

struct SignedParts {
    QByteArray before;
    QByteArray cms;
    QByteArray after;
};

SignedParts partsOf(const QByteArray &pdf)
{
    static const QRegularExpression pattern(u"/ByteRange \\[0 (\\d+) (\\d+) (\\d+)\\]"_s);
    QRegularExpressionMatch match;
    auto it = pattern.globalMatch(QString::fromLatin1(pdf));
    while (it.hasNext())
        match = it.next();
    const qsizetype first = match.captured(1).toLongLong();
    const qsizetype second = match.captured(2).toLongLong();
    const QByteArray hole = QByteArray::fromHex(pdf.mid(first + 1, second - first - 2));
    return {pdf.left(first), hole.left(security::derLength(hole)),
            pdf.mid(second, match.captured(3).toLongLong())};
}

} // namespace

class TestPdfSigner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void signsWhatIsAppended_data();
    void signsWhatIsAppended();
    void otherProgramsAgree_data() { signsWhatIsAppended_data(); }
    void otherProgramsAgree();
    void secondSignatureKeepsTheFirst();
    void existingFormStays();
    void turnedPagesMapToUserSpace_data();
    void turnedPagesMapToUserSpace();
    void namesAreShownAsFarAsTheFontGoes();
    void garbageIsRefused();

private:
    QByteArray m_plain;
    std::optional<sandbox::SigningIdentity> m_identity;
    QTemporaryDir m_folder;
    sandbox::PdfSignatureRequest m_request;
};

void TestPdfSigner::initTestCase()
{
    m_plain = sandbox::textPdf(
        {{u"Services agreement"_s, sandbox::TextLine::Style::Title},
         {u"Between Müller GmbH and (Łódź) \\ Sons"_s, sandbox::TextLine::Style::Body}});
    const base::SystemClock clock;
    auto identity = sandbox::loadOrMakeIdentity(m_folder.path(), clock);
    QVERIFY(identity);
    m_identity = *identity;
    const QDateTime at(QDate(2026, 3, 2), QTime(9, 30), Qt::UTC);
    m_request = {{{sandbox::SignatureStamp::Kind::Signature, 0, {60, 300, 0, 0}, u"Zoë Łuk"_s, at},
                  {sandbox::SignatureStamp::Kind::Date, 0, {260, 300, 70, 14}, u"Zoë Łuk"_s, at},
                  {sandbox::SignatureStamp::Kind::Signature, 9, {60, 400, 150, 40}, u"B"_s, at}},
                 u"Envelope 42"_s,
                 u"Envelope 42 (zoë)"_s,
                 at};
}

void TestPdfSigner::signsWhatIsAppended_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<bool>("isPrefix");
    QTest::newRow("table") << m_plain << true;
    QTest::newRow("no newline at the end") << m_plain.trimmed() << true;
    QTest::newRow("cross-reference stream")
        << rewritten(m_plain, [](QPDF &, QPDFWriter &w) { w.setObjectStreamMode(qpdf_o_generate); })
        << true;
    QTest::newRow("linearized") << rewritten(m_plain, [](QPDF &, QPDFWriter &w) {
        w.setLinearization(true);
    }) << true;
    QTest::newRow("encrypted without a password to open") << rewritten(
        m_plain, [](QPDF &, QPDFWriter &w) {
            w.setR6EncryptionParameters("", "owner", true, true, false, false, false, false,
                                        qpdf_r3p_full, true);
        }) << false;
    QTest::newRow("bytes before the header") << "junk\n" + m_plain << false;
    QTest::newRow("damaged table")
        << QByteArray(m_plain).replace("startxref\n", "startxref\n9") << false;
    QTest::newRow("turned") << rewritten(m_plain, [](QPDF &d, QPDFWriter &) {
        QPDFObjectHandle page = d.getAllPages().front();
        page.replaceKey("/Rotate", QPDFObjectHandle::newInteger(90));
    }) << true;
}

void TestPdfSigner::signsWhatIsAppended()
{
    QFETCH(QByteArray, pdf);
    QFETCH(bool, isPrefix);
    const auto file = sandbox::signPdf(pdf, m_request, *m_identity);
    QVERIFY(file);
    QCOMPARE(file->startsWith(pdf), isPrefix);
    const SignedParts parts = partsOf(*file);
    QCOMPARE(parts.before.size() + parts.after.size() + 2 * 16 * 1024 + 2, file->size());
    const auto findings = security::verifyCms(parts.cms, {parts.before, parts.after});
    QVERIFY(findings);
    QVERIFY2(findings->intact(), qPrintable(findings->problems.join(u' ')));
    QVERIFY(findings->hasSigningCertificate && findings->signingCertificateOk);
    QCOMPARE(findings->claimedTime, m_request.at);
    QCOMPARE(findings->signer.subjectName(), u"Countersign Sandbox Signing Service"_s);
}

void TestPdfSigner::otherProgramsAgree()
{
    QFETCH(QByteArray, pdf);
    const auto file = sandbox::signPdf(pdf, m_request, *m_identity);
    QVERIFY(file);
    QFile out(m_folder.filePath(u"signed.pdf"_s));
    QVERIFY(out.open(QIODevice::WriteOnly) && out.write(*file) == file->size() && out.flush());
    const QString pdfsig = QStandardPaths::findExecutable(u"pdfsig"_s);
    const QString qpdf = QStandardPaths::findExecutable(u"qpdf"_s);
    if (pdfsig.isEmpty() || qpdf.isEmpty())
        QSKIP("needs pdfsig (poppler-utils) and qpdf");
    QProcess check;
    check.start(qpdf, {u"--check"_s, out.fileName()});
    QVERIFY(check.waitForFinished());
    QVERIFY2(check.exitCode() == 0, check.readAllStandardError().constData());
    QProcess verify;
    verify.setWorkingDirectory(m_folder.path());
    verify.start(pdfsig, {u"-nocert"_s, out.fileName()});
    QVERIFY(verify.waitForFinished());
    const QByteArray answer = verify.readAllStandardOutput();
    QVERIFY2(answer.contains("Signature is Valid."), answer.constData());
    QVERIFY2(answer.contains("Total document signed"), answer.constData());
}

void TestPdfSigner::secondSignatureKeepsTheFirst()
{
    const auto first = sandbox::signPdf(m_plain, m_request, *m_identity);
    QVERIFY(first);
    const auto second = sandbox::signPdf(*first, m_request, *m_identity);
    QVERIFY(second);
    QVERIFY(second->startsWith(*first));
    const auto base = sandbox::openPdfBase(*second);
    QVERIFY(base);
    auto fields = (*base)->document->getRoot().getKey("/AcroForm").getKey("/Fields");
    QCOMPARE(fields.getArrayNItems(), 2);
    QVERIFY(fields.getArrayItem(0).getKey("/T").getUTF8Value()
            != fields.getArrayItem(1).getKey("/T").getUTF8Value());
}

void TestPdfSigner::existingFormStays()
{
    const QByteArray form = rewritten(m_plain, [](QPDF &document, QPDFWriter &) {
        auto field = document.makeIndirectObject(
            QPDFObjectHandle::parse("<< /FT /Tx /T (Signature1) /V (kept) >>"));
        auto acroForm = QPDFObjectHandle::parse("<< /DA (/Helv 0 Tf) >>");
        acroForm.replaceKey("/Fields", QPDFObjectHandle::newArray({field}));
        document.getRoot().replaceKey("/AcroForm", document.makeIndirectObject(acroForm));
    });
    const auto file = sandbox::signPdf(form, m_request, *m_identity);
    QVERIFY(file);
    const auto base = sandbox::openPdfBase(*file);
    QVERIFY(base);
    auto acroForm = (*base)->document->getRoot().getKey("/AcroForm");
    QCOMPARE(acroForm.getKey("/Fields").getArrayNItems(), 2);
    QCOMPARE(acroForm.getKey("/Fields").getArrayItem(0).getKey("/V").getUTF8Value(),
             std::string("kept"));
    QCOMPARE(acroForm.getKey("/Fields").getArrayItem(1).getKey("/T").getUTF8Value(),
             std::string("Signature2"));
    QVERIFY(acroForm.hasKey("/DA"));
}

void TestPdfSigner::turnedPagesMapToUserSpace_data()
{
    QTest::addColumn<int>("rotation");
    QTest::addColumn<QRectF>("expected");
    // A page of 600 x 800 points whose crop box begins at (10, 20); 30 right, 40 down, 50 x 15.
    QTest::newRow("upright") << 0 << QRectF(40, 765, 50, 15);
    QTest::newRow("90") << 90 << QRectF(50, 50, 15, 50);
    QTest::newRow("180") << 180 << QRectF(530, 60, 50, 15);
    QTest::newRow("270") << 270 << QRectF(555, 740, 15, 50);
}

void TestPdfSigner::turnedPagesMapToUserSpace()
{
    QFETCH(int, rotation);
    QFETCH(QRectF, expected);
    const sandbox::PageFrame frame{QRectF(10, 20, 600, 800), rotation};
    QCOMPARE(frame.toUserSpace(QRectF(30, 40, 50, 15)), expected);
}

void TestPdfSigner::namesAreShownAsFarAsTheFontGoes()
{
    QCOMPARE(sandbox::pdfShownString(u"Zo\u00EB \u0141ukasz (N\u0159.) \u5F20"_s),
             "(Zo\xEB Lukasz \\(Nr.\\) ?)"_ba);
    QCOMPARE(sandbox::pdfTextString(u"a(b"_s), "(a\\(b)"_ba);
    QCOMPARE(sandbox::pdfTextString(u"\u00EB"_s), "<FEFF00eb>"_ba);
}

void TestPdfSigner::garbageIsRefused()
{
    const QByteArray noPages
        = QByteArray(m_plain).replace("/Kids [5 0 R] /Count 1", "/Kids [     ] /Count 0");
    QVERIFY(noPages != m_plain);
    for (const QByteArray &bytes :
         {QByteArray(), "%PDF-1.7\n"_ba, "hello"_ba, m_plain.left(100), noPages}) {
        const auto file = sandbox::signPdf(bytes, m_request, *m_identity);
        QVERIFY(!file);
        QCOMPARE(file.error().code, u"sandbox.pdf_unreadable"_s);
    }
}

QTEST_GUILESS_MAIN(TestPdfSigner)
#include "tst_pdfsigner.moc"
