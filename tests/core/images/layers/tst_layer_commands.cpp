#include "core/images/layers/image_facts.h"
#include "tests/support/layer_builder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{
QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QJsonArray images()
{
    QFile file(text(GEAR_TEST_DATA "/command_cases/cases.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

/// The case's files as one layer. Its Pythons are of one version and find their standard library.
LayerBuilder layerOf(const QJsonObject &files)
{
    LayerBuilder layer;
    layer.file("usr/lib/python3.11/os.py", "#");
    for (auto it = files.begin(); it != files.end(); ++it) {
        const QJsonObject entry = it.value().toObject();
        const QByteArray path = it.key().mid(1).toUtf8();
        if (entry.contains(text("link")))
            layer.link(path, entry.value(text("link")).toString().toUtf8());
        else if (entry.contains(text("text")))
            layer.file(path, entry.value(text("text")).toString().toUtf8(), entry.contains(text("plain")) ? 0644 : 0755);
        else if (entry.contains(text("folder")))
            layer.folder(path);
        else if (entry.value(text("python")).toBool())
            layer.file(path, pythonBinary("3.11.2"), 0755)
                .file(path.left(path.lastIndexOf('/', path.lastIndexOf('/') - 1)) + "/lib/python3.11/os.py", "#");
        else if (entry.contains(text("program")))
            layer.file(path, "\x7f" "ELF", 0755);
    }
    return layer;
}
} // namespace

/// Which Python a command starts, read in an image's layers: images that rebuild what public reports and
/// manifests describe, with what each command was seen to start.
class TestLayerCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void row_data()
    {
        QTest::addColumn<QJsonObject>("files");
        QTest::addColumn<QJsonObject>("row");
        for (const QJsonValue &image : images()) {
            for (const QJsonValue &row : image[text("rows")].toArray())
                QTest::newRow(qPrintable(row[text("case")].toString() + u' ' + row[text("command")].toString().left(60)))
                    << image[text("files")].toObject() << row.toObject();
        }
    }
    void row()
    {
        QFETCH(QJsonObject, files);
        QFETCH(QJsonObject, row);
        ProbeContext context;
        context.command = row.value(text("command")).toString();
        const QJsonObject own = row.value(text("environment")).toObject();
        for (auto it = own.begin(); it != own.end(); ++it)
            context.environment.push_back({it.key(), it.value().toString()});
        const InspectedImage seen = inspectTree(treeOf({layerOf(files)}), {}, {context});
        QStringList inUse;
        for (const PythonFinding &python : seen.findings.at(0).pythons) {
            if (python.inUse)
                inUse << python.prefix;
        }
        const QString wanted = row.value(text("starts")).toString();
        if (wanted == u"-") {
            QCOMPARE(inUse, QStringList());
            QVERIFY(!seen.notes.value(0).isEmpty());
            return;
        }
        if (row.value(text("either")).toBool()) {
            QCOMPARE(inUse.size(), 1);
            return;
        }
        QVERIFY2(inUse == QStringList{row.value(text("prefix")).toString()},
                 qPrintable(inUse.join(u' ') + text(" for ") + row.value(text("prefix")).toString() + u' '
                            + seen.notes.value(0)));
    }
};

QTEST_GUILESS_MAIN(TestLayerCommands)
#include "tst_layer_commands.moc"
