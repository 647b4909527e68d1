#include "ui/views/fitted_columns.h"

#include <QEvent>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSettings>

#include <algorithm>
#include <cmath>

namespace gearaudit
{

namespace
{

constexpr double margins = 14; ///< of a cell, both sides
constexpr int chosenByHand = 1000; ///< such a column outweighs those that are there anyway

QString nameOf(const QString &key, std::size_t set, const char *what)
{
    return QStringLiteral("%1/%2%3").arg(key).arg(set).arg(QLatin1String(what));
}

} // namespace

FittedColumns::FittedColumns(QHeaderView &header, std::vector<ColumnSet> sets)
    : QObject(&header), m_header(header)
{
    for (ColumnSet &given : sets) {
        Set set;
        for (const ColumnFit &column : given.columns) {
            set.widths.push_back(column.width);
            set.chosen.push_back(column.isShown);
        }
        set.tells.assign(given.columns.size(), true);
        set.at = std::move(given);
        m_sets.push_back(std::move(set));
    }
    header.setStretchLastSection(false);
    header.setMinimumSectionSize(16);
    header.installEventFilter(this);
    connect(&header, &QHeaderView::sectionResized, this, [this](int column, int, int size) {
        if (m_isFitting || size == 0)
            return;
        if (column > 0)
            set().widths[static_cast<std::size_t>(column)] = size / em();
        fit();
    });
    arrange();
    fit();
}

double FittedColumns::em() const
{
    return std::max(6, QFontInfo(m_header.font()).pixelSize());
}

double FittedColumns::least(const ColumnFit &column) const
{
    const double text =
        column.sample.isEmpty() ? 0 : QFontMetricsF(m_header.font()).horizontalAdvance(column.sample) + margins;
    return std::max(column.least * em(), text);
}

/// Which columns there is room for beside the first.
std::vector<int> FittedColumns::fitting(double room) const
{
    const Set &now = set();
    std::vector<int> wanted;
    const int count = static_cast<int>(now.widths.size());
    for (int column = 1; column < count; ++column) {
        const auto at = static_cast<std::size_t>(column);
        if (has(column) && now.chosen[at] && now.tells[at])
            wanted.push_back(column);
    }
    const auto weight = [&](int column) {
        const ColumnFit &fit = now.at.columns[static_cast<std::size_t>(column)];
        return fit.weight + (fit.isShown ? 0 : chosenByHand);
    };
    std::stable_sort(wanted.begin(), wanted.end(), [&](int a, int b) { return weight(a) > weight(b); });
    std::vector<int> shown;
    for (const int column : wanted) {
        room -= least(now.at.columns[static_cast<std::size_t>(column)]);
        if (room < 0)
            break;
        shown.push_back(column);
    }
    return shown;
}

void FittedColumns::fit()
{
    if (m_isFitting || m_header.count() < static_cast<int>(set().widths.size()))
        return;
    const QScopedValueRollback guard(m_isFitting, true);
    const Set &now = set();
    const double room = m_header.width();
    const double first = std::min(room, least(now.at.columns.front()));
    const std::vector<int> shown = fitting(room - first);
    double leasts = 0;
    double wishes = 0;
    for (const int column : shown) {
        const auto at = static_cast<std::size_t>(column);
        leasts += least(now.at.columns[at]);
        wishes += std::max(now.widths[at] * em(), least(now.at.columns[at]));
    }
    const double share = wishes > leasts ? std::min(1.0, (room - first - leasts) / (wishes - leasts)) : 0;
    int rest = m_header.width();
    std::vector<int> sizes(now.widths.size());
    for (const int column : shown) {
        const auto at = static_cast<std::size_t>(column);
        const double from = least(now.at.columns[at]);
        const double wish = std::max(now.widths[at] * em(), from);
        sizes[at] = wishes <= room - first ? qRound(wish) : static_cast<int>(from + (wish - from) * share);
        rest -= sizes[at];
    }
    sizes.front() = std::max(rest, m_header.minimumSectionSize());
    for (int column = static_cast<int>(sizes.size()) - 1; column >= 0; --column) {
        const int size = sizes[static_cast<std::size_t>(column)];
        if (m_header.isSectionHidden(column) != (size == 0))
            m_header.setSectionHidden(column, size == 0);
        if (size > 0 && m_header.sectionSize(column) != size)
            m_header.resizeSection(column, size);
    }
}

void FittedColumns::arrange()
{
    const std::vector<int> &order = set().at.order;
    for (std::size_t place = 0; place < order.size(); ++place) {
        if (order[place] < m_header.count())
            m_header.moveSection(m_header.visualIndex(order[place]), static_cast<int>(place));
    }
}

void FittedColumns::use(int which)
{
    if (which == m_used)
        return;
    set().sortColumn = m_header.sortIndicatorSection();
    set().sortOrder = m_header.sortIndicatorOrder();
    set().header = m_header.saveState();
    m_used = which;
    {
        const QScopedValueRollback guard(m_isFitting, true);
        if (set().header.isEmpty() || !m_header.restoreState(set().header)) {
            arrange();
            m_header.setSortIndicator(set().sortColumn, set().sortOrder);
        }
        m_header.setStretchLastSection(false);
    }
    fit();
}

int FittedColumns::sortColumn(int which) const
{
    return which == m_used ? std::max(0, m_header.sortIndicatorSection())
                           : m_sets[static_cast<std::size_t>(which)].sortColumn;
}

Qt::SortOrder FittedColumns::sortOrder(int which) const
{
    return which == m_used ? m_header.sortIndicatorOrder()
                           : m_sets[static_cast<std::size_t>(which)].sortOrder;
}

bool FittedColumns::has(int column) const
{
    return set().at.columns[static_cast<std::size_t>(column)].width > 0;
}

bool FittedColumns::isChosen(int column) const
{
    return column == 0 || (has(column) && set().chosen[static_cast<std::size_t>(column)]);
}

void FittedColumns::choose(int column, bool chosen)
{
    set().chosen[static_cast<std::size_t>(column)] = chosen || column == 0;
    fit();
}

void FittedColumns::setTelling(int column, bool tells)
{
    if (set().tells[static_cast<std::size_t>(column)] == tells)
        return;
    set().tells[static_cast<std::size_t>(column)] = tells;
    fit();
}

void FittedColumns::save(QSettings &settings, const QString &key) const
{
    for (std::size_t i = 0; i < m_sets.size(); ++i) {
        const Set &one = m_sets[i];
        QStringList widths;
        QString chosen;
        for (std::size_t column = 0; column < one.widths.size(); ++column) {
            widths << QString::number(one.widths[column], 'f', 3);
            chosen += QLatin1Char(one.chosen[column] ? '1' : '0');
        }
        settings.setValue(nameOf(key, i, "Widths"), widths);
        settings.setValue(nameOf(key, i, "Chosen"), chosen);
        settings.setValue(nameOf(key, i, "Header"),
                          static_cast<int>(i) == m_used ? m_header.saveState() : one.header);
        settings.setValue(nameOf(key, i, "Sort"),
                          QStringLiteral("%1 %2").arg(sortColumn(static_cast<int>(i)))
                              .arg(sortOrder(static_cast<int>(i)) == Qt::AscendingOrder ? 0 : 1));
    }
    settings.setValue(key + QLatin1String("/Font"), m_header.font().toString());
}

void FittedColumns::restore(const QSettings &settings, const QString &key)
{
    for (std::size_t i = 0; i < m_sets.size(); ++i) {
        Set &one = m_sets[i];
        const auto count = static_cast<qsizetype>(one.widths.size());
        const QStringList widths = settings.value(nameOf(key, i, "Widths")).toStringList();
        const QString chosen = settings.value(nameOf(key, i, "Chosen")).toString();
        if (widths.size() != count || chosen.size() != count)
            continue; // none yet, or those of a version with other columns
        for (std::size_t column = 0; column < one.widths.size(); ++column) {
            const double width = widths[static_cast<qsizetype>(column)].toDouble();
            if (std::isfinite(width) && width > 0 && width < 500 && one.at.columns[column].width > 0)
                one.widths[column] = width;
            one.chosen[column] = column == 0 || chosen[static_cast<qsizetype>(column)] == QLatin1Char('1');
        }
        const QStringList sort = settings.value(nameOf(key, i, "Sort")).toString().split(QLatin1Char(' '));
        one.sortColumn = std::clamp(sort.value(0).toInt(), 0, static_cast<int>(count) - 1);
        one.sortOrder = sort.value(1).toInt() == 1 ? Qt::DescendingOrder : Qt::AscendingOrder;
        one.header = settings.value(nameOf(key, i, "Header")).toByteArray();
        if (static_cast<int>(i) == m_used && !one.header.isEmpty()) {
            const QScopedValueRollback guard(m_isFitting, true);
            m_header.restoreState(one.header);
            m_header.setStretchLastSection(false);
        }
    }
    fit();
}

bool FittedColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_header && (event->type() == QEvent::FontChange || event->type() == QEvent::Resize))
        fit();
    return QObject::eventFilter(watched, event);
}

} // namespace gearaudit
