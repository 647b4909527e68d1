#pragma once

#include <QtGlobal>

namespace gearaudit
{

/// How deep texts, programs and what they hold may lie within each other: deeper than anything
/// real, and not so deep that it would cost a thread its stack.
inline constexpr int mostDepth = 150;

/// Counts one more while it lives.
class Deeper
{
public:
    explicit Deeper(int &count) : m_count(++count) {}
    ~Deeper() { --m_count; }
    Q_DISABLE_COPY(Deeper)

private:
    int &m_count;
};

} // namespace gearaudit
