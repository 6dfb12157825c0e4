// SPDX-License-Identifier: Apache-2.0
#include "core/publish/pagereading.h"

using namespace Qt::StringLiterals;

namespace countersign::publish
{

namespace
{

// A page that fails, fails alone; these concern all pages.
bool concernsAll(const base::Error &error)
{
    return error.kind == base::ErrorKind::Cancelled || error.code == "ocr.language_missing"_L1
        || error.code == "file.write_failed"_L1 || error.code == "import.tool_missing"_L1;
}

} // namespace

PageReading::PageReading(const ocr::DocumentReader &reader, const PageStore &store,
                         QList<QByteArray> keys, std::function<bool()> isStopped)
    : m_reader(reader)
    , m_store(store)
    , m_keys(std::move(keys))
    , m_isStopped(std::move(isStopped))
{
}

base::Result<> PageReading::readPage(int index, base::JobContext &context) const
{
    base::JobContext stoppable([this, &context] { return context.isCancelled() || m_isStopped(); },
                               {});
    if (stoppable.isCancelled())
        return base::JobContext::cancelledError();
    auto reading = m_reader.readPage(index, stoppable);
    if (!reading)
        return reading.error();
    return m_store.save(m_keys.at(index), reading->text);
}

base::Result<PageReading::Outcome> PageReading::readAll(base::Lane &lane,
                                                        const std::function<void(int)> &pagesDone)
{
    Outcome outcome;
    QList<std::pair<int, QFuture<base::Result<>>>> futures;
    for (int index = 0; index < m_keys.size(); ++index) {
        if (m_store.load(m_keys.at(index)))
            ++outcome.keptPages;
        else
            futures.append({index, lane.run<void>([this, index](base::JobContext &context) {
                                return readPage(index, context);
                            })});
    }
    std::optional<base::Error> stop;
    for (auto &[index, future] : futures) {
        if (stop)
            future.cancel(); // what has begun ends; what has not never begins
        future.waitForFinished();
        if (future.resultCount() == 0)
            continue;
        const base::Result<> read = future.takeResult();
        if (!read && concernsAll(read.error())) {
            stop = stop.value_or(read.error());
        } else if (!read) {
            outcome.damagedPages.append(index);
            outcome.damage = read.error();
        } else {
            ++outcome.readPages;
        }
        pagesDone(outcome.keptPages + outcome.readPages + int(outcome.damagedPages.size()));
    }
    if (stop)
        return *stop;
    if (outcome.damage && outcome.damagedPages.size() == m_keys.size())
        return *outcome.damage;
    return outcome;
}

base::Result<model::OcrPage> PageReading::page(int index) const
{
    if (auto kept = m_store.load(m_keys.at(index)))
        return *kept;
    return model::OcrPage{};
}

} // namespace countersign::publish
