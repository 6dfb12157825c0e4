// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/optionform.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/headings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

// Those that the dialog has inputs of its own for.
bool hasItsPlace(const QString &option)
{
    static const QStringList placed
        = {u"source"_s,      u"mode"_s,  u"resolution"_s, u"x-resolution"_s, u"y-resolution"_s,
           u"tl-x"_s,        u"tl-y"_s,  u"br-x"_s,       u"br-y"_s,         u"page-width"_s,
           u"page-height"_s, u"depth"_s, u"preview"_s,    u"batch-scan"_s};
    return placed.contains(option);
}

QString unitText(capture::OptionUnit unit)
{
    using capture::OptionUnit;
    switch (unit) {
    case OptionUnit::None:
    case OptionUnit::Bit:
        return {};
    case OptionUnit::Pixel:
        return OptionForm::tr(" px");
    case OptionUnit::Millimetre:
        return OptionForm::tr(" mm");
    case OptionUnit::Dpi:
        return OptionForm::tr(" dpi");
    case OptionUnit::Percent:
        return OptionForm::tr(" %");
    case OptionUnit::Microsecond:
        return OptionForm::tr(" µs");
    }
    return {};
}

} // namespace

OptionForm::OptionForm(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"scanOptions"_s);
    auto *layout = new QVBoxLayout(this);
    setMargins(layout, 0, 0);
}

void OptionForm::showOptions(const QList<capture::ScanOption> &options,
                             const QMap<QString, QVariant> &chosen)
{
    delete m_rows;
    m_chosen = chosen;
    m_isEmpty = true;
    m_rows = new QWidget(this);
    auto *form = new QFormLayout(m_rows);
    setMargins(form, 0, 0);
    form->setSpacing(metric::small);
    for (const capture::ScanOption &option : options) {
        if (!option.canBeSet() || hasItsPlace(option.name) || option.name.isEmpty())
            continue;
        QWidget *input = inputFor(option, chosen.value(option.name, option.value));
        if (!input)
            continue;
        input->setObjectName(u"option-"_s + option.name);
        input->setToolTip(option.description);
        input->setAccessibleName(option.title);
        form->addRow(option.title, input);
        m_isEmpty = false;
    }
    layout()->addWidget(m_rows);
}

QWidget *OptionForm::inputFor(const capture::ScanOption &option, const QVariant &value)
{
    const auto choose
        = [this, name = option.name](const QVariant &chosen) { m_chosen.insert(name, chosen); };
    if (option.type == capture::OptionType::Switch) {
        auto *box = new QCheckBox(m_rows);
        box->setChecked(value.toBool());
        connect(box, &QCheckBox::toggled, this, choose);
        return box;
    }
    if (!option.words.isEmpty()) {
        auto *combo = new QComboBox(m_rows);
        combo->addItems(option.words);
        combo->setCurrentText(value.toString());
        connect(combo, &QComboBox::currentTextChanged, this, choose);
        return combo;
    }
    if (!option.numbers.isEmpty()) {
        auto *combo = new QComboBox(m_rows);
        for (const double number : option.numbers)
            combo->addItem(QLocale().toString(number) + unitText(option.unit), number);
        combo->setCurrentIndex(combo->findData(value.toDouble()));
        connect(combo, &QComboBox::currentIndexChanged, this,
                [combo, choose] { choose(combo->currentData()); });
        return combo;
    }
    if (!option.range)
        return nullptr; // free text and buttons: nothing that a profile should hold
    auto *number = new QDoubleSpinBox(m_rows);
    number->setRange(option.range->least, option.range->most);
    number->setSingleStep(option.range->step > 0 ? option.range->step : 1);
    number->setDecimals(option.type == capture::OptionType::Whole ? 0 : 2);
    number->setSuffix(unitText(option.unit));
    number->setValue(value.toDouble());
    connect(number, &QDoubleSpinBox::valueChanged, this, choose);
    return number;
}

} // namespace countersign::ui
