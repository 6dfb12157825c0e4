// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/lane.h"
#include "core/review/offers.h"

#include <QObject>
#include <QSet>

namespace countersign::ui
{

// Looks through a whole contract in the background: for facts that it states in two ways, and for
// what a person may begin to type.
class Contradictions : public QObject
{
    Q_OBJECT
public:
    explicit Contradictions(QObject *parent = nullptr);

    // Answers with found() and offersFound(); a search that is overtaken by another one answers
    // never.
    void search(const QList<model::FieldValue> &fields, const QList<model::OcrPage> &pages);

Q_SIGNALS:
    void found(const QSet<countersign::model::FieldId> &fields);
    void offersFound(const countersign::review::PageOffers &offers);

private:
    quint64 m_search = 0;
    base::Lane m_lane;
};

} // namespace countersign::ui
