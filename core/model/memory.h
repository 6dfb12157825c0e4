// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/model/field.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

// What an office's own decisions have taught the program: plain, readable, and each entry can be
// looked at, exported and forgotten on its own.
namespace countersign::model
{

using LearnedId = base::Id<struct LearnedTag>;

// How the first page of a layout looks, made so that near layouts have near fingerprints.
struct LayoutFingerprint {
    quint64 shape = 0; // SimHash of the lines' places, widths and word counts
    QList<quint32> words; // MinHash of the words at the top of the page

    bool operator==(const LayoutFingerprint &) const = default;
};

// How often what was learned held, and failed, when a person looked.
struct LearnedSupport {
    int right = 0;
    int wrong = 0;
    int wrongInARow = 0;
    QDateTime changedAt;

    bool operator==(const LearnedSupport &) const = default;
};

// Where a field stands on the pages of one layout: its label and the words around it. Values are
// not kept.
struct LearnedPlace {
    FieldKey key = FieldKey::Title;
    QString label; // what the form prints beside or above it, in lower case; may be empty
    QString printed; // of a title: its words, which the layout's papers share
    QStringList before; // up to three words, nearest last, as matchWord() has them
    QStringList after; // up to two words, nearest first
    int pageIndex = 0;
    double top = 0; // fraction of the page's height
    int words = 0; // how many the value had
    int overruled = 0; // how often a person put it in the place of another reading
    LearnedSupport support;

    bool operator==(const LearnedPlace &) const = default;
};

// One layout: a form, a template, a counterparty's own paper.
struct LearnedLayout {
    LearnedId id;
    QString title; // of the document that began it
    LayoutFingerprint fingerprint;
    int documents = 0; // approved ones
    QDateTime changedAt;
    QList<LearnedPlace> places;

    bool operator==(const LearnedLayout &) const = default;
};

// A name that was read one way and meant another.
struct LearnedAlias {
    QString read;
    QString meant;
    LearnedSupport support;

    bool operator==(const LearnedAlias &) const = default;
};

// What contracts with this counterparty usually say.
struct LearnedHabit {
    FieldKey key = FieldKey::Jurisdiction;
    QString value;
    int count = 0;

    bool operator==(const LearnedHabit &) const = default;
};

struct LearnedCounterparty {
    LearnedId id;
    QString name; // as last confirmed
    QString identity; // same for all printed forms of the name
    int documents = 0;
    int dayFirst = 0; // dates of figures that a person confirmed in this order
    int monthFirst = 0;
    QDateTime changedAt;
    QList<LearnedAlias> aliases;
    QList<LearnedHabit> habits;

    bool operator==(const LearnedCounterparty &) const = default;
};

struct Memory {
    QList<LearnedLayout> layouts;
    QList<LearnedCounterparty> counterparties;

    bool isEmpty() const { return layouts.isEmpty() && counterparties.isEmpty(); }
    bool operator==(const Memory &) const = default;
};

// Stored, exported and imported form. Errors: memory.malformed.
QJsonObject toJson(const LearnedLayout &layout);
QJsonObject toJson(const LearnedCounterparty &counterparty);
QJsonObject toJson(const Memory &memory);
base::Result<LearnedLayout> learnedLayoutFromJson(const QJsonObject &object);
base::Result<LearnedCounterparty> learnedCounterpartyFromJson(const QJsonObject &object);
base::Result<Memory> memoryFromJson(const QJsonObject &object);

} // namespace countersign::model
