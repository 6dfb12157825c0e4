// SPDX-License-Identifier: Apache-2.0
#include "tests/support/pagebuilder.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::test
{

namespace
{

// Inner part of the page, as fractions, and how much of it one character takes.
struct TypewriterGrid {
    double left = 0.1;
    double top = 0.08;
    double characterWidth = 0;
    double lineHeight = 0;
};

TypewriterGrid gridFor(const QStringList &lines)
{
    qsizetype widest = 80;
    for (const QString &line : lines)
        widest = std::max(widest, line.size());
    TypewriterGrid grid;
    grid.characterWidth = 0.8 / double(widest);
    grid.lineHeight = 0.84 / double(std::max<qsizetype>(54, lines.size()));
    return grid;
}

model::OcrLine lineFromText(const QString &text, int row, const TypewriterGrid &grid,
                            double confidence)
{
    model::OcrLine line;
    for (qsizetype begin = 0; begin < text.size();) {
        if (text.at(begin).isSpace()) {
            ++begin;
            continue;
        }
        qsizetype end = begin;
        while (end < text.size() && !text.at(end).isSpace())
            ++end;
        const model::PageRect box{grid.left + double(begin) * grid.characterWidth,
                                  grid.top + row * grid.lineHeight,
                                  double(end - begin) * grid.characterWidth, grid.lineHeight * 0.8};
        line.words.append({text.mid(begin, end - begin), box, confidence});
        line.box = line.words.size() == 1 ? box : line.box.united(box);
        begin = end;
    }
    return line;
}

} // namespace

model::OcrPage pageFromText(const QString &text, double confidence)
{
    const QStringList rows = text.split(u'\n');
    const TypewriterGrid grid = gridFor(rows);
    model::OcrPage page;
    page.sizePt = {612, 792};
    bool newBlock = true;
    for (int row = 0; row < rows.size(); ++row) {
        const model::OcrLine line = lineFromText(rows.at(row), row, grid, confidence);
        if (line.words.isEmpty()) {
            newBlock = true;
            continue;
        }
        if (newBlock)
            page.blocks.append(model::OcrBlock{{}, line.box});
        newBlock = false;
        page.blocks.last().lines.append(line);
        page.blocks.last().box = page.blocks.last().box.united(line.box);
    }
    return page;
}

model::OcrDocument documentFromText(const QString &text, double confidence)
{
    model::OcrDocument document;
    QStringList pages = text.split(u'\f');
    if (pages.size() > 1 && pages.constLast().trimmed().isEmpty())
        pages.removeLast();
    for (const QString &page : pages)
        document.pages.append(pageFromText(page, confidence));
    return document;
}

} // namespace countersign::test
