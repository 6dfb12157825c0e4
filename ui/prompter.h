// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

class QPrinter;
class QUrl;
class QWidget;

namespace countersign::ui
{

struct Question {
    QString title; // "Reject this contract?"
    QString text; // what it means
    QString acceptText; // "Reject": the verb itself, never "OK"
    bool destructive = false;
};

struct TextQuestion {
    QString title;
    QString text;
    QString label; // of the input
    QString acceptText;
    QString value; // to begin with
    bool required = true;
    QStringList offered = {}; // the answer is one of these; empty: anything
};

// Asks the person something. Answers come through callbacks, so that nothing waits in a nested
// event loop; a callback is not called when the person turned away or `parent` is gone. Tests
// answer at once.
class Prompter
{
public:
    virtual ~Prompter() = default;

    virtual void confirm(QWidget *parent, const Question &question, std::function<void()> yes) = 0;
    virtual void askText(QWidget *parent, const TextQuestion &question,
                         std::function<void(const QString &)> answered)
        = 0;
    // Like askText, but what is typed stays hidden, and turning away is an answer too: nothing.
    virtual void askPassword(QWidget *parent, const TextQuestion &question,
                             std::function<void(const std::optional<QString> &)> answered)
        = 0;
    // `filter` as QFileDialog takes it.
    virtual void pickFiles(QWidget *parent, const QString &title, const QString &filter,
                           std::function<void(const QStringList &)> picked)
        = 0;
    virtual void pickFolder(QWidget *parent, const QString &title,
                            std::function<void(const QString &)> picked)
        = 0;
    virtual void pickSaveFile(QWidget *parent, const QString &title, const QString &suggestedName,
                              const QString &filter, std::function<void(const QString &)> picked)
        = 0;
    // Which printer, how many copies, and which of `pages` pages; that becomes `printer`'s.
    virtual void pickPrinter(QWidget *parent, std::shared_ptr<QPrinter> printer, int pages,
                             std::function<void()> picked)
        = 0;
    // Opens a message with these files attached in the person's mail program; `failed` when there
    // is none that can.
    virtual void writeMail(QWidget *parent, const QString &subject, const QStringList &attachments,
                           std::function<void()> failed)
        = 0;
    // Shows a web page in the person's browser.
    virtual void openPage(QWidget *parent, const QUrl &page) = 0;
};

} // namespace countersign::ui
