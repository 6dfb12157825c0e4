// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/documenttext.h"

#include <QList>
#include <QString>

namespace countersign::extraction
{

// A run of capitalised words that may be the name of a person or an organisation.
struct NameMention {
    Span span;
    QString name; // as printed, outer punctuation removed
    bool hasSuffix = false; // ends with a legal form: "Inc.", "GmbH"
    bool looksPersonal = false; // two to four words, none of them a company's
};

enum class NameLines {
    Joined, // prose: a name may run over a line's end
    Apart, // signatures and addresses: each line stands for itself
};

// Names in a part of the text. A run with "and" in it is given whole and in its two halves; the
// caller decides.
QList<NameMention> findNames(const DocumentText &text, Span range, NameLines lines);

// "Inc.", "LLC", "Limited", "GmbH", "S.p.A.": is the word (with or without dots and comma) a legal
// form?
bool isLegalForm(QStringView word);

// Same for all printed forms of one name: lower case, no punctuation, no legal form, no leading
// "the".
QString nameIdentity(const QString &name);

} // namespace countersign::extraction
