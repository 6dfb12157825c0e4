// SPDX-License-Identifier: Apache-2.0
#include "core/publish/glyphlessfont.h"

#include "core/publish/srgbprofile.h"

#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace countersign;

class TestGlyphlessFont : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fileAddsUp();
    void noCharacterIsGlyphZero();
    void codesAreUtf16();
    void unicodeMapHasNoSurrogates();
    void profileKnowsItsSize();
};

void TestGlyphlessFont::fileAddsUp()
{
    const QByteArray font = publish::glyphlessFontFile();
    QVERIFY(font.size() < 1000);
    QCOMPARE(font.size() % 4, 0);
    quint32 sum = 0;
    for (qsizetype i = 0; i < font.size(); i += 4)
        sum += qFromBigEndian<quint32>(font.constData() + i);
    QCOMPARE(sum, 0xb1b0afbaU); // OpenType, "head": the sum of a whole font
}

void TestGlyphlessFont::noCharacterIsGlyphZero()
{
    const QByteArray map = publish::glyphlessGlyphMap();
    QCOMPARE(map.size(), 131072);
    QCOMPARE(map.count(QByteArray("\0\1", 2)), 65536);
}

void TestGlyphlessFont::codesAreUtf16()
{
    QCOMPARE(publish::glyphlessCodes(u"A\u20ac"_s), QByteArray("\0A\x20\xac", 4));
    // Beyond the first plane there is no code.
    QCOMPARE(publish::glyphlessCodes(QString::fromUtf8("\xf0\x9f\x98\x80")),
             QByteArray("\xff\xfd", 2));
}

void TestGlyphlessFont::unicodeMapHasNoSurrogates()
{
    const QByteArray map = publish::glyphlessToUnicode();
    QVERIFY(map.contains("<2000> <20FF> <2000>"));
    QVERIFY(!map.contains("<D800>"));
    QVERIFY(map.contains("100 beginbfrange") && map.contains("48 beginbfrange"));
}

void TestGlyphlessFont::profileKnowsItsSize()
{
    const QByteArray profile = publish::srgbProfile();
    QCOMPARE(qsizetype(qFromBigEndian<quint32>(profile.constData())), profile.size());
    QCOMPARE(profile.mid(36, 4), "acsp");
    QCOMPARE(profile.mid(12, 8), "mntrRGB ");
}

QTEST_GUILESS_MAIN(TestGlyphlessFont)
#include "tst_glyphlessfont.moc"
