// SPDX-License-Identifier: Apache-2.0
#include "core/publish/srgbprofile.h"

#include <QList>

#include <array>
#include <cmath>

namespace countersign::publish
{

namespace
{

constexpr int curvePoints = 1024;

void append16(QByteArray &bytes, int value)
{
    bytes.append(char(value >> 8)).append(char(value));
}

void append32(QByteArray &bytes, quint32 value)
{
    append16(bytes, int(value >> 16));
    append16(bytes, int(value & 0xffff));
}

// s15Fixed16Number
void appendFixed(QByteArray &bytes, double value)
{
    append32(bytes, quint32(qint32(std::lround(value * 65536))));
}

QByteArray xyzTag(double x, double y, double z)
{
    QByteArray tag("XYZ \0\0\0\0", 8);
    appendFixed(tag, x);
    appendFixed(tag, y);
    appendFixed(tag, z);
    return tag;
}

QByteArray curveTag()
{
    QByteArray tag("curv\0\0\0\0", 8);
    append32(tag, curvePoints);
    for (int i = 0; i < curvePoints; ++i) {
        const double coded = double(i) / (curvePoints - 1);
        const double linear
            = coded <= 0.04045 ? coded / 12.92 : std::pow((coded + 0.055) / 1.055, 2.4);
        append16(tag, int(std::lround(linear * 65535)));
    }
    return tag;
}

QByteArray textTag(const QByteArray &text)
{
    return QByteArray("text\0\0\0\0", 8) + text + '\0';
}

// textDescriptionType: the ASCII form alone.
QByteArray descriptionTag(const QByteArray &text)
{
    QByteArray tag("desc\0\0\0\0", 8);
    append32(tag, quint32(text.size()) + 1);
    return tag + text + QByteArray(1 + 8 + 3 + 67, '\0');
}

struct ProfileTag {
    QByteArray name;
    int content; // index
};

QByteArray profileHeader(quint32 size)
{
    QByteArray header;
    append32(header, size);
    append32(header, 0); // no preferred colour engine
    append32(header, 0x02100000);
    header += "mntrRGB XYZ ";
    for (const int part : {2026, 1, 1, 0, 0, 0})
        append16(header, part);
    header += "acsp";
    header += QByteArray(28, '\0'); // platform, flags, device, attributes, intent
    appendFixed(header, 0.9642); // D50, the illuminant of the connection space
    appendFixed(header, 1.0);
    appendFixed(header, 0.8249);
    return header.leftJustified(128, '\0');
}

} // namespace

QByteArray srgbProfile()
{
    // The primaries adapted from D65 to D50 (Bradford), as in the profile of the standard.
    const std::array<QByteArray, 7> contents = {descriptionTag("sRGB"),
                                                textTag("Public domain"),
                                                xyzTag(0.9505, 1.0, 1.0891),
                                                xyzTag(0.4360747, 0.2225045, 0.0139322),
                                                xyzTag(0.3850649, 0.7168786, 0.0971045),
                                                xyzTag(0.1430804, 0.0606169, 0.7141733),
                                                curveTag()};
    const QList<ProfileTag> tags = {{"desc", 0}, {"cprt", 1}, {"wtpt", 2}, {"rXYZ", 3}, {"gXYZ", 4},
                                    {"bXYZ", 5}, {"rTRC", 6}, {"gTRC", 6}, {"bTRC", 6}};
    QByteArray body;
    std::array<quint32, contents.size()> offsets = {};
    const quint32 start = 128 + 4 + 12 * quint32(tags.size());
    for (size_t i = 0; i < contents.size(); ++i) {
        offsets[i] = start + quint32(body.size());
        body += contents[i];
        body.append((4 - body.size() % 4) % 4, '\0');
    }
    QByteArray table;
    append32(table, quint32(tags.size()));
    for (const ProfileTag &tag : tags) {
        table += tag.name;
        append32(table, offsets[size_t(tag.content)]);
        append32(table, quint32(contents[size_t(tag.content)].size()));
    }
    return profileHeader(start + quint32(body.size())) + table + body;
}

} // namespace countersign::publish
