// SPDX-License-Identifier: Apache-2.0
#include "ui/review/findinglist.h"

#include "ui/rulewords.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/theme/type.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/statemark.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

// What is not shown is counted: the fields need the room.
constexpr int mostFindings = 3;

// Findings that say the same of several values are one.
bool saysTheSame(const model::Finding &left, const model::Finding &right)
{
    return left.rule == right.rule && left.isAccepted() == right.isAccepted()
        && findingText(left) == findingText(right);
}

QString findingSentence(const model::Finding &finding, int values)
{
    const QString said = findingText(finding);
    if (finding.isAccepted())
        return FindingList::tr("%1 Accepted by %2: %3")
            .arg(said, finding.acceptedBy, finding.acceptedReason);
    QStringList sentences{said};
    if (values > 1)
        sentences.append(FindingList::tr("This concerns %n value(s).", nullptr, values));
    return (sentences << findingRemedy(finding)).join(u' ');
}

} // namespace

FindingList::FindingList(QWidget *parent)
    : QFrame(parent)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(u"findingList"_s);
    setAccessibleName(tr("Rules that are broken"));
    setMargins(m_rows, 0, 0);
    hide();
}

void FindingList::show(const QList<model::Finding> &findings, bool readOnly)
{
    if (findings == m_shown && readOnly == m_shownReadOnly)
        return;
    m_shown = findings;
    m_shownReadOnly = readOnly;
    if (m_host)
        m_host->deleteLater();
    m_host = new QWidget(this);
    m_rows->addWidget(m_host);
    auto *rows = new QVBoxLayout(m_host);
    setMargins(rows, 0, 0);
    rows->setSpacing(metric::small);
    QList<std::pair<model::Finding, int>> kinds; // and how many values each is about
    for (const model::Finding &finding : findings) {
        const auto same = std::find_if(kinds.begin(), kinds.end(), [&finding](const auto &kind) {
            return saysTheSame(kind.first, finding);
        });
        if (same == kinds.end())
            kinds.append({finding, 1});
        else
            ++same->second;
    }
    for (const auto &[finding, values] : kinds.mid(0, mostFindings))
        rows->addWidget(makeRow(finding, values, readOnly));
    if (kinds.size() > mostFindings)
        rows->addWidget(
            makeHint(tr("and %n more", nullptr, int(kinds.size()) - mostFindings), m_host));
    setVisible(!findings.isEmpty());
}

QWidget *FindingList::makeRow(const model::Finding &finding, int values, bool readOnly)
{
    auto *row = new QWidget(m_host);
    auto *layout = new QHBoxLayout(row);
    setMargins(layout, 0, 0);
    layout->setSpacing(metric::small);
    auto *mark = new StateMark(row);
    mark->setState(finding.isAccepted()   ? State::Ok
                       : finding.blocks() ? State::Stop
                                          : State::Check);
    mark->setSpoken(finding.blocks() ? tr("Stops the approval") : tr("A warning"));
    layout->addWidget(mark, 0, Qt::AlignTop);
    auto *text = new QLabel(row);
    text->setObjectName(u"finding."_s + finding.rule);
    text->setWordWrap(true);
    text->setText(findingSentence(finding, values));
    setTextSize(text, TextSize::Small);
    layout->addWidget(text, 1);
    const auto addButton = [&](const QString &word, const QString &name, auto act) {
        auto *button = new QToolButton(row);
        button->setText(word);
        button->setObjectName(name + finding.rule);
        button->setAccessibleName(u"%1: %2"_s.arg(word, findingText(finding)));
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, act);
        layout->addWidget(button, 0, Qt::AlignTop);
    };
    if (finding.isAccepted() || readOnly)
        return row;
    const model::FieldId field = finding.fields.value(0);
    const model::FieldKey key = finding.keys.value(0, model::FieldKey::Title);
    addButton(tr("Show"), u"findingShow."_s,
              [this, field, key] { Q_EMIT fieldRequested(field, key); });
    if (!finding.blocks())
        addButton(tr("Accept…"), u"findingAccept."_s,
                  [this, rule = finding.rule] { Q_EMIT acceptRequested(rule); });
    return row;
}

} // namespace countersign::ui
