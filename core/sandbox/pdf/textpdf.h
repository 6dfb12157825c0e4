// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace countersign::sandbox
{

struct TextLine {
    enum class Style { Title, Heading, Body };
    QString text;
    Style style = Style::Body;
};

// A PDF of A4 pages with these lines, one below the other, in Helvetica.
QByteArray textPdf(const QList<TextLine> &lines);

} // namespace countersign::sandbox
