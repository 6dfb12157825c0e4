// SPDX-License-Identifier: Apache-2.0
#include "core/ocr/languageguess.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace countersign::ocr
{

namespace
{

struct Profile {
    const char16_t *language;
    // Without accents, which recognition in the wrong language loses; no word of another language
    // here that is as frequent there.
    const char16_t *words;
};

constexpr std::array profiles = {
    Profile{u"eng",
            u"the of and to by this shall any or be with which that is are not as from such it"},
    Profile{u"deu",
            u"der die und das den des dem ist nicht mit von zu auf fur werden wird oder sich "
            u"eine einer durch bei sind nach uber"},
    Profile{u"fra",
            u"le la les des du et est dans pour par que qui une sur pas ou ne au aux ce cette "
            u"sont avec ses"},
    Profile{u"spa",
            u"el la los las del y que por para con una se su al es lo como o sus este esta "
            u"en no"},
    Profile{u"ita",
            u"il di che della del la delle dei per non con una gli nel alla le dal e sono "
            u"al si degli da"},
    Profile{u"nld",
            u"de het een van en dat op te zijn voor met die niet aan door wordt is bij worden "
            u"of als deze tot"},
};

QStringList plainWords(const QString &text)
{
    static const QRegularExpression notLetters(u"[^a-z]+"_s);
    QString plain = text.normalized(QString::NormalizationForm_D).toLower();
    plain.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return plain.split(notLetters, Qt::SkipEmptyParts);
}

} // namespace

QString guessLanguage(const QString &text)
{
    constexpr qsizetype enoughWords = 30;
    const QStringList words = plainWords(text);
    if (words.size() < enoughWords)
        return {};
    QString best;
    qsizetype bestHits = 0;
    qsizetype secondHits = 0;
    for (const Profile &profile : profiles) {
        const QStringList known = QString::fromUtf16(profile.words).split(u' ');
        const QSet<QString> small(known.begin(), known.end());
        const qsizetype hits = std::count_if(
            words.begin(), words.end(), [&](const QString &word) { return small.contains(word); });
        if (hits > bestHits) {
            secondHits = bestHits;
            bestHits = hits;
            best = QString::fromUtf16(profile.language);
        } else {
            secondHits = std::max(secondHits, hits);
        }
    }
    // A sixth of prose are such words; related languages share some.
    const bool isProse = bestHits * 8 >= words.size();
    return isProse && bestHits * 2 >= secondHits * 3 ? best : QString();
}

QString betterLanguage(const QString &text, const QStringList &readIn, const QStringList &installed)
{
    const QString language = guessLanguage(text);
    return !readIn.contains(language) && installed.contains(language) ? language : QString();
}

} // namespace countersign::ocr
