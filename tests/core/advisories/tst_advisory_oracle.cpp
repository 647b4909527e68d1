#include "core/advisories/update/advisory_file.h"
#include "tests/support/advisory_samples.h"

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
/// own `packaging`. GEAR_AUDIT_ADVISORIES names other records.
class TestAdvisoryOracle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyVersionIsAsPythonSays()
    {
        const QString path = qEnvironmentVariable("GEAR_AUDIT_ADVISORIES", str(GEAR_TEST_DATA "/advisories/records.json"));
        auto records = readAdvisoryFile(path, {}, QDateTime::currentDateTimeUtc(), {});
        QVERIFY(records.has_value());
        const AdvisorySample sample(std::move(records->advisories));
        QProcess python;
        python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        python.start(str("python3"), {str(GEAR_SOURCE_DIR "/tests/core/advisories/oracle.py"), path});
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
