// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

namespace countersign::base
{

// Calls callback(Result<T>) in the thread of `context` when the future finishes, and not at all
// once `context` is gone. Used instead of QFuture::then(context, ...), which aborts or drops the
// callback when the context dies first (Qt 6.4.2).
template <typename T, typename Callback>
void deliver(const QFuture<Result<T>> &future, QObject *context, Callback callback)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, callback = std::move(callback)]() mutable {
                         watcher->deleteLater();
                         const QFuture<Result<T>> done = watcher->future();
                         if (done.resultCount() == 0)
                             callback(Result<T>(
                                 Error{ErrorKind::Cancelled, QStringLiteral("job.cancelled"), {}}));
                         else
                             callback(done.result());
                     });
    watcher->setFuture(future);
}

} // namespace countersign::base
