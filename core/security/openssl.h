// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/evp.h>
#include <openssl/ts.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>

// Handles of OpenSSL objects and the small conversions that the module's sources share. Not for
// other modules.
namespace countersign::security
{

template <auto Free>
struct OpensslDeleter {
    template <typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
template <typename T, auto Free>
using OpensslPtr = std::unique_ptr<T, OpensslDeleter<Free>>;

using EvpCipherCtxPtr = OpensslPtr<EVP_CIPHER_CTX, EVP_CIPHER_CTX_free>;
using EvpMdCtxPtr = OpensslPtr<EVP_MD_CTX, EVP_MD_CTX_free>;
using EvpPkeyPtr = OpensslPtr<EVP_PKEY, EVP_PKEY_free>;
using EvpPkeyCtxPtr = OpensslPtr<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using BioPtr = OpensslPtr<BIO, BIO_free_all>;
using X509Ptr = OpensslPtr<X509, X509_free>;
using X509StorePtr = OpensslPtr<X509_STORE, X509_STORE_free>;
using X509StoreCtxPtr = OpensslPtr<X509_STORE_CTX, X509_STORE_CTX_free>;
using CmsPtr = OpensslPtr<CMS_ContentInfo, CMS_ContentInfo_free>;

// Ends the process when a primitive that only fails for want of memory, of entropy or through a
// programming error has failed: going on would mean a missing or wrong hash or key.
inline void requireOpenssl(bool ok, const char *what)
{
    if (!ok)
        qFatal("countersign.security: %s failed", what);
}

inline const unsigned char *asUchar(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}
inline unsigned char *asUchar(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

// What a memory BIO holds.
QByteArray bytesOf(BIO *memory);
// UTC, whole seconds; invalid when it can't be read.
QDateTime timeOf(const ASN1_TIME *time);
QString hexOf(const ASN1_INTEGER *number);

} // namespace countersign::security
