#include "ui/pages/audit_page.h"

#include "ui/widgets/engine_strip.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/progress_delegate.h"
#include "ui/widgets/results_pane.h"
#include "ui/widgets/roomy_delegate.h"
#include "ui/widgets/run_bar.h"

#include <QHeaderView>
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
const QLatin1String untickedKey("sources/unticked");

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

} // namespace

AuditPage::AuditPage(AuditController &controller, QWidget *parent)
    : QWidget(parent), m_controller(controller), m_runBar(new RunBar(controller)),
      m_engine(new EngineStrip), m_notices(new NoticeBar), m_results(new ResultsPane),
      m_across(new QSplitter(Qt::Horizontal)), m_down(new QSplitter(Qt::Vertical))
{
    m_inFlightPanel = makeInFlight();
    m_down->addWidget(m_inFlightPanel);
    m_down->addWidget(m_results);
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
    m_sources.setExchange(m_controller.exchange());
    connect(&m_sources, &QAbstractItemModel::rowsInserted, m_sourcesView,
            [this] { m_sourcesView->expandAll(); });
    QWidget *sources = panel(headingFor(m_sourcesView, tr("S&ources")), m_sourcesView);
    sources->setMinimumWidth(150);
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
    const int letter = m_inFlightView->fontMetrics().averageCharWidth();
    const int widths[InFlightModel::ColumnCount] = {40, 30, 34, 40};
    for (int column = 0; column < InFlightModel::ColumnCount; ++column)
        m_inFlightView->header()->resizeSection(column, widths[column] * letter);
    return panel(headingFor(m_inFlightView, tr("In &progress")), m_inFlightView);
}

void AuditPage::connectController()
{
    const auto select = [this] {
        m_controller.setSelection(m_sources.patterns(), m_sources.anyTicked());
    };
    connect(&m_sources, &SourcesModel::tickedChanged, this, select);
    connect(m_engine, &EngineStrip::checkAgain, &m_controller, &AuditController::checkEngine);
    connect(&m_controller, &AuditController::stateChanged, this, &AuditPage::showState);
    connect(&m_controller, &AuditController::progressed, this, &AuditPage::takeProgress);
    connect(&m_controller, &AuditController::said, this, &AuditPage::notice);
    connect(&m_controller, &AuditController::resultsChanged, this,
            [this] { m_results->setResults(m_controller.results()); });
    connect(&m_controller, &AuditController::organisationsChanged, this,
            [this] { m_sources.setOrganisations(m_controller.organisations()); });
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
    m_engine->setState(m_controller.engine());
    m_runBar->refresh();
    m_results->setReading(m_controller.isReading());
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
    settings.setValue(inFlightKey, m_inFlightView->header()->saveState());
    settings.setValue(untickedKey, m_sources.unticked());
    m_results->saveLayout(settings);
}

void AuditPage::restoreLayout(const QSettings &settings)
{
    m_across->restoreState(settings.value(acrossKey).toByteArray());
    m_down->restoreState(settings.value(downKey).toByteArray());
    m_inFlightView->header()->restoreState(settings.value(inFlightKey).toByteArray());
    m_sources.setUnticked(settings.value(untickedKey).toStringList());
    m_results->restoreLayout(settings);
}

} // namespace gearaudit
