#pragma once

#include "core/base/error.h"

#include <optional>
#include <utility>
#include <variant>

namespace gearaudit
{

/// What carries an error into a Result; the role of std::unexpected.
template <class E> struct Unexpected {
    E value;
};
template <class E> Unexpected(E) -> Unexpected<E>;

/// A value or the reason there is none. The names are those of C++23's std::expected, which this
/// project's compilers do not have yet, so that it can be exchanged for it one day. tl::expected
/// (libexpected-dev), which they have, is not [[nodiscard]]: an error that nobody looks at would
/// compile, and that is what this type is for.
template <class T, class E = Error> class [[nodiscard]] Result
{
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    template <class G>
    Result(Unexpected<G> error) : m_content(std::in_place_index<1>, std::move(error.value))
    {
    }

    bool has_value() const { return m_content.index() == 0; }
    explicit operator bool() const { return has_value(); }

    T &value() & { return std::get<0>(m_content); }
    const T &value() const & { return std::get<0>(m_content); }
    T &&value() && { return std::get<0>(std::move(m_content)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    const E &error() const { return std::get<1>(m_content); }
    T value_or(T other) const { return has_value() ? value() : std::move(other); }

private:
    std::variant<T, E> m_content;
};

template <class E> class [[nodiscard]] Result<void, E>
{
public:
    Result() = default;
    template <class G> Result(Unexpected<G> error) : m_error(std::move(error.value)) {}

    bool has_value() const { return !m_error.has_value(); }
    explicit operator bool() const { return has_value(); }
    const E &error() const { return *m_error; }

private:
    std::optional<E> m_error;
};

} // namespace gearaudit
