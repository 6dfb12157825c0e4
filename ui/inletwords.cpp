// SPDX-License-Identifier: Apache-2.0
#include "ui/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

struct InletWords {
    Q_DECLARE_TR_FUNCTIONS(InletWords)
};

} // namespace

QString provenanceText(const model::Provenance &source)
{
    if (source.way == u"folder"_s)
        return InletWords::tr("watched folder %1").arg(source.place);
    if (source.way == u"mail"_s && source.subject.isEmpty())
        return InletWords::tr("mail from %1").arg(source.sender);
    if (source.way == u"mail"_s)
        return InletWords::tr("mail from %1: %2", "a sender and a subject")
            .arg(source.sender, source.subject);
    if (source.way == u"phone"_s)
        return InletWords::tr("from a phone");
    if (source.way == u"clipboard"_s)
        return InletWords::tr("pasted");
    return {};
}

} // namespace countersign::ui
