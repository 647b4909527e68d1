#pragma once

#include "ui/exploring/latest_work.h"
#include "ui/models/packages_model.h"
#include "ui/pages/page.h"

#include <QSet>

class QSettings;
class QStackedWidget;
class QTreeView;

namespace gearaudit
{

class EmptyState;
class PlainLabel;

/// The packages that the filter shows: their versions, how many gears and sites have them, and
/// which gears these are. What is open and current stays over a new filter or report.
class PackagesPage : public Page
{
    Q_OBJECT
public:
    /// The pool outlives it.
    explicit PackagesPage(WorkerPool &pool, QWidget *parent = nullptr);

    /// Sums up on the pool; what was shown before stands meanwhile. While the page is hidden it
    /// waits until it is looked at.
    void setExploration(const ExplorationSnapshot &exploration) override;

    void saveLayout(QSettings &settings) const override;
    void restoreLayout(const QSettings &settings) override;

Q_SIGNALS:
    /// A gear is to be shown with all there is of it. It is one of this exploration, which may be
    /// an earlier one than other pages show by now.
    void gearWanted(const gearaudit::ExplorationSnapshot &exploration,
                    const gearaudit::SelectedNode &gear);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Summed {
        ExplorationSnapshot exploration;
        std::shared_ptr<const PackageSummary> summary;
    };
    void sumUp();
    void take(Summed summed);
    void remember(const QModelIndex &index, bool isOpen);
    void restore();
    void activate(const QModelIndex &index);
    void showState();
    void showRowMenu(const QPoint &at);
    void tellSelected();
    /// Names have their room before anything else: columns that leave them none are hidden, what is asked
    /// for least first. The details say what they would.
    void fitColumns();
    PageDetails detailsOf(const QModelIndexList &rows) const;

    ExplorationSnapshot m_wanted;
    ExplorationSnapshot m_asked; ///< the last that was summed up, or is being so
    PackagesModel m_model;
    LatestWork<Summed> m_work;
    QSet<QString> m_open;         ///< packages
    QSet<QStringList> m_openDeep; ///< versions: package and version
    bool m_isRestoring = false;
    bool m_knowsFaults = true;
    PlainLabel *m_count;
    QTreeView *m_view;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};

} // namespace gearaudit
