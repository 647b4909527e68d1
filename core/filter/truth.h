#pragma once

#include "core/report/packed_report.h"

#include <vector>

// What the terms of a filter answer. Internal to findMatches.

namespace gearaudit
{

/// What is known of a statement; ordered, so that `and` is the least of two and `or` the greatest.
enum class Truth : qint8 { No, Unknown, Yes };

inline Truth truthOf(bool value)
{
    return value ? Truth::Yes : Truth::No;
}
inline Truth opposite(Truth truth)
{
    return truth == Truth::Yes ? Truth::No : truth == Truth::No ? Truth::Yes : Truth::Unknown;
}

/// The answers of one question to texts, each worked out once.
class TextAnswers
{
public:
    explicit TextAnswers(quint32 textCount) : m_answers(textCount, unasked) {}

    template <class Question> qint8 of(TextId id, Question question)
    {
        auto &answer = m_answers[id];
        if (answer == unasked)
            answer = static_cast<qint8>(question());
        return answer;
    }

private:
    static constexpr qint8 unasked = -1;
    std::vector<qint8> m_answers;
};

} // namespace gearaudit
