// SPDX-License-Identifier: Apache-2.0
#include "tests/support/languageparts.h"

#include <QDate>
#include <QFile>
#include <QLocale>
#include <QMap>

#include <random>

using namespace Qt::StringLiterals;

namespace countersign::test
{

namespace
{

using Parts = QMap<QString, QStringList>;

// "#name" begins a part; clauses are parted by lines of "---", the rest is one a line.
Parts partsOf(const QString &language)
{
    QFile file(QString::fromUtf8(COUNTERSIGN_SOURCE_DIR) + u"/tests/golden/languageparts/"_s
               + language + u".txt"_s);
    Parts parts;
    if (!file.open(QIODevice::ReadOnly))
        return parts;
    const QString all = u'\n' + QString::fromUtf8(file.readAll());
    for (const QString &section : all.split(u"\n#"_s, Qt::SkipEmptyParts)) {
        const QString body = section.section(u'\n', 1).trimmed();
        const bool clauses = body.contains(u"\n---\n"_s);
        parts.insert(section.section(u'\n', 0, 0), body.split(clauses ? u"\n---\n"_s : u"\n"_s));
    }
    return parts;
}

class PartedWriter
{
public:
    PartedWriter(const QString &language, int half, quint32 seed)
        : m_locale(language)
        , m_parts(partsOf(language))
        , m_half(half)
        , m_random(seed)
    {
    }

    PartedContract write(int number)
    {
        m_contract = {};
        m_contract.truth.id = QString::number(number);
        m_fillings.clear();
        QString text;
        for (const QString &part : {u"opening"_s, u"subject"_s, u"term"_s, u"law"_s, u"closing"_s})
            text += way(part) + u"\n\n"_s;
        fill(text);
        m_contract.text = text;
        return m_contract;
    }

private:
    int below(qsizetype end) { return int(m_random() % quint32(end)); }

    // One of the half's ways.
    QString way(const QString &part)
    {
        const QStringList ways = m_parts.value(part);
        return ways.at(2 * below(ways.size() / 2) + m_half);
    }

    QStringList oneOf(const QString &part)
    {
        const QStringList rows = m_parts.value(part);
        return rows.at(below(rows.size())).split(u'|');
    }

    void expect(model::FieldKey key, const QString &value, bool said)
    {
        m_contract.truth.keys.append(key);
        if (said)
            m_contract.truth.values[key].append(value);
    }

    QString printed(QDate date)
    {
        static const QMap<QString, QString> longForms = {{u"de"_s, u"d. MMMM yyyy"_s},
                                                         {u"fr"_s, u"d MMMM yyyy"_s},
                                                         {u"es"_s, u"d 'de' MMMM 'de' yyyy"_s}};
        if (below(4) == 0)
            return date.toString(m_locale.language() == QLocale::German ? u"dd.MM.yyyy"_s
                                                                        : u"dd/MM/yyyy"_s);
        return m_locale.toString(date, longForms.value(m_locale.name().left(2)));
    }

    // Rows are "value|as subject|as object".
    void fillPeriod(const QString &part, const QString &name, model::FieldKey key,
                    const QString &text)
    {
        const QStringList row = oneOf(part);
        m_fillings.insert(name, row.at(1));
        m_fillings.insert(name + u'D', row.at(2));
        expect(key, row.at(0), text.contains(u'{' + name));
    }

    void fill(QString &text)
    {
        const QStringList names = m_parts.value(u"parties"_s);
        const int first = below(names.size());
        const QString second = names.at((first + 1 + below(names.size() - 1)) % names.size());
        m_fillings = {{u"a"_s, names.at(first)}, {u"b"_s, second}};
        expect(model::FieldKey::Party, names.at(first), true);
        m_contract.truth.values[model::FieldKey::Party].append(second);
        m_fillings.insert(u"title"_s, oneOf(u"titles"_s).constFirst());
        expect(model::FieldKey::Title, m_fillings.value(u"title"_s), true);
        const QDate signing = QDate(2014, 1, 1).addDays(below(3600));
        const QDate begin = signing.addDays(13 + below(60));
        m_fillings.insert(u"signed"_s, printed(signing));
        m_fillings.insert(u"begin"_s, printed(begin));
        expect(model::FieldKey::EffectiveDate, begin.toString(Qt::ISODate), true);
        fillPeriod(u"terms"_s, u"term"_s, model::FieldKey::Term, text);
        fillPeriod(u"renewals"_s, u"renewal"_s, model::FieldKey::RenewalTerm, text);
        fillPeriod(u"notices"_s, u"notice"_s, model::FieldKey::NoticePeriod, text);
        const QStringList law = oneOf(u"laws"_s);
        const QStringList forms = {u"lawOf"_s, u"lawAdj"_s, u"lawAdjD"_s, u"lawAdj2"_s};
        for (qsizetype i = 0; i < forms.size(); ++i)
            m_fillings.insert(forms.at(i), law.at(i + 1));
        expect(model::FieldKey::Jurisdiction, law.at(0), true);
        for (auto filling = m_fillings.cbegin(); filling != m_fillings.cend(); ++filling)
            text.replace(u'{' + filling.key() + u'}', *filling);
    }

    QLocale m_locale;
    Parts m_parts;
    int m_half;
    std::mt19937 m_random; // its numbers are the same on every platform
    PartedContract m_contract;
    QMap<QString, QString> m_fillings;
};

} // namespace

QList<PartedContract> partedContracts(const QString &language, int half, int count)
{
    PartedWriter writer(language, half, 7);
    QList<PartedContract> contracts;
    for (int i = 0; i < count; ++i)
        contracts.append(writer.write(i));
    return contracts;
}

} // namespace countersign::test
