// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/ruleform.h"

#include "core/base/deliver.h"
#include "ui/rulewords.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/headings.h"
#include "ui/words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

constexpr int previewDelayMs = 200;
constexpr int previewDocuments = 40;
constexpr int fieldPlaces = 3;

} // namespace

RuleForm::RuleForm(workflow::Workbench &workbench, QWidget *parent)
    : QFrame(parent)
    , m_workbench(workbench)
{
    setObjectName(u"ruleForm"_s);
    m_previewSoon.setSingleShot(true);
    m_previewSoon.setInterval(previewDelayMs);
    connect(&m_previewSoon, &QTimer::timeout, this, &RuleForm::askPreview);
    build();
}

QComboBox *RuleForm::addCombo(const QString &label, const QString &name)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(name);
    m_rows->addRow(label, combo);
    combo->setAccessibleName(QString(label).remove(u'&'));
    connect(combo, &QComboBox::currentIndexChanged, this, [this] { m_previewSoon.start(); });
    return combo;
}

void RuleForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, metric::small, 0, metric::small);
    column->setSpacing(metric::small);
    m_rows = new QFormLayout;
    m_rows->setSpacing(metric::small);
    column->addLayout(m_rows);
    m_kind = addCombo(tr("&What it asks"), u"ruleKind"_s);
    for (const model::RuleKind kind : model::allRuleKinds())
        m_kind->addItem(ruleKindText(kind), int(kind));
    const QStringList labels{tr("&Field"), tr("&Second field"), tr("&Third field")};
    for (int place = 0; place < fieldPlaces; ++place)
        m_fields.append(addCombo(labels.at(place), u"ruleField%1"_s.arg(place)));
    m_parameter = new QLineEdit(this);
    m_parameter->setObjectName(u"ruleParameter"_s);
    m_parameterLabel = new QLabel(this);
    m_parameterLabel->setBuddy(m_parameter);
    m_rows->addRow(m_parameterLabel, m_parameter);
    connect(m_parameter, &QLineEdit::textChanged, this, [this] { m_previewSoon.start(); });
    m_type = addCombo(tr("&Contracts"), u"ruleContractType"_s);
    m_type->addItem(tr("All contracts"), QString());
    const QStringList types = model::contractTypes();
    for (const QString &type : types)
        m_type->addItem(contractTypeText(type), type);
    m_severity = addCombo(tr("When it is &broken"), u"ruleSeverity"_s);
    m_severity->addItem(tr("Stop: it can't be approved"), true);
    m_severity->addItem(tr("Warn: it can be accepted with a reason"), false);

    m_preview = makeHint({}, this);
    m_preview->setObjectName(u"rulePreview"_s);
    column->addWidget(m_preview);
    auto *buttons = new QHBoxLayout;
    m_save = new QPushButton(tr("Keep the &rule"), this);
    m_save->setObjectName(u"ruleSave"_s);
    setButtonKind(m_save, ButtonKind::Primary);
    auto *cancel = new QPushButton(tr("Ca&ncel"), this);
    cancel->setObjectName(u"ruleCancel"_s);
    buttons->addWidget(m_save);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            showKind();
    });
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saved(rule()); });
    connect(cancel, &QPushButton::clicked, this, &RuleForm::cancelled);
}

// Shows the lists that a kind of rule has, with the fields that fit.
void RuleForm::showKind()
{
    const auto kind = model::RuleKind(m_kind->currentData().toInt());
    const QList<QList<model::FieldKey>> choices = model::ruleFieldChoices(kind);
    for (int place = 0; place < fieldPlaces; ++place) {
        QComboBox *combo = m_fields.at(place);
        combo->clear();
        for (const model::FieldKey key : choices.value(place))
            combo->addItem(fieldText(key), int(key));
        const bool open = choices.value(place).size() > 1;
        combo->setVisible(open);
        m_rows->labelForField(combo)->setVisible(open);
        // Two places of one list mean two fields.
        if (place > 0 && choices.value(place) == choices.value(place - 1))
            combo->setCurrentIndex(qMin(1, combo->count() - 1));
    }
    const QString label = ruleParameterText(kind);
    m_parameterLabel->setText(label);
    m_parameter->setPlaceholderText(ruleParameterHint(kind));
    m_parameter->setAccessibleName(QString(label).remove(u'&'));
    m_parameter->setVisible(!label.isEmpty());
    m_parameterLabel->setVisible(!label.isEmpty());
    const bool always = kind == model::RuleKind::SecondEntry;
    m_severity->setVisible(!always);
    m_rows->labelForField(m_severity)->setVisible(!always);
    m_previewSoon.start();
}

void RuleForm::edit(const model::Rule &rule)
{
    m_rule = rule;
    m_filling = true;
    m_kind->setCurrentIndex(m_kind->findData(int(rule.kind)));
    m_filling = false;
    showKind();
    for (int place = 0; place < rule.fields.size() && place < fieldPlaces; ++place)
        m_fields.at(place)->setCurrentIndex(
            m_fields.at(place)->findData(int(rule.fields.at(place))));
    m_parameter->setText(rule.parameter);
    m_type->setCurrentIndex(qMax(0, m_type->findData(rule.contractType)));
    m_severity->setCurrentIndex(rule.severity == model::RuleSeverity::Blocker ? 0 : 1);
    m_kind->setFocus();
}

model::Rule RuleForm::rule() const
{
    model::Rule rule = m_rule;
    rule.kind = model::RuleKind(m_kind->currentData().toInt());
    rule.fields.clear();
    const qsizetype places = model::ruleFieldChoices(rule.kind).size();
    for (qsizetype place = 0; place < places; ++place)
        rule.fields.append(model::FieldKey(m_fields.at(place)->currentData().toInt()));
    rule.parameter
        = ruleParameterText(rule.kind).isEmpty() ? QString() : m_parameter->text().trimmed();
    rule.contractType = m_type->currentData().toString();
    const bool stops
        = m_severity->currentData().toBool() || rule.kind == model::RuleKind::SecondEntry;
    rule.severity = stops ? model::RuleSeverity::Blocker : model::RuleSeverity::Warning;
    return rule;
}

void RuleForm::askPreview()
{
    const model::Rule asked = rule();
    m_save->setEnabled(model::checkRule(asked).has_value());
    if (!m_save->isEnabled()) {
        m_preview->setText(tr("Something is still missing."));
        return;
    }
    base::deliver(m_workbench.previewRule(asked, previewDocuments), this,
                  [this, number = ++m_asked](const base::Result<workflow::RulePreview> &preview) {
                      if (number == m_asked)
                          showPreview(preview);
                  });
}

void RuleForm::showPreview(const base::Result<workflow::RulePreview> &preview)
{
    if (!preview || preview->checked == 0) {
        m_preview->setText(tr("There are no contracts to try it on yet."));
        return;
    }
    const bool stops = rule().severity == model::RuleSeverity::Blocker;
    const QString count = stops ? tr("%1 of the last %2 contracts would be stopped.")
                                : tr("%1 of the last %2 contracts would be warned of.");
    QString text = count.arg(preview->broken.size()).arg(preview->checked);
    if (!preview->broken.isEmpty()) {
        constexpr int mostNamed = 3;
        QStringList named = preview->broken.mid(0, mostNamed);
        if (preview->broken.size() > mostNamed)
            named.append(u"…"_s);
        text += u' ' + named.join(u", "_s);
    }
    if (preview->queued > 0)
        text += u'\n'
            + tr("%n queued contract(s) of %1 would change.", nullptr, preview->queuedChanged)
                  .arg(preview->queued);
    m_preview->setText(text);
}

} // namespace countersign::ui
