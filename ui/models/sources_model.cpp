#include "ui/models/sources_model.h"

#include "ui/text/measure_text.h"
#include "ui/text/plain_tooltip.h"

#include <algorithm>

namespace gearaudit
{

namespace
{

/// The name with what a glob would take for a pattern made plain.
QString globQuoted(const QString &name)
{
    QString quoted;
    for (const QChar c : name) {
        const bool special =
            c == QLatin1Char('*') || c == QLatin1Char('?') || c == QLatin1Char('[');
        quoted += special ? QStringLiteral("[%1]").arg(c) : QString(c);
    }
    return quoted;
}

} // namespace

SourcesModel::SourcesModel(QObject *parent) : QAbstractItemModel(parent) {}

void SourcesModel::setExchange(const QString &folderOrAddress)
{
    m_exchange = folderOrAddress;
    Q_EMIT dataChanged(index(0, 0), index(0, 0));
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
                m_unticked.insert(it.key());
            endInsertRows();
        } else if (m_organisations[row].gears != it.value()) {
            m_organisations[row].gears = it.value();
            Q_EMIT dataChanged(index(at, 0, exchange), index(at, 0, exchange));
        }
        ++row;
        ++it;
    }
    tellAllChanged();
}

QStringList SourcesModel::unticked() const
{
    QStringList names(m_unticked.cbegin(), m_unticked.cend());
    names.sort();
    return names;
}

void SourcesModel::setUnticked(const QStringList &organisations)
{
    m_unticked = QSet<QString>(organisations.cbegin(), organisations.cend());
    tellAllChanged();
}

bool SourcesModel::anyTicked() const
{
    return exchangeState() != Qt::Unchecked;
}

QStringList SourcesModel::patterns() const
{
    QStringList result;
    if (exchangeState() == Qt::Checked)
        return result;
    for (const Organisation &organisation : m_organisations) {
        if (!m_unticked.contains(organisation.name))
            result << globQuoted(organisation.name) + QStringLiteral("/*");
    }
    return result;
}

Qt::CheckState SourcesModel::exchangeState() const
{
    if (m_organisations.empty())
        return m_nothing ? Qt::Unchecked : Qt::Checked;
    const auto ticked = std::count_if(
        m_organisations.begin(), m_organisations.end(),
        [&](const Organisation &organisation) { return !m_unticked.contains(organisation.name); });
    if (ticked == 0)
        return Qt::Unchecked;
    return ticked == static_cast<qsizetype>(m_organisations.size()) ? Qt::Checked
                                                                    : Qt::PartiallyChecked;
}

void SourcesModel::tellAllChanged()
{
    const QModelIndex exchange = index(0, 0);
    Q_EMIT dataChanged(exchange, exchange);
    if (const int rows = rowCount(exchange); rows > 0)
        Q_EMIT dataChanged(index(0, 0, exchange), index(rows - 1, 0, exchange));
    Q_EMIT tickedChanged();
}

QModelIndex SourcesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? OrganisationId : ExchangeId);
}

QModelIndex SourcesModel::parent(const QModelIndex &child) const
{
    return child.isValid() && child.internalId() == OrganisationId ? createIndex(0, 0, ExchangeId)
                                                                   : QModelIndex();
}

int SourcesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return 1;
    return parent.internalId() == ExchangeId && parent.column() == 0
               ? static_cast<int>(m_organisations.size())
               : 0;
}

int SourcesModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant SourcesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == ExchangeId) {
        switch (role) {
        case Qt::DisplayRole: return tr("Gear Exchange");
        case Qt::ToolTipRole: return plainTooltip(m_exchange);
        case Qt::CheckStateRole: return exchangeState();
        default: return {};
        }
    }
    const Organisation &organisation = m_organisations[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return organisation.gears > 0
                   ? tr("%1 (%2)", "organisation, number of gears")
                         .arg(organisation.name, QLocale().toString(organisation.gears))
                   : organisation.name;
    case Qt::ToolTipRole: return plainTooltip(gearsText(organisation.gears));
    case Qt::CheckStateRole:
        return m_unticked.contains(organisation.name) ? Qt::Unchecked : Qt::Checked;
    default: return {};
    }
}

bool SourcesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const bool ticked = value.toInt() != Qt::Unchecked;
    if (index.internalId() == ExchangeId) {
        m_unticked.clear();
        for (const Organisation &organisation : m_organisations) {
            if (!ticked)
                m_unticked.insert(organisation.name);
        }
        m_nothing = !ticked;
    } else {
        const QString &name = m_organisations[static_cast<std::size_t>(index.row())].name;
        if (ticked)
            m_unticked.remove(name);
        else
            m_unticked.insert(name);
        m_nothing = exchangeState() == Qt::Unchecked;
    }
    tellAllChanged();
    return true;
}

Qt::ItemFlags SourcesModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                           : Qt::NoItemFlags;
}

} // namespace gearaudit
