#include "core/model/gear_facts.h"

#include <QTest>

using namespace gearaudit;

namespace
{
QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

PythonFinding python(const std::vector<Package> &packages, bool inUse = false)
{
    PythonFinding result;
    result.pips = {{text("pip"), text("/bin/pip"), text("23"), packages, {}}};
    result.inUse = inUse;
    return result;
}

Package sdk(const char *version, const char *name = "flywheel-sdk")
{
    return {text(name), text(version)};
}
} // namespace

class TestGearFacts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatHasFailed()
    {
        for (const Status status : {Status::Audited, Status::NoPython, Status::NoImage})
            QVERIFY(!hasFailed(status, false, {}));
        for (const Status status : {Status::NotFound, Status::TimedOut, Status::Cancelled})
            QVERIFY(hasFailed(status, true, text("a/b:1")));
        // The first script wrote no status: of an image in which it found nothing, nobody can tell.
        QVERIFY(hasFailed(std::nullopt, false, text("unknown")));
        QVERIFY(hasFailed(std::nullopt, false, {}));
        QVERIFY(!hasFailed(std::nullopt, false, text("a/b:1")));
        QVERIFY(!hasFailed(std::nullopt, true, text("unknown")));
    }

    void whatIsKnown()
    {
        for (const Status status : {Status::Audited, Status::NoPython})
            QVERIFY(isKnown(status, false));
        for (const Status status : {Status::NoImage, Status::TimedOut, Status::Cancelled})
            QVERIFY(!isKnown(status, true));
        // The first script wrote no status.
        QVERIFY(isKnown(std::nullopt, true));
        QVERIFY(!isKnown(std::nullopt, false));
        GearRecord record;
        QVERIFY(!isKnown(record));
        record.findings.pythons = {PythonFinding()};
        QVERIFY(isKnown(record));
    }

    void packagesAreKnownByAPipOrByMetadata()
    {
        PythonFinding none;
        QVERIFY(!knowsPackages(none));
        QVERIFY(knowsPackages(python({})));
        none.packages.emplace();
        QVERIFY(knowsPackages(none));
    }

    void theVersionInUseIsFirstAndEachOnce()
    {
        GearRecord record;
        record.findings.pythons = {python({sdk("1.0")}), python({sdk("2.0", "Flywheel_SDK")}, true),
                                   python({sdk("1.0"), {text("six"), text("9")}})};
        QCOMPARE(sdkVersions(record), (QStringList{text("2.0"), text("1.0")}));
    }

    void aPackageIsListedOnceWithItsOrigin()
    {
        PythonFinding both = python({sdk("1.0")});
        both.pips[0].direct.insert(text("flywheel-sdk"), {text("git+https://x.org/s"), text("c0"), true});
        both.packages = {sdk("0.9", "flywheel.sdk"), {text("six"), text("1")}};
        const auto installed = installedPackages(both);
        QCOMPARE(installed.size(), 2u);
        QCOMPARE(installed[0].package, sdk("1.0"));
        QCOMPARE(installed[0].pip, text("/bin/pip"));
        QCOMPARE(originAddress(installed[0].origin), text("git+https://x.org/s@c0"));
        QCOMPARE(installed[1].package.name, text("six"));
        QCOMPARE(originAddress(installed[1].origin), QString());
    }
};

QTEST_GUILESS_MAIN(TestGearFacts)
#include "tst_gear_facts.moc"
