#include "ui/models/sources_model.h"

#include "ui/words/error_text.h"
#include "ui/words/measure_text.h"
#include "ui/words/plain_tooltip.h"
#include "ui/words/source_text.h"

#include <algorithm>

namespace gearaudit
{

namespace
{

// An index' internal id: 0 for a row of the top, else the number of its parent's row, from 1.
constexpr quintptr top = 0;

QStringList sorted(const QSet<QString> &names)
{
    QStringList list(names.cbegin(), names.cend());
    list.sort();
    return list;
}

QSet<QString> setOf(const QStringList &names)
{
    return {names.cbegin(), names.cend()};
}

QString withCount(const QString &name, int gears)
{
    return SourcesModel::tr("%1 (%2)", "organisation or site, number of gears")
        .arg(name, QLocale().toString(gears));
}

Qt::CheckState checkState(bool ticked)
{
    return ticked ? Qt::Checked : Qt::Unchecked;
}

} // namespace

SourcesModel::SourcesModel(QObject *parent) : QAbstractItemModel(parent) {}

void SourcesModel::setSources(const QString &exchange, const InstanceList &instances)
{
    beginResetModel();
    m_exchange = exchange;
    m_sites.clear();
    for (const Instance &instance : instances)
        m_sites.push_back({instance, std::nullopt, std::nullopt});
    endResetModel();
    Q_EMIT tickedChanged();
}

void SourcesModel::setStates(const SourceStates &states)
{
    m_exchangeProblem = states.exchangeProblem();
    setOrganisations(states.organisations());
    for (std::size_t site = 0; site < m_sites.size(); ++site)
        setSite(site, states);
    tellAllChanged();
    Q_EMIT tickedChanged(); // what turns up may change what is ticked in all
}

void SourcesModel::setOrganisations(const QMap<QString, int> &gears)
{
    const QModelIndex exchange = index(0, 0);
    // Merged row by row, so that the view keeps its selection and position.
    std::size_t row = 0;
    for (auto it = gears.cbegin(); it != gears.cend() || row < m_organisations.size();) {
        const bool more = row < m_organisations.size();
        const int at = static_cast<int>(row);
        if (it == gears.cend() || (more && m_organisations[row].name < it.key())) {
            beginRemoveRows(exchange, at, at);
            m_organisations.erase(m_organisations.begin() + at);
            endRemoveRows();
            continue;
        }
        if (!more || it.key() < m_organisations[row].name) {
            beginInsertRows(exchange, at, at);
            m_organisations.insert(m_organisations.begin() + at, {it.key(), it.value()});
            if (m_nothing)
                m_untickedOrganisations.insert(it.key());
            endInsertRows();
        } else {
            m_organisations[row].gears = it.value();
        }
        ++row;
        ++it;
    }
}

void SourcesModel::setSite(std::size_t site, const SourceStates &states)
{
    Site &shown = m_sites[site];
    const QString &name = shown.instance.name;
    const auto gears = states.instances().constFind(name);
    shown.gears = gears == states.instances().cend() ? std::nullopt : std::optional(*gears);
    const auto found = states.problems().constFind(name);
    const auto problem = found == states.problems().cend() ? std::nullopt : std::optional(*found);
    const QModelIndex row = index(static_cast<int>(site) + 1, 0);
    if (problem && !shown.problem) {
        beginInsertRows(row, 0, 0);
        shown.problem = problem;
        endInsertRows();
    } else if (!problem && shown.problem) {
        beginRemoveRows(row, 0, 0);
        shown.problem.reset();
        endRemoveRows();
    }
    shown.problem = problem;
}

SourceTicks SourcesModel::ticks() const
{
    return {exchangeState() != Qt::Unchecked, sorted(m_untickedOrganisations),
            sorted(m_untickedInstances)};
}

void SourcesModel::setTicks(const SourceTicks &ticks)
{
    m_untickedOrganisations = setOf(ticks.untickedOrganisations);
    m_untickedInstances = setOf(ticks.untickedInstances);
    m_nothing = !ticks.exchange;
    if (m_nothing) {
        for (const Organisation &organisation : m_organisations)
            m_untickedOrganisations.insert(organisation.name);
    }
    tellAllChanged();
    Q_EMIT tickedChanged();
}

SourceChoice SourcesModel::choice() const
{
    SourceChoice choice;
    choice.exchange = exchangeState() != Qt::Unchecked;
    if (choice.exchange)
        choice.withoutOrganisations = sorted(m_untickedOrganisations);
    for (const Site &site : m_sites) {
        if (!m_untickedInstances.contains(site.instance.id))
            choice.instances << site.instance.id;
    }
    return choice;
}

Qt::CheckState SourcesModel::exchangeState() const
{
    if (m_organisations.empty()) {
        return m_nothing                           ? Qt::Unchecked
               : m_untickedOrganisations.isEmpty() ? Qt::Checked
                                                   : Qt::PartiallyChecked;
    }
    const auto ticked = std::count_if(
        m_organisations.begin(), m_organisations.end(), [&](const Organisation &organisation) {
            return !m_untickedOrganisations.contains(organisation.name);
        });
    if (ticked == 0)
        return Qt::Unchecked;
    return ticked == static_cast<qsizetype>(m_organisations.size()) ? Qt::Checked
                                                                    : Qt::PartiallyChecked;
}

void SourcesModel::tellAllChanged()
{
    const QModelIndex exchange = index(0, 0);
    Q_EMIT dataChanged(exchange, index(rowCount() - 1, 0));
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex parent = index(row, 0);
        if (const int rows = rowCount(parent); rows > 0)
            Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, 0, parent));
    }
}

SourcesModel::Kind SourcesModel::kindOf(const QModelIndex &index) const
{
    if (index.internalId() == top)
        return index.row() == 0 ? Kind::Exchange : Kind::Site;
    return index.internalId() == 1 ? Kind::Organisation : Kind::Reason;
}

const SourcesModel::Site &SourcesModel::siteOf(const QModelIndex &index) const
{
    const auto row = index.internalId() == top ? quintptr(index.row()) : index.internalId() - 1;
    return m_sites[row - 1];
}

QModelIndex SourcesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : top);
}

QModelIndex SourcesModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == top)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, top);
}

int SourcesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_sites.size()) + 1;
    switch (kindOf(parent)) {
    case Kind::Exchange: return static_cast<int>(m_organisations.size());
    case Kind::Site: return siteOf(parent).problem ? 1 : 0;
    case Kind::Organisation:
    case Kind::Reason: break;
    }
    return 0;
}

int SourcesModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant SourcesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (kindOf(index)) {
    case Kind::Exchange: return exchangeData(role);
    case Kind::Site: return siteData(siteOf(index), role);
    case Kind::Reason: return reasonData(*siteOf(index).problem, role);
    case Kind::Organisation: break;
    }
    const Organisation &organisation = m_organisations[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return organisation.gears > 0 ? withCount(organisation.name, organisation.gears)
                                      : organisation.name;
    case Qt::ToolTipRole: return plainTooltip(gearsText(organisation.gears));
    case Qt::CheckStateRole:
        return checkState(!m_untickedOrganisations.contains(organisation.name));
    default: return {};
    }
}

QVariant SourcesModel::exchangeData(int role) const
{
    switch (role) {
    case Qt::DisplayRole: return tr("Gear Exchange");
    case Qt::CheckStateRole: return exchangeState();
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        const QString text = m_exchangeProblem
                                 ? m_exchange + QLatin1Char('\n') + errorText(*m_exchangeProblem)
                                 : m_exchange;
        return role == Qt::ToolTipRole ? plainTooltip(text) : text;
    }
    case Qt::DecorationRole:
        return m_exchangeProblem ? QVariant(m_icons.icon(StatusSign::Failed)) : QVariant();
    default: return {};
    }
}

QVariant SourcesModel::siteData(const Site &site, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return site.gears     ? withCount(site.instance.name, *site.gears)
               : site.problem ? site.instance.name
                              : tr("%1 (never audited)", "a site's name").arg(site.instance.name);
    case Qt::CheckStateRole: return checkState(!m_untickedInstances.contains(site.instance.id));
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        QStringList lines{site.instance.address.text()};
        if (site.problem)
            lines << errorText(*site.problem);
        else
            lines << (site.gears ? gearsText(*site.gears) : tr("Never audited"));
        const QString text = lines.join(QLatin1Char('\n'));
        return role == Qt::ToolTipRole ? plainTooltip(text) : text;
    }
    case Qt::DecorationRole:
        return site.problem ? QVariant(m_icons.icon(StatusSign::Failed)) : QVariant();
    default: return {};
    }
}

QVariant SourcesModel::reasonData(const Error &problem, int role)
{
    switch (role) {
    case Qt::DisplayRole: return instanceProblemText(problem);
    case Qt::AccessibleDescriptionRole: return errorText(problem);
    case Qt::ToolTipRole: return plainTooltip(errorText(problem));
    default: return {};
    }
}

void SourcesModel::tickExchange(bool ticked)
{
    m_untickedOrganisations.clear();
    for (const Organisation &organisation : m_organisations) {
        if (!ticked)
            m_untickedOrganisations.insert(organisation.name);
    }
    m_nothing = !ticked;
}

bool SourcesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const bool ticked = value.toInt() != Qt::Unchecked;
    const auto tick = [ticked](QSet<QString> &unticked, const QString &name) {
        if (ticked)
            unticked.remove(name);
        else
            unticked.insert(name);
    };
    switch (kindOf(index)) {
    case Kind::Reason: return false;
    case Kind::Exchange: tickExchange(ticked); break;
    case Kind::Site: tick(m_untickedInstances, siteOf(index).instance.id); break;
    case Kind::Organisation:
        tick(m_untickedOrganisations, m_organisations[static_cast<std::size_t>(index.row())].name);
        m_nothing = exchangeState() == Qt::Unchecked;
        break;
    }
    tellAllChanged();
    Q_EMIT tickedChanged();
    return true;
}

Qt::ItemFlags SourcesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return kindOf(index) == Kind::Reason ? flags : flags | Qt::ItemIsUserCheckable;
}

} // namespace gearaudit
