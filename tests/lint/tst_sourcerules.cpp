// SPDX-License-Identifier: Apache-2.0
// Rules of style that a compiler does not check.

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

struct SourceFile {
    QString path;
    QString content;
};

QList<SourceFile> productSources()
{
    QList<SourceFile> files;
    for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s}) {
        QDirIterator it(QStringLiteral(COUNTERSIGN_SOURCE_DIR) + u'/' + folder,
                        {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly))
                files.append({file.fileName(), QString::fromUtf8(file.readAll())});
        }
    }
    return files;
}

} // namespace

class TestSourceRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFileNamesItsLicence();
    void noFileIsTooLong();
    void headersAreGuardedByPragma();
    void forbiddenCallsAreAbsent();
};

void TestSourceRules::everyFileNamesItsLicence()
{
    for (const SourceFile &file : productSources())
        QVERIFY2(file.content.startsWith(u"// SPDX-License-Identifier: Apache-2.0\n"_s),
                 qPrintable(file.path));
}

void TestSourceRules::noFileIsTooLong()
{
    for (const SourceFile &file : productSources())
        QVERIFY2(file.content.count(u'\n') <= 500, qPrintable(file.path));
}

void TestSourceRules::headersAreGuardedByPragma()
{
    for (const SourceFile &file : productSources())
        QVERIFY2(!file.path.endsWith(u".h"_s) || file.content.contains(u"#pragma once\n"_s),
                 qPrintable(file.path));
}

void TestSourceRules::forbiddenCallsAreAbsent()
{
    // Each hides re-entrancy, a dead-lock or a dropped callback.
    static const QRegularExpression forbidden(
        u"\\bprocessEvents\\(|\\bBlockingQueuedConnection\\b|\\bQEventLoop\\b|\\.then\\(|terminate\\(\\)"_s);
    for (const SourceFile &file : productSources()) {
        if (file.path.contains(u"/tests/"_s))
            continue;
        const auto match = forbidden.match(file.content);
        QVERIFY2(!match.hasMatch(), qPrintable(file.path + u": "_s + match.captured()));
    }
}

QTEST_GUILESS_MAIN(TestSourceRules)
#include "tst_sourcerules.moc"
