#pragma once

#include "core/filter/filter_expression.h"
#include "core/filter/fault_question.h"
#include "core/filter/filter_matches.h"
#include "core/filter/truth.h"
#include "core/model/sdk_standing.h"
#include "core/report/packed_report.h"

#include <QDate>

#include <optional>
#include <unordered_map>
#include <vector>

// One term asked of a report's rows. Internal to findMatches.

namespace gearaudit
{

/// A term with its answers so far. Not pure in its memory only: equal questions, equal answers.
class TermQuestion
{
public:
    TermQuestion(const FilterTerm &term, const PackedReport &view, const FilterGround &ground);
    /// Terms about known faults, as one.
    TermQuestion(FaultQuestion faults, const PackedReport &view, const FilterGround &ground);

    /// Whether it says something of the gear, of interpreters (their packages included), or both.
    bool isAboutGear() const { return m_isAboutGear; }
    bool isAboutPythons() const { return m_isWord || !m_isAboutGear; }
    bool isAboutPackages() const { return m_isAboutPackages; }

    /// Asked again for the same number it answers from memory.
    bool holdsFor(const GearRow &gear, quint32 number);
    /// By the interpreter's own facts or by one of its packages.
    Truth holdsFor(const GearRow &gear, const PythonRow &python, quint32 number);
    /// By its own facts alone: what is emphasised.
    bool names(const GearRow &gear, const PythonRow &python);
    /// Whether it is about one of these packages, and a mark for each of an interpreter's that it is about.
    bool namesOne(const GearRow &gear, std::span<const PackageRow> packages);
    void mark(const GearRow &gear, const PythonRow &python, MatchMark *marks);

private:
    bool askGear(const GearRow &gear);
    bool isFactOf(const FactTerm &fact, const GearRow &gear);
    bool hasTool(const ImagingToolTerm &tool, const GearRow &gear);
    Truth askPython(const GearRow &gear, const PythonRow &python);
    Truth ownFacts(const GearRow &gear, const PythonRow &python);
    Truth wordOf(const PythonRow &python);
    Truth flagOf(const FlagTerm &flag, const GearRow &gear, const PythonRow &python);
    Truth endOfLife(const FlagTerm &flag, const PythonRow &python);
    Truth toolOf(const ToolTerm &tool, const PythonRow &python);
    Truth sdkBehind(const GearRow &gear, const PythonRow &python);
    bool wordIn(TextId id);
    bool isStarted(const TextPattern &pattern, TextId known);
    bool isFact(const FactTerm &fact, TextId text);
    bool isRule(FilterRule rule) const;
    bool isName(TextId id);
    bool isVersion(TextId id);
    bool isSdk(TextId id);
    SdkStanding standing(TextId version, TextId siteRelease);
    bool isBehind(TextId version, TextId siteRelease);
    /// Calls a function with what tells of a package whether the term is about it.
    template <class Function> auto withNamer(const GearRow &gear, Function function);

    const FilterTerm &m_term;
    const FilterKeyInfo *m_key = nullptr; ///< null: a word
    const PackedReport &m_view;
    FilterGround m_ground;
    bool m_isWord = false;
    bool m_isAboutGear = false;
    bool m_isAboutPackages = false;
    std::optional<FaultQuestion> m_faults;
    PartSearch m_word;
    PartSearch m_normalWord; ///< the same in PEP 503 form
    std::optional<quint32> m_lastGear;
    bool m_lastGearAnswer = false;
    std::optional<quint32> m_lastPython;
    Truth m_lastPythonAnswer = Truth::No;
    TextAnswers m_texts; ///< of words, facts, environments
    TextAnswers m_names; ///< of packages' names
    TextAnswers m_versions;
    std::unordered_map<quint64, SdkStanding> m_standings; ///< by a version and a release
};

} // namespace gearaudit
