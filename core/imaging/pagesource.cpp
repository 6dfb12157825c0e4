// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/pagesource.h"

#include "core/imaging/imagesource.h"
#include "core/imaging/pdfsource.h"

using namespace Qt::StringLiterals;

namespace countersign::imaging
{

base::Result<std::shared_ptr<const PageSource>> PageSource::open(const SourceData &data,
                                                                 const base::Secret &password,
                                                                 const Tools &tools,
                                                                 base::JobContext &context)
{
    if (data.size() == 0)
        return base::Error{base::ErrorKind::InvalidInput, u"import.empty"_s, {}};
    const MediaType type = detectMediaType(data.read(0, mediaTypeProbeBytes));
    if (type == MediaType::Unknown)
        return base::Error{base::ErrorKind::Unsupported, u"import.unsupported_type"_s, {}};
    if (type == MediaType::Pdf)
        return PdfSource::open(data, password, tools, context);
    return ImageSource::open(data, type, tools, context);
}

} // namespace countersign::imaging
