// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/pixhandle.h"

#include <allheaders.h>

namespace countersign::imaging
{

void PixDeleter::operator()(Pix *pix) const
{
    pixDestroy(&pix);
}

} // namespace countersign::imaging
