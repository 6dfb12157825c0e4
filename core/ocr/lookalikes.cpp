// SPDX-License-Identifier: Apache-2.0
#include "core/ocr/lookalikes.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace countersign::ocr
{

namespace
{

constexpr double likeCost = 1;
constexpr double otherCost = 1.7;
constexpr double countCost = 2; // one letter too many or too few
constexpr double strokeCost = 0.7; // a digit or mark that is drawn as the letter is
constexpr double groupCost = 1.1;

// Pairs as Tesseract confuses them in worn, thick and small print, either way round.
const std::array<const char *, 53> likePairs
    = {"ao", "ae", "au", "ec", "eo", "co", "nu", "nr", "nm", "an", "rt", "ft", "it", "tl",
       "li", "yv", "yg", "hb", "hn", "uv", "ui", "sa", "ij", "lf", "rf", "cr", "wv", "kh",
       "db", "gq", "pn", "td", "dl", "sz", "es", "ay", "os", "gy", "tj", "jy", "mu", "ns",
       "il", "vy", "oe", "ea", "ri", "tr", "bh", "ce", "jl", "xy", "xs"};

// Letters that run together, and what they come out as.
const std::array<std::pair<const char16_t *, const char16_t *>, 41> likeGroups
    = {{{u"rn", u"m"},  {u"ni", u"m"}, {u"in", u"m"},  {u"ri", u"n"},    {u"cl", u"d"},
        {u"li", u"h"},  {u"ii", u"u"}, {u"vv", u"w"},  {u"lo", u"b"},    {u"to", u"w"},
        {u"rr", u"n"},  {u"ti", u"n"}, {u"tt", u"n"},  {u"fi", u"h"},    {u"ll", u"u"},
        {u"il", u"d"},  {u"el", u"d"}, {u"fi", u"ti"}, {u"ffi", u"fli"}, {u"nu", u"mi"},
        {u"un", u"im"}, {u"iu", u"m"}, {u"mm", u"nm"}, {u"fl", u"tl"},   {u"ny", u"m"},
        {u"it", u"n"},  {u"ur", u"m"}, {u"mi", u"nn"}, {u"tr", u"w"},    {u"tr", u"v"},
        {u"tr", u"u"},  {u"tl", u"u"}, {u"nt", u"m"},  {u"tn", u"m"},    {u"tt", u"u"},
        {u"ti", u"u"},  {u"ti", u"d"}, {u"ri", u"u"},  {u"nr", u"m"},    {u"th", u"ui"},
        {u"mm", u"num"}}};

bool isLike(char16_t a, char16_t b)
{
    static const std::array<bool, 26 * 26> table = [] {
        std::array<bool, 26 * 26> result = {};
        for (const char *pair : likePairs) {
            result[std::size_t((pair[0] - 'a') * 26 + pair[1] - 'a')] = true;
            result[std::size_t((pair[1] - 'a') * 26 + pair[0] - 'a')] = true;
        }
        return result;
    }();
    const auto isSmall = [](char16_t c) { return c >= u'a' && c <= u'z'; };
    return isSmall(a) && isSmall(b) && table[std::size_t((a - u'a') * 26 + b - u'a')];
}

double changeCost(char16_t read, char16_t meant)
{
    if (read == meant)
        return 0;
    if ((read == u'1' || read == u'|' || read == u'!') && (meant == u'l' || meant == u'i'))
        return strokeCost;
    return isLike(read, meant) ? likeCost : otherCost;
}

} // namespace

struct Lookalikes::Search {
    QStringView letters;
    double most = 0;
    QHash<int, double> found;
};

Lookalikes::Lookalikes(const QStringList &words)
    : m_nodes(1)
{
    for (int i = 0; i < words.size(); ++i)
        add(words.at(i), i);
}

int Lookalikes::childOf(int node, char16_t letter) const
{
    int child = m_nodes[std::size_t(node)].child;
    while (child >= 0 && m_nodes[std::size_t(child)].letter != letter)
        child = m_nodes[std::size_t(child)].next;
    return child;
}

void Lookalikes::add(const QString &word, int number)
{
    int node = 0;
    for (const QChar c : word) {
        int child = childOf(node, c.unicode());
        if (child < 0) {
            child = int(m_nodes.size());
            m_nodes.push_back({c.unicode(), -1, m_nodes[std::size_t(node)].child, -1});
            m_nodes[std::size_t(node)].child = child;
        }
        node = child;
    }
    m_nodes[std::size_t(node)].word = number;
}

void Lookalikes::walk(Search &search, qsizetype at, int node, double cost) const
{
    const bool ended = at == search.letters.size();
    const int word = m_nodes[std::size_t(node)].word;
    if (ended && word >= 0) {
        const auto known = search.found.find(word);
        if (known == search.found.end())
            search.found.insert(word, cost);
        else
            *known = std::min(*known, cost);
    }
    const bool oneMore = cost + countCost <= search.most;
    for (int child = m_nodes[std::size_t(node)].child; child >= 0;
         child = m_nodes[std::size_t(child)].next) {
        if (!ended) {
            const double then = cost
                + changeCost(search.letters.at(at).unicode(), m_nodes[std::size_t(child)].letter);
            if (then <= search.most)
                walk(search, at + 1, child, then);
        }
        if (oneMore)
            walk(search, at, child, cost + countCost);
    }
    if (!ended && oneMore)
        walk(search, at + 1, node, cost + countCost);
    if (!ended && cost + groupCost <= search.most)
        walkGroups(search, at, node, cost);
}

void Lookalikes::walkGroups(Search &search, qsizetype at, int node, double cost) const
{
    const auto take = [&](QStringView read, QStringView meant) {
        if (!search.letters.mid(at).startsWith(read))
            return;
        int end = node;
        for (const QChar c : meant) {
            end = childOf(end, c.unicode());
            if (end < 0)
                return;
        }
        walk(search, at + read.size(), end, cost + groupCost);
    };
    for (const auto &[one, other] : likeGroups) {
        take(one, other);
        take(other, one);
    }
}

std::vector<Lookalikes::Near> Lookalikes::near(const QString &letters, double most) const
{
    Search search{letters, most, {}};
    walk(search, 0, 0, 0);
    std::vector<Near> result;
    for (auto found = search.found.cbegin(); found != search.found.cend(); ++found)
        result.push_back({found.key(), found.value()});
    std::sort(result.begin(), result.end(),
              [](const Near &a, const Near &b) { return a.word < b.word; });
    return result;
}

} // namespace countersign::ocr
