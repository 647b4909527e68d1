#include "core/filter/filter_terms.h"

#include "core/model/end_of_life.h"
#include "core/model/gear_facts.h"
#include "core/model/package_name.h"

#include <algorithm>

namespace gearaudit
{

namespace
{

template <class Term> const Term *as(const FilterTerm &term)
{
    return std::get_if<Term>(&term);
}

/// The row of what a term names; null for a word.
struct KeyOfTerm {
    const FilterKeyInfo *operator()(const WordTerm &) const { return nullptr; }
    const FilterKeyInfo *operator()(const FactTerm &term) const
    {
        return &filterKeyInfo(term.key);
    }
    const FilterKeyInfo *operator()(const FlagTerm &term) const
    {
        return &filterKeyInfo(term.key);
    }
    const FilterKeyInfo *operator()(const ToolTerm &term) const
    {
        return &filterKeyInfo(term.key);
    }
    const FilterKeyInfo *operator()(const ImagingToolTerm &) const
    {
        return &filterKeyInfo(FilterKey::Tool);
    }
    const FilterKeyInfo *operator()(const SizeTerm &) const
    {
        return &filterKeyInfo(FilterKey::Size);
    }
    const FilterKeyInfo *operator()(const LevelTerm &term) const
    {
        return &filterKeyInfo(term.key);
    }
    const FilterKeyInfo *operator()(const PackageTerm &) const
    {
        return &filterKeyInfo(FilterKey::Package);
    }
};

bool hasStatus(const TextPattern &pattern, const GearRow &gear)
{
    const QString name = gear.status ? statusName(*gear.status) : QStringLiteral("unknown");
    return matchesWhole(pattern, name) ||
           (gear.hasFailed && matchesWhole(pattern, QStringLiteral("failed")));
}

Truth sizeIs(const SizeTerm &term, const PythonRow &python)
{
    if (python.bytes == 0)
        return Truth::Unknown;
    switch (term.comparison) {
    case SizeTerm::Comparison::Less: return truthOf(python.bytes < term.bytes);
    case SizeTerm::Comparison::LessOrEqual: return truthOf(python.bytes <= term.bytes);
    case SizeTerm::Comparison::Greater: return truthOf(python.bytes > term.bytes);
    case SizeTerm::Comparison::GreaterOrEqual: break;
    }
    return truthOf(python.bytes >= term.bytes);
}

Truth truthOf(std::optional<bool> value, bool wanted)
{
    return value ? gearaudit::truthOf(*value == wanted) : Truth::Unknown;
}

} // namespace

TermQuestion::TermQuestion(const FilterTerm &term, const PackedReport &view,
                           const FilterGround &ground)
    : m_term(term), m_view(view), m_ground(ground), m_texts(view.textCount()),
      m_names(view.textCount()), m_versions(view.textCount())
{
    const auto *word = as<WordTerm>(term);
    m_key = std::visit(KeyOfTerm(), term);
    m_isWord = word != nullptr;
    m_isAboutGear = m_isWord || m_key->subject == FilterSubject::Gear;
    m_isAboutPackages = m_isWord || m_key->subject == FilterSubject::Package;
    if (m_isWord) {
        m_word = PartSearch(word->pattern);
        m_normalWord =
            PartSearch({normalizedPackageName(word->pattern.text), word->pattern.isGlob});
    }
}

TermQuestion::TermQuestion(FaultQuestion faults, const PackedReport &view, const FilterGround &ground)
    : TermQuestion(faults.firstTerm(), view, ground)
{
    m_faults.emplace(std::move(faults));
}

bool TermQuestion::wordIn(TextId id)
{
    if (id == 0)
        return false;
    return m_texts.of(id, [&] { return m_word.isIn(m_view.utf8(id)); }) != 0;
}

bool TermQuestion::isName(TextId id)
{
    return m_names.of(id, [&] {
        const QString name = normalizedPackageName(m_view.text(id));
        if (m_isWord)
            return m_word.isIn(m_view.utf8(id)) || m_normalWord.isIn(name.toStdString());
        return matchesWhole(std::get<PackageTerm>(m_term).name, name);
    }) != 0;
}

bool TermQuestion::isVersion(TextId id)
{
    const auto &versions = std::get<PackageTerm>(m_term).versions;
    return versions.isEmpty() ||
           m_versions.of(id, [&] { return versions.contains(m_view.text(id)); }) != 0;
}

bool TermQuestion::isSdk(TextId id)
{
    return m_names.of(
               id, [&] { return normalizedPackageName(m_view.text(id)) == sdkPackageName(); }) != 0;
}

bool TermQuestion::isRule(FilterRule rule) const
{
    const auto *own = m_key != nullptr ? std::get_if<FilterRule>(&m_key->fact) : nullptr;
    return own != nullptr && *own == rule;
}

bool TermQuestion::isFact(const FactTerm &fact, TextId id)
{
    const bool isPart = m_key->value == FilterValue::Part;
    return m_texts.of(id, [&] {
        const QString text = m_view.text(id);
        return isPart ? matchesPart(fact.pattern, text) : matchesWhole(fact.pattern, text);
    }) != 0;
}

bool TermQuestion::holdsFor(const GearRow &gear, quint32 number)
{
    if (m_lastGear != number) {
        m_lastGear = number;
        m_lastGearAnswer = askGear(gear);
    }
    return m_lastGearAnswer;
}

Truth TermQuestion::holdsFor(const GearRow &gear, const PythonRow &python, quint32 number)
{
    if (m_lastPython != number) {
        m_lastPython = number;
        m_lastPythonAnswer = askPython(gear, python);
    }
    return m_lastPythonAnswer;
}

bool TermQuestion::isFactOf(const FactTerm &fact, const GearRow &gear)
{
    const auto *rule = std::get_if<FilterRule>(&m_key->fact);
    if (rule == nullptr)
        return isFact(fact, gear.*std::get<TextId GearRow::*>(m_key->fact));
    const auto isFound = [&](TextId id) { return id != 0 && isFact(fact, id); };
    if (*rule == FilterRule::Base)
        return isFound(gear.baseName) || isFound(gear.baseDigest);
    if (*rule == FilterRule::Layer) {
        const auto texts = m_view.texts(gear.layers);
        return std::any_of(texts.begin(), texts.end(), isFound);
    }
    if (*rule == FilterRule::Status)
        return hasStatus(fact.pattern, gear);
    if (*rule == FilterRule::Started)
        return isStarted(fact.pattern, gear.started);
    const QStringList names =
        osNames(m_view.text(gear.osId), m_view.text(gear.osVersion), m_view.text(gear.osName));
    return std::any_of(names.begin(), names.end(), [&](const QString &name) {
        return matchesWhole(fact.pattern, name);
    });
}

bool TermQuestion::hasTool(const ImagingToolTerm &tool, const GearRow &gear)
{
    const auto texts = m_view.texts(gear.tools); // name, version and path of each in turn
    for (std::size_t i = 0; i + 1 < texts.size(); i += 3) {
        const bool isNamed =
            m_names.of(texts[i], [&] { return matchesWhole(tool.name, m_view.text(texts[i])); }) != 0;
        const auto isAsked = [&] { return tool.versions.contains(m_view.text(texts[i + 1])); };
        if (isNamed && (tool.versions.isEmpty() || m_versions.of(texts[i + 1], isAsked) != 0))
            return true;
    }
    return false;
}

bool TermQuestion::isStarted(const TextPattern &pattern, TextId known)
{
    return m_texts.of(known, [&] {
        return matchesWhole(pattern, known == 0 ? QStringLiteral("unknown") : m_view.text(known));
    }) != 0;
}

bool TermQuestion::askGear(const GearRow &gear)
{
    if (const auto *fact = as<FactTerm>(m_term))
        return isFactOf(*fact, gear);
    if (const auto *tool = as<ImagingToolTerm>(m_term))
        return hasTool(*tool, gear);
    if (const auto *flag = as<FlagTerm>(m_term))
        return gear.*std::get<bool GearRow::*>(m_key->fact) == flag->isYes;
    for (const TextId id : {gear.site, gear.name, gear.label, gear.image, gear.version}) {
        if (wordIn(id))
            return true;
    }
    if (gear.status && matchesPart(std::get<WordTerm>(m_term).pattern, statusName(*gear.status)))
        return true;
    const auto isIn = [&](TextId id) { return wordIn(id); };
    const auto tools = m_view.texts(gear.tools);
    return std::any_of(gear.otherTexts.begin(), gear.otherTexts.end(), isIn) ||
           std::any_of(tools.begin(), tools.end(), isIn);
}

Truth TermQuestion::wordOf(const PythonRow &python)
{
    if (wordIn(python.path) || wordIn(python.version) || wordIn(python.environment))
        return Truth::Yes;
    for (quint32 i = python.pips.first; i < python.pips.end(); ++i) {
        const PipRow pip = m_view.pip(i);
        if (wordIn(pip.path) || wordIn(pip.version))
            return Truth::Yes;
    }
    return Truth::No;
}

Truth TermQuestion::toolOf(const ToolTerm &tool, const PythonRow &python)
{
    const auto asked = [&](TextId id, QString (*read)(const QString &)) {
        if (id == 0)
            return Truth::Unknown;
        return gearaudit::truthOf(
            m_versions.of(id, [&] { return tool.versions.contains(read(m_view.text(id))); }) != 0);
    };
    if (isRule(FilterRule::PythonVersion))
        return asked(python.version, pythonVersionText);
    Truth truth = Truth::No;
    for (quint32 i = python.pips.first; i < python.pips.end(); ++i) {
        truth = std::max(truth,
                         asked(m_view.pip(i).version, [](const QString &text) { return text; }));
    }
    return truth;
}

Truth TermQuestion::flagOf(const FlagTerm &flag, const GearRow &gear, const PythonRow &python)
{
    if (const auto *column = std::get_if<std::optional<bool> PythonRow::*>(&m_key->fact))
        return truthOf(python.**column, flag.isYes);
    switch (std::get<FilterRule>(m_key->fact)) {
    case FilterRule::EndOfLife: return endOfLife(flag, python);
    case FilterRule::SdkBehind: return sdkBehind(gear, python);
    case FilterRule::Status:
    case FilterRule::OperatingSystem:
    case FilterRule::Base:
    case FilterRule::Layer:
    case FilterRule::Tool:
    case FilterRule::Size:
    case FilterRule::Started:
    case FilterRule::PythonVersion:
    case FilterRule::PipVersion:
    case FilterRule::KnownFault:
    case FilterRule::PackageName: break; // no flags, which the table of keys holds
    }
    return Truth::Unknown;
}

Truth TermQuestion::endOfLife(const FlagTerm &flag, const PythonRow &python)
{
    const auto ended = m_texts.of(python.version, [&] {
        return static_cast<qint8>(truthOf(isEndOfLife(m_view.text(python.version), m_ground.today), true));
    });
    const auto truth = static_cast<Truth>(ended);
    return flag.isYes ? truth : opposite(truth);
}

/// An interpreter without the SDK is neither behind nor not.
Truth TermQuestion::sdkBehind(const GearRow &gear, const PythonRow &python)
{
    if (!python.knowsPackages)
        return Truth::Unknown;
    Truth truth = Truth::No;
    for (const auto &package : m_view.packages(python.packages)) {
        if (!isSdk(package.name))
            continue;
        const auto stands = standing(package.version, gear.siteRelease);
        if (stands == SdkStanding::Unknown)
            truth = std::max(truth, Truth::Unknown);
        else if ((stands == SdkStanding::Behind) == std::get<FlagTerm>(m_term).isYes)
            return Truth::Yes;
    }
    return truth;
}

Truth TermQuestion::ownFacts(const GearRow &gear, const PythonRow &python)
{
    if (m_isWord)
        return wordOf(python);
    if (const auto *tool = as<ToolTerm>(m_term))
        return toolOf(*tool, python);
    if (const auto *size = as<SizeTerm>(m_term))
        return sizeIs(*size, python);
    if (const auto *flag = as<FlagTerm>(m_term))
        return flagOf(*flag, gear, python);
    if (const auto *fact = as<FactTerm>(m_term)) {
        const TextId text = python.*std::get<TextId PythonRow::*>(m_key->fact);
        return text == 0 ? Truth::Unknown : gearaudit::truthOf(isFact(*fact, text));
    }
    return python.knowsPackages ? Truth::No : Truth::Unknown;
}

Truth TermQuestion::askPython(const GearRow &gear, const PythonRow &python)
{
    if (m_faults)
        return m_faults->of(python);
    const Truth own = ownFacts(gear, python);
    if (own == Truth::Yes || !m_isAboutPackages || isRule(FilterRule::SdkBehind))
        return own;
    return namesOne(gear, m_view.packages(python.packages)) ? Truth::Yes : own;
}

bool TermQuestion::names(const GearRow &gear, const PythonRow &python)
{
    return !m_faults && !isRule(FilterRule::SdkBehind) && ownFacts(gear, python) == Truth::Yes;
}

// What kind of term it is is settled here, once for all the packages.
template <class Function> auto TermQuestion::withNamer(const GearRow &gear, Function function)
{
    using Row = PackageRow;
    if (m_isWord) {
        return function([this](const Row &row) {
            return isName(row.name) || wordIn(row.version) || wordIn(row.origin);
        });
    }
    if (const auto *package = as<PackageTerm>(m_term)) {
        if (package->versions.isEmpty())
            return function([this](const Row &row) { return isName(row.name); });
        return function(
            [this](const Row &row) { return isName(row.name) && isVersion(row.version); });
    }
    return function([this, &gear](const Row &row) {
        return isSdk(row.name) && isBehind(row.version, gear.siteRelease);
    });
}

bool TermQuestion::namesOne(const GearRow &gear, std::span<const PackageRow> packages)
{
    return withNamer(
        gear, [&](auto isNamed) { return std::any_of(packages.begin(), packages.end(), isNamed); });
}

void TermQuestion::mark(const GearRow &gear, const PythonRow &python, MatchMark *marks)
{
    const auto packages = m_view.packages(python.packages);
    if (m_faults) {
        for (quint32 i = 0; i < packages.size(); ++i) {
            if (m_faults->names(python.packages.first + i, packages[i]))
                marks[i] = MatchMark::Named;
        }
        return;
    }
    withNamer(gear, [&](auto isNamed) {
        for (std::size_t i = 0; i < packages.size(); ++i) {
            if (isNamed(packages[i]))
                marks[i] = MatchMark::Named;
        }
    });
}

SdkStanding TermQuestion::standing(TextId version, TextId siteRelease)
{
    const auto [place, isNew] =
        m_standings.try_emplace(quint64{version} << 32 | siteRelease, SdkStanding::Unknown);
    if (isNew)
        place->second = sdkStanding(m_view.text(version), m_view.text(siteRelease));
    return place->second;
}

bool TermQuestion::isBehind(TextId version, TextId siteRelease)
{
    const auto stands = standing(version, siteRelease);
    return stands != SdkStanding::Unknown &&
           (stands == SdkStanding::Behind) == std::get<FlagTerm>(m_term).isYes;
}

} // namespace gearaudit
