// SPDX-License-Identifier: Apache-2.0
// The layer table: every include of a core module is allowed by its link line, ui sees only what it
// may, core has no Widgets.

#include <QDir>
#include <QDirIterator>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

const QString root = QStringLiteral(COUNTERSIGN_SOURCE_DIR);

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList sourcesUnder(const QString &folder)
{
    QStringList files;
    QDirIterator it(root + u'/' + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(it.next());
    files.sort();
    return files;
}

QStringList includesOf(const QString &path)
{
    static const QRegularExpression include(u"^#include [<\"]([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    QStringList includes;
    auto it = include.globalMatch(contentOf(path));
    while (it.hasNext())
        includes.append(it.next().captured(1));
    return includes;
}

// Module name -> what its countersign_module(... USES ...) names.
QHash<QString, QStringList> linkLines()
{
    static const QRegularExpression line(
        u"countersign_module\\((\\w+)(?:\\s+USES\\s+([a-z\\s]+?))?(?=\\s+LINKS|\\s+SOURCES)"_s);
    QHash<QString, QStringList> uses;
    const QStringList modules
        = QDir(root + u"/core"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &module : modules) {
        const auto match
            = line.match(contentOf(root + u"/core/"_s + module + u"/CMakeLists.txt"_s));
        if (match.hasMatch())
            uses[match.captured(1)]
                = match.captured(2).simplified().split(u' ', Qt::SkipEmptyParts);
    }
    return uses;
}

QSet<QString> reachable(const QHash<QString, QStringList> &uses, const QString &module)
{
    QSet<QString> seen;
    QStringList todo = uses.value(module);
    while (!todo.isEmpty()) {
        const QString next = todo.takeLast();
        if (!seen.contains(next)) {
            seen.insert(next);
            todo += uses.value(next);
        }
    }
    return seen;
}

QString coreModuleOf(const QString &include)
{
    return include.startsWith(u"core/"_s) ? include.section(u'/', 1, 1) : QString();
}

} // namespace

class TestLayers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void modulesIncludeOnlyWhatTheyLink();
    void linkLinesHaveNoCycle();
    void linkLinesKeepTheTable();
    void coreHasNoWidgets();
    void uiSeesOnlyItsFour();
};

void TestLayers::modulesIncludeOnlyWhatTheyLink()
{
    const auto uses = linkLines();
    QVERIFY(uses.size() >= 14);
    QStringList breaches;
    for (auto it = uses.cbegin(); it != uses.cend(); ++it) {
        const QSet<QString> allowed = reachable(uses, it.key());
        for (const QString &file : sourcesUnder(u"core/"_s + it.key())) {
            for (const QString &include : includesOf(file)) {
                const QString module = coreModuleOf(include);
                if (include.startsWith(u"ui/"_s) || include.startsWith(u"app/"_s)
                    || (!module.isEmpty() && module != it.key() && !allowed.contains(module)))
                    breaches.append(file + u" includes "_s + include);
            }
        }
    }
    QVERIFY2(breaches.isEmpty(), qPrintable(breaches.join(u'\n')));
}

void TestLayers::linkLinesHaveNoCycle()
{
    const auto uses = linkLines();
    for (auto it = uses.cbegin(); it != uses.cend(); ++it)
        QVERIFY2(!reachable(uses, it.key()).contains(it.key()), qPrintable(it.key()));
}

void TestLayers::linkLinesKeepTheTable()
{
    // The table of the architecture; a module may name fewer, never more.
    const QHash<QString, QStringList> table = {
        {u"base"_s, {}},
        {u"model"_s, {u"base"_s}},
        {u"security"_s, {u"base"_s, u"model"_s}},
        {u"net"_s, {u"base"_s}},
        {u"imaging"_s, {u"base"_s, u"model"_s}},
        {u"capture"_s, {u"base"_s, u"model"_s, u"net"_s, u"imaging"_s}},
        {u"ocr"_s, {u"base"_s, u"model"_s, u"imaging"_s, u"capture"_s}},
        {u"publish"_s, {u"base"_s, u"model"_s, u"security"_s, u"imaging"_s, u"ocr"_s}},
        {u"extraction"_s, {u"base"_s, u"model"_s}},
        {u"review"_s, {u"base"_s, u"model"_s}},
        {u"legal"_s, {u"base"_s, u"model"_s, u"security"_s, u"imaging"_s}},
        {u"store"_s, {u"base"_s, u"model"_s, u"security"_s}},
        {u"audit"_s, {u"base"_s, u"model"_s, u"store"_s, u"security"_s}},
        {u"esign"_s, {u"base"_s, u"model"_s, u"net"_s, u"security"_s}},
        {u"crm"_s, {u"base"_s, u"model"_s, u"net"_s}},
        {u"sandbox"_s, {u"base"_s, u"model"_s, u"security"_s, u"net"_s}},
    };
    const auto uses = linkLines();
    for (auto it = uses.cbegin(); it != uses.cend(); ++it) {
        if (!table.contains(it.key()))
            continue;
        for (const QString &used : it.value())
            QVERIFY2(table[it.key()].contains(used), qPrintable(it.key() + u" uses "_s + used));
    }
}

void TestLayers::coreHasNoWidgets()
{
    static const QRegularExpression widgets(
        u"^(QtWidgets|QWidget|QMainWindow|QDialog|QApplication|QLabel|QPushButton|QMessageBox|Q\\w+View)(/|$)"_s);
    for (const QString &file : sourcesUnder(u"core"_s)) {
        for (const QString &include : includesOf(file))
            QVERIFY2(!widgets.match(include).hasMatch() || include == u"QByteArrayView"_s
                         || include == u"QStringView"_s,
                     qPrintable(file + u" includes "_s + include));
        static const QRegularExpression tr(u"\\btr\\(\""_s);
        QVERIFY2(!contentOf(file).contains(tr), qPrintable(file + u" holds sentences"_s));
    }
}

void TestLayers::uiSeesOnlyItsFour()
{
    const QSet<QString> allowed = {u"workflow"_s, u"review"_s, u"model"_s, u"base"_s};
    for (const QString &file : sourcesUnder(u"ui"_s)) {
        for (const QString &include : includesOf(file)) {
            const QString module = coreModuleOf(include);
            QVERIFY2(module.isEmpty() || allowed.contains(module),
                     qPrintable(file + u" includes "_s + include));
        }
    }
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
