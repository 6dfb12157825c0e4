// SPDX-License-Identifier: Apache-2.0
#include "core/legal/formtree.h"

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace countersign::legal
{

namespace
{

constexpr int formDepthLimit = 40;
constexpr int formNodeLimit = 50'000;
constexpr int pageDepthLimit = 64;
constexpr int pageCountLimit = 50'000;
constexpr std::array inheritedPageKeys = {"/Resources", "/MediaBox", "/CropBox", "/Rotate"};

// Walks the field tree; what a child inherits travels down by value.
class FormWalk
{
public:
    FormTree walk(PdfDocument &document)
    {
        QPDFObjectHandle fields = entry(entry(document.root(), "/AcroForm"), "/Fields");
        if (!fields.isArray())
            return m_tree;
        for (int i = 0; i < fields.getArrayNItems(); ++i)
            visit(fields.getArrayItem(i), {QString(), {}, QPDFObjectHandle::newNull(), 0});
        return m_tree;
    }

private:
    struct Inherited {
        QString name;
        QByteArray type;
        QPDFObjectHandle value;
        int depth = 0;
    };

    bool enter(QPDFObjectHandle &node, int depth)
    {
        if (depth > formDepthLimit || ++m_nodes > formNodeLimit
            || (node.isIndirect() && !m_seen.insert(node.getObjGen()).second)) {
            m_tree.cutOff = true;
            return false;
        }
        return node.isDictionary();
    }

    void visit(QPDFObjectHandle node, const Inherited &from)
    {
        if (!enter(node, from.depth))
            return;
        Inherited here = from;
        ++here.depth;
        const QString partial = textOf(entry(node, "/T"));
        if (!partial.isEmpty())
            here.name += here.name.isEmpty() ? partial : u'.' + partial;
        if (const QByteArray type = nameOf(entry(node, "/FT")); !type.isEmpty())
            here.type = type;
        if (QPDFObjectHandle value = entry(node, "/V"); !value.isNull())
            here.value = value;
        FormField field{uniqueName(here.name), node, here.type, here.value, {}, true};
        const qsizetype index = m_tree.fields.size();
        m_tree.fields.append(field);
        visitKids(node, here, index);
    }

    // A kid with a name or kids of its own is a field, any other one a widget of this field.
    void visitKids(QPDFObjectHandle node, const Inherited &here, qsizetype index)
    {
        QPDFObjectHandle kids = entry(node, "/Kids");
        if (!kids.isArray()) {
            m_tree.fields[index].widgets = {node};
            return;
        }
        for (int i = 0; i < kids.getArrayNItems(); ++i) {
            QPDFObjectHandle kid = kids.getArrayItem(i);
            const bool isField = !entry(kid, "/T").isNull() || !entry(kid, "/Kids").isNull();
            if (isField) {
                m_tree.fields[index].terminal = false;
                visit(kid, here);
            } else if (enter(kid, here.depth)) {
                m_tree.fields[index].widgets.append(kid);
            }
        }
    }

    QString uniqueName(const QString &name)
    {
        const int times = ++m_names[name];
        return times == 1 ? name : name + u'#' + QString::number(times);
    }

    FormTree m_tree;
    std::set<QPDFObjGen> m_seen;
    QMap<QString, int> m_names;
    int m_nodes = 0;
};

class PageWalk
{
public:
    PageTree walk(PdfDocument &document)
    {
        visit(entry(document.root(), "/Pages"), {}, 0);
        return m_tree;
    }

private:
    void visit(QPDFObjectHandle node, QMap<QByteArray, QPDFObjectHandle> inherited, int depth)
    {
        const bool again = node.isIndirect() && !m_seen.insert(node.getObjGen()).second;
        if (!node.isDictionary() || again || depth > pageDepthLimit
            || m_tree.pages.size() >= pageCountLimit) {
            m_tree.cutOff = true;
            return;
        }
        for (const char *key : inheritedPageKeys) {
            if (QPDFObjectHandle value = entry(node, key); !value.isNull())
                inherited.insert(key, value);
        }
        QPDFObjectHandle kids = entry(node, "/Kids");
        if (!kids.isArray()) {
            m_tree.pages.append({node, inherited});
            return;
        }
        if (node.isIndirect())
            m_tree.groups.append(node.getObjGen());
        for (int i = 0; i < kids.getArrayNItems(); ++i)
            visit(kids.getArrayItem(i), inherited, depth + 1);
    }

    PageTree m_tree;
    std::set<QPDFObjGen> m_seen;
};

} // namespace

const FormField *FormTree::find(const QString &name) const
{
    const auto found = std::find_if(fields.cbegin(), fields.cend(),
                                    [&](const FormField &field) { return field.name == name; });
    return found == fields.cend() ? nullptr : &*found;
}

FormTree readForm(PdfDocument &document)
{
    return FormWalk().walk(document);
}

PageTree readPages(PdfDocument &document)
{
    return PageWalk().walk(document);
}

} // namespace countersign::legal
