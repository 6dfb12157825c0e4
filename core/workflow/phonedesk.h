// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/inlets/phonesession.h"
#include "core/workflow/intake.h"

namespace countersign::workflow
{

// Makes a document of photographed pages: each sheet is cut out of its photograph by its corners,
// which are looked for when the phone does not know them; the photograph stays beside it.
class PhoneDesk
{
public:
    PhoneDesk(StoreSession &session, const Engines &engines, Intake &intake);

    // `phone`: its address, `actor`: who let it in. Blocking; on any worker thread. Codes: those of
    // imaging::PageSource and Intake.
    base::Result<model::DocumentId> take(const QList<inlets::PhonePage> &pages,
                                         const QString &phone, const QString &actor,
                                         base::JobContext &context);

private:
    base::Result<Intake::NamedBytes> pageOf(const inlets::PhonePage &page, const QString &name,
                                            base::JobContext &context);

    StoreSession &m_session;
    const Engines &m_engines;
    Intake &m_intake;
};

} // namespace countersign::workflow
