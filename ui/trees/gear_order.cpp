#include "ui/trees/gear_order.h"

#include "core/base/natural_order.h"
#include "core/model/version.h"
#include "ui/trees/gears_column_row.h"

#include <algorithm>
#include <numeric>

namespace gearaudit
{

namespace
{

enum class By { Name, Version };

/// Places of the texts that occur in a column, asked for by their number: each text is looked at
/// once, and rows are ordered by numbers.
class Places
{
public:
    Places(const PackedReport &report, By by) : m_report(report), m_by(by)
    {
        m_places.resize(report.textCount());
    }

    void add(TextId id)
    {
        if (m_places[id] == 0)
            m_used.push_back(id);
        m_places[id] = 1;
    }

    void rank()
    {
        if (m_by == By::Name)
            rankAs<QString>(
                [](const QString &text) { return text; },
                [](const QString &a, const QString &b) { return compareNaturally(a, b); });
        else
            rankAs<QByteArray>([](const QString &text) { return versionKey(text); },
                               [](const QByteArray &a, const QByteArray &b) {
                                   return a < b ? -1 : (b < a ? 1 : 0);
                               });
    }

    quint32 operator[](TextId id) const { return m_places[id]; }

private:
    template <class Key, class Make, class Compare> void rankAs(Make make, Compare compare)
    {
        std::vector<std::pair<Key, TextId>> keys;
        keys.reserve(m_used.size());
        for (const TextId id : m_used) {
            // Nothing stands above everything, also above texts that are no version.
            if (id != 0)
                keys.emplace_back(make(m_report.text(id)), id);
        }
        m_places[0] = 0;
        std::sort(keys.begin(), keys.end(),
                  [&](const auto &a, const auto &b) { return compare(a.first, b.first) < 0; });
        quint32 place = 0;
        for (std::size_t i = 0; i < keys.size(); ++i) {
            if (i == 0 || compare(keys[i - 1].first, keys[i].first) != 0)
                ++place;
            m_places[keys[i].second] = place;
        }
    }

    const PackedReport &m_report;
    By m_by;
    std::vector<quint32> m_places;
    std::vector<TextId> m_used;
};

/// Orders siblings in their slots by place, then by number.
template <class PlaceOf> void arrange(std::span<quint32> siblings, PlaceOf placeOf)
{
    const auto less = [&](quint32 a, quint32 b) {
        const quint32 left = placeOf(a);
        const quint32 right = placeOf(b);
        return left != right ? left < right : a < b;
    };
    // Most reports come in order.
    if (!std::is_sorted(siblings.begin(), siblings.end(), less))
        std::sort(siblings.begin(), siblings.end(), less);
}

std::vector<quint32> inOrder(quint32 count)
{
    std::vector<quint32> numbers(count);
    std::iota(numbers.begin(), numbers.end(), 0U);
    return numbers;
}

/// Places for texts that no number stands for.
std::vector<quint32> placesOf(const std::vector<QString> &texts)
{
    std::vector<quint32> order = inOrder(static_cast<quint32>(texts.size()));
    std::sort(order.begin(), order.end(),
              [&](quint32 a, quint32 b) { return compareNaturally(texts[a], texts[b]) < 0; });
    std::vector<quint32> places(texts.size());
    quint32 place = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && compareNaturally(texts[order[i - 1]], texts[order[i]]) != 0)
            ++place;
        places[order[i]] = place;
    }
    return places;
}

/// Places of numbered things by a text of theirs.
template <class TextOf>
std::vector<quint32> placesBy(const PackedReport &report, quint32 count, By by, TextOf textOf)
{
    Places places(report, by);
    for (quint32 i = 0; i < count; ++i)
        places.add(textOf(i));
    places.rank();
    std::vector<quint32> result(count);
    for (quint32 i = 0; i < count; ++i)
        result[i] = places[textOf(i)];
    return result;
}

/// Places of gears or Pythons by what a column orders them by.
template <class Row, class RowAt>
std::vector<quint32> placesBy(const PackedReport &report, quint32 count, By by,
                              const OrderBy<Row> &order, RowAt rowAt)
{
    struct {
        const PackedReport &report;
        quint32 count;
        By by;
        RowAt rowAt;

        std::vector<quint32> operator()(TextId Row::*member) const
        {
            return placesBy(report, count, by, [&](quint32 i) { return rowAt(i).*member; });
        }
        std::vector<quint32> operator()(quint32 (*number)(const Row &)) const
        {
            std::vector<quint32> places(count);
            for (quint32 i = 0; i < count; ++i)
                places[i] = number(rowAt(i));
            return places;
        }
        std::vector<quint32> operator()(QString (*words)(const Row &)) const
        {
            std::vector<QString> texts;
            for (quint32 i = 0; i < count; ++i)
                texts.push_back(words(rowAt(i)));
            return placesOf(texts);
        }
    } const places{report, count, by, rowAt};
    return std::visit(places, order);
}

/// Packages are many, and few texts are theirs.
Places packagePlaces(const PackedReport &report, std::span<const PackageRow> rows,
                     TextId PackageRow::*member, By by)
{
    Places places(report, by);
    for (const PackageRow &row : rows)
        places.add(row.*member);
    places.rank();
    return places;
}

/// Small places for large ranks.
std::vector<quint32> placesOf(const std::vector<quint64> &ranks)
{
    std::vector<quint64> different = ranks;
    std::sort(different.begin(), different.end());
    different.erase(std::unique(different.begin(), different.end()), different.end());
    std::vector<quint32> places;
    places.reserve(ranks.size());
    for (const quint64 rank : ranks)
        places.push_back(static_cast<quint32>(
            std::lower_bound(different.begin(), different.end(), rank) - different.begin()));
    return places;
}

/// Where each thing stands among its siblings.
struct AllPlaces {
    std::vector<quint32> gears, pythons, pips, packages;
};

/// What the gear starts counts before what is merely in its image.
AllPlaces placesByFaults(const PackedReport &report, const GearFaults &faults)
{
    const bool isKnown = faults.known && faults.sums;
    AllPlaces places;
    std::vector<quint64> gears(report.gearCount());
    places.pythons.resize(report.pythonCount());
    places.pips.resize(report.pipCount());
    for (quint32 gear = 0; isKnown && gear < report.gearCount(); ++gear)
        gears[gear] = quint64(rankOf(faults.sums->ofStarted(gear))) << 32 | rankOf(faults.sums->ofImage(gear));
    for (quint32 python = 0; isKnown && python < report.pythonCount(); ++python)
        places.pythons[python] = rankOf(faults.sums->ofPython(python));
    places.gears = placesOf(gears);
    std::vector<quint32> ranks;
    if (isKnown) {
        for (const Assessment &known : faults.known->assessments())
            ranks.push_back(rankOf(known));
    }
    places.packages.resize(report.packageCount());
    for (quint32 package = 0; isKnown && package < report.packageCount(); ++package)
        places.packages[package] = ranks[faults.known->numberOfPackage(package)];
    return places;
}

AllPlaces placesByTexts(const PackedReport &report, const GearsColumnRow &by)
{
    const By kind = by.isVersion ? By::Version : By::Name;
    AllPlaces places;
    places.gears = by.gearVersion
                       ? placesBy(report, report.gearCount(), kind,
                                  [&](quint32 gear) { return by.gearVersion(report, gear); })
                       : placesBy<GearRow>(report, report.gearCount(), kind, by.gearOrder,
                                           [&](quint32 gear) { return report.gear(gear); });
    places.pythons = placesBy<PythonRow>(report, report.pythonCount(), kind, by.pythonOrder,
                                         [&](quint32 python) { return report.python(python); });
    places.pips = placesBy(report, report.pipCount(), kind,
                           [&](quint32 pip) { return report.pip(pip).*by.pipOrder; });
    const auto rows = report.packages({0, report.packageCount()});
    const auto member = by.packageOrder;
    const Places packages = packagePlaces(report, rows, member, kind);
    places.packages.reserve(rows.size());
    for (const PackageRow &row : rows)
        places.packages.push_back(packages[row.*member]);
    return places;
}

} // namespace

std::shared_ptr<const GearOrder> GearOrder::sorted(const GearTree &tree, GearsColumn column,
                                                   const GearFaults &faults)
{
    const PackedReport &report = tree.report();
    auto order = std::make_shared<GearOrder>();
    order->m_column = column;
    const GearsColumnRow &by = columnRow(column);
    if (by.isByFaults)
        order->m_faults = faults;
    const AllPlaces places = by.isByFaults ? placesByFaults(report, faults) : placesByTexts(report, by);

    for (quint32 site = 0; site < tree.siteCount(); ++site) {
        const auto numbers = tree.gearsOf(site);
        order->m_gears.insert(order->m_gears.end(), numbers.begin(), numbers.end());
        arrange(std::span(order->m_gears).subspan(tree.gearRange(site).first),
                [&](quint32 gear) { return places.gears[gear]; });
    }

    const auto slots = [](std::vector<quint32> &all, NumberRange range) {
        return std::span(all).subspan(range.first, range.count);
    };
    order->m_pythons = inOrder(report.pythonCount());
    for (quint32 gear = 0; gear < report.gearCount(); ++gear)
        arrange(slots(order->m_pythons, report.gear(gear).pythons),
                [&](quint32 python) { return places.pythons[python]; });

    const auto placeOfPackage = [&](quint32 package) { return places.packages[package]; };
    order->m_pips = inOrder(report.pipCount());
    order->m_packages = inOrder(report.packageCount());
    for (quint32 python = 0; python < report.pythonCount(); ++python) {
        const NumberRange range = report.pipsOf(python);
        arrange(slots(order->m_pips, range), [&](quint32 pip) { return places.pips[pip]; });
        for (quint32 pip = range.first; pip < range.end(); ++pip)
            arrange(slots(order->m_packages, report.packagesOfPip(pip)), placeOfPackage);
        arrange(slots(order->m_packages, report.packagesByMetadata(python)), placeOfPackage);
    }
    return order;
}

} // namespace gearaudit
