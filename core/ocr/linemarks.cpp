// SPDX-License-Identifier: Apache-2.0
#include "core/ocr/linemarks.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign::ocr
{

namespace
{

void correctBraces(QString &text)
{
    static const QRegularExpression roundOne(u"\\{(?=\\w{1,4}\\))"_s);
    if (!text.contains(u'{') && !text.contains(u'}'))
        return;
    text.replace(roundOne, u"("_s);
    text.replace(u'{', u'[');
    text.replace(u'}', u']');
}

void dropRulePieces(QList<model::OcrWord> &line)
{
    for (qsizetype at = line.size() - 2; at > 0; --at) {
        if (line.at(at).text == u"_"_s)
            line.removeAt(at);
    }
}

void correctLegalForm(model::OcrWord &name, const model::OcrWord &form)
{
    static const QRegularExpression longName(u"[A-Za-z]{4}\\.$"_s);
    static const QRegularExpression legalForm(
        u"^(?:LLC|INC\\.|Inc\\.|L\\.P\\.|LP|Ltd\\.|LTD\\.|L\\.L\\.C\\.|N\\.A\\.)(?:\\W|$)"_s);
    if (longName.match(name.text).hasMatch() && legalForm.match(form.text).hasMatch())
        name.text.replace(name.text.size() - 1, 1, u","_s);
}

bool beginsCapital(const QString &text)
{
    return !text.isEmpty() && text.at(0) >= u'A' && text.at(0) <= u'Z';
}

// `above` ends, and `line` begins with a number: both are paragraphs.
void correctEnds(QList<model::OcrWord> &above, QList<model::OcrWord> &line)
{
    static const QRegularExpression number(u"^[0-9]{1,2}[.,]$"_s);
    if (above.isEmpty() || line.size() < 2 || !number.match(line.first().text).hasMatch()
        || !beginsCapital(line.at(1).text))
        return;
    QString &end = above.last().text;
    QString &begin = line.first().text;
    if (begin.endsWith(u',')) {
        if (u".;:"_s.contains(end.back()))
            begin.replace(begin.size() - 1, 1, u"."_s);
    } else if (end.size() > 1 && end.endsWith(u',') && end.at(end.size() - 2) >= u'a'
               && end.at(end.size() - 2) <= u'z') {
        end.replace(end.size() - 1, 1, u"."_s);
    }
}

// The numbers of a page's points have all a full stop behind them, or none has.
void makePointsAlike(QList<model::OcrBlock> &blocks)
{
    constexpr qsizetype clearly = 2;
    static const QRegularExpression point(u"^[0-9]{1,2}\\.[0-9]{1,2}\\.?$"_s);
    QList<QString *> stopped;
    QList<QString *> plain;
    for (model::OcrBlock &block : blocks) {
        for (model::OcrLine &line : block.lines) {
            if (line.words.size() < 2 || !point.match(line.words.first().text).hasMatch())
                continue;
            const QString &next = line.words.at(1).text;
            if (!beginsCapital(next) && !u"\"\u201C"_s.contains(next.at(0)))
                continue;
            QString *number = &line.words.first().text;
            (number->endsWith(u'.') ? stopped : plain).append(number);
        }
    }
    if (plain.size() >= clearly * stopped.size()) {
        for (QString *number : std::as_const(stopped))
            number->chop(1);
    } else if (stopped.size() >= clearly * plain.size()) {
        for (QString *number : std::as_const(plain))
            number->append(u'.');
    }
}

} // namespace

void correctLineMarks(QList<model::OcrBlock> &blocks)
{
    QList<model::OcrWord> *above = nullptr;
    for (model::OcrBlock &block : blocks) {
        for (model::OcrLine &line : block.lines) {
            dropRulePieces(line.words);
            for (qsizetype at = 0; at < line.words.size(); ++at) {
                correctBraces(line.words[at].text);
                if (at > 0)
                    correctLegalForm(line.words[at - 1], line.words.at(at));
            }
            if (above)
                correctEnds(*above, line.words);
            above = &line.words;
        }
    }
    makePointsAlike(blocks);
}

} // namespace countersign::ocr
