// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QPointF>

#include <vector>

namespace countersign::imaging
{

// A straight edge in a picture: the points p with normal * p = distance. The normal points to the
// brighter side and has length one.
struct EdgeLine {
    QPointF normal;
    double distance = 0;
    double votes = 0;
    bool isFrame = false; // the picture's own border, where a sheet may be cut off
};

// The edges between large bright and dark areas of a small grey picture, print closed over.
class EdgeField
{
public:
    explicit EdgeField(const QImage &small);

    QSize size() const { return m_size; }
    bool isEdge(const QPointF &at) const;
    // The straight edges by their weight (Hough transform with signed normals), and the frame.
    std::vector<EdgeLine> lines() const;
    // The share of a stretch of a line where an edge of its direction is seen.
    double support(const EdgeLine &line, const QPointF &from, const QPointF &to) const;

private:
    struct Gradient {
        float x = 0;
        float y = 0;
        float strength = 0;
    };

    const Gradient *at(const QPointF &point) const;
    std::vector<EdgeLine> peaks() const;
    EdgeLine refined(EdgeLine line) const;

    QSize m_size;
    std::vector<Gradient> m_gradients;
};

} // namespace countersign::imaging
