#include "ui/settings/settings_navigation.h"

#include "ui/settings/field_mark.h"
#include "ui/settings/find_settings.h"
#include "ui/views/plain_label.h"
#include "ui/words/plain_tooltip.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace gearaudit
{

namespace
{

QListWidget *makeList(const char *name)
{
    auto *list = new QListWidget;
    list->setObjectName(QLatin1String(name));
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setMinimumWidth(0);
    list->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    return list;
}

} // namespace

SettingsNavigation::SettingsNavigation(QWidget *parent)
    : QWidget(parent), m_search(new QLineEdit), m_list(makeList("categories")), m_hits(makeList("foundSettings")),
      m_nothing(new PlainLabel(PlainLabel::Quiet)), m_mark(new FieldMark(this))
{
    m_search->setObjectName(QStringLiteral("searchSettings"));
    m_search->setPlaceholderText(tr("Search the settings"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setToolTip(plainTooltip(m_search->placeholderText()));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Pages of the settings"));
    const int sign = fontMetrics().height() * 5 / 4;
    m_list->setIconSize({sign, sign});
    m_hits->setAccessibleName(tr("Settings that were found"));
    m_hits->setWordWrap(true);
    m_hits->hide();
    m_nothing->setText(tr("No setting has these words."));
    m_nothing->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_hits, 1);
    column->addWidget(m_nothing);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsNavigation::search);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT pageWanted(row);
    });
    connect(m_hits, &QListWidget::currentRowChanged, this, &SettingsNavigation::showFound);
    connect(m_hits, &QListWidget::itemClicked, this, &SettingsNavigation::goToFound);
    connect(m_hits, &QListWidget::itemActivated, this, &SettingsNavigation::goToFound);
}

SettingsNavigation::~SettingsNavigation()
{
    delete m_mark; // it may be on a page
}

void SettingsNavigation::add(PictureSign sign, const QString &title, QWidget *page)
{
    m_categories.push_back({sign, title, page});
    auto *item = new QListWidgetItem(pictureIcon(sign, palette()), title, m_list);
    item->setToolTip(plainTooltip(title)); // where the list is narrow
    item->setSizeHint({0, m_list->iconSize().height() + 10});
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
}

void SettingsNavigation::setCurrent(int page)
{
    m_list->setCurrentRow(page);
}

void SettingsNavigation::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

int SettingsNavigation::wantedWidth() const
{
    int widest = 16 * fontMetrics().averageCharWidth();
    for (const Category &category : m_categories)
        widest = std::max(widest, fontMetrics().horizontalAdvance(category.title));
    return widest + m_list->iconSize().width() + 32;
}

void SettingsNavigation::search()
{
    m_mark->mark(nullptr);
    m_found.clear();
    m_hits->clear();
    const bool isSearching = !m_search->text().trimmed().isEmpty();
    for (std::size_t number = 0; isSearching && number < m_categories.size(); ++number) {
        const Category &category = m_categories[number];
        for (const FoundSetting &one : findSettings(*category.page, category.title, m_search->text())) {
            const QString text = tr("%1: %2", "a page of the settings, a setting").arg(category.title, one.title);
            m_found.emplace_back(int(number), one.field);
            auto *item = new QListWidgetItem(text, m_hits);
            item->setToolTip(plainTooltip(text));
        }
    }
    m_list->setVisible(m_found.empty());
    m_hits->setVisible(!m_found.empty());
    m_nothing->setVisible(isSearching && m_found.empty());
    if (!m_found.empty())
        m_hits->setCurrentRow(0);
}

void SettingsNavigation::showFound(int row)
{
    if (row < 0 || row >= int(m_found.size()))
        return;
    const auto &[page, field] = m_found[std::size_t(row)];
    m_list->setCurrentRow(page);
    m_mark->mark(field);
}

void SettingsNavigation::goToFound()
{
    const int row = m_hits->currentRow();
    if (row < 0 || row >= int(m_found.size()))
        return;
    showFound(row);
    m_found[std::size_t(row)].second->setFocus(Qt::TabFocusReason);
    m_mark->mark(nullptr); // its focus shows it now
}

/// Up and Down go through what was found, Return goes there, Escape ends the search first.
bool SettingsNavigation::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress || m_search->text().isEmpty())
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (!m_found.empty()) {
            const int by = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down ? 1 : -1;
            m_hits->setCurrentRow(std::clamp(m_hits->currentRow() + by, 0, m_hits->count() - 1));
        }
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: goToFound(); return true; // and not OK
    case Qt::Key_Escape: m_search->clear(); return true;
    default: return false;
    }
}

void SettingsNavigation::drawSigns()
{
    for (std::size_t number = 0; number < m_categories.size(); ++number)
        m_list->item(int(number))->setIcon(pictureIcon(m_categories[number].sign, palette()));
}

void SettingsNavigation::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawSigns();
}

} // namespace gearaudit
