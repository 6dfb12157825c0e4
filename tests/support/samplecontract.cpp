// SPDX-License-Identifier: Apache-2.0
#include "tests/support/samplecontract.h"

#include <QFontMetricsF>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace countersign::test
{

namespace
{

constexpr QSizeF a4Pt(595, 842);
constexpr double sampleLineHeight = 0.0165;
constexpr double sampleCharWidth = 0.0098;

QStringList samplePageLines(int pageIndex)
{
    switch (pageIndex) {
    case 0:
        return {u"MUTUAL NON-DISCLOSURE AGREEMENT"_s,
                u""_s,
                u"This Mutual Non-Disclosure Agreement (the Agreement) is made on"_s,
                u"1 March 2026 and takes effect on 3 January 2026, between"_s,
                u""_s,
                u"Acme Instruments, Inc., a Delaware corporation with offices at"_s,
                u"400 Harbor Street, Wilmington, and Beta Logistics LLC, a company"_s,
                u"of the State of New York (each a Party)."_s,
                u""_s,
                u"1. Purpose"_s,
                u"The Parties wish to explore a business relationship and may"_s,
                u"disclose confidential information to each other."_s,
                u""_s,
                u"2. Confidential Information"_s,
                u"Confidential Information means any information that a Party"_s,
                u"marks as confidential or that a reasonable person would"_s,
                u"understand to be confidential."_s};
    case 1:
        return {u"3. Term"_s,
                u"This Agreement stays in force for two (2) years after the date"_s,
                u"of its effect, unless a Party ends it with thirty (30) days"_s,
                u"written notice."_s,
                u""_s,
                u"4. Governing Law"_s,
                u"This Agreement is governed by the laws of the State of Delaware."_s,
                u""_s,
                u"5. Liability"_s,
                u"No Party is liable for more than USD 250,000.00 in total."_s};
    default:
        return {u"IN WITNESS WHEREOF the Parties have signed this Agreement."_s,
                u""_s,
                u"Acme Instruments, Inc."_s,
                u"Name: Jane Porter"_s,
                u"Title: Chief Operating Officer"_s,
                u"E-mail: jane.porter@acme.example"_s,
                u""_s,
                u"Beta Logistics LLC"_s,
                u"Name: Luis Ortega"_s,
                u"Title: Managing Director"_s};
    }
}

model::OcrLine placedLine(const QString &text, double top)
{
    model::OcrLine line;
    double left = 0.12;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const double width = double(word.size()) * sampleCharWidth;
        line.words.append({word, {left, top, width, sampleLineHeight}, 0.97});
        left += width + sampleCharWidth;
    }
    line.box = line.words.constFirst().box.united(line.words.constLast().box);
    return line;
}

model::FieldCandidate reading(model::FieldKey key, const QString &raw, const QString &value,
                              double confidence, const model::Evidence &evidence)
{
    model::FieldCandidate candidate;
    candidate.key = key;
    candidate.raw = raw;
    candidate.normalised = value;
    candidate.confidence = confidence;
    candidate.evidence = evidence;
    return candidate;
}

QList<model::FieldValue> contractFields(const QString &title, const QString &counterparty)
{
    using K = model::FieldKey;
    QList<model::FieldValue> fields{
        sampleField(K::ContractType, title, u"nda"_s, 0.98, evidenceOf(0, u"MUTUAL"_s)),
        sampleField(K::Title, title, title, 0.93,
                    evidenceOf(0, u"MUTUAL NON-DISCLOSURE AGREEMENT"_s)),
        sampleField(K::Jurisdiction, u"State of Delaware"_s, u"Delaware"_s, 0.96,
                    evidenceOf(1, u"State of Delaware."_s)),
        sampleField(K::Party, u"Acme Instruments, Inc.,"_s, u"Acme Instruments, Inc."_s, 0.97,
                    evidenceOf(0, u"Acme Instruments, Inc.,"_s)),
        sampleField(K::Party, counterparty, counterparty, 0.95,
                    evidenceOf(0, u"Beta Logistics LLC,"_s)),
        sampleField(K::AgreementDate, u"1 March 2026"_s, u"2026-03-01"_s, 0.94,
                    evidenceOf(0, u"1 March 2026"_s)),
        sampleField(K::EffectiveDate, u"3 January 2026"_s, u"2026-01-03"_s, 0.71,
                    evidenceOf(0, u"3 January 2026,"_s)),
        sampleField(K::Term, u"two (2) years"_s, u"2 years"_s, 0.92,
                    evidenceOf(1, u"two (2) years"_s)),
        sampleField(K::NoticePeriod, u"thirty (30) days"_s, u"30 days"_s, 0.83,
                    evidenceOf(1, u"thirty (30) days"_s)),
        sampleField(K::Amount, u"USD 250,000.00"_s, u"250000.00 USD"_s, 0.64,
                    evidenceOf(1, u"USD 250,000.00"_s)),
        sampleField(K::SignerName, u"Jane Porter"_s, u"Jane Porter"_s, 0.96,
                    evidenceOf(2, u"Jane Porter"_s)),
        sampleField(K::SignerEmail, u"jane.porter@acme.example"_s, u"jane.porter@acme.example"_s,
                    0.95, evidenceOf(2, u"jane.porter@acme.example"_s)),
        sampleField(K::SignerName, u"Luis Ortega"_s, u"Luis Ortega"_s, 0.95,
                    evidenceOf(2, u"Luis Ortega"_s)),
        sampleField(K::SignerEmail, u""_s, u""_s, 0.35)};
    fields[6].issues = {{u"date.day_month_ambiguous"_s, model::IssueSeverity::Doubt}};
    fields[6].alternatives = {reading(K::EffectiveDate, u"1 March 2026"_s, u"2026-03-01"_s, 0.18,
                                      evidenceOf(0, u"1 March 2026"_s))};
    fields[12].group = 1;
    fields[13].group = 1;
    return fields;
}

} // namespace

int samplePageCount()
{
    return 3;
}

model::OcrPage samplePageText(int pageIndex)
{
    model::OcrPage page;
    page.sizePt = a4Pt;
    model::OcrBlock block;
    double top = 0.09;
    const QStringList lines = samplePageLines(pageIndex);
    for (const QString &text : lines) {
        if (!text.isEmpty()) {
            block.lines.append(placedLine(text, top));
            block.box = block.box.isEmpty() ? block.lines.constLast().box
                                            : block.box.united(block.lines.constLast().box);
        }
        top += sampleLineHeight * 1.7;
    }
    page.blocks.append(block);
    return page;
}

QImage samplePageImage(int pageIndex, int dpi)
{
    const double scale = (dpi > 0 ? dpi : 96) / 72.0;
    QImage image((a4Pt * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font(u"Liberation Serif"_s);
    font.setPixelSize(qMax(4, int(image.height() * sampleLineHeight * 0.95)));
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const QList<model::OcrWord> words = samplePageText(pageIndex).words();
    for (const model::OcrWord &word : words) {
        const QRectF box = word.box.toPixels(image.size());
        painter.save();
        painter.translate(box.left(), box.bottom() - metrics.descent() * 0.6);
        painter.scale(box.width() / qMax(1.0, metrics.horizontalAdvance(word.text)), 1);
        painter.drawText(QPointF(), word.text);
        painter.restore();
    }
    return image;
}

model::Evidence evidenceOf(int pageIndex, const QString &words)
{
    const QList<model::OcrWord> all = samplePageText(pageIndex).words();
    const QStringList wanted = words.split(u' ');
    for (qsizetype first = 0; first + wanted.size() <= all.size(); ++first) {
        qsizetype matched = 0;
        while (matched < wanted.size() && all.at(first + matched).text == wanted.at(matched))
            ++matched;
        if (matched < wanted.size())
            continue;
        const model::PageRect box = all.at(first).box.united(all.at(first + wanted.size() - 1).box);
        return {pageIndex, {box}, int(first), int(first + wanted.size() - 1)};
    }
    return {};
}

model::FieldValue sampleField(model::FieldKey key, const QString &raw, const QString &value,
                              double confidence, const model::Evidence &evidence)
{
    model::FieldValue field;
    field.id = model::FieldId::generate();
    field.key = key;
    field.raw = raw;
    field.value = value;
    field.confidence = confidence;
    field.evidence = evidence;
    field.producer = u"sample 1"_s;
    return field;
}

workflow::DocumentView sampleContract(const QString &title, const QString &counterparty)
{
    workflow::DocumentView view;
    view.document.id = model::DocumentId::generate();
    view.document.stage = model::Stage::Recognized;
    view.document.title = title;
    view.document.counterparty = counterparty;
    view.document.contractType = u"nda"_s;
    view.document.origin = u"file"_s;
    view.document.capturedAt = QDateTime::currentDateTimeUtc().addSecs(-3 * 3600);
    view.document.changedAt = view.document.capturedAt;
    view.document.sha256 = model::Sha256::fromHex(u"ab"_s.repeated(32));
    view.document.sources
        = {{u"mutual-nda.pdf"_s, u"application/pdf"_s, view.document.sha256, {}, 182'344}};
    for (int index = 0; index < samplePageCount(); ++index)
        view.document.pages.append({model::PageId::generate(), index, 0, index, a4Pt, 0, false});
    view.fields = contractFields(title, counterparty);
    return view;
}

} // namespace countersign::test
