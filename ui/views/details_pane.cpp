#include "ui/views/details_pane.h"

#include "ui/exploring/fault_parts.h"
#include "ui/exploring/selected_part.h"
#include "ui/views/chart_colours.h"
#include "ui/views/copier.h"
#include "ui/views/details_document.h"
#include "ui/views/elided_label.h"
#include "ui/words/measure_text.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QTextBrowser>
#include <QToolButton>

#include <algorithm>

namespace gearaudit
{

namespace
{

using Kind = SelectedNode::Kind;

/// Of so many selected things each is told in full; of more, their gears.
constexpr std::size_t mostInFull = 20;

std::vector<GearRecord> gearsOf(const Exploration &exploration, const Selection &selection)
{
    std::vector<GearRecord> gears;
    for (const auto &[report, gear] : gearNumbers(exploration, selection))
        gears.push_back(exploration.reports[report].loaded.report->facts(gear));
    return gears;
}

QString titleOf(const RecordPart &part)
{
    if (const auto *package = part.packageFound())
        return package->name + QLatin1Char(' ') + package->version;
    if (const auto *pip = part.pipFinding())
        return pip->path;
    if (const auto *python = part.pythonFinding())
        return python->path;
    return part.record.key;
}

bool isGroup(const SelectedNode &node)
{
    return node.kind == Kind::Report || node.kind == Kind::Site;
}

} // namespace

DetailsPane::DetailsPane(WorkerPool &pool, QWidget *parent)
    : QWidget(parent), m_reading(this, pool,
                                 [this](const Page &page, bool isOld) {
                                     if (!isOld)
                                         display(page);
                                 }),
      m_copier(new Copier(pool, this)),
      m_title(new ElidedLabel), m_menu(new QMenu(tr("&Copy"), this)), m_copy(new QToolButton),
      m_text(new QTextBrowser)
{
    setObjectName(QStringLiteral("details"));
    m_title->setObjectName(QStringLiteral("detailsTitle"));
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    addForms(*m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, [this] { m_held = m_about; });
    // It hides before it says what was chosen.
    connect(
        m_menu, &QMenu::aboutToHide, this, [this] { m_held.reset(); }, Qt::QueuedConnection);
    connect(m_copier, &Copier::copied, this, &DetailsPane::copied);
    m_copy->setObjectName(QStringLiteral("copySelected"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy what is selected"));
    m_copy->setPopupMode(QToolButton::InstantPopup);
    m_copy->setFocusPolicy(Qt::StrongFocus);
    m_copy->setMenu(m_menu);
    m_text->setObjectName(QStringLiteral("detailsText"));
    m_text->setAccessibleName(tr("Details"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard |
                                    Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    // It shows what it is given, and goes nowhere by itself.
    m_text->setOpenLinks(false);
    connect(m_text, &QTextBrowser::anchorClicked, this, &DetailsPane::linkWanted);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("Select a gear, a Python or a package to read about it."));

    auto *row = new QHBoxLayout;
    row->addWidget(m_title, 1);
    row->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(row);
    layout->addWidget(m_text, 1);
    display({});
}

void DetailsPane::setSelection(const ExplorationSnapshot &exploration, const Selection &selection)
{
    m_copier->setExploration(exploration);
    tell({{exploration, selection}});
}

void DetailsPane::tell(const PageDetails &told)
{
    m_about = told.about;
    if (!told.details.empty()) {
        m_reading.ask([page = Page{onOneLine(told.title), told.details}] { return page; });
        return;
    }
    m_reading.ask([exploration = m_about.exploration, selection = m_about.selection] {
        return exploration ? read(*exploration, selection) : Page();
    });
}

QString DetailsPane::text() const
{
    return m_text->toPlainText();
}

void DetailsPane::addForms(QMenu &menu)
{
    const auto add = [&](const QString &text, CopyForm form) {
        menu.addAction(text, this, [this, form] { m_copier->copy(m_held.value_or(m_about), form); });
    };
    add(tr("As &text"), CopyForm::Text);
    add(tr("As &JSON"), CopyForm::Json);
    add(tr("As &requirements.txt"), CopyForm::Requirements);
}

void DetailsPane::copy(CopyForm form)
{
    m_copier->copy(m_about, form);
}

DetailsPane::Page DetailsPane::read(const Exploration &exploration, const Selection &selection)
{
    if (selection.empty())
        return {};
    const bool isGrouped =
        selection.size() > mostInFull || std::any_of(selection.begin(), selection.end(), isGroup);
    if (isGrouped) {
        const auto gears = gearsOf(exploration, selection);
        const auto &first = selection.front();
        QString title = gearsText(static_cast<int>(gears.size()));
        if (selection.size() == 1 && first.report < exploration.reports.size()) {
            const auto &loaded = exploration.reports[first.report].loaded;
            title = first.kind == Kind::Site ? loaded.report->text(first.number) : loaded.title;
        }
        return {onOneLine(title), gearsDetails(title, gears)};
    }
    Page page;
    for (const auto &node : selection) {
        if (node.report >= exploration.reports.size())
            continue;
        const auto part = recordPart(*exploration.reports[node.report].loaded.report, node);
        if (!part)
            continue;
        const auto &loaded = exploration.reports[node.report].loaded;
        const auto details = withFaults(partDetails(*part, exploration.today),
                                        faultDetails(loaded, node, QDateTime::currentDateTime()));
        page.details.insert(page.details.end(), details.begin(), details.end());
        page.title = onOneLine(titleOf(*part));
    }
    if (selection.size() > 1)
        page.title = tr("%n selected", nullptr, static_cast<int>(selection.size()));
    return page;
}

void DetailsPane::display(const Page &page)
{
    m_title->setText(page.title);
    m_copy->setEnabled(!page.details.empty() && (!m_about.selection.empty() || !m_about.copies.empty()));
    if (page.details == m_shown)
        return; // what is selected in it, and the position, stay
    m_shown = page.details;
    fillDocument(*m_text->document(), m_shown, ChartColours(palette()).bar);
    m_text->moveCursor(QTextCursor::Start);
}

} // namespace gearaudit
