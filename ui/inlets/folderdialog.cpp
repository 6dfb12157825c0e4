// SPDX-License-Identifier: Apache-2.0
#include "ui/inlets/folderdialog.h"

#include "core/base/deliver.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/messagebar.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

FolderDialog::FolderDialog(workflow::InletBench &inlets, Prompter &prompter,
                           const model::WatchedFolder &folder, QWidget *parent)
    : QDialog(parent)
    , m_inlets(inlets)
    , m_prompter(prompter)
    , m_folder(folder)
    , m_path(new QLineEdit(this))
    , m_patterns(new QLineEdit(this))
    , m_subfolders(new QCheckBox(tr("Folders &below it, too"), this))
    , m_after(new QComboBox(this))
    , m_type(new QComboBox(this))
    , m_enabled(new QCheckBox(tr("&Watch it"), this))
    , m_message(new MessageBar(this))
{
    setObjectName(u"folderDialog"_s);
    setWindowTitle(folder.id.isEmpty() ? tr("Watch a folder") : tr("Watched folder"));
    build();
    load();
}

void FolderDialog::build()
{
    m_path->setObjectName(u"folderPath"_s);
    m_patterns->setObjectName(u"folderPatterns"_s);
    m_patterns->setPlaceholderText(tr("all files"));
    m_after->setObjectName(u"folderAfter"_s);
    m_after->addItem(tr("Move it into the folder “done”"), int(model::AfterTaking::Move));
    m_after->addItem(tr("Leave it where it is"), int(model::AfterTaking::Leave));
    m_type->setObjectName(u"folderType"_s);
    m_type->addItem(tr("Not known beforehand"), QString());
    for (const QString &type : model::contractTypes())
        m_type->addItem(contractTypeText(type), type);
    auto *browse = new QPushButton(tr("&Choose…"), this);
    browse->setObjectName(u"folderChoose"_s);
    connect(browse, &QPushButton::clicked, this, [this] {
        m_prompter.pickFolder(this, tr("Watch a folder"),
                              [this](const QString &path) { m_path->setText(path); });
    });
    auto *place = new QHBoxLayout;
    place->setSpacing(metric::small);
    place->addWidget(m_path, 1);
    place->addWidget(browse);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"folderSave"_s);
    setButtonKind(m_save, ButtonKind::Primary);
    connect(buttons, &QDialogButtonBox::accepted, this, &FolderDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_path, &QLineEdit::textChanged, this,
            [this](const QString &path) { m_save->setEnabled(!path.trimmed().isEmpty()); });
    auto *column = new QVBoxLayout(this);
    setMargins(column, metric::huge, metric::large);
    column->setSpacing(metric::small);
    column->addWidget(makeFieldLabel(tr("&Folder"), m_path));
    column->addLayout(place);
    column->addWidget(m_subfolders);
    column->addWidget(makeFieldLabel(tr("Only these &names, as *.pdf *.tif"), m_patterns));
    column->addWidget(m_patterns);
    column->addWidget(makeFieldLabel(tr("When a file was &taken in"), m_after));
    column->addWidget(m_after);
    column->addWidget(makeHint(tr("A file that can't be read goes into the folder “problems”, "
                                  "with a text beside it that says why."),
                               this));
    column->addWidget(makeFieldLabel(tr("Contract t&ype"), m_type));
    column->addWidget(m_type);
    column->addWidget(m_enabled);
    column->addWidget(m_message);
    column->addWidget(buttons);
    setMinimumWidth(metric::readingWidth);
}

void FolderDialog::load()
{
    m_path->setText(m_folder.path);
    m_save->setEnabled(!m_folder.path.isEmpty());
    m_patterns->setText(m_folder.patterns.join(u' '));
    m_subfolders->setChecked(m_folder.subfolders);
    m_after->setCurrentIndex(m_after->findData(int(m_folder.after)));
    m_type->setCurrentIndex(qMax(0, m_type->findData(m_folder.typeHint)));
    m_enabled->setChecked(m_folder.enabled);
}

model::WatchedFolder FolderDialog::entered() const
{
    static const QRegularExpression gaps(u"[\\s;,]+"_s);
    model::WatchedFolder folder = m_folder;
    folder.path = m_path->text().trimmed();
    folder.patterns = m_patterns->text().split(gaps, Qt::SkipEmptyParts);
    folder.subfolders = m_subfolders->isChecked();
    folder.after = model::AfterTaking(m_after->currentData().toInt());
    folder.typeHint = m_type->currentData().toString();
    folder.enabled = m_enabled->isChecked();
    return folder;
}

void FolderDialog::save()
{
    m_save->setEnabled(false);
    base::deliver(m_inlets.saveFolder(entered()), this,
                  [this](const base::Result<model::WatchedFolder> &saved) {
                      m_save->setEnabled(true);
                      if (saved)
                          accept();
                      else
                          m_message->show(saved.error());
                  });
}

} // namespace countersign::ui
