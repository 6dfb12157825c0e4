// SPDX-License-Identifier: Apache-2.0
#include "ui/review/reviewscreen.h"

#include "core/base/deliver.h"
#include "ui/errortext.h"
#include "ui/review/banner.h"
#include "ui/words.h"

using namespace Qt::StringLiterals;

// The same paper twice: what is said of it, and what a person may do.
namespace countersign::ui
{

namespace
{

enum LookalikeOffer { KeepBoth, OpenOther };

QString lookalikeText(const workflow::DocumentView &view)
{
    QString title = view.duplicateTitle;
    if (!title.isEmpty() && !view.duplicateParty.isEmpty())
        title += u" \u2013 "_s + view.duplicateParty;
    if (view.comparedPages == 0)
        return title.isEmpty()
            ? ReviewScreen::tr("This file is already in the workspace.")
            : ReviewScreen::tr("This file is already in the workspace as \u201c%1\u201d.")
                  .arg(title);
    return ReviewScreen::tr(
               "This looks like \u201c%1\u201d, captured on %2: %3 of %n page(s) equal.", nullptr,
               view.comparedPages)
        .arg(title, longDateText(view.duplicateCapturedAt.toLocalTime().date()))
        .arg(view.equalPages);
}

} // namespace

void ReviewScreen::showLookalike()
{
    m_banner->showMessage(State::Check, lookalikeText(m_view),
                          isEditable() ? tr("Reject as duplicate") : QString());
    m_banner->offer({isEditable() ? tr("Keep both") : QString(), tr("Open the other")});
}

void ReviewScreen::takeLookalikeOffer(int offer)
{
    if (offer == OpenOther) {
        Q_EMIT otherRequested(m_view.document.duplicateOf);
        return;
    }
    base::deliver(m_workbench.keepBoth(m_view.document.id), this,
                  [this](const base::Result<> &kept) {
                      if (!kept)
                          Q_EMIT noticed({State::Stop, errorText(kept.error()).summary(), {}, {}});
                      Q_EMIT reloadRequested();
                  });
}

} // namespace countersign::ui
