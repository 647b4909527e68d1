#include "core/query/filter_terms.h"

#include "core/base/package_name.h"
#include "core/query/end_of_life.h"
#include "core/query/sdk_standing.h"
#include "core/report/gear_facts.h"

#include <algorithm>

namespace gearaudit
{

namespace
{

template <class Term> const Term *as(const FilterTerm &term)
{
    return std::get_if<Term>(&term);
}

bool isFlag(const FilterTerm &term, FilterKey key)
{
    const auto *flag = as<FlagTerm>(term);
    return flag != nullptr && flag->key == key;
}

bool hasStatus(const TextPattern &pattern, const std::optional<Status> &status)
{
    if (!status)
        return matchesWhole(pattern, QStringLiteral("unknown"));
    return matchesWhole(pattern, statusName(*status)) ||
           (!isAnswer(*status) && matchesWhole(pattern, QStringLiteral("failed")));
}

Truth truthOf(std::optional<bool> value, bool wanted)
{
    return value ? gearaudit::truthOf(*value == wanted) : Truth::Unknown;
}

} // namespace

TermQuestion::TermQuestion(const FilterTerm &term, const FilterView &view, QDate today)
    : m_term(term), m_view(view), m_today(today), m_texts(view.textCount()),
      m_names(view.textCount()), m_versions(view.textCount())
{
    const auto *word = as<WordTerm>(term);
    const auto *fact = as<FactTerm>(term);
    m_isWord = word != nullptr;
    m_isAboutGear = m_isWord || isFlag(term, FilterKey::Sdk) ||
                    (fact != nullptr && fact->key != FilterKey::Environment);
    m_isAboutPackages =
        m_isWord || as<PackageTerm>(term) != nullptr || isFlag(term, FilterKey::SdkBehind);
    if (m_isWord)
        m_normalWord = normalizedPackageName(word->pattern.text);
}

bool TermQuestion::wordIn(TextId id)
{
    if (id == 0)
        return false;
    return m_texts.of(id, [&] {
        return matchesPart(std::get<WordTerm>(m_term).pattern, m_view.text(id));
    }) != 0;
}

bool TermQuestion::isName(TextId id)
{
    return m_names.of(id, [&] {
        const QString written = m_view.text(id);
        const QString name = normalizedPackageName(written);
        if (const auto *word = as<WordTerm>(m_term))
            return matchesPart(word->pattern, written) ||
                   matchesPart({m_normalWord, word->pattern.isGlob}, name);
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

bool TermQuestion::isFact(const FactTerm &fact, const GearRow &gear)
{
    if (fact.key == FilterKey::Status)
        return hasStatus(fact.pattern, gear.status);
    const auto id = [&] {
        switch (fact.key) {
        case FilterKey::Site: return gear.site;
        case FilterKey::Gear: return gear.name;
        case FilterKey::Label: return gear.label;
        case FilterKey::Image: return gear.image;
        default: return gear.version;
        }
    }();
    const bool isPart = filterKeyInfo(fact.key).value == FilterValue::Part;
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

bool TermQuestion::askGear(const GearRow &gear)
{
    if (const auto *fact = as<FactTerm>(m_term))
        return isFact(*fact, gear);
    if (const auto *flag = as<FlagTerm>(m_term))
        return gear.sdkEnabled == flag->isYes;
    for (const TextId id : {gear.site, gear.name, gear.label, gear.image, gear.version}) {
        if (wordIn(id))
            return true;
    }
    if (gear.status && matchesPart(std::get<WordTerm>(m_term).pattern, statusName(*gear.status)))
        return true;
    return std::any_of(gear.otherTexts.begin(), gear.otherTexts.end(),
                       [&](TextId id) { return wordIn(id); });
}

Truth TermQuestion::wordOf(const PythonRow &python)
{
    const auto inPip = [&](const PipRow &pip) { return wordIn(pip.path) || wordIn(pip.version); };
    return gearaudit::truthOf(wordIn(python.path) || wordIn(python.version) ||
                              wordIn(python.environment) ||
                              std::any_of(python.pips.begin(), python.pips.end(), inPip));
}

Truth TermQuestion::toolOf(const ToolTerm &tool, const PythonRow &python)
{
    const auto asked = [&](TextId id, QString (*read)(const QString &)) {
        if (id == 0)
            return Truth::Unknown;
        return gearaudit::truthOf(
            m_versions.of(id, [&] { return tool.versions.contains(read(m_view.text(id))); }) != 0);
    };
    if (tool.key == FilterKey::Python)
        return asked(python.version, pythonVersionText);
    Truth truth = Truth::No;
    for (const auto &pip : python.pips)
        truth = std::max(truth, asked(pip.version, [](const QString &text) { return text; }));
    return truth;
}

Truth TermQuestion::flagOf(const FlagTerm &flag, const GearRow &gear, const PythonRow &python)
{
    if (flag.key == FilterKey::InUse)
        return truthOf(python.inUse, flag.isYes);
    if (flag.key == FilterKey::SdkBehind)
        return sdkBehind(gear, python);
    const auto ended = m_texts.of(python.version, [&] {
        return static_cast<qint8>(truthOf(isEndOfLife(m_view.text(python.version), m_today), true));
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
        const auto standing =
            sdkStanding(m_view.text(package.version), m_view.text(gear.siteRelease));
        if (standing == SdkStanding::Unknown)
            truth = std::max(truth, Truth::Unknown);
        else if ((standing == SdkStanding::Behind) == std::get<FlagTerm>(m_term).isYes)
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
    if (const auto *flag = as<FlagTerm>(m_term))
        return flagOf(*flag, gear, python);
    if (const auto *fact = as<FactTerm>(m_term)) {
        if (python.environment == 0)
            return Truth::Unknown;
        return gearaudit::truthOf(m_texts.of(python.environment, [&] {
            return matchesWhole(fact->pattern, m_view.text(python.environment));
        }) != 0);
    }
    return python.knowsPackages ? Truth::No : Truth::Unknown;
}

Truth TermQuestion::askPython(const GearRow &gear, const PythonRow &python)
{
    const Truth own = ownFacts(gear, python);
    if (own == Truth::Yes || !m_isAboutPackages || isFlag(m_term, FilterKey::SdkBehind))
        return own;
    for (const auto &package : m_view.packages(python.packages)) {
        if (names(gear, package))
            return Truth::Yes;
    }
    return own;
}

bool TermQuestion::names(const GearRow &gear, const PythonRow &python)
{
    return !isFlag(m_term, FilterKey::SdkBehind) && ownFacts(gear, python) == Truth::Yes;
}

bool TermQuestion::names(const GearRow &gear, const PackageRow &package)
{
    if (m_isWord)
        return isName(package.name) || wordIn(package.name) || wordIn(package.version) ||
               wordIn(package.origin);
    if (as<PackageTerm>(m_term) != nullptr)
        return isName(package.name) && isVersion(package.version);
    return isSdk(package.name) && isBehind(package.version, gear.siteRelease);
}

bool TermQuestion::isBehind(TextId version, TextId siteRelease) const
{
    const auto standing = sdkStanding(m_view.text(version), m_view.text(siteRelease));
    return standing != SdkStanding::Unknown &&
           (standing == SdkStanding::Behind) == std::get<FlagTerm>(m_term).isYes;
}

} // namespace gearaudit
