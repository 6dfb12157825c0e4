// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/memory.h"
#include "core/security/ed25519.h"

#include <QDateTime>

namespace countersign::workflow
{

// What an office learned, as a file that carries its name and its signature.
struct SignedMemory {
    model::Memory memory;
    QString office; // who says so; proven by nothing but the key
    QDateTime signedAt;
    QByteArray publicKey;
};

// The key as people compare it: eight groups of four hexadecimal digits of its SHA-256.
QString keyFingerprint(const QByteArray &publicKey);

// JSON: the memory as base64 with the office's name and the time, signed together (Ed25519).
base::Result<QByteArray> signedMemoryFile(const SignedMemory &content,
                                          const security::Ed25519KeyPair &key);
// Codes: memory.malformed; memory.unsigned; memory.changed when the signature does not fit.
base::Result<SignedMemory> openMemoryFile(const QByteArray &file);

} // namespace countersign::workflow
