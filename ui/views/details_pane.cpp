#include "ui/views/details_pane.h"

#include "ui/exploring/fault_parts.h"
#include "ui/exploring/selected_part.h"
#include "ui/exploring/selection_sum.h"
#include "ui/views/chart_colours.h"
#include "ui/views/copier.h"
#include "ui/views/details_document.h"
#include "ui/views/menu_key.h"
#include "ui/words/measure_text.h"
#include "ui/words/status_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QTextBrowser>
#include <QToolButton>

#include <algorithm>

namespace gearaudit
{

namespace
{

using Kind = SelectedNode::Kind;

constexpr int gap = 8;

std::vector<GearRecord> gearsOf(const Exploration &exploration, const Selection &selection)
{
    std::vector<GearRecord> gears;
    for (const auto &[report, gear] : gearNumbers(exploration, selection))
        gears.push_back(exploration.reports[report].loaded.report->facts(gear));
    return gears;
}

/// "dicom-fixer 0.9.0 · hub", as far as it is known.
QString placeOf(const GearRecord &record, bool isPart)
{
    QStringList words{isPart ? record.key : QString()};
    if (!isPart || !record.key.contains(record.version))
        words << record.version;
    words.removeAll(QString());
    QStringList parts{words.join(QLatin1Char(' ')), record.site};
    parts.removeAll(QString());
    return onOneLine(parts.join(QStringLiteral(" · ")));
}

DetailsHeader::Text headerOf(const RecordPart &part)
{
    const GearRecord &record = part.record;
    DetailsHeader::Text header;
    header.place = placeOf(record, part.pythonFinding() != nullptr);
    if (const auto *package = part.packageFound())
        header.title = package->name + QLatin1Char(' ') + package->version;
    else if (const auto *pip = part.pipFinding())
        header.title = QStringLiteral("pip ") + pip->version;
    else if (const auto *python = part.pythonFinding())
        header.title = QStringLiteral("Python ") + python->version;
    else {
        header.title = record.key;
        header.sign = signOf(record.audit.status);
        header.status = statusText(record.audit.status);
        if (record.audit.auditedAt.isValid())
            header.status += QStringLiteral(" · ") + QLocale().toString(record.audit.auditedAt.toLocalTime().date(),
                                                                       QLocale::ShortFormat);
    }
    header.title = onOneLine(header.title);
    return header;
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
      m_header(new DetailsHeader), m_menu(new QMenu(tr("&Copy"), this)), m_copy(new QToolButton),
      m_text(new QTextBrowser)
{
    setObjectName(QStringLiteral("details"));
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
    m_text->setFrameShape(QFrame::NoFrame); // one white ground with the header
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard |
                                    Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    // It shows what it is given, and goes nowhere by itself.
    m_text->setOpenLinks(false);
    connect(m_text, &QTextBrowser::anchorClicked, this, &DetailsPane::follow);
    new MenuKey(*m_text); // the text's
    connect(m_text, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        Q_EMIT menuWanted(m_about, m_text->viewport()->mapToGlobal(at));
    });
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("Select a gear, a Python or a package to read about it."));

    auto *row = new QHBoxLayout;
    row->setContentsMargins(gap, gap / 2, gap, 0);
    row->addWidget(m_header, 1);
    row->addWidget(m_copy, 0, Qt::AlignTop);
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
        m_reading.ask([page = Page{{onOneLine(told.title)}, told.details}] { return page; });
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
    const bool isSum = selection.size() > 1 || isGroup(selection.front());
    if (isSum) {
        const auto gears = gearsOf(exploration, selection);
        const auto &first = selection.front();
        QString title = tr("%n selected", nullptr, static_cast<int>(selection.size()));
        if (selection.size() == 1 && first.report < exploration.reports.size()) {
            const auto &loaded = exploration.reports[first.report].loaded;
            title = first.kind == Kind::Site ? loaded.report->text(first.number) : loaded.title;
        }
        return {{onOneLine(title), gearsText(static_cast<int>(gears.size()))},
                gearsDetails(title, gears, sumOf(exploration, selection))};
    }
    const auto &node = selection.front();
    if (node.report >= exploration.reports.size())
        return {};
    const auto &loaded = exploration.reports[node.report].loaded;
    const auto part = recordPart(*loaded.report, node);
    if (!part)
        return {};
    return {headerOf(*part), withFaults(partDetails(*part, exploration.today),
                                        faultDetails(loaded, node, QDateTime::currentDateTime()),
                                        leadingSections(*part))};
}

void DetailsPane::follow(const QUrl &link)
{
    const auto asked = documentLink(link);
    if (!asked)
        return;
    switch (asked->kind) {
    case DocumentLink::Kind::Web: Q_EMIT linkWanted(link); break;
    case DocumentLink::Kind::Filter: Q_EMIT termWanted(asked->value); break;
    case DocumentLink::Kind::Copy:
        QGuiApplication::clipboard()->setText(asked->value);
        Q_EMIT copied();
        break;
    }
}

bool DetailsPane::hasSelectedText() const
{
    return m_text->textCursor().hasSelection();
}

void DetailsPane::copySelectedText()
{
    m_text->copy();
}

void DetailsPane::display(const Page &page)
{
    m_header->say(page.header);
    m_copy->setEnabled(!page.details.empty() && (!m_about.selection.empty() || !m_about.copies.empty()));
    if (page.details == m_shown)
        return; // what is selected in it, and the position, stay
    m_shown = page.details;
    const ChartColours colours(palette());
    fillDocument(*m_text->document(), m_shown, {colours.bar, colours.quietText});
    m_text->moveCursor(QTextCursor::Start);
}

} // namespace gearaudit
