// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/searchableexport.h"

#include "tests/support/paintedpages.h"
#include "tests/support/tempoffice.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

class TestSearchableExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesTheStoredDocument();
    void waitsUntilTheDocumentIsRead();
    void leavesNothingWhenCancelled();
};

void TestSearchableExport::writesTheStoredDocument()
{
    test::TempOffice office;
    const auto taken = office.ingest(u"scan.jpg"_s,
                                     test::encoded(test::paintPage(test::contractLines()), "JPEG"));
    office.office().jobs().drain();
    const QString path = office.path(u"copy.pdf"_s);
    const auto copy
        = office.office().searchable().write(taken.document, path, u"Ada"_s, office.context);
    QVERIFY2(copy.ok(), copy ? "" : qPrintable(base::describe(copy.error())));
    QCOMPARE(copy->pages, 1);
    QVERIFY(copy->pdfaObstacles.isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("/DCTDecode"));
    QCOMPARE(office.actions(taken.document).last(), u"document.searchable_saved"_s);
}

void TestSearchableExport::waitsUntilTheDocumentIsRead()
{
    test::TempOffice office;
    const auto taken = office.ingest(u"scan.jpg"_s,
                                     test::encoded(test::paintPage(test::contractLines()), "JPEG"));
    const QString path = office.path(u"copy.pdf"_s);
    const auto copy
        = office.office().searchable().write(taken.document, path, u"Ada"_s, office.context);
    QVERIFY(!copy);
    QCOMPARE(copy.error().code, u"document.not_yet_read"_s);
    QVERIFY(!QFile::exists(path));
}

void TestSearchableExport::leavesNothingWhenCancelled()
{
    test::TempOffice office;
    const auto taken = office.ingest(u"scan.jpg"_s,
                                     test::encoded(test::paintPage(test::contractLines()), "JPEG"));
    office.office().jobs().drain();
    base::JobContext cancelled([] { return true; }, {});
    const QString path = office.path(u"copy.pdf"_s);
    const auto copy = office.office().searchable().write(taken.document, path, u"Ada"_s, cancelled);
    QVERIFY(!copy);
    QCOMPARE(copy.error().kind, base::ErrorKind::Cancelled);
    QVERIFY(!QFile::exists(path));
    QVERIFY(!office.actions(taken.document).contains(u"document.searchable_saved"_s));
}

QTEST_MAIN(TestSearchableExport)
#include "tst_searchableexport.moc"
