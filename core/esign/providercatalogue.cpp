// SPDX-License-Identifier: Apache-2.0
#include "core/esign/providercatalogue.h"

#include "core/esign/docusign/docusignprovider.h"

namespace countersign::esign
{

const QList<ProviderEntry> &providerCatalogue()
{
    static const QList<ProviderEntry> entries{
        docusign::catalogueEntry(),
    };
    return entries;
}

const ProviderEntry *findProvider(const QString &id)
{
    for (const ProviderEntry &entry : providerCatalogue()) {
        if (entry.id == id)
            return &entry;
    }
    return nullptr;
}

} // namespace countersign::esign
