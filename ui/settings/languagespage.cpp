// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/languagespage.h"

#include "ui/theme/metrics.h"
#include "ui/translations.h"
#include "ui/widgets/headings.h"

#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

QString languageText(const QString &tesseractCode)
{
    const QString name = ownLanguageName(tesseractCode.section(u'_', 0, 0));
    return name.isEmpty() ? tesseractCode : name + u" ("_s + tesseractCode + u')';
}

LanguagesPage::LanguagesPage(QWidget *parent)
    : SettingsPage(u"settingsLanguages"_s, tr("Languages"),
                   tr("Tick the languages your contracts are written in. Fewer languages read "
                      "faster and more surely."),
                   parent)
    , m_list(new QListWidget(widget()))
{
    m_list->setObjectName(u"settingsLanguageList"_s);
    m_list->setMinimumHeight(metric::rowDense * 8);
    addField(tr("&Languages that are installed"), m_list,
             tr("More languages come with the system's Tesseract language packages."));
    connect(m_list, &QListWidget::itemChanged, this, &SettingsPage::edited);
}

void LanguagesPage::load(const workflow::Settings &settings)
{
    const QSignalBlocker quiet(m_list);
    const QStringList used = settings.ocrLanguages.split(u'+', Qt::SkipEmptyParts);
    m_list->clear();
    for (const QString &code : settings.installedLanguages) {
        auto *item = new QListWidgetItem(languageText(code), m_list);
        item->setData(Qt::UserRole, code);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(used.contains(code) ? Qt::Checked : Qt::Unchecked);
    }
}

void LanguagesPage::store(workflow::Settings &settings) const
{
    QStringList used;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            used.append(m_list->item(row)->data(Qt::UserRole).toString());
    }
    // Without any language nothing could be read: then it stays as it was.
    if (!used.isEmpty())
        settings.ocrLanguages = used.join(u'+');
}

} // namespace countersign::ui
