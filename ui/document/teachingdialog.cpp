// SPDX-License-Identifier: Apache-2.0
#include "ui/document/teachingdialog.h"

#include "core/base/deliver.h"
#include "ui/errortext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/headings.h"
#include "ui/words.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

// Of the page's height: a little above the value, and two lines below.
constexpr double pictureAbove = 0.012;
constexpr double pictureHeight = 0.045;
constexpr int pictureWidth = metric::formWidth - 2 * metric::large; // smaller can't be read

QString shownValues(const QString &values)
{
    return values.isEmpty() ? TeachingDialog::tr("nothing") : values;
}

QString changeText(const workflow::ReadingChange &change)
{
    //: A field's name, what was read, what would be read now.
    return TeachingDialog::tr("%1: %2 \u2192 %3")
        .arg(fieldText(change.key), shownValues(change.before), shownValues(change.after));
}

} // namespace

TeachingDialog::TeachingDialog(workflow::Workbench &workbench, const workflow::Lesson &lesson,
                               QWidget *parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_lesson(lesson)
{
    setObjectName(u"teachingDialog"_s);
    setWindowTitle(tr("What was learned"));
    resize(metric::formWidth, metric::readingWidth * 3 / 4);
    build();
    preview();
}

void TeachingDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(metric::small);
    layout->addWidget(makeHint(
        tr("Contracts that come in from now on are read by this. What waits already stays as it "
           "is until you say otherwise."),
        this));
    addPlaces(layout);
    addNames(layout);
    layout->addWidget(makeLine(this));
    m_said = makeParagraph({}, this);
    m_said->setObjectName(u"teachingSaid"_s);
    layout->addWidget(m_said);
    m_tree = new QTreeWidget(this);
    m_tree->setObjectName(u"teachingTree"_s);
    m_tree->setAccessibleName(tr("Queued contracts that would be read differently"));
    m_tree->setHeaderHidden(true);
    layout->addWidget(m_tree, 1);
    layout->addStretch(); // where there is no tree
    auto *buttons = new QDialogButtonBox(this);
    m_apply = buttons->addButton(tr("&Read these again"), QDialogButtonBox::ActionRole);
    m_apply->setObjectName(u"teachingApply"_s);
    setButtonKind(m_apply, ButtonKind::Primary);
    m_putBack = buttons->addButton(tr("&Put back"), QDialogButtonBox::ActionRole);
    m_putBack->setObjectName(u"teachingPutBack"_s);
    // Last, so that Tab comes to it: the box, which hands the focus on, stands where it began.
    buttons->addButton(QDialogButtonBox::Close)->setFocus(); // not on what forgets
    m_putBack->hide();
    layout->addWidget(buttons);
    connect(m_tree, &QTreeWidget::itemChanged, this, &TeachingDialog::updateButtons);
    connect(m_apply, &QPushButton::clicked, this, &TeachingDialog::apply);
    connect(m_putBack, &QPushButton::clicked, this, &TeachingDialog::putBack);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    updateButtons();
}

QString TeachingDialog::placeText(const model::LearnedPlace &place, const QString &title)
{
    const QStringList beside = place.before.isEmpty() ? place.after : place.before;
    const QString words = place.label.isEmpty() ? beside.join(u' ') : place.label;
    if (!place.printed.isEmpty()) {
        //: A field's name, a page and the value; then a contract's title.
        return tr("%1 on page %2 is \u201c%3\u201d, in contracts like %4")
            .arg(fieldText(place.key))
            .arg(place.pageIndex + 1)
            .arg(place.printed, title);
    }
    //: A field's name, a page, and words beside the place; then a contract's title.
    return tr("%1 stands on page %2 by \u201c%3\u201d, in contracts like %4")
        .arg(fieldText(place.key))
        .arg(place.pageIndex + 1)
        .arg(words, title);
}

void TeachingDialog::addPlaces(QVBoxLayout *layout)
{
    for (const model::LearnedLayout &from : m_lesson.parts.layouts) {
        for (const model::LearnedPlace &place : from.places) {
            model::LearnedLayout one = from;
            one.places = {place};
            addPart(layout, placeText(place, from.title), {m_lesson.document, {{one}, {}}},
                    makePicture(place));
        }
    }
}

void TeachingDialog::addNames(QVBoxLayout *layout)
{
    for (const model::LearnedCounterparty &from : m_lesson.parts.counterparties) {
        for (const model::LearnedAlias &alias : from.aliases) {
            model::LearnedCounterparty one = from;
            one.aliases = {alias};
            addPart(layout, tr("\u201c%1\u201d means \u201c%2\u201d").arg(alias.read, alias.meant),
                    {m_lesson.document, {{}, {one}}}, nullptr);
        }
    }
}

void TeachingDialog::addPart(QVBoxLayout *layout, const QString &text, const workflow::Lesson &part,
                             QLabel *picture)
{
    auto *row = new QWidget(this);
    auto *column = new QVBoxLayout(row);
    setMargins(column, 0, 0);
    column->setSpacing(metric::tiny);
    auto *parts = new QHBoxLayout;
    parts->setSpacing(metric::small);
    column->addLayout(parts);
    if (picture)
        column->addWidget(picture);
    auto *label = makeParagraph(text, row);
    label->setTextFormat(Qt::PlainText);
    parts->addWidget(label, 1);
    auto *forget = new QToolButton(row);
    forget->setObjectName(u"teachingForget"_s);
    forget->setText(tr("Forget"));
    forget->setAccessibleName(tr("Forget: %1").arg(text));
    forget->setAutoRaise(true);
    parts->addWidget(forget);
    connect(forget, &QToolButton::clicked, this, [this, part, row] { unlearn(part, row); });
    layout->addWidget(row);
}

QLabel *TeachingDialog::makePicture(const model::LearnedPlace &place)
{
    auto *picture = new QLabel(this);
    picture->setObjectName(u"teachingPicture"_s);
    picture->setAccessibleName(tr("Piece of page %1").arg(place.pageIndex + 1));
    picture->hide(); // until there is one
    base::deliver(m_workbench.pagePreview(m_lesson.document, place.pageIndex), picture,
                  [picture, top = place.top](const base::Result<QImage> &page) {
                      if (!page || page->isNull())
                          return;
                      const int from = qMax(0, int((top - pictureAbove) * page->height()));
                      const QImage piece
                          = page->copy(0, from, page->width(), int(pictureHeight * page->height()));
                      const double ratio = picture->devicePixelRatioF();
                      QPixmap sharp = QPixmap::fromImage(
                          piece.scaledToWidth(int(pictureWidth * ratio), Qt::SmoothTransformation));
                      sharp.setDevicePixelRatio(ratio);
                      picture->setPixmap(sharp);
                      picture->show();
                  });
    return picture;
}

void TeachingDialog::unlearn(const workflow::Lesson &part, QWidget *row)
{
    base::deliver(m_workbench.teaching().unlearn(part), this,
                  [this, row](const base::Result<> &done) {
                      if (!done)
                          return say(errorText(done.error()).summary());
                      row->hide();
                      preview(); // without it others may change, or none
                  });
}

void TeachingDialog::preview()
{
    say(tr("Looking through the contracts that wait\u2026"));
    m_tree->clear();
    updateButtons();
    base::deliver(m_workbench.teaching().previewTeaching(), this,
                  [this](const base::Result<workflow::TeachingPreview> &preview) {
                      if (preview)
                          show(*preview);
                      else
                          say(errorText(preview.error()).summary());
                  });
}

void TeachingDialog::show(const workflow::TeachingPreview &preview)
{
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    for (const workflow::TaughtDocument &document : preview.changed) {
        auto *entry = new QTreeWidgetItem(m_tree, {document.title});
        entry->setData(0, Qt::UserRole, QVariant::fromValue(document.id));
        entry->setCheckState(0, Qt::Checked);
        for (const workflow::ReadingChange &change : document.changes) {
            auto *line = new QTreeWidgetItem(entry, {changeText(change)});
            line->setToolTip(0, line->text(0));
        }
    }
    m_tree->expandAll();
    //: %1 is a number of contracts
    say(tr("%n queued contract(s) of %1 would be read differently.", nullptr,
           int(preview.changed.size()))
            .arg(preview.looked));
    updateButtons();
}

QList<model::DocumentId> TeachingDialog::chosen() const
{
    QList<model::DocumentId> ids;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *entry = m_tree->topLevelItem(i);
        if (entry->checkState(0) == Qt::Checked)
            ids.append(entry->data(0, Qt::UserRole).value<model::DocumentId>());
    }
    return ids;
}

void TeachingDialog::updateButtons()
{
    m_tree->setVisible(m_tree->topLevelItemCount() > 0);
    m_apply->setEnabled(!chosen().isEmpty());
}

void TeachingDialog::apply()
{
    const QList<model::DocumentId> ids = chosen();
    m_apply->setEnabled(false);
    base::deliver(m_workbench.teaching().applyTeaching(ids), this,
                  [this](const base::Result<QList<workflow::FormerReading>> &former) {
                      if (!former)
                          return say(errorText(former.error()).summary());
                      m_former = *former;
                      m_tree->clear();
                      updateButtons();
                      m_putBack->setVisible(!m_former.isEmpty());
                      say(tr("%n contract(s) read again.", nullptr, int(m_former.size())));
                  });
}

void TeachingDialog::putBack()
{
    base::deliver(m_workbench.teaching().putBack(m_former), this,
                  [this](const base::Result<> &done) {
                      if (!done)
                          return say(errorText(done.error()).summary());
                      m_former.clear();
                      m_putBack->hide();
                      preview();
                  });
}

void TeachingDialog::say(const QString &sentence)
{
    m_said->setText(sentence);
}

} // namespace countersign::ui
