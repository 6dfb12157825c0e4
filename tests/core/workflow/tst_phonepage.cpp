// SPDX-License-Identifier: Apache-2.0
// The page for phones, in a browser whose camera sees a sheet of paper on a table.
#include "core/inlets/phoneserver.h"
#include "core/inlets/qrcode.h"
#include "core/store/untouched.h"
#include "tests/support/headlessbrowser.h"
#include "tests/support/paintedpages.h"
#include "tests/support/photographedpages.h"
#include "tests/support/tempoffice.h"
#include "tests/support/webkitbrowser.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslSocket>
#include <QTest>

#include <ReadBarcode.h>

using namespace Qt::StringLiterals;
using namespace countersign;

class TestPhonePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void theCodeCanBeRead();
    void strangersGetThePageAndNothingElse();
    void otherNamesAreRefused();
    void aPictureArrivesUprightAndCropped();
    void picturesArriveFromWebKit();
    void theCameraOfWebKitIsUsed();
    void photosWithoutCornersAreCroppedHere();

private:
    void serve();
    struct Answer {
        int status = 0;
        QByteArray body;
        QByteArray policy;
        QByteArray cookie;
    };
    Answer ask(const QByteArray &method, const QString &path, const QByteArray &body = {},
               const QMap<QByteArray, QByteArray> &headers = {});
    QString film() const;
    QString photoFile(const QString &name, const QByteArray &bytes) const;
    // That each page is a sheet without the table around it, and upright.
    void checkSheets(const model::DocumentId &id, int pages);
    std::optional<model::UntouchedOriginal> untouched(const model::DocumentId &document);

    std::unique_ptr<test::TempOffice> m_office;
    std::unique_ptr<inlets::PhoneServer> m_server;
    QList<model::DocumentId> m_documents;
};

namespace
{

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(COUNTERSIGN_SOURCE_DIR) + u"/resources/phone/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QImage photoOfAPage()
{
    test::Photograph how;
    how.sizePx = {1440, 1920};
    how.sheet = QPolygonF({{150, 120}, {1290, 150}, {1330, 1830}, {100, 1790}});
    return test::photographed(test::paintPage(test::contractLines(), 150), how);
}

} // namespace

void TestPhonePage::init()
{
    m_office = std::make_unique<test::TempOffice>();
    m_documents.clear();
    serve();
}

void TestPhonePage::cleanup()
{
    m_server.reset();
    m_office.reset();
}

void TestPhonePage::serve()
{
    inlets::PhoneServerSettings settings;
    settings.address = u"127.0.0.1"_s;
    settings.files = {{QString(), {"text/html; charset=utf-8", resource(u"index.html"_s)}},
                      {u"phone.css"_s, {"text/css", resource(u"phone.css"_s)}},
                      {u"phone.js"_s, {"text/javascript", resource(u"phone.js"_s)}},
                      {u"outline.js"_s, {"text/javascript", resource(u"outline.js"_s)}},
                      {u"words.json"_s, {"application/json", R"({"lang": "en"})"}}};
    auto server = inlets::PhoneServer::start(
        std::move(settings),
        [this](const QList<inlets::PhonePage> &pages,
               const QString &phone) -> base::Result<QString> {
            base::JobContext context;
            auto id = m_office->office().phone().take(pages, phone, u"Rosa"_s, context);
            if (!id)
                return id.error();
            m_documents.append(*id);
            return id->toString();
        },
        {}, m_office->clock);
    QVERIFY(server);
    m_server = std::move(*server);
}

TestPhonePage::Answer TestPhonePage::ask(const QByteArray &method, const QString &path,
                                         const QByteArray &body,
                                         const QMap<QByteArray, QByteArray> &headers)
{
    QNetworkAccessManager client;
    QNetworkRequest request(m_server->url().resolved(QUrl(path)));
    QSslConfiguration tls = request.sslConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    request.setSslConfiguration(tls);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/octet-stream"_s);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    for (auto it = headers.cbegin(); it != headers.cend(); ++it)
        request.setRawHeader(it.key(), it.value());
    std::unique_ptr<QNetworkReply> reply(client.sendCustomRequest(request, method, body));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 20'000))
        return {};
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
            reply->rawHeader("Content-Security-Policy"),
            reply->rawHeader("Set-Cookie").split(';').first()};
}

void TestPhonePage::theCodeCanBeRead()
{
    const QString text = m_server->url().toString(QUrl::FullyEncoded);
    const QImage code = inlets::qrCode(text);
    QVERIFY(!code.isNull());
    const QImage large = code.scaled(code.size() * 4);
    const auto found = ZXing::ReadBarcode({large.constBits(), large.width(), large.height(),
                                           ZXing::ImageFormat::Lum, int(large.bytesPerLine())});
    QCOMPARE(QString::fromStdWString(found.text()), text);
    QVERIFY(inlets::qrCode(QString(10'000, u'x')).isNull());
}

void TestPhonePage::strangersGetThePageAndNothingElse()
{
    const Answer page = ask("GET", u"/"_s);
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("phone.js"));
    QVERIFY(page.policy.contains("default-src 'none'"));
    QVERIFY(!page.policy.contains("unsafe"));
    QCOMPARE(ask("GET", u"/etc"_s).status, 404);
    QCOMPARE(ask("PUT", u"/page/a"_s, "photo").status, 403);
    QCOMPARE(ask("POST", u"/send"_s, "{}").status, 403);
    QCOMPARE(ask("POST", u"/claim"_s, "guess").status, 403);
    const QByteArray token = m_server->url().fragment().toLatin1();
    const Answer claimed = ask("POST", u"/claim"_s, token);
    QCOMPARE(claimed.status, 200);
    QCOMPARE(ask("POST", u"/claim"_s, token).status, 403); // it opens once
    QCOMPARE(ask("PUT", u"/page/a"_s, "photo", {{"Cookie", "session=other"}}).status, 403);
    QCOMPARE(ask("PUT", u"/page/a"_s, "photo", {{"Cookie", claimed.cookie}}).status, 201);
    QCOMPARE(m_server->status().waitingPages, 1);
    m_server->renewToken();
    QCOMPARE(ask("PUT", u"/page/a"_s, "photo", {{"Cookie", claimed.cookie}}).status, 403);
}

void TestPhonePage::otherNamesAreRefused()
{
    QCOMPARE(ask("GET", u"/"_s, {}, {{"Host", "evil.example"}}).status, 421);
    QCOMPARE(ask("POST", u"/claim"_s, m_server->url().fragment().toLatin1(),
                 {{"Origin", "https://evil.example"}})
                 .status,
             421);
}

std::optional<model::UntouchedOriginal> TestPhonePage::untouched(const model::DocumentId &document)
{
    using Originals = QMap<int, model::UntouchedOriginal>;
    const Originals all = m_office->ask<Originals>([&](workflow::Unit &unit) {
        return store::UntouchedRepository(unit.database, unit.cells).load(document);
    });
    return all.contains(0) ? std::optional(all.value(0)) : std::nullopt;
}

// Chromium plays a film of JPEG pictures again and again.
QString TestPhonePage::film() const
{
    const QString path = m_office->path(u"camera.mjpeg"_s);
    const QByteArray frame = test::encoded(photoOfAPage(), "JPEG");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(frame.repeated(3)) < 0)
        qFatal("no film");
    return path;
}

void TestPhonePage::aPictureArrivesUprightAndCropped()
{
    if (test::HeadlessBrowser::program().isEmpty())
        QSKIP("There is no chromium on this machine.");
    test::HeadlessBrowser browser(film());
    QVERIFY(browser.open(m_server->url().toString(QUrl::FullyEncoded)));
    QVERIFY2(browser.waitFor(u"!document.getElementById('start').hidden"_s),
             qPrintable(browser.evaluate(u"document.body.innerText"_s).toString()));
    QCOMPARE(browser.evaluate(u"location.hash"_s).toString(), QString());
    browser.evaluate(u"document.getElementById('openCamera').click()"_s);
    QVERIFY2(browser.waitFor(
                 u"document.querySelector('#hint polygon').getAttribute('points') !== null"
                 " && document.querySelector('#hint polygon').getAttribute('points') !== ''"_s),
             qPrintable(browser.evaluate(u"document.body.innerText"_s).toString()));
    browser.evaluate(u"document.getElementById('take').click()"_s);
    QVERIFY(browser.waitFor(u"!document.getElementById('check').hidden && current !== null"_s));
    browser.evaluate(u"document.getElementById('keep').click()"_s);
    QVERIFY(browser.waitFor(u"!document.getElementById('pages').hidden"_s));
    browser.evaluate(u"document.getElementById('send').click()"_s);
    QVERIFY2(browser.waitFor(u"document.getElementById('message').textContent === 'sent'"_s),
             qPrintable(
                 browser.evaluate(u"document.getElementById('message').textContent"_s).toString()));
    QCOMPARE(m_documents.size(), 1);

    checkSheets(m_documents.first(), 1);
}

void TestPhonePage::checkSheets(const model::DocumentId &id, int pages)
{
    const model::Document document = m_office->document(id);
    QCOMPARE(document.origin, u"phone"_s);
    QCOMPARE(document.pages.size(), pages);
    QVERIFY(untouched(id)); // the photograph is kept
    for (const model::Page &page : document.pages) {
        const double aspect = page.sizePt.height() / page.sizePt.width();
        QVERIFY2(aspect > 1.3 && aspect < 1.53, qPrintable(QString::number(aspect))); // A4: 1.41
    }
    for (const model::SourceFile &source : document.sources) {
        const QByteArray bytes
            = m_office->session().workspace().objects().read(source.object).value();
        const QImage sheet = QImage::fromData(bytes).convertToFormat(QImage::Format_Grayscale8);
        for (const QPoint corner :
             {QPoint(12, 12), QPoint(sheet.width() - 13, 12), QPoint(12, sheet.height() - 13),
              QPoint(sheet.width() - 13, sheet.height() - 13)})
            QVERIFY2(qGray(sheet.pixel(corner)) > 150, "a corner shows the table");
    }
    m_office->office().jobs().drain();
    const auto text = m_office->ask<model::OcrDocument>(
        [&](workflow::Unit &unit) { return unit.ocrPages.load(id); });
    for (const model::OcrPage &page : text.pages)
        QVERIFY(page.text().contains(test::contractLines().first().section(u' ', 0, 1)));
    for (const model::Page &page : m_office->document(id).pages)
        QCOMPARE(page.rotationCw, 0);
}

QString TestPhonePage::photoFile(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_office->path(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no photo");
    return path;
}

// A telephone held upright stores what its sensor saw, lying, and notes how it was held.
void TestPhonePage::picturesArriveFromWebKit()
{
    if (const QString missing = test::WebKitBrowser::missing(); !missing.isEmpty())
        QSKIP(qPrintable(u"There is no "_s + missing + u" on this machine."_s));
    const QImage photo = photoOfAPage();
    const QImage asSensed = photo.transformed(QTransform().rotate(-90));
    const QString held = photoFile(u"held.jpg"_s, test::jpegWithExifOrientation(asSensed, 6));
    const QString plain = photoFile(u"plain.jpg"_s, test::encoded(photo, "JPEG"));
    test::WebKitBrowser browser;
    QVERIFY2(browser.open(m_server->url().toString(QUrl::FullyEncoded)),
             qPrintable(browser.lastError()));
    QVERIFY2(browser.waitFor(u"!document.getElementById('start').hidden"_s),
             qPrintable(browser.evaluate(u"document.body.innerText"_s).toString()));
    QCOMPARE(browser.evaluate(u"location.hash"_s).toString(), QString());
    QVERIFY2(browser.choose(u"#choose"_s, {held}), qPrintable(browser.lastError()));
    QVERIFY(browser.waitFor(u"!document.getElementById('check').hidden"
                            " && document.getElementById('photo').clientHeight > 100"_s));
    const QString corner = u"Math.max(...current.corners.map(c => Math.max(c.x, c.y)))"_s;
    QVERIFY(browser.evaluate(corner).toDouble() < 0.99); // they were found
    QVERIFY2(browser.click(u"#keep"_s), qPrintable(browser.lastError()));
    QVERIFY(browser.waitFor(u"!document.getElementById('pages').hidden"_s));
    QVERIFY2(browser.click(u"#more"_s), qPrintable(browser.lastError()));
    QVERIFY(browser.choose(u"#choose"_s, {plain, held}));
    QVERIFY(browser.waitFor(u"pages.length === 3 && !document.getElementById('pages').hidden"_s));
    QVERIFY2(browser.click(u"#send"_s), qPrintable(browser.lastError()));
    QVERIFY2(browser.waitFor(u"document.getElementById('message').textContent === 'sent'"_s),
             qPrintable(browser.evaluate(u"document.body.innerText"_s).toString()));
    QCOMPARE(m_documents.size(), 1);
    checkSheets(m_documents.first(), 3);
}

// WebKit's test camera shows patterns. Ours gives a stream of the same kind, of a sheet on a table.
// It is kept by the window: the engine may drop objects that only our changes hold.
void TestPhonePage::theCameraOfWebKitIsUsed()
{
    if (const QString missing = test::WebKitBrowser::missing(); !missing.isEmpty())
        QSKIP(qPrintable(u"There is no "_s + missing + u" on this machine."_s));
    const QString photo = QString::fromLatin1(test::encoded(photoOfAPage(), "JPEG").toBase64());
    test::WebKitBrowser browser;
    QVERIFY2(browser.open(m_server->url().toString(QUrl::FullyEncoded)),
             qPrintable(browser.lastError()));
    QVERIFY(browser.waitFor(u"!document.getElementById('start').hidden"_s));
    QVERIFY(
        browser.evaluate(u"typeof navigator.mediaDevices.getUserMedia === 'function'"_s).toBool());
    browser.run(u"const bytes = Uint8Array.from(atob(arguments[0]), c => c.charCodeAt(0));"
                "const canvas = document.createElement('canvas');"
                "canvas.width = 1440; canvas.height = 1920;"
                "const sheet = new Image();"
                "sheet.src = URL.createObjectURL(new Blob([bytes], {type: 'image/jpeg'}));"
                "canvas.getContext('2d').fillRect(0, 0, 1440, 1920);"
                "setInterval(() => canvas.getContext('2d').drawImage(sheet, 0, 0), 100);"
                "window.kept = [navigator.mediaDevices, canvas, sheet];"
                "navigator.mediaDevices.getUserMedia = async () => canvas.captureStream(10);"_s,
                {photo});
    QVERIFY2(browser.lastError().isEmpty(), qPrintable(browser.lastError()));
    QVERIFY(browser.click(u"#openCamera"_s));
    QVERIFY2(
        browser.waitFor(
            u"(document.querySelector('#hint polygon').getAttribute('points') || '') !== ''"_s),
        qPrintable(browser.evaluate(u"document.body.innerText"_s).toString()));
    QVERIFY(browser.click(u"#take"_s));
    QVERIFY(browser.waitFor(u"!document.getElementById('check').hidden && current !== null"_s));
    QVERIFY2(browser.click(u"#keep"_s), qPrintable(browser.lastError()));
    QVERIFY(browser.waitFor(u"!document.getElementById('pages').hidden"_s));
    QVERIFY(browser.click(u"#send"_s));
    QVERIFY2(browser.waitFor(u"document.getElementById('message').textContent === 'sent'"_s),
             qPrintable(browser.evaluate(u"document.body.innerText"_s).toString()));
    QCOMPARE(m_documents.size(), 1);
    checkSheets(m_documents.first(), 1);
}

void TestPhonePage::photosWithoutCornersAreCroppedHere()
{
    base::JobContext context;
    const QByteArray photo = test::encoded(photoOfAPage(), "JPEG");
    const auto id = m_office->office().phone().take({{photo, std::nullopt}}, u"192.0.2.7"_s,
                                                    u"Rosa"_s, context);
    QVERIFY(id);
    const auto kept = untouched(*id);
    QVERIFY(kept);
    QCOMPARE(m_office->session().workspace().objects().read(kept->object).value(), photo);
    const auto source = m_office->ask<model::Provenance>(
        [&](workflow::Unit &unit) { return unit.inlets.provenance(*id); });
    QCOMPARE(source.way, u"phone"_s);
    QCOMPARE(source.place, u"192.0.2.7"_s);
    QVERIFY(
        !m_office->office().phone().take({{"no picture", std::nullopt}}, {}, u"Rosa"_s, context));
}

QTEST_MAIN(TestPhonePage)
#include "tst_phonepage.moc"
