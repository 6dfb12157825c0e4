// SPDX-License-Identifier: Apache-2.0
#include "core/capture/worker/backgroundwriter.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace countersign::capture
{

namespace
{

constexpr std::size_t blockBytes = 128U << 10;
constexpr std::size_t mostBlocks = 64;

class BackgroundWriter final : public SideWriter
{
public:
    BackgroundWriter(std::unique_ptr<SideWriter> writer, std::size_t rowBytes)
        : m_writer(std::move(writer))
        , m_rowBytes(rowBytes)
        , m_blockBytes(std::max(rowBytes, blockBytes / rowBytes * rowBytes))
        , m_thread([this] { work(); })
    {
    }
    ~BackgroundWriter() override { end(); }

    void addRow(const uchar *row) override
    {
        if (m_block.empty())
            m_block.reserve(m_blockBytes);
        m_block.insert(m_block.end(), row, row + m_rowBytes);
        if (m_block.size() >= m_blockBytes)
            hand();
    }
    std::optional<ScannedSide> finish() override
    {
        hand();
        end();
        return m_writer->finish();
    }

private:
    using Block = std::vector<uchar>;

    void hand()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_blocks.size() < mostBlocks; });
        m_blocks.push_back(std::exchange(m_block, spare()));
        m_changed.notify_all();
    }
    // A block that was coded, emptied: memory is asked for once a side, not once a block.
    Block spare()
    {
        if (m_spare.empty())
            return {};
        Block block = std::move(m_spare.back());
        m_spare.pop_back();
        block.clear();
        return block;
    }
    void end()
    {
        if (!m_thread.joinable())
            return;
        {
            const std::lock_guard lock(m_mutex);
            m_ended = true;
        }
        m_changed.notify_all();
        m_thread.join();
    }
    void work()
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_changed.wait(lock, [this] { return m_ended || !m_blocks.empty(); });
            if (m_blocks.empty())
                return;
            Block block = std::move(m_blocks.front());
            m_blocks.pop_front();
            m_changed.notify_all();
            lock.unlock();
            for (std::size_t at = 0; at + m_rowBytes <= block.size(); at += m_rowBytes)
                m_writer->addRow(block.data() + at);
            lock.lock();
            m_spare.push_back(std::move(block));
        }
    }

    std::unique_ptr<SideWriter> m_writer;
    const std::size_t m_rowBytes;
    const std::size_t m_blockBytes;
    Block m_block; // being filled
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Block> m_blocks;
    std::vector<Block> m_spare;
    bool m_ended = false;
    std::thread m_thread; // last: it works on the others
};

} // namespace

std::unique_ptr<SideWriter> inBackground(std::unique_ptr<SideWriter> writer,
                                         const RowFormat &format)
{
    return std::make_unique<BackgroundWriter>(std::move(writer), std::size_t(format.rowBytes()));
}

} // namespace countersign::capture
