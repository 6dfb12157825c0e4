// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace countersign::sandbox::docusign
{

// An answer body as DocuSign writes its errors.
struct ApiError {
    QString code;
    QString message;

    QJsonObject json() const;
};

// What is wrong with the body of POST /envelopes, as strictly as the service and the API
// description say: every scalar a string, lists arrays, required values there, the document a PDF
// we can open, tabs on its pages.
std::optional<ApiError> checkDefinition(const QJsonObject &definition);

} // namespace countersign::sandbox::docusign
