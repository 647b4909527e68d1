#pragma once

#include "ui/exploring/compare_sources.h"
#include "ui/exploring/explorer.h"
#include "ui/icons/status_icon.h"

#include <QAbstractItemModel>
#include <QIcon>

#include <optional>
#include <vector>

namespace gearaudit
{

/// The reports that are open with their sites beneath, to be ticked for what the pages show, and
/// last how many gears of what is ticked could not be audited.
class ResultsModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        ReloadColumn, ///< a sign where the file has changed
        CloseColumn,  ///< a sign where it can be closed
    };
    static constexpr int ColumnCount = CloseColumn + 1;
    enum Role {
        SecondLineRole = Qt::UserRole, ///< what stands beneath the name: as of when a file is
    };

    explicit ResultsModel(QObject *parent = nullptr);

    /// Rows keep their place while files and sites are the same.
    void setReports(const std::vector<ReportState> &reports);
    void setIcons(const QIcon &reload, const QIcon &close);

    /// The path of the report that a row is of; empty: the last row.
    QString pathOf(const QModelIndex &index) const;
    bool canClose(const QModelIndex &index) const;
    bool hasChanged(const QModelIndex &index) const;
    /// Whether it is the row of what could not be audited.
    bool isFailures(const QModelIndex &index) const;

    /// What a row stands for as a side of a comparison: a file that has been read, or a site of one.
    std::optional<ComparedPart> partOf(const QModelIndex &index) const;
    /// What that can be compared with: of a site the others of its file, then the other files.
    std::vector<ComparedPart> othersOf(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void shownWanted(const QString &path, bool isShown);
    void siteShownWanted(const QString &path, const gearaudit::ReportSite &site, bool isShown);

private:
    struct Site {
        ReportSite site;
        int gears = 0;
        int failed = 0;
    };
    struct File {
        ReportState state;
        std::vector<Site> sites; ///< sorted by name
    };
    /// The file that a row is, or is a site of; null: the last row.
    const File *fileOf(const QModelIndex &index) const;
    std::vector<Site> sitesOf(const ReportState &state) const;
    void countFailures();
    QVariant fileData(const File &file, int column, int role) const;
    QVariant siteData(const File &file, const Site &site, int role) const;
    QVariant failuresData(int role) const;

    std::vector<File> m_files;
    int m_failed = 0;
    QIcon m_reload;
    QIcon m_close;
    StatusIcons m_icons;
};

} // namespace gearaudit
