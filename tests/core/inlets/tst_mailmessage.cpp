// SPDX-License-Identifier: Apache-2.0
#include "core/inlets/mailmessage.h"
#include "core/inlets/oledocument.h"
#include "tests/support/outlookfile.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using inlets::MessageForm;

class TestMailMessage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void attachmentsAndHeaders();
    void forwardedMessagesInAnyDepth();
    void logosArePassedOver();
    void namesInEveryWriting();
    void nonsenseIsSurvived();
    void outlookMessages();
    void outlookMessagesWithinOthers();
    void damagedOutlookFilesAreSurvived();
    void formsAreTold();

private:
    const QByteArray m_pdf = "%PDF-1.7\nfull of words\n%%EOF\n";
};

namespace
{

QByteArray part(const QByteArray &headers, const QByteArray &content)
{
    return headers + "\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + content.toBase64().append("\r\n");
}

QByteArray mixed(const QList<QByteArray> &parts, const QByteArray &boundary,
                 const QByteArray &kind = "mixed")
{
    QByteArray text = "Content-Type: multipart/" + kind + "; boundary=\"" + boundary + "\"\r\n\r\n";
    for (const QByteArray &one : parts)
        text += "--" + boundary + "\r\n" + one + "\r\n";
    return text + "--" + boundary + "--\r\n";
}

QByteArray headers(const QByteArray &subject)
{
    return "From: Rosa Lind <rosa@example.com>\r\nTo: in@example.org\r\nSubject: " + subject
        + "\r\nMessage-ID: <" + subject + "@example.com>\r\nMIME-Version: 1.0\r\n";
}

QByteArray pngOf(qsizetype bytes)
{
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(bytes, 'x');
}

} // namespace

void TestMailMessage::attachmentsAndHeaders()
{
    const QByteArray eml = headers("signed")
        + mixed({"Content-Type: text/plain\r\n\r\nSee the contract.",
                 part("Content-Type: application/pdf; name=\"nda.pdf\"\r\n"
                      "Content-Disposition: attachment; filename=\"nda.pdf\"",
                      m_pdf),
                 part("Content-Type: application/octet-stream\r\n"
                      "Content-Disposition: attachment; filename=\"../../x/second.bin\"",
                      m_pdf),
                 part("Content-Type: application/zip\r\n"
                      "Content-Disposition: attachment; filename=\"a.zip\"",
                      "PK\x03\x04")},
                "b1");
    const auto message = inlets::readMessage(MessageForm::Internet, eml);
    QVERIFY(message);
    QCOMPARE(message->messageId, u"signed@example.com"_s);
    QCOMPARE(message->sender, u"Rosa Lind <rosa@example.com>"_s);
    QCOMPARE(message->subject, u"signed"_s);
    QCOMPARE(message->documents,
             (QList<inlets::MailDocument>{{u"nda.pdf"_s, m_pdf}, {u"second.bin"_s, m_pdf}}));
    QCOMPARE(message->passedOver, 1);
}

void TestMailMessage::forwardedMessagesInAnyDepth()
{
    QByteArray within = headers("inner")
        + mixed({part("Content-Type: application/pdf; name=\"deep.pdf\"", m_pdf)}, "in");
    for (int i = 0; i < 4; ++i) {
        const QByteArray boundary = "b" + QByteArray::number(i);
        within
            = headers("outer") + mixed({"Content-Type: message/rfc822\r\n\r\n" + within}, boundary);
    }
    const auto message = inlets::readMessage(MessageForm::Internet, within);
    QVERIFY(message);
    QCOMPARE(message->messageId, u"outer@example.com"_s);
    QCOMPARE(message->documents.size(), 1);
    QCOMPARE(message->documents.first().name, u"deep.pdf"_s);
    // As a file, which some programs make of it.
    const QByteArray attached = headers("as file")
        + mixed({part("Content-Type: application/octet-stream; name=\"fwd.eml\"", within)}, "f");
    QCOMPARE(inlets::readMessage(MessageForm::Internet, attached)->documents.size(), 1);
}

void TestMailMessage::logosArePassedOver()
{
    const QByteArray text = "Content-Type: text/html\r\n\r\n<img src=\"cid:a\">";
    const QByteArray eml = headers("logo")
        + mixed({mixed({text,
                        part("Content-Type: image/png; name=\"logo.png\"\r\n"
                             "Content-Disposition: inline\r\nContent-ID: <a>",
                             pngOf(90'000))},
                       "r", "related"),
                 part("Content-Type: image/png; name=\"icon.png\"", pngOf(900)),
                 part("Content-Type: image/png; name=\"page.png\"", pngOf(90'000))},
                "m");
    const auto message = inlets::readMessage(MessageForm::Internet, eml);
    QVERIFY(message);
    QCOMPARE(message->documents.size(), 1);
    QCOMPARE(message->documents.first().name, u"page.png"_s);
    QCOMPARE(message->passedOver, 2);
}

void TestMailMessage::namesInEveryWriting()
{
    const QByteArray eml = headers("=?UTF-8?Q?Vertrag_f=C3=BCr_M=C3=BCller?=")
        + mixed({part("Content-Type: application/pdf\r\nContent-Disposition: attachment; "
                      "filename*=UTF-8''Vertrag%20f%C3%BCr%20M%C3%BCller.pdf",
                      m_pdf),
                 part("Content-Type: application/pdf; name=\"=?UTF-8?B?w4QucGRm?=\"", m_pdf)},
                "b");
    const auto message = inlets::readMessage(MessageForm::Internet, eml);
    QCOMPARE(message->documents.at(0).name, u"Vertrag für Müller.pdf"_s);
    QCOMPARE(message->documents.at(1).name, u"Ä.pdf"_s);
}

void TestMailMessage::nonsenseIsSurvived()
{
    QRandomGenerator random(7);
    const QByteArray good
        = headers("x") + mixed({part("Content-Type: application/pdf; name=\"a.pdf\"", m_pdf)}, "b");
    for (int i = 0; i < 500; ++i) {
        QByteArray bad = good;
        for (int changes = random.bounded(20); changes >= 0; --changes)
            bad[random.bounded(bad.size())] = char(random.bounded(256));
        bad.truncate(random.bounded(bad.size() + 1));
        (void)inlets::readMessage(MessageForm::Internet, bad);
    }
    QByteArray deep;
    for (int i = 0; i < 3000; ++i)
        deep += "Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\n";
    (void)inlets::readMessage(MessageForm::Internet, headers("deep") + deep);
}

void TestMailMessage::outlookMessages()
{
    test::OutlookMessage made;
    made.subject = u"Vertrag für Müller"_s;
    made.senderName = u"Rosa Lind"_s;
    made.senderAddress = u"rosa@example.com"_s;
    made.messageId = u"<one@example.com>"_s;
    made.attachments = {{u"nda.pdf"_s, m_pdf, {}},
                        {u"large.pdf"_s, m_pdf + QByteArray(50'000, 'y'), {}},
                        {u"logo.png"_s, pngOf(90'000), u"image001"_s}};
    const auto message = inlets::readMessage(MessageForm::Outlook, test::outlookFile(made));
    QVERIFY(message);
    QCOMPARE(message->subject, made.subject);
    QCOMPARE(message->sender, u"Rosa Lind <rosa@example.com>"_s);
    QCOMPARE(message->messageId, u"one@example.com"_s);
    QCOMPARE(message->documents.size(), 2);
    QCOMPARE(message->documents.at(0), (inlets::MailDocument{u"nda.pdf"_s, m_pdf}));
    QCOMPARE(message->documents.at(1).bytes.size(), m_pdf.size() + 50'000);
    QCOMPARE(message->passedOver, 1);
}

void TestMailMessage::outlookMessagesWithinOthers()
{
    test::OutlookMessage inner;
    inner.subject = u"inner"_s;
    inner.attachments = {{u"deep.pdf"_s, m_pdf, {}}};
    test::OutlookMessage outer;
    outer.subject = u"outer"_s;
    outer.within = {inner};
    const auto message = inlets::readMessage(MessageForm::Outlook, test::outlookFile(outer));
    QVERIFY(message);
    QCOMPARE(message->subject, u"outer"_s);
    QCOMPARE(message->documents.size(), 1);
    QCOMPARE(message->documents.first().name, u"deep.pdf"_s);
}

void TestMailMessage::damagedOutlookFilesAreSurvived()
{
    test::OutlookMessage made;
    made.subject = u"x"_s;
    made.attachments = {{u"nda.pdf"_s, m_pdf + QByteArray(20'000, 'y'), {}}};
    const QByteArray good = test::outlookFile(made);
    QRandomGenerator random(11);
    for (int i = 0; i < 2000; ++i) {
        QByteArray bad = good;
        // The tables are at the beginning and the end; a change among the words shows nothing.
        for (int changes = random.bounded(12); changes >= 0; --changes)
            bad[random.bounded(2) == 0 ? random.bounded(512) : random.bounded(bad.size())]
                = char(random.bounded(256));
        if (random.bounded(3) == 0)
            bad.truncate(random.bounded(bad.size() + 1));
        (void)inlets::readMessage(MessageForm::Outlook, bad);
    }
    QVERIFY(!inlets::readMessage(MessageForm::Outlook, good.left(100)));
    QVERIFY(!inlets::readMessage(MessageForm::Outlook, "no message"));
}

void TestMailMessage::formsAreTold()
{
    QCOMPARE(inlets::messageForm(u"a.EML"_s, "From: x"), MessageForm::Internet);
    QCOMPARE(inlets::messageForm(u"a.txt"_s, "From: x"), MessageForm::None);
    QCOMPARE(inlets::messageForm(u"a.msg"_s, "text"), MessageForm::None);
    QCOMPARE(inlets::messageForm(u"a.msg"_s, test::outlookFile({})), MessageForm::Outlook);
}

QTEST_GUILESS_MAIN(TestMailMessage)
#include "tst_mailmessage.moc"
