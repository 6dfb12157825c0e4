// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QLayout>

class QFrame;

namespace countersign::ui
{

// Labels of the type scale. They follow a change of the application's font.
QLabel *makePageTitle(const QString &text, QWidget *parent = nullptr);
QLabel *makeSectionTitle(const QString &text, QWidget *parent = nullptr);
// Running text that wraps.
QLabel *makeParagraph(const QString &text, QWidget *parent = nullptr);
// Wraps, muted: explanations under a title or an input.
QLabel *makeHint(const QString &text, QWidget *parent = nullptr);
// The label above an input; its mnemonic leads to `buddy`.
QLabel *makeFieldLabel(const QString &text, QWidget *buddy);

// A hairline across.
QFrame *makeLine(QWidget *parent = nullptr);

void setMargins(QLayout *layout, int horizontal, int vertical);

} // namespace countersign::ui
