// SPDX-License-Identifier: Apache-2.0
#include "ui/export/separatordialog.h"

#include "core/model/field.h"
#include "ui/errortext.h"
#include "ui/separatorwords.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/dialogbody.h"
#include "ui/widgets/headings.h"
#include "ui/words.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPrinter>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

constexpr int mostSheetCopies = 100;
constexpr int mostLetters = 80;
constexpr int leastPictureWidth = 260;

} // namespace

SeparatorDialog::SeparatorDialog(const QStringList &counterparties, Prompter &prompter,
                                 QWidget *parent)
    : QDialog(parent)
    , m_prompter(prompter)
{
    setObjectName(u"separatorDialog"_s);
    setWindowTitle(tr("Separator sheets"));
    auto *content = new QWidget(this);
    auto *layout = new QHBoxLayout(content);
    setMargins(layout, metric::huge, 0);
    layout->setSpacing(metric::huge);
    auto *inputs = new QVBoxLayout;
    inputs->setSpacing(metric::small);
    layout->addLayout(inputs, 1);
    m_picture = new QLabel(this);
    m_picture->setObjectName(u"separatorPicture"_s);
    m_picture->setAccessibleName(tr("The sheet as it is printed"));
    m_picture->setMinimumSize(leastPictureWidth, leastPictureWidth * 297 / 210);
    m_picture->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_picture, 1);
    addInputs(inputs, counterparties);
    auto *whole = new QVBoxLayout(this);
    setMargins(whole, 0, metric::large);
    whole->addWidget(new DialogBody(content, this), 1);
    auto *foot = new QHBoxLayout;
    setMargins(foot, metric::huge, 0);
    addButtons(foot);
    whole->addLayout(foot);
    showSheet();
}

void SeparatorDialog::addInputs(QVBoxLayout *inputs, const QStringList &counterparties)
{
    inputs->addWidget(makeHint(tr("Laid before a document in the stack, a sheet begins a new "
                                  "document and says what it is. Leave open what it need not say."),
                               this));
    const auto add = [this, inputs](const QString &label, QWidget *input, const QString &name) {
        input->setObjectName(name);
        inputs->addWidget(makeFieldLabel(label, input));
        inputs->addWidget(input);
    };
    m_type = new QComboBox(this);
    m_type->addItem(tr("Any"), QString());
    const QStringList types = model::contractTypes();
    for (const QString &type : types)
        m_type->addItem(contractTypeText(type), type);
    add(tr("&Type of contract"), m_type, u"separatorType"_s);
    m_counterparty = new QLineEdit(this);
    m_counterparty->setMaxLength(mostLetters);
    auto *completer = new QCompleter(counterparties, m_counterparty);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_counterparty->setCompleter(completer);
    add(tr("&Counterparty"), m_counterparty, u"separatorCounterparty"_s);
    m_profile = new QLineEdit(this);
    m_profile->setMaxLength(mostLetters);
    add(tr("Scan p&rofile"), m_profile, u"separatorProfile"_s);
    m_size = new QComboBox(this);
    m_size->addItem(u"A4"_s, QPageSize::A4);
    m_size->addItem(tr("Letter"), QPageSize::Letter);
    const bool imperial = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    m_size->setCurrentIndex(imperial ? 1 : 0);
    add(tr("Pa&per"), m_size, u"separatorSize"_s);
    m_copies = new QSpinBox(this);
    m_copies->setRange(1, mostSheetCopies);
    add(tr("Sh&eets"), m_copies, u"separatorCopies"_s);
    m_said = makeHint({}, this);
    m_said->setObjectName(u"separatorSaid"_s);
    inputs->addWidget(m_said);
    inputs->addStretch(1);
    connect(m_type, &QComboBox::currentIndexChanged, this, &SeparatorDialog::showSheet);
    connect(m_size, &QComboBox::currentIndexChanged, this, &SeparatorDialog::showSheet);
    connect(m_counterparty, &QLineEdit::textChanged, this, &SeparatorDialog::showSheet);
    connect(m_profile, &QLineEdit::textChanged, this, &SeparatorDialog::showSheet);
}

void SeparatorDialog::addButtons(QLayout *foot)
{
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("&Save as PDF…"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(u"separatorSave"_s);
    m_print = buttons->addButton(tr("Pr&int…"), QDialogButtonBox::ActionRole);
    m_print->setObjectName(u"separatorPrint"_s);
    m_print->setDefault(true);
    // Last, so that Tab comes to it: the box, which hands the focus on, stands where it began.
    buttons->addButton(QDialogButtonBox::Close);
    foot->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &SeparatorDialog::save);
    connect(m_print, &QPushButton::clicked, this, &SeparatorDialog::print);
}

workflow::SeparatorSheets SeparatorDialog::sheets() const
{
    const model::SheetRouting routing{m_type->currentData().toString(),
                                      m_profile->text().simplified(),
                                      m_counterparty->text().simplified()};
    return {routing, separatorWords(routing), m_copies->value(),
            QPageSize::PageSizeId(m_size->currentData().toInt())};
}

void SeparatorDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    showSheet();
}

void SeparatorDialog::showSheet()
{
    const workflow::SeparatorSheets now = sheets();
    const bool tooLong = workflow::isTooLong(now.routing);
    m_print->setEnabled(!tooLong);
    m_save->setEnabled(!tooLong);
    m_said->setText(tooLong ? errorText(u"separator.too_long"_s).summary() : QString());
    const QSizeF paper = QPageSize::size(now.size, QPageSize::Millimeter);
    const qreal ratio = devicePixelRatioF();
    const QSizeF shown = paper.scaled(m_picture->size(), Qt::KeepAspectRatio) * ratio;
    QPixmap picture(shown.toSize());
    {
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        workflow::paintSeparatorSheet(painter, paper, now);
    }
    picture.setDevicePixelRatio(ratio); // only now: the sheet is painted on whole pixels
    m_picture->setPixmap(picture);
}

void SeparatorDialog::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(sheets().size));
    printer->setFullPage(true);
    m_prompter.pickPrinter(this, printer, 1, [this, printer] { printOn(*printer); });
}

void SeparatorDialog::printOn(QPrinter &printer)
{
    const workflow::SeparatorSheets now = sheets();
    QPainter painter;
    if (!painter.begin(&printer)) {
        m_said->setText(tr("The printer does not answer."));
        return;
    }
    for (int sheet = 0; sheet < now.copies; ++sheet) {
        if (sheet > 0)
            printer.newPage();
        workflow::paintSeparatorSheet(
            painter, printer.pageLayout().fullRect(QPageLayout::Millimeter).size(), now);
    }
    m_said->setText(tr("%n sheet(s) sent to the printer.", nullptr, now.copies));
}

void SeparatorDialog::save()
{
    m_prompter.pickSaveFile(
        this, tr("Save separator sheets"), tr("Separator sheet") + u".pdf"_s,
        tr("PDF documents (*.pdf)"), [this](const QString &path) {
            // The file dialog has asked whether to replace it.
            const auto saved = workflow::saveSeparatorSheets(path, true, sheets());
            m_said->setText(saved ? tr("%1 is saved.").arg(QFileInfo(path).fileName())
                                  : errorText(saved.error()).summary());
        });
}

} // namespace countersign::ui
