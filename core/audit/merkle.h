// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

// The Merkle tree of RFC 6962 section 2.1 (RFC 9162 section 2.1) with SHA-256. Trees are given by
// their leaf hashes.
namespace countersign::audit
{

// SHA-256(0x00 || leaf)
QByteArray leafHash(QByteArrayView leaf);
// SHA-256(0x01 || left || right)
QByteArray nodeHash(QByteArrayView left, QByteArrayView right);

// The root of a growing tree, from the roots of its whole subtrees alone (at most 63).
class MerkleFrontier
{
public:
    void add(const QByteArray &leafHash);
    qint64 size() const { return m_size; }
    // SHA-256 of nothing for an empty tree.
    QByteArray root() const;

private:
    QList<QByteArray> m_subtrees; // largest first, one for each bit of m_size
    qint64 m_size = 0;
};

QByteArray merkleRoot(const QList<QByteArray> &leafHashes);

// That the leaf at `index` (from 0) is in the tree. Empty for a tree of one leaf.
QList<QByteArray> inclusionProof(const QList<QByteArray> &leafHashes, qint64 index);
bool verifyInclusion(const QByteArray &leafHash, qint64 index, qint64 size,
                     const QList<QByteArray> &proof, const QByteArray &root);

// That the tree is its first `firstSize` leaves and others behind them.
QList<QByteArray> consistencyProof(const QList<QByteArray> &leafHashes, qint64 firstSize);
bool verifyConsistency(qint64 firstSize, qint64 size, const QByteArray &firstRoot,
                       const QByteArray &root, const QList<QByteArray> &proof);

} // namespace countersign::audit
