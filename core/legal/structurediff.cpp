// SPDX-License-Identifier: Apache-2.0
#include "core/legal/revisiondiff.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::legal
{

namespace
{

constexpr int structureElementLimit = 200'000;

QByteArray elementName(QPDFObjGen id)
{
    return "element " + QByteArray::number(id.getObj()) + ' ' + QByteArray::number(id.getGen());
}

std::vector<QPDFObjectHandle> childrenOf(QPDFObjectHandle element)
{
    QPDFObjectHandle kids = entry(element, "/K");
    if (kids.isArray())
        return kids.getArrayAsVector();
    return kids.isNull() ? std::vector<QPDFObjectHandle>() : std::vector<QPDFObjectHandle>{kids};
}

bool isElement(QPDFObjectHandle object)
{
    return object.isDictionary() && !nameOf(entry(object, "/S")).isEmpty();
}

// The elements of a structure tree that are objects of their own.
std::map<QPDFObjGen, QPDFObjectHandle> structureElements(PdfDocument &document, bool &cutOff)
{
    std::map<QPDFObjGen, QPDFObjectHandle> elements;
    std::vector<QPDFObjectHandle> work{entry(document.root(), "/StructTreeRoot")};
    while (!work.empty()) {
        QPDFObjectHandle parent = work.back();
        work.pop_back();
        for (QPDFObjectHandle child : childrenOf(parent)) {
            if (!isElement(child))
                continue;
            if (elements.size() > structureElementLimit) {
                cutOff = true;
                return elements;
            }
            if (child.isIndirect() && elements.emplace(child.getObjGen(), child).second)
                work.push_back(child);
        }
    }
    return elements;
}

// New elements may only hang the new widgets of fields into the tree.
bool holdsOnlyObjects(QPDFObjectHandle element, int depth = 0)
{
    if (depth > 8)
        return false;
    for (const char *text : {"/ActualText", "/Alt", "/E"}) {
        if (!entry(element, text).isNull())
            return false;
    }
    for (QPDFObjectHandle child : childrenOf(element)) {
        const bool isReference = nameOf(entry(child, "/Type")) == "/OBJR";
        if (!isReference && !(isElement(child) && holdsOnlyObjects(child, depth + 1)))
            return false;
    }
    return true;
}

// The older children in their order, and between them only harmless new ones.
bool keepsChildren(DiffContext &context, QPDFObjectHandle older, QPDFObjectHandle newer)
{
    const std::vector<QPDFObjectHandle> before = childrenOf(older);
    size_t next = 0;
    for (QPDFObjectHandle child : childrenOf(newer)) {
        if (next < before.size() && context.values.same(before[next], child))
            ++next;
        else if (!isElement(child) || !holdsOnlyObjects(child))
            return false;
    }
    return next == before.size();
}

// Pairs of a number tree ([1 a 2 b]), kids followed.
void readNumberTree(QPDFObjectHandle node, std::map<long long, QPDFObjectHandle> &pairs, int depth)
{
    QPDFObjectHandle numbers = entry(node, "/Nums");
    for (int i = 0; numbers.isArray() && i + 1 < numbers.getArrayNItems(); i += 2) {
        if (numbers.getArrayItem(i).isInteger())
            pairs.emplace(numbers.getArrayItem(i).getIntValue(), numbers.getArrayItem(i + 1));
    }
    QPDFObjectHandle kids = entry(node, "/Kids");
    for (int i = 0; kids.isArray() && depth < 16 && i < kids.getArrayNItems(); ++i)
        readNumberTree(kids.getArrayItem(i), pairs, depth + 1);
}

bool keepsParentTree(DiffContext &context, QPDFObjectHandle older, QPDFObjectHandle newer)
{
    std::map<long long, QPDFObjectHandle> before;
    std::map<long long, QPDFObjectHandle> after;
    readNumberTree(older, before, 0);
    readNumberTree(newer, after, 0);
    return std::all_of(before.begin(), before.end(), [&](auto &pair) {
        const auto found = after.find(pair.first);
        return found != after.end() && context.values.same(pair.second, found->second);
    });
}

bool keepsRoot(DiffContext &context, QPDFObjectHandle older, QPDFObjectHandle newer)
{
    for (const std::string &key : context.values.differingKeys(older, newer)) {
        if (key == "/K"                ? !keepsChildren(context, older, newer)
                : key == "/ParentTree" ? !keepsParentTree(context, entry(older, "/ParentTree"),
                                                          entry(newer, "/ParentTree"))
                                       : key != "/ParentTreeNextKey")
            return false;
    }
    return true;
}

} // namespace

void anchorStructure(DiffContext &context)
{
    bool cutOff = false;
    context.values.anchorOlder(entry(context.older.root(), "/StructTreeRoot"), "structure");
    context.values.anchorNewer(entry(context.newer.root(), "/StructTreeRoot"), "structure");
    for (const auto &[id, element] : structureElements(context.older, cutOff))
        context.values.anchorOlder(element, elementName(id));
    for (const auto &[id, element] : structureElements(context.newer, cutOff))
        context.values.anchorNewer(element, elementName(id));
    context.result.undecided = context.result.undecided || cutOff;
}

void diffStructure(DiffContext &context)
{
    QPDFObjectHandle older = entry(context.older.root(), "/StructTreeRoot");
    QPDFObjectHandle newer = entry(context.newer.root(), "/StructTreeRoot");
    if (older.isNull() && newer.isNull())
        return;
    bool sound = older.isDictionary() && newer.isDictionary() && keepsRoot(context, older, newer);
    bool cutOff = false;
    const auto before = structureElements(context.older, cutOff);
    auto after = structureElements(context.newer, cutOff);
    bool grew = before.size() != after.size();
    for (auto it = before.begin(); sound && it != before.end(); ++it) {
        const auto found = after.find(it->first);
        if (found == after.end()) {
            sound = false;
            break;
        }
        std::set<std::string> keys = context.values.differingKeys(it->second, found->second);
        if (keys.erase("/K")) {
            sound = keepsChildren(context, it->second, found->second);
            grew = true;
        }
        sound = sound && keys.empty();
    }
    if (!sound)
        context.disallow(u"structure.changed"_s);
    else if (grew)
        context.add(model::LaterModification::Ltv, u"structure.extended"_s);
}

} // namespace countersign::legal
