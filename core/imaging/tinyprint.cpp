// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/tinyprint.h"

#include <QFile>
#include <QtEndian>

#include <allheaders.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

using namespace Qt::StringLiterals;

namespace countersign::imaging
{

namespace
{

// Four numbers that the processor works on at once.
using Four [[gnu::vector_size(16)]] = float;

constexpr int firstSide = 5; // pixels across what the first layer sees
constexpr int features = 24; // that the first layer tells apart
constexpr int fewer = 12;
constexpr int subpixels = 4; // of a pixel drawn twice as large
constexpr int tileReach = 5; // how far from a pixel ink has a say in it: 2 and three times 1

constexpr int tileWidth = 64;
constexpr int tileHeight = 32;
constexpr int atOnce = 4; // pixels whose sums share a look at the weights
// Of all layers' pictures: the first is that of the tile with what the others need around it.
constexpr int tileStride = tileWidth + 3 * atOnce;
constexpr int tallest = tileHeight + 2 * tileReach;

// Weights by the row of three, the place in it, the input, the output.
template <int Inputs, int Outputs>
struct Layer {
    std::array<Four, 3 * 3 * Inputs * Outputs / 4> weights;
    std::array<Four, Outputs / 4> bias;
};

// The first layer sees ink or none: what a row of five pixels adds is looked up.
using FirstRows = std::array<std::array<std::array<Four, features / 4>, 1 << firstSide>, firstSide>;

struct Network {
    FirstRows rows; // the bias is in the first
    Layer<features, fewer> second;
    Layer<fewer, fewer> third;
    Layer<fewer, subpixels> last;
};

class WeightReader
{
public:
    explicit WeightReader(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    float next()
    {
        const float value = qFromLittleEndian<float>(m_bytes.constData() + m_at);
        m_at += qsizetype(sizeof(float));
        return value;
    }

    template <std::size_t Count>
    void fill(std::array<Four, Count> &numbers)
    {
        for (Four &four : numbers) {
            for (int i = 0; i < 4; ++i)
                four[i] = next();
        }
    }

private:
    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

constexpr qsizetype numbersOf(int side, int inputs, int outputs)
{
    return qsizetype(side * side * inputs + 1) * outputs;
}

constexpr qsizetype storedBytes = qsizetype(sizeof(float))
    * (numbersOf(firstSide, 1, features) + numbersOf(3, features, fewer)
       + numbersOf(3, fewer, fewer) + numbersOf(3, fewer, subpixels));

void readFirst(WeightReader &reader, FirstRows &rows)
{
    std::array<std::array<Four, features / 4>, firstSide * firstSide> weights;
    for (auto &place : weights)
        reader.fill(place);
    std::array<Four, features / 4> bias;
    reader.fill(bias);
    for (int row = 0; row < firstSide; ++row) {
        for (int ink = 0; ink < 1 << firstSide; ++ink) {
            auto &sum = rows[std::size_t(row)][std::size_t(ink)];
            sum = row == 0 ? bias : std::array<Four, features / 4>{};
            for (int x = 0; x < firstSide; ++x) {
                for (std::size_t i = 0; ink >> x & 1 && i < sum.size(); ++i)
                    sum[i] += weights[std::size_t(row * firstSide + x)][i];
            }
        }
    }
}

template <int Inputs, int Outputs>
void readLayer(WeightReader &reader, Layer<Inputs, Outputs> &layer)
{
    reader.fill(layer.weights);
    reader.fill(layer.bias);
}

const Network &network()
{
    static const std::unique_ptr<const Network> shipped = [] {
        QFile file(u":/models/tinyprint.bin"_s);
        if (!file.open(QIODevice::ReadOnly) || file.size() != storedBytes)
            qFatal("the network for tiny print is not built in");
        const QByteArray bytes = file.readAll();
        WeightReader reader(bytes);
        auto read = std::make_unique<Network>();
        readFirst(reader, read->rows);
        readLayer(reader, read->second);
        readLayer(reader, read->third);
        readLayer(reader, read->last);
        return read;
    }();
    return *shipped;
}

Four rectified(const Four &sum)
{
    return sum > 0.0F ? sum : Four{};
}

// One layer's picture of a tile: `Channels` numbers a pixel.
template <int Channels>
class Plane
{
public:
    Plane()
        : m_numbers(std::size_t(tileStride) * tallest * Channels / 4)
    {
    }
    Four *at(int x, int y) { return m_numbers.data() + (y * tileStride + x) * (Channels / 4); }
    const float *numbersAt(int x, int y) const
    {
        return reinterpret_cast<const float *>(m_numbers.data()) + (y * tileStride + x) * Channels;
    }

private:
    std::vector<Four> m_numbers;
};

template <int Inputs, int Outputs>
void convolve(const Layer<Inputs, Outputs> &layer, const Plane<Inputs> &from, int width, int height,
              bool rectify, Plane<Outputs> &to)
{
    constexpr int parts = Outputs / 4;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; x += atOnce) {
            Four sums[atOnce][parts];
            for (auto &sum : sums)
                std::copy_n(layer.bias.data(), parts, sum);
            const Four *weights = layer.weights.data();
            for (int row = 0; row < 3; ++row) {
                const float *in = from.numbersAt(x, y + row);
                for (int i = 0; i < 3 * Inputs; ++i, weights += parts) {
                    for (int k = 0; k < atOnce; ++k) {
                        for (int part = 0; part < parts; ++part)
                            sums[k][part] += in[k * Inputs + i] * weights[part];
                    }
                }
            }
            Four *out = to.at(x, y);
            for (int i = 0; i < atOnce * parts; ++i)
                out[i]
                    = rectify ? rectified(sums[i / parts][i % parts]) : sums[i / parts][i % parts];
        }
    }
}

// Draws a page tile by tile.
class Drawing
{
public:
    Drawing(Pix *from, Pix *to)
        : m_from(from)
        , m_to(to)
    {
    }

    void drawTile(int left, int top)
    {
        const int width = std::min(tileWidth, int(pixGetWidth(m_from)) - left);
        const int bottom = std::min(top + tileHeight, int(pixGetHeight(m_from)));
        readInk(left - tileReach, top - tileReach, bottom + tileReach);
        // Only rows with ink in reach: between lines there is paper.
        int first = top;
        while (first < bottom && !hasInk(first - top))
            ++first;
        int end = bottom;
        while (end > first && !hasInk(end - 1 - top))
            --end;
        if (first == end)
            return;
        const int height = end - first;
        lookUp(first - top, height + 2 * tileReach - firstSide + 1);
        const Network &net = network();
        convolve(net.second, m_first, tileWidth + atOnce, height + 4, true, m_second);
        convolve(net.third, m_second, tileWidth + atOnce, height + 2, true, m_third);
        convolve(net.last, m_third, tileWidth, height, false, m_last);
        for (int y = 0; y < height; ++y)
            write(left, first, width, y);
    }

private:
    // For each pixel which of the five from it on are ink.
    void readInk(int left, int top, int bottom)
    {
        for (int y = top; y < bottom; ++y) {
            quint8 *codes = m_codes[std::size_t(y - top)].data();
            const bool inside = y >= 0 && y < int(pixGetHeight(m_from));
            const l_uint32 *line
                = inside ? pixGetData(m_from) + std::ptrdiff_t(y) * pixGetWpl(m_from) : nullptr;
            unsigned code = 0;
            unsigned any = 0;
            for (int x = 0; x < tileStride + firstSide - 1; ++x) {
                const int at = left + x;
                const bool ink = inside && at >= 0 && at < int(pixGetWidth(m_from))
                    && x < tileWidth + 2 * tileReach && GET_DATA_BYTE(line, at) < 128;
                code = code >> 1 | (ink ? 1U << (firstSide - 1) : 0U);
                any |= code;
                if (x >= firstSide - 1)
                    codes[x - firstSide + 1] = quint8(code);
            }
            m_inked[std::size_t(y - top)] = any != 0;
        }
    }

    bool hasInk(int row) const
    {
        const auto begin = m_inked.begin() + row;
        return std::find(begin, begin + 2 * tileReach + 1, true) != begin + 2 * tileReach + 1;
    }

    void lookUp(int from, int height)
    {
        const FirstRows &rows = network().rows;
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < tileStride; ++x) {
                Four *sum = m_first.at(x, y);
                std::fill_n(sum, features / 4, Four{});
                for (std::size_t row = 0; row < firstSide; ++row) {
                    const auto &part
                        = rows[row][m_codes[std::size_t(from + y) + row][std::size_t(x)]];
                    for (std::size_t i = 0; i < part.size(); ++i)
                        sum[i] += part[i];
                }
                for (int i = 0; i < features / 4; ++i)
                    sum[i] = rectified(sum[i]);
            }
        }
    }

    void write(int left, int top, int width, int y)
    {
        for (int half = 0; half < 2; ++half) {
            l_uint32 *line
                = pixGetData(m_to) + std::ptrdiff_t(2 * (top + y) + half) * pixGetWpl(m_to);
            for (int x = 0; x < width; ++x) {
                const float *darkness = m_last.numbersAt(x, y) + 2 * half;
                for (int i = 0; i < 2; ++i) {
                    const float level = 255.5F - 255 * std::clamp(darkness[i], 0.0F, 1.0F);
                    SET_DATA_BYTE(line, 2 * (left + x) + i, l_uint32(level));
                }
            }
        }
    }

    Pix *m_from = nullptr;
    Pix *m_to = nullptr;
    std::array<std::array<quint8, tileStride>, tallest> m_codes = {};
    std::array<bool, tallest> m_inked = {};
    Plane<features> m_first;
    Plane<fewer> m_second;
    Plane<fewer> m_third;
    Plane<subpixels> m_last;
};

} // namespace

PixPtr restoredTwice(Pix *grey)
{
    const int width = pixGetWidth(grey);
    const int height = pixGetHeight(grey);
    PixPtr larger(pixCreate(2 * width, 2 * height, 8));
    if (!larger)
        return larger;
    pixSetAll(larger.get());
    Drawing drawing(grey, larger.get());
    for (int top = 0; top < height; top += tileHeight) {
        for (int left = 0; left < width; left += tileWidth)
            drawing.drawTile(left, top);
    }
    return larger;
}

} // namespace countersign::imaging
