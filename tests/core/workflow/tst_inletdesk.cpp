// SPDX-License-Identifier: Apache-2.0
#include "tests/support/paintedpages.h"
#include "tests/support/tempoffice.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

class TestInletDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_office.reset(); }

    void takesInMovesAndTellsWhereFrom();
    void theSameContentIsTakenOnce();
    void leavesFilesAndForgetsNoneOfThem();
    void killedBeforeTheMoveItOnlyMoves();
    void badFilesAreSetAsideWithAReasonAfterAWhile();
    void aDriveThatComesAndGoesLosesNothing();
    void oneBadFileStopsNoOther();
    void encryptedFilesAreTakenAndWait();
    void whatCannotBeMovedIsToldAndNotTakenTwice();
    void foldersThatCannotBeWatched();
    void settingsAreKeptAndRemoved();

private:
    QString write(const QString &name, const QByteArray &bytes);
    workflow::InletRound round(); // the look that sees and the look that takes
    int documents();
    model::WatchedFolder watched() const;

    std::unique_ptr<test::TempOffice> m_office;
    QString m_path;
    const QByteArray m_pdf = test::pdfOf({test::contractLines()});
};

void TestInletDesk::init()
{
    m_office = std::make_unique<test::TempOffice>();
    // Files are made now, and the clock that counts how long they lie there must not be behind.
    m_office->clock.advance(m_office->clock.now().msecsTo(QDateTime::currentDateTimeUtc()));
    m_path = m_office->path(u"watched"_s);
    QVERIFY(QDir().mkpath(m_path));
}

model::WatchedFolder TestInletDesk::watched() const
{
    model::WatchedFolder folder;
    folder.path = m_path;
    return folder;
}

QString TestInletDesk::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_path + u'/' + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("can't write");
    return file.fileName();
}

workflow::InletRound TestInletDesk::round()
{
    workflow::InletDesk &desk = m_office->office().inlets();
    workflow::InletRound both = desk.check(m_office->context).value();
    m_office->clock.advance(5000);
    const workflow::InletRound second = desk.check(m_office->context).value();
    both.taken.append(second.taken);
    both.setAside.append(second.setAside);
    both.status = second.status;
    return both;
}

int TestInletDesk::documents()
{
    return m_office->ask<int>([](workflow::Unit &unit) -> base::Result<int> {
        auto rows = unit.documents.list({});
        if (!rows)
            return rows.error();
        return int(rows->size());
    });
}

void TestInletDesk::takesInMovesAndTellsWhereFrom()
{
    model::WatchedFolder folder = watched();
    folder.typeHint = u"nda"_s;
    QVERIFY(m_office->office().inlets().saveFolder(folder, u"Rosa"_s));
    const QString path = write(u"nda.pdf"_s, m_pdf);
    const workflow::InletRound done = round();
    QCOMPARE(done.taken.size(), 1);
    QVERIFY(!QFile::exists(path));
    QVERIFY(QFile::exists(m_path + u"/done/nda.pdf"_s));
    const model::DocumentId id = done.taken.first().document;
    QCOMPARE(m_office->document(id).origin, u"folder"_s);
    const auto source = m_office->ask<model::Provenance>(
        [id](workflow::Unit &unit) { return unit.inlets.provenance(id); });
    QCOMPARE(source, (model::Provenance{u"folder"_s, m_path, u"nda.pdf"_s, {}, {}, u"nda"_s}));
    QCOMPARE(m_office->actions(id), QStringList{u"document.ingested"_s});
    const auto statuses = m_office->office().inlets().statuses();
    QCOMPARE(statuses.size(), 1);
    QCOMPARE(statuses.first().taken, 1);
    QCOMPARE(statuses.first().errorCode, QString());
}

void TestInletDesk::theSameContentIsTakenOnce()
{
    QVERIFY(m_office->office().inlets().saveFolder(watched(), u"Rosa"_s));
    const auto byHand = m_office->ingest(u"by-hand.pdf"_s, m_pdf).document;
    write(u"a.pdf"_s, m_pdf);
    write(u"b.pdf"_s, m_pdf);
    const workflow::InletRound done = round();
    QCOMPARE(done.taken.size(), 2);
    QCOMPARE(done.taken[0].document, byHand);
    QCOMPARE(done.taken[1].document, byHand);
    QCOMPARE(documents(), 1);
    QVERIFY(QFile::exists(m_path + u"/done/a.pdf"_s));
    QVERIFY(QFile::exists(m_path + u"/done/b.pdf"_s));
}

void TestInletDesk::leavesFilesAndForgetsNoneOfThem()
{
    model::WatchedFolder folder = watched();
    folder.after = model::AfterTaking::Leave;
    QVERIFY(m_office->office().inlets().saveFolder(folder, u"Rosa"_s));
    const QString path = write(u"nda.pdf"_s, m_pdf);
    QCOMPARE(round().taken.size(), 1);
    QVERIFY(QFile::exists(path));
    QCOMPARE(round().taken.size(), 0);
    m_office->reopen();
    QCOMPARE(round().taken.size(), 0);
    QCOMPARE(documents(), 1);
}

// What a kill between the transaction and the move leaves behind.
void TestInletDesk::killedBeforeTheMoveItOnlyMoves()
{
    QVERIFY(m_office->office().inlets().saveFolder(watched(), u"Rosa"_s));
    write(u"nda.pdf"_s, m_pdf);
    const auto id = round().taken.first().document;
    QVERIFY(QFile::rename(m_path + u"/done/nda.pdf"_s, m_path + u"/nda.pdf"_s));
    m_office->reopen();
    const workflow::InletRound again = round();
    QCOMPARE(again.taken.size(), 1);
    QCOMPARE(again.taken.first().document, id);
    QCOMPARE(documents(), 1);
    QVERIFY(QFile::exists(m_path + u"/done/nda.pdf"_s));
}

void TestInletDesk::badFilesAreSetAsideWithAReasonAfterAWhile()
{
    QVERIFY(m_office->office().inlets().saveFolder(watched(), u"Rosa"_s));
    write(u"bad.pdf"_s, "%PDF-1.7 and then nothing");
    const workflow::InletRound soon = round();
    QVERIFY(soon.taken.isEmpty() && soon.setAside.isEmpty());
    QCOMPARE(soon.status.waiting, 1);
    m_office->clock.advance(60'000);
    const workflow::InletRound later = round();
    QCOMPARE(later.setAside.size(), 1);
    QVERIFY(QFile::exists(m_path + u"/problems/bad.pdf"_s));
    QFile reason(m_path + u"/problems/bad.pdf.txt"_s);
    QVERIFY(reason.open(QIODevice::ReadOnly));
    QVERIFY(reason.readAll().contains("import."));
    workflow::InletDesk &desk = m_office->office().inlets();
    QCOMPARE(desk.statuses().first().problems, 1);
    const auto problems = desk.problems();
    QCOMPARE(problems->size(), 1);
    QVERIFY(desk.tryAgain(problems->first()));
    QVERIFY(QFile::exists(m_path + u"/bad.pdf"_s));
    QVERIFY(!desk.tryAgain(problems->first()));
}

// A network drive that goes away, is empty for a while, and comes back: nothing is taken for
// deleted or bad, nothing twice, and a file that was half copied meanwhile is taken when it is
// whole.
void TestInletDesk::aDriveThatComesAndGoesLosesNothing()
{
    QVERIFY(m_office->office().inlets().saveFolder(watched(), u"Rosa"_s));
    const auto pdf = [](int i) { return test::pdfOf({{u"Contract number %1"_s.arg(i)}}); };
    write(u"1.pdf"_s, pdf(1));
    QCOMPARE(round().taken.size(), 1);
    write(u"2.pdf"_s, pdf(2));
    write(u"3.pdf"_s, pdf(3).first(300)); // being copied
    (void)m_office->office().inlets().check(m_office->context); // seen, not yet complete
    const QString drive = m_path + u"-drive"_s;
    QVERIFY(QDir().rename(m_path, drive));
    m_office->clock.advance(120'000);
    QCOMPARE(round().status.errorCode, u"inlet.folder_missing"_s);
    QVERIFY(QDir().mkpath(m_path)); // its mount point
    const workflow::InletRound empty = round();
    QVERIFY(empty.taken.isEmpty() && empty.setAside.isEmpty());
    QCOMPARE(empty.status.errorCode, QString());
    QVERIFY(QDir(m_path).isEmpty());
    QVERIFY(QDir().rmdir(m_path));
    QVERIFY(QDir().rename(drive, m_path));
    const workflow::InletRound back = round();
    QCOMPARE(back.taken.size(), 1);
    QVERIFY(back.setAside.isEmpty());
    QCOMPARE(back.status.waiting, 1);
    write(u"3.pdf"_s, pdf(3));
    QCOMPARE(round().taken.size(), 1);
    QCOMPARE(documents(), 3);
    QCOMPARE(QDir(m_path + u"/done"_s).entryList(QDir::Files).size(), 3);
    QVERIFY(!QDir(m_path + u"/problems"_s).exists());
}

void TestInletDesk::oneBadFileStopsNoOther()
{
    QVERIFY(m_office->office().inlets().saveFolder(watched(), u"Rosa"_s));
    write(u"a-empty.pdf"_s, {});
    write(u"b-text.txt"_s, "not a contract");
    write(u"c.pdf"_s, m_pdf);
    (void)round();
    m_office->clock.advance(60'000);
    const workflow::InletRound later = round();
    QCOMPARE(later.setAside.size(), 2);
    QCOMPARE(documents(), 1);
}

void TestInletDesk::encryptedFilesAreTakenAndWait()
{
    QVERIFY(m_office->office().inlets().saveFolder(watched(), u"Rosa"_s));
    write(u"locked.pdf"_s, test::encryptedPdf(m_pdf, "secret", "owner"));
    const workflow::InletRound done = round();
    QCOMPARE(done.taken.size(), 1);
    QCOMPARE(m_office->document(done.taken.first().document).failureCode,
             u"import.password_required"_s);
    QVERIFY(QFile::exists(m_path + u"/done/locked.pdf"_s));
}

void TestInletDesk::whatCannotBeMovedIsToldAndNotTakenTwice()
{
    QVERIFY(m_office->office().inlets().saveFolder(watched(), u"Rosa"_s));
    write(u"done"_s, "a file where a folder should be"); // as good as a folder we may not write to
    const QString path = write(u"nda.pdf"_s, m_pdf);
    const workflow::InletRound done = round();
    QCOMPARE(done.taken.size(), 1);
    QCOMPARE(done.status.errorCode, u"inlet.cannot_move"_s);
    QVERIFY(QFile::exists(path));
    m_office->clock.advance(60'000);
    QCOMPARE(round().taken.size(), 0);
    QCOMPARE(documents(), 1);
}

void TestInletDesk::foldersThatCannotBeWatched()
{
    workflow::InletDesk &desk = m_office->office().inlets();
    const auto code = [&](const QString &path, bool subfolders = false) {
        model::WatchedFolder folder;
        folder.path = path;
        folder.subfolders = subfolders;
        const auto saved = desk.saveFolder(folder, u"Rosa"_s);
        return saved ? QString() : saved.error().code;
    };
    QCOMPARE(code(m_office->path(u"nowhere"_s)), u"inlet.folder_missing"_s);
    QCOMPARE(code(m_office->session().workspace().directory()), u"inlet.folder_of_workspace"_s);
    QCOMPARE(code(m_path, true), QString());
    QCOMPARE(code(m_path), u"inlet.folder_taken"_s);
    QVERIFY(QDir().mkpath(m_path + u"/below"_s));
    QCOMPARE(code(m_path + u"/below"_s), u"inlet.folder_taken"_s);
}

void TestInletDesk::settingsAreKeptAndRemoved()
{
    model::WatchedFolder folder = watched();
    folder.patterns = {u"*.pdf"_s};
    folder.after = model::AfterTaking::Leave;
    folder.subfolders = true;
    const auto saved = m_office->office().inlets().saveFolder(folder, u"Rosa"_s);
    QVERIFY(saved);
    m_office->reopen();
    workflow::InletDesk &desk = m_office->office().inlets();
    QCOMPARE(desk.folders().value(), QList{*saved});
    QVERIFY(desk.removeFolder(saved->id, u"Rosa"_s));
    QVERIFY(desk.folders()->isEmpty());
}

QTEST_MAIN(TestInletDesk)
#include "tst_inletdesk.moc"
