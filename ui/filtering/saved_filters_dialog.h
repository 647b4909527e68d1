#pragma once

#include "ui/exploring/filter_memory.h"

#include <QDialog>

#include <vector>

class QPushButton;
class QTableWidget;

namespace gearaudit
{

class PlainLabel;

/// The saved filters, to be given other names or removed.
class SavedFiltersDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SavedFiltersDialog(std::vector<SavedFilter> filters, QWidget *parent = nullptr);

Q_SIGNALS:
    /// After each change, with all that there are now.
    void changed(const std::vector<SavedFilter> &filters);

private:
    void fill();
    void rename(int row, const QString &name);
    void removeCurrent();

    std::vector<SavedFilter> m_filters;
    QTableWidget *m_table;
    PlainLabel *m_note;
    QPushButton *m_rename;
    QPushButton *m_remove;
    bool m_isFilling = false;
};

} // namespace gearaudit
