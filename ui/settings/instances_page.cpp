#include "ui/settings/instances_page.h"

#include "core/audit/worker_pool.h"
#include "core/base/thrown.h"
#include "core/base/when_done.h"
#include "ui/settings/connection_panel.h"
#include "ui/settings/instance_form.h"
#include "ui/settings/instances_list.h"
#include "ui/settings/keychain_banner.h"
#include "ui/settings/settings_ports.h"
#include "ui/views/empty_state.h"
#include "ui/views/notice_bar.h"
#include "ui/views/scroll_body.h"
#include "ui/words/error_text.h"
#include "ui/words/import_text.h"

#include <QFileDialog>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

#include <tuple>

namespace gearaudit
{

namespace
{
constexpr int spacing = 12;
constexpr int leastLetters = 20;
// From how wide on there is room for the list and the fields beside each other.
constexpr int lettersSideBySide = 90;
const QLatin1String splitterKey("settings/instances");
} // namespace

InstancesPage::InstancesPage(const SettingsPorts &ports, QWidget *parent)
    : QWidget(parent), m_pool(*ports.pool), m_readKeyFile(ports.readKeyFile),
      m_keys(*ports.keychain, *ports.session, *ports.keys), m_tester(*ports.keys, ports.startTest),
      m_banner(new KeychainBanner), m_notices(new NoticeBar),
      m_splitter(new QSplitter(Qt::Horizontal)), m_empty(new EmptyState)
{
    m_model.setDrafts(draftsOf(ports.instances));
    m_list = new InstancesList(m_model);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(makeDetails());
    m_splitter->addWidget(m_empty);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(spacing);
    m_empty->say(tr("No instance yet"),
                 tr("Add a Flywheel instance, or import a site_list.py or user.json that you have."));
    m_list->setMinimumHeight(fontMetrics().height() * 7);
    m_empty->setMinimumHeight(fontMetrics().height() * 7);
    auto *body = new ScrollBody; // what the keychain says can be long
    body->column().setContentsMargins(spacing, spacing, spacing, spacing);
    body->column().setSpacing(spacing);
    body->column().addWidget(m_banner);
    body->column().addWidget(m_notices);
    body->column().addWidget(m_splitter, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(body);

    connect(m_list, &InstancesList::currentChanged, this, &InstancesPage::showCurrent);
    connect(m_list, &InstancesList::testRequested, this, &InstancesPage::startTest);
    connect(m_list, &InstancesList::importRequested, this, &InstancesPage::askImport);
    connect(m_list, &InstancesList::added, this,
            [this] { m_form->focusField(InstanceField::Name); });
    connectTest();
    connect(&m_keys, &KeyWatch::changed, this, &InstancesPage::showKeychain);
    connect(m_banner, &KeychainBanner::checkRequested, &m_keys, &KeyWatch::check);
    connect(m_banner, &KeychainBanner::sessionOnlyRequested, &m_keys, &KeyWatch::setSessionOnly);
    connect(m_banner, &KeychainBanner::unlockRequested, this, [this] {
        m_keys.unlock(m_list->currentRow() < 0 ? QString()
                                               : m_model.draft(m_list->currentRow()).instance.id);
    });
    showCurrent();
    m_keys.check();
}

InstancesPage::~InstancesPage()
{
    delete m_splitter; // before what those in it show
}

QWidget *InstancesPage::makeDetails()
{
    m_form = new InstanceForm(m_model, m_keys);
    m_connection = new ConnectionPanel;
    // Long words of a server must not make the dialog larger than the screen.
    auto *body = new ScrollBody;
    body->column().setSpacing(16);
    body->column().addWidget(m_form);
    body->column().addWidget(m_connection);
    body->column().addStretch(1);
    body->setMinimumHeight(fontMetrics().height() * 8);
    m_details = body;
    return body;
}

QSize InstancesPage::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * leastLetters, fontMetrics().height() * 8};
}

void InstancesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < fontMetrics().averageCharWidth() * lettersSideBySide;
    m_splitter->setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
}

void InstancesPage::connectTest()
{
    connect(m_connection, &ConnectionPanel::testRequested, this, &InstancesPage::startTest);
    connect(m_connection, &ConnectionPanel::stopRequested, this, [this] {
        m_tester.cancel();
        m_connection->end();
    });
    connect(&m_model, &InstancesModel::edited, this, &InstancesPage::showTestObstacle);
    connect(&m_model, &InstancesModel::edited, this, &InstancesPage::dropOutdatedTest);
    connect(&m_tester, &ConnectionTester::told, this, &InstancesPage::take);
    connect(&m_tester, &ConnectionTester::lacksKey, m_connection, &ConnectionPanel::lacksKey);
    connect(&m_tester, &ConnectionTester::ended, m_connection, &ConnectionPanel::end);
}

void InstancesPage::showCurrent()
{
    m_form->setRow(m_list->currentRow());
    m_details->setVisible(m_list->currentRow() >= 0);
    m_empty->setVisible(m_list->currentRow() < 0);
    cancelTest();
    showTestObstacle();
}

void InstancesPage::showTestObstacle()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    // A key that is still being typed fills in an empty address when it is entered: by the test.
    const InstanceDraft &draft = m_model.draft(row);
    const auto address = draft.instance.address.trimmed().isEmpty()
                             ? addressInKey(draft)
                             : InstanceAddress::of(draft.instance.address);
    m_connection->setObstacle(address.isUsable() ? QString() : tr("Enter the address first."));
}

void InstancesPage::showKeychain()
{
    m_banner->setBusy(m_keys.isChecking());
    if (m_hasKeyFailure) // which stands until the next try
        return;
    if (m_keys.isSessionOnly())
        m_banner->showSessionOnly();
    else if (m_keys.obstacle())
        m_banner->showObstacle(*m_keys.obstacle());
    else
        m_banner->clear();
}

void InstancesPage::showKeyFailure(const Error &error, const QString &instance, bool isRemoval)
{
    m_hasKeyFailure = true;
    m_banner->showFailure(error, instance, isRemoval);
}

void InstancesPage::clearKeyFailure()
{
    m_hasKeyFailure = false;
    showKeychain();
}

void InstancesPage::askImport()
{
    auto *dialog = new QFileDialog(window(), tr("Import Instances"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Instances (site_list.py user.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &InstancesPage::importFile);
    dialog->open();
}

void InstancesPage::importFile(const QString &path)
{
    m_notices->clear();
    const auto work = [read = m_readKeyFile, path] {
        return guarded({Stage::Import, Code::Failed, path, {}}, [&] { return read(path); });
    };
    whenDone(this, m_pool.run(work),
             [this, path, number = ++m_imports](const Result<std::vector<SiteEntry>> &sites) {
                 if (number == m_imports) // the latest file counts
                     takeImport(path, sites);
             });
}

void InstancesPage::takeImport(const QString &path, const Result<std::vector<SiteEntry>> &sites)
{
    if (!sites) {
        m_notices->add(errorText(sites.error()), AuditController::Weight::Problem);
        return;
    }
    const KeyImport import = planKeyImport(*sites, enteredInstances(m_model.drafts()));
    int last = -1;
    for (const TakenSite &site : import.taken) {
        InstanceDraft draft;
        last = m_model.rowOf(site.instance.id);
        if (last >= 0)
            draft = m_model.draft(last);
        draft.instance = textsOf(site.instance);
        draft.judged |= InstanceField::Name;
        draft = withKey(draft, site.key.text());
        if (last >= 0)
            m_model.setDraft(last, draft);
        else
            last = m_model.append(draft);
    }
    m_list->select(last);
    m_notices->add(importText(import, path), import.refused.empty()
                                                 ? AuditController::Weight::Done
                                                 : AuditController::Weight::Note);
}

void InstancesPage::startTest()
{
    m_form->finishKey();
    if (m_list->currentRow() < 0)
        return;
    const InstanceDraft draft = m_model.draft(m_list->currentRow());
    if (problemOf(draft, InstanceField::Key, m_model.drafts())) {
        m_form->focusField(InstanceField::Key);
        return;
    }
    m_tested = draft;
    m_connection->begin(InstanceAddress::of(draft.instance.address).host);
    m_tester.start(m_tested, enteredInstances(m_model.drafts()));
}

void InstancesPage::take(const TestEvent &event)
{
    m_connection->take(event);
    const bool isKnown = event.step == TestStep::Identity &&
                         event.state == TestEvent::State::Passed &&
                         !event.facts.username.trimmed().isEmpty();
    const int row = m_model.rowOf(m_tested.instance.id);
    if (!isKnown || row < 0 || !m_model.draft(row).instance.username.trimmed().isEmpty())
        return;
    InstanceDraft draft = m_model.draft(row);
    draft.instance.username = event.facts.username.simplified();
    m_tested = draft;
    m_model.setDraft(row, draft);
}

/// What a test says holds for what was tested, not for what is in the fields since.
void InstancesPage::dropOutdatedTest()
{
    const int row = m_model.rowOf(m_tested.instance.id);
    const auto matters = [](const InstanceDraft &draft) {
        return std::tuple(draft.instance.address, draft.instance.username, draft.keyChange,
                          draft.key.reveal());
    };
    if (!m_tested.instance.id.isEmpty() &&
        (row < 0 || matters(m_model.draft(row)) != matters(m_tested)))
        cancelTest();
}

void InstancesPage::cancelTest()
{
    m_tester.cancel();
    m_connection->clear();
    m_tested = {};
}

void InstancesPage::finishEditing()
{
    m_form->finishKey();
    m_list->finishEditing();
}

void InstancesPage::markStored(const StoredKeyChange &change)
{
    const QString &id = change.id;
    const int row = m_model.rowOf(id);
    if (row < 0)
        return;
    InstanceDraft draft = m_model.draft(row);
    draft.keyChange = InstanceDraft::KeyChange::None;
    draft.key = Secret();
    if (change.kind == StoredKeyChange::Kind::Write)
        draft.keptFor = enteredInstance(draft).address;
    if (m_tested.instance.id == id && m_tested.keyChange == InstanceDraft::KeyChange::Replace) {
        m_tested.keyChange = draft.keyChange; // the key that was tested is the stored one now
        m_tested.key = draft.key;
    }
    m_model.setDraft(row, draft);
    m_keys.forget(id);
}

bool InstancesPage::goToFirstMistake()
{
    m_model.judgeAll();
    const auto mistake = m_model.firstProblem(m_list->currentRow());
    if (!mistake)
        return false;
    m_list->select(mistake->row);
    m_form->focusField(mistake->field);
    return true;
}

void InstancesPage::saveLayout(QSettings &settings) const
{
    settings.setValue(splitterKey, m_splitter->saveState());
}

void InstancesPage::restoreLayout(const QSettings &settings)
{
    if (!m_splitter->restoreState(settings.value(splitterKey).toByteArray()))
        m_splitter->setSizes({260, 560, 560});
}

} // namespace gearaudit
