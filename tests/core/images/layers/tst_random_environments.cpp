#include "core/images/facts/freeze_reading.h"
#include "core/images/layers/file_stream.h"
#include "core/images/layers/image_facts.h"
#include "core/images/layers/layer_reader.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace gearaudit;

namespace
{
QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

std::unique_ptr<LayerNode> layerIn(const QString &tar)
{
    const auto stream = FileStream::open(tar);
    if (!stream)
        qFatal("%s", qPrintable(tar));
    auto layer = readLayer(**stream, {}, {}, {});
    if (!layer)
        qFatal("%s", qPrintable(layer.error().detail));
    return std::move(layer->root);
}

/// "name==version" of each, sorted; the name alone where a list of pip names no version.
QStringList listed(const FrozenPackages &frozen)
{
    QStringList lines;
    for (const Package &package : frozen.packages) {
        lines << package.name + text("==") + package.version;
        if (const auto origin = frozen.direct.constFind(package.name); origin != frozen.direct.cend())
            lines.last() += text(" @ ") + origin->url + (origin->editable ? text(" -e") : QString());
    }
    lines.sort();
    return lines;
}
} // namespace

/// Environments made at random for every Python of this computer that has a pip (its own, or one out
/// of a wheel that this computer has), read as layers: sys.path, version and packages are what the
/// interpreter and its pip say. GEAR_AUDIT_PIP_SEEDS says how many for each Python, and
/// GEAR_AUDIT_PIP_TRUTH names a folder of ones that are made already.
class TestRandomEnvironments : public QObject
{
    Q_OBJECT
    QTemporaryDir m_made;
    QString m_folder = qEnvironmentVariable("GEAR_AUDIT_PIP_TRUTH", m_made.path());
    std::map<QString, std::unique_ptr<LayerNode>> m_bases;

private Q_SLOTS:
    void initTestCase()
    {
        if (m_folder == m_made.path()) {
            QProcess process;
            process.start(text("python3"), {text(GEAR_TEST_DATA "/pip_truth/environments.py"), m_folder, text("1"),
                                            qEnvironmentVariable("GEAR_AUDIT_PIP_SEEDS", text("1"))});
            QVERIFY(process.waitForFinished(250'000));
            QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        }
    }

    void areReadAsTheyAre_data()
    {
        QTest::addColumn<QJsonObject>("truth");
        QFile file(m_folder + text("/truth.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray made = QJsonDocument::fromJson(file.readAll()).array();
        if (made.isEmpty())
            QSKIP("this computer has no Python with a pip");
        for (const QJsonValue &one : made)
            QTest::newRow(qPrintable(one[u"layer"].toString() + u' ' + one[u"version"].toString() + text(" pip ")
                                     + one[u"pip"].toString()))
                << one.toObject();
    }

    void areReadAsTheyAre()
    {
        QFETCH(QJsonObject, truth);
        const auto said = [&](const char *key) { return truth.value(QLatin1String(key)).toString(); };
        auto &base = m_bases[said("base_layer")];
        if (!base)
            base = layerIn(m_folder + u'/' + said("base_layer"));
        ImageTree tree;
        tree.add(*base);
        tree.add(*layerIn(m_folder + u'/' + said("layer")));

        ProbeContext context;
        const QJsonObject given = truth.value(u"environment").toObject();
        for (auto one = given.begin(); one != given.end(); ++one)
            context.environment.push_back({one.key(), one.value().toString()});
        context.environment.push_back({text("HOME"), said("home")});
        context.command = said("python") + text(" run.py");
        const ProbeFacts facts = readImageFacts(tree, {}, {context});
        const int number = InterpreterIndex(facts).at(said("python"));
        QVERIFY(number != 0);
        const InterpreterAnswer answer = facts.interpreters.at(number).answer(0);
        QCOMPARE(answer.version, said("version"));
        QCOMPARE(answer.prefix, said("prefix"));
        QCOMPARE(answer.base, said("base"));
        QStringList path;
        for (const QJsonValue &entry : truth.value(u"path").toArray()) {
            const auto found = tree.find(entry.toString().toUtf8());
            if (found && !path.contains(entry.toString()))
                path << entry.toString();
        }
        QCOMPARE(answer.path, path);
        QCOMPARE(answer.pipVersion, said("pip"));
        if (truth.value(u"freeze").isNull())
            return; // that pip ends with an error here
        const FrozenPackages expected = readFreeze(said("freeze"), answer.installed);
        const QStringList wanted = listed(expected);
        const QStringList got = listed(readFreeze(answer.freeze.value_or(QString()), answer.installed));
        const auto only = [](QStringList these, const QStringList &those) {
            these.removeIf([&](const QString &one) { return those.contains(one); });
            return these.join(text(", "));
        };
        QVERIFY2(got == wanted, qPrintable(text("only here: %1; only by pip: %2").arg(only(got, wanted), only(wanted, got))));
    }
};

QTEST_GUILESS_MAIN(TestRandomEnvironments)
#include "tst_random_environments.moc"
