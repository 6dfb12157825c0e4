// SPDX-License-Identifier: Apache-2.0
#include "core/base/deliver.h"
#include "core/review/statements.h"
#include "core/review/wordpick.h"
#include "ui/errortext.h"
#include "ui/review/banner.h"
#include "ui/review/fieldcard.h"
#include "ui/review/fieldpanel.h"
#include "ui/review/pagebar.h"
#include "ui/review/pageview.h"
#include "ui/review/readagaindialog.h"
#include "ui/review/reviewscreen.h"
#include "ui/review/reviewwords.h"
#include "ui/review/statementstrip.h"
#include "ui/review/valueoffers.h"
#include "ui/words.h"

using namespace Qt::StringLiterals;

// What helps a person to decide: other places of the contract, the last contract with the same
// party, and a second look of the machine at one place.
namespace countersign::ui
{

namespace
{

// A little more than the words, in their heights: recognition needs paper around them.
constexpr double roundWords = 0.5;

model::PageRect withPaper(const model::PageRect &box)
{
    const double by = box.height * roundWords;
    const double left = qMax(0.0, box.left - by);
    const double top = qMax(0.0, box.top - by);
    return {left, top, qMin(1.0, box.right() + by) - left, qMin(1.0, box.bottom() + by) - top};
}

// The value in the same place of an earlier contract: the first of its kind for the first, ...
const model::FieldValue *counterpart(const review::ReviewSession &session,
                                     const model::FieldValue &value,
                                     const QList<model::FieldValue> &earlier)
{
    int nth = 0;
    for (const model::FieldValue &other : session.fields()) {
        if (other.id == value.id)
            break;
        nth += other.key == value.key ? 1 : 0;
    }
    for (const model::FieldValue &other : earlier) {
        if (other.key == value.key && !other.value.isEmpty() && nth-- == 0)
            return &other;
    }
    return nullptr;
}

} // namespace

void ReviewScreen::takeFromPrevious()
{
    if (!isEditable() || m_focused.isNull())
        return;
    base::deliver(m_workbench.previousContract(m_view.document.id), this,
                  [this, field = m_focused](const base::Result<workflow::PreviousContract> &got) {
                      if (!got)
                          tell(got.error());
                      else if (field == m_focused)
                          applyPrevious(*got);
                  });
}

void ReviewScreen::applyPrevious(const workflow::PreviousContract &previous)
{
    const model::FieldValue *value = m_session.field(m_focused);
    FieldCard *card = m_panel->card();
    if (previous.document.isNull())
        return card->showInputError(tr("There is no earlier contract with this party."));
    const model::FieldValue *earlier
        = value ? counterpart(m_session, *value, previous.fields) : nullptr;
    if (!earlier)
        return card->showInputError(
            tr("\u201c%1\u201d has nothing for this field.").arg(previous.title));
    const QString taken = displayValue(earlier->key, earlier->value);
    if (!take(m_session.correct(m_focused, earlier->value)))
        return;
    goOn();
    Q_EMIT noticed({State::Ok, tr("%1, as in \u201c%2\u201d.").arg(taken, previous.title), {}, {}});
}

// The place of the field in hand; where it has none, the next drag says which is meant.
void ReviewScreen::readPlaceAgain()
{
    const model::FieldValue *value = m_session.field(m_focused);
    if (!isEditable() || !value)
        return;
    if (value->evidence.pageIndex == m_page && !value->evidence.boxes.isEmpty()) {
        readRegion(m_page, withPaper(value->evidence.bounds()));
        return;
    }
    m_pageView->armRegion(true);
    m_panel->card()->showProgress(tr("Draw a frame around the words on the page."));
}

void ReviewScreen::readRegion(int page, const model::PageRect &region)
{
    if (!isEditable() || m_focused.isNull() || region.isEmpty())
        return;
    m_panel->card()->showProgress(tr("Reading \u2026"));
    const model::PageRect whole = review::withWholeWords(region, m_loader.text(page).words());
    const auto read = m_workbench.readRegion(m_view.document.id, page, whole, {});
    base::deliver(read, this,
                  [this, field = m_focused, page, region](const base::Result<model::OcrPage> &got) {
                      if (!got)
                          tell(got.error());
                      else if (field == m_focused)
                          takeRegion(field, page, review::wordsMeant(region, got->words()));
                  });
}

void ReviewScreen::takeRegion(model::FieldId field, int page, const QList<model::OcrWord> &words)
{
    if (words.isEmpty() || !m_session.field(field))
        return m_panel->card()->showInputError(tr("Nothing can be read there."));
    QStringList texts;
    for (const model::OcrWord &word : words)
        texts.append(word.text);
    model::Evidence evidence = review::evidenceOf(page, words, 0, int(words.size()) - 1);
    evidence.firstWord = evidence.lastWord = -1; // they count within the region only
    pickWords(texts.join(u' '), evidence, words);
}

void ReviewScreen::askReadAgain()
{
    if (!isEditable() || m_view.document.pages.isEmpty())
        return;
    base::deliver(m_workbench.settings(), this,
                  [this](const base::Result<workflow::Settings> &settings) {
                      if (settings)
                          offerReadAgain(settings->installedLanguages);
                      else
                          tell(settings.error());
                  });
}

void ReviewScreen::offerReadAgain(const QStringList &languages)
{
    auto *dialog
        = new ReadAgainDialog(m_page, int(m_view.document.pages.size()), m_framed, languages, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { readAgain(dialog->pages(), dialog->wish()); });
    dialog->open();
}

void ReviewScreen::readAgain(const QList<int> &pages, const workflow::ReadingWish &wish)
{
    m_banner->showMessage(State::Info, tr("Reading %n page(s) again.", nullptr, int(pages.size())));
    base::deliver(
        m_workbench.readAgain(m_view.document.id, pages, wish), this,
        [this, id = m_view.document.id](const base::Result<int> &changed) {
            if (!changed)
                tell(changed.error());
            else
                Q_EMIT noticed(
                    {State::Ok, tr("Read again: %n value(s) changed.", nullptr, *changed), {}, {}});
            if (id != m_view.document.id)
                return;
            m_loader.forgetTexts();
            m_loader.request(m_page);
            loadClauses();
            Q_EMIT reloadRequested();
        });
}

void ReviewScreen::loadKnownParties()
{
    base::deliver(m_workbench.knownParties(), this, [this](const base::Result<QStringList> &names) {
        if (names)
            m_panel->card()->offers()->setKnownParties(*names);
    });
}

void ReviewScreen::findStatements()
{
    const model::FieldValue *value = m_session.field(m_focused);
    const int pages = int(m_view.document.pages.size());
    QList<model::OcrPage> texts;
    for (int page = 0; page < pages; ++page)
        texts.append(m_loader.text(page));
    if (!value || !m_loader.hasTexts(pages))
        m_statements->clear();
    else
        m_statements->setField(*value, texts);
}

void ReviewScreen::showStatement(const model::Evidence &evidence, int number, int count)
{
    m_shownStatement = evidence;
    if (evidence.pageIndex != m_page)
        showPage(evidence.pageIndex);
    m_pageView->reveal(evidence.bounds());
    showMarks();
    m_pageBar->setAccessibleDescription(tr("Place %1 of %2").arg(number).arg(count));
}

} // namespace countersign::ui
