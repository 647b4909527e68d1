#pragma once

#include "ui/exploring/compare_sources.h"
#include "ui/models/difference_model.h"
#include "ui/pages/page.h"
#include "ui/views/side_chooser.h"

#include <QSet>

#include <functional>

class QComboBox;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace gearaudit
{

class ChangeFilterRow;
class EmptyState;
class PlainLabel;

/// Compares two results: those that are open, their archives, and single sites of them.
class ComparePage : public Page
{
    Q_OBJECT
public:
    explicit ComparePage(Comparer::Ports ports, QWidget *parent = nullptr);

    /// The reports that are open and the filter over them. What is compared stays as it is while an
    /// audit adds to a report; the page then offers to compare again.
    void setExploration(const ExplorationSnapshot &exploration) override;

    void saveLayout(QSettings &settings) const override;
    void restoreLayout(const QSettings &settings) override;

    /// Compares the newest archive with the results of now.
    void compareSinceLastTime();
    /// Compares these two, of reports that are open; else nothing happens.
    void compareParts(const ComparedPart &before, const ComparedPart &after);
    /// Writes what is shown to a file: as JSON or CSV where its name ends so, else as text.
    void save(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeSides();
    QWidget *makeFoot();
    void makeView();
    void listArchives();
    void setKnown();
    void choose(Comparer::Side side);
    /// What a person chose: with it, what that is to be compared with.
    void choosePair(Comparer::Side side);
    void proposeAfter();
    void judge();
    void compareAgain();
    void swap();
    void setChanges();
    void showState();
    void showEmpty();
    void showStale();
    /// What is selected, by detailsChanged().
    void tellSelected();
    PageDetails detailsOf(const QModelIndexList &rows) const;
    void showRowMenu(const QPoint &at);
    void copyAll();
    /// Makes a text on the pool; the one that was asked for last gets to the clipboard.
    void copyLater(std::function<QString()> make);
    void askWhereToSave();
    QSet<quint64> openRows() const;
    void openRowsAgain(const QSet<quint64> &keys);
    /// Of sides that were just chosen: shows what is beneath the rows too, where there is room for all of it.
    void openWhatFits();

    Comparer::Ports m_ports;
    Comparer m_comparer;
    DifferenceModel m_model;
    ExplorationSnapshot m_exploration; ///< may be null
    ArchiveLists m_archives;
    std::vector<CompareChoice> m_known;
    bool m_isListing = false;
    bool m_listAgain = false;
    int m_copies = 0; ///< that were asked for
    bool m_opens = false; ///< what fits, as soon as there is something of these sides
    bool m_hasChosen = false; ///< a person, or the first archive, has chosen the sides
    SideChooser *m_sides[2] = {};
    QPushButton *m_lastTime;
    QPushButton *m_again;
    QPushButton *m_copy;
    QPushButton *m_save;
    ChangeFilterRow *m_changes;
    QComboBox *m_grouping;
    PlainLabel *m_summary;
    QTreeView *m_view;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};

} // namespace gearaudit
