// SPDX-License-Identifier: Apache-2.0
#include "core/ocr/signingplaces.h"

#include "core/imaging/penpicture.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign::ocr
{

namespace
{

constexpr qsizetype mostPlaces = 40;
constexpr double certainWord = 0.6; // below it, strokes may have been taken for letters

enum class LabelKind { Sign, Other, None };

QRegularExpression labelPattern(const QString &pattern)
{
    return QRegularExpression(pattern,
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

// What is to be written on a line, by the words before it or below it.
LabelKind labelKindOf(const QString &text)
{
    static const QRegularExpression other = labelPattern(
        u"^\\W*(?:(?:print(?:ed)?\\s+)?name|title|its|date|dated|print|address|e-?mail|phone|tel"
        "|fax|company|position|datum|anschrift|funktion|titel|nom\\b|qualit|adresse|fecha|nombre"
        "|cargo|lieu|ort\\s*,?\\s*datum\\s*$|place\\b|initials)"_s);
    static const QRegularExpression sign = labelPattern(
        u"^\\W*(?:by\\s*[:;.]?\\s*(?:_.*)?$|by\\s*:|per\\s*:|x\\s*[:_]?\\s*$|sign(?:ature|ed)?\\b"
        "|unterschrift|unterzeichner|firma\\b|firmado|fdo\\b)"
        "|signature|signator|unterschrift|gesch\\x{00E4}ftsf\\x{00FC}hrer"_s);
    if (other.match(text).hasMatch() && !text.contains(u"nterschrift"_s))
        return LabelKind::Other;
    return sign.match(text).hasMatch() ? LabelKind::Sign : LabelKind::None;
}

bool isRuleText(const QString &word)
{
    static const QRegularExpression blank(u"^[_.\\x{2026}\\x{2014}-]{3,}$|_{3,}"_s);
    return blank.match(word).hasMatch();
}

// Words of a line without a wide gap between them; its rule, if one is typed, left out.
struct Label {
    QString text;
    model::PageRect box;
    LabelKind kind = LabelKind::None;
    bool conformed = false;
};

// Lengths on this page as fractions of its sides.
class Inches
{
public:
    explicit Inches(const QSizeF &sizePt)
        : m_size(sizePt / 72)
    {
    }

    double x(double inches) const { return inches / m_size.width(); }
    double y(double inches) const { return inches / m_size.height(); }
    double widthOf(const model::PageRect &box) const { return box.width * m_size.width(); }
    double heightOf(const model::PageRect &box) const { return box.height * m_size.height(); }

private:
    QSizeF m_size;
};

void closeLabel(QList<Label> &labels, Label &open)
{
    static const QRegularExpression conformed(
        u"/[sS]/|(?:^|\\s|:)[sS]/\\s?\\p{Lu}|/[sS]\\s\\p{Lu}"_s);
    if (!open.text.isEmpty()) {
        open.kind = labelKindOf(open.text);
        open.conformed = conformed.match(open.text).hasMatch();
        labels.append(open);
    }
    open = {};
}

QList<Label> labelsOf(const model::OcrPage &page)
{
    constexpr double wideGap = 0.04;
    QList<Label> labels;
    for (const model::OcrBlock &block : page.blocks) {
        for (const model::OcrLine &line : block.lines) {
            Label open;
            for (const model::OcrWord &word : line.words) {
                const bool rule = isRuleText(word.text);
                if (rule || word.box.left - open.box.right() > wideGap)
                    closeLabel(labels, open);
                const qsizetype ruled = word.text.indexOf(u'_');
                const QString text
                    = !rule ? word.text : word.text.left(std::max<qsizetype>(0, ruled));
                if (text.isEmpty())
                    continue;
                model::PageRect box = word.box;
                if (rule) // "By:______" as one word
                    box.width *= double(text.size()) / double(word.text.size());
                open.text += open.text.isEmpty() ? text : u' ' + text;
                open.box = open.box.united(box);
                if (rule)
                    closeLabel(labels, open);
            }
            closeLabel(labels, open);
        }
    }
    return labels;
}

QList<model::PageRect> typedRules(const model::OcrPage &page, const Inches &inches)
{
    constexpr double leastInches = 0.9;
    QList<model::PageRect> rules;
    for (const model::OcrWord &word : page.words()) {
        if (!isRuleText(word.text))
            continue;
        const double share
            = double(word.text.count(u'_') + word.text.count(u'.')) / double(word.text.size());
        model::PageRect rule = word.box;
        rule.left = word.box.right() - share * word.box.width;
        rule.width = share * word.box.width;
        rule.top = word.box.bottom() - 0.2 * word.box.height;
        rule.height = 0.1 * word.box.height;
        if (inches.widthOf(rule) >= leastInches)
            rules.append(rule);
    }
    return rules;
}

QList<model::PageRect> printOf(const model::OcrPage &page)
{
    QList<model::PageRect> boxes;
    for (const model::OcrWord &word : page.words()) {
        if (word.confidence >= certainWord && !isRuleText(word.text))
            boxes.append(word.box);
    }
    return boxes;
}

// Finds the places by labels and rules.
class PlaceFinder
{
public:
    PlaceFinder(const model::OcrPage &page, const imaging::PenPicture &picture)
        : m_inches(page.sizePt)
        , m_labels(labelsOf(page))
        , m_rules(picture.rules())
    {
        for (const model::PageRect &typed : typedRules(page, m_inches)) {
            const bool drawn
                = std::any_of(m_rules.cbegin(), m_rules.cend(), [&](const model::PageRect &rule) {
                      return std::abs(rule.centreY() - typed.centreY()) < m_inches.y(0.12)
                          && rule.left < typed.right() && typed.left < rule.right();
                  });
            if (!drawn)
                m_rules.append(typed);
        }
    }

    QList<model::SigningPlace> places()
    {
        for (const model::PageRect &rule : std::as_const(m_rules)) {
            if (m_places.size() < mostPlaces && isToSign(rule))
                addPlace(rule);
        }
        for (const Label &label : std::as_const(m_labels)) {
            if (m_places.size() < mostPlaces && standsAlone(label))
                m_places.append({{}, areaBehind(label), {}, 0});
        }
        m_places.removeIf([this](const model::SigningPlace &place) {
            return std::any_of(m_labels.cbegin(), m_labels.cend(), [&place](const Label &label) {
                return label.conformed && label.box.overlap(place.area) > 0.5;
            });
        });
        return m_places;
    }

private:
    // A signature may have cut its line in two, or hidden its beginning.
    void addPlace(model::PageRect rule)
    {
        if (const Label *before = labelBefore(rule);
            before != nullptr && before->kind == LabelKind::Sign) {
            const double left = std::min(rule.left, before->box.right() + m_inches.x(0.05));
            rule.width = rule.right() - left;
            rule.left = left;
        }
        for (model::SigningPlace &place : m_places) {
            const bool level = std::abs(place.rule.centreY() - rule.centreY()) < m_inches.y(0.12);
            const double gap
                = std::max(rule.left - place.rule.right(), place.rule.left - rule.right());
            if (level && !place.rule.isEmpty() && gap < m_inches.x(0.4)) {
                place.rule = place.rule.united(rule);
                place.area = areaOver(place.rule);
                return;
            }
        }
        m_places.append({rule, areaOver(rule), {}, 0});
    }

    // The words on the rule's left, on its height.
    const Label *labelBefore(const model::PageRect &rule) const
    {
        const Label *nearest = nullptr;
        for (const Label &label : m_labels) {
            const bool level = label.box.top - m_inches.y(0.06) < rule.centreY()
                && label.box.bottom() + m_inches.y(0.12) > rule.centreY();
            const bool before = label.box.left < rule.left
                && label.box.right() < rule.left + m_inches.x(0.5)
                && label.box.right() > rule.left - m_inches.x(1.3);
            if (level && before && (nearest == nullptr || label.box.right() > nearest->box.right()))
                nearest = &label;
        }
        return nearest;
    }

    const Label *labelBelow(const model::PageRect &rule) const
    {
        const Label *nearest = nullptr;
        for (const Label &label : m_labels) {
            const double gap = label.box.top - rule.centreY();
            if (gap > m_inches.y(0.015) && gap < m_inches.y(0.3) && label.box.left < rule.right()
                && rule.left < label.box.right()
                && (nearest == nullptr || label.box.top < nearest->box.top))
                nearest = &label;
        }
        return nearest;
    }

    bool hasRoomAbove(const model::PageRect &rule) const
    {
        return std::none_of(m_labels.cbegin(), m_labels.cend(), [&](const Label &label) {
            const double gap = rule.centreY() - label.box.centreY();
            return gap > 0 && gap < m_inches.y(0.28) && label.box.left < rule.right()
                && rule.left < label.box.right();
        });
    }

    bool isToSign(const model::PageRect &rule) const
    {
        if (const Label *before = labelBefore(rule);
            before != nullptr && before->kind != LabelKind::None)
            return before->kind == LabelKind::Sign && !before->conformed;
        const Label *below = labelBelow(rule);
        if (below == nullptr || below->conformed)
            return false;
        if (below->kind != LabelKind::None)
            return below->kind == LabelKind::Sign;
        // A name below a line that nothing stands on.
        return below->text.size() <= 60 && hasRoomAbove(rule);
    }

    // "By:" with paper behind it.
    bool standsAlone(const Label &label) const
    {
        static const QRegularExpression bare = labelPattern(
            u"^\\W*(?:by|per|signature|signed|sign|unterschrift|firma|firmado|fdo)\\s*[:.]?\\W*$"_s);
        if (label.kind != LabelKind::Sign || !bare.match(label.text).hasMatch())
            return false;
        const model::PageRect area = areaBehind(label);
        return std::none_of(m_places.cbegin(), m_places.cend(),
                            [&](const model::SigningPlace &place) {
                                return place.area.overlap(area) > 0.2
                                    || area.overlap(place.area) > 0.2;
                            })
            && std::none_of(m_labels.cbegin(), m_labels.cend(), [&](const Label &other) {
                   return other.box.left >= label.box.right() - m_inches.x(0.05)
                       && other.box.left < area.right()
                       && std::abs(other.box.centreY() - label.box.centreY()) < m_inches.y(0.1);
               });
    }

    // A signature stands on its line and reaches below it; no further than the lines next to it.
    model::PageRect areaOver(const model::PageRect &rule) const
    {
        double top = rule.centreY() - m_inches.y(0.6);
        double bottom = rule.centreY() + m_inches.y(0.25);
        for (const model::PageRect &other : m_rules) {
            const double gap = rule.centreY() - other.centreY();
            if (other.left >= rule.right() || rule.left >= other.right())
                continue;
            if (gap > m_inches.y(0.1))
                top = std::max(top, other.centreY() + m_inches.y(0.05));
            else if (gap < -m_inches.y(0.1))
                bottom = std::min(bottom, rule.centreY() - gap / 3);
        }
        const double left = std::max(0.0, rule.left - m_inches.x(0.2));
        const double right = std::min(1.0, rule.right() + m_inches.x(0.2));
        return {left, std::max(0.0, top), right - left, std::min(1.0, bottom) - std::max(0.0, top)};
    }

    model::PageRect areaBehind(const Label &label) const
    {
        const double top = std::max(0.0, label.box.centreY() - m_inches.y(0.4));
        const double right = std::min(1.0, label.box.right() + m_inches.x(2.8));
        double end = right;
        for (const Label &other : m_labels) { // the next column
            if (other.box.left > label.box.right() + m_inches.x(0.3) && other.box.bottom() > top
                && other.box.top < label.box.bottom())
                end = std::min(end, other.box.left);
        }
        return {label.box.right(), top, end - label.box.right(),
                std::min(1.0, label.box.centreY() + m_inches.y(0.25)) - top};
    }

    Inches m_inches;
    QList<Label> m_labels;
    QList<model::PageRect> m_rules;
    QList<model::SigningPlace> m_places;
};

// A pen of another colour was seen on the page before it became black and white.
void addColouredInk(const model::OcrPage &page, QList<model::SigningPlace> &places)
{
    constexpr double colouredPen = 0.97;
    for (const model::InkMark &mark : page.ink) {
        if (mark.kind != model::InkKind::Signature)
            continue;
        model::SigningPlace *nearest = nullptr;
        double most = 0;
        for (model::SigningPlace &place : places) {
            const double share
                = std::max(mark.box.overlap(place.area), place.area.overlap(mark.box));
            if (share > most) {
                most = share;
                nearest = &place;
            }
        }
        if (nearest != nullptr && most > 0.15) {
            nearest->ink = nearest->ink.united(mark.box);
            nearest->written = std::max(nearest->written, colouredPen);
        } else if (places.size() < mostPlaces) {
            places.append({{}, mark.box, mark.box, colouredPen});
        }
    }
}

// Handwriting that stands apart from every line.
void addFreeHandwriting(const imaging::PenPicture &picture, QList<model::SigningPlace> &places)
{
    constexpr double nothingElse = 0.9;
    for (const model::PageRect &scribble : picture.scribbles()) {
        const bool known = std::any_of(places.cbegin(), places.cend(), [&](const auto &place) {
            return scribble.overlap(place.area) > 0.3 || scribble.overlap(place.ink) > 0.3;
        });
        const double written
            = known ? 0 : imaging::signatureProbability(picture.tracesIn(scribble, {}));
        if (written >= nothingElse && places.size() < mostPlaces)
            places.append({{}, scribble, scribble, written});
    }
}

// What a page's text says about signing.
struct SigningWords {
    bool label = false; // a place to sign by hand, "By:"
    bool closing = false; // "IN WITNESS WHEREOF", "Sincerely"
    bool conformed = false; // "/s/ Jane Doe"
    bool line = false; // typed, to sign on
};

SigningWords signingWordsOf(const model::OcrPage &page)
{
    static const QRegularExpression closing = labelPattern(
        u"in\\s+witness\\s+whereof|have\\s+(?:duly\\s+)?(?:executed|signed)|agreed\\s+(?:to\\s+)?"
        u"and"
        "\\s+accepted|accepted\\s+and\\s+agreed|(?:truly|sincerely) yours|yours (?:very )?(?:truly"
        "|sincerely)|^\\s*sincerely\\b|ort,\\s*datum|^\\s*fait \\x{00E0}|^\\s*fait en|en prueba de"
        "|en fe de|mit freundlichen gr"_s);
    SigningWords said;
    for (const Label &label : labelsOf(page)) {
        said.label = said.label || (label.kind == LabelKind::Sign && !label.conformed);
        said.closing = said.closing || closing.match(label.text).hasMatch();
        said.conformed = said.conformed || label.conformed;
    }
    const auto words = page.words();
    said.line = std::any_of(words.cbegin(), words.cend(),
                            [](const model::OcrWord &word) { return word.text.count(u'_') >= 8; });
    return said;
}

} // namespace

bool asksForSignature(const model::OcrPage &page)
{
    const SigningWords said = signingWordsOf(page);
    return said.label || said.line || (said.closing && !said.conformed);
}

QList<model::SigningPlace> findSigningPlaces(const model::OcrPage &page, const QImage &grey,
                                             double dpi)
{
    if (page.sizePt.isEmpty() || grey.isNull())
        return {};
    QList<model::SigningPlace> places;
    const SigningWords said = signingWordsOf(page);
    if (said.label || said.line || said.closing || said.conformed) {
        const imaging::PenPicture picture(grey, dpi, page.rotationCw, printOf(page));
        places = PlaceFinder(page, picture).places();
        for (model::SigningPlace &place : places) {
            const imaging::PenTraces traces = picture.tracesIn(place.area, place.rule);
            place.ink = traces.box;
            place.written = imaging::signatureProbability(traces);
        }
        addFreeHandwriting(picture, places);
    }
    addColouredInk(page, places);
    std::sort(places.begin(), places.end(),
              [](const model::SigningPlace &a, const model::SigningPlace &b) {
                  return a.area.top < b.area.top;
              });
    return places;
}

} // namespace countersign::ocr
