#pragma once

#include "core/filter/filter_completion.h"
#include "ui/exploring/compare_sources.h"
#include "ui/exploring/comparer.h"
#include "ui/exploring/explorer.h"
#include "ui/exploring/judge_subject.h"

#include <QTimer>
#include <QUrl>
#include <QWidget>

class QAction;
class QSettings;
class QSplitter;
class QStackedWidget;

namespace gearaudit
{

class ComparePage;
class DetailsPane;
class FilterLine;
class GearsPage;
class InsteadOfRows;
struct History;
class OverviewPage;
class PackagesPage;
class Page;
class PageRail;
class RemediesPage;
class RowMenu;
class SelectionFollower;
class SidePane;
class ToolRow;
enum class PageSign;

/// What is known, to be looked into: a rail of pages over the same reports, the row of tools with
/// the filter above the page in view, and the details of what is selected beside it.
class ExplorePane : public QWidget
{
    Q_OBJECT
public:
    /// The explorer, the pool and the store (of filters used lately) outlive it.
    ExplorePane(Explorer &explorer, const Comparer::Ports &comparing, QSettings &store,
                QWidget *parent = nullptr);

    GearsPage &gears() const { return *m_gears; }
    /// What is on the page of the gears in place of rows.
    InsteadOfRows &insteadOfRows() const { return *m_instead; }
    /// The pages, in the order of the rail.
    QStackedWidget &pages() const { return *m_stack; }
    const std::vector<QAction *> &pageActions() const { return m_pageActions; }
    ToolRow &tools() const { return *m_tools; }
    /// Puts a pane before the pages; `show` shows and hides it.
    void setSide(QWidget *side, QAction *show);
    /// Whether the page in view is that of the gears.
    bool showsGears() const;
    /// Why nothing can be audited, and what to do about it: what an empty page tells. Empty where
    /// it can.
    void setObstacle(const QString &heading, const QString &whatToDo);
    /// The keyboard goes to the next (or former) of the panes in sight: beside, filter, rows, details.
    void goToPane(bool forwards);
    /// Tab goes as one reads; to be called when all tools are there.
    void orderTabs();
    /// While the results of audits here are read.
    void setReading(bool reading);
    void focusFilter();
    /// What is selected on the page in view, as a text on the clipboard; where a text is being edited or
    /// read, what is selected there.
    void copy();
    /// Everything in what has the keyboard: rows, or a text.
    void selectAll();
    /// Whether judgements of faults can be kept; not, to begin with.
    void setCanJudge(bool can);
    /// Whether a database of known faults can be fetched; not, to begin with.
    void setCanFetch(bool can);
    /// Whether chosen gears can be audited again now; not, to begin with.
    void setCanAudit(bool can);
    /// What earlier audits here came to.
    void setHistory(const History &history);
    /// To be ticked while the details are to be seen.
    QAction *detailsAction() const { return m_showDetails; }

    void saveLayout(QSettings &settings) const;
    void restoreLayout(const QSettings &settings);
    void setFilter(const QString &text);
    /// Shows what two open results, or sites of them, differ in.
    void compare(const ComparedPart &before, const ComparedPart &after);

Q_SIGNALS:
    /// There is room for words beside signs, or there is not.
    void roomChanged(bool isRoomy);
    /// What came of something that was asked for, such as a file that was written.
    void said(const QString &text);
    /// What is to be judged not to be affected.
    void judgeWanted(const gearaudit::JudgeSubject &subject);
    /// These gears are to be audited again.
    void auditAgainWanted(const std::vector<gearaudit::RecordKey> &gears);
    /// A database of known faults is to be fetched.
    void advisoriesWanted();
    /// An address of the web is to be opened.
    void linkWanted(const QUrl &address);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void take(const ExplorationSnapshot &exploration);
    /// A page more; the rail has them in the order of these calls.
    void addPage(Page *page, PageSign sign, const QString &title);
    /// What has no room goes, before the page has too little.
    void fit();
    void connectPages();
    void showPage(QWidget *page);
    /// Down from the filter: to the rows of the page that is in view, or to the gears.
    void focusRows();
    void connectMenu();
    void gatherWords();
    void sayState();
    /// How much the filter shows.
    QString summary() const;

    Explorer &m_explorer;
    bool m_reading = false;
    LatestWork<std::shared_ptr<const FilterVocabulary>> m_words;
    QTimer m_gatherSoon;
    std::vector<PackedSnapshot> m_wordsOf; ///< the reports whose words the filter offers
    PageRail *m_rail;
    ToolRow *m_tools;
    FilterLine *m_line;
    QWidget *m_side = nullptr; ///< before the pages
    SidePane *m_sidePane = nullptr;
    std::vector<QAction *> m_pageActions;
    std::vector<Page *> m_pages; ///< all of these:
    GearsPage *m_gears;
    InsteadOfRows *m_instead;
    PackagesPage *m_packages;
    OverviewPage *m_overview;
    ComparePage *m_compare;
    RemediesPage *m_remedies;
    DetailsPane *m_details;
    RowMenu *m_menu;
    QStackedWidget *m_stack;
    QSplitter *m_across;
    QAction *m_showDetails;
    SidePane *m_detailsPane;
    SelectionFollower *m_follower;
    QString m_obstacle;
    QString m_whatToDo;
};

} // namespace gearaudit
