#include "ui/models/results_model.h"

#include "ui/words/measure_text.h"
#include "ui/words/plain_tooltip.h"

#include <QDir>

#include <algorithm>
#include <map>

namespace gearaudit
{

namespace
{
// An index' internal id: 0 for a row of the top, else the number of its file's row, from 1.
constexpr quintptr top = 0;

bool haveSameRows(const ReportState &a, const ReportState &b)
{
    return a.path == b.path && a.isLive == b.isLive;
}
} // namespace

ResultsModel::ResultsModel(QObject *parent) : QAbstractItemModel(parent) {}

std::vector<ResultsModel::Site> ResultsModel::sitesOf(const ReportState &state) const
{
    if (!state.report)
        return {};
    for (const File &known : m_files) {
        if (known.state.report == state.report)
            return known.sites;
    }
    std::map<std::pair<Collection, TextId>, Site> found;
    for (quint32 number = 0; number < state.report->gearCount(); ++number) {
        const GearRow gear = state.report->gear(number);
        Site &site = found[{gear.collection, gear.site}];
        ++site.gears;
        site.failed += gear.hasFailed ? 1 : 0;
    }
    std::vector<Site> sites;
    for (auto &[id, site] : found) {
        site.site = {id.first, state.report->text(id.second)};
        sites.push_back(site);
    }
    std::sort(sites.begin(), sites.end(), [](const Site &a, const Site &b) {
        return std::pair(a.site.name, a.site.collection) < std::pair(b.site.name, b.site.collection);
    });
    return sites;
}

void ResultsModel::setReports(const std::vector<ReportState> &reports)
{
    std::vector<File> files;
    for (const ReportState &state : reports)
        files.push_back({state, sitesOf(state)});
    const auto areSame = [](const File &a, const File &b) {
        return haveSameRows(a.state, b.state) &&
               std::equal(a.sites.begin(), a.sites.end(), b.sites.begin(), b.sites.end(),
                          [](const Site &x, const Site &y) { return x.site == y.site; });
    };
    const bool hadFailures = m_failed > 0;
    const bool isSame = std::equal(files.begin(), files.end(), m_files.begin(), m_files.end(), areSame);
    if (!isSame)
        beginResetModel();
    m_files = std::move(files);
    if (!isSame) {
        countFailures();
        endResetModel();
        return;
    }
    const int last = static_cast<int>(m_files.size());
    const int before = std::exchange(m_failed, 0);
    countFailures();
    const int now = std::exchange(m_failed, before);
    if (!hadFailures && now > 0) {
        beginInsertRows({}, last, last);
        m_failed = now;
        endInsertRows();
    } else if (hadFailures && now == 0) {
        beginRemoveRows({}, last, last);
        m_failed = now;
        endRemoveRows();
    }
    m_failed = now;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, CloseColumn));
    for (int row = 0; row < last; ++row) {
        const QModelIndex file = index(row, 0);
        if (const int sites = rowCount(file); sites > 0)
            Q_EMIT dataChanged(index(0, 0, file), index(sites - 1, CloseColumn, file));
    }
}

void ResultsModel::countFailures()
{
    m_failed = 0;
    for (const File &file : m_files) {
        for (const Site &site : file.sites) {
            if (file.state.isShown && !file.state.hiddenSites.contains(site.site))
                m_failed += site.failed;
        }
    }
}

void ResultsModel::setIcons(const QIcon &reload, const QIcon &close)
{
    m_reload = reload;
    m_close = close;
}

QString ResultsModel::pathOf(const QModelIndex &index) const
{
    const File *file = fileOf(index);
    return file == nullptr ? QString() : file->state.path;
}

const ResultsModel::File *ResultsModel::fileOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const auto file = index.internalId() == top ? quintptr(index.row()) : index.internalId() - 1;
    return file < m_files.size() ? &m_files[file] : nullptr;
}

std::optional<ComparedPart> ResultsModel::partOf(const QModelIndex &index) const
{
    const File *file = fileOf(index);
    if (file == nullptr || !file->state.report)
        return std::nullopt;
    ComparedPart part{file->state.path, file->state.title};
    if (index.internalId() != top)
        part.site = file->sites[static_cast<std::size_t>(index.row())].site.name;
    return part;
}

std::vector<ComparedPart> ResultsModel::othersOf(const QModelIndex &index) const
{
    const auto part = partOf(index);
    if (!part)
        return {};
    std::vector<ComparedPart> others;
    for (const Site &other : fileOf(index)->sites) {
        if (!part->site.isEmpty() && other.site.name != part->site)
            others.push_back({part->path, part->title, other.site.name});
    }
    for (const File &file : m_files) {
        if (file.state.report && file.state.path != part->path)
            others.push_back({file.state.path, file.state.title});
    }
    return others;
}

bool ResultsModel::isFailures(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() == top && index.row() == static_cast<int>(m_files.size());
}

bool ResultsModel::canClose(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() == top && !isFailures(index) &&
           !m_files[static_cast<std::size_t>(index.row())].state.isLive;
}

bool ResultsModel::hasChanged(const QModelIndex &index) const
{
    return canClose(index) && m_files[static_cast<std::size_t>(index.row())].state.hasChanged;
}

QModelIndex ResultsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : top);
}

QModelIndex ResultsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == top)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, top);
}

int ResultsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_files.size()) + (m_failed > 0 ? 1 : 0);
    if (parent.column() != 0 || parent.internalId() != top || isFailures(parent))
        return 0;
    return static_cast<int>(m_files[static_cast<std::size_t>(parent.row())].sites.size());
}

int ResultsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ResultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (isFailures(index))
        return index.column() == NameColumn ? failuresData(role) : QVariant();
    if (index.internalId() == top)
        return fileData(m_files[static_cast<std::size_t>(index.row())], index.column(), role);
    const File &file = m_files[index.internalId() - 1];
    return index.column() == NameColumn
               ? siteData(file, file.sites[static_cast<std::size_t>(index.row())], role)
               : QVariant();
}

QVariant ResultsModel::fileData(const File &file, int column, int role) const
{
    const ReportState &state = file.state;
    if (column == CloseColumn || column == ReloadColumn) {
        const bool isClose = column == CloseColumn;
        if (state.isLive || (!isClose && !state.hasChanged))
            return {};
        const QString text = isClose ? tr("Close %1").arg(state.title)
                                     : tr("%1 has changed since it was read. Read it again.").arg(state.title);
        switch (role) {
        case Qt::DecorationRole: return isClose ? m_close : m_reload;
        case Qt::AccessibleTextRole: return text;
        case Qt::ToolTipRole: return plainTooltip(text);
        default: return {};
        }
    }
    switch (role) {
    case Qt::DisplayRole:
        return state.isReading ? tr("%1, reading…", "a file").arg(state.title)
               : state.hasChanged ? tr("%1, changed", "a file").arg(state.title)
                                  : state.title;
    case SecondLineRole:
        return state.isLive || !state.modified.isValid() ? QString() : momentText(state.modified);
    case Qt::CheckStateRole:
        if (!state.isShown)
            return Qt::Unchecked;
        return state.hiddenSites.empty() ? Qt::Checked : Qt::PartiallyChecked;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        const QString path = QDir::toNativeSeparators(state.path);
        QStringList lines{state.title, path};
        if (state.modified.isValid())
            lines << tr("As of %1", "a moment").arg(momentText(state.modified));
        const QString text = lines.join(QLatin1Char('\n'));
        return role == Qt::ToolTipRole ? plainTooltip(text) : text;
    }
    default: return {};
    }
}

QVariant ResultsModel::siteData(const File &file, const Site &site, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1 (%2)", "organisation or site, number of gears")
            .arg(site.site.name, countText(static_cast<quint32>(site.gears)));
    case Qt::CheckStateRole:
        return file.state.isShown && !file.state.hiddenSites.contains(site.site) ? Qt::Checked
                                                                                 : Qt::Unchecked;
    case Qt::ToolTipRole: return plainTooltip(gearsText(site.gears));
    default: return {};
    }
}

QVariant ResultsModel::failuresData(int role) const
{
    switch (role) {
    case Qt::DisplayRole: return tr("Could not be audited: %1").arg(countText(static_cast<quint32>(m_failed)));
    case Qt::DecorationRole: return m_icons.icon(StatusSign::Failed);
    case Qt::ToolTipRole: return plainTooltip(tr("Shows these gears, each with the reason"));
    default: return {};
    }
}

bool ResultsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) ||
        isFailures(index))
        return false;
    const bool isShown = value.toInt() != Qt::Unchecked;
    const QString path = pathOf(index);
    if (index.internalId() == top) {
        if (isShown) { // all of it
            const auto hidden = m_files[static_cast<std::size_t>(index.row())].state.hiddenSites;
            for (const ReportSite &site : hidden)
                Q_EMIT siteShownWanted(path, site, true);
        }
        Q_EMIT shownWanted(path, isShown);
        return true;
    }
    const File &file = m_files[index.internalId() - 1];
    const ReportSite site = file.sites[static_cast<std::size_t>(index.row())].site;
    const bool wasHidden = !file.state.isShown;
    Q_EMIT siteShownWanted(path, site, isShown);
    if (isShown && wasHidden)
        Q_EMIT shownWanted(path, true);
    return true;
}

Qt::ItemFlags ResultsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == NameColumn && !isFailures(index) ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace gearaudit
