// SPDX-License-Identifier: Apache-2.0
#include "ui/errortext.h"

#include "ui/errors/errortable.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

struct ErrorWords {
    Q_DECLARE_TR_FUNCTIONS(ErrorTable)
};

const ErrorRow *findErrorRow(const QString &code)
{
    for (const auto rows : {documentErrors(), inletErrors(), peopleErrors(), reviewErrors(),
                            scanErrors(), serviceErrors(), workspaceErrors()}) {
        const auto found = std::find_if(rows.begin(), rows.end(), [&code](const ErrorRow &row) {
            return code == QLatin1StringView(row.code);
        });
        if (found != rows.end())
            return &*found;
    }
    return nullptr;
}

// Puts facts in the place of "{name}"; a place without a fact becomes an ellipsis.
QString filled(const char *sentence, const QVariantMap &facts)
{
    if (!sentence)
        return {};
    QString text = ErrorWords::tr(sentence);
    qsizetype open = 0;
    while ((open = text.indexOf(u'{', open)) >= 0) {
        const qsizetype close = text.indexOf(u'}', open);
        if (close < 0)
            break;
        const QString fact = facts.value(text.mid(open + 1, close - open - 1)).toString();
        const QString shown = fact.isEmpty() ? u"…"_s : fact;
        text.replace(open, close - open + 1, shown);
        open += shown.size();
    }
    return text;
}

QString kindSentence(base::ErrorKind kind)
{
    switch (kind) {
    case base::ErrorKind::NotFound:
        return ErrorWords::tr("What was asked for is not there any more.");
    case base::ErrorKind::InvalidInput:
        return ErrorWords::tr("What was given can't be used as it is.");
    case base::ErrorKind::Io:
        return ErrorWords::tr("A file could not be read or written.");
    case base::ErrorKind::Corrupt:
        return ErrorWords::tr("The data is damaged.");
    case base::ErrorKind::Network:
        return ErrorWords::tr("The network did not answer.");
    case base::ErrorKind::Unauthorised:
        return ErrorWords::tr("The sign-in was not accepted.");
    case base::ErrorKind::RateLimited:
        return ErrorWords::tr("The service asks to wait for a while.");
    case base::ErrorKind::Conflict:
        return ErrorWords::tr("Somebody else changed the same thing meanwhile.");
    case base::ErrorKind::Cancelled:
        return ErrorWords::tr("It was cancelled.");
    case base::ErrorKind::Unsupported:
        return ErrorWords::tr("This is not supported.");
    case base::ErrorKind::Internal:
        return ErrorWords::tr("Something went wrong inside Countersign.");
    }
    return {};
}

QString kindRemedy(base::ErrorKind kind)
{
    switch (kind) {
    case base::ErrorKind::NotFound:
    case base::ErrorKind::Conflict:
        return ErrorWords::tr("Refresh the list and try again.");
    case base::ErrorKind::InvalidInput:
        return ErrorWords::tr("Change it and try again.");
    case base::ErrorKind::Io:
        return ErrorWords::tr("Check that the disk is there and has room, then try again.");
    case base::ErrorKind::Corrupt:
        return ErrorWords::tr("Try another copy of the file.");
    case base::ErrorKind::Network:
    case base::ErrorKind::RateLimited:
        return ErrorWords::tr("It is tried again by itself.");
    case base::ErrorKind::Unauthorised:
        return ErrorWords::tr("Check the account in Settings.");
    case base::ErrorKind::Cancelled:
    case base::ErrorKind::Unsupported:
        return {};
    case base::ErrorKind::Internal:
        return ErrorWords::tr("Try again; if it comes back, report the code shown with it.");
    }
    return {};
}

} // namespace

QString ErrorText::summary() const
{
    return remedy.isEmpty() ? what : what + u' ' + remedy;
}

QString ErrorText::full() const
{
    QStringList sentences{what, kept, remedy};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

ErrorText errorText(const base::Error &error)
{
    if (const ErrorRow *row = findErrorRow(error.code))
        return {filled(row->what, error.facts), filled(row->kept, error.facts),
                filled(row->remedy, error.facts)};
    QString what = kindSentence(error.kind);
    if (!error.code.isEmpty())
        //: A sentence about a failure, and its technical code.
        what = ErrorWords::tr("%1 (%2)").arg(what, error.code);
    return {what, {}, kindRemedy(error.kind)};
}

ErrorText errorText(const QString &code)
{
    return errorText(base::Error{base::ErrorKind::Internal, code, {}});
}

bool hasErrorText(const QString &code)
{
    return findErrorRow(code) != nullptr;
}

} // namespace countersign::ui
