#include "ui/trees/gear_tree.h"

#include <QHash>

#include <algorithm>
#include <unordered_map>

namespace gearaudit
{

namespace
{

/// FNV-1a over what names a row and all above it; the same in every run.
quint64 hashed(quint64 above, QStringView text)
{
    quint64 hash = above ^ 0xcbf29ce484222325ULL;
    for (const QChar c : text) {
        hash ^= c.unicode();
        hash *= 0x100000001b3ULL;
    }
    return hash ^ (hash >> 29);
}

quint64 numbered(quint64 hash, quint32 count)
{
    return count == 0 ? hash : (hash + count) * 0x9e3779b97f4a7c15ULL;
}

/// Tells siblings of one name apart, should a report have such.
class Twins
{
public:
    quint64 key(quint64 hash) { return numbered(hash, m_seen[hash]++); }
    void forget() { m_seen.clear(); }

private:
    std::unordered_map<quint64, quint32> m_seen;
};

} // namespace

std::shared_ptr<const GearTree> GearTree::build(PackedSnapshot report, const QString &identity)
{
    auto tree = std::make_shared<GearTree>();
    tree->m_report = std::move(report);
    tree->groupGears();
    const PackedReport &packed = *tree->m_report;
    tree->m_first[1] = tree->siteCount();
    tree->m_first[2] = tree->m_first[1] + packed.gearCount();
    tree->m_first[3] = tree->m_first[2] + packed.pythonCount();
    tree->m_first[4] = tree->m_first[3] + packed.pipCount();
    tree->m_end = tree->m_first[4] + packed.packageCount();
    tree->makeKeys(identity);
    return tree;
}

void GearTree::groupGears()
{
    std::unordered_map<TextId, quint32> numbers;
    const quint32 count = m_report->gearCount();
    m_siteOf.resize(count);
    for (quint32 gear = 0; gear < count; ++gear) {
        const TextId name = m_report->gear(gear).site;
        const auto [found, isNew] = numbers.try_emplace(name, siteCount());
        if (isNew)
            m_sites.push_back({name, {}});
        m_siteOf[gear] = found->second;
        ++m_sites[found->second].gears.count;
    }
    quint32 next = 0;
    std::vector<quint32> place;
    for (Site &site : m_sites) {
        site.gears.first = next;
        place.push_back(next);
        next += site.gears.count;
    }
    m_gears.resize(count);
    for (quint32 gear = 0; gear < count; ++gear)
        m_gears[place[m_siteOf[gear]]++] = gear;
}

void GearTree::makeKeys(const QString &identity)
{
    m_keys.resize(first(Kind::Package));
    const quint64 root = hashed(0, identity);
    Twins gears;
    for (quint32 site = 0; site < siteCount(); ++site) {
        m_keys[site] = hashed(root, siteName(site));
        gears.forget();
        for (const quint32 gear : gearsOf(site)) {
            const quint64 hash = hashed(m_keys[site], m_report->text(m_report->gear(gear).name));
            m_keys[node(Kind::Gear, gear)] = gears.key(hash);
        }
    }
    Twins pythons;
    Twins pips;
    for (quint32 gear = 0; gear < m_report->gearCount(); ++gear) {
        pythons.forget();
        const NumberRange range = m_report->gear(gear).pythons;
        for (quint32 python = range.first; python < range.end(); ++python) {
            const quint64 above = pythons.key(hashed(
                m_keys[node(Kind::Gear, gear)], m_report->text(m_report->python(python).path)));
            m_keys[node(Kind::Python, python)] = above;
            pips.forget();
            const NumberRange below = m_report->pipsOf(python);
            for (quint32 pip = below.first; pip < below.end(); ++pip)
                m_keys[node(Kind::Pip, pip)] =
                    pips.key(hashed(above, m_report->text(m_report->pip(pip).path)));
        }
    }
}

GearTree::Kind GearTree::kind(Node node) const
{
    if (node >= m_first[4])
        return Kind::Package;
    if (node >= m_first[2])
        return node >= m_first[3] ? Kind::Pip : Kind::Python;
    return node >= m_first[1] ? Kind::Gear : Kind::Site;
}

GearTree::Node GearTree::pipOf(quint32 package) const
{
    const NumberRange pips = m_report->pipsOf(m_report->pythonOfPackage(package));
    for (quint32 pip = pips.first; pip < pips.end(); ++pip) {
        const NumberRange range = m_report->packagesOfPip(pip);
        if (package >= range.first && package < range.end())
            return node(Kind::Pip, pip);
    }
    return none;
}

GearTree::Node GearTree::parent(Node child) const
{
    const quint32 which = number(child);
    switch (kind(child)) {
    case Kind::Site: return none;
    case Kind::Gear: return m_siteOf[which];
    case Kind::Python: return node(Kind::Gear, m_report->gearOf(which));
    case Kind::Pip: return node(Kind::Python, m_report->pythonOfPip(which));
    case Kind::Package: {
        const Node pip = pipOf(which);
        return pip != none ? pip : node(Kind::Python, m_report->pythonOfPackage(which));
    }
    }
    return none;
}

int GearTree::depth(Node node) const
{
    const Kind of = kind(node);
    if (of == Kind::Package)
        return pipOf(number(node)) == none ? 3 : 4;
    return static_cast<int>(of);
}

bool GearTree::hasChildren(Node node) const
{
    const quint32 which = number(node);
    switch (kind(node)) {
    case Kind::Site: return true;
    case Kind::Gear: return m_report->gear(which).pythons.count > 0;
    case Kind::Python:
        return m_report->pipsOf(which).count > 0 || m_report->packagesByMetadata(which).count > 0;
    case Kind::Pip: return m_report->packagesOfPip(which).count > 0;
    case Kind::Package: return false;
    }
    return false;
}

std::span<const quint32> GearTree::gearsOf(quint32 site) const
{
    return std::span(m_gears).subspan(m_sites[site].gears.first, m_sites[site].gears.count);
}

TextId GearTree::nameText(Node node) const
{
    const quint32 which = number(node);
    switch (kind(node)) {
    case Kind::Site: return m_sites[which].name;
    case Kind::Gear: return m_report->gear(which).name;
    case Kind::Python: return m_report->python(which).path;
    case Kind::Pip: return m_report->pip(which).path;
    case Kind::Package: return m_report->packages({which, 1}).front().name;
    }
    return 0;
}

NumberRange GearTree::packagesBeside(quint32 package) const
{
    const Node pip = pipOf(package);
    return pip != none ? m_report->packagesOfPip(number(pip))
                       : m_report->packagesByMetadata(m_report->pythonOfPackage(package));
}

quint64 GearTree::packageKey(quint32 package) const
{
    const NumberRange beside = packagesBeside(package);
    const auto rows = m_report->packages(beside);
    const quint32 place = package - beside.first;
    const TextId name = rows[place].name;
    quint32 twins = 0;
    for (quint32 i = 0; i < place; ++i)
        twins += rows[i].name == name ? 1 : 0;
    return numbered(hashed(0, m_report->text(name)), twins);
}

GearPath GearTree::path(Node node) const
{
    GearPath keys;
    for (; node != none; node = parent(node))
        keys.push_back(kind(node) == Kind::Package ? packageKey(number(node)) : key(node));
    std::reverse(keys.begin(), keys.end());
    return keys;
}

GearPath GearTree::gearPath(const PackedReport &report, const QString &identity, quint32 gear)
{
    if (gear >= report.gearCount())
        return {};
    const GearRow wanted = report.gear(gear);
    quint32 twins = 0;
    for (quint32 i = 0; i < gear; ++i) {
        const GearRow row = report.gear(i);
        twins += row.name == wanted.name && row.site == wanted.site ? 1 : 0;
    }
    const quint64 site = hashed(hashed(0, identity), report.text(wanted.site));
    return {site, numbered(hashed(site, report.text(wanted.name)), twins)};
}

GearTree::Node GearTree::findSite(std::string_view utf8) const
{
    for (quint32 site = 0; site < siteCount(); ++site) {
        if (m_report->utf8(m_sites[site].name) == utf8)
            return node(Kind::Site, site);
    }
    return none;
}

GearTree::Node GearTree::find(const GearPath &path) const
{
    if (path.empty())
        return none;
    Node at = none;
    const auto step = [&](Kind of, NumberRange range, quint64 wanted) {
        for (quint32 i = range.first; i < range.end(); ++i) {
            if (m_keys[node(of, i)] == wanted)
                return at = node(of, i), true;
        }
        return false;
    };
    if (!step(Kind::Site, {0, siteCount()}, path[0]))
        return none;
    for (std::size_t i = 1; i < path.size(); ++i) {
        const quint32 which = number(at);
        NumberRange packages;
        switch (kind(at)) {
        case Kind::Site: {
            const auto gears = gearsOf(which);
            const auto found = std::find_if(gears.begin(), gears.end(), [&](quint32 gear) {
                return m_keys[node(Kind::Gear, gear)] == path[i];
            });
            if (found == gears.end())
                return none;
            at = node(Kind::Gear, *found);
            continue;
        }
        case Kind::Gear:
            if (!step(Kind::Python, m_report->gear(which).pythons, path[i]))
                return none;
            continue;
        case Kind::Python:
            if (step(Kind::Pip, m_report->pipsOf(which), path[i]))
                continue;
            packages = m_report->packagesByMetadata(which);
            break;
        case Kind::Pip: packages = m_report->packagesOfPip(which); break;
        case Kind::Package: return none;
        }
        std::unordered_map<TextId, quint32> seen;
        const auto rows = m_report->packages(packages);
        Node found = none;
        for (quint32 place = 0; place < packages.count && found == none; ++place) {
            const TextId name = rows[place].name;
            if (numbered(hashed(0, m_report->text(name)), seen[name]++) == path[i])
                found = node(Kind::Package, packages.first + place);
        }
        if (found == none)
            return none;
        at = found;
    }
    return at;
}

} // namespace gearaudit
