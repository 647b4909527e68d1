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
QJsonArray images()
{
    QFile file(QStringLiteral(GEAR_TEST_DATA "/command_cases/cases.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array()
                                          : QJsonArray();
}

TreeWorld treeOf(const QJsonObject &files)
{
    TreeWorld tree;
    for (auto it = files.begin(); it != files.end(); ++it) {
        const QJsonObject entry = it.value().toObject();
        if (entry.contains(QLatin1String("link")))
            tree.link(it.key(), entry.value(QLatin1String("link")).toString());
        else if (entry.contains(QLatin1String("text")))
            tree.file(it.key(), entry.value(QLatin1String("text")).toString(),
                      !entry.contains(QLatin1String("plain")));
        else if (entry.contains(QLatin1String("folder")))
            tree.folder(it.key());
        if (entry.value(QLatin1String("python")).toBool())
            tree.interpreter(it.key());
        else if (entry.contains(QLatin1String("program")))
            tree.program(it.key());
    }
    return tree;
}
} // namespace

/// Images that rebuild what public reports and manifests describe, with what each command was seen
/// to start.
class TestCommandCases : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void row_data()
    {
        QTest::addColumn<QJsonObject>("files");
        QTest::addColumn<QJsonObject>("row");
        for (const QJsonValue &image : images()) {
            for (const QJsonValue &row : image[QLatin1String("rows")].toArray())
                QTest::newRow(qPrintable(row[QLatin1String("case")].toString()))
                    << image[QLatin1String("files")].toObject() << row.toObject();
        }
    }
    void row()
    {
        QFETCH(QJsonObject, files);
        QFETCH(QJsonObject, row);
        const TreeWorld tree = treeOf(files);
        ShellState state;
        state.folder = QStringLiteral("/flywheel/v0");
        state.exportTo(QStringLiteral("HOME"), QStringLiteral("/root"));
        state.exportTo(
            QStringLiteral("PATH"),
            QStringLiteral("/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"));
        const QJsonObject own = row.value(QLatin1String("environment")).toObject();
        for (auto it = own.begin(); it != own.end(); ++it)
            state.exportTo(it.key(), it.value().toString());
        CommandEvaluator evaluator(tree.world(), state);
        const QString command = row.value(QLatin1String("command")).toString();
        evaluator.evaluate(command.isEmpty() ? QStringLiteral("./run") : command);
        QStringList starts;
        for (const StartedInterpreter &start : evaluator.starts)
            starts << start.path;
        const QString wanted = row.value(QLatin1String("starts")).toString();
        if (wanted == u"-") {
            QCOMPARE(starts, QStringList());
            QVERIFY(!evaluator.failures.empty());
            return;
        }
        QVERIFY2(!starts.isEmpty(),
                 qPrintable(evaluator.failures.empty() ? QString()
                                                       : reasonLine(evaluator.failures.front())));
        QVERIFY(evaluator.starts.front().isSure);
        if (row.value(QLatin1String("either")).toBool())
            return;
        // A wrapper tells Python which name it goes by.
        const bool isWrapper = tree.resolved(starts.front()) == tree.resolved(wanted);
        QVERIFY2(starts.size() == 1 && (starts.front() == wanted || isWrapper),
                 qPrintable(starts.join(u' ')));
    }
};

QTEST_GUILESS_MAIN(TestCommandCases)
#include "tst_command_cases.moc"
