// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/capture/fileimport.h"
#include "core/extraction/rankermodel.h"
#include "core/inlets/phoneserver.h"
#include "core/net/httpclient.h"
#include "core/ocr/ocrengine.h"
#include "core/security/password.h"
#include "core/security/secretstore.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <functional>
#include <memory>

namespace countersign::workflow
{

// What the workflow works with beside the store; made by the application and living as long as it.
struct Engines {
    capture::FileImport fileImport;
    std::shared_ptr<ocr::OcrEngine> ocr;
    net::HttpClient &http;
    security::SecretStore &secrets; // access tokens of the accounts
    QMap<QString, QByteArray> crmMappings; // JSON by connector id
    QByteArray trustAnchorsPem;
    // What fields are read with before anything was learned.
    std::shared_ptr<const extraction::RankerModel> shippedReader
        = extraction::RankerModel::shipped();
    // What phones are shown; see inlets::PhoneServer.
    QMap<QString, inlets::PhoneFile> phonePage = {};
    // Words an error for a person, for the files that are written beside what can't be taken in.
    std::function<QString(const base::Error &)> sentence = base::describe;
    // What the passwords that people sign in with are stretched by.
    security::PassphraseCost passwordCost = {};
};

} // namespace countersign::workflow
