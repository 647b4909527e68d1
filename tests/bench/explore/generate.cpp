#include "core/base/atomic_file.h"
#include "core/master/master_json.h"
#include "tests/bench/explore/explore.h"

#include <QMap>

#include <cmath>
#include <random>

namespace gearaudit::bench
{

namespace
{

QString text(const char *value)
{
    return QString::fromLatin1(value);
}

/// Numbers from 0 that come the more rarely the larger they are, as words and names do in life.
class Zipf
{
public:
    explicit Zipf(int count)
    {
        double sum = 0;
        for (int i = 1; i <= count; ++i)
            m_sums.push_back(sum += 1.0 / i);
    }
    int operator()(std::mt19937 &random) const
    {
        const double at = std::uniform_real_distribution<double>(0, m_sums.back())(random);
        return int(std::upper_bound(m_sums.begin(), m_sums.end(), at) - m_sums.begin());
    }

private:
    std::vector<double> m_sums;
};

const char *const known[] = {"pip",          "setuptools", "numpy",          "wheel",
                             "six",          "requests",   "pandas",         "urllib3",
                             "flywheel-sdk", "scipy",      "certifi",        "nibabel",
                             "pydicom",      "matplotlib", "python-dateutil"};
constexpr int nameCount = 4000;
constexpr int versionCount = 60;
constexpr int bases = 400;

class Generator
{
public:
    Generator(int gears, int packages) : m_perGear(packages / gears), m_gears(gears)
    {
        const char *const syllables[] = {"py", "data", "flow", "net", "lib",   "tools", "core",
                                         "io", "fast", "ml",   "img", "async", "type",  "test"};
        for (int i = 0; i < nameCount; ++i) {
            m_names.append(i < int(std::size(known))
                               ? text(known[i])
                               : QStringLiteral("%1-%2%3")
                                     .arg(text(syllables[i % 14]), text(syllables[i / 14 % 14]))
                                     .arg(i / 30));
        }
        for (int i = 0; i < bases; ++i)
            m_bases.push_back(someOf(m_perGear * 2 / 3, {}));
    }

    enum class Kind { First, Later, Different };

    QByteArray master(Kind kind)
    {
        m_random.seed(7);
        MasterDocument document;
        for (int i = 0; i < m_gears; ++i)
            document.setRecord(gear(i, kind));
        return document.serialise();
    }

private:
    using Packages = QMap<QString, QString>;

    QString versionOf(const QString &name)
    {
        const int number = m_versions(m_random);
        const auto start = int(qHash(name, 1) % 7);
        return QStringLiteral("%1.%2.%3")
            .arg(start + number / 20)
            .arg(number % 20)
            .arg(number % 3 == 0 ? 0 : number % 5);
    }

    Packages someOf(int count, Packages packages)
    {
        while (packages.size() < count) {
            const auto &name = m_names[m_picks(m_random)];
            if (!packages.contains(name))
                packages.insert(name, versionOf(name));
        }
        return packages;
    }

    PythonFinding python(int gear, int number, int count)
    {
        const char *const versions[] = {"3.8.10", "3.9.2",  "3.10.12", "3.11.3",
                                        "3.12.1", "2.7.18", "3.7.16"};
        const auto version = text(versions[std::size_t(gear + number * 3) % std::size(versions)]);
        const auto prefix = number == 0 ? text("/usr/local") : text("/opt/venv");
        PythonFinding python;
        python.key = text("python_") + version;
        python.path = prefix + text("/bin/python") + version.section(QLatin1Char('.'), 0, 1);
        python.version = version;
        python.prefix = prefix;
        python.kind = number == 0 ? text("system") : text("venv");
        python.foundOn = {text("gear-path"), text("image-path")};
        python.inUse = number == 0;
        PipFinding pip;
        pip.key = text("pip_") + version.section(QLatin1Char('.'), 0, 1);
        pip.path = prefix + text("/bin/pip");
        pip.version = QStringLiteral("%1.3.1").arg(20 + gear % 5);
        const auto base = m_bases[std::size_t(m_base(m_random))];
        const auto all = someOf(std::max(count, int(base.size())), base);
        for (auto package = all.begin(); package != all.end(); ++package)
            pip.freeze.push_back({package.key(), package.value()});
        if (gear % 50 == 0)
            pip.direct.insert(pip.freeze.back().name,
                              {text("git+https://example.org/tools/") + pip.freeze.back().name,
                               text("0123456789abcdef0123456789abcdef01234567"), false});
        python.pips = {pip};
        return python;
    }

    GearRecord gear(int number, Kind kind)
    {
        GearRecord record;
        record.site = QStringLiteral("site-%1").arg(number % 12);
        record.key = record.name =
            QStringLiteral("%1-gear-%2").arg(m_names[number % 500]).arg(number);
        record.label =
            QStringLiteral("Gear number %1 for %2").arg(number).arg(m_names[number % 900]);
        record.version = QStringLiteral("%1.%2.0").arg(number % 4).arg(number % 23);
        record.image = QStringLiteral("%1/%2:%3").arg(record.site, record.name, record.version);
        record.apiEnabled = number % 3 == 0;
        record.foundManifest = QStringLiteral("gears/%1/%2.json").arg(record.site, record.name);
        const int pythons = number % 4 == 0 ? 2 : 1;
        for (int i = 0; i < pythons; ++i) {
            record.findings.pythons.push_back(python(number, i, m_perGear / pythons));
            record.findings.pythonDirs.append(record.findings.pythons.back().path);
            record.findings.pipDirs.append(record.findings.pythons.back().pips[0].path);
        }
        record.manifest.category = number % 2 == 0 ? text("utility") : text("analysis");
        record.manifest.license = text("MIT");
        record.manifest.author = QStringLiteral("Author %1").arg(number % 300);
        record.manifest.source = text("https://example.org/") + record.name;
        record.manifest.apiKey = record.apiEnabled ? text("read-write") : text("none");
        record.manifest.command = text("python run.py");
        record.manifest.images = {record.image};
        record.manifest.created = QStringLiteral("2024-03-%1T10:00:00Z").arg(number % 28 + 1);
        auto &audit = record.audit;
        audit.status = Status::Audited;
        audit.imageDigest = QStringLiteral("sha256:%1").arg(number, 64, 16, QLatin1Char('0'));
        audit.imageBytes = 1'000'000'000 + number;
        audit.platform = text("linux/amd64");
        audit.inspectedBy = text("docker");
        audit.siteRelease = text("19.2.1");
        audit.auditedAt = QDateTime({2026, 11, 22}, {12, 0}, Qt::UTC).addSecs(number);
        audit.durationMs = 4000 + number % 2000;
        audit.attempts = {{record.image, text("pulled")}};
        audit.program = text("0.1.0");
        if (kind == Kind::Later)
            age(record, number);
        if (kind == Kind::Different)
            nameApart(record, number);
        return record;
    }

    static void nameApart(GearRecord &record, int number)
    {
        int package = 0;
        for (auto &python : record.findings.pythons) {
            for (auto &installed : python.pips[0].freeze)
                installed.name = QStringLiteral("own-%1-%2").arg(number).arg(++package);
        }
    }

    /// One gear in five was built anew, with some packages moved on.
    void age(GearRecord &record, int number)
    {
        record.audit.auditedAt = record.audit.auditedAt.addDays(30);
        if (number % 5 != 0)
            return;
        record.audit.imageDigest.replace(7, 1, QLatin1Char('f'));
        for (auto &python : record.findings.pythons) {
            auto &freeze = python.pips[0].freeze;
            for (std::size_t i = 0; i < freeze.size(); i += 20)
                freeze[i].version += text(".1");
        }
    }

    int m_perGear;
    int m_gears;
    std::mt19937 m_random{7};
    Zipf m_picks{nameCount};
    Zipf m_versions{versionCount};
    Zipf m_base{bases};
    QStringList m_names;
    std::vector<Packages> m_bases;
};

} // namespace

void generate(const Files &files, int gears, int packages)
{
    Generator generator(gears, packages);
    using Kind = Generator::Kind;
    const std::pair<QString, Kind> all[] = {{files.master(), Kind::First},
                                            {files.later(), Kind::Later},
                                            {files.different(), Kind::Different}};
    for (const auto &[path, kind] : all) {
        const auto written = writeAtomically(path, generator.master(kind));
        if (!written)
            qFatal("%s", qPrintable(written.error().detail));
    }
}

} // namespace gearaudit::bench
