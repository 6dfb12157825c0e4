// SPDX-License-Identifier: Apache-2.0
#include "ui/review/readagaindialog.h"

#include "ui/theme/metrics.h"
#include "ui/translations.h"
#include "ui/widgets/dialogbody.h"
#include "ui/widgets/headings.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

constexpr double mostContrast = 4;
constexpr double contrastStep = 0.25;

// "Deutsch" for Tesseract's "deu".
QString spokenName(const QString &code)
{
    const QString name = ownLanguageName(code.section(u'_', 0, 0));
    return name.isEmpty() ? code : name;
}

} // namespace

ReadAgainDialog::ReadAgainDialog(int pageIndex, int pageCount, const model::PageRect &part,
                                 const QStringList &languages, QWidget *parent)
    : QDialog(parent)
    , m_pageIndex(pageIndex)
    , m_pageCount(pageCount)
    , m_part(part)
{
    setObjectName(u"readAgainDialog"_s);
    setWindowTitle(tr("Read again"));
    setMinimumWidth(metric::readingWidth * 3 / 4);
    auto *inputs = new QWidget(this);
    m_inputs = new QVBoxLayout(inputs);
    setMargins(m_inputs, metric::huge, 0);
    m_inputs->setSpacing(metric::small);
    m_inputs->addWidget(makeHint(
        tr("The pages are recognised anew and the fields found anew. What a person has decided "
           "stays as it is."),
        this));
    addChoices();
    m_language->addItem(tr("As set in Settings"), QStringList());
    for (const QString &language : languages)
        m_language->addItem(spokenName(language), QStringList{language});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *read = buttons->addButton(tr("&Read again"), QDialogButtonBox::AcceptRole);
    read->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *foot = new QVBoxLayout;
    setMargins(foot, metric::huge, 0);
    foot->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    setMargins(layout, 0, metric::large);
    layout->setSpacing(metric::medium);
    layout->addWidget(new DialogBody(inputs, this), 1);
    layout->addLayout(foot);
}

QComboBox *ReadAgainDialog::addCombo(const QString &name, const QString &label)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(name);
    m_inputs->addWidget(makeFieldLabel(label, combo));
    m_inputs->addWidget(combo);
    return combo;
}

void ReadAgainDialog::addChoices()
{
    m_thisPage = new QRadioButton(tr("This &page (%1)").arg(m_pageIndex + 1), this);
    m_thisPage->setObjectName(u"readThisPage"_s);
    m_allPages = new QRadioButton(tr("&All %n page(s)", nullptr, m_pageCount), this);
    m_allPages->setObjectName(u"readAllPages"_s);
    m_thisPage->setChecked(true);
    m_thisPage->setVisible(m_pageCount > 1); // of one page there is no choice
    m_allPages->setVisible(m_pageCount > 1);
    m_inputs->addWidget(m_thisPage);
    m_inputs->addWidget(m_allPages);
    m_turn = addCombo(u"readTurn"_s, tr("&Turn"));
    m_turn->addItem(tr("Leave as it is"), 0);
    m_turn->addItem(tr("A quarter to the right"), 90);
    m_turn->addItem(tr("Upside down"), 180);
    m_turn->addItem(tr("A quarter to the left"), 270);
    m_area = addCombo(u"readArea"_s, tr("&Crop"));
    m_area->addItem(tr("The whole page"));
    if (!m_part.isEmpty())
        m_area->addItem(tr("Only what was framed on the page"));
    m_contrast = new QDoubleSpinBox(this);
    m_contrast->setObjectName(u"readContrast"_s);
    m_contrast->setRange(1, mostContrast);
    m_contrast->setSingleStep(contrastStep);
    m_contrast->setValue(1);
    m_contrast->setSpecialValueText(tr("Not at all"));
    m_contrast->setPrefix(u"× "_s);
    m_inputs->addWidget(makeFieldLabel(tr("&Darken faint ink"), m_contrast));
    m_inputs->addWidget(m_contrast);
    m_language = addCombo(u"readLanguage"_s, tr("&Language"));
}

QList<int> ReadAgainDialog::pages() const
{
    QList<int> pages;
    for (int page = 0; page < m_pageCount; ++page) {
        if (m_allPages->isChecked() || page == m_pageIndex)
            pages.append(page);
    }
    return pages;
}

workflow::ReadingWish ReadAgainDialog::wish() const
{
    workflow::ReadingWish wish;
    wish.turnCw = m_turn->currentData().toInt();
    wish.contrast = m_contrast->value();
    wish.languages = m_language->currentData().toStringList();
    if (m_area->currentIndex() == 1)
        wish.part = m_part;
    return wish;
}

} // namespace countersign::ui
