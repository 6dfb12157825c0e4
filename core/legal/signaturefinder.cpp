// SPDX-License-Identifier: Apache-2.0
#include "core/legal/signaturefinder.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace countersign::legal
{

namespace
{

constexpr int annotationLookLimit = 100'000;

QList<qint64> integersOf(QPDFObjectHandle array)
{
    QList<qint64> integers;
    if (!array.isArray() || array.getArrayNItems() > 16)
        return integers;
    for (int i = 0; i < array.getArrayNItems(); ++i) {
        QPDFObjectHandle item = array.getArrayItem(i);
        if (!item.isInteger() || item.getIntValue() < 0)
            return {};
        integers.append(item.getIntValue());
    }
    return integers;
}

FoundSignature describeSignature(const QString &field, QPDFObjectHandle dictionary)
{
    FoundSignature signature;
    signature.field = field;
    signature.dictionary = dictionary;
    signature.subFilter = nameOf(entry(dictionary, "/SubFilter"));
    signature.isDocTimestamp = signature.subFilter == "/ETSI.RFC3161";
    QPDFObjectHandle range = entry(dictionary, "/ByteRange");
    signature.byteRange = integersOf(range);
    signature.hasByteRange = range.isArray() && range.getArrayNItems() > 0
        && !(signature.byteRange.size() == 4 && signature.byteRange == QList<qint64>{0, 0, 0, 0});
    QPDFObjectHandle contents = entry(dictionary, "/Contents");
    if (contents.isString())
        signature.contents = QByteArray::fromStdString(contents.getStringValue());
    return signature;
}

qint64 rangeEnd(const FoundSignature &signature)
{
    return signature.byteRange.size() == 4 ? signature.byteRange[2] + signature.byteRange[3] : -1;
}

bool hasDanglingSignatureWidget(PdfDocument &document, const FormTree &form)
{
    std::set<QPDFObjGen> listed;
    for (const FormField &field : form.fields) {
        for (QPDFObjectHandle widget : field.widgets)
            listed.insert(widget.getObjGen());
    }
    int looked = 0;
    for (const PageNode &node : readPages(document).pages) {
        QPDFObjectHandle annotations = entry(node.page, "/Annots");
        for (int i = 0; annotations.isArray() && i < annotations.getArrayNItems(); ++i) {
            QPDFObjectHandle annotation = annotations.getArrayItem(i);
            if (++looked > annotationLookLimit)
                return true;
            if (nameOf(entry(annotation, "/FT")) == "/Sig" && entry(annotation, "/V").isDictionary()
                && !listed.count(annotation.getObjGen()))
                return true;
        }
    }
    return false;
}

} // namespace

FoundSignatures findSignatures(PdfDocument &document)
{
    FoundSignatures found;
    found.form = readForm(document);
    std::set<QPDFObjGen> seen;
    for (const FormField &field : found.form.fields) {
        if (!field.isSigned())
            continue;
        QPDFObjectHandle value = field.value;
        if (value.isIndirect() && !seen.insert(value.getObjGen()).second)
            continue; // one signature shown by two fields
        found.signatures.append(describeSignature(field.name, value));
    }
    std::stable_sort(
        found.signatures.begin(), found.signatures.end(),
        [](const FoundSignature &a, const FoundSignature &b) { return rangeEnd(a) < rangeEnd(b); });
    found.danglingWidgets = hasDanglingSignatureWidget(document, found.form);
    return found;
}

} // namespace countersign::legal
