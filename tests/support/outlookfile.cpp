// SPDX-License-Identifier: Apache-2.0
#include "tests/support/outlookfile.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace countersign::test
{

namespace
{

constexpr quint32 endOfChain = 0xFFFFFFFE;
constexpr quint32 fatSector = 0xFFFFFFFD;
constexpr quint32 unused = 0xFFFFFFFF;
constexpr int sectorBytes = 512;
constexpr int miniBytes = 64;
constexpr int miniCutoff = 4096;

struct Node {
    QString name;
    bool isStorage = false;
    QByteArray content;
    QList<int> children;
    quint32 firstSector = endOfChain;
};

void putU32(QByteArray &bytes, qsizetype at, quint32 value)
{
    qToLittleEndian(value, bytes.data() + at);
}

void putU16(QByteArray &bytes, qsizetype at, quint16 value)
{
    qToLittleEndian(value, bytes.data() + at);
}

class Writer
{
public:
    QByteArray write(const OutlookMessage &message)
    {
        m_nodes.append({u"Root Entry"_s, true, {}, {}, endOfChain});
        addMessage(0, message);
        placeContents();
        return assemble();
    }

private:
    int add(int parent, const QString &name, bool isStorage, const QByteArray &content = {})
    {
        m_nodes.append({name, isStorage, content, {}, endOfChain});
        m_nodes[parent].children.append(int(m_nodes.size()) - 1);
        return int(m_nodes.size()) - 1;
    }
    void addText(int parent, const QString &property, const QString &text)
    {
        if (text.isEmpty())
            return;
        add(parent, u"__substg1.0_"_s + property + u"001F"_s, false,
            QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2));
    }
    void addMessage(int parent, const OutlookMessage &message)
    {
        addText(parent, u"0037"_s, message.subject);
        addText(parent, u"0C1A"_s, message.senderName);
        addText(parent, u"5D01"_s, message.senderAddress);
        addText(parent, u"1035"_s, message.messageId);
        int number = 0;
        for (const OutlookAttachment &attachment : message.attachments) {
            const int storage = add(parent, attachmentName(number++), true);
            addText(storage, u"3707"_s, attachment.name);
            addText(storage, u"3712"_s, attachment.contentId);
            add(storage, u"__substg1.0_37010102"_s, false, attachment.bytes);
        }
        for (const OutlookMessage &within : message.within) {
            const int storage = add(parent, attachmentName(number++), true);
            addMessage(add(storage, u"__substg1.0_3701000D"_s, true), within);
        }
    }
    static QString attachmentName(int number)
    {
        return u"__attach_version1.0_#%1"_s.arg(number, 8, 16, QLatin1Char('0'));
    }

    // Appends whole sectors and their chain; returns the first.
    quint32 appendChain(QByteArray content)
    {
        if (content.isEmpty())
            return endOfChain;
        const quint32 first = quint32(m_fat.size());
        const qsizetype sectors = (content.size() + sectorBytes - 1) / sectorBytes;
        content.append(QByteArray(sectors * sectorBytes - content.size(), '\0'));
        m_sectors += content;
        for (qsizetype i = 0; i < sectors; ++i)
            m_fat.append(i + 1 < sectors ? quint32(m_fat.size()) + 1 : endOfChain);
        return first;
    }
    void placeContents()
    {
        QByteArray mini;
        QList<quint32> miniFat;
        for (Node &node : m_nodes) {
            if (node.isStorage || node.content.isEmpty())
                continue;
            if (node.content.size() >= miniCutoff) {
                node.firstSector = appendChain(node.content);
                continue;
            }
            node.firstSector = quint32(miniFat.size());
            const qsizetype pieces = (node.content.size() + miniBytes - 1) / miniBytes;
            mini += node.content + QByteArray(pieces * miniBytes - node.content.size(), '\0');
            for (qsizetype i = 0; i < pieces; ++i)
                miniFat.append(i + 1 < pieces ? quint32(miniFat.size()) + 1 : endOfChain);
        }
        m_nodes[0].content = mini;
        m_nodes[0].firstSector = appendChain(mini);
        m_firstMiniFat = appendChain(numbers(miniFat));
    }
    static QByteArray numbers(const QList<quint32> &values)
    {
        QByteArray bytes(values.size() * 4, '\0');
        for (qsizetype i = 0; i < values.size(); ++i)
            putU32(bytes, i * 4, values.at(i));
        return bytes;
    }
    // Siblings as a tree that is a list: each is the right one of the one before.
    QByteArray directory() const
    {
        QByteArray all(m_nodes.size() * 128, '\0');
        QList<quint32> right(m_nodes.size(), unused);
        for (const Node &node : m_nodes) {
            for (qsizetype i = 0; i + 1 < node.children.size(); ++i)
                right[node.children.at(i)] = quint32(node.children.at(i + 1));
        }
        for (qsizetype i = 0; i < m_nodes.size(); ++i) {
            const Node &node = m_nodes.at(i);
            const qsizetype at = i * 128;
            all.replace(at, node.name.size() * 2,
                        QByteArray(reinterpret_cast<const char *>(node.name.utf16()),
                                   node.name.size() * 2));
            putU16(all, at + 64, quint16(node.name.size() * 2 + 2));
            all[at + 66] = i == 0 ? 5 : node.isStorage ? 1 : 2;
            putU32(all, at + 68, unused);
            putU32(all, at + 72, right.at(i));
            putU32(all, at + 76, node.children.isEmpty() ? unused : quint32(node.children.first()));
            putU32(all, at + 116, node.firstSector);
            putU32(all, at + 120, quint32(node.content.size()));
        }
        return all;
    }
    QByteArray assemble()
    {
        const quint32 firstDirectory = appendChain(directory());
        const qsizetype perSector = sectorBytes / 4;
        qsizetype fatSectors = 1;
        while (fatSectors * perSector < m_fat.size() + fatSectors)
            ++fatSectors;
        const quint32 firstFat = quint32(m_fat.size());
        for (qsizetype i = 0; i < fatSectors; ++i)
            m_fat.append(fatSector);
        QByteArray fat = numbers(m_fat);
        fat.append(QByteArray(fatSectors * sectorBytes - fat.size(), '\xff'));
        QByteArray header(sectorBytes, '\0');
        header.replace(0, 8, QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8));
        putU16(header, 24, 0x3E);
        putU16(header, 26, 3);
        putU16(header, 28, 0xFFFE);
        putU16(header, 30, 9);
        putU16(header, 32, 6);
        putU32(header, 44, quint32(fatSectors));
        putU32(header, 48, firstDirectory);
        putU32(header, 56, miniCutoff);
        putU32(header, 60, m_firstMiniFat);
        putU32(header, 68, endOfChain);
        for (qsizetype i = 0; i < 109; ++i)
            putU32(header, 76 + i * 4, i < fatSectors ? firstFat + quint32(i) : unused);
        return header + m_sectors + fat;
    }

    QList<Node> m_nodes;
    QByteArray m_sectors;
    QList<quint32> m_fat;
    quint32 m_firstMiniFat = endOfChain;
};

} // namespace

QByteArray outlookFile(const OutlookMessage &message)
{
    return Writer().write(message);
}

} // namespace countersign::test
