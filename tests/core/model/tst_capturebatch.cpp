// SPDX-License-Identifier: Apache-2.0
#include "core/model/capturebatch.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;
using Kind = model::CaptureEdit::Kind;

// Sides are written as letters, a document as a word, what is set aside behind a bar: "ab cd|e".
class TestCaptureBatch : public QObject
{
    Q_OBJECT

    model::CaptureBatch m_batch;

    model::SideId side(QChar letter) const
    {
        return letter.isNull() ? model::SideId() : m_batch.sides.at(letter.unicode() - u'a').id;
    }
    QList<model::SideId> sides(const QString &letters) const
    {
        QList<model::SideId> ids;
        for (const QChar letter : letters)
            ids.append(side(letter));
        return ids;
    }
    QChar letterOf(const model::SideId &id) const
    {
        return QChar(char16_t(u'a' + (m_batch.find(id) - m_batch.sides.constData())));
    }
    QString shown(const model::Arrangement &arrangement) const
    {
        QStringList words;
        for (const QList<model::SideId> &document : arrangement.documents) {
            QString word;
            for (const model::SideId &id : document)
                word += letterOf(id);
            words.append(word);
        }
        QString text = words.join(u' ');
        if (!arrangement.aside.isEmpty())
            text += u'|';
        for (const auto &entry : arrangement.aside)
            text += letterOf(entry.side);
        return text;
    }
    QString shown() const { return shown(m_batch.arrangement()); }
    void arrive(int count)
    {
        for (int i = 0; i < count; ++i) {
            model::CapturedSide next;
            next.id = model::SideId::generate();
            m_batch.sides.append(next);
        }
    }
    bool edit(const model::CaptureEdit &edit)
    {
        if (!m_batch.after(edit))
            return false;
        m_batch.steps.resize(m_batch.stepsDone);
        m_batch.steps.append({edit, m_batch.sides.size()});
        ++m_batch.stepsDone;
        return true;
    }
    model::CaptureEdit randomEdit(QRandomGenerator &random) const
    {
        model::CaptureEdit edit{Kind(random.bounded(int(Kind::ResetPicture) + 1))};
        for (const model::CapturedSide &entry : m_batch.sides) {
            if (random.bounded(4) == 0)
                edit.sides.append(entry.id);
        }
        if (random.bounded(5) != 0)
            edit.before = m_batch.sides.at(random.bounded(int(m_batch.sides.size()))).id;
        if (random.bounded(3) == 0)
            edit.after = m_batch.sides.at(random.bounded(int(m_batch.sides.size()))).id;
        edit.picture.turnCw = 90 * random.bounded(4);
        edit.picture.straightenCw = random.bounded(90) - 45;
        edit.picture.crop = {random.bounded(0.5), random.bounded(0.5), 0.4, 0.3};
        edit.picture.brightness = random.bounded(201) - 100;
        if (random.bounded(2) == 0)
            edit.picture.corners = model::SideCorners{QPointF{0.1, 0.2}, QPointF{0.9, 0.1},
                                                      QPointF{0.8, 0.9}, QPointF{0.2, 0.95}};
        return edit;
    }

private Q_SLOTS:
    void init()
    {
        m_batch = {};
        arrive(5);
    }
    void sidesComeInOneDocument() { QCOMPARE(shown(), u"abcde"_s); }
    void documentsAreSplitAndJoined()
    {
        QVERIFY(edit({Kind::Split, {}, side(u'c')}));
        QCOMPARE(shown(), u"ab cde"_s);
        QVERIFY(!edit({Kind::Split, {}, side(u'c')})); // begins one already
        QVERIFY(edit({Kind::Split, {}, side(u'e')}));
        QCOMPARE(shown(), u"ab cd e"_s);
        QVERIFY(!edit({Kind::Join, {}, side(u'd')})); // begins none
        QVERIFY(edit({Kind::Join, {}, side(u'c')}));
        QCOMPARE(shown(), u"abcd e"_s);
    }
    void sidesAreMovedInTheirOrder()
    {
        QVERIFY(edit({Kind::Move, sides(u"eb"_s), side(u'a')}));
        QCOMPARE(shown(), u"beacd"_s);
        QVERIFY(edit({Kind::Move, sides(u"b"_s), {}}));
        QCOMPARE(shown(), u"eacdb"_s);
        QVERIFY(!edit({Kind::Move, sides(u"d"_s), side(u'd')}));
    }
    void aDocumentThatLosesAllIsGone()
    {
        QVERIFY(edit({Kind::Split, {}, side(u'e')}));
        QVERIFY(edit({Kind::Move, sides(u"e"_s), side(u'a')}));
        QCOMPARE(shown(), u"eabcd"_s);
    }
    void nothingThatIsSetAsideIsLost()
    {
        QVERIFY(edit({Kind::SetAside, sides(u"bd"_s), {}, u"blank"_s}));
        QCOMPARE(shown(), u"ace|bd"_s);
        QCOMPARE(m_batch.arrangement().aside.first().reason, u"blank"_s);
        QVERIFY(edit({Kind::PutBack, sides(u"d"_s), side(u'a')}));
        QCOMPARE(shown(), u"dace|b"_s);
        QVERIFY(edit({Kind::SetAside, sides(u"dace"_s), {}, u"deleted"_s}));
        QCOMPARE(shown(), u"|bdace"_s);
        QVERIFY(edit({Kind::PutBack, sides(u"abcde"_s), {}}));
        QCOMPARE(m_batch.arrangement().sideCount(), 5);
        QVERIFY(m_batch.arrangement().aside.isEmpty());
    }
    void aStackScannedTwiceIsPutTogether()
    {
        arrive(1); // fronts a b c, the stack turned over, backs of c b a
        QVERIFY(edit({Kind::Interleave, {}, side(u'a')}));
        QCOMPARE(shown(), u"afbecd"_s);
        QVERIFY(edit({Kind::Reverse, {}, side(u'a')}));
        QCOMPARE(shown(), u"dcebfa"_s);
    }
    void whatComesLaterGoesToTheEnd()
    {
        QVERIFY(edit({Kind::Split, {}, side(u'd')}));
        arrive(2);
        QCOMPARE(shown(), u"abc defg"_s);
        QVERIFY(edit({Kind::SetAside, sides(u"f"_s), {}, u"blank"_s}));
        QCOMPARE(shown(), u"abc deg|f"_s);
        m_batch.stepsDone = 0; // all is taken back, and nothing that came is gone
        QCOMPARE(shown(), u"abcdefg"_s);
        m_batch.stepsDone = 2;
        QCOMPARE(shown(), u"abc deg|f"_s);
    }
    void editsThatNameNothingDoNothing()
    {
        QVERIFY(!edit({Kind::Move, {model::SideId::generate()}, {}}));
        QVERIFY(!edit({Kind::Split, {}, model::SideId::generate()}));
        QVERIFY(!edit({Kind::PutBack, sides(u"a"_s), {}}));
        QVERIFY(!edit({Kind::SetAside, {}, {}}));
        QCOMPARE(shown(), u"abcde"_s);
    }
    void noRowOfEditsLosesOrDoublesASide()
    {
        for (quint32 seed = 1; seed <= 40; ++seed) {
            QRandomGenerator random(seed);
            init();
            QStringList seen = {shown()};
            for (int i = 0; i < 60; ++i) {
                if (random.bounded(10) == 0)
                    arrive(1);
                if (!edit(randomEdit(random)))
                    continue;
                const model::Arrangement now = m_batch.arrangement();
                QCOMPARE(now.sideCount(), m_batch.sides.size());
                QSet<model::SideId> unique;
                for (const QList<model::SideId> &document : now.documents) {
                    QVERIFY(!document.isEmpty());
                    unique.unite(QSet<model::SideId>(document.begin(), document.end()));
                }
                for (const auto &entry : now.aside)
                    unique.insert(entry.side);
                QCOMPARE(unique.size(), m_batch.sides.size());
            }
        }
    }
    void allTakenBackIsTheFirstStateAndAllDoneAgainTheLast()
    {
        for (quint32 seed = 1; seed <= 20; ++seed) {
            QRandomGenerator random(seed);
            init();
            const model::Arrangement first = m_batch.arrangement();
            QList<model::Arrangement> seen = {first};
            for (int i = 0; i < 60; ++i) {
                if (edit(randomEdit(random)))
                    seen.append(m_batch.arrangement());
            }
            for (qsizetype i = seen.size() - 1; i > 0; --i) {
                QCOMPARE(m_batch.arrangement(), seen.at(i));
                --m_batch.stepsDone;
            }
            QCOMPARE(m_batch.arrangement(), first);
            m_batch.stepsDone = m_batch.steps.size();
            QCOMPARE(m_batch.arrangement(), seen.constLast());
        }
    }
    void aPlaceMayBeBehindASide()
    {
        QVERIFY(edit({Kind::Split, {}, side(u'c')}));
        model::CaptureEdit behind{Kind::Move, sides(u"e"_s)};
        behind.after = side(u'b'); // stays in the document of b
        QVERIFY(edit(behind));
        QCOMPARE(shown(), u"abe cd"_s);
        QVERIFY(edit({Kind::SetAside, sides(u"a"_s), {}, u"deleted"_s}));
        model::CaptureEdit back{Kind::PutBack, sides(u"a"_s)};
        back.after = side(u'c');
        QVERIFY(edit(back));
        QCOMPARE(shown(), u"be cad"_s);
    }
    void aSplitIsDraggedBetweenNeighbours()
    {
        QVERIFY(edit({Kind::Split, {}, side(u'c')}));
        model::CaptureEdit drag{Kind::MoveSplit, {}, side(u'e')};
        drag.after = side(u'c');
        QVERIFY(edit(drag));
        QCOMPARE(shown(), u"abcd e"_s);
        drag.before = side(u'b');
        drag.after = side(u'e');
        QVERIFY(edit(drag));
        QCOMPARE(shown(), u"a bcde"_s);
        drag.before = side(u'a'); // begins the first document, which can't end there
        drag.after = side(u'b');
        QVERIFY(!edit(drag));
        --m_batch.stepsDone;
        QCOMPARE(shown(), u"abcd e"_s);
    }
    void aBetterScanTakesASidesPlace()
    {
        arrive(1);
        QVERIFY(edit({Kind::Replace, sides(u"f"_s), side(u'b')}));
        QCOMPARE(shown(), u"afcde|b"_s);
        QCOMPARE(m_batch.arrangement().aside.first().reason, u"replaced"_s);
        QVERIFY(!edit({Kind::Replace, sides(u"c"_s), side(u'c')}));
    }
    void picturesAreChangedStepByStep()
    {
        model::CaptureEdit crop{Kind::Crop, sides(u"a"_s)};
        crop.picture.crop = {0.1, 0.2, 0.5, 0.3};
        QVERIFY(edit(crop));
        model::CaptureEdit turn{Kind::Turn, sides(u"ab"_s)};
        turn.picture.turnCw = 90;
        QVERIFY(edit(turn));
        const model::SidePicture turned = m_batch.arrangement().picture(side(u'a'));
        QCOMPARE(turned.turnCw, 90);
        // What was left is at the top now.
        QVERIFY(qAbs(turned.crop.top - 0.1) < 1e-9 && qAbs(turned.crop.right() - 0.8) < 1e-9);
        QVERIFY(qAbs(turned.crop.width - 0.3) < 1e-9 && qAbs(turned.crop.height - 0.5) < 1e-9);
        QCOMPARE(m_batch.arrangement().picture(side(u'b')).turnCw, 90);
        QVERIFY(edit({Kind::ResetPicture, sides(u"a"_s)}));
        QVERIFY(m_batch.arrangement().picture(side(u'a')).isUntouched());
        --m_batch.stepsDone;
        QCOMPARE(m_batch.arrangement().picture(side(u'a')), turned);
    }
    void whatCannotBeDrawnIsNoEdit()
    {
        model::CaptureEdit crop{Kind::Crop, sides(u"a"_s)};
        crop.picture.crop = {0.5, 0.5, 0.6, 0.2};
        QVERIFY(!edit(crop));
        model::CaptureEdit corners{Kind::Corners, sides(u"a"_s)};
        corners.picture.corners = model::SideCorners{QPointF{0, 0}, QPointF{0.5, 0.5},
                                                     QPointF{1, 1}, QPointF{0.2, 0.8}};
        QVERIFY(!edit(corners));
    }
    void editsGoThroughJson()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 50; ++i) {
            const model::CaptureEdit any = randomEdit(random);
            const auto back = model::captureEditFromJson(model::toJson(any));
            QVERIFY(back);
            QCOMPARE(*back, any);
        }
        for (const model::CaptureEdit &edit :
             {model::CaptureEdit{Kind::Move, sides(u"ab"_s), side(u'd')},
              model::CaptureEdit{Kind::SetAside, sides(u"c"_s), {}, u"blank"_s},
              model::CaptureEdit{Kind::Interleave, {}, side(u'a')}}) {
            const auto back = model::captureEditFromJson(model::toJson(edit));
            QVERIFY(back);
            QCOMPARE(*back, edit);
        }
        for (const QJsonObject &wrong :
             {QJsonObject{}, QJsonObject{{u"kind"_s, u"burn"_s}},
              QJsonObject{{u"kind"_s, u"move"_s}, {u"before"_s, u"here"_s}},
              QJsonObject{{u"kind"_s, u"move"_s}, {u"sides"_s, QJsonArray{1}}}})
            QVERIFY(!model::captureEditFromJson(wrong));
    }
};

QTEST_GUILESS_MAIN(TestCaptureBatch)
#include "tst_capturebatch.moc"
