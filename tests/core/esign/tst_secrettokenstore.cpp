// SPDX-License-Identifier: Apache-2.0
#include "core/esign/secrettokenstore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

class TestSecretTokenStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tokensComeBack();
    void accountsAreApart();
    void rubbishCountsAsNone();

private:
    static net::OAuth2Tokens tokens()
    {
        const QDateTime at(QDate(2026, 3, 2), QTime(9, 30), Qt::UTC);
        return {base::Secret("access"_ba), base::Secret("refresh"_ba), at, at.addSecs(600)};
    }
    QString path() const { return m_folder.filePath(u"secrets"_s); }

    QTemporaryDir m_folder;
    security::EncryptedSecretStore m_secrets{m_folder.filePath(u"secrets"_s),
                                             base::Secret(QByteArray(32, 'k'))};
    esign::SecretTokenStore m_store{m_secrets, u"countersign"_s, u"docusign"_s};
};

void TestSecretTokenStore::tokensComeBack()
{
    QVERIFY(!m_store.load()->has_value());
    QVERIFY(m_store.save(tokens()));
    const auto loaded = m_store.load();
    QVERIFY(loaded && *loaded);
    QCOMPARE((*loaded)->accessToken.view(), QByteArrayView("access"));
    QCOMPARE((*loaded)->refreshToken.view(), QByteArrayView("refresh"));
    QCOMPARE((*loaded)->expiresAt, tokens().expiresAt);
    QCOMPARE((*loaded)->renewAt, tokens().renewAt);
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.contains("access\"") && !bytes.contains("refresh\""));
    QVERIFY(m_store.clear());
    QVERIFY(!m_store.load()->has_value());
}

void TestSecretTokenStore::accountsAreApart()
{
    QVERIFY(m_store.save(tokens()));
    esign::SecretTokenStore other(m_secrets, u"countersign"_s, u"other"_s);
    QVERIFY(!other.load()->has_value());
}

void TestSecretTokenStore::rubbishCountsAsNone()
{
    QVERIFY(m_secrets.write(u"countersign"_s, u"docusign.oauth"_s, base::Secret("{}"_ba)));
    const auto loaded = m_store.load();
    QVERIFY(loaded);
    QVERIFY(!loaded->has_value());
}

QTEST_GUILESS_MAIN(TestSecretTokenStore)
#include "tst_secrettokenstore.moc"
