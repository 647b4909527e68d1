#pragma once

#include "ui/exploring/exporter.h"

#include <QDialog>

class QComboBox;
class QRadioButton;

namespace gearaudit
{

class PlainLabel;

/// Asks in which form results are to be exported, how much of them, and to which file. To be shown
/// with open().
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    /// `shown` of `all` gears are shown by the filter, where there is one.
    ExportDialog(qsizetype shown, qsizetype all, bool isFiltered, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const gearaudit::FileExport &request);

private:
    void explain();
    void askFile();
    ExportFormat format() const;

    QComboBox *m_format;
    PlainLabel *m_about;
    QRadioButton *m_everything;
    QRadioButton *m_onlyShown;
};

} // namespace gearaudit
