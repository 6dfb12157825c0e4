// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace countersign::extraction
{

enum class NumberStyle {
    Article, // "Article IV", "Artikel 2", "Art. 3"
    Section, // "Section 3.1", "Clause 4"
    Paragraph, // a German section sign with its number
    Ordinal, // "PRIMERA.-", "Cláusula segunda"
    Decimal, // "1.", "1.1", "2)"
    Roman, // "IV."
    Capital, // "A."
    Letter, // "(a)", "a)"
    SmallRoman, // "(iv)"
    Bracketed, // "(1)"
};

// A clause's number at the beginning of a line.
struct ClauseNumber {
    NumberStyle style = NumberStyle::Decimal;
    QList<int> value; // {4, 2} for "4.2"
    QString printed; // "4.2"
    int length = 0; // characters of the line it takes, punctuation and blanks included
    bool closed = false; // a stop, colon or bracket follows: no mere figure
};

std::optional<ClauseNumber> clauseNumberAt(const QString &line);

// Tells clause numbers from other figures at a line's beginning: numbers of one style must go on
// from each other, starting at one, with at most a few lost in recognition.
class NumberingAutomaton
{
public:
    // Takes the number if it goes on from what was taken before. A small letter may be a Roman
    // figure: `number` is settled by what came before. `headed`: words of a heading follow.
    bool take(ClauseNumber &number, bool headed);
    // Nesting of the number taken last, from 0.
    int level() const { return m_level; }
    // Whether that number counts clauses of their own, no list within one.
    bool isMain() const { return m_main; }
    // A new part with numbers of its own begins: an exhibit.
    void restart();

private:
    bool goesOn(const ClauseNumber &number, bool headed) const;
    void settleLevel(const ClauseNumber &number);

    QHash<int, QList<int>> m_last; // by style
    int m_level = 0;
    int m_mainLevel = 0;
    bool m_main = false;
};

} // namespace countersign::extraction
