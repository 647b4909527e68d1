#include "core/settings/instance_settings.h"
#include "core/settings/instances.h"

#include <QSettings>

using namespace gearaudit;

namespace
{
Instance instance(const char *id, const char *name, const char *address = "https://a.test")
{
    return {QString::fromUtf8(id),
            QString::fromUtf8(name),
            InstanceAddress::of(QString::fromUtf8(address)),
            {}};
}

QString names(const InstanceList &list)
{
    QStringList names;
    for (const Instance &each : list)
        names << each.name;
    return names.join(QLatin1Char(' '));
}

InstanceList abc()
{
    return {instance("1", "a"), instance("2", "b"), instance("3", "c")};
}
} // namespace

class TestInstances : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QString file() const { return m_folder.filePath(QStringLiteral("s.ini")); }

private Q_SLOTS:
    void init() { QFile::remove(file()); }

    void addingTrimsAndNormalises()
    {
        const auto list =
            withInstance({}, {QStringLiteral("1"), QStringLiteral(" My site "),
                              InstanceAddress::of(QStringLiteral("Flywheel.Example.ORG/")),
                              QStringLiteral(" me ")});
        QVERIFY(list);
        QCOMPARE(list->front().name, QStringLiteral("My site"));
        QCOMPARE(list->front().address.text(), QStringLiteral("https://flywheel.example.org"));
        QCOMPARE(list->front().username, QStringLiteral("me"));
        QVERIFY(list->front().enabled);
    }

    void anInstanceOfTheSameIdIsReplacedInItsPlace()
    {
        const auto list = withInstance(abc(), instance("2", "B", "https://b.test"));
        QCOMPARE(names(*list), QStringLiteral("a B c"));
    }

    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("subject");
        const auto row = [](const char *tag, const char *name, const char *address, Code code,
                            const char *subject) {
            QTest::newRow(tag) << QString::fromUtf8(name) << QString::fromUtf8(address) << int(code)
                               << QString::fromUtf8(subject);
        };
        row("no name", "  ", "https://a.test", Code::Malformed, "name");
        row("two lines", "a\nb", "https://a.test", Code::Malformed, "name");
        row("taken", " c ", "https://a.test", Code::Taken, "c");
        row("no address", "d", "", Code::Malformed, "address");
    }
    void whatCannotBeIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(QString, address);
        QFETCH(int, code);
        QFETCH(QString, subject);
        const auto list =
            withInstance(abc(), {QStringLiteral("9"), name, InstanceAddress::of(address), {}});
        QVERIFY(!list);
        QCOMPARE(list.error(), (Error{Stage::Instance, Code(code), subject, {}}));
    }

    void removing()
    {
        QCOMPARE(names(without(abc(), QStringLiteral("2"))), QStringLiteral("a c"));
        QCOMPARE(names(without(abc(), QStringLiteral("9"))), QStringLiteral("a b c"));
    }

    void aUniqueNameIsFoundForAnything()
    {
        QCOMPARE(uniqueInstanceName(QStringLiteral(" d\te "), abc()), QStringLiteral("d e"));
        QCOMPARE(uniqueInstanceName(QStringLiteral("a"), abc()), QStringLiteral("a (2)"));
        QVERIFY(!uniqueInstanceName({}, abc()).isEmpty());
        // what looks like a place for another text is none
        QCOMPARE(uniqueInstanceName(QStringLiteral("%1"), {instance("1", "%1")}),
                 QStringLiteral("%1 (2)"));
    }

    void idsDiffer() { QVERIFY(newInstanceId() != newInstanceId()); }

    void whatIsSavedIsLoadedInItsOrder()
    {
        InstanceList list = abc();
        list[1].enabled = false;
        list[1].name = QString::fromUtf8("Z\xc3\xbcrich, \"main\"; 100 %");
        list[2].username = QStringLiteral("me@x.test");
        list[2].registry = QStringLiteral("registry.x.test:5000");
        std::swap(list[0], list[2]);
        {
            QSettings store(file(), QSettings::IniFormat);
            QVERIFY(saveInstances(abc(), store)); // nothing of it stays behind
            QVERIFY(saveInstances(list, store));
        }
        QCOMPARE(loadInstances(QSettings(file(), QSettings::IniFormat)), list);
        {
            QSettings store(file(), QSettings::IniFormat);
            store.setValue(QStringLiteral("engine/jobs"), 3);
            QVERIFY(saveInstances({}, store));
        }
        const QSettings store(file(), QSettings::IniFormat);
        QVERIFY(loadInstances(store).empty());
        QCOMPARE(store.allKeys(),
                 (QStringList{QStringLiteral("engine/jobs"), QStringLiteral("instances/size")}));
    }

    void whatWasWrittenByHandIsMended()
    {
        QFile hand(file());
        QVERIFY(hand.open(QIODevice::WriteOnly));
        hand.write("[instances]\nsize=5\n"
                   "1\\name=a\n1\\address=A.test\n"
                   "2\\name=a\n2\\address=https://b.test\n2\\id=x\n"
                   "3\\name=c\n3\\address=no address\n3\\id=x\n"
                   "4\\username=nobody\n");
        hand.close();
        const auto load = [&] { return loadInstances(QSettings(file(), QSettings::IniFormat)); };
        const InstanceList list = load();
        QCOMPARE(names(list), QStringLiteral("a a (2) c"));
        QCOMPARE(list[0].address.text(), QStringLiteral("https://a.test"));
        QVERIFY(!list[0].id.isEmpty());
        QCOMPARE(list[1].id, QStringLiteral("x"));
        QVERIFY(list[2].id != QStringLiteral("x"));
        QCOMPARE(list[2].address.text(), QStringLiteral("no address")); // for the user to mend
        QCOMPARE(load(), list);
    }

    // A size that became 0 hid every instance, and the next save removed them.
    void aSizeThatIsNoNumberHidesNoInstance()
    {
        for (const char *size : {"size=2.5\n", "size=two\n", "size=-1\n", "size=\n", ""}) {
            QFile hand(file());
            QVERIFY(hand.open(QIODevice::WriteOnly | QIODevice::Truncate));
            hand.write(QByteArray("[instances]\n") + size +
                       "10\\name=ten\n10\\address=https://ten.org\n"
                       "2\\name=two\n2\\address=https://two.org\n2\\enabled=no\n"
                       "2\\username=ada, bob\n");
            hand.close();
            const QSettings store(file(), QSettings::IniFormat);
            const InstanceList list = loadInstances(store);
            QCOMPARE(list.size(), std::size_t(2));
            QCOMPARE(list[0].name, QStringLiteral("two"));
            QCOMPARE(list[1].name, QStringLiteral("ten"));
            QVERIFY(list[0].enabled); // "no" is neither true nor false, and is said
            QStringList keys;
            for (const PassedOver &entry : instancesPassedOver(store))
                keys << entry.row.key;
            QStringList expected{QStringLiteral("instances/2/username"),
                                 QStringLiteral("instances/2/enabled")};
            if (*size)
                expected.prepend(QStringLiteral("instances/size"));
            QCOMPARE(keys, expected);
        }
    }

    void aFileThatCannotBeWrittenIsSaidSo()
    {
        QSettings store(m_folder.filePath(QStringLiteral("s.ini/no.ini")), QSettings::IniFormat);
        QFile blocking(file());
        QVERIFY(blocking.open(QIODevice::WriteOnly));
        const auto saved = saveInstances(abc(), store);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, Code::NotWritable);
        QCOMPARE(saved.error().subject, file()); // what is in the way
    }
};

QTEST_GUILESS_MAIN(TestInstances)
#include "tst_instances.moc"
