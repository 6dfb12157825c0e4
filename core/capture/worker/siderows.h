// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/capture/worker/sidewriter.h"

#include <sane/sane.h>

#include <vector>

namespace countersign::capture
{

// Turns what a device sends, in all the forms that SANE allows, into rows of a SideWriter: depths
// of 1, 8 and 16 bits, red, green and blue one after another, heights that nobody knows before the
// end.
class SideRows
{
public:
    explicit SideRows(double dpi)
        : m_dpi(dpi)
    {
    }

    // A frame begins. False for a form that we don't know.
    bool begin(const SANE_Parameters &parameters);
    void add(const uchar *bytes, qsizetype count);
    // The last rows are of one flat grey, which a JPEG decoder paints for what it was not given.
    bool endsUnpainted() const;
    // Nothing when no row came or it could not be coded.
    std::optional<ScannedSide> finish();

private:
    void addRow(const uchar *row);
    void noteUnpainted(const uchar *row);
    void writeRow(const uchar *row);
    std::optional<ScannedSide> finishPlanes();

    double m_dpi;
    SANE_Parameters m_parameters = {};
    RowFormat m_format;
    std::unique_ptr<SideWriter> m_writer; // null while the height is unknown or planes come
    std::vector<uchar> m_row; // as sent, padded, not yet whole
    std::vector<uchar> m_straight; // a row in the writer's form, as large as one
    std::vector<uchar> m_kept; // rows that wait for the height
    std::vector<std::vector<uchar>> m_planes; // red, green, blue
    int m_rows = 0;
    int m_unpainted = 0; // rows since the last with a picture
};

} // namespace countersign::capture
