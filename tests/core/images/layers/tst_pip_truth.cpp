#include "core/images/layers/image_facts.h"
#include "core/images/layers/layer_reader.h"

#include "core/images/layers/file_stream.h"
#include "core/images/pythons/installed_facts.h"

#include <QProcess>

#include <algorithm>

using namespace gearaudit;

namespace
{
QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "PIP_REQUIRE_VIRTUALENV"})
        environment.remove(QString::fromLatin1(name));
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.waitForFinished(120'000);
    if (process.exitCode() != 0)
        qWarning("%s", process.readAllStandardError().constData());
    return process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}
} // namespace

/// A real environment, made by this computer's python3, packed as a layer: what is read of it is what
/// its own interpreter and pip say.
class TestPipTruth : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

    QString at(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

private Q_SLOTS:
    void initTestCase()
    {
        run(text("python3"), {text("-m"), text("venv"), at("venv")});
        if (!QFile::exists(at("venv/bin/pip")))
            QSKIP("this computer's python3 makes no environments with pip");
        // Packages without a network: their sources are three lines.
        for (const char *name : {"Some.Package", "other_one"}) {
            const QString site = QString::fromUtf8(run(at("venv/bin/python"),
                                                       {text("-c"), text("import site; print(site.getsitepackages()[0])")}))
                                     .trimmed();
            const QString info = site + u'/' + QString::fromLatin1(name) + text("-1.2.dist-info");
            QDir().mkpath(info);
            QFile metadata(info + text("/METADATA"));
            QVERIFY(metadata.open(QIODevice::WriteOnly));
            metadata.write("Metadata-Version: 2.1\nName: " + QByteArray(name) + "\nVersion: 1.2\n"
                           "Requires-Dist: Other.One (<2,>=1)\nRequires-Dist: pip>=1 ; python_version < '9'\n"
                           "Requires-Dist: pip<99 ; extra == 'more'\nRequires-Dist: some-package ~=1.0\n"
                           "Requires-Dist: pip<999; python_version >= '3'\n\nRequires-Dist: pip<1\n");
        }
    }

    void pipFreezeIsTheSame()
    {
        const QByteArray freeze = run(at("venv/bin/python"), {text("-m"), text("pip"), text("freeze")});
        const QByteArray all = run(at("venv/bin/python"), {text("-m"), text("pip"), text("freeze"), text("--all")});
        const QByteArray version =
            run(at("venv/bin/python"), {text("-c"), text("import sys; print('.'.join(map(str, sys.version_info[:3])))")});
        const QString base = QString::fromUtf8(
                                 run(at("venv/bin/python"), {text("-c"), text("import sys, os; print(os.path.realpath(sys.executable))")}))
                                 .trimmed();
        QVERIFY(!freeze.isEmpty() && !all.isEmpty() && !base.isEmpty());
        // The environment, and of the interpreter that it is of what matters.
        const QString prefix = base.section(u'/', 0, -3);
        const QString branch = QString::fromUtf8(version).section(u'.', 0, 1);
        QStringList parts{m_folder.path().mid(1), base.mid(1),
                          prefix.mid(1) + text("/lib/python") + branch + text("/os.py")};
        // Links lead to it over names between.
        for (const QString &name : QDir(prefix + text("/bin")).entryList({text("python3*")}, QDir::Files))
            parts << prefix.mid(1) + text("/bin/") + name;
        for (const QString &folder : {prefix + text("/lib"), text("/usr/lib/x86_64-linux-gnu")}) {
            for (const QString &library : QDir(folder).entryList({text("libpython") + branch + u'*'}, QDir::Files))
                parts << folder.mid(1) + u'/' + library;
        }
        const QTemporaryDir made;
        const QString tar = made.filePath(text("layer.tar"));
        run(text("tar"), QStringList{text("-C"), text("/"), text("-cf"), tar} + parts);
        const auto stream = FileStream::open(tar);
        QVERIFY(stream);
        const auto layer = readLayer(**stream, {}, {}, {});
        QVERIFY2(layer, qPrintable(layer ? QString() : layer.error().detail));
        ImageTree tree;
        tree.add(*layer->root);
        ProbeContext context;
        context.command = at("venv/bin/python") + text(" run.py");
        const InspectedImage image = inspectTree(tree, {}, {context});
        const auto &pythons = image.findings.at(0).pythons;
        const auto own = std::find_if(pythons.begin(), pythons.end(),
                                      [&](const PythonFinding &one) { return one.inUse; });
        QVERIFY(own != pythons.end());
        QCOMPARE(own->version, QString::fromUtf8(version).trimmed());
        QCOMPARE(own->kind, text("venv"));
        QCOMPARE(own->path, at("venv/bin/python"));
        QCOMPARE(own->pips.size(), size_t(1));
        QStringList listed;
        for (const Package &package : own->pips[0].freeze)
            listed << package.name + text("==") + package.version;
        QStringList said = QString::fromUtf8(freeze).split(u'\n', Qt::SkipEmptyParts);
        listed.sort(Qt::CaseInsensitive);
        said.sort(Qt::CaseInsensitive);
        QCOMPARE(listed, said);
        // What the probe says of the same, had it been asked.
        QFile probe(QStringLiteral(":/probe/probe.py"));
        QVERIFY(probe.open(QIODevice::ReadOnly));
        run(at("venv/bin/python"), {text("-c"), QString::fromUtf8(probe.readAll()), at("slot"), QString()});
        QFile answer(at("slot.answer"));
        QVERIFY(answer.open(QIODevice::ReadOnly));
        QVERIFY(own->bounds.contains(text("Some.Package: Other.One<2,>=1")));
        QVERIFY(own->bounds.contains(text("other_one: pip<999")));
        QCOMPARE(boundsFromAbove(readInterpreterAnswer(answer.readAll())), own->bounds);
        QVERIFY(all.contains("pip==" + own->pips[0].version.toLatin1() + '\n'));
    }
};

QTEST_GUILESS_MAIN(TestPipTruth)
#include "tst_pip_truth.moc"
