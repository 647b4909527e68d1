#include "core/model/version.h"
#include "tests/support/advisory_samples.h"
#include "tests/support/text_files.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

/// The intervals of one range, its events put in order.
std::vector<AffectedInterval> intervalsOf(const QJsonObject &range)
{
    struct Event {
        QByteArray order;
        QString kind, version;
    };
    std::vector<Event> events;
    for (const QJsonValue &each : range.value(str("events")).toArray()) {
        const QJsonObject event = each.toObject();
        for (const QString &kind : event.keys()) {
            const QString version = event.value(kind).toString();
            const bool isFromFirst = version == QLatin1String("0");
            events.push_back({isFromFirst ? QByteArray() : versionKey(version), kind, version});
        }
    }
    const auto rank = [](const QString &kind) {
        return QStringList{str("introduced"), str("fixed"), str("last_affected")}.indexOf(kind);
    };
    std::stable_sort(events.begin(), events.end(), [&](const Event &left, const Event &right) {
        return left.order == right.order ? rank(left.kind) < rank(right.kind) : left.order < right.order;
    });
    std::vector<AffectedInterval> intervals;
    bool isOpen = false;
    for (const Event &event : events) {
        if (event.kind == QLatin1String("introduced") && !isOpen) {
            intervals.push_back({event.version, {}, {}});
            isOpen = true;
        } else if (event.kind != QLatin1String("introduced") && isOpen) {
            (event.kind == QLatin1String("fixed") ? intervals.back().fixed : intervals.back().lastAffected) = event.version;
            isOpen = false;
        }
    }
    return intervals;
}

/// The records of a folder, read in the simplest way.
std::vector<Advisory> recordsIn(const QString &folder)
{
    std::vector<Advisory> all;
    for (const QString &name : QDir(folder).entryList({str("*.json")})) {
        const auto json = QJsonDocument::fromJson(fileContent(QDir(folder).filePath(name))).object();
        if (!json.contains(str("id")) || !json.value(str("withdrawn")).toString().isEmpty())
            continue;
        Advisory record;
        record.id = json.value(str("id")).toString();
        record.isMalicious = record.id.startsWith(str("MAL-"));
        for (const QJsonValue &alias : json.value(str("aliases")).toArray())
            record.aliases << alias.toString();
        for (const QJsonValue &each : json.value(str("affected")).toArray()) {
            const QJsonObject affected = each.toObject(), package = affected.value(str("package")).toObject();
            AffectedPackage of;
            of.name = package.value(str("name")).toString();
            for (const QJsonValue &version : affected.value(str("versions")).toArray())
                of.versions << version.toString();
            for (const QJsonValue &range : affected.value(str("ranges")).toArray()) {
                if (range.toObject().value(str("type")) == str("ECOSYSTEM"))
                    std::ranges::move(intervalsOf(range.toObject()), std::back_inserter(of.intervals));
            }
            record.affected.push_back(of);
        }
        all.push_back(record);
    }
    return all;
}

QString stateName(PackageState state)
{
    switch (state) {
    case PackageState::NoneKnown: return str("none");
    case PackageState::Affected: return str("affected");
    case PackageState::Malicious: return str("malicious");
    case PackageState::Unknown:
    case PackageState::MaybePatched: break;
    }
    return str("unknown");
}

/// What the database says, in the oracle's words.
QJsonObject said(const AdvisoryDatabase &database, const QString &name, const QString &version)
{
    auto known = database.assess(name, version);
    std::sort(known.faults.begin(), known.faults.end(),
              [](const Fault &left, const Fault &right) { return left.name < right.name; });
    QJsonArray faults;
    for (Fault &fault : known.faults) {
        fault.records.sort();
        faults.append(QJsonObject{{str("id"), fault.name},
                                  {str("names"), QJsonArray::fromStringList(fault.names)},
                                  {str("records"), QJsonArray::fromStringList(fault.records)},
                                  {str("fixed-in"), fault.fixedIn}});
    }
    return {{str("name"), name}, {str("version"), version}, {str("state"), stateName(known.state)},
            {str("faults"), faults}, {str("fixed-in"), known.fixedIn}};
}

} // namespace

/// What is said of thousands of versions of real records is what a few lines of Python say that go by pip's
/// own `packaging`. GEAR_AUDIT_ADVISORIES names another folder of records.
class TestAdvisoryOracle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyVersionIsAsPythonSays()
    {
        const QString folder = qEnvironmentVariable("GEAR_AUDIT_ADVISORIES", str(GEAR_TEST_DATA "/advisories"));
        const AdvisorySample sample(recordsIn(folder));
        QProcess python;
        python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        python.start(str("python3"), {str(GEAR_SOURCE_DIR "/tests/core/advisories/oracle.py"), folder});
        QVERIFY(python.waitForFinished(-1));
        QCOMPARE(python.exitCode(), 0);
        int pairs = 0, different = 0;
        for (const QByteArray &line : python.readAllStandardOutput().split('\n')) {
            if (line.isEmpty())
                continue;
            ++pairs;
            const auto expected = QJsonDocument::fromJson(line).object();
            const auto own = said(sample.database(), expected.value(str("name")).toString(),
                                  expected.value(str("version")).toString());
            if (own == expected)
                continue;
            if (++different <= 10)
                qWarning("expected %s\nfound    %s", line.constData(),
                         QJsonDocument(own).toJson(QJsonDocument::Compact).constData());
        }
        qInfo("%d pairs, %d of them different", pairs, different);
        QCOMPARE(different, 0);
        QVERIFY(pairs >= 2000);
    }
};

QTEST_GUILESS_MAIN(TestAdvisoryOracle)
#include "tst_advisory_oracle.moc"
