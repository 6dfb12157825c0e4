// SPDX-License-Identifier: Apache-2.0
// The catalogues hold what the sources say, all of it, and keep what a translation has to keep.

#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace
{

struct Message {
    QString source;
    QString state; // "" finished, else "unfinished", "vanished", "obsolete"
    QStringList forms; // one, or those of the plural
    bool plural = false;
};

using Catalogue = QMap<QString, Message>; // by context, source and comment

const QString remedy
    = u"\nThis mends it: cmake --build <build folder> --target update_translations, then "
      "translate what is marked unfinished in translations/ (the words are in its README.md)."_s;

Message readTranslation(QXmlStreamReader &reader, Message message)
{
    message.state = reader.attributes().value(u"type"_s).toString();
    if (!message.plural) {
        message.forms.append(reader.readElementText());
        return message;
    }
    while (reader.readNextStartElement())
        message.forms.append(reader.readElementText());
    return message;
}

Message readMessage(QXmlStreamReader &reader, QString *comment)
{
    Message message;
    message.plural = reader.attributes().value(u"numerus"_s) == u"yes"_s;
    while (reader.readNextStartElement()) {
        if (reader.name() == u"source"_s)
            message.source = reader.readElementText();
        else if (reader.name() == u"comment"_s)
            *comment = reader.readElementText();
        else if (reader.name() == u"translation"_s)
            message = readTranslation(reader, message);
        else
            reader.skipCurrentElement();
    }
    return message;
}

Catalogue readCatalogue(const QString &path)
{
    Catalogue catalogue;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return catalogue;
    QXmlStreamReader reader(&file);
    QString context;
    while (!reader.atEnd()) {
        if (!reader.readNextStartElement())
            continue;
        if (reader.name() == u"name"_s)
            context = reader.readElementText();
        if (reader.name() != u"message"_s)
            continue;
        QString comment;
        const Message message = readMessage(reader, &comment);
        catalogue.insert(context + u" | "_s + message.source
                             + (comment.isEmpty() ? QString() : u" | "_s + comment),
                         message);
    }
    return catalogue;
}

QString pathOf(const QString &language)
{
    return QStringLiteral(COUNTERSIGN_SOURCE_DIR "/translations/countersign_%1.ts").arg(language);
}

// What lupdate finds in the sources.
Catalogue readSources(const QStringList &options)
{
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(u"fresh.ts"_s);
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(COUNTERSIGN_SOURCE_DIR));
    lupdate.start(QStringLiteral(COUNTERSIGN_LUPDATE),
                  QStringList{u"-silent"_s, u"-I"_s, u"."_s, u"-source-language"_s, u"en"_s,
                              u"-target-language"_s, u"en"_s}
                      + options + QStringList{u"ui"_s, u"app"_s, u"-ts"_s, fresh});
    if (!lupdate.waitForFinished() || lupdate.exitCode() != 0)
        return {};
    return readCatalogue(fresh);
}

QString listed(const QString &what, const QStringList &ids)
{
    return what + u":\n  "_s + ids.join(u"\n  "_s) + remedy;
}

// "%1", "%n", "{path}" and tags, each as often as it has to be there.
QStringList fixedParts(const QString &text)
{
    static const QRegularExpression part(u"%L?[0-9n]|\\{[a-z]+\\}|</?[a-z]+[^>]*>"_s);
    QStringList parts;
    for (const QRegularExpressionMatch &match : part.globalMatch(text))
        parts.append(match.captured());
    parts.removeDuplicates();
    parts.sort();
    return parts;
}

bool hasLetter(const QString &text)
{
    static const QRegularExpression letter(u"&[^& ]"_s);
    return text.contains(letter);
}

QString faultOf(const Message &message, const QString &form, bool single)
{
    QStringList wanted = fixedParts(message.source);
    QStringList found = fixedParts(form);
    if (single) { // "one page" may do without the number
        wanted.removeAll(u"%n"_s);
        found.removeAll(u"%n"_s);
    }
    if (wanted != found)
        return u"other placeholders or tags"_s;
    if (hasLetter(message.source) != hasLetter(form))
        return u"the letter after & is missing or too much"_s;
    if (form.contains(u"(s)"_s))
        return u"a plural in brackets"_s;
    if (message.source.startsWith(u' ') != form.startsWith(u' ')
        || message.source.endsWith(u'\n') != form.endsWith(u'\n'))
        return u"spaces or line ends"_s;
    return {};
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void englishPluralsFitTheSources();
    void everyEnglishFormIsThere();
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void whatIsFixedIsKept_data();
    void whatIsFixedIsKept();
};

void TestTranslations::englishPluralsFitTheSources()
{
    const Catalogue inSources = readSources({u"-pluralonly"_s});
    QVERIFY(!inSources.isEmpty());
    QCOMPARE(readCatalogue(pathOf(u"en"_s)).keys(), inSources.keys());
}

void TestTranslations::everyEnglishFormIsThere()
{
    const Catalogue catalogue = readCatalogue(pathOf(u"en"_s));
    for (auto message = catalogue.cbegin(); message != catalogue.cend(); ++message) {
        QCOMPARE(message->forms.size(), 2);
        for (const QString &form : message->forms) {
            QVERIFY2(form.contains(u"%n"_s), qPrintable(message.key()));
            QVERIFY2(!form.contains(u"(s)"_s), qPrintable(message.key()));
        }
    }
}

void TestTranslations::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("German") << u"de"_s;
    QTest::newRow("French") << u"fr"_s;
    QTest::newRow("Spanish") << u"es"_s;
}

void TestTranslations::everyTextIsTranslated()
{
    QFETCH(const QString, language);
    const Catalogue inSources = readSources({});
    QVERIFY(inSources.size() > 1000);
    const Catalogue catalogue = readCatalogue(pathOf(language));
    QStringList missing;
    QStringList unfinished;
    for (const QString &id : inSources.keys()) {
        const auto message = catalogue.constFind(id);
        if (message == catalogue.cend())
            missing.append(id);
        else if (!message->state.isEmpty() || message->forms.contains(QString()))
            unfinished.append(id);
    }
    QStringList obsolete = catalogue.keys();
    obsolete.removeIf([&](const QString &id) { return inSources.contains(id); });
    QVERIFY2(missing.isEmpty(), qPrintable(listed(u"Not in the catalogue"_s, missing)));
    QVERIFY2(unfinished.isEmpty(), qPrintable(listed(u"Not translated"_s, unfinished)));
    QVERIFY2(obsolete.isEmpty(), qPrintable(listed(u"No longer said"_s, obsolete)));
}

void TestTranslations::whatIsFixedIsKept_data()
{
    everyTextIsTranslated_data();
}

void TestTranslations::whatIsFixedIsKept()
{
    QFETCH(const QString, language);
    const Catalogue catalogue = readCatalogue(pathOf(language));
    QStringList faults;
    for (auto message = catalogue.cbegin(); message != catalogue.cend(); ++message) {
        if (message->forms.size() != (message->plural ? 2 : 1))
            faults.append(message.key() + u": number of forms"_s);
        for (qsizetype i = 0; i < message->forms.size(); ++i) {
            const QString &form = message->forms.at(i);
            const QString fault = faultOf(*message, form, message->plural && i == 0);
            if (!fault.isEmpty())
                faults.append(message.key() + u": "_s + form + u": "_s + fault);
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
