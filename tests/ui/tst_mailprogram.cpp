// SPDX-License-Identifier: Apache-2.0
// The desktop's own xdg-email and a mail program that notes what it is given.
#include "ui/frame/widgetprompter.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace countersign;

class TestMailProgram : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;
    ui::WidgetPrompter m_prompter;
    QWidget m_window;
    int m_failures = 0;

    QString at(const QString &name) const { return m_home->filePath(name); }
    void write(const QString &name, const QByteArray &text, bool runs = false) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(at(name)).path()));
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        if (runs)
            QVERIFY(file.setPermissions(file.permissions() | QFile::ExeOwner));
    }
    // A mail program as one is installed; it ends as `exitCode` says.
    void installMailProgram(int exitCode)
    {
        write(u"mail.sh"_s,
              "#!/bin/sh\nprintf '%s\\n' \"$@\" > '" + QFile::encodeName(at(u"got.tmp"_s))
                  + "'\nmv '" + QFile::encodeName(at(u"got.tmp"_s)) + "' '"
                  + QFile::encodeName(at(u"got"_s)) + "'\nexit " + QByteArray::number(exitCode)
                  + '\n',
              true);
        write(u".local/share/applications/mail.desktop"_s,
              "[Desktop Entry]\nType=Application\nName=Mail\nExec="
                  + QFile::encodeName(at(u"mail.sh"_s))
                  + " %u\nMimeType=x-scheme-handler/mailto;\n");
        write(u".config/mimeapps.list"_s,
              "[Default Applications]\nx-scheme-handler/mailto=mail.desktop\n");
    }
    void send(const QStringList &attachments)
    {
        m_prompter.writeMail(&m_window, u"NDA – Müller & Söhne"_s, attachments,
                             [this] { ++m_failures; });
    }

private Q_SLOTS:
    void init()
    {
        if (QStandardPaths::findExecutable(u"xdg-email"_s).isEmpty())
            QSKIP("xdg-utils are not installed");
        m_home = std::make_unique<QTemporaryDir>();
        m_failures = 0;
        qputenv("HOME", QFile::encodeName(m_home->path()));
        // No desktop's own ways, and no browser to fall back on.
        for (const char *name : {"XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "XDG_CONFIG_HOME",
                                 "XDG_DATA_HOME", "KDE_FULL_SESSION", "BROWSER"})
            qunsetenv(name);
        qputenv("XDG_DATA_DIRS", QFile::encodeName(at(u"share"_s)));
        qputenv("DISPLAY", ":none"); // else xdg-email looks for text programs
    }
    void theMessageHasSubjectAndAttachments()
    {
        installMailProgram(0);
        const QStringList files = {at(u"NDA Fenwick 2026.pdf"_s), at(u"Ä & b.pdf"_s)};
        for (const QString &file : files)
            write(QDir(m_home->path()).relativeFilePath(file), "%PDF");
        send(files);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(at(u"got"_s)), 20'000);
        QFile got(at(u"got"_s));
        QVERIFY(got.open(QIODevice::ReadOnly));
        const QUrl url = QUrl::fromEncoded(got.readAll().trimmed());
        QCOMPARE(url.scheme(), u"mailto"_s);
        const QUrlQuery query(url);
        QCOMPARE(query.queryItemValue(u"subject"_s, QUrl::FullyDecoded), u"NDA – Müller & Söhne"_s);
        QCOMPARE(query.allQueryItemValues(u"attach"_s, QUrl::FullyDecoded), files);
        QCOMPARE(m_failures, 0);
    }
    void withoutAMailProgramItIsSaidAtOnce()
    {
        // A browser would be tried otherwise, and show an empty page.
        write(u"browser.sh"_s, "#!/bin/sh\ntouch '" + QFile::encodeName(at(u"browsed"_s)) + "'\n",
              true);
        qputenv("BROWSER", QFile::encodeName(at(u"browser.sh"_s)));
        send({});
        QTRY_COMPARE_WITH_TIMEOUT(m_failures, 1, 20'000);
        QVERIFY(!QFile::exists(at(u"browsed"_s)));
    }
    void whereTheDesktopHasNoSuchPrograms()
    {
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", QFile::encodeName(at(u"nothing"_s)));
        send({});
        QTRY_COMPARE(m_failures, 1);
        qputenv("PATH", path);
    }
};

QTEST_MAIN(TestMailProgram)
#include "tst_mailprogram.moc"
