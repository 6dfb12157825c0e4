// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace countersign::extraction
{

// Half-open range of characters of DocumentText::text().
struct Span {
    int begin = 0;
    int end = 0;

    int length() const { return end - begin; }
    bool isEmpty() const { return end <= begin; }
    bool contains(int offset) const { return offset >= begin && offset < end; }
    bool overlaps(const Span &other) const { return begin < other.end && other.begin < end; }
    bool operator==(const Span &) const = default;
};

} // namespace countersign::extraction
