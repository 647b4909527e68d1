#include "core/report/packed_rows.h"

namespace gearaudit
{

namespace
{

/// Moving all rows costs more than some room that nobody touches.
template <class Row> void squeezed(std::vector<Row> &rows)
{
    if (rows.capacity() > rows.size() + rows.size() / 2)
        rows.shrink_to_fit();
}

template <class Row>
void appendRun(std::vector<Row> &to, const std::vector<Row> &from, quint32 first, quint32 end)
{
    to.insert(to.end(), from.begin() + first, from.begin() + end);
}

template <class Row> void moveLists(Row &row, quint32 by)
{
    row.forEach([by](auto &value) {
        if constexpr (std::is_same_v<decltype(value), NumberRange &>)
            value.first += by;
    });
}

} // namespace

RowCounts PackedRows::counts() const
{
    return {sizeOf(gears),    sizeOf(pythons), sizeOf(pips),
            sizeOf(packages), sizeOf(directs), sizeOf(lists)};
}

void PackedRows::reserve(const RowCounts &to)
{
    gears.reserve(to.gears);
    pythons.reserve(to.pythons);
    pips.reserve(to.pips);
    packages.reserve(to.packages);
    directs.reserve(to.directs);
    lists.reserve(to.lists);
}

RowCounts PackedRows::begin(quint32 gear) const
{
    return gear < gears.size() ? gears[gear].begin : counts();
}

void PackedRows::cutTo(const RowCounts &to)
{
    gears.resize(to.gears);
    pythons.resize(to.pythons);
    pips.resize(to.pips);
    packages.resize(to.packages);
    directs.resize(to.directs);
    lists.resize(to.lists);
}

void PackedRows::append(const PackedRows &from, quint32 first, quint32 count)
{
    const RowCounts start = from.begin(first);
    const RowCounts end = from.begin(first + count);
    const RowCounts here = counts();
    appendRun(gears, from.gears, first, first + count);
    appendRun(pythons, from.pythons, start.pythons, end.pythons);
    appendRun(pips, from.pips, start.pips, end.pips);
    appendRun(packages, from.packages, start.packages, end.packages);
    appendRun(directs, from.directs, start.directs, end.directs);
    appendRun(lists, from.lists, start.lists, end.lists);

    // Unsigned numbers wrap around, so that a difference may be added whichever way it goes.
    const RowCounts moved{here.gears - first,           here.pythons - start.pythons,
                          here.pips - start.pips,       here.packages - start.packages,
                          here.directs - start.directs, here.lists - start.lists};
    for (quint32 i = here.gears; i < gears.size(); ++i) {
        auto &gear = gears[i];
        gear.begin.gears += moved.gears;
        gear.begin.pythons += moved.pythons;
        gear.begin.pips += moved.pips;
        gear.begin.packages += moved.packages;
        gear.begin.directs += moved.directs;
        gear.begin.lists += moved.lists;
        moveLists(gear, moved.lists);
    }
    for (quint32 i = here.pythons; i < pythons.size(); ++i) {
        auto &python = pythons[i];
        python.gear += moved.gears;
        moveLists(python, moved.lists);
        python.pips.first += moved.pips;
        python.packages.first += moved.packages;
        python.firstByMetadata += moved.packages;
    }
    for (quint32 i = here.pips; i < pips.size(); ++i) {
        pips[i].python += moved.pythons;
        pips[i].packages.first += moved.packages;
        packed::get<&PipFinding::direct>(pips[i]).first += moved.directs;
    }
}

void PackedRows::squeeze()
{
    squeezed(gears);
    squeezed(pythons);
    squeezed(pips);
    squeezed(packages);
    squeezed(directs);
    squeezed(lists);
}

} // namespace gearaudit
