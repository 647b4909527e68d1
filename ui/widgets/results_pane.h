#pragma once

#include "ui/models/results_model.h"

#include <QWidget>

class QMenu;
class QSettings;
class QStackedWidget;

namespace gearaudit
{

class EmptyState;
class FilterField;
class PlainLabel;
class ResultsView;
class TreeState;

/// The results as a tree with a filter field above it; where there are none, what to do instead.
class ResultsPane : public QWidget
{
    Q_OBJECT
public:
    explicit ResultsPane(QWidget *parent = nullptr);

    void setResults(const ResultsSnapshot &tree);
    /// While the results are read from disk.
    void setReading(bool reading);
    void focusFilter();
    void expandAll();
    void collapseAll();
    /// A menu with a tick for each column; the first stays.
    QMenu *columnsMenu() const { return m_columns; }

    void saveLayout(QSettings &settings) const;
    void restoreLayout(const QSettings &settings);

private:
    void fillColumnsMenu();
    void applyFilter(const QString &text);
    void showState();

    ResultsModel m_model;
    bool m_reading = false;
    FilterField *m_filter;
    PlainLabel *m_count;
    ResultsView *m_view;
    TreeState *m_state;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QMenu *m_columns;
};

} // namespace gearaudit
