#include "core/images/command/command_evaluator.h"

#include "tests/support/tree_world.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace gearaudit;

namespace
{
const QString root = QStringLiteral("/r");

QString placed(QString text)
{
    return text.replace(QLatin1String("@/"), root + u'/');
}

QJsonObject table()
{
    QFile file(QStringLiteral(GEAR_TEST_DATA "/shell_table/answers.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

void addFiles(TreeWorld &tree, const QJsonObject &files)
{
    for (auto it = files.begin(); it != files.end(); ++it) {
        const QString name = it.key().section(u' ', 0, 0);
        const QString path =
            root + (name.startsWith(u'/') ? QString() : QStringLiteral("/flywheel/v0/")) + name;
        if (it.value().isNull())
            tree.folder(path);
        else
            tree.file(path, placed(it.value().toString()),
                      !it.key().endsWith(QLatin1String(" 644")));
    }
}
} // namespace

/// What bash starts first, said by bash itself (tests/data/shell_table), is what is read.
class TestShellTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_table = table();
        QVERIFY(m_table.value(QLatin1String("rows")).toArray().size() >= 150);
    }

    void row_data()
    {
        QTest::addColumn<QJsonObject>("row");
        for (const QJsonValue &row : m_table.value(QLatin1String("rows")).toArray())
            QTest::newRow(qPrintable(row.toObject().value(QLatin1String("name")).toString()))
                << row.toObject();
    }
    void row()
    {
        QFETCH(QJsonObject, row);
        TreeWorld tree;
        for (const QJsonValue &path : m_table.value(QLatin1String("interpreters")).toArray())
            tree.interpreter(root + path.toString());
        addFiles(tree, m_table.value(QLatin1String("files")).toObject());
        addFiles(tree, row.value(QLatin1String("files")).toObject());
        const QJsonObject links = m_table.value(QLatin1String("links")).toObject();
        for (auto it = links.begin(); it != links.end(); ++it)
            tree.link(root + it.key(), placed(it.value().toString()));
        for (const QJsonValue &tool : m_table.value(QLatin1String("tools")).toArray())
            tree.program(root + QStringLiteral("/tools/") + tool.toString());
        for (const char *const tool :
             {"/usr/bin/env", "/bin/sh", "/bin/bash", "/usr/bin/bash", "/usr/bin/cat"})
            tree.program(QLatin1String(tool));

        ShellState state;
        state.folder = root + QStringLiteral("/flywheel/v0");
        state.exportTo(QStringLiteral("HOME"), root + QStringLiteral("/root"));
        state.exportTo(QStringLiteral("PATH"),
                       placed(m_table.value(QLatin1String("path")).toString()));
        const QJsonObject own = row.value(QLatin1String("environment")).toObject();
        for (auto it = own.begin(); it != own.end(); ++it)
            state.exportTo(it.key(), placed(it.value().toString()));
        CommandEvaluator evaluator(tree.world(), state);
        evaluator.evaluate(placed(row.value(QLatin1String("command")).toString()));

        const QString wanted = placed(row.value(QLatin1String("started")).toString());
        QVERIFY(!evaluator.isCut());
        if (row.value(QLatin1String("unsure")).toBool()) {
            // Both ways are told, so that nobody takes the first for certain.
            QStringList starts;
            for (const StartedInterpreter &start : evaluator.starts)
                starts << start.path;
            QVERIFY2(starts.contains(wanted), qPrintable(starts.join(u' ')));
            QVERIFY(starts.size() > 1);
            return;
        }
        QStringList starts;
        for (const StartedInterpreter &start : evaluator.starts)
            starts << start.path;
        starts.removeDuplicates();
        QCOMPARE(starts.join(u' '), wanted);
        if (wanted.isEmpty())
            return;
        QVERIFY(evaluator.starts.front().isSure);
        const QString script = placed(row.value(QLatin1String("script")).toString());
        if (!script.isEmpty())
            QCOMPARE(evaluator.starts.front().script, script);
    }

private:
    QJsonObject m_table;
};

QTEST_GUILESS_MAIN(TestShellTable)
#include "tst_shell_table.moc"
