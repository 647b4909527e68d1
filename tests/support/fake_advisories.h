#pragma once

#include "core/advisories/advisory_database.h"
#include "core/model/package_name.h"

#include <map>

namespace gearaudit::testing
{

/// A database of known faults that says what a test tells it to.
class FakeAdvisories : public AdvisoryDatabase
{
public:
    AdvisoryFacts facts() const override { return m_facts; }
    Assessment assess(const QString &name, const QString &version) const override
    {
        const auto known = m_known.find({normalizedPackageName(name), version});
        return known == m_known.end() ? Assessment() : known->second;
    }
    QStringList fixingVersions(const QString &name) const override
    {
        return m_fixes.value(normalizedPackageName(name));
    }

    void setFacts(AdvisoryFacts facts) { m_facts = std::move(facts); }
    void setFixingVersions(const QString &name, const QStringList &versions) { m_fixes[name] = versions; }
    /// A version with one fault more.
    void add(const QString &name, const QString &version, const Fault &fault)
    {
        Assessment &known = m_known[{normalizedPackageName(name), version}];
        known.faults.push_back(fault);
        known.worst = std::max(known.worst, fault.severity);
        known.fixedIn = std::max(known.fixedIn, fault.fixedIn);
        known.state =
            known.worst == Severity::Malicious ? PackageState::Malicious : PackageState::Affected;
    }
    void set(const QString &name, const QString &version, Assessment assessment)
    {
        m_known[{normalizedPackageName(name), version}] = std::move(assessment);
    }

private:
    AdvisoryFacts m_facts;
    std::map<std::pair<QString, QString>, Assessment> m_known;
    QMap<QString, QStringList> m_fixes;
};

/// A fault under one name, that everything about it goes by.
inline Fault faultOf(const QString &name, Severity severity, const QString &fixedIn = {})
{
    Fault fault;
    fault.name = name;
    fault.names = {name};
    fault.records = {name};
    fault.summary = QStringLiteral("Something of %1 goes wrong").arg(name);
    fault.severity = severity;
    fault.fixedIn = fixedIn;
    return fault;
}

} // namespace gearaudit::testing
