#include "tests/integration/support/person.h"

#include <QJsonArray>
#include <QTest>

using namespace gearaudit::test;

namespace
{
QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}
} // namespace

/// The same image at the same digest is pulled and looked into once, whichever sites have it. What
/// the engine did is counted by its own events.
class TestInstanceReuse : public QObject
{
    Q_OBJECT

    RealEngine m_engine;
    std::unique_ptr<Person> m_person;
    QString m_since;

    QString first(const char *image) const
    {
        return m_engine.value("private") + QLatin1Char('/') + text(image);
    }
    QString second(const char *image) const
    {
        return m_engine.value("private_other") + QLatin1Char('/') + text(image);
    }

    /// A gear "shared" at sites "one" and "two", each with a registry of its own that has the same
    /// image, and with a label and an api key of each one's own.
    void addSites()
    {
        const QJsonObject input{{text("base"), text("api-key")}};
        const QJsonObject withKey{{text("label"), text("Of two")},
                                  {text("inputs"), QJsonObject{{text("key"), input}}}};
        m_person->addInstance(
            text("one"),
            siteWith(m_engine, {siteGear(text("shared"), text("1.0"), first("shared:1.0"))}),
            {m_engine.value("user"), m_engine.value("private")});
        m_person->addInstance(text("two"),
                              siteWith(m_engine, {siteGear(text("shared"), text("1.0"),
                                                           second("shared:1.0"), withKey)}),
                              {m_engine.value("user"), m_engine.value("private_other")});
    }
    Ended audit(const QStringList &arguments)
    {
        m_since = now();
        return m_person->audit(arguments);
    }
    QStringList started() const { return m_engine.doneSince(m_since).filter(text("start ")); }
    QStringList pulled() const { return m_engine.doneSince(m_since).filter(text("pull ")); }

    /// What is said of the gear itself: its image has nothing to start.
    const QString nothingToStart = text("the command starts /flywheel/v0/run, which the image does not have");

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_engine.problem().isEmpty(), qPrintable(m_engine.problem())); }
    void init()
    {
        m_person = std::make_unique<Person>(m_engine);
        publish(m_engine, text("two-pythons"), text("shared:1.0"));
        addSites();
    }
    void cleanup() { QVERIFY(m_engine.containers().isEmpty()); }

    void withinOneRun()
    {
        const Ended ended = audit({text("--all-instances")});
        QVERIFY2(ended.status == 0, ended.errors.constData());
        QCOMPARE(started().size(), 1);
        QCOMPARE(pulled().size(), 1);
        const bool firstWasFirst =
            m_person->attempts(text("one"), text("shared")).last().endsWith(text("pulled"));
        const QString reused = firstWasFirst ? text("two") : text("one");
        const QString looked = firstWasFirst ? text("one") : text("two");
        QVERIFY2(m_person->reason(reused, text("shared"))
                     .startsWith(text("reused: %1/shared").arg(looked)),
                 qPrintable(m_person->reason(reused, text("shared"))));
        QCOMPARE(m_person->reason(looked, text("shared")), nothingToStart);
    }

    // The record is this gear's own, and says what it reused.
    void fromAnEarlierRun()
    {
        QCOMPARE(audit({text("--instance"), text("one")}).status, 0);
        QCOMPARE(started().size(), 1);
        QCOMPARE(audit({text("--instance"), text("two")}).status, 0);
        QCOMPARE(started(), QStringList());
        QCOMPARE(pulled(), QStringList());
        const QJsonObject one = m_person->record(text("one"), text("shared"));
        const QJsonObject two = m_person->record(text("two"), text("shared"));
        QCOMPARE(two.value(text("site")).toString(), text("two"));
        QCOMPARE(two.value(text("gear-label")).toString(), text("Of two"));
        QCOMPARE(one.value(text("api-enabled")).toBool(), false);
        QCOMPARE(two.value(text("api-enabled")).toBool(), true);
        QCOMPARE(two.value(text("custom-docker-image")).toString(), second("shared:1.0"));
        QCOMPARE(two.value(text("Pythons")), one.value(text("Pythons")));
        QCOMPARE(two.value(text("audit"))[text("image-digest")],
                 one.value(text("audit"))[text("image-digest")]);
        QCOMPARE(m_person->attempts(text("two"), text("shared")),
                 QStringList{second("shared:1.0 reused")});
        QVERIFY(
            m_person->reason(text("two"), text("shared")).startsWith(text("reused: one/shared")));
    }

    // Without the engine's API the digest is known only after the pull.
    void withoutTheEnginesApi()
    {
        const QStringList engine{text("--engine"), m_person->dockerThat(Person::hasNoApi())};
        QCOMPARE(audit(QStringList{text("--instance"), text("one")} + engine).status, 0);
        QCOMPARE(started().size(), 1);
        QCOMPARE(audit(QStringList{text("--instance"), text("two")} + engine).status, 0);
        QCOMPARE(started(), QStringList());
        QCOMPARE(m_person->attempts(text("two"), text("shared")),
                 QStringList{second("shared:1.0 pulled")});
        QVERIFY(
            m_person->reason(text("two"), text("shared")).startsWith(text("reused: one/shared")));
        QVERIFY(!m_engine.hasImage(second("shared:1.0")));
    }

    // The Exchange's results serve too, and the other way round.
    void fromTheExchange()
    {
        const ExchangeFolder exchange(m_person->path(text("exchange")));
        exchange.add(text("org"), text("shared"), m_engine.registry() + text("/shared:1.0"));
        QCOMPARE(audit({text("--exchange"), exchange.path()}).status, 0);
        QCOMPARE(started().size(), 1);
        QCOMPARE(audit({text("--instance"), text("two")}).status, 0);
        QCOMPARE(started(), QStringList());
        QVERIFY(
            m_person->reason(text("two"), text("shared")).startsWith(text("reused: org/shared")));
        QCOMPARE(m_person->keys(text("org")), QStringList());
    }

    void aTagThatHasMovedIsAuditedAnew()
    {
        QCOMPARE(audit({text("--instance"), text("one")}).status, 0);
        publish(m_engine, text("venv-first"), text("shared:1.0"));
        QCOMPARE(audit({text("--instance"), text("two")}).status, 0);
        QCOMPARE(started().size(), 1);
        const QJsonObject one = m_person->record(text("one"), text("shared"));
        const QJsonObject two = m_person->record(text("two"), text("shared"));
        QVERIFY(two.value(text("audit"))[text("image-digest")] !=
                one.value(text("audit"))[text("image-digest")]);
        QVERIFY(two.value(text("Pythons")) != one.value(text("Pythons")));
        QCOMPARE(m_person->attempts(text("two"), text("shared")),
                 QStringList{second("shared:1.0 pulled")});
    }

    void aRefreshReusesNothingOfEarlierRuns()
    {
        QCOMPARE(audit({text("--instance"), text("one")}).status, 0);
        QCOMPARE(audit({text("--instance"), text("two"), text("--refresh")}).status, 0);
        QCOMPARE(started().size(), 1);
        QCOMPARE(m_person->attempts(text("two"), text("shared")),
                 QStringList{second("shared:1.0 pulled")});
        QCOMPARE(m_person->reason(text("two"), text("shared")), nothingToStart);
        // Within the one run it does.
        QCOMPARE(audit({text("--all-instances"), text("--refresh")}).status, 0);
        QCOMPARE(started().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestInstanceReuse)
#include "tst_instance_reuse.moc"
