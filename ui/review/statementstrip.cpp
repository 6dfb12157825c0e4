// SPDX-License-Identifier: Apache-2.0
#include "ui/review/statementstrip.h"

#include "core/base/deliver.h"
#include "ui/review/statementbutton.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/theme/type.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

// What has room beside each other; F3 goes on to the others.
constexpr int shownStatements = 6;

} // namespace

StatementStrip::StatementStrip(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_places(new QHBoxLayout)
    , m_lane(u"statements"_s, 1)
{
    setObjectName(u"statementStrip"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metric::small, metric::tiny, metric::small, 0);
    layout->setSpacing(metric::small);
    m_label->setObjectName(u"statementCount"_s);
    setQuiet(m_label);
    setTextSize(m_label, TextSize::Small);
    m_places->setSpacing(metric::tiny);
    layout->addWidget(m_label);
    layout->addLayout(m_places);
    layout->addStretch(1);
    hide();
}

void StatementStrip::clear()
{
    ++m_search;
    m_value = {};
    m_searched = false;
    m_at = -1;
    m_statements.clear();
    hide();
}

void StatementStrip::setField(const model::FieldValue &value, const QList<model::OcrPage> &pages)
{
    const bool same = value.id == m_value.id && value.value == m_value.value && pages == m_pages;
    m_value = value;
    m_pages = pages;
    if (same && m_searched)
        return;
    m_searched = false;
    m_at = -1;
    const quint64 number = ++m_search;
    const auto statements = m_lane.run<QList<review::Statement>>(
        [value, pages](base::JobContext &) -> base::Result<QList<review::Statement>> {
            return review::statementsOf(value, pages);
        });
    base::deliver(statements, this,
                  [this, number](const base::Result<QList<review::Statement>> &got) {
                      if (got && number == m_search && !m_searched)
                          take(*got);
                  });
}

void StatementStrip::take(const QList<review::Statement> &statements)
{
    m_searched = true;
    m_statements = statements;
    showButtons();
    Q_EMIT found(m_value.id,
                 std::all_of(statements.begin(), statements.end(),
                             [](const review::Statement &each) { return each.agrees; }));
}

void StatementStrip::showButtons()
{
    while (m_buttons.size() < qMin(shownStatements, int(m_statements.size()))) {
        auto *button = new StatementButton(this);
        const int index = int(m_buttons.size());
        button->setObjectName(u"statement%1"_s.arg(index + 1));
        connect(button, &QAbstractButton::clicked, this, [this, index] { choose(index); });
        m_buttons.append(button);
        m_places->addWidget(button);
    }
    for (int i = 0; i < m_buttons.size(); ++i) {
        auto *button = static_cast<StatementButton *>(m_buttons.at(i));
        button->setVisible(i < m_statements.size());
        if (i < m_statements.size())
            button->setStatement(m_statements.at(i), i == m_at);
    }
    const auto others
        = std::count_if(m_statements.begin(), m_statements.end(),
                        [](const review::Statement &statement) { return !statement.agrees; });
    QString text = tr("Stated %n time(s)", nullptr, int(m_statements.size()));
    if (others > 0)
        text += u", "_s + tr("%n differently", nullptr, int(others));
    m_label->setText(text);
    setAccessibleName(text);
    setVisible(m_statements.size() > 1);
}

void StatementStrip::step(int step)
{
    if (!m_searched && !m_value.id.isNull())
        take(review::statementsOf(m_value, m_pages));
    const int count = int(m_statements.size());
    if (count > 0)
        choose(m_at < 0 ? (step > 0 ? 0 : count - 1) : (m_at + step + count) % count);
}

void StatementStrip::choose(int index)
{
    m_at = index;
    showButtons();
    Q_EMIT statementChosen(m_statements.at(index).evidence, index + 1, int(m_statements.size()));
}

} // namespace countersign::ui
