// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace countersign::base
{

// A value or an Error. Errors are returned as they are: `return Error{...};` or `return
// other.error();`.
template <typename T = void>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
    Result(Error error)
        : tl::expected<T, Error>(tl::make_unexpected(std::move(error)))
    {
    }
    bool ok() const { return this->has_value(); }
};

} // namespace countersign::base

// Returns the error of a Result<...> expression from the surrounding function.
#define CS_TRY(expression)                                                                         \
    do {                                                                                           \
        if (auto &&tried_ = (expression); !tried_)                                                 \
            return std::move(tried_).error();                                                      \
    } while (false)
