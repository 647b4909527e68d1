#include "tests/bench/explore/explore.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace gearaudit::bench;

namespace
{

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

std::vector<Step> allSteps()
{
    std::vector<Step> all;
    for (const auto &steps :
         {openSteps(), filterSteps(), faultSteps(), exportSteps(), folderSteps(), windowSteps()})
        all.insert(all.end(), steps.begin(), steps.end());
    return all;
}

/// What a step printed, in a process of its own.
Figures runApart(const QString &step, const QString &folder)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--step"), step, QStringLiteral("--folder"), folder});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("%s did not end well", qPrintable(step));
    Figures figures;
    for (const auto &line :
         QString::fromUtf8(process.readAllStandardOutput()).split(QLatin1Char('\n'))) {
        const auto parts = line.split(QLatin1Char('\t'));
        if (parts.size() == 2)
            figures.push_back({parts[0], parts[1].toDouble()});
    }
    return figures;
}

int runHere(const QString &name, const Files &files)
{
    for (const auto &step : allSteps()) {
        if (step.name != name)
            continue;
        for (const auto &[figure, value] : step.run(files))
            out() << figure << '\t' << value << '\n';
        out().flush();
        return 0;
    }
    return 2;
}

struct Series {
    QString step;
    QString figure;
    std::vector<double> values;

    double median() const
    {
        auto sorted = values;
        std::sort(sorted.begin(), sorted.end());
        return sorted[sorted.size() / 2];
    }
    double worst() const { return *std::max_element(values.begin(), values.end()); }
};

double medianOf(const std::vector<Series> &all, const QString &step, const QString &figure)
{
    for (const auto &series : all) {
        if (series.step == step && series.figure == figure)
            return series.median();
    }
    return 0;
}

void print(const std::vector<Series> &all)
{
    QString step;
    for (const auto &series : all) {
        if (series.step != step)
            out() << '\n' << series.step << '\n';
        step = series.step;
        out() << QStringLiteral("  %1%2%3\n")
                     .arg(series.figure, -32)
                     .arg(series.median(), 12, 'f', 1)
                     .arg(series.worst(), 12, 'f', 1);
    }
    out() << '\n';
    for (const auto *other : {"simdjson, DOM", "simdjson, On-Demand", "QJsonDocument"}) {
        for (const auto *figure : {"open, ms", "open, cpu ms"}) {
            const auto ours = medianOf(all, QStringLiteral("packed report"), QLatin1String(figure));
            const auto theirs = medianOf(all, QLatin1String(other), QLatin1String(figure));
            if (theirs > 0)
                out() << QStringLiteral("packed report / %1 (%2): %3\n")
                             .arg(QLatin1String(other), QLatin1String(figure))
                             .arg(ours / theirs, 0, 'f', 2);
        }
    }
}

int runAll(const Files &files, int gears, int packages, int rounds, const QString &only)
{
    if (!QFileInfo::exists(files.different()))
        generate(files, gears, packages);
    out() << QStringLiteral("master JSON of %1 MB; median and worst of %2 rounds\n")
                 .arg(double(QFileInfo(files.master()).size()) / 1e6, 0, 'f', 1)
                 .arg(rounds);
    out().flush();
    std::vector<Series> all;
    // Round by round, so that what else the machine does hits all alike.
    for (int round = 0; round < rounds; ++round) {
        for (const auto &step : allSteps()) {
            if (!step.name.contains(only))
                continue;
            for (const auto &[figure, value] : runApart(step.name, files.folder)) {
                const auto isIt = [&, name = figure](const Series &series) {
                    return series.step == step.name && series.figure == name;
                };
                auto series = std::find_if(all.begin(), all.end(), isIt);
                if (series == all.end())
                    series = all.insert(all.end(), {step.name, figure, {}});
                series->values.push_back(value);
            }
        }
    }
    print(all);
    return 0;
}

bool hasWindow(int argc, char **argv)
{
    for (const auto &step : allSteps()) {
        for (int i = 1; i < argc; ++i) {
            if (step.hasWindow && step.name == QString::fromLocal8Bit(argv[i]))
                return true;
        }
    }
    return false;
}

} // namespace

QString Files::master() const
{
    return folder + QStringLiteral("/master.json");
}

QString Files::later() const
{
    return folder + QStringLiteral("/later.json");
}

QString Files::different() const
{
    return folder + QStringLiteral("/different.json");
}

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::unique_ptr<QCoreApplication> application(
        hasWindow(argc, argv) ? new QApplication(argc, argv) : new QCoreApplication(argc, argv));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Measures what exploring a large master JSON costs."));
    parser.addHelpOption();
    parser.addOptions({
        {QStringLiteral("packages"), QStringLiteral("Rows in the file."), QStringLiteral("number"),
         QStringLiteral("1000000")},
        {QStringLiteral("gears"), QStringLiteral("Gears in the file."), QStringLiteral("number"),
         QStringLiteral("10000")},
        {QStringLiteral("rounds"), QStringLiteral("How often each step runs."),
         QStringLiteral("number"), QStringLiteral("5")},
        {QStringLiteral("only"), QStringLiteral("Steps whose name has this in it."),
         QStringLiteral("text")},
        {QStringLiteral("folder"),
         QStringLiteral("Keeps the files here, and uses those that are there."),
         QStringLiteral("path")},
        {QStringLiteral("step"), QStringLiteral("One step, in this process."),
         QStringLiteral("name")},
    });
    parser.process(*application);
    const QTemporaryDir temporary;
    Files files{parser.value(QStringLiteral("folder"))};
    if (files.folder.isEmpty())
        files.folder = temporary.path();
    if (parser.isSet(QStringLiteral("step")))
        return runHere(parser.value(QStringLiteral("step")), files);
    const auto number = [&](const char *option) {
        return std::max(1, parser.value(QLatin1String(option)).toInt());
    };
    return runAll(files, number("gears"), number("packages"), number("rounds"),
                  parser.value(QStringLiteral("only")));
}
