#pragma once

#include "tests/support/fake_advisories.h"

namespace gearaudit::test
{

/// What the packages of sampleRecords() might be known for: numpy 1.24.2 has two faults, one of which is
/// exploited, numpy 1.19.5 one more, six 1.16.0 one that no version ends, and my-tool is an attack. A day
/// old on 23 November 2026.
inline std::shared_ptr<gearaudit::testing::FakeAdvisories> sampleAdvisories()
{
    using gearaudit::testing::faultOf;
    auto database = std::make_shared<gearaudit::testing::FakeAdvisories>();
    AdvisoryFacts facts;
    facts.made = QDateTime(QDate(2026, 11, 22), QTime(6, 0), Qt::UTC);
    facts.sources = {{QStringLiteral("osv"), QStringLiteral("https://example.org/all.zip"), facts.made, facts.made, {}, {},
                      20'123}};
    facts.advisories = 20'123;
    database->setFacts(facts);
    Fault overflow = faultOf(QStringLiteral("CVE-2026-1001"), Severity::Critical, QStringLiteral("1.26.4"));
    overflow.names << QStringLiteral("GHSA-aaaa-bbbb-cccc") << QStringLiteral("PYSEC-2026-7");
    overflow.summary = QStringLiteral("A <b>crafted</b> array writes beyond its end");
    overflow.links = {QStringLiteral("https://nvd.nist.gov/vuln/detail/CVE-2026-1001"),
                      QStringLiteral("file:///etc/passwd")};
    overflow.cvss = 9.8;
    overflow.isExploited = true;
    overflow.epss = 0.942;
    const Fault slow = faultOf(QStringLiteral("CVE-2025-2002"), Severity::Medium, QStringLiteral("1.25.0"));
    const Fault old = faultOf(QStringLiteral("CVE-2021-3003"), Severity::High, QStringLiteral("1.22.0"));
    for (const char *version : {"1.24.2", "1.19.5"}) {
        database->add(QStringLiteral("numpy"), QLatin1String(version), overflow);
        database->add(QStringLiteral("numpy"), QLatin1String(version), slow);
    }
    database->add(QStringLiteral("numpy"), QStringLiteral("1.19.5"), old);
    database->add(QStringLiteral("six"), QStringLiteral("1.16.0"), faultOf(QStringLiteral("GHSA-xxxx"), Severity::Low));
    database->add(QStringLiteral("my-tool"), QStringLiteral("1.2.3"),
                  faultOf(QStringLiteral("MAL-2026-1"), Severity::Malicious));
    return database;
}

} // namespace gearaudit::test
