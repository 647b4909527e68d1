#include "core/master/master_files.h"
#include "core/report/packed_reader.h"
#include "tests/bench/explore/explore.h"

#include <QFile>
#include <QJsonDocument>

#include <simdjson.h>

namespace gearaudit::bench
{

namespace
{

namespace od = simdjson::ondemand;

/// Every value of a text, once; how many there are.
std::size_t walk(od::value value)
{
    std::size_t count = 1;
    switch (value.type()) {
    case od::json_type::object:
        for (od::field field : value.get_object()) {
            count += std::string_view(field.unescaped_key()).empty() ? 0 : 1;
            count += walk(field.value());
        }
        break;
    case od::json_type::array:
        for (od::value child : value.get_array())
            count += walk(child);
        break;
    case od::json_type::string:
        count += std::string_view(value.get_string()).empty() ? 0 : 1;
        break;
    case od::json_type::number: count += double(value.get_double()) > 0 ? 1 : 0; break;
    default: break;
    }
    return count;
}

void check(bool isRead)
{
    if (!isRead)
        qFatal("The file was not read.");
}

Figures withPeak(Figures figures)
{
    figures.push_back({QStringLiteral("peak, MB"), peakMegabytes()});
    return figures;
}

Figures bySimdjson(const Files &files)
{
    simdjson::dom::parser parser;
    return withPeak(timed(QStringLiteral("open"), [&] {
        check(parser.load(files.master().toStdString()).error() == simdjson::SUCCESS);
    }));
}

Figures byOnDemand(const Files &files)
{
    od::parser parser;
    return withPeak(timed(QStringLiteral("open"), [&] {
        const auto text = simdjson::padded_string::load(files.master().toStdString());
        od::document document = parser.iterate(text);
        std::size_t count = 0;
        for (od::field field : document.get_object())
            count += walk(field.value());
        check(count > 1000);
    }));
}

Figures byQt(const Files &files)
{
    QJsonDocument document;
    return withPeak(timed(QStringLiteral("open"), [&] {
        QFile file(files.master());
        check(file.open(QIODevice::ReadOnly));
        document = QJsonDocument::fromJson(file.readAll());
        check(!document.isNull());
    }));
}

Figures byTheTolerantReader(const Files &files)
{
    std::vector<GearRecord> records;
    return withPeak(timed(QStringLiteral("open"), [&] {
        records = readMaster(files.master())->records();
        check(!records.empty());
    }));
}

Figures byUs(const Files &files)
{
    PackedSnapshot report;
    const double before = allocatedBytes();
    auto figures = withPeak(timed(QStringLiteral("open"), [&] {
        report = *readPackedReport(files.master());
        check(report->packageCount() > 0);
    }));
    const double rows = report->packageCount();
    figures.push_back({QStringLiteral("package rows"), rows});
    figures.push_back({QStringLiteral("texts"), report->textCount()});
    figures.push_back({QStringLiteral("bytes a row"), (allocatedBytes() - before) / rows});
    return figures;
}

} // namespace

std::vector<Step> openSteps()
{
    return {
        {QStringLiteral("simdjson, DOM"), bySimdjson},
        {QStringLiteral("simdjson, On-Demand"), byOnDemand},
        {QStringLiteral("packed report"), byUs},
        {QStringLiteral("QJsonDocument"), byQt},
        {QStringLiteral("tolerant reader"), byTheTolerantReader},
    };
}

} // namespace gearaudit::bench
