// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/masking.h"

#include "core/review/phrases.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

const QString dots = u"\u2022\u2022\u2022"_s;

// A field's own line stays to be seen, so that it can be judged at all.
constexpr double sideMargin = 0.08; // of the page's width
constexpr double lineMargin = 0.012; // of its height
constexpr double boxMargin = 0.003;

model::PageRect grown(const model::PageRect &box, double dx, double dy)
{
    return {box.left - dx, box.top - dy, box.width + 2 * dx, box.height + 2 * dy};
}

QString revealKey(const QString &person, const model::FieldId &field)
{
    return field.toString() + u'/' + person;
}

QRectF inPixels(const model::PageRect &rect, const QSize &size)
{
    return {rect.left * size.width(), rect.top * size.height(), rect.width * size.width(),
            rect.height * size.height()};
}

bool touches(const model::PageRect &word, const QList<model::PageRect> &boxes)
{
    const double x = word.left + word.width / 2;
    const double y = word.top + word.height / 2;
    return std::any_of(boxes.begin(), boxes.end(), [x, y](const model::PageRect &box) {
        return x >= box.left && x <= box.left + box.width && y >= box.top
            && y <= box.top + box.height;
    });
}

QList<model::PageRect> boxesOn(const model::FieldValue &field, int pageIndex)
{
    QList<model::PageRect> boxes;
    if (field.evidence.pageIndex == pageIndex)
        boxes += field.evidence.boxes;
    for (const model::FieldCandidate &other : field.alternatives) {
        if (other.evidence.pageIndex == pageIndex)
            boxes += other.evidence.boxes;
    }
    return boxes;
}

QList<model::PageRect> mentionsOf(const model::FieldValue &field, const model::OcrPage &page)
{
    QList<model::PageRect> boxes;
    const QList<review::Statement> mentions = review::statementsOf(field, {page});
    for (const review::Statement &mention : mentions) {
        for (const model::PageRect &box : mention.evidence.boxes)
            boxes.append(grown(box, boxMargin, boxMargin));
    }
    return boxes;
}

// Words that no person is called by.
bool namesAnOrganisation(const QString &word)
{
    static const QSet<QString> words{u"agency"_s,
                                     u"association"_s,
                                     u"authority"_s,
                                     u"bancorp"_s,
                                     u"bank"_s,
                                     u"board"_s,
                                     u"capital"_s,
                                     u"city"_s,
                                     u"college"_s,
                                     u"committee"_s,
                                     u"consulting"_s,
                                     u"council"_s,
                                     u"county"_s,
                                     u"department"_s,
                                     u"energy"_s,
                                     u"enterprises"_s,
                                     u"financial"_s,
                                     u"foundation"_s,
                                     u"fund"_s,
                                     u"group"_s,
                                     u"holding"_s,
                                     u"holdings"_s,
                                     u"hospital"_s,
                                     u"industries"_s,
                                     u"institute"_s,
                                     u"insurance"_s,
                                     u"international"_s,
                                     u"labs"_s,
                                     u"laboratories"_s,
                                     u"logistics"_s,
                                     u"management"_s,
                                     u"media"_s,
                                     u"ministry"_s,
                                     u"network"_s,
                                     u"networks"_s,
                                     u"partners"_s,
                                     u"pharmaceuticals"_s,
                                     u"products"_s,
                                     u"resources"_s,
                                     u"school"_s,
                                     u"services"_s,
                                     u"society"_s,
                                     u"software"_s,
                                     u"solutions"_s,
                                     u"state"_s,
                                     u"stiftung"_s,
                                     u"studios"_s,
                                     u"systems"_s,
                                     u"technologies"_s,
                                     u"technology"_s,
                                     u"the"_s,
                                     u"trust"_s,
                                     u"union"_s,
                                     u"university"_s,
                                     u"verein"_s,
                                     u"ventures"_s,
                                     u"works"_s};
    return words.contains(word.toCaseFolded());
}

// Two to four names, none of which is a company's. What is taken for a person wrongly is masked
// for those alone who may see no person's name.
bool isPersonsName(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2 || words.size() > 4 || review::hasLegalForm(name))
        return false;
    return std::all_of(words.begin(), words.end(), [](const QString &word) {
        return word.at(0).isUpper() && !namesAnOrganisation(word)
            && std::all_of(word.begin(), word.end(), [](QChar c) {
                   return c.isLetter() || c == u'.' || c == u',' || c == u'-' || c == u'\''
                       || c == u'\u2019';
               });
    });
}

QString initialsOf(const QString &name)
{
    QStringList initials;
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        initials.append(word.left(1) + u'.');
    return initials.join(u' ');
}

} // namespace

bool isPersonal(model::FieldKey key, const QString &value)
{
    if (key == model::FieldKey::Party)
        return isPersonsName(value);
    return key == model::FieldKey::SignerEmail || key == model::FieldKey::Phone
        || key == model::FieldKey::Address || key == model::FieldKey::SignerName;
}

QString masked(model::FieldKey key, const QString &value)
{
    if (value.isEmpty())
        return {};
    if (key == model::FieldKey::SignerEmail)
        return value.left(1) + dots + u'@' + dots;
    if (key == model::FieldKey::SignerName || key == model::FieldKey::Party)
        return initialsOf(value);
    return key == model::FieldKey::Phone ? dots + value.right(2) : dots;
}

QString hiddenText()
{
    return dots;
}

model::FieldValue masked(model::FieldValue field)
{
    field.raw = masked(field.key, field.raw);
    field.value = masked(field.key, field.value);
    field.alternatives.clear();
    return field;
}

void Reveals::add(const QString &person, const model::FieldId &field)
{
    const QMutexLocker lock(&m_mutex);
    m_revealed.insert(revealKey(person, field));
}

bool Reveals::contains(const QString &person, const model::FieldId &field) const
{
    const QMutexLocker lock(&m_mutex);
    return m_revealed.contains(revealKey(person, field));
}

base::Result<> checkMayTakeOut(StoreSession &session)
{
    const auto person = session.read<model::Person>(personAtDesk);
    if (!person)
        return person.error();
    if (person->seesPersonalData && person->seesWholePages)
        return {};
    return base::Error{base::ErrorKind::Unauthorised, u"export.not_cleared"_s, {}};
}

QSet<model::FieldId> maskedFields(const model::Person &person,
                                  const QList<model::FieldValue> &fields, const Reveals &reveals)
{
    QSet<model::FieldId> hidden;
    if (person.seesPersonalData)
        return hidden;
    for (const model::FieldValue &field : fields) {
        if (isPersonal(field.key, field.value) && !reveals.contains(person.name, field.id))
            hidden.insert(field.id);
    }
    return hidden;
}

namespace
{

// E-mail addresses are personal data whether a field holds them or not.
QList<model::PageRect> addressesOn(const model::OcrPage &page,
                                   const QList<model::FieldValue> &fields,
                                   const QSet<model::FieldId> &hidden)
{
    QList<model::PageRect> boxes;
    const QList<model::OcrWord> words = page.words();
    for (const model::OcrWord &word : words) {
        const bool revealed
            = std::any_of(fields.begin(), fields.end(), [&](const model::FieldValue &field) {
                  return field.key == model::FieldKey::SignerEmail && !hidden.contains(field.id)
                      && !field.value.isEmpty()
                      && word.text.contains(field.value, Qt::CaseInsensitive);
              });
        if (word.text.indexOf(u'@') > 0 && !revealed)
            boxes.append(grown(word.box, boxMargin, boxMargin));
    }
    return boxes;
}

} // namespace

base::Result<PageCover> coverOf(Unit &unit, const model::DocumentId &id, int pageIndex,
                                const Reveals &reveals)
{
    auto person = personAtDesk(unit);
    if (!person)
        return person.error();
    PageCover cover;
    cover.restricted = !person->seesWholePages;
    if (person->seesPersonalData && !cover.restricted)
        return cover;
    auto fields = unit.fields.load(id);
    if (!fields)
        return fields.error();
    const QSet<model::FieldId> hidden = maskedFields(*person, *fields, reveals);
    const auto text = unit.ocrPages.page(id, pageIndex);
    if (!text)
        return text.error();
    if (!person->seesPersonalData && text->has_value())
        cover.hidden += addressesOn(**text, *fields, hidden);
    // Wherever the page says it, not only where it was read.
    for (const model::FieldValue &field : std::as_const(*fields)) {
        if (hidden.contains(field.id) && text->has_value())
            cover.hidden += mentionsOf(field, **text);
    }
    for (const model::FieldValue &field : std::as_const(*fields)) {
        const QList<model::PageRect> boxes = boxesOn(field, pageIndex);
        for (const model::PageRect &box : boxes) {
            if (hidden.contains(field.id))
                cover.hidden.append(grown(box, boxMargin, boxMargin));
            cover.shown.append(grown(box, sideMargin, lineMargin));
        }
    }
    return cover;
}

QImage covered(const QImage &page, const PageCover &cover)
{
    if (page.isNull() || cover.isEmpty())
        return page;
    QImage image = page.convertToFormat(QImage::Format_RGB32);
    if (cover.restricted) {
        image.fill(Qt::lightGray);
        QPainter painter(&image);
        for (const model::PageRect &rect : cover.shown) {
            const QRect part = inPixels(rect, page.size()).toAlignedRect() & page.rect();
            painter.drawImage(part, page, part);
        }
    }
    QPainter painter(&image);
    for (const model::PageRect &rect : cover.hidden)
        painter.fillRect(inPixels(rect, page.size()).toAlignedRect(), Qt::black);
    return image;
}

model::OcrPage covered(model::OcrPage page, const PageCover &cover)
{
    if (cover.isEmpty())
        return page;
    for (model::OcrBlock &block : page.blocks) {
        for (model::OcrLine &line : block.lines) {
            for (model::OcrWord &word : line.words) {
                const bool shown = !cover.restricted || touches(word.box, cover.shown);
                if (!shown || touches(word.box, cover.hidden))
                    word.text = dots;
            }
        }
    }
    return page;
}

} // namespace countersign::workflow
