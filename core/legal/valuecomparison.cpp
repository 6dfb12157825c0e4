// SPDX-License-Identifier: Apache-2.0
#include "core/legal/valuecomparison.h"

#include <qpdf/Buffer.hh>

#include <algorithm>

namespace countersign::legal
{

namespace
{

std::set<std::string> keysOf(QPDFObjectHandle dictionary)
{
    return dictionary.isDictionary() ? dictionary.getKeys() : std::set<std::string>();
}

QPDFObjectHandle dictionaryOf(QPDFObjectHandle object)
{
    return object.isStream() ? object.getDict() : object;
}

} // namespace

ValueComparison::ValueComparison(PdfDocument &older, PdfDocument &newer)
    : m_older(older)
    , m_newer(newer)
{
}

void ValueComparison::anchorOlder(QPDFObjectHandle object, const QByteArray &name)
{
    if (object.isIndirect())
        m_olderAnchors.emplace(object.getObjGen(), name);
}

void ValueComparison::anchorNewer(QPDFObjectHandle object, const QByteArray &name)
{
    if (object.isIndirect())
        m_newerAnchors.emplace(object.getObjGen(), name);
}

// A pair met again on the way is taken as equal: only a difference found somewhere can make the
// whole differ, and then nothing of what was assumed is kept.
bool ValueComparison::same(QPDFObjectHandle older, QPDFObjectHandle newer)
{
    Work work{{older, newer}};
    std::set<Pair> assumed;
    while (!work.empty()) {
        const auto [a, b] = work.back();
        work.pop_back();
        if (++m_visits > visitLimit || !step(a, b, work, assumed))
            return false;
    }
    m_equal.merge(assumed);
    return true;
}

bool ValueComparison::sameBut(QPDFObjectHandle older, QPDFObjectHandle newer,
                              const std::set<std::string> &ignored)
{
    for (const std::string &key : differingKeys(older, newer)) {
        if (!ignored.count(key))
            return false;
    }
    return older.getTypeCode() == newer.getTypeCode();
}

std::set<std::string> ValueComparison::differingKeys(QPDFObjectHandle older, QPDFObjectHandle newer)
{
    const QPDFObjectHandle a = dictionaryOf(older);
    const QPDFObjectHandle b = dictionaryOf(newer);
    std::set<std::string> keys = keysOf(a);
    keys.merge(keysOf(b));
    std::set<std::string> differing;
    for (const std::string &key : keys) {
        if (!same(entry(a, key.c_str()), entry(b, key.c_str())))
            differing.insert(key);
    }
    return differing;
}

bool ValueComparison::step(QPDFObjectHandle older, QPDFObjectHandle newer, Work &work,
                           std::set<Pair> &assumed)
{
    if (older.isIndirect() || newer.isIndirect()) {
        const auto olderAnchor = m_olderAnchors.find(older.getObjGen());
        const auto newerAnchor = m_newerAnchors.find(newer.getObjGen());
        const bool hasOlder = older.isIndirect() && olderAnchor != m_olderAnchors.end();
        const bool hasNewer = newer.isIndirect() && newerAnchor != m_newerAnchors.end();
        if (hasOlder || hasNewer)
            return hasOlder && hasNewer && olderAnchor->second == newerAnchor->second;
    }
    if (older.isIndirect() && newer.isIndirect()) {
        const Pair pair{older.getObjGen(), newer.getObjGen()};
        if (m_equal.count(pair) || !assumed.insert(pair).second)
            return true;
    }
    if (older.getTypeCode() != newer.getTypeCode())
        return sameScalar(older, newer);
    if (older.isArray())
        return pushArray(older, newer, work);
    if (older.isDictionary())
        return pushDictionary(older, newer, work, false);
    if (older.isStream())
        return sameStreamData(older, newer)
            && pushDictionary(older.getDict(), newer.getDict(), work, true);
    return sameScalar(older, newer);
}

bool ValueComparison::sameScalar(QPDFObjectHandle older, QPDFObjectHandle newer)
{
    if (older.isNumber() && newer.isNumber())
        return older.getNumericValue() == newer.getNumericValue();
    if (older.getTypeCode() != newer.getTypeCode())
        return false;
    if (older.isString())
        return older.getStringValue() == newer.getStringValue();
    if (older.isName())
        return older.getName() == newer.getName();
    if (older.isBool())
        return older.getBoolValue() == newer.getBoolValue();
    return older.isNull();
}

bool ValueComparison::pushArray(QPDFObjectHandle older, QPDFObjectHandle newer, Work &work)
{
    const int count = older.getArrayNItems();
    if (count != newer.getArrayNItems())
        return false;
    for (int i = 0; i < count; ++i)
        work.emplace_back(older.getArrayItem(i), newer.getArrayItem(i));
    return true;
}

bool ValueComparison::pushDictionary(QPDFObjectHandle older, QPDFObjectHandle newer, Work &work,
                                     bool isStream)
{
    std::set<std::string> keys = older.getKeys();
    keys.merge(newer.getKeys());
    for (const std::string &key : keys) {
        if (isStream && key == "/Length")
            continue; // the data itself is compared
        work.emplace_back(older.getKey(key), newer.getKey(key));
    }
    return true;
}

bool ValueComparison::isSameStoredObject(QPDFObjGen id) const
{
    const auto older = m_older.xref().find(id);
    const auto newer = m_newer.xref().find(id);
    return older != m_older.xref().end() && newer != m_newer.xref().end()
        && older->second.getType() == 1 && newer->second.getType() == 1
        && older->second.getOffset() == newer->second.getOffset();
}

bool ValueComparison::sameStreamData(QPDFObjectHandle older, QPDFObjectHandle newer)
{
    QPDFObjectHandle olderLength = older.getDict().getKey("/Length");
    QPDFObjectHandle newerLength = newer.getDict().getKey("/Length");
    const bool sameLength = olderLength.isInteger() && newerLength.isInteger()
        && olderLength.getIntValue() == newerLength.getIntValue();
    // One object at one place of one file: the same bytes, no need to read them.
    if (sameLength && older.getObjGen() == newer.getObjGen()
        && isSameStoredObject(older.getObjGen()))
        return true;
    const auto a = older.getRawStreamData();
    const auto b = newer.getRawStreamData();
    // An empty stream has no bytes to point to.
    return std::equal(a->getBuffer(), a->getBuffer() + a->getSize(), b->getBuffer(),
                      b->getBuffer() + b->getSize());
}

} // namespace countersign::legal
