#pragma once

#include "ui/models/results_model.h"

#include <QWidget>

class QAbstractItemModel;
class QPushButton;
class QSettings;
class QSplitter;
class QToolButton;
class QTreeView;

namespace gearaudit
{

class Explorer;
class PlainLabel;

/// What is looked at and what is audited: the open results with their sites, above the sources.
class SideBar : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive it.
    SideBar(Explorer &explorer, QAbstractItemModel &sources, QWidget *parent = nullptr);

    QTreeView &results() const { return *m_results; }
    QTreeView &sources() const { return *m_sources; }
    /// Why nothing can be audited now; empty where it can.
    void setObstacle(const QString &text);
    /// Offers to add a source; where there is no site yet, in words: `firstSite`.
    void offerSources(bool canAdd, const QString &firstSite);
    void saveLayout(QSettings &settings) const;
    void restoreLayout(const QSettings &settings);

Q_SIGNALS:
    void openWanted();
    void sourceWanted();
    void filterWanted(const QString &filter);
    void compareWanted(const gearaudit::ComparedPart &before, const gearaudit::ComparedPart &after);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeResults();
    QWidget *makeSources(QAbstractItemModel &model);
    void showReports();
    void act(const QModelIndex &index);
    /// What a file or a site can be compared with.
    void showMenu(const QPoint &at);
    void drawIcons();

    Explorer &m_explorer;
    ResultsModel m_model;
    QTreeView *m_results = nullptr;
    QTreeView *m_sources = nullptr;
    QToolButton *m_open = nullptr;
    QToolButton *m_addSource = nullptr;
    QPushButton *m_addSite = nullptr; ///< where there is no site yet
    PlainLabel *m_obstacle = nullptr;
    QSplitter *m_down;
};

} // namespace gearaudit
