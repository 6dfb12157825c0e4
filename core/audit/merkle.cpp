// SPDX-License-Identifier: Apache-2.0
#include "core/audit/merkle.h"

#include "core/security/hash.h"

namespace countersign::audit
{

namespace
{

// Largest power of two smaller than `size`, which is at least 2.
qint64 splitOf(qint64 size)
{
    qint64 split = 1;
    while (split * 2 < size)
        split *= 2;
    return split;
}

QList<QByteArray> subproof(const QList<QByteArray> &leaves, qint64 firstSize, bool whole)
{
    if (firstSize == leaves.size())
        return whole ? QList<QByteArray>() : QList<QByteArray>{merkleRoot(leaves)};
    const qint64 split = splitOf(leaves.size());
    const QList<QByteArray> left = leaves.first(split);
    const QList<QByteArray> right = leaves.sliced(split);
    if (firstSize <= split)
        return subproof(left, firstSize, whole) + QList<QByteArray>{merkleRoot(right)};
    return subproof(right, firstSize - split, false) + QList<QByteArray>{merkleRoot(left)};
}

} // namespace

QByteArray leafHash(QByteArrayView leaf)
{
    security::Sha256Hasher hasher;
    hasher.add(QByteArrayView("\0", 1));
    hasher.add(leaf);
    return hasher.finish();
}

QByteArray nodeHash(QByteArrayView left, QByteArrayView right)
{
    security::Sha256Hasher hasher;
    hasher.add("\1");
    hasher.add(left);
    hasher.add(right);
    return hasher.finish();
}

void MerkleFrontier::add(const QByteArray &leafHash)
{
    QByteArray subtree = leafHash;
    for (qint64 bits = m_size; bits & 1; bits >>= 1)
        subtree = nodeHash(m_subtrees.takeLast(), subtree);
    m_subtrees += subtree;
    ++m_size;
}

QByteArray MerkleFrontier::root() const
{
    if (m_subtrees.isEmpty())
        return security::sha256({});
    QByteArray root = m_subtrees.constLast();
    for (qsizetype i = m_subtrees.size() - 2; i >= 0; --i)
        root = nodeHash(m_subtrees.at(i), root);
    return root;
}

QByteArray merkleRoot(const QList<QByteArray> &leafHashes)
{
    MerkleFrontier frontier;
    for (const QByteArray &hash : leafHashes)
        frontier.add(hash);
    return frontier.root();
}

QList<QByteArray> inclusionProof(const QList<QByteArray> &leafHashes, qint64 index)
{
    if (index < 0 || index >= leafHashes.size() || leafHashes.size() < 2)
        return {};
    const qint64 split = splitOf(leafHashes.size());
    const QList<QByteArray> left = leafHashes.first(split);
    const QList<QByteArray> right = leafHashes.sliced(split);
    if (index < split)
        return inclusionProof(left, index) + QList<QByteArray>{merkleRoot(right)};
    return inclusionProof(right, index - split) + QList<QByteArray>{merkleRoot(left)};
}

// RFC 9162 section 2.1.3.2.
bool verifyInclusion(const QByteArray &leafHash, qint64 index, qint64 size,
                     const QList<QByteArray> &proof, const QByteArray &root)
{
    if (index < 0 || index >= size)
        return false;
    qint64 fn = index;
    qint64 sn = size - 1;
    QByteArray hash = leafHash;
    for (const QByteArray &sibling : proof) {
        if (sn == 0)
            return false;
        if (fn & 1 || fn == sn) {
            hash = nodeHash(sibling, hash);
            while (fn != 0 && !(fn & 1)) {
                fn >>= 1;
                sn >>= 1;
            }
        } else {
            hash = nodeHash(hash, sibling);
        }
        fn >>= 1;
        sn >>= 1;
    }
    return sn == 0 && hash == root;
}

QList<QByteArray> consistencyProof(const QList<QByteArray> &leafHashes, qint64 firstSize)
{
    if (firstSize <= 0 || firstSize >= leafHashes.size())
        return {};
    return subproof(leafHashes, firstSize, true);
}

// RFC 9162 section 2.1.4.2.
bool verifyConsistency(qint64 firstSize, qint64 size, const QByteArray &firstRoot,
                       const QByteArray &root, const QList<QByteArray> &proof)
{
    if (firstSize == size)
        return proof.isEmpty() && firstRoot == root;
    if (firstSize == 0)
        return proof.isEmpty() && size > 0;
    if (firstSize < 0 || firstSize > size || proof.isEmpty())
        return false;
    const bool powerOfTwo = (firstSize & (firstSize - 1)) == 0;
    const QList<QByteArray> path = powerOfTwo ? QList<QByteArray>{firstRoot} + proof : proof;
    qint64 fn = firstSize - 1;
    qint64 sn = size - 1;
    for (; fn & 1; fn >>= 1)
        sn >>= 1;
    QByteArray first = path.constFirst();
    QByteArray second = path.constFirst();
    for (const QByteArray &sibling : path.sliced(1)) {
        if (sn == 0)
            return false;
        if (fn & 1 || fn == sn) {
            first = nodeHash(sibling, first);
            second = nodeHash(sibling, second);
            while (fn != 0 && !(fn & 1)) {
                fn >>= 1;
                sn >>= 1;
            }
        } else {
            second = nodeHash(second, sibling);
        }
        fn >>= 1;
        sn >>= 1;
    }
    return sn == 0 && first == firstRoot && second == root;
}

} // namespace countersign::audit
