#include "core/images/layers/layers_inspector.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <thread>

using namespace gearaudit;

namespace
{
QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// A number behind a name in one of /proc/self's files; -1 where there is none.
qint64 ownFigure(const char *file, const QByteArray &name)
{
    QFile figures(text("/proc/self/") + QLatin1String(file));
    if (!figures.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : figures.readAll().split('\n')) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).trimmed().split(' ').first().toLongLong();
    }
    return -1;
}

struct Outcome {
    qint64 bytes = 0;
    size_t pythons = 0;
    QString failure;
};

/// One image on its way through the inspector, as an audit sends it.
Outcome readImage(LayersInspector &inspector, const QString &name)
{
    const InspectionRequest request{{{name, text("docker-image")}}, {{}}, {}};
    const ImageProgressSink sink = [](const ImageProgress &) {};
    const FetchedImage fetched = inspector.fetch(request, {}, sink, {});
    Outcome outcome{fetched.bytes, 0, fetched.reason};
    if (!fetched.failure)
        outcome.pythons = inspector.probe(request, fetched, sink, {}).findings.at(0).pythons.size();
    inspector.release(fetched);
    return outcome;
}
} // namespace

/// Reads images once and says what it cost, for tests/bench/layers/run.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({text("jobs"), text("images at once"), text("number"), text("1")});
    parser.addOption({text("cache"), text("keep what was read there"), text("folder")});
    parser.addPositionalArgument(text("image"), text("names of images"));
    parser.process(application);
    const QStringList names = parser.positionalArguments();
    LayersInspectorOptions options;
    if (parser.isSet(text("cache")))
        options.cache = std::make_shared<LayerCache>(parser.value(text("cache")), 512'000'000);
    LayersInspector inspector(std::move(options));
    std::vector<Outcome> outcomes(size_t(names.size()));
    QElapsedTimer clock;
    clock.start();
    {
        std::atomic<int> next = 0;
        std::vector<std::jthread> threads;
        for (int i = 0; i < parser.value(text("jobs")).toInt(); ++i) {
            threads.emplace_back([&] {
                for (int at = next++; at < int(names.size()); at = next++)
                    outcomes[size_t(at)] = readImage(inspector, names.at(at));
            });
        }
    }
    const double seconds = double(clock.nsecsElapsed()) / 1e9;
    qint64 bytes = 0;
    size_t pythons = 0;
    for (const Outcome &one : outcomes) {
        if (!one.failure.isEmpty())
            qFatal("%s", qPrintable(one.failure));
        bytes += one.bytes;
        pythons += one.pythons;
    }
    QTextStream(stdout) << seconds << '\t' << bytes << '\t' << pythons << '\t'
                        << ownFigure("status", "VmHWM") * 1024 << '\t' << ownFigure("io", "wchar") << '\n';
    return 0;
}
