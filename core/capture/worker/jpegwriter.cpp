// SPDX-License-Identifier: Apache-2.0
#include "core/capture/worker/jpegwriter.h"

#include "core/capture/worker/jpegstrip.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace countersign::capture
{

namespace
{

constexpr std::size_t mostWaiting = 16; // strips: then the driver waits
constexpr unsigned mostCoders = 4;

class JpegWriter final : public SideWriter
{
public:
    explicit JpegWriter(const RowFormat &format)
        : m_strips(jpegStrips(format))
        , m_coded(std::size_t(m_strips.count))
    {
        const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
        const unsigned coders = std::min({cores, mostCoders, unsigned(m_strips.count)});
        for (unsigned i = 0; i < coders; ++i)
            m_coders.emplace_back([this] { work(); });
    }
    ~JpegWriter() override { end(); }

    void addRow(const uchar *row) override
    {
        if (m_strip >= m_strips.count)
            return;
        if (m_rows.empty())
            m_rows.reserve(stripSize());
        m_rows.insert(m_rows.end(), row, row + m_strips.format.rowBytes());
        if (m_rows.size() == stripSize())
            hand();
    }
    std::optional<ScannedSide> finish() override
    {
        while (m_strip < m_strips.count) {
            m_rows.resize(stripSize(), white);
            hand();
        }
        end();
        const auto image = joinedStrips(m_strips, m_coded);
        if (!image)
            return std::nullopt;
        const RowFormat &format = m_strips.format;
        return ScannedSide{*image, imaging::MediaType::Jpeg, QSize(format.width, format.height),
                           format.dpi};
    }

private:
    static constexpr uchar white = 255;
    struct Strip {
        int number = 0;
        std::vector<uchar> rows;
    };

    std::size_t stripSize() const
    {
        return std::size_t(m_strips.rowsOf(m_strip)) * std::size_t(m_strips.format.rowBytes());
    }
    void hand()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_waiting.size() < mostWaiting; });
        m_waiting.push_back({m_strip++, std::exchange(m_rows, spare())});
        m_changed.notify_all();
    }
    // A strip's memory that was coded: it is asked for once a side, not once a strip.
    std::vector<uchar> spare()
    {
        if (m_spare.empty())
            return {};
        std::vector<uchar> rows = std::move(m_spare.back());
        m_spare.pop_back();
        rows.clear();
        return rows;
    }
    void end()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_ended = true;
        }
        m_changed.notify_all();
        for (std::thread &coder : m_coders)
            coder.join();
        m_coders.clear();
    }
    void work()
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_changed.wait(lock, [this] { return m_ended || !m_waiting.empty(); });
            if (m_waiting.empty())
                return;
            Strip strip = std::move(m_waiting.front());
            m_waiting.pop_front();
            m_changed.notify_all();
            lock.unlock();
            std::vector<uchar> coded = codedStrip(m_strips, strip.number, strip.rows);
            lock.lock();
            m_coded[std::size_t(strip.number)] = std::move(coded);
            m_spare.push_back(std::move(strip.rows));
        }
    }

    const JpegStrips m_strips;
    int m_strip = 0; // being filled
    std::vector<uchar> m_rows; // its rows
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Strip> m_waiting;
    std::vector<std::vector<uchar>> m_coded; // by strip
    std::vector<std::vector<uchar>> m_spare;
    bool m_ended = false;
    std::vector<std::thread> m_coders; // last: they work on the others
};

} // namespace

std::unique_ptr<SideWriter> makeJpegWriter(const RowFormat &format)
{
    return std::make_unique<JpegWriter>(format);
}

} // namespace countersign::capture
