// SPDX-License-Identifier: Apache-2.0
#include "app/commands/ocrtask.h"
#include "app/wording.h"

#include "app/commands/ocroutput.h"
#include "core/imaging/tools.h"
#include "core/ocr/readingstamp.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <csignal>

using namespace Qt::StringLiterals;

namespace countersign::app
{

namespace
{

constexpr int oldStateDays = 7;

volatile std::sig_atomic_t stopRequested = 0;

void requestStop(int)
{
    stopRequested = 1;
}

QList<QByteArray> pageKeys(const QList<OcrInput> &inputs, const QByteArray &stamp)
{
    QList<QByteArray> keys;
    for (const OcrInput &input : inputs) {
        for (const capture::ImportedSource &source : input.document.sources) {
            for (int page = 0; page < source.pages->info().pageCount(); ++page)
                keys.append(publish::pageKey(source.sha256.bytes, page, stamp));
        }
    }
    return keys;
}

QList<publish::SearchableSource> searchableSources(const QList<OcrInput> &inputs,
                                                   const QString &password)
{
    const auto secret = std::make_shared<const base::Secret>(base::Secret::fromString(password));
    QList<publish::SearchableSource> sources;
    for (const OcrInput &input : inputs) {
        for (const capture::ImportedSource &source : input.document.sources)
            sources.append({source.data, source.pages, secret, source.sha256.bytes});
    }
    return sources;
}

} // namespace

void catchStopSignals()
{
    std::signal(SIGINT, requestStop);
    std::signal(SIGTERM, requestStop);
}

bool isStopRequested()
{
    return stopRequested != 0;
}

QStringList OcrTargets::paths() const
{
    QStringList paths{pdf, text, hocr, alto};
    paths.removeAll(QString());
    return paths;
}

OcrTask::OcrTask(const OcrSettings &settings, std::shared_ptr<ocr::OcrEngine> engine,
                 base::Lane &lane)
    : m_settings(settings)
    , m_engine(std::move(engine))
    , m_lane(lane)
{
}

// The same outputs of the same originals are the same task, whatever directory it is started from.
QString OcrTask::stateFolderOf(const OcrTargets &targets, const QList<OcrInput> &inputs) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &path : targets.paths())
        hash.addData(QFileInfo(path).absoluteFilePath().toUtf8() + '\n');
    for (const OcrInput &input : inputs)
        hash.addData(input.document.sha256.bytes);
    return QDir(m_settings.stateFolder)
        .filePath(QString::fromLatin1(hash.result().first(16).toHex()));
}

base::Result<OcrReport> OcrTask::run(const QList<OcrInput> &inputs, const OcrTargets &targets,
                                     bool wantsText, const QString &name, const Console &console)
{
    // Told before hours of recognition, not after.
    for (const QString &path : targets.paths()) {
        publish::AtomicFile probe;
        CS_TRY(probe.open(path, m_settings.overwrite));
    }
    QList<std::shared_ptr<const imaging::PageSource>> sources;
    for (const OcrInput &input : inputs) {
        for (const capture::ImportedSource &source : input.document.sources)
            sources.append(source.pages);
    }
    ocr::ReadOptions options;
    options.ocr.languages = m_settings.languages;
    const ocr::DocumentReader reader(sources, m_engine, options);
    publish::discardOldStores(m_settings.stateFolder, oldStateDays);
    auto store = publish::PageStore::open(stateFolderOf(targets, inputs));
    if (!store)
        return store.error();
    if (!m_settings.resume) {
        store->discard();
        store = publish::PageStore::open(stateFolderOf(targets, inputs));
        if (!store)
            return store.error();
    }
    const QList<QByteArray> keys = pageKeys(inputs, ocr::readingStamp(*m_engine, options));
    publish::PageReading reading(reader, *store, keys, isStopRequested);
    m_keptPages = 0;
    auto read = reading.readAll(m_lane, [&](int done) {
        m_keptPages = done;
        console.progress(CommandLine::tr("%1: page %2 of %3").arg(name).arg(done).arg(keys.size()),
                         double(done) / double(keys.size()));
    });
    base::Result<OcrReport> report
        = read ? write(inputs, targets, wantsText, reading) : base::Result<OcrReport>(read.error());
    // What would be read alike is kept for the next attempt, unless nobody wants it.
    if (report || !m_settings.resume || store->isEmpty())
        store->discard();
    if (!report)
        return report;
    report->readPages = read->readPages;
    report->keptPages = read->keptPages;
    report->pages = int(keys.size());
    for (const int page : std::as_const(read->damagedPages)) {
        if (!report->damagedPages.contains(page))
            report->damagedPages.append(page);
    }
    return report;
}

base::Result<OcrReport> OcrTask::write(const QList<OcrInput> &inputs, const OcrTargets &targets,
                                       bool wantsText, const publish::PageReading &reading)
{
    OcrReport report;
    base::JobContext context(isStopRequested, {});
    for (const OcrInput &input : inputs) {
        for (const capture::ImportedSource &source : input.document.sources)
            report.signedOriginal = report.signedOriginal || source.pages->info().isSigned;
    }
    TextOutputs outputs(targets, m_settings.overwrite);
    CS_TRY(outputs.open(inputs, m_settings.languages));
    int number = 0;
    for (const OcrInput &input : inputs) {
        for (const capture::ImportedSource &source : input.document.sources) {
            for (const imaging::PageInfo &info : source.pages->info().pages) {
                const auto page = reading.page(number);
                if (!page)
                    return page.error();
                if (wantsText)
                    report.text += (number > 0 ? u"\f"_s : QString()) + page->text();
                const publish::PageLabel label{number, source.name,
                                               info.nativeDpi > 0 ? info.nativeDpi : 300.0};
                CS_TRY(outputs.add(*page, info.sizePt, label));
                ++number;
            }
        }
    }
    publish::AtomicFile pdf;
    if (!targets.pdf.isEmpty()) {
        CS_TRY(pdf.open(targets.pdf, m_settings.overwrite));
        const publish::SearchableOptions options{u"Countersign " COUNTERSIGN_VERSION ""_s,
                                                 QDateTime::currentDateTimeUtc()};
        auto written = publish::writeSearchablePdf(
            searchableSources(inputs, m_settings.password),
            [&reading](int page) { return reading.page(page); }, options, imaging::Tools::locate(),
            pdf, context);
        if (!written)
            return written.error();
        report.pdf = *written;
        report.damagedPages = written->damagedPages;
    }
    CS_TRY(outputs.commit());
    if (!targets.pdf.isEmpty())
        CS_TRY(pdf.commit());
    return report;
}

} // namespace countersign::app
