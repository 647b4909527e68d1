#include "ui/models/in_flight_model.h"

#include "ui/words/audit_text.h"
#include "ui/words/measure_text.h"
#include "ui/words/plain_tooltip.h"

#include <algorithm>

namespace gearaudit
{

InFlightModel::InFlightModel(QObject *parent) : QAbstractTableModel(parent) {}

void InFlightModel::apply(const std::vector<AuditEvent> &batch)
{
    QHash<std::size_t, ImageProgress> latest; // of an image's many steps only the last is shown
    const auto flush = [&] {
        for (auto it = latest.cbegin(); it != latest.cend(); ++it)
            move(it.key(), it.value());
        latest.clear();
    };
    for (const AuditEvent &event : batch) {
        if (const auto *planned = std::get_if<Planned>(&event)) {
            latest.clear();
            plan(planned->plan);
        } else if (const auto *moved = std::get_if<ImageMoved>(&event)) {
            if (moved->progress.stage != ImageStage::Waiting && moved->image < m_waiting.size() &&
                !m_waiting[moved->image].empty())
                move(moved->image, moved->progress); // its rows appear in the order of beginning
            else
                latest.insert(moved->image, moved->progress);
        } else if (const auto *ended = std::get_if<GearEnded>(&event)) {
            end(ended->record);
        }
    }
    flush();
}

void InFlightModel::clear()
{
    beginResetModel();
    m_waiting.clear();
    m_rows.clear();
    endResetModel();
}

void InFlightModel::plan(const AuditPlan &plan)
{
    clear();
    m_waiting.resize(plan.images.size());
    for (std::size_t i = 0; i < plan.images.size(); ++i) {
        const auto &candidates = plan.images[i].request.candidates;
        const QString image = candidates.empty() ? QString() : candidates.front().reference;
        for (const PlannedGear &planned : plan.images[i].gears)
            m_waiting[i].push_back(
                {planned.gear.collection, planned.gear.site, planned.gear.key, image});
    }
}

void InFlightModel::move(std::size_t image, const ImageProgress &progress)
{
    if (image >= m_waiting.size() || progress.stage == ImageStage::Waiting)
        return;
    std::vector<Waiting> &waiting = m_waiting[image];
    if (!waiting.empty()) {
        const int first = static_cast<int>(m_rows.size());
        beginInsertRows({}, first, first + static_cast<int>(waiting.size()) - 1);
        for (Waiting &gear : waiting)
            m_rows.push_back({image, std::move(gear), progress});
        waiting.clear();
        endInsertRows();
        return;
    }
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].image != image || m_rows[row].progress == progress)
            continue;
        m_rows[row].progress = progress;
        Q_EMIT dataChanged(index(static_cast<int>(row), StageColumn),
                           index(static_cast<int>(row), ProgressColumn));
    }
}

void InFlightModel::end(const GearRecord &record)
{
    const auto isGear = [&](const Waiting &gear) {
        return gear.collection == record.collection && gear.site == record.site &&
               gear.key == record.key;
    };
    for (std::vector<Waiting> &waiting : m_waiting)
        std::erase_if(waiting, isGear);
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const Row &row) { return isGear(row.gear); });
    if (found == m_rows.end())
        return;
    const int row = static_cast<int>(found - m_rows.begin());
    beginRemoveRows({}, row, row);
    m_rows.erase(found);
    endRemoveRows();
}

int InFlightModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int InFlightModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant InFlightModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const ImageProgress &progress = row.progress;
    if (role == FractionRole) {
        return progress.bytesTotal > 0
                   ? std::clamp(double(progress.bytesDone) / double(progress.bytesTotal), 0.0, 1.0)
                   : -1.0;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    QString text;
    switch (static_cast<Column>(index.column())) {
    case GearColumn: text = row.gear.site + QLatin1Char('/') + row.gear.key; break;
    case ImageColumn: text = row.gear.image; break;
    case StageColumn: text = stageText(progress.stage); break;
    case ProgressColumn:
        if (progress.bytesDone > 0 || progress.bytesTotal > 0)
            text = bytesOfText(progress.bytesDone, progress.bytesTotal);
        break;
    }
    return role == Qt::ToolTipRole ? plainTooltip(text) : text;
}

QVariant InFlightModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 ||
        section >= ColumnCount)
        return {};
    switch (static_cast<Column>(section)) {
    case GearColumn: return tr("Gear");
    case ImageColumn: return tr("Image");
    case StageColumn: return tr("Stage");
    case ProgressColumn: return tr("Downloaded");
    }
    return {};
}

} // namespace gearaudit
