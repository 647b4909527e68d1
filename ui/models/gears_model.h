#pragma once

#include "ui/auditing/audit_stages.h"
#include "ui/icons/severity_icon.h"
#include "ui/icons/status_icon.h"
#include "ui/trees/gear_rows.h"
#include "ui/trees/gears_columns.h"

#include <QAbstractTableModel>
#include <QDate>

#include <memory>
#include <optional>

namespace gearaudit
{

using GearForestSnapshot = std::shared_ptr<const GearForest>;

/// The gears' tree as a table: the rows that are visible, each of which knows how deep it lies and
/// whether it is open. A tree view's own upkeep takes seconds at a million rows; here a new set of
/// rows is one reset, and opening a row inserts what is below it. Where the forest is flat, the rows are
/// the matches alone, which have nothing below them.
class GearsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        KindRole = Qt::UserRole, ///< GearTree::Kind as a number
        DepthRole,               ///< 0 for a site
        CanOpenRole,             ///< whether there is something below it
        IsOpenRole,
        MatchRole,  ///< MatchMark as a number
        BadgeRole,  ///< a word to be set beside the text in a frame: "EOL"
        BadgeSignRole,   ///< what stands for it where there is no room
        BadgeFilledRole, ///< whether it is of what the gear starts; else of what it merely holds
        ShortRole,  ///< what may stand for the text where there is no room for it; mostly empty
        CountRole,  ///< of a site: how many gears it has, to be set at the row's end
        StatusRole, ///< of a gear: its Status as a number, -1 where there is none
        NoteRole,   ///< what is said beside the text in a lesser voice
        FaintRole,  ///< whether the text itself is to be said in a lesser voice
    };

    explicit GearsModel(QObject *parent = nullptr);

    /// `rows` are those of the forest with this expansion. `today` decides what is past its end of
    /// life.
    void show(GearForestSnapshot forest, GearExpansion expansion,
              std::vector<GearForest::Node> rows, QDate today);
    /// Never null.
    const GearForestSnapshot &forest() const { return m_forest; }
    const GearExpansion &expansion() const { return m_expansion; }
    bool isFlat() const { return m_forest->flatBy.has_value(); }
    /// What a running audit is doing with gears: these show it, and what is known of them pales.
    void takeProgress(const std::vector<AuditEvent> &batch);
    void endProgress();
    bool isAuditing() const { return !m_stages.isEmpty(); }

    GearForest::Node node(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// -1 where it is not visible; looks through the rows.
    int rowOf(GearForest::Node node) const;
    /// The rows of these, from top to bottom; those that are not visible are left out. Quick with
    /// any number of nodes.
    std::vector<int> rowsOf(const std::vector<GearForest::Node> &nodes) const;
    /// Of a list of matches: the first line of a gear, -1 for none; looks through the rows.
    int firstOfGear(GearForest::Node gear) const;
    int parentRow(int row) const; ///< -1 for a site
    bool isOpen(int row) const;
    void setOpen(int row, bool open);
    /// Opens the row and everything below it.
    void openBelow(int row);
    /// The next row from `from` on, going round, whose name begins with this whatever its case; -1
    /// for none. Quick with any number of rows.
    int findName(const QString &beginning, int from) const;
    /// The next row below (or above) one that is itself what the filter names; -1 for none.
    int findNamed(int row, bool below) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// Before a reset, while a view still knows where its rows are.
    void resetComing();
    /// Someone opened or closed a row.
    void expansionChanged();

private:
    void tellCells();
    int findGear(const QString &beginning, int from) const; ///< findName() of a list of matches

    struct Badge {
        QString text;
        QString sign;
        bool isFilled = false;
        QString spoken;
    };

    // Cells: gears_model_cells.cpp.
    QString text(GearForest::Node node, GearsColumn column) const;
    QString help(GearForest::Node node, GearsColumn column) const;
    QString note(GearForest::Node node, GearsColumn column) const;
    QString count(GearForest::Node node) const;
    Badge badge(GearForest::Node node, GearsColumn column) const;
    Badge badgeOfPackage(const PackedReport &report, quint32 package) const;
    std::optional<FaultMark> faultMark(GearForest::Node node) const;
    QVariant icon(GearForest::Node node, GearsColumn column) const;
    bool knowsStarted(GearForest::Node node) const;
    bool isFaint(GearForest::Node node, GearsColumn column) const;
    QString spoken(int row, GearsColumn column) const;
    QString nameOf(GearForest::Node node) const;
    /// Null where no audit is about to bring an answer for the row's gear.
    const ImageProgress *stageOf(GearForest::Node node) const;
    int endOf(int row) const; ///< one past the last row below it

    GearForestSnapshot m_forest;
    GearExpansion m_expansion;
    std::vector<GearForest::Node> m_rows;
    QDate m_today;
    AuditStages m_stages;
    mutable GearsText m_text;
    StatusIcons m_icons;
    SeverityIcons m_severities;
};

} // namespace gearaudit
