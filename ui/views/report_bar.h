#pragma once

#include "ui/exploring/explorer.h"

#include <QWidget>

class QHBoxLayout;

namespace gearaudit
{

/// The reports that are open, side by side, each to be closed; one whose file has changed offers to
/// be read again. Hidden while there is nothing but the results of audits here.
class ReportBar : public QWidget
{
    Q_OBJECT
public:
    explicit ReportBar(QWidget *parent = nullptr);

    void setReports(const std::vector<ReportState> &reports);

Q_SIGNALS:
    void closeWanted(const QString &path);
    void reloadWanted(const QString &path);

private:
    QWidget *makeChip(const ReportState &report);

    std::vector<ReportState> m_reports;
    QWidget *m_inner;
    QHBoxLayout *m_row;
};

} // namespace gearaudit
