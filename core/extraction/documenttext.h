// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/span.h"
#include "core/model/field.h"
#include "core/model/ocr.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace countersign::extraction
{

// One printed line; `span` leaves the line's end out.
struct TextLine {
    Span span;
    int pageIndex = 0;
    model::PageRect box;
    bool startsBlock = false;
};

// A place to sign that was looked at on the page's picture.
struct PlacedSigning {
    int pageIndex = 0;
    model::SigningPlace place;
};

// One word as printed.
struct TextWord {
    QString text; // levelled
    Span span;
    int line = 0; // index into DocumentText::lines()
    model::PageRect box;
};

// Part of a line that a wide gap parts from the rest: a cell, one of two signature columns.
struct LineSegment {
    Span span;
    double left = 0; // fraction of the page's width
};

// The whole document as one string that patterns run over, and the way back from characters to
// words, boxes and pages. Quote and dash shapes are levelled one to one; words parted by a hyphen
// at a line's end are joined; lines end with '\n', blocks are parted by an empty line, pages by
// '\f'.
class DocumentText
{
public:
    explicit DocumentText(const model::OcrDocument &document);

    const QString &text() const { return m_text; }
    QStringView view(Span span) const { return QStringView(m_text).mid(span.begin, span.length()); }
    int size() const { return int(m_text.size()); }
    const QList<TextLine> &lines() const { return m_lines; }
    int pageCount() const { return m_pageCount; }
    const QList<PlacedSigning> &signing() const { return m_signing; }
    int wordCount() const { return int(m_words.size()); }

    // Index into lines() of the line that holds the character, or of the last one before it; -1 in
    // an empty document.
    int lineAt(int offset) const;
    QStringView lineText(int line) const { return view(m_lines.at(line).span); }
    QList<LineSegment> segments(int line) const;
    QList<TextWord> wordsOn(int pageIndex) const;
    QString pageText(int pageIndex) const;
    // Up to `characters` before and after a span, never past the document's ends.
    QStringView before(Span span, int characters) const;
    QStringView after(Span span, int characters) const;

    // The characters as recognised, runs of white space made one blank.
    QString original(Span span) const;
    // Words touched by the span, on the page where it begins; empty for an empty span.
    model::Evidence evidence(Span span) const;
    // Lowest recognition confidence of the words touched; 1 when there are none.
    double wordConfidence(Span span) const;
    // Mean recognition confidence of all words; 0 in an empty document.
    double meanConfidence() const { return m_meanConfidence; }

private:
    struct Word {
        Span span;
        int pageIndex = 0;
        int indexOnPage = 0;
        int line = 0;
        model::PageRect box;
        double confidence = 0;
    };

    void addPage(const model::OcrPage &page, int pageIndex);
    void addLine(const model::OcrLine &line, model::TextSource source, int pageIndex,
                 int &indexOnPage, bool startsBlock);
    bool joinsHyphen(const QString &next) const;
    qsizetype firstWordOf(Span span) const;
    void append(const QString &text);

    QString m_text;
    QString m_original; // same length as m_text
    QList<Word> m_words;
    QList<TextLine> m_lines;
    QList<PlacedSigning> m_signing;
    int m_pageCount = 0;
    double m_meanConfidence = 0;
};

} // namespace countersign::extraction
