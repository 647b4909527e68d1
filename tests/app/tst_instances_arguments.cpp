#include "app/command_line.h"

using namespace gearaudit;

namespace
{
/// Words apart by spaces; an underscore is a space within one.
Command parse(const char *line)
{
    QStringList words = QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    words.replaceInStrings(QStringLiteral("_"), QStringLiteral(" "));
    return parseCommandLine(QStringList{QStringLiteral("gear-audit"), QStringLiteral("instances")} +
                            words);
}

template <class Wanted> Wanted parsed(const char *line)
{
    return std::get<Wanted>(std::get<InstancesCommand>(parse(line)));
}
} // namespace

class TestInstancesArguments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void add()
    {
        const auto plain = parsed<AddInstance>("add My_site --url a.test --user me@a.test");
        QCOMPARE(plain.name, QStringLiteral("My site"));
        QCOMPARE(plain.address, QStringLiteral("a.test"));
        QCOMPARE(plain.username, QStringLiteral("me@a.test"));
        QVERIFY(!plain.replace && !plain.withoutKey);
        QVERIFY(parsed<AddInstance>("add x --replace").replace);
        QVERIFY(parsed<AddInstance>("add x --url=a.test --no-key").withoutKey);
    }

    void theOthers()
    {
        parsed<ListInstances>("list");
        QCOMPARE(parsed<RemoveInstance>("remove My_site").name, QStringLiteral("My site"));
        QCOMPARE(parsed<TestInstance>("test My_site").name, QStringLiteral("My site"));
        QVERIFY(!parsed<RemoveInstance>("remove x").keepKey);
        QVERIFY(parsed<RemoveInstance>("remove x --keep-key").keepKey);
        QCOMPARE(parsed<ImportInstances>("import ./f.py").file, QStringLiteral("./f.py"));
    }

    void mistakesSayWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *line, const char *named) {
            QTest::newRow(line) << QByteArray(line) << QString::fromUtf8(named);
        };
        row("", "add, list, remove, test");
        row("frob", "frob");
        row("add", "NAME");
        row("add _", "NAME");
        row("add x --url", "url");
        row("add x --url=", "--url");
        row("add x --user _", "--user");
        row("add x --frob", "frob");
        row("list x", "too many");
        row("list --replace", "replace");
        row("remove", "NAME");
        row("remove x y", "too many");
        row("test", "NAME");
        row("test x y", "too many");
        row("import", "FILE");
    }
    void mistakesSayWhatIsWrong()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, named);
        const auto printed = std::get<PrintCommand>(parse(line.constData()));
        QCOMPARE(printed.exitStatus, 2);
        QVERIFY2(printed.text.contains(named), qPrintable(printed.text));
        QVERIFY(printed.text.contains(QLatin1String("--help")));
    }

    void aKeyIsNoArgument_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char *line :
             {"add x --key SECRET", "add x --key=SECRET", "add x --api-key=SECRET",
              "add x --token SECRET --help", "add x --password=SECRET", "add x SECRET",
              "add x a.test:SECRET --url a.test"})
            QTest::newRow(line) << QByteArray(line);
    }
    void aKeyIsNoArgument()
    {
        QFETCH(QByteArray, line);
        const auto printed = std::get<PrintCommand>(parse(line.constData()));
        QCOMPARE(printed.exitStatus, 2);
        QVERIFY2(printed.text.contains(QLatin1String("never")), qPrintable(printed.text));
        QVERIFY2(!printed.text.contains(QLatin1String("SECRET")), qPrintable(printed.text));
    }

    void helpIsAsked_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char *line : {"--help", "-h", "add --help", "add x --frob -h", "list --help",
                                 "remove --help", "test --help", "import --help"})
            QTest::newRow(line) << QByteArray(line);
    }
    void helpIsAsked()
    {
        QFETCH(QByteArray, line);
        const auto printed = std::get<PrintCommand>(parse(line.constData()));
        QCOMPARE(printed.exitStatus, 0);
        QVERIFY(printed.text.startsWith(QLatin1String("Usage:")));
        for (const QString &row : printed.text.split(QLatin1Char('\n')))
            QVERIFY2(row.size() <= 100, qPrintable(row));
    }
};

QTEST_GUILESS_MAIN(TestInstancesArguments)
#include "tst_instances_arguments.moc"
