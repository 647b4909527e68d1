#include "ui/filtering/filters_menu.h"

namespace gearaudit
{

namespace
{

constexpr int menuLetters = 60;

/// As a menu shows it: no mnemonics, no tab for a shortcut, not too long.
QString menuText(const QString &text, const QFontMetrics &metrics)
{
    QString shown = metrics.elidedText(text.simplified(), Qt::ElideMiddle,
                                       metrics.averageCharWidth() * menuLetters);
    return shown.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

FiltersMenu::FiltersMenu(FilterMemory &memory, QWidget *parent) : QMenu(parent), m_memory(memory)
{
    setObjectName(QStringLiteral("filtersMenu"));
    connect(this, &QMenu::aboutToShow, this, &FiltersMenu::fill);
}

void FiltersMenu::fill()
{
    const struct {
        QString label;
        const char *filter;
    } useful[] = {
        {tr("Starts an outdated Python"), "eol:yes in-use:yes"},
        {tr("SDK behind"), "sdk-behind:yes"},
        {tr("Known exploited"), "in-use:yes exploited:yes"},
        {tr("Could not be audited"), "status:failed"},
    };
    clear();
    addSection(tr("Useful"));
    for (const auto &[label, filter] : useful) {
        QAction *action = addFilter(label, QLatin1String(filter));
        action->setText(action->text() + QLatin1Char('\t') + QLatin1String(filter));
        action->setProperty("isUseful", true);
    }
    const auto saved = m_memory.saved();
    if (!saved.empty())
        addSection(tr("Saved"));
    for (const auto &filter : saved)
        addFilter(filter.name, filter.text);
    const QStringList recent = m_memory.recent();
    if (!recent.isEmpty())
        addSection(tr("Used lately"));
    for (const auto &text : recent)
        addFilter(text, text);
    addSeparator();
    addAction(tr("&Save this filter…"), this, &FiltersMenu::saveWanted)->setEnabled(m_canSave);
    addAction(tr("&Rename or remove saved filters…"), this, &FiltersMenu::manageWanted)
        ->setEnabled(!saved.empty());
    if (!recent.isEmpty())
        addAction(tr("&Forget those used lately"), this, [this] { m_memory.forgetRecent(); });
}

QAction *FiltersMenu::addFilter(const QString &label, const QString &filter)
{
    return addAction(menuText(label, fontMetrics()), this,
                     [this, filter] { Q_EMIT chosen(filter); });
}

} // namespace gearaudit
