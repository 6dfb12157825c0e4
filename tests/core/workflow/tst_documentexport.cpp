// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/documentexport.h"

#include "core/publish/tiffpages.h"
#include "core/workflow/office.h"
#include "tests/support/paintedpages.h"
#include "tests/support/tempoffice.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using workflow::ExportForm;
using workflow::OnExisting;

namespace
{

const QString exporter = u"Ada"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestDocumentExport : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::TempOffice> m_office;
    QByteArray m_original;
    model::DocumentId m_document;

    workflow::ExportWish wish(ExportForm form) const
    {
        workflow::ExportWish wish;
        wish.form = form;
        wish.folder = m_office->path(u"out"_s);
        wish.fileTemplate = u"{original} {date}"_s;
        return wish;
    }
    base::Result<workflow::ExportedFiles> exported(const workflow::ExportWish &wish)
    {
        workflow::DocumentExport &desk = m_office->office().exporting();
        const auto paths = desk.plannedPaths({m_document}, wish, {});
        if (!paths)
            return paths.error();
        return desk.write(m_document, paths->first(), wish, exporter, m_office->context);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_office = std::make_unique<test::TempOffice>();
        const QImage page = test::paintPage(test::contractLines(), 120);
        m_original = test::tiffOf({page, page}, 120, 120, true);
        m_document = m_office->ingest(u"scan.tif"_s, m_original).document;
        m_office->office().jobs().drain();
    }
    void cleanupTestCase() { m_office.reset(); }

    void eachFormIsWritten_data()
    {
        QTest::addColumn<ExportForm>("form");
        QTest::addColumn<int>("files");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("searchable") << ExportForm::SearchablePdf << 1 << "%PDF-"_ba;
        QTest::newRow("original") << ExportForm::Original << 1 << "II*"_ba;
        QTest::newRow("TIFF") << ExportForm::Tiff << 1 << "II*"_ba;
        QTest::newRow("images") << ExportForm::Images << 2 << "\x89PNG"_ba;
        QTest::newRow("mail") << ExportForm::Mail << 1 << "X-Unsent: 1"_ba;
    }
    void eachFormIsWritten()
    {
        QFETCH(ExportForm, form);
        QFETCH(int, files);
        workflow::ExportWish apart = wish(form);
        apart.folder += QString::number(int(form));
        const auto done = exported(apart);
        QVERIFY2(done.ok(), done ? "" : qPrintable(base::describe(done.error())));
        QCOMPARE(done->paths.size(), files);
        QFETCH(QByteArray, begins);
        for (const QString &path : done->paths)
            QVERIFY2(contentOf(path).startsWith(begins), qPrintable(path));
        if (form == ExportForm::Original)
            QCOMPARE(contentOf(done->paths.first()), m_original);
        if (form == ExportForm::Tiff)
            QCOMPARE(publish::tiffPages(contentOf(done->paths.first()))->size(), 2);
        // Nothing is replaced that nobody gave leave to replace, and nothing half done stays.
        const qsizetype there = QDir(apart.folder).entryList(QDir::Files).size();
        const auto again = exported(apart);
        QVERIFY(!again);
        QCOMPARE(again.error().code, u"file.exists"_s);
        QCOMPARE(QDir(apart.folder).entryList(QDir::Files).size(), there);
    }
    void aNumberKeepsBoth()
    {
        workflow::ExportWish numbered = wish(ExportForm::Tiff);
        numbered.folder = m_office->path(u"numbered"_s);
        numbered.onExisting = OnExisting::Number;
        const auto first = exported(numbered);
        const auto second = exported(numbered);
        QVERIFY(first && second);
        QVERIFY(first->paths != second->paths);
        QVERIFY(second->paths.first().contains(u"(2)"_s));
    }
    void anAttachmentLiesInMemoryAlone()
    {
        const auto done = exported(wish(ExportForm::Attachment));
        if (!done && done.error().code == u"file.no_private_memory"_s)
            QSKIP("no folder in memory on this machine");
        QVERIFY2(done.ok(), done ? "" : qPrintable(base::describe(done.error())));
        QVERIFY(contentOf(done->paths.first()).startsWith("%PDF-"));
        QVERIFY(!QFileInfo::exists(m_office->path(u"out/"_s)
                                   + QFileInfo(done->paths.first()).fileName()));
        QCOMPARE(m_office->actions(m_document).last(), u"document.searchable_saved"_s);
        workflow::ExportWish odd = wish(ExportForm::Attachment);
        odd.fileTemplate = u"Acme, Inc. 'A' 50% & more"_s;
        const auto plain = m_office->office().exporting().plannedPaths({m_document}, odd, {});
        QVERIFY(plain);
        QCOMPARE(QFileInfo(plain->first()).fileName(), u"Acme Inc. A 50 more.pdf"_s);
        QVERIFY(QFileInfo(plain->first()).path() != QFileInfo(done->paths.first()).path());
    }
    void itIsOnRecord()
    {
        workflow::ExportWish replacing = wish(ExportForm::Original);
        replacing.onExisting = OnExisting::Replace;
        QVERIFY(exported(replacing));
        QCOMPARE(m_office->actions(m_document).last(), u"document.exported"_s);
    }
    void twoDocumentsNeverGetOneName()
    {
        workflow::ExportWish same = wish(ExportForm::Tiff);
        same.fileTemplate = u"{year}/contract"_s;
        const auto paths
            = m_office->office().exporting().plannedPaths({m_document, m_document}, same, {});
        QVERIFY(paths);
        QVERIFY(paths->first().endsWith(u"/contract.tif"_s));
        QVERIFY(paths->last().endsWith(u"/contract (2).tif"_s));
        same.fileTemplate = u"{shape}"_s;
        QCOMPARE(m_office->office().exporting().plannedPaths({m_document}, same, {}).error().code,
                 u"export.template_unknown"_s);
    }
    void pagesOfATiffAreTakenOutAsTheyAre()
    {
        const auto pages = publish::tiffPages(m_original);
        QVERIFY(pages);
        QCOMPARE(pages->size(), 2);
        const auto joined = publish::joinedTiff(*pages);
        QVERIFY(joined);
        QCOMPARE(*publish::tiffPages(*joined), *pages);
        // Whatever is cut off or changed: an error or pages, never a crash.
        for (qsizetype size = 0; size < m_original.size(); size += 97)
            (void)publish::tiffPages(m_original.left(size)).ok();
        for (qsizetype i = 0; i < std::min<qsizetype>(m_original.size(), 400); ++i) {
            QByteArray changed = m_original;
            changed[i] = char(~changed.at(i));
            (void)publish::tiffPages(changed).ok();
        }
    }
};

QTEST_MAIN(TestDocumentExport)
#include "tst_documentexport.moc"
