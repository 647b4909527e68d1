#include "ui/pages/audit_page.h"

#include "core/images/inspection_choice.h"
#include "ui/exploring/explorer.h"
#include "ui/frame/audit_button.h"
#include "ui/frame/engine_button.h"
#include "ui/frame/notice_bell.h"
#include "ui/frame/popover.h"
#include "ui/frame/run_status.h"
#include "ui/frame/run_words.h"
#include "ui/frame/side_bar.h"
#include "ui/frame/status_strip.h"
#include "ui/frame/toasts.h"
#include "ui/frame/tool_row.h"
#include "ui/pages/explore_pane.h"
#include "ui/pages/failures_panel.h"
#include "ui/pages/first_start.h"
#include "ui/pages/instead_of_rows.h"
#include "ui/views/engine_strip.h"
#include "ui/views/letter_columns.h"
#include "ui/views/plain_label.h"
#include "ui/views/progress_delegate.h"
#include "ui/views/roomy_delegate.h"
#include "ui/words/engine_text.h"

#include <QAction>
#include <QHeaderView>
#include <QSettings>
#include <QTreeView>
#include <QVBoxLayout>

namespace gearaudit
{

namespace
{

const QLatin1String inFlightKey("page/inFlightHeader");
const QLatin1String pinnedKey("page/inFlightPinned");
const QLatin1String exchangeKey("sources/exchange");
const QLatin1String untickedKey("sources/unticked");
const QLatin1String untickedInstancesKey("sources/untickedInstances");

Comparer::Ports comparing(const WindowPorts &ports)
{
    return {ports.pool, ports.readFile, ports.listArchives, ports.writeFile, ports.advisoriesBefore};
}

} // namespace

AuditPage::AuditPage(AuditController &controller, Explorer &explorer, QWidget *parent)
    : QWidget(parent), m_controller(controller), m_explorer(explorer),
      m_book(QDateTime::currentDateTime, this),
      m_explore(
          new ExplorePane(explorer, comparing(controller.ports()), *controller.ports().layout)),
      m_start(new AuditButton(controller)), m_status(new StatusStrip(controller, m_book, this)),
      m_side(new SideBar(explorer, m_sources)), m_showSide(new QAction(tr("&Side Bar"), this)),
      m_showProgress(new QAction(tr("&In Progress"), this)), m_engine(new EngineStrip),
      m_toasts(new Toasts(m_book, *this))
{
    m_explore->tools().addFirst(m_start);
    m_showSide->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_B));
    m_showProgress->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_J));
    m_explore->setSide(m_side, m_showSide);
    makePopovers();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_explore);

    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &AuditPage::showRun);
    connectController();
    showSources();
    showState();
}

QWidget *AuditPage::makeInFlight()
{
    m_headline = new PlainLabel;
    m_headline->setObjectName(QStringLiteral("headline"));
    m_inFlightView = new QTreeView;
    m_inFlightView->setObjectName(QStringLiteral("inFlight"));
    m_inFlightView->setAccessibleName(tr("Gears in progress"));
    m_inFlightView->setFrameShape(QFrame::NoFrame);
    m_inFlightView->setRootIsDecorated(false);
    m_inFlightView->setUniformRowHeights(true);
    m_inFlightView->setAllColumnsShowFocus(true);
    m_inFlightView->setModel(&m_inFlight);
    m_inFlightView->setItemDelegate(new RoomyDelegate(m_inFlightView));
    m_inFlightView->setItemDelegateForColumn(InFlightModel::ProgressColumn,
                                             new ProgressDelegate(m_inFlightView));
    m_inFlightColumns = new LetterColumns(*m_inFlightView->header(), {30, 22, 26, 32});
    auto *panel = new QWidget;
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_headline);
    column->addWidget(m_inFlightView, 1);
    panel->setFocusProxy(m_inFlightView);
    return panel;
}

void AuditPage::makePopovers()
{
    m_progress = new Popover(tr("In progress"), makeInFlight(), *this, m_status->run().more());
    m_progress->setObjectName(QStringLiteral("progressPopover"));
    m_progress->makePinnable(QStringLiteral("keepProgress"));
    m_progress->setEms(60);
    connect(m_showProgress, &QAction::triggered, m_progress, &Popover::toggle);
    connect(&m_status->run().more(), &QToolButton::clicked, m_progress, &Popover::toggle);

    auto *engine = new Popover(tr("Container engine"), m_engine, *this, m_status->engine());
    engine->setObjectName(QStringLiteral("enginePopover"));
    engine->setEms(30);
    connect(&m_status->engine(), &QToolButton::clicked, engine, &Popover::toggle);
    connect(m_engine, &EngineStrip::checkAgain, &m_controller, &AuditController::checkEngine);

    auto *notices = new Popover(tr("Messages"), new NoticeList(m_book), *this, m_status->bell());
    notices->setObjectName(QStringLiteral("noticesPopover"));
    notices->setEms(40);
    connect(&m_status->bell(), &QToolButton::clicked, notices, &Popover::toggle);
    connect(&m_status->bell(), &QToolButton::clicked, m_toasts, &Toasts::clear);
}

void AuditPage::connectController()
{
    connect(m_explore, &ExplorePane::said, this,
            [this](const QString &text) { notice(text, AuditController::Weight::Note); });
    connect(m_explore, &ExplorePane::roomChanged, m_start, &AuditButton::showWords);
    connect(&m_sources, &SourcesModel::tickedChanged, this,
            [this] { m_controller.setChoice(m_sources.choice()); });
    connect(m_side, &SideBar::sourceWanted, this, &AuditPage::settingsWanted);
    connect(m_side, &SideBar::openWanted, this, &AuditPage::openWanted);
    connect(m_side, &SideBar::compareWanted, m_explore, &ExplorePane::compare);
    connect(m_side, &SideBar::filterWanted, m_explore, &ExplorePane::setFilter);
    connect(&m_explore->insteadOfRows().firstStart(), &FirstStart::exchangeWanted, this, &AuditPage::auditExchange);
    connect(&m_explore->insteadOfRows().firstStart(), &FirstStart::openWanted, this, &AuditPage::openWanted);
    connect(&m_explore->insteadOfRows().firstStart(), &FirstStart::sampleWanted, this,
            [this] { m_explorer.open({FirstStart::samplePath()}); });
    connect(&m_explore->insteadOfRows().failures(), &FailuresPanel::auditAgainWanted, this,
            [this](const std::vector<RecordKey> &gears) { m_controller.auditAgain(gears); });
    connect(&m_explorer, &Explorer::changed, this, [this](const ExplorationSnapshot &exploration) {
        int gears = 0;
        for (const FilteredReport &report : exploration->reports)
            gears += static_cast<int>(report.loaded.report->gearCount());
        m_status->setGears(gears);
    });
    connect(&m_controller, &AuditController::partsChanged, this, &AuditPage::showSources);
    connect(&m_controller, &AuditController::sourcesChanged, this,
            [this] { m_sources.setStates(m_controller.sources()); });
    connect(&m_controller, &AuditController::stateChanged, this, &AuditPage::showState);
    connect(&m_controller, &AuditController::progressed, this, &AuditPage::takeProgress);
    connect(&m_controller, &AuditController::said, this,
            [this](const QString &text, AuditController::Weight weight) { notice(text, weight); });
}

/// The Exchange, whole, and nothing else.
void AuditPage::auditExchange()
{
    SourceTicks ticks;
    for (const Instance &instance : m_controller.enabledInstances())
        ticks.untickedInstances << instance.id;
    m_sources.setTicks(ticks);
    m_controller.setChoice(m_sources.choice());
    m_controller.start();
}

void AuditPage::showSources()
{
    const WindowPorts &ports = m_controller.ports();
    const InstanceList enabled = m_controller.enabledInstances();
    m_sources.setSources(ports.exchange, enabled);
    m_sources.setStates(m_controller.sources());
    const QString first = ports.instances.empty() ? tr("Add a Flywheel Instance…")
                                                  : tr("Enable a Flywheel Instance…");
    m_side->offerSources(bool(ports.showSettings), enabled.empty() ? first : QString());
}

void AuditPage::showState()
{
    const auto run = m_controller.run();
    const bool idle = run == AuditController::Run::Idle;
    if (m_lastRun == AuditController::Run::Idle && !idle) {
        m_toasts->clear();
        m_second.start();
    } else if (m_lastRun != AuditController::Run::Idle && idle) {
        m_inFlight.clear();
        m_second.stop();
        if (!m_progress->isPinned())
            m_progress->putAway();
    }
    m_lastRun = run;
    m_side->sources().setEnabled(idle);
    m_side->setObstacle(idle ? m_controller.startObstacle() : QString());
    m_start->refresh();
    m_explore->insteadOfRows().firstStart().setRunning(!idle);
    m_explore->insteadOfRows().failures().setObstacle(m_controller.startObstacle());
    showEngine();
    showRun();
    m_explore->setReading(m_controller.isReading());
}

void AuditPage::showEngine()
{
    const EngineState &engine = m_controller.engine();
    const QString &wish = m_controller.ports().inspect;
    m_engine->setState(engine, wish);
    const bool isKnown =
        engine.kind != EngineState::Kind::Unknown && engine.kind != EngineState::Kind::Checking;
    if (isKnown && inspectionFor(wish, engine) == Inspection::NotPossible) {
        const EngineWords words = examinationWords(engine, wish);
        m_explore->setObstacle(words.title, words.whatToDo + QLatin1Char('\n') + words.detail);
    } else {
        m_explore->setObstacle({}, {});
    }
}

void AuditPage::showRun()
{
    m_status->refresh();
    const QString headline = runHeadline(m_controller);
    m_headline->setText(headline.isEmpty() ? tr("No audit is running.") : headline);
}

void AuditPage::takeProgress(const std::vector<AuditEvent> &batch)
{
    m_inFlight.apply(batch);
    showRun();
}

void AuditPage::notice(const QString &text, AuditController::Weight weight, NoticeAction action)
{
    m_book.add(text, weight, std::move(action));
}

void AuditPage::saveLayout(QSettings &settings) const
{
    m_inFlightColumns->save(settings, inFlightKey);
    settings.setValue(pinnedKey, m_progress->isPinned());
    const SourceTicks ticks = m_sources.ticks();
    settings.setValue(exchangeKey, ticks.exchange);
    settings.setValue(untickedKey, ticks.untickedOrganisations);
    settings.setValue(untickedInstancesKey, ticks.untickedInstances);
    m_side->saveLayout(settings);
    m_explore->saveLayout(settings);
}

void AuditPage::restoreLayout(const QSettings &settings)
{
    m_inFlightColumns->restore(settings, inFlightKey);
    m_progress->setPinned(settings.value(pinnedKey, false).toBool());
    m_sources.setTicks({settings.value(exchangeKey, true).toBool(),
                        settings.value(untickedKey).toStringList(),
                        settings.value(untickedInstancesKey).toStringList()});
    m_side->restoreLayout(settings);
    m_explore->restoreLayout(settings);
}

} // namespace gearaudit
