#pragma once

#include <QObject>
#include <QString>

#include <vector>

class QHeaderView;
class QSettings;

namespace gearaudit
{

/// How a column stands beside the others. Widths are in em of the header's font.
struct ColumnFit {
    double width = 0; ///< at first; 0: this set has no such column
    double least = 0; ///< where there is less room, the column is left out
    QString sample = {}; ///< a text that has to have room in it, beside the margins
    int weight = 0; ///< the lightest is left out first
    bool isShown = true; ///< at first
};

/// One way to look at the rows: each column, and from left to right those that it has.
struct ColumnSet {
    std::vector<ColumnFit> columns;
    std::vector<int> order;
};

/// Fits a header's columns into its width, so that nothing has to be scrolled sideways: column 0 takes
/// what the others leave, at least its `least`, and comes before them; they give way down to their own,
/// then the lightest are left out, of those that were chosen by hand last. Widths are kept in em, so that
/// they are right for another font, now or by the next start. Belongs to the header.
class FittedColumns : public QObject
{
    Q_OBJECT
public:
    FittedColumns(QHeaderView &header, std::vector<ColumnSet> sets);

    /// Another set of columns, with its own order, widths and sorting.
    void use(int set);
    int used() const { return m_used; }
    /// What the rows are sorted by in a set.
    int sortColumn(int set) const;
    Qt::SortOrder sortOrder(int set) const;

    /// Whether it belongs to the set that is used.
    bool has(int column) const;
    /// Whether it is to be shown where there is room; column 0 always is.
    bool isChosen(int column) const;
    void choose(int column, bool chosen);
    /// A column that has nothing to say is not shown whatever was chosen.
    void setTelling(int column, bool tells);

    void save(QSettings &settings, const QString &key) const;
    void restore(const QSettings &settings, const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Set {
        ColumnSet at;
        std::vector<double> widths; ///< em
        std::vector<bool> chosen;
        std::vector<bool> tells;
        QByteArray header; ///< while another one is used
        int sortColumn = 0;
        Qt::SortOrder sortOrder = Qt::AscendingOrder;
    };

    double em() const; ///< in pixels that do not depend on the screen's scaling
    double least(const ColumnFit &column) const;
    std::vector<int> fitting(double room) const;
    void fit();
    void arrange();
    Set &set() { return m_sets[static_cast<std::size_t>(m_used)]; }
    const Set &set() const { return m_sets[static_cast<std::size_t>(m_used)]; }

    QHeaderView &m_header;
    std::vector<Set> m_sets;
    int m_used = 0;
    bool m_isFitting = false;
};

} // namespace gearaudit
