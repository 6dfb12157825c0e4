// SPDX-License-Identifier: Apache-2.0
#include "ui/frame/aboutdialog.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/headings.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace countersign::ui
{

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Countersign"));
    auto *picture = new QLabel(this);
    picture->setPixmap(applicationIcon().pixmap(QSize(metric::iconHero, metric::iconHero)));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    setMargins(layout, metric::huge, metric::huge);
    layout->setSpacing(metric::small);
    layout->addWidget(picture, 0, Qt::AlignHCenter);
    layout->addWidget(makePageTitle(QStringLiteral("Countersign"), this), 0, Qt::AlignHCenter);
    layout->addWidget(
        new QLabel(tr("Version %1").arg(QCoreApplication::applicationVersion()), this), 0,
        Qt::AlignHCenter);
    QLabel *text
        = makeHint(tr("Turns paper contracts into checked, signed and filed agreements, on "
                      "this computer. Free software under the Apache License 2.0."),
                   this);
    text->setAlignment(Qt::AlignHCenter);
    text->setFixedWidth(metric::readingWidth * 2 / 3);
    layout->addWidget(text);
    layout->addSpacing(metric::small);
    layout->addWidget(buttons);
    layout->setSizeConstraint(QLayout::SetFixedSize);
}

} // namespace countersign::ui
