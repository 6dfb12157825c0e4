// SPDX-License-Identifier: Apache-2.0
// linepictures TRUTH.jsonl FOLDER
//
// Writes the picture of every line of the documents that TRUTH.jsonl lists ("file", beside it), as
// recognition draws it, and a line of JSON each in FOLDER/lines.jsonl: "file", "picture", "read".
// resources/models/train-network.py trains the recogniser's network on them.
#include "core/capture/fileimport.h"
#include "core/imaging/linepicture.h"
#include "core/imaging/pixptr.h"
#include "core/imaging/prepare.h"
#include "core/imaging/textlines.h"
#include "core/ocr/enginepool.h"
#include "core/ocr/pageturn.h"
#include "core/ocr/tesseractwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <allheaders.h>
#include <tesseract/baseapi.h>

#include <cstdio>
#include <memory>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace
{

class Writer
{
public:
    Writer(ocr::EnginePool &pool, const QDir &folder)
        : m_pool(&pool)
        , m_folder(folder)
        , m_list(folder.filePath(u"lines.jsonl"_s))
    {
    }

    bool open() { return m_list.open(QIODevice::WriteOnly); }

    void writePage(const QString &file, const imaging::PageImage &page)
    {
        const imaging::PreparedPage ready
            = imaging::preparePage(page.pixels, page.dpi, [](const imaging::Sheet &sheet) {
                  return ocr::findTurn(sheet).degreesCw;
              });
        const auto columns = ready.pixels && !ready.blank
            ? imaging::findTextLines(ready.pixels.get(), ready.letterPx)
            : std::nullopt;
        if (!columns)
            return;
        for (const imaging::TextColumn &column : *columns) {
            for (const imaging::TextLine &line : column.lines)
                writeLine(file, ready.pixels.get(), line.box);
        }
    }

private:
    void writeLine(const QString &file, Pix *page, const QRect &box)
    {
        const imaging::LinePicture line = imaging::linePicture(page, box, ocr::inputHeightPx);
        auto api = m_pool->acquire({u"eng"_s});
        if (!line.pixels || !api)
            return;
        (*api)->SetPageSegMode(tesseract::PSM_SINGLE_LINE);
        ocr::showLine(*api->operator->(), line.pixels.get());
        const std::unique_ptr<char[]> read((*api)->GetUTF8Text());
        const QString name = u"%1.png"_s.arg(m_count++, 6, 10, QChar(u'0'));
        pixWrite(QFile::encodeName(m_folder.filePath(name)).constData(), line.pixels.get(),
                 IFF_PNG);
        const QJsonObject row{{u"file"_s, file},
                              {u"picture"_s, name},
                              {u"read"_s, QString::fromUtf8(read.get()).simplified()}};
        m_list.write(QJsonDocument(row).toJson(QJsonDocument::Compact) + '\n');
    }

    ocr::EnginePool *m_pool;
    QDir m_folder;
    QFile m_list;
    int m_count = 0;
};

void writeDocument(Writer &writer, const QString &file, const QString &path)
{
    base::JobContext context;
    const capture::FileImport importer(imaging::Tools::locate());
    const auto imported = importer.open(path, {}, context);
    if (!imported) {
        std::fprintf(stderr, "%s: can't be read\n", qPrintable(path));
        return;
    }
    for (const auto &source : imported->sources) {
        for (int i = 0; i < source.pages->info().pageCount(); ++i) {
            if (const auto page = source.pages->render({.page = i}, context))
                writer.writePage(file, *page);
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QFile truth(arguments.value(1));
    if (arguments.size() != 3 || !truth.open(QIODevice::ReadOnly) || !QDir().mkpath(arguments[2]))
        return 2;
    setMsgSeverity(L_SEVERITY_NONE);
    ocr::EnginePool pool{QString()};
    Writer writer(pool, QDir(arguments[2]));
    if (!writer.open())
        return 1;
    const QDir beside = QFileInfo(truth.fileName()).dir();
    while (!truth.atEnd()) {
        const QString file
            = QJsonDocument::fromJson(truth.readLine()).object().value("file"_L1).toString();
        if (!file.isEmpty())
            writeDocument(writer, file, beside.filePath(file));
    }
    return 0;
}
