#pragma once

#include "ui/models/results_tree.h"

#include <QObject>
#include <QSet>
#include <QStringList>

#include <vector>

namespace gearaudit
{

class ResultsModel;
class ResultsView;

/// Carries a view's expansion, selection and position over the resets of its ResultsModel, by the
/// nodes' paths, so that neither a filter nor a running audit's additions take them away. A new
/// filter opens what is above its matches, up to a bound; clearing it brings back what was expanded
/// before, and keeps what is selected in view. A site that was not there before is opened, so that
/// its gears are in sight. Create it after the view has its model.
class TreeState : public QObject
{
    Q_OBJECT
public:
    TreeState(ResultsView &view, ResultsModel &model);

    /// Rows that a filter opens at most; a filter that matches nearly everything stays quick.
    static constexpr int revealLimit = 400;

private:
    using Paths = std::vector<QStringList>;
    void remember();
    void restore();
    Paths expandedPaths() const;
    void expand(const Paths &paths);
    void reveal();
    void openNewSites();
    void select();
    void scroll(bool sameFilter, bool isFiltered);

    ResultsView &m_view;
    ResultsModel &m_model;
    QString m_filterBefore;
    Paths m_expanded;   ///< at the last reset
    Paths m_unfiltered; ///< when the filter was set
    Paths m_selected;
    QStringList m_current;
    Paths m_unfilteredSelected; ///< comes back where nothing else was selected meanwhile
    QStringList m_unfilteredCurrent;
    QSet<QString> m_knownSites;
    QStringList m_top;   ///< the first row in sight
    int m_topOffset = 0; ///< of that row's upper edge, in pixels
    int m_sideways = 0;
};

} // namespace gearaudit
