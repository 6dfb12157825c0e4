// SPDX-License-Identifier: Apache-2.0
#include "ui/frame/searchbox.h"

#include "core/base/deliver.h"
#include "ui/queue/queuemodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/type.h"
#include "ui/widgets/stateicon.h"
#include "ui/words.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

constexpr int searchDelayMs = 120;
constexpr int searchDocumentLimit = 8;
constexpr int searchCommandLimit = 6;
enum SearchRole { DocumentRole = Qt::UserRole + 1, ActionRole };

QString plainText(const QAction *action)
{
    QString text = action->text();
    text.remove(u'&');
    if (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

} // namespace

SearchBox::SearchBox(workflow::Workbench &workbench, std::function<QList<QAction *>()> commands,
                     QWidget *parent)
    : QLineEdit(parent)
    , m_workbench(workbench)
    , m_commands(std::move(commands))
    , m_results(new QListWidget(this))
{
    setObjectName(u"search"_s);
    setPlaceholderText(tr("Search contracts and commands (Ctrl+K)"));
    setAccessibleName(tr("Search contracts and commands"));
    setClearButtonEnabled(true);
    addAction(icon(u"edit-find"_s, Role::MutedText), LeadingPosition);
    m_results->setObjectName(u"searchResults"_s);
    m_results->setAccessibleName(tr("Finds"));
    m_results->setFocusPolicy(Qt::NoFocus);
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_results->setUniformItemSizes(false);
    m_results->hide();
    m_soon.setSingleShot(true);
    m_soon.setInterval(searchDelayMs);
    connect(&m_soon, &QTimer::timeout, this, &SearchBox::search);
    connect(this, &QLineEdit::textEdited, &m_soon, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_results->hide();
    });
    connect(m_results, &QListWidget::itemClicked, this, &SearchBox::choose);
}

void SearchBox::setHost(QWidget *host)
{
    m_results->setParent(host);
    m_results->hide();
    host->installEventFilter(this);
}

bool SearchBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && m_results->isVisible())
        placeResults();
    return QLineEdit::eventFilter(watched, event);
}

void SearchBox::search()
{
    const QString wanted = text().trimmed();
    if (wanted.isEmpty())
        return;
    workflow::QueueFilter filter;
    filter.text = wanted;
    filter.limit = searchDocumentLimit;
    base::deliver(
        m_workbench.queue(filter), this,
        [this, wanted, asked = ++m_asked](const base::Result<QList<workflow::QueueRow>> &rows) {
            if (asked != m_asked || !hasFocus())
                return;
            m_results->clear();
            if (rows)
                addDocuments(*rows);
            addCommands(wanted);
            if (m_results->count() == 0)
                addHeading(tr("Nothing found"));
            placeResults();
            m_results->show();
            m_results->raise();
            m_results->setCurrentRow(-1);
            step(1);
        });
}

void SearchBox::addHeading(const QString &text)
{
    auto *item = new QListWidgetItem(text, m_results);
    item->setFlags(Qt::NoItemFlags);
    item->setFont(scaledFont(QApplication::font(), TextSize::Small, QFont::DemiBold));
}

void SearchBox::addDocuments(const QList<workflow::QueueRow> &rows)
{
    if (rows.isEmpty())
        return;
    addHeading(tr("Contracts"));
    for (const workflow::QueueRow &row : rows) {
        QStringList words{row.title.isEmpty() ? tr("Untitled contract") : row.title,
                          row.counterparty, queueStateText(row)};
        words.removeAll(QString());
        auto *item
            = new QListWidgetItem(stateIcon(queueState(row)), words.join(u" · "_s), m_results);
        item->setToolTip(item->text());
        item->setData(DocumentRole, row.id.toString());
    }
}

void SearchBox::addCommands(const QString &text)
{
    int found = 0;
    const QList<QAction *> commands = m_commands();
    for (QAction *command : commands) {
        if (!command->isEnabled() || !plainText(command).contains(text, Qt::CaseInsensitive)
            || ++found > searchCommandLimit)
            continue;
        if (found == 1)
            addHeading(tr("Commands"));
        QString words = plainText(command);
        if (!command->shortcut().isEmpty())
            words += u"  ("_s + command->shortcut().toString(QKeySequence::NativeText) + u')';
        auto *item = new QListWidgetItem(command->icon(), words, m_results);
        item->setData(ActionRole, QVariant::fromValue<QObject *>(command));
    }
}

void SearchBox::placeResults()
{
    QWidget *host = m_results->parentWidget();
    const QPoint below = mapTo(host, QPoint(0, height() + metric::tiny));
    int wanted = 2 * metric::tiny;
    for (int row = 0; row < m_results->count(); ++row)
        wanted += m_results->sizeHintForRow(row);
    const int room = host->height() - below.y() - metric::large;
    m_results->setGeometry(below.x(), below.y(), width(), qMin(wanted, room));
}

void SearchBox::step(int by)
{
    int row = m_results->currentRow() + by;
    while (row >= 0 && row < m_results->count()
           && !m_results->item(row)->flags().testFlag(Qt::ItemIsSelectable))
        row += by;
    if (row >= 0 && row < m_results->count())
        m_results->setCurrentRow(row);
}

void SearchBox::choose(QListWidgetItem *item)
{
    if (!item || !item->flags().testFlag(Qt::ItemIsSelectable))
        return;
    const QString document = item->data(DocumentRole).toString();
    const QPointer<QObject> action = item->data(ActionRole).value<QObject *>();
    leave();
    if (const auto id = model::DocumentId::parse(document))
        Q_EMIT documentChosen(*id);
    else if (auto *command = qobject_cast<QAction *>(action))
        command->trigger();
}

void SearchBox::leave()
{
    ++m_asked;
    m_soon.stop();
    clear();
    m_results->hide();
    if (m_before)
        m_before->setFocus();
    else
        clearFocus();
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        return step(1);
    case Qt::Key_Up:
        return step(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_results->isVisible())
            choose(m_results->currentItem());
        return;
    case Qt::Key_Escape:
        return leave();
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::begin()
{
    if (!hasFocus())
        m_before = window()->focusWidget();
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    m_results->hide();
    QLineEdit::focusOutEvent(event);
}

} // namespace countersign::ui
