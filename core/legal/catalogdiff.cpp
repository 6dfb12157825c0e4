// SPDX-License-Identifier: Apache-2.0
#include "core/legal/limitedstream.h"
#include "core/legal/revisiondiff.h"

using namespace Qt::StringLiterals;

namespace countersign::legal
{

namespace
{

constexpr qint64 metadataLimit = 4 * 1024 * 1024;
constexpr qint64 proofLimit = 16 * 1024 * 1024;
constexpr int proofCountLimit = 10'000;

void diffMetadata(DiffContext &context)
{
    QPDFObjectHandle metadata = entry(context.newer.root(), "/Metadata");
    const auto data = decodedStream(metadata, metadataLimit);
    // Entities of a document type could make one text be read as another.
    if (!data || data->contains("<!DOCTYPE") || data->contains("<!ENTITY"))
        context.disallow(u"catalog.metadata"_s);
    else
        context.add(model::LaterModification::Ltv, u"catalog.metadata"_s);
}

// Developer extensions may come, and their level rise (ISO 32000-2 section 7.12).
void diffExtensions(DiffContext &context)
{
    QPDFObjectHandle older = entry(context.older.root(), "/Extensions");
    QPDFObjectHandle newer = entry(context.newer.root(), "/Extensions");
    bool sound = newer.isDictionary();
    for (const std::string &key : context.values.differingKeys(older, newer)) {
        QPDFObjectHandle before = entry(older, key.c_str());
        QPDFObjectHandle after = entry(newer, key.c_str());
        if (before.isNull() && (after.isDictionary() || after.isArray()))
            continue;
        QPDFObjectHandle oldLevel = entry(before, "/ExtensionLevel");
        QPDFObjectHandle newLevel = entry(after, "/ExtensionLevel");
        sound = sound && oldLevel.isInteger() && newLevel.isInteger()
            && newLevel.getIntValue() >= oldLevel.getIntValue();
    }
    if (sound)
        context.add(model::LaterModification::Ltv, u"catalog.extensions"_s);
    else
        context.disallow(u"catalog.extensions"_s);
}

void diffNames(DiffContext &context)
{
    QPDFObjectHandle older = entry(context.older.root(), "/Names");
    QPDFObjectHandle newer = entry(context.newer.root(), "/Names");
    for (const std::string &key : context.values.differingKeys(older, newer)) {
        const bool harmless
            = (key == "/AP" || key == "/Dests") && entry(older, key.c_str()).isNull();
        if (!harmless)
            context.disallow(u"catalog.names"_s);
    }
    context.add(model::LaterModification::Ltv, u"catalog.names"_s);
}

void diffPermissions(DiffContext &context)
{
    QPDFObjectHandle older = entry(context.older.root(), "/Perms");
    QPDFObjectHandle newer = entry(context.newer.root(), "/Perms");
    for (const std::string &key : context.values.differingKeys(older, newer)) {
        if (entry(older, key.c_str()).isNull() && key == "/DocMDP")
            context.add(model::LaterModification::Signature, u"catalog.certified"_s);
        else
            context.disallow(u"catalog.permissions"_s);
    }
}

bool isProofArray(QPDFObjectHandle array)
{
    if (array.isNull())
        return true;
    if (!array.isArray() || array.getArrayNItems() > proofCountLimit)
        return false;
    for (int i = 0; i < array.getArrayNItems(); ++i) {
        const auto data = decodedStream(array.getArrayItem(i), proofLimit);
        if (!data || !data->startsWith('\x30')) // DER SEQUENCE
            return false;
    }
    return true;
}

bool isProofDictionary(QPDFObjectHandle dictionary)
{
    for (const char *key : {"/Cert", "/CRL", "/OCSP", "/Certs", "/CRLs", "/OCSPs"}) {
        if (!isProofArray(entry(dictionary, key)))
            return false;
    }
    return dictionary.isDictionary();
}

bool isSecurityStore(QPDFObjectHandle store)
{
    if (!isProofDictionary(store))
        return false;
    QPDFObjectHandle related = entry(store, "/VRI");
    if (related.isNull())
        return true;
    if (!related.isDictionary())
        return false;
    for (const std::string &key : related.getKeys()) {
        if (key != "/Type" && !isProofDictionary(entry(related, key.c_str())))
            return false;
    }
    return true;
}

} // namespace

void diffCatalog(DiffContext &context)
{
    static const std::set<std::string> elsewhere
        = {"/Pages", "/AcroForm", "/DSS", "/StructTreeRoot"};
    static const std::set<std::string> informative = {"/Version", "/MarkInfo", "/Lang"};
    for (const std::string &key :
         context.values.differingKeys(context.older.root(), context.newer.root())) {
        if (elsewhere.count(key))
            continue;
        if (informative.count(key))
            context.add(model::LaterModification::Ltv, u"catalog.information"_s);
        else if (key == "/Metadata")
            diffMetadata(context);
        else if (key == "/Extensions")
            diffExtensions(context);
        else if (key == "/Names")
            diffNames(context);
        else if (key == "/Perms")
            diffPermissions(context);
        else
            context.disallow(u"catalog.changed"_s);
    }
}

void diffSecurityStore(DiffContext &context)
{
    QPDFObjectHandle older = entry(context.older.root(), "/DSS");
    QPDFObjectHandle newer = entry(context.newer.root(), "/DSS");
    if (context.values.same(older, newer))
        return;
    if (!isSecurityStore(newer))
        context.disallow(u"store.malformed"_s);
    else
        context.add(model::LaterModification::Ltv, u"store.extended"_s);
}

} // namespace countersign::legal
