#include "ui/filtering/saved_filters_dialog.h"

#include "ui/views/plain_label.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gearaudit
{

SavedFiltersDialog::SavedFiltersDialog(std::vector<SavedFilter> filters, QWidget *parent)
    : QDialog(parent), m_filters(std::move(filters)), m_table(new QTableWidget(0, 2)),
      m_note(new PlainLabel)
{
    setObjectName(QStringLiteral("savedFilters"));
    setWindowTitle(tr("Saved filters"));
    m_table->setObjectName(QStringLiteral("savedFiltersTable"));
    m_table->setAccessibleName(tr("Saved filters"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Filter")});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_rename = buttons->addButton(tr("Re&name"), QDialogButtonBox::ActionRole);
    m_remove = buttons->addButton(tr("&Remove"), QDialogButtonBox::ActionRole);
    m_rename->setObjectName(QStringLiteral("renameFilter"));
    m_remove->setObjectName(QStringLiteral("removeFilter"));
    for (QAbstractButton *button : buttons->buttons())
        static_cast<QPushButton *>(button)->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_table);
    layout->addWidget(m_note);
    m_note->setObjectName(QStringLiteral("savedFiltersNote"));
    m_note->say({});
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 18);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, &SavedFiltersDialog::removeCurrent);
    connect(m_rename, &QPushButton::clicked, this, [this] {
        if (m_table->currentRow() >= 0)
            m_table->editItem(m_table->item(m_table->currentRow(), 0));
    });
    connect(m_table, &QTableWidget::itemChanged, this, [this](QTableWidgetItem *item) {
        if (!m_isFilling)
            rename(item->row(), item->text());
    });
    fill();
    m_table->setCurrentCell(0, 0);
}

void SavedFiltersDialog::fill()
{
    m_isFilling = true;
    m_table->setRowCount(static_cast<int>(m_filters.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto &filter = m_filters[static_cast<std::size_t>(row)];
        m_table->setItem(row, 0, new QTableWidgetItem(filter.name));
        auto *text = new QTableWidgetItem(filter.text);
        text->setFlags(text->flags() & ~Qt::ItemIsEditable);
        m_table->setItem(row, 1, text);
    }
    m_table->resizeColumnToContents(0);
    const int letter = m_table->fontMetrics().averageCharWidth();
    m_table->setColumnWidth(0, std::clamp(m_table->columnWidth(0), 23 * letter, 46 * letter));
    m_isFilling = false;
    m_rename->setEnabled(!m_filters.empty());
    m_remove->setEnabled(!m_filters.empty());
}

/// A name that is empty, or another one's, is not taken.
void SavedFiltersDialog::rename(int row, const QString &name)
{
    const QString given = name.simplified();
    const bool isTaken =
        std::any_of(m_filters.begin(), m_filters.end(),
                    [&](const SavedFilter &filter) { return filter.name == given; });
    auto &filter = m_filters[static_cast<std::size_t>(row)];
    QString note;
    if (given.isEmpty()) {
        note = tr("A filter needs a name. It keeps the one it had.");
    } else if (isTaken && given != filter.name) {
        note = tr("Another filter has this name already. Choose a different one.");
    } else if (!isTaken) {
        filter.name = given;
        Q_EMIT changed(m_filters);
    }
    m_note->say(note);
    fill();
}

void SavedFiltersDialog::removeCurrent()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    m_filters.erase(m_filters.begin() + row);
    Q_EMIT changed(m_filters);
    fill();
    m_table->setCurrentCell(std::min(row, m_table->rowCount() - 1), 0);
}

} // namespace gearaudit
