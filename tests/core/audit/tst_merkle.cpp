// SPDX-License-Identifier: Apache-2.0
#include "core/audit/merkle.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace
{

// The leaves of Certificate Transparency's own tests.
QList<QByteArray> transparencyLeaves()
{
    QList<QByteArray> hashes;
    for (const char *hex : {"", "00", "10", "2021", "3031", "40414243", "5051525354555657",
                            "606162636465666768696a6b6c6d6e6f"})
        hashes += audit::leafHash(QByteArray::fromHex(hex));
    return hashes;
}

QList<QByteArray> numberedLeaves(int count)
{
    QList<QByteArray> hashes;
    for (int i = 0; i < count; ++i)
        hashes += audit::leafHash(QByteArray::number(i));
    return hashes;
}

} // namespace

// RFC 6962 trees: known roots and proofs, then all proofs of all trees up to 64 leaves.
class TestMerkle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roots_data();
    void roots();
    void knownInclusionProofs();
    void knownConsistencyProofs();
    void allInclusionProofs();
    void allConsistencyProofs();
};

void TestMerkle::roots_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<QByteArray>("root");
    const char *roots[] = {"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                           "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                           "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                           "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                           "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                           "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                           "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                           "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                           "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};
    for (int size = 0; size <= 8; ++size)
        QTest::addRow("%d", size) << size << QByteArray(roots[size]);
}

void TestMerkle::roots()
{
    QFETCH(int, size);
    QTEST(audit::merkleRoot(transparencyLeaves().first(size)).toHex(), "root");
}

void TestMerkle::knownInclusionProofs()
{
    const QList<QByteArray> proof = audit::inclusionProof(transparencyLeaves(), 5);
    QCOMPARE(proof.size(), 3);
    QCOMPARE(proof[0].toHex(),
             "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"_ba);
    QCOMPARE(proof[1].toHex(),
             "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"_ba);
    QCOMPARE(proof[2].toHex(),
             "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"_ba);
}

void TestMerkle::knownConsistencyProofs()
{
    const QList<QByteArray> proof = audit::consistencyProof(transparencyLeaves(), 6);
    QCOMPARE(proof.size(), 3);
    QCOMPARE(proof[0].toHex(),
             "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a"_ba);
    QCOMPARE(proof[1].toHex(),
             "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"_ba);
    QCOMPARE(proof[2].toHex(),
             "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"_ba);
}

void TestMerkle::allInclusionProofs()
{
    for (int size = 1; size <= 64; ++size) {
        const QList<QByteArray> leaves = numberedLeaves(size);
        const QByteArray root = audit::merkleRoot(leaves);
        for (int index = 0; index < size; ++index) {
            const QList<QByteArray> proof = audit::inclusionProof(leaves, index);
            QVERIFY(audit::verifyInclusion(leaves[index], index, size, proof, root));
            QVERIFY(!audit::verifyInclusion(audit::leafHash("x"), index, size, proof, root));
            QVERIFY(!audit::verifyInclusion(leaves[index], index + 1, size, proof, root));
            QVERIFY(!audit::verifyInclusion(leaves[index], index, size,
                                            proof + QList<QByteArray>{root}, root));
        }
    }
    QVERIFY(!audit::verifyInclusion(audit::leafHash("x"), 0, 0, {}, audit::merkleRoot({})));
}

void TestMerkle::allConsistencyProofs()
{
    for (int size = 1; size <= 64; ++size) {
        const QList<QByteArray> leaves = numberedLeaves(size);
        const QByteArray root = audit::merkleRoot(leaves);
        for (int first = 0; first <= size; ++first) {
            const QByteArray firstRoot = audit::merkleRoot(leaves.first(first));
            const QList<QByteArray> proof = audit::consistencyProof(leaves, first);
            QVERIFY(audit::verifyConsistency(first, size, firstRoot, root, proof));
            if (first == 0)
                continue;
            QVERIFY(!audit::verifyConsistency(first, size, audit::leafHash("x"), root, proof));
            QVERIFY(!audit::verifyConsistency(first, size, firstRoot, audit::leafHash("x"), proof));
        }
    }
    QVERIFY(!audit::verifyConsistency(3, 2, {}, {}, {}));
}

QTEST_GUILESS_MAIN(TestMerkle)
#include "tst_merkle.moc"
