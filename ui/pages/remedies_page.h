#pragma once

#include "ui/exploring/latest_work.h"
#include "ui/exploring/remedy_list.h"
#include "ui/models/remedies_model.h"
#include "ui/pages/page.h"

class QComboBox;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace gearaudit
{

class EmptyState;
class PlainLabel;

/// What to rebuild first, of the gears that the filter shows: what mends most stands on top.
class RemediesPage : public Page
{
    Q_OBJECT
public:
    /// The pool outlives it; `make` is called on its threads.
    RemediesPage(WorkerPool &pool, MakeRemedies make, QWidget *parent = nullptr);

    /// Works it out on the pool; what was shown before stands meanwhile. While the page is hidden it
    /// waits until it is looked at.
    void setExploration(const ExplorationSnapshot &exploration) override;
    /// Whether a database of known faults can be fetched.
    void setCanFetch(bool can);
    /// What is current, as a text for a ticket, on the clipboard.
    void copy();

    void saveLayout(QSettings &settings) const override;
    void restoreLayout(const QSettings &settings) override;

Q_SIGNALS:
    /// A database of known faults is wanted.
    void advisoriesWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Worked {
        ExplorationSnapshot exploration;
        RemedyListSnapshot list;
        RemedyGrouping grouping = RemedyGrouping::None;
    };
    void makeView();
    void workOut();
    void take(Worked worked);
    void showState();
    void showDetails();
    RowSubject subjectOf(const RemedyLine &item) const;
    void activate(const QModelIndex &index);
    void showRowMenu(const QPoint &at);
    RemedyGrouping grouping() const;

    MakeRemedies m_make;
    ExplorationSnapshot m_wanted;
    ExplorationSnapshot m_asked;
    RemedyGrouping m_askedGrouping = RemedyGrouping::None;
    Worked m_shown;
    bool m_canFetch = false;
    RemediesModel m_model;
    LatestWork<Worked> m_work;
    PlainLabel *m_total;
    QComboBox *m_grouping;
    QPushButton *m_copy;
    QTreeView *m_view;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};

} // namespace gearaudit
