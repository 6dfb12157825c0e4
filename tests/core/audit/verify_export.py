#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks an exported audit log with nothing but Python's standard library.

usage: verify_export.py EXPORT.ndjson [CHECKPOINTS...]

Prints one line a finding ("seq code") and exits 1 when there is one. The second and further files are copies of the
checkpoints that were kept elsewhere. The bytes that are hashed and signed are described in core/audit/encoding.h.
"""
import hashlib
import hmac
import json
import struct
import sys

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P


def recover_x(y, sign):
    x2 = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(x2, (P + 3) // 8, P)
    if (x * x - x2) % P:
        x = x * pow(2, (P - 1) // 4, P) % P
    if (x * x - x2) % P or y >= P or (x == 0 and sign):
        raise ValueError("not on the curve")
    return P - x if x & 1 != sign else x


def point(data):
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & (2**255 - 1)
    x = recover_x(y, sign)
    return x, y, 1, x * y % P


def add(p, q):
    a, b = (p[1] - p[0]) * (q[1] - q[0]) % P, (p[1] + p[0]) * (q[1] + q[0]) % P
    c, d = 2 * p[3] * q[3] * D % P, 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def multiply(n, p):
    q = (0, 1, 1, 0)
    while n:
        if n & 1:
            q = add(q, p)
        p, n = add(p, p), n >> 1
    return q


def ed25519_verify(key, message, signature):
    """RFC 8032, section 5.1.7."""
    base_y = 4 * pow(5, P - 2, P) % P
    base_x = recover_x(base_y, 0)
    try:
        a, r = point(key), point(signature[:32])
    except ValueError:
        return False
    s = int.from_bytes(signature[32:], "little")
    if s >= L or len(signature) != 64:
        return False
    k = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % L
    left, right = multiply(s, (base_x, base_y, 1, base_x * base_y % P)), add(r, multiply(k, a))
    return (left[0] * right[2] - right[0] * left[2]) % P == 0 and \
        (left[1] * right[2] - right[1] * left[2]) % P == 0


def record(*fields):
    out = b"\x01"
    for tag, value in enumerate(fields, 1):
        if isinstance(value, int):
            value = struct.pack(">Q", value)
        elif isinstance(value, str):
            value = value.encode()
        out += bytes([tag]) + struct.pack(">I", len(value)) + value
    return out


def merkle_root(hashes):
    if not hashes:
        return hashlib.sha256(b"").digest()
    if len(hashes) == 1:
        return hashes[0]
    k = 1
    while k * 2 < len(hashes):
        k *= 2
    return hashlib.sha256(b"\x01" + merkle_root(hashes[:k]) + merkle_root(hashes[k:])).digest()


def check_entries(origin, entries, report):
    prev, hashes = bytes(32), []
    for expected, entry in enumerate(entries, 1):
        seq, commit = entry["seq"], bytes.fromhex(entry["body_commit"])
        if seq != expected:
            report(expected, "sequence")
            return hashes
        leaf = record(origin, seq, entry["time"], entry["clock"], entry["action"], entry["subject"], commit,
                      bytes.fromhex(entry["prev"]))
        digest = hashlib.sha256(b"\x00" + leaf).digest()
        if bytes.fromhex(entry["prev"]) != prev:
            report(seq, "chain")
        if digest.hex() != entry["hash"]:
            report(seq, "hash")
        body = record(entry.get("actor", ""), entry.get("details", ""))
        if hmac.new(bytes.fromhex(entry.get("salt", "")), body, hashlib.sha256).digest() != commit:
            report(seq, "body")
        prev = bytes.fromhex(entry["hash"])
        hashes.append(prev)
    return hashes


def check_checkpoints(origin, key, hashes, checkpoints, report):
    for cp in checkpoints:
        size, root = cp["size"], bytes.fromhex(cp["root"])
        message = record("countersign audit checkpoint", cp["origin"], size, root, cp["time"],
                         bytes.fromhex(cp["public_key"]))
        if cp["origin"] != origin or cp["public_key"] != key or \
                not ed25519_verify(bytes.fromhex(key), message, bytes.fromhex(cp["signature"])):
            report(size, "signature")
        elif size > len(hashes):
            report(len(hashes) + 1, "truncated")
        elif merkle_root(hashes[:size]) != root:
            report(size, "root")


def main():
    findings = []
    lines = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
    for path in sys.argv[2:]:
        lines += [json.loads(line) for line in open(path, encoding="utf-8")]
    head = lines[0]
    entries = [line for line in lines if line["type"] == "entry"]
    checkpoints = [line for line in lines if line["type"] == "checkpoint"]
    hashes = check_entries(head["origin"], entries, lambda seq, code: findings.append((seq, code)))
    check_checkpoints(head["origin"], head["public_key"], hashes, checkpoints,
                      lambda seq, code: findings.append((seq, code)))
    for seq, code in findings:
        print(seq, code)
    return 1 if findings else 0


sys.exit(main())
