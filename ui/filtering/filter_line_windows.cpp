#include "ui/filtering/filter_help.h"
#include "ui/filtering/filter_line.h"
#include "ui/filtering/saved_filters_dialog.h"

#include <QInputDialog>

// The windows that the filter line opens.

namespace gearaudit
{

void FilterLine::askName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("filterName"));
    dialog->setWindowTitle(tr("Save filter"));
    dialog->setLabelText(tr("Name of this filter (one of the same name is replaced):"));
    dialog->setTextValue(text().simplified());
    const QString filter = text().trimmed();
    connect(dialog, &QInputDialog::textValueSelected, this, [this, filter](const QString &name) {
        if (!name.simplified().isEmpty())
            m_memory.save({name.simplified(), filter});
    });
    dialog->open();
}

void FilterLine::manage()
{
    if (!m_savedWindow) {
        m_savedWindow = new SavedFiltersDialog(m_memory.saved(), this);
        m_savedWindow->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_savedWindow, &SavedFiltersDialog::changed, this,
                [this](const std::vector<SavedFilter> &filters) { m_memory.setSaved(filters); });
    }
    m_savedWindow->open();
}

void FilterLine::showHelp()
{
    if (!m_helpWindow) {
        m_helpWindow = new FilterHelp(this);
        m_helpWindow->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_helpWindow, &FilterHelp::chosen, this, [this](const QString &filter) {
            setText(filter);
            remember();
        });
    }
    m_helpWindow->show();
    m_helpWindow->activateWindow();
}

} // namespace gearaudit
