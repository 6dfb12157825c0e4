// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/firststart/firststartdialog.h"

#include <QWidget>

class QLineEdit;
class QRadioButton;
class QVBoxLayout;

namespace countersign::ui
{

class StrengthMeter;

// One step of the first start. Says in words what is still missing; empty: nothing.
class FirstStartPage : public QWidget
{
    Q_OBJECT
public:
    FirstStartPage(const QString &title, const QString &hint, QWidget *parent);

    virtual QString missing() const { return {}; }
    virtual QWidget *firstInput() const { return nullptr; }

Q_SIGNALS:
    void edited();

protected:
    QVBoxLayout *content() const { return m_content; }
    void addInput(const QString &label, QWidget *input, const QString &hint = {});

private:
    QVBoxLayout *m_content;
};

// Where the workspace lies.
class WorkspacePage : public FirstStartPage
{
    Q_OBJECT
public:
    WorkspacePage(const QString &folder, Prompter &prompter, QWidget *parent);

    QString folder() const;
    QString missing() const override;
    QWidget *firstInput() const override;

private:
    QLineEdit *m_folder;
};

// Who works here.
class ReviewerPage : public FirstStartPage
{
    Q_OBJECT
public:
    ReviewerPage(const QString &name, QWidget *parent);

    QString name() const;
    QString email() const;
    QString missing() const override;
    QWidget *firstInput() const override;

private:
    QLineEdit *m_name;
    QLineEdit *m_email;
};

// How the workspace's key is kept.
class KeyPage : public FirstStartPage
{
    Q_OBJECT
public:
    KeyPage(bool keyringAvailable, QWidget *parent);

    KeyKeeping keeping() const;
    base::Secret passphrase() const;
    QString missing() const override;
    QWidget *firstInput() const override;

private:
    void update();

    QRadioButton *m_keyring;
    QRadioButton *m_passphrase;
    QWidget *m_inputs;
    QLineEdit *m_first;
    QLineEdit *m_second;
    StrengthMeter *m_meter;
};

} // namespace countersign::ui
