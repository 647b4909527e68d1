#pragma once

#include <QtGlobal>

namespace gearaudit
{

/// What reading one gear's command may cost: text of strangers may expand to anything, nest without
/// end or loop. One budget goes along with the whole walk. A step is about a character that is read
/// or made, or a file that is looked for; real commands take some thousands. Value.
class ReadingBudget
{
public:
    static constexpr qint64 allSteps = 2'000'000;

    explicit ReadingBudget(qint64 steps = allSteps) : m_left(steps) {}

    /// Takes steps; false, also from then on, where there are not as many left.
    bool spend(qint64 steps)
    {
        if (steps > m_left)
            m_left = -1;
        else
            m_left -= steps;
        return m_left >= 0;
    }
    bool isSpent() const { return m_left < 0; }
    /// Another bound than the steps was reached, and something was left out because of it.
    void leaveOut() { m_isCut = true; }
    /// Whether anything was left out.
    bool isCut() const { return m_isCut || isSpent(); }

private:
    qint64 m_left;
    bool m_isCut = false;
};

} // namespace gearaudit
