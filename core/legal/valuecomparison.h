// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/legal/pdfdocument.h"

#include <QByteArray>

#include <functional>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace countersign::legal
{

// Whether two values of two revisions are the same all the way down, following references in each
// revision with its own cross-reference table. What has a place of its own (pages, fields,
// annotations) is an anchor: a reference to it is compared by which one it is, and its content
// where it stands.
class ValueComparison
{
public:
    ValueComparison(PdfDocument &older, PdfDocument &newer);

    void anchorOlder(QPDFObjectHandle object, const QByteArray &name);
    void anchorNewer(QPDFObjectHandle object, const QByteArray &name);
    bool same(QPDFObjectHandle older, QPDFObjectHandle newer);
    // The content of two anchors, or of any two dictionaries, but for some keys.
    bool sameBut(QPDFObjectHandle older, QPDFObjectHandle newer,
                 const std::set<std::string> &ignored);
    // Keys whose values differ; entries that are null count as absent.
    std::set<std::string> differingKeys(QPDFObjectHandle older, QPDFObjectHandle newer);
    // A limit was hit; every answer since is "different".
    bool isExhausted() const { return m_visits > visitLimit; }

private:
    static constexpr qint64 visitLimit = 5'000'000;
    using Pair = std::pair<QPDFObjGen, QPDFObjGen>;
    using Work = std::vector<std::pair<QPDFObjectHandle, QPDFObjectHandle>>;
    using Anchors = std::map<QPDFObjGen, QByteArray>;

    bool step(QPDFObjectHandle older, QPDFObjectHandle newer, Work &work, std::set<Pair> &assumed);
    bool sameScalar(QPDFObjectHandle older, QPDFObjectHandle newer);
    bool pushArray(QPDFObjectHandle older, QPDFObjectHandle newer, Work &work);
    bool pushDictionary(QPDFObjectHandle older, QPDFObjectHandle newer, Work &work, bool isStream);
    bool sameStreamData(QPDFObjectHandle older, QPDFObjectHandle newer);
    bool isSameStoredObject(QPDFObjGen id) const;

    PdfDocument &m_older;
    PdfDocument &m_newer;
    Anchors m_olderAnchors;
    Anchors m_newerAnchors;
    std::set<Pair> m_equal; // proven
    qint64 m_visits = 0;
};

} // namespace countersign::legal
