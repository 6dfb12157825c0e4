// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/security/x509.h"

// A root and certificates under it, made for a test run.
class TestCertificates
{
public:
    using Certificate = countersign::security::Certificate;
    using CertificateIssuer = countersign::security::CertificateIssuer;
    using CertificateUse = countersign::security::CertificateUse;
    using PrivateKey = countersign::security::PrivateKey;

    TestCertificates()
        : root{countersign::security::makeRootCertificate(
                   request(QStringLiteral("Test Root"), CertificateUse::Authority), m_rootKey)
                   .value(),
               m_rootKey}
        , signerKey(PrivateKey::generateP256())
        , signer(issue(QStringLiteral("Jörg Müller"), signerKey))
    {
    }

    static QDateTime day(int year, int month, int dayOfMonth)
    {
        return QDateTime(QDate(year, month, dayOfMonth), QTime(12, 0), Qt::UTC);
    }

    static countersign::security::CertificateRequest request(const QString &name,
                                                             CertificateUse use)
    {
        return {name,
                QStringLiteral("Countersign Tests"),
                QStringLiteral("DE"),
                use,
                day(2026, 1, 1),
                day(2028, 1, 1)};
    }

    Certificate issue(const QString &name, const PrivateKey &key,
                      CertificateUse use = CertificateUse::DocumentSigning) const
    {
        return countersign::security::issueCertificate(request(name, use), key, root).value();
    }

private:
    PrivateKey m_rootKey = PrivateKey::generateP256();

public:
    CertificateIssuer root;
    PrivateKey signerKey;
    Certificate signer;
};
