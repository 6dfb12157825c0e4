// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/needspanel.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/headings.h"
#include "ui/words.h"

#include <QComboBox>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

// A signature is looked for where it belongs, and clauses and tables are simply there or not.
bool canBeNeeded(model::FieldKey key)
{
    const model::FieldType type = model::fieldInfo(key).type;
    return type != model::FieldType::Clause && type != model::FieldType::Table
        && type != model::FieldType::YesNo;
}

} // namespace

NeedsPanel::NeedsPanel(QWidget *parent)
    : QWidget(parent)
    , m_type(new QComboBox(this))
    , m_reset(new QToolButton(this))
{
    auto *layout = new QVBoxLayout(this);
    setMargins(layout, 0, 0);
    layout->setSpacing(metric::small);
    layout->addWidget(makeSectionTitle(tr("What a contract has to have"), this));
    layout->addWidget(makeHint(tr("These fields are asked for when nothing was found. Any other "
                                  "one asks only when something was read that is in doubt."),
                               this));
    m_type->setObjectName(u"needs.type"_s);
    m_type->setAccessibleName(tr("Kind of contract"));
    for (const QString &type : model::contractTypes())
        m_type->addItem(contractTypeText(type), type);
    m_reset->setObjectName(u"needs.reset"_s);
    m_reset->setIcon(icon(u"edit-undo"_s, Role::MutedText));
    m_reset->setAutoRaise(true);
    m_reset->setToolTip(tr("Back to the usual fields"));
    m_reset->setAccessibleName(m_reset->toolTip());
    auto *row = new QHBoxLayout;
    row->addWidget(m_type);
    row->addWidget(m_reset);
    row->addStretch(1);
    layout->addLayout(row);
    auto *chips = new QWidget(this);
    auto *flow = new FlowLayout(chips);
    for (const model::FieldInfo &info : model::fieldInfos()) {
        if (!canBeNeeded(info.key))
            continue;
        auto *chip = new Chip(fieldText(info.key), chips);
        chip->setObjectName(u"needs."_s + model::fieldName(info.key));
        flow->addWidget(chip);
        m_chips.append({info.key, chip});
        connect(chip, &Chip::clicked, this,
                [this, key = info.key](bool needed) { take(key, needed); });
    }
    layout->addWidget(chips);
    connect(m_type, &QComboBox::currentIndexChanged, this, &NeedsPanel::showType);
    connect(m_reset, &QToolButton::clicked, this, [this] {
        m_needs.perType.remove(type());
        showType();
        Q_EMIT edited();
    });
    showType();
}

QString NeedsPanel::type() const
{
    return m_type->currentData().toString();
}

void NeedsPanel::show(const model::FieldNeeds &needs)
{
    m_needs = needs;
    showType();
}

void NeedsPanel::showType()
{
    const QSet<model::FieldKey> needed = m_needs.neededFor(type());
    for (const auto &[key, chip] : std::as_const(m_chips))
        chip->setChecked(needed.contains(key));
    m_reset->setEnabled(m_needs.perType.contains(type()));
}

void NeedsPanel::take(model::FieldKey key, bool needed)
{
    QSet<model::FieldKey> keys = m_needs.neededFor(type());
    if (needed)
        keys.insert(key);
    else
        keys.remove(key);
    // As usual again: the type follows what comes with the program.
    if (keys == model::usuallyNeeded(type()))
        m_needs.perType.remove(type());
    else
        m_needs.perType.insert(type(), keys);
    showType();
    Q_EMIT edited();
}

} // namespace countersign::ui
