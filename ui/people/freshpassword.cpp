// SPDX-License-Identifier: Apache-2.0
#include "ui/people/freshpassword.h"

#include "ui/firststart/strengthmeter.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/headings.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

FreshPassword::FreshPassword(const QString &name, const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_first(new QLineEdit(this))
    , m_again(new QLineEdit(this))
    , m_strength(new StrengthMeter(this))
    , m_differ(makeHint(tr("The two are not the same yet."), this))
{
    m_first->setObjectName(name + u"Fresh"_s);
    m_again->setObjectName(name + u"Again"_s);
    m_differ->setObjectName(name + u"Differ"_s);
    auto *column = new QVBoxLayout(this);
    setMargins(column, 0, 0);
    column->setSpacing(metric::small);
    column->addWidget(makeFieldLabel(label, m_first));
    column->addWidget(m_first);
    column->addWidget(m_strength);
    column->addWidget(makeFieldLabel(tr("The same &again"), m_again));
    column->addWidget(m_again);
    column->addWidget(m_differ);
    for (QLineEdit *edit : {m_first, m_again}) {
        edit->setEchoMode(QLineEdit::Password);
        connect(edit, &QLineEdit::textChanged, this, &FreshPassword::follow);
    }
    follow();
}

QString FreshPassword::text() const
{
    return m_first->text();
}

void FreshPassword::clear()
{
    m_first->clear();
    m_again->clear();
}

bool FreshPassword::isReady() const
{
    return !m_first->text().isEmpty() && m_first->text() == m_again->text();
}

// While the second is still the beginning of the first nothing is wrong with it.
void FreshPassword::follow()
{
    const bool differ = !m_first->text().startsWith(m_again->text());
    m_strength->setStrength(strengthOf(m_first->text()));
    m_differ->setVisible(differ);
    m_again->setProperty("csInvalid", differ);
    m_again->setAccessibleDescription(differ ? m_differ->text() : QString());
    m_again->update();
    Q_EMIT edited();
}

} // namespace countersign::ui
