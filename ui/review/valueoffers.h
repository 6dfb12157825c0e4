// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/field.h"
#include "core/review/offers.h"

#include <QObject>

class QCompleter;
class QLineEdit;

namespace countersign::ui
{

class OfferModel;

// What an editor offers to whoever types: the names of choices, parties of earlier contracts, and
// the names, dates, periods and amounts of the pages, with the page they stand on. The key down
// goes through them, Tab takes the first or the chosen one, Enter takes the chosen one and
// confirms.
class ValueOffers : public QObject
{
    Q_OBJECT
public:
    explicit ValueOffers(QLineEdit *editor);
    ~ValueOffers() override;

    // `held`: what other values of the kind hold already, and nobody wants twice.
    void setField(const model::FieldValue &value, const QStringList &held);
    void setPages(const review::PageOffers &pages);
    void setKnownParties(const QStringList &names);

    // Shows what fits the text in the editor; all there is.
    void offer();
    void open();
    // The same where nothing is typed yet, and few enough are there to be read.
    void openAtStart();
    void close();
    // The place on the pages of what was taken, as long as it stands unchanged in the editor.
    model::Evidence evidence() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void collect();
    void narrow(const QString &typed);
    void openFor(const QString &typed);
    void take(const QModelIndex &index);

    QLineEdit *m_editor;
    OfferModel *m_model;
    QCompleter *m_completer;
    model::FieldValue m_value;
    QStringList m_held;
    review::PageOffers m_pages;
    QStringList m_knownParties;
    QList<review::Statement> m_known; // of this field, whatever is typed
    review::Statement m_taken;
};

} // namespace countersign::ui
