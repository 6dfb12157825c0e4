// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/crm.h"
#include "core/model/document.h"
#include "core/model/envelope.h"
#include "core/model/field.h"
#include "core/model/inlet.h"
#include "core/model/stage.h"
#include "ui/screen.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

// The names that people read, translated; the command line uses them too.
namespace countersign::ui
{

QString areaName(Area area); // "queue": for settings and object names, not for people
QString areaText(Area area);

QString stageText(model::Stage stage);
// How a stage looks in lists: in hand, done, waiting, gone wrong.
State stageState(model::Stage stage);
// The word for a state on its own: "Needs a check".
QString stateText(State state);

QString fieldText(model::FieldKey key);
// From the stored name ("effective_date"); the name itself when it is unknown.
QString fieldNameText(const QString &name);
QString fieldGroupText(model::FieldGroup group);
QString fieldStateText(model::FieldState state);
QString fieldOriginText(model::FieldOrigin origin);
QString contractTypeText(const QString &type); // "nda"
// A stored value as people write it: dates in the reader's locale with the weekday, types by name.
QString valueText(model::FieldKey key, const QString &value);
// A validator's remark: "date.day_month_ambiguous".
QString issueText(const QString &code);

QString envelopeStatusText(model::EnvelopeStatus status);
// Of the request as a whole: "1 of 2 signed" while it is being signed.
QString envelopeStandingText(const model::Envelope &envelope);
State envelopeStanding(const model::Envelope &envelope);
State envelopeState(model::EnvelopeStatus status);
QString syncStatusText(model::SyncStatus status);
QString serviceText(const QString &service); // "hubspot"

// Who did what: "corrected a field", for an audit action; the action itself when it is unknown.
QString auditActionText(const QString &action);
// What the entry says beyond its action: "Term: 2 years → 3 years"; empty when there is nothing.
QString auditDetailsText(const QString &action, const QJsonObject &details);
QString auditDetailsText(const QString &action, const QMap<QString, QString> &details);
QString actorText(const QString &actor);
// How a document came: "watched folder /srv/scans"; empty when a person named its file.
QString provenanceText(const model::Provenance &source);
QStringList auditActionGroups(); // prefixes to filter by: "document.", "field.", ...
QString auditGroupText(const QString &prefix);

// Whole percent, never 0 or 100: "97 %".
QString confidenceText(double confidence);
// "3 h", "2 d": short, for lists.
QString ageText(const QDateTime &since, const QDateTime &now);
// "Sunday, 1 March 2026".
QString longDateText(const QDate &date);
// "1 Mar 2026" and "1 Mar", where there is no room for more; "1/3" below a column.
QString shortDateText(const QDate &date);
QString dayText(const QDate &date);
QString columnDayText(const QDate &date);
// "22 Nov 2026, 09:30", local time.
QString momentText(const QDateTime &time);
QString pagesText(int count);

} // namespace countersign::ui
