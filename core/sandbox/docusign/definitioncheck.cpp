// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/docusign/definitioncheck.h"

#include "core/sandbox/pdf/pdfbase.h"

#include <QJsonArray>
#include <QSet>

#include <qpdf/QPDF.hh>

using namespace Qt::StringLiterals;

namespace countersign::sandbox::docusign
{

namespace
{

using Finding = std::optional<ApiError>;

constexpr qsizetype maxSubject = 100;
constexpr qsizetype maxFieldValue = 100;
constexpr qsizetype maxAccessCode = 50;

ApiError invalidBody(const QString &message)
{
    return {u"INVALID_REQUEST_BODY"_s, message};
}

ApiError invalidParameter(const QString &message)
{
    return {u"INVALID_REQUEST_PARAMETER"_s,
            u"The request contained at least one invalid parameter. "_s + message};
}

// The path of the first number or boolean; the API takes strings alone.
QString findNonString(const QJsonValue &value, const QString &path)
{
    if (value.isDouble() || value.isBool())
        return path;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString found = findNonString(array[i], path + u'[' + QString::number(i) + u']');
            if (!found.isEmpty())
                return found;
        }
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString found = findNonString(it.value(), path + u'.' + it.key());
        if (!found.isEmpty())
            return found;
    }
    return {};
}

bool isPositiveInteger(const QJsonValue &value)
{
    bool isNumber = false;
    return value.toString().toInt(&isNumber) >= 1 && isNumber;
}

bool isCoordinate(const QJsonValue &value)
{
    bool isNumber = false;
    return value.toString().toInt(&isNumber) >= 0 && isNumber;
}

// The number of the document's pages, or what is wrong with it.
std::optional<int> pageCount(const QByteArray &pdf)
{
    const auto base = openPdfBase(pdf);
    if (!base)
        return std::nullopt;
    return int((*base)->document->getAllPages().size());
}

Finding checkDocument(const QJsonObject &document)
{
    if (!isPositiveInteger(document[u"documentId"_s]))
        return ApiError{u"DOCUMENT_ID_INVALID"_s, u"A document has no valid documentId."_s};
    if (document[u"name"_s].toString().isEmpty())
        return invalidParameter(u"The document's name is missing."_s);
    const auto decoded
        = QByteArray::fromBase64Encoding(document[u"documentBase64"_s].toString().toLatin1(),
                                         QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).isEmpty())
        return ApiError{u"INVALID_REQUEST_BODY"_s, u"documentBase64 is not base64."_s};
    if (document[u"fileExtension"_s].toString() != u"pdf"_s || pageCount(*decoded).value_or(0) == 0)
        return ApiError{u"UNABLE_TO_CONVERT_DOCUMENT"_s, u"The document can't be opened as PDF."_s};
    return std::nullopt;
}

Finding checkDocuments(const QJsonObject &definition)
{
    if (!definition[u"documents"_s].isArray())
        return invalidBody(u"documents must be an array."_s);
    const QJsonArray documents = definition[u"documents"_s].toArray();
    if (documents.isEmpty())
        return ApiError{u"ENVELOPE_IS_INCOMPLETE"_s, u"The envelope has no document."_s};
    if (documents.size() > 1)
        return ApiError{u"SANDBOX_ONE_DOCUMENT"_s, u"This stand-in takes one document."_s};
    return checkDocument(documents[0].toObject());
}

Finding checkTab(const QJsonObject &tab, const QString &documentId, int pages)
{
    if (tab.contains(u"anchorString"_s)) {
        if (tab[u"anchorIgnoreIfNotPresent"_s].toString() == u"true"_s)
            return std::nullopt;
        return ApiError{u"ANCHOR_TAB_STRING_NOT_FOUND"_s,
                        u"The anchor string was not found in the document."_s};
    }
    if (tab[u"documentId"_s].toString() != documentId)
        return ApiError{u"TAB_REFERS_TO_MISSING_DOCUMENT"_s,
                        u"A tab refers to a document that is not there."_s};
    if (!isPositiveInteger(tab[u"pageNumber"_s]) || tab[u"pageNumber"_s].toString().toInt() > pages)
        return invalidParameter(u"A tab's pageNumber is not one of the document's."_s);
    if (!isCoordinate(tab[u"xPosition"_s]) || !isCoordinate(tab[u"yPosition"_s]))
        return invalidParameter(u"A tab's position is missing or not a number."_s);
    return std::nullopt;
}

Finding checkTabs(const QJsonObject &recipient, const QString &documentId, int pages)
{
    if (recipient.contains(u"tabs"_s) && !recipient[u"tabs"_s].isObject())
        return invalidBody(u"tabs must be an object."_s);
    const QJsonObject tabs = recipient[u"tabs"_s].toObject();
    for (auto it = tabs.begin(); it != tabs.end(); ++it) {
        if (!it.value().isArray())
            return invalidBody(it.key() + u" must be an array."_s);
        const QJsonArray array = it.value().toArray();
        for (const QJsonValue &tab : array) {
            if (const Finding finding = checkTab(tab.toObject(), documentId, pages))
                return finding;
        }
    }
    return std::nullopt;
}

Finding checkRecipient(const QJsonObject &recipient, QSet<QString> &ids)
{
    const QString id = recipient[u"recipientId"_s].toString();
    if (!isPositiveInteger(recipient[u"recipientId"_s]) || ids.contains(id))
        return ApiError{u"INVALID_RECIPIENT_ID"_s, u"A recipientId is missing or used twice."_s};
    ids.insert(id);
    if (recipient[u"name"_s].toString().isEmpty())
        return ApiError{u"INVALID_USERNAME_FOR_RECIPIENT"_s, u"A recipient has no name."_s};
    if (!recipient[u"email"_s].toString().contains(u'@'))
        return ApiError{u"INVALID_EMAIL_ADDRESS_FOR_RECIPIENT"_s,
                        u"The email address for the recipient is invalid."_s};
    if (recipient.contains(u"routingOrder"_s) && !isPositiveInteger(recipient[u"routingOrder"_s]))
        return ApiError{u"INVALID_ROUTING_ORDER"_s, u"A routing order is not a number above 0."_s};
    if (recipient[u"accessCode"_s].toString().size() > maxAccessCode)
        return invalidParameter(u"The access code is too long."_s);
    return std::nullopt;
}

Finding checkRecipients(const QJsonObject &definition)
{
    const QJsonObject recipients = definition[u"recipients"_s].toObject();
    const QJsonObject document = definition[u"documents"_s][0].toObject();
    const int pages
        = pageCount(QByteArray::fromBase64(document[u"documentBase64"_s].toString().toLatin1()))
              .value_or(0);
    QSet<QString> ids;
    for (auto it = recipients.begin(); it != recipients.end(); ++it) {
        if (!it.value().isArray())
            return invalidBody(u"recipients."_s + it.key() + u" must be an array."_s);
        if (it.key() != u"signers"_s && it.key() != u"carbonCopies"_s)
            return ApiError{u"SANDBOX_RECIPIENT_KIND"_s,
                            u"This stand-in knows signers and carbon copies."_s};
        const QJsonArray array = it.value().toArray();
        for (const QJsonValue &value : array) {
            if (const Finding finding = checkRecipient(value.toObject(), ids))
                return finding;
            if (const Finding finding
                = checkTabs(value.toObject(), document[u"documentId"_s].toString(), pages))
                return finding;
        }
    }
    if (recipients[u"signers"_s].toArray().isEmpty())
        return ApiError{u"ENVELOPE_HAS_NO_SIGNERS"_s, u"The envelope has no signer."_s};
    return std::nullopt;
}

Finding checkCustomFields(const QJsonObject &definition)
{
    const QJsonValue fields = definition[u"customFields"_s][u"textCustomFields"_s];
    if (definition.contains(u"customFields"_s) && !fields.isArray())
        return invalidBody(u"textCustomFields must be an array."_s);
    const QJsonArray array = fields.toArray();
    for (const QJsonValue &field : array) {
        if (field[u"name"_s].toString().isEmpty()
            || field[u"value"_s].toString().size() > maxFieldValue)
            return ApiError{u"CUSTOM_FIELD_INVALID"_s, u"A custom field is not valid."_s};
    }
    return std::nullopt;
}

} // namespace

QJsonObject ApiError::json() const
{
    return {{u"errorCode"_s, code}, {u"message"_s, message}};
}

std::optional<ApiError> checkDefinition(const QJsonObject &definition)
{
    if (definition.isEmpty())
        return invalidBody(u"The request body is missing or improperly formatted."_s);
    const QString wrong = findNonString(definition, u"envelopeDefinition"_s);
    if (!wrong.isEmpty())
        return invalidBody(wrong + u" must be a string."_s);
    const QString status = definition[u"status"_s].toString();
    if (status != u"sent"_s && status != u"created"_s)
        return ApiError{u"INVALID_ENVELOPE_STATUS"_s, u"status must be sent or created."_s};
    const QString subject = definition[u"emailSubject"_s].toString();
    if (subject.isEmpty() || subject.size() > maxSubject)
        return invalidParameter(u"emailSubject must have 1 to 100 characters."_s);
    if (const Finding finding = checkDocuments(definition))
        return finding;
    if (const Finding finding = checkRecipients(definition))
        return finding;
    return checkCustomFields(definition);
}

} // namespace countersign::sandbox::docusign
