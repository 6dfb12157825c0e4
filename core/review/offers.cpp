// SPDX-License-Identifier: Apache-2.0
#include "core/review/offers.h"

#include "core/review/phrases.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace countersign::review
{

namespace
{

// How well an offer fits what was typed; the lower, the better.
enum class Fit { Begins, WordBegins, Holds, None };

QStringList wordsOfOffer(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber()) {
            word.append(c.toCaseFolded());
        } else if (c.category() != QChar::Mark_NonSpacing && !word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

// Every typed word begins one of the offer's, in their order: "reg mich" means "Regents of the
// University of Michigan".
bool beginWords(const QStringList &typed, const QStringList &offered)
{
    qsizetype at = 0;
    for (const QString &word : offered) {
        if (at < typed.size() && word.startsWith(typed.at(at)))
            ++at;
    }
    return at == typed.size();
}

QString lettersOf(const QString &text)
{
    return wordsOfOffer(text).join(QString());
}

Fit fitOf(const QString &text, const QStringList &typed)
{
    const QStringList words = wordsOfOffer(text);
    const QString all = words.join(QString());
    const QString letters = typed.join(QString());
    if (all.startsWith(letters))
        return Fit::Begins;
    if (beginWords(typed, words))
        return Fit::WordBegins;
    return all.contains(letters) ? Fit::Holds : Fit::None;
}

} // namespace

const QList<Statement> &PageOffers::of(model::FieldKey key) const
{
    static const QList<Statement> none;
    switch (model::fieldInfo(key).type) {
    case model::FieldType::Text:
    case model::FieldType::Party:
        return names;
    case model::FieldType::Date:
        return dates;
    case model::FieldType::Duration:
        return periods;
    case model::FieldType::Money:
        return amounts;
    case model::FieldType::Choice:
    case model::FieldType::Email:
    case model::FieldType::YesNo:
    case model::FieldType::Clause:
    case model::FieldType::Table:
        return none;
    }
    return none;
}

PageOffers offersOn(const QList<model::OcrPage> &pages)
{
    return {phrasesOf(pages), valuesOn(model::FieldKey::EffectiveDate, pages),
            valuesOn(model::FieldKey::Term, pages), valuesOn(model::FieldKey::Amount, pages)};
}

QList<Statement> offersFor(model::FieldKey key, const QList<Statement> &known, const QString &typed,
                           int most)
{
    const QStringList words = wordsOfOffer(typed);
    const bool party = model::fieldInfo(key).type == model::FieldType::Party;
    std::array<QList<Statement>, 6> ranked;
    QSet<QString> seen;
    for (const Statement &each : known) {
        const Fit fit = std::min(fitOf(each.text, words), fitOf(each.value, words));
        if (fit == Fit::None || seen.contains(lettersOf(each.value)))
            continue;
        seen.insert(lettersOf(each.value));
        const bool behind = party && !hasLegalForm(each.value);
        ranked.at(std::size_t(fit) * 2 + (behind ? 1 : 0)).append(each);
    }
    QList<Statement> offers;
    for (const QList<Statement> &rank : ranked)
        offers += rank;
    return offers.mid(0, most);
}

} // namespace countersign::review
