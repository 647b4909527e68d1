#include "tests/integration/support/real_engine.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace gearaudit::test;

namespace
{
/// Where the two may differ, and why.
struct Allowed {
    const char *recipe; ///< or "" for all
    const char *place; ///< a pattern of the whole path in the record
    const char *why;
};
const Allowed allowed[]{
    {"", "/custom-docker-image|/manifest/.*", "the one looks at the engine's image, the other at the registry's"},
    {"", "/audit/(?!status).*", "who looked, when, for how long, and what hung or failed while it ran"},
    {"", "/Pythons/[^/]+/environment/version-evidence", "an interpreter that answers needs none"},
    {"", "/Pythons/[^/]+/environment/(bytes|installed-by)", "an engine counts no files and knows no layer of theirs"},
    {"wrong-platform", "/image/os", "its files can be read all the same"},
    {"no-shell", "/audit/status", "without a shell nothing can be run; files can be read"},
    {"wrong-platform", "/audit/status", "another processor's programs cannot be run; files can be read"},
    {"python-two", "/Python_Dirs|/Pythons/python_2\\.7\\.18", "a script that says a version is no Python by its files"},
    {"volume-fills", "/Python_Dirs|/Pythons/python_2\\.7\\.18", "a script that says a version is no Python by its files"},
    {"reads-config", "/Pythons/[^/]+/environment/(found-on|in-use)", "what it starts is written in its config.json, which only a start is given"},
    {"unreadable", "/Pythons/[^/]+/(packages|pips/pip_[^/]+|environment/of-distribution)", "the probe may not read another user's files; layers have no users"},
};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

void compare(const QString &path, const QJsonValue &docker, const QJsonValue &layers, QMap<QString, QString> &found)
{
    if (docker.isObject() && layers.isObject()) {
        const QJsonObject left = docker.toObject(), right = layers.toObject();
        QStringList keys = left.keys() + right.keys();
        keys.removeDuplicates();
        for (const QString &key : keys)
            compare(path + u'/' + key, left.value(key), right.value(key), found);
    } else if (docker != layers) {
        const auto shown = [](const QJsonValue &value) {
            return value.isUndefined() ? text("nothing")
                                       : QString::fromUtf8(QJsonDocument(QJsonObject{{text("is"), value}}).toJson(QJsonDocument::Compact));
        };
        found.insert(path, path + text(": docker ") + shown(docker) + text(", layers ") + shown(layers));
    }
}
} // namespace

/// Both inspectors on every sample image, side by side: what they say is the same but for what is
/// explained.
class TestInspectors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void sayTheSame_data();
    void sayTheSame();
    void everyExplanationIsNeeded();

private:
    QStringList recipes() const;
    QJsonObject record(const char *inspector, const QString &recipe) const
    {
        QJsonObject record = masterRecord(m_folder.filePath(text(inspector)), text("test"), recipe);
        // An engine tells layers, but not the commands that made them.
        QJsonObject image = record.value(text("image")).toObject();
        QJsonArray digests;
        for (const QJsonValue &layer : image.value(text("layers")).toArray())
            digests << layer[text("digest")];
        if (!digests.isEmpty()) {
            image.insert(text("layers"), digests);
            record.insert(text("image"), image);
        }
        return record;
    }

    RealEngine m_engine;
    QTemporaryDir m_folder;
    QString m_images = qEnvironmentVariable("GEAR_AUDIT_IMAGES");
    QSet<int> m_used;
};

QStringList TestInspectors::recipes() const
{
    QStringList found;
    for (const QString &name : QDir(m_images).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (!QFile::exists(m_images + u'/' + name + text("/registry-only")))
            found << name;
    }
    return found;
}

void TestInspectors::initTestCase()
{
    QVERIFY2(m_engine.problem().isEmpty(), qPrintable(m_engine.problem()));
    QVERIFY2(recipes().size() > 25, "GEAR_AUDIT_IMAGES names no folder of recipes");
    for (const char *inspector : {"docker", "layers"}) {
        const ExchangeFolder exchange(m_folder.filePath(text("exchange-") + text(inspector)));
        const bool isDocker = qstrcmp(inspector, "docker") == 0;
        for (const QString &recipe : recipes()) {
            QFile manifest(m_images + u'/' + recipe + text("/manifest.json"));
            const QByteArray more = manifest.open(QIODevice::ReadOnly) ? manifest.readAll() : QByteArray();
            const QString image = isDocker ? text("gear-audit-test/%1:1") : m_engine.registry() + text("/gears/%1:1");
            exchange.add(text("test"), recipe, image.arg(recipe), QJsonDocument::fromJson(more).object());
        }
        const Ended run = m_engine.audit({text("--inspect"), text(inspector), text("--exchange"), exchange.path(),
                                          text("--workdir"), m_folder.filePath(text(inspector))});
        QVERIFY2(run.status == 0 || isDocker, run.errors.constData());
    }
}

void TestInspectors::sayTheSame_data()
{
    QTest::addColumn<QString>("recipe");
    for (const QString &recipe : recipes())
        QTest::newRow(qPrintable(recipe)) << recipe;
}

void TestInspectors::sayTheSame()
{
    QFETCH(QString, recipe);
    const QJsonObject docker = record("docker", recipe), layers = record("layers", recipe);
    QVERIFY(!docker.isEmpty() && !layers.isEmpty());
    QMap<QString, QString> found;
    compare({}, docker, layers, found);
    for (int i = 0; i < int(std::size(allowed)); ++i) {
        const QRegularExpression place(QRegularExpression::anchoredPattern(text(allowed[i].place)));
        if (*allowed[i].recipe && recipe != text(allowed[i].recipe))
            continue;
        if (found.removeIf([&](const auto &one) { return place.match(one.key()).hasMatch(); }) > 0)
            m_used << i;
    }
    QVERIFY2(found.isEmpty(), qPrintable(QStringList(found.values()).join(u'\n')));
}

void TestInspectors::everyExplanationIsNeeded()
{
    for (int i = 0; i < int(std::size(allowed)); ++i)
        QVERIFY2(m_used.contains(i), allowed[i].why);
}

QTEST_GUILESS_MAIN(TestInspectors)
#include "tst_inspectors.moc"
