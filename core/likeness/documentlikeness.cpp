// SPDX-License-Identifier: Apache-2.0
#include "core/likeness/documentlikeness.h"

#include "core/likeness/pagecomparison.h"
#include "core/likeness/picturehash.h"

#include <QSet>

#include <algorithm>

namespace countersign::likeness
{

namespace
{

constexpr double samePicture = 0.16;

bool isBlankSketch(const PageSketch &sketch)
{
    return sketch.text.isEmpty() && sketch.words == 0 && sketch.picture.isEmpty();
}

// How the pages go together: 1 the same, -1 one form filled in otherwise, 0 neither.
int verdictOn(const ComparedDocument &a, int page, const ComparedDocument &b, int other)
{
    const PageSketch &first = a.sketches.at(page);
    const PageSketch &second = b.sketches.at(other);
    if (!mayBeTheSame(first, second))
        return 0;
    if (first.text.isEmpty())
        return pictureDistance(first.picture, second.picture) <= samePicture ? 1 : 0;
    const PageComparison compared
        = comparePages(a.text.pages.value(page), b.text.pages.value(other));
    if (compared.isOtherFilling())
        return -1;
    return compared.isSame() ? 1 : 0;
}

} // namespace

bool mayBeTheSame(const QList<PageSketch> &a, const QList<PageSketch> &b)
{
    return std::any_of(a.cbegin(), a.cend(), [&b](const PageSketch &page) {
        return std::any_of(b.cbegin(), b.cend(), [&page](const PageSketch &other) {
            return !isBlankSketch(page) && mayBeTheSame(page, other);
        });
    });
}

double sketchLikeness(const QList<PageSketch> &a, const QList<PageSketch> &b)
{
    double sum = 0;
    for (const PageSketch &page : a) {
        double most = 0;
        for (const PageSketch &other : b)
            most = std::max({most, textLikeness(page, other),
                             page.text.isEmpty() && other.text.isEmpty()
                                 ? 1 - 2 * pictureDistance(page.picture, other.picture)
                                 : 0.0});
        sum += most;
    }
    return sum;
}

DocumentLikeness compareDocuments(const ComparedDocument &a, const ComparedDocument &b)
{
    DocumentLikeness likeness;
    QSet<int> taken;
    for (int page = 0; page < a.sketches.size(); ++page) {
        if (isBlankSketch(a.sketches.at(page)))
            continue;
        ++likeness.pages;
        bool filledOtherwise = false;
        bool equal = false;
        for (int other = 0; other < b.sketches.size() && !equal; ++other) {
            if (taken.contains(other))
                continue;
            const int verdict = verdictOn(a, page, b, other);
            filledOtherwise |= verdict < 0;
            equal = verdict > 0;
            if (equal)
                taken.insert(other);
        }
        likeness.equalPages += equal ? 1 : 0;
        likeness.otherFilling |= filledOtherwise && !equal;
    }
    return likeness;
}

} // namespace countersign::likeness
