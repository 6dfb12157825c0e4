// SPDX-License-Identifier: Apache-2.0
#include "core/training/truth.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace countersign::training
{

namespace
{

constexpr int idLength = 8; // of the names that documents call each other by

QString idOfFile(const QString &file)
{
    return QFileInfo(file).completeBaseName().left(idLength);
}

TruthDocument truthOfLine(const QJsonObject &line, const QDir &folder)
{
    TruthDocument document;
    const QString file = line.value(u"file"_s).toString();
    document.path = folder.absoluteFilePath(file);
    document.id = line.value(u"id"_s).toString(idOfFile(file));
    document.profile = line.value(u"profile"_s).toString(u"digital"_s);
    // A set's own "source" may also name where a document was published.
    const QString source = line.value(u"source"_s).toString();
    document.origin = source;
    if (line.contains(u"profile"_s) && !source.isEmpty())
        document.source = idOfFile(source);
    for (const QJsonValue &other : line.value(u"near_duplicates"_s).toArray())
        document.nearDuplicates.append(other.toString());
    for (const QJsonValue &name : line.value(u"keys"_s).toArray()) {
        if (const auto key = model::parseFieldKey(name.toString()))
            document.keys.append(*key);
    }
    for (const QJsonValue &field : line.value(u"fields"_s).toArray()) {
        if (const auto key = model::parseFieldKey(field[u"key"_s].toString()))
            document.values[*key].append(field[u"value"_s].toString());
    }
    return document;
}

// Groups of documents that must not be parted, as a forest of parents.
class DocumentGroups
{
public:
    explicit DocumentGroups(qsizetype count)
        : m_parents(count)
    {
        std::iota(m_parents.begin(), m_parents.end(), 0);
    }

    qsizetype rootOf(qsizetype document) const
    {
        while (m_parents.at(document) != document)
            document = m_parents.at(document);
        return document;
    }

    void join(qsizetype a, qsizetype b)
    {
        const qsizetype rootA = rootOf(a);
        const qsizetype rootB = rootOf(b);
        m_parents[std::max(rootA, rootB)] = std::min(rootA, rootB);
    }

private:
    QList<qsizetype> m_parents;
};

DocumentGroups groupsOf(const QList<TruthDocument> &documents)
{
    DocumentGroups groups(documents.size());
    QHash<QString, qsizetype> first;
    for (qsizetype i = 0; i < documents.size(); ++i) {
        QStringList names = documents.at(i).nearDuplicates;
        names << documents.at(i).id << documents.at(i).source;
        for (const QString &name : std::as_const(names)) {
            if (name.isEmpty())
                continue;
            const auto known = first.constFind(name);
            if (known == first.cend())
                first.insert(name, i);
            else
                groups.join(i, *known);
        }
    }
    return groups;
}

} // namespace

base::Result<QList<TruthDocument>> loadTruth(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::Error{base::ErrorKind::Io, u"file.read_failed"_s, {{u"path"_s, path}}};
    const QDir folder = QFileInfo(path).absoluteDir();
    QList<TruthDocument> documents;
    for (int number = 1; !file.atEnd(); ++number) {
        const QByteArray line = file.readLine().trimmed();
        if (line.isEmpty())
            continue;
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.value(u"file"_s).toString().isEmpty())
            return base::Error{base::ErrorKind::InvalidInput,
                               u"training.truth_invalid"_s,
                               {{u"path"_s, path}, {u"line"_s, number}}};
        documents.append(truthOfLine(object, folder));
    }
    return documents;
}

QList<int> groupedFolds(const QList<TruthDocument> &documents, int folds)
{
    const DocumentGroups groups = groupsOf(documents);
    QHash<qsizetype, int> sizes;
    for (qsizetype i = 0; i < documents.size(); ++i)
        ++sizes[groups.rootOf(i)];
    QList<qsizetype> roots = sizes.keys();
    // The largest groups first, each to the smallest part: equal parts whatever the order.
    std::sort(roots.begin(), roots.end(), [&](qsizetype a, qsizetype b) {
        return std::pair(-sizes.value(a), a) < std::pair(-sizes.value(b), b);
    });
    QList<int> filled(folds, 0);
    QHash<qsizetype, int> foldOfRoot;
    for (const qsizetype root : std::as_const(roots)) {
        const auto smallest = std::min_element(filled.begin(), filled.end());
        foldOfRoot.insert(root, int(smallest - filled.begin()));
        *smallest += sizes.value(root);
    }
    QList<int> result;
    for (qsizetype i = 0; i < documents.size(); ++i)
        result.append(foldOfRoot.value(groups.rootOf(i)));
    return result;
}

} // namespace countersign::training
