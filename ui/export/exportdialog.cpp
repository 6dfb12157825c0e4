// SPDX-License-Identifier: Apache-2.0
#include "ui/export/exportdialog.h"

#include "core/base/deliver.h"
#include "ui/errortext.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/dialogbody.h"
#include "ui/widgets/headings.h"
#include "ui/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

constexpr int pauseMs = 150;
constexpr int previewLines = 3; // so that nothing moves while somebody types
constexpr char templateSetting[] = "export/template";
constexpr char folderSetting[] = "export/folder";
constexpr char formSetting[] = "export/form";

// What was chosen last, of this person on this machine.
QVariant lastChosen(const char *setting, const QVariant &otherwise = {})
{
    return QSettings(u"countersign"_s, u"countersign"_s)
        .value(QLatin1StringView(setting), otherwise);
}

QString partText(const QString &part)
{
    if (part == u"{date}"_s)
        return ExportDialog::tr("Date of the agreement");
    if (part == u"{year}"_s)
        return ExportDialog::tr("Its year");
    if (part == u"{type}"_s)
        return ExportDialog::tr("Type of contract");
    if (part == u"{counterparty}"_s)
        return ExportDialog::tr("Counterparty");
    if (part == u"{reference}"_s)
        return ExportDialog::tr("Reference");
    if (part == u"{title}"_s)
        return ExportDialog::tr("Title");
    if (part == u"{original}"_s)
        return ExportDialog::tr("Name of the original file");
    return ExportDialog::tr("Number of the document");
}

} // namespace

ExportDialog::ExportDialog(const QList<model::DocumentId> &documents,
                           workflow::Workbench &workbench, Prompter &prompter, QWidget *parent)
    : QDialog(parent)
    , m_documents(documents)
    , m_workbench(workbench)
    , m_prompter(prompter)
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export %n contract(s)", nullptr, int(documents.size())));
    auto *inputs = new QWidget(this);
    m_inputs = new QVBoxLayout(inputs);
    setMargins(m_inputs, metric::huge, 0);
    m_inputs->setSpacing(metric::small);
    addForm();
    addTemplate();
    addFolder();
    addExisting();
    setMinimumWidth(metric::readingWidth);
    auto *layout = new QVBoxLayout(this);
    setMargins(layout, 0, metric::large);
    layout->setSpacing(metric::medium);
    layout->addWidget(new DialogBody(inputs, this), 1);
    layout->addLayout(makeButtons());
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ExportDialog::preview);
    preview();
    m_form->setFocus();
}

void ExportDialog::addForm()
{
    m_form = new QComboBox(this);
    m_form->setObjectName(u"exportForm"_s);
    using workflow::ExportForm;
    m_form->addItem(tr("Searchable PDF (PDF/A where possible)"), int(ExportForm::SearchablePdf));
    m_form->addItem(tr("Original files"), int(ExportForm::Original));
    m_form->addItem(tr("TIFF, all pages in one file"), int(ExportForm::Tiff));
    m_form->addItem(tr("Images, a file for each page"), int(ExportForm::Images));
    m_form->addItem(tr("E-mail draft with the PDF"), int(ExportForm::Mail));
    m_form->setCurrentIndex(std::max(0, m_form->findData(lastChosen(formSetting))));
    m_inputs->addWidget(makeFieldLabel(tr("&As"), m_form));
    m_inputs->addWidget(m_form);
    connect(m_form, &QComboBox::currentIndexChanged, this, &ExportDialog::preview);
}

void ExportDialog::addTemplate()
{
    m_template = new QLineEdit(
        lastChosen(templateSetting, QString::fromLatin1(model::standardFileTemplate)).toString(),
        this);
    m_template->setObjectName(u"exportTemplate"_s);
    auto *parts = new QPushButton(tr("&Insert"), this);
    parts->setObjectName(u"exportParts"_s);
    auto *menu = new QMenu(parts);
    const QStringList names = model::fileTemplateParts();
    for (const QString &name : names)
        menu->addAction(partText(name), this, [this, name] { m_template->insert(name); });
    parts->setMenu(menu);
    auto *row = new QHBoxLayout;
    row->addWidget(m_template, 1);
    row->addWidget(parts);
    m_inputs->addWidget(makeFieldLabel(tr("File &names"), m_template));
    m_inputs->addLayout(row);
    m_preview = makeHint({}, this);
    m_preview->setObjectName(u"exportPreview"_s);
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_preview->setFixedHeight(previewLines * fontMetrics().lineSpacing());
    m_inputs->addWidget(m_preview);
    connect(m_template, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
}

void ExportDialog::addFolder()
{
    m_folder = new QLineEdit(
        lastChosen(folderSetting,
                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
            .toString(),
        this);
    m_folder->setObjectName(u"exportFolder"_s);
    auto *choose = new QPushButton(icon(u"folder"_s), tr("C&hoose…"), this);
    choose->setObjectName(u"exportFolderChoose"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    m_inputs->addWidget(makeFieldLabel(tr("Into the &folder"), m_folder));
    m_inputs->addLayout(row);
    connect(m_folder, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    connect(choose, &QPushButton::clicked, this, [this] {
        m_prompter.pickFolder(this, tr("Export into"),
                              [this](const QString &folder) { m_folder->setText(folder); });
    });
}

void ExportDialog::addExisting()
{
    m_existing = new QComboBox(this);
    m_existing->setObjectName(u"exportExisting"_s);
    using workflow::OnExisting;
    m_existing->addItem(tr("Leave it, and say so"), int(OnExisting::Refuse));
    m_existing->addItem(tr("Give the new one a number"), int(OnExisting::Number));
    m_existing->addItem(tr("Replace it"), int(OnExisting::Replace));
    m_inputs->addWidget(makeFieldLabel(tr("A file that is there alread&y"), m_existing));
    m_inputs->addWidget(m_existing);
    connect(m_existing, &QComboBox::currentIndexChanged, this, &ExportDialog::preview);
}

QLayout *ExportDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    m_export->setObjectName(u"exportNow"_s);
    m_export->setDefault(true);
    m_export->setEnabled(false);
    auto *foot = new QVBoxLayout;
    setMargins(foot, metric::huge, 0);
    foot->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this] {
        QSettings settings(u"countersign"_s, u"countersign"_s);
        settings.setValue(QLatin1StringView(templateSetting), m_template->text());
        settings.setValue(QLatin1StringView(folderSetting), m_folder->text());
        settings.setValue(QLatin1StringView(formSetting), m_form->currentData());
    });
    return foot;
}

workflow::ExportWish ExportDialog::wish() const
{
    workflow::ExportWish wish;
    wish.form = workflow::ExportForm(m_form->currentData().toInt());
    wish.folder = QDir::cleanPath(m_folder->text().trimmed());
    wish.fileTemplate = m_template->text();
    wish.onExisting = workflow::OnExisting(m_existing->currentData().toInt());
    return wish;
}

void ExportDialog::preview()
{
    // Until the names are known nothing can be written under them.
    m_export->setEnabled(false);
    const int asked = ++m_asked;
    base::deliver(m_workbench.exportPaths(m_documents, wish(), contractTypeText), this,
                  [this, asked](const base::Result<QStringList> &paths) {
                      if (asked == m_asked)
                          showPaths(paths);
                  });
}

void ExportDialog::showPaths(const base::Result<QStringList> &paths)
{
    m_paths = paths ? *paths : QStringList();
    m_export->setEnabled(!m_paths.isEmpty() && !m_folder->text().trimmed().isEmpty());
    if (!paths) {
        m_preview->setText(errorText(paths.error()).summary());
        return;
    }
    if (m_paths.isEmpty())
        return;
    QString text = QDir(m_folder->text()).relativeFilePath(m_paths.first());
    if (m_paths.size() > 1)
        text += u"\n"_s + tr("and %n more", nullptr, int(m_paths.size()) - 1);
    qsizetype there = 0;
    for (const QString &path : std::as_const(m_paths))
        there += QFileInfo::exists(path) ? 1 : 0;
    if (there > 0)
        text += u"\n"_s + tr("%n file(s) of these names are there already.", nullptr, int(there));
    m_preview->setText(text);
}

} // namespace countersign::ui
