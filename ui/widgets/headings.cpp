// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/headings.h"

#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QFrame>
#include <QPainter>

namespace countersign::ui
{

namespace
{

// Drawn, not styled: QFrame's own lines have a bevel.
class Hairline final : public QFrame
{
public:
    explicit Hairline(QWidget *parent)
        : QFrame(parent)
    {
        setFixedHeight(metric::hairline);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        QPainter(this).fillRect(rect(), themeColour(Role::Line));
    }
};

} // namespace

QLabel *makePageTitle(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    setTextSize(label, TextSize::PageTitle, QFont::DemiBold);
    return label;
}

QLabel *makeSectionTitle(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    setTextSize(label, TextSize::Title, QFont::DemiBold);
    return label;
}

QLabel *makeParagraph(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

QLabel *makeHint(const QString &text, QWidget *parent)
{
    QLabel *label = makeParagraph(text, parent);
    setQuiet(label);
    return label;
}

QLabel *makeFieldLabel(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text, buddy->parentWidget());
    setTextSize(label, TextSize::Body, QFont::Medium);
    label->setBuddy(buddy);
    // A screen reader finds the label by itself only for some kinds of input, and only beside it.
    if (buddy->accessibleName().isEmpty())
        buddy->setAccessibleName(QString(text).remove(u'&'));
    return label;
}

QFrame *makeLine(QWidget *parent)
{
    return new Hairline(parent);
}

void setMargins(QLayout *layout, int horizontal, int vertical)
{
    layout->setContentsMargins(horizontal, vertical, horizontal, vertical);
}

} // namespace countersign::ui
