#include "ui/pages/audit_page.h"

#include "ui/pages/explore_pane.h"
#include "ui/views/engine_strip.h"
#include "ui/views/letter_columns.h"
#include "ui/views/notice_bar.h"
#include "ui/views/plain_label.h"
#include "ui/views/progress_delegate.h"
#include "ui/views/roomy_delegate.h"
#include "ui/views/run_bar.h"
#include "ui/words/plain_tooltip.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace gearaudit
{

namespace
{

constexpr int spacing = 12;
const QLatin1String acrossKey("page/across");
const QLatin1String downKey("page/down");
const QLatin1String inFlightKey("page/inFlightHeader");
const QLatin1String exchangeKey("sources/exchange");
const QLatin1String untickedKey("sources/unticked");
const QLatin1String untickedInstancesKey("sources/untickedInstances");

/// A heading above a view that Alt and its letter lead to.
PlainLabel *headingFor(QWidget *view, const QString &text)
{
    auto *heading = new PlainLabel(PlainLabel::Strong);
    heading->setText(text);
    heading->setWordWrap(false);
    heading->setBuddy(view);
    return heading;
}

QWidget *panel(QLabel *heading, QWidget *view)
{
    auto *panel = new QWidget;
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(heading);
    layout->addWidget(view, 1);
    return panel;
}

Comparer::Ports comparing(const WindowPorts &ports)
{
    return {ports.pool, ports.readFile, ports.listArchives, ports.writeFile, ports.advisoriesBefore};
}

} // namespace

AuditPage::AuditPage(AuditController &controller, Explorer &explorer, QWidget *parent)
    : QWidget(parent), m_controller(controller), m_runBar(new RunBar(controller)),
      m_engine(new EngineStrip), m_notices(new NoticeBar),
      m_explore(
          new ExplorePane(explorer, comparing(controller.ports()), *controller.ports().layout)),
      m_across(new QSplitter(Qt::Horizontal)), m_down(new QSplitter(Qt::Vertical))
{
    m_inFlightPanel = makeInFlight();
    m_down->addWidget(m_inFlightPanel);
    m_down->addWidget(m_explore);
    m_down->setStretchFactor(1, 1);
    m_down->setSizes({150, 450});
    m_across->addWidget(makeSources());
    m_across->addWidget(m_down);
    m_across->setStretchFactor(1, 1);
    m_across->setSizes({210, 1070});
    for (QSplitter *splitter : {m_across, m_down}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(spacing);
    }

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing, spacing, spacing, spacing);
    layout->setSpacing(spacing);
    layout->addWidget(m_runBar);
    layout->addWidget(m_engine);
    layout->addWidget(m_notices);
    layout->addWidget(m_across, 1);

    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, m_runBar, &RunBar::refresh);
    connectController();
    showSources();
    showState();
}

QWidget *AuditPage::makeSources()
{
    m_sourcesView = new QTreeView;
    m_sourcesView->setObjectName(QStringLiteral("sources"));
    m_sourcesView->setAccessibleName(tr("Sources"));
    m_sourcesView->setHeaderHidden(true);
    m_sourcesView->setUniformRowHeights(true);
    m_sourcesView->setRootIsDecorated(false);
    m_sourcesView->setModel(&m_sources);
    m_sourcesView->setItemDelegate(new RoomyDelegate(m_sourcesView));
    const auto expand = [this] { m_sourcesView->expandAll(); };
    connect(&m_sources, &QAbstractItemModel::rowsInserted, m_sourcesView, expand);
    connect(&m_sources, &QAbstractItemModel::modelReset, m_sourcesView, expand);
    m_addSite = new QPushButton;
    m_addSite->setObjectName(QStringLiteral("addSite"));
    m_addSite->setFlat(true);
    connect(m_addSite, &QPushButton::clicked, this, &AuditPage::settingsWanted);
    QWidget *sources = panel(headingFor(m_sourcesView, tr("S&ources")), m_sourcesView);
    sources->layout()->addWidget(m_addSite);
    sources->setMinimumWidth(21 * sources->fontMetrics().averageCharWidth());
    return sources;
}

QWidget *AuditPage::makeInFlight()
{
    m_inFlightView = new QTreeView;
    m_inFlightView->setObjectName(QStringLiteral("inFlight"));
    m_inFlightView->setAccessibleName(tr("Gears in progress"));
    m_inFlightView->setRootIsDecorated(false);
    m_inFlightView->setUniformRowHeights(true);
    m_inFlightView->setAllColumnsShowFocus(true);
    m_inFlightView->setModel(&m_inFlight);
    m_inFlightView->setItemDelegate(new RoomyDelegate(m_inFlightView));
    m_inFlightView->setItemDelegateForColumn(InFlightModel::ProgressColumn,
                                             new ProgressDelegate(m_inFlightView));
    m_inFlightColumns = new LetterColumns(*m_inFlightView->header(), {40, 30, 34, 40});
    return panel(headingFor(m_inFlightView, tr("In &progress")), m_inFlightView);
}

void AuditPage::connectController()
{
    connect(m_explore, &ExplorePane::said, this,
            [this](const QString &text) { notice(text, AuditController::Weight::Note); });
    connect(&m_sources, &SourcesModel::tickedChanged, this,
            [this] { m_controller.setChoice(m_sources.choice()); });
    connect(&m_controller, &AuditController::partsChanged, this, &AuditPage::showSources);
    connect(&m_controller, &AuditController::sourcesChanged, this,
            [this] { m_sources.setStates(m_controller.sources()); });
    connect(m_engine, &EngineStrip::checkAgain, &m_controller, &AuditController::checkEngine);
    connect(&m_controller, &AuditController::stateChanged, this, &AuditPage::showState);
    connect(&m_controller, &AuditController::progressed, this, &AuditPage::takeProgress);
    connect(&m_controller, &AuditController::said, this, &AuditPage::notice);
}

void AuditPage::showSources()
{
    const WindowPorts &ports = m_controller.ports();
    const InstanceList enabled = m_controller.enabledInstances();
    m_sources.setSources(ports.exchange, enabled);
    m_sources.setStates(m_controller.sources());
    m_addSite->setText(ports.instances.empty() ? tr("Add a Flywheel Instance…")
                                               : tr("Enable a Flywheel Instance…"));
    m_addSite->setToolTip(plainTooltip(tr("Opens the settings")));
    m_addSite->setVisible(enabled.empty() && ports.showSettings);
}

void AuditPage::showState()
{
    const auto run = m_controller.run();
    const bool idle = run == AuditController::Run::Idle;
    if (m_lastRun == AuditController::Run::Idle && !idle) {
        m_notices->clear();
        m_second.start();
    } else if (m_lastRun != AuditController::Run::Idle && idle) {
        m_inFlight.clear();
        m_second.stop();
    }
    m_lastRun = run;
    m_inFlightPanel->setVisible(!idle);
    m_sourcesView->setEnabled(idle);
    m_engine->setState(m_controller.engine(), m_controller.ports().inspect);
    m_runBar->refresh();
    m_explore->setReading(m_controller.isReading());
}

void AuditPage::takeProgress(const std::vector<AuditEvent> &batch)
{
    m_inFlight.apply(batch);
    m_runBar->refresh();
}

void AuditPage::notice(const QString &text, AuditController::Weight weight)
{
    m_notices->add(text, weight);
}

void AuditPage::saveLayout(QSettings &settings) const
{
    settings.setValue(acrossKey, m_across->saveState());
    settings.setValue(downKey, m_down->saveState());
    m_inFlightColumns->save(settings, inFlightKey);
    const SourceTicks ticks = m_sources.ticks();
    settings.setValue(exchangeKey, ticks.exchange);
    settings.setValue(untickedKey, ticks.untickedOrganisations);
    settings.setValue(untickedInstancesKey, ticks.untickedInstances);
    m_explore->saveLayout(settings);
}

void AuditPage::restoreLayout(const QSettings &settings)
{
    m_across->restoreState(settings.value(acrossKey).toByteArray());
    m_down->restoreState(settings.value(downKey).toByteArray());
    m_inFlightColumns->restore(settings, inFlightKey);
    m_sources.setTicks({settings.value(exchangeKey, true).toBool(),
                        settings.value(untickedKey).toStringList(),
                        settings.value(untickedInstancesKey).toStringList()});
    m_explore->restoreLayout(settings);
}

} // namespace gearaudit
