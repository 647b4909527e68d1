#pragma once

#include "ui/exploring/filter_memory.h"

#include <QMenu>

namespace gearaudit
{

/// The filters that are useful to begin with, those that were saved, and those used lately. Made anew
/// whenever it opens.
class FiltersMenu : public QMenu
{
    Q_OBJECT
public:
    /// `memory` outlives it.
    explicit FiltersMenu(FilterMemory &memory, QWidget *parent = nullptr);

    /// Whether there is a filter to save.
    void setCanSave(bool can) { m_canSave = can; }

Q_SIGNALS:
    void chosen(const QString &filter);
    void saveWanted();
    void manageWanted();

private:
    void fill();
    QAction *addFilter(const QString &label, const QString &filter);

    FilterMemory &m_memory;
    bool m_canSave = false;
};

} // namespace gearaudit
