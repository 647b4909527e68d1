#include "ui/dialogs/instances_page.h"

#include "core/settings/instance_address.h"
#include "core/settings/key_import.h"
#include "ui/dialogs/connection_panel.h"
#include "ui/dialogs/instance_form.h"
#include "ui/dialogs/keychain_banner.h"
#include "ui/dialogs/settings_dialog_parts.h"
#include "ui/text/error_text.h"
#include "ui/text/import_text.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/roomy_delegate.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>

#include <tuple>

namespace gearaudit
{

namespace
{
constexpr int spacing = 12;
const QLatin1String splitterKey("settings/instances");
} // namespace

InstancesPage::InstancesPage(const SettingsDialogParts &parts, QWidget *parent)
    : QWidget(parent), m_keys(*parts.keychain, *parts.session, *parts.keys),
      m_tester(*parts.keys, parts.startTest), m_banner(new KeychainBanner),
      m_notices(new NoticeBar), m_splitter(new QSplitter(Qt::Horizontal)), m_empty(new EmptyState)
{
    m_model.setDrafts(draftsOf(parts.instances));
    m_splitter->addWidget(makeList());
    m_splitter->addWidget(makeDetails());
    m_splitter->addWidget(m_empty);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(spacing);
    m_empty->say(tr("No instance yet"),
                 tr("Add a Flywheel site, or import a site_list.py or user.json that you have."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing, spacing, spacing, spacing);
    layout->setSpacing(spacing);
    layout->addWidget(m_banner);
    layout->addWidget(m_notices);
    layout->addWidget(m_splitter, 1);

    makeShortcuts();
    connectTest();
    connect(&m_keys, &KeyWatch::changed, this, &InstancesPage::showKeychain);
    connect(m_banner, &KeychainBanner::checkRequested, &m_keys, &KeyWatch::check);
    connect(m_banner, &KeychainBanner::sessionOnlyRequested, &m_keys, &KeyWatch::setSessionOnly);
    connect(m_banner, &KeychainBanner::unlockRequested, this, [this] {
        m_keys.unlock(currentRow() < 0 ? QString() : m_model.draft(currentRow()).instance.id);
    });
    select(m_model.rowCount() > 0 ? 0 : -1);
    showCurrent();
    m_keys.check();
}

InstancesPage::~InstancesPage()
{
    delete m_splitter; // before what those in it show
}

QWidget *InstancesPage::makeList()
{
    m_view = new QListView;
    m_view->setObjectName(QStringLiteral("instances"));
    m_view->setAccessibleName(tr("Instances"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new RoomyDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setIconSize({14, 14});
    m_view->setDragDropMode(QAbstractItemView::InternalMove);
    m_view->setDragDropOverwriteMode(false);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_view->setTextElideMode(Qt::ElideRight);
    auto *panel = new QWidget;
    auto *grid = new QGridLayout(panel);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    grid->addWidget(m_view, 0, 0, 1, 2);
    QPushButton *add = makeButton("add", tr("&Add"), &InstancesPage::add);
    m_copy = makeButton("copy", tr("&Copy"), &InstancesPage::copy);
    m_remove = makeButton("remove", tr("Remo&ve…"), &InstancesPage::askRemove);
    QPushButton *import = makeButton("import", tr("I&mport…"), &InstancesPage::askImport);
    m_up = makeButton("up", tr("Move U&p"), &InstancesPage::moveUp);
    m_down = makeButton("down", tr("Move &Down"), &InstancesPage::moveDown);
    grid->addWidget(add, 1, 0);
    grid->addWidget(m_copy, 1, 1);
    grid->addWidget(m_up, 2, 0);
    grid->addWidget(m_down, 2, 1);
    grid->addWidget(m_remove, 3, 0);
    grid->addWidget(import, 3, 1);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &InstancesPage::showCurrent);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &InstancesPage::showCurrent);
    connect(&m_model, &InstancesModel::edited, this, &InstancesPage::showButtons);
    connect(&m_model, &InstancesModel::edited, this, &InstancesPage::dropOutdatedTest);
    return panel;
}

QPushButton *InstancesPage::makeButton(const char *name, const QString &text,
                                       void (InstancesPage::*slot)())
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

QWidget *InstancesPage::makeDetails()
{
    m_form = new InstanceForm(m_model, m_keys);
    m_connection = new ConnectionPanel;
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_form);
    layout->addWidget(m_connection);
    layout->addStretch(1);
    // Long words of a server must not make the dialog larger than the screen.
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    m_details = scroll;
    return scroll;
}

void InstancesPage::makeShortcuts()
{
    const auto shortcut = [this](const QKeySequence &keys, void (InstancesPage::*slot)()) {
        connect(new QShortcut(keys, m_view, nullptr, nullptr, Qt::WidgetShortcut),
                &QShortcut::activated, this, slot);
    };
    shortcut(QKeySequence::Delete, &InstancesPage::askRemove);
    shortcut(Qt::CTRL | Qt::Key_Up, &InstancesPage::moveUp);
    shortcut(Qt::CTRL | Qt::Key_Down, &InstancesPage::moveDown);
}

void InstancesPage::connectTest()
{
    connect(m_connection, &ConnectionPanel::testRequested, this, &InstancesPage::startTest);
    connect(m_connection, &ConnectionPanel::stopRequested, this, [this] {
        m_tester.cancel();
        m_connection->end();
    });
    connect(&m_tester, &ConnectionTester::told, this, &InstancesPage::take);
    connect(&m_tester, &ConnectionTester::lacksKey, m_connection, &ConnectionPanel::lacksKey);
    connect(&m_tester, &ConnectionTester::ended, m_connection, &ConnectionPanel::end);
}

int InstancesPage::currentRow() const
{
    return m_view->currentIndex().isValid() ? m_view->currentIndex().row() : -1;
}

void InstancesPage::select(int row)
{
    if (row >= 0)
        m_view->selectionModel()->setCurrentIndex(m_model.index(row),
                                                  QItemSelectionModel::ClearAndSelect);
}

void InstancesPage::showCurrent()
{
    m_form->setRow(currentRow());
    m_details->setVisible(currentRow() >= 0);
    m_empty->setVisible(currentRow() < 0);
    cancelTest();
    showButtons();
}

void InstancesPage::showButtons()
{
    const int row = currentRow();
    m_copy->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_model.rowCount());
    if (row < 0)
        return;
    // A key that is still being typed fills in an empty address when it is entered: by the test.
    const InstanceDraft &draft = m_model.draft(row);
    const QString address =
        draft.instance.address.trimmed().isEmpty() ? addressInKey(draft) : draft.instance.address;
    const bool hasAddress = normalizedAddress(address).has_value();
    m_connection->setObstacle(hasAddress ? QString() : tr("Enter the address first."));
}

void InstancesPage::showKeychain()
{
    m_banner->setBusy(m_keys.isChecking());
    if (m_keys.isSessionOnly())
        m_banner->showSessionOnly();
    else if (m_keys.obstacle())
        m_banner->showObstacle(*m_keys.obstacle());
    else
        m_banner->clear();
}

void InstancesPage::add()
{
    InstanceDraft draft;
    draft.instance.id = newInstanceId();
    draft.instance.name =
        uniqueInstanceName(tr("New instance"), enteredInstances(m_model.drafts()));
    select(m_model.append(draft));
    m_form->focusField(InstanceField::Name);
}

void InstancesPage::copy()
{
    if (currentRow() < 0)
        return;
    select(m_model.copy(currentRow(), newInstanceId()));
    m_form->focusField(InstanceField::Name);
}

void InstancesPage::askRemove()
{
    if (currentRow() < 0 || m_question)
        return;
    const Instance instance = m_model.draft(currentRow()).instance;
    auto *box = new QMessageBox(window());
    m_question = box;
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(tr("Remove an Instance"));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Remove %1?").arg(instance.name.simplified()));
    box->setInformativeText(tr("Its stored key goes too, when you press OK or Apply. Results that "
                               "were found on it stay."));
    QPushButton *yes = box->addButton(tr("&Remove"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(yes, &QPushButton::clicked, this, [this, id = instance.id] { removeInstance(id); });
    box->open();
}

void InstancesPage::removeInstance(const QString &id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return;
    m_model.removeRow(row);
    select(std::min(row, m_model.rowCount() - 1));
    showCurrent();
    m_view->setFocus();
}

void InstancesPage::move(int by)
{
    const int row = currentRow();
    const int target = row + by;
    if (row < 0 || target < 0 || target >= m_model.rowCount())
        return;
    m_model.moveRow({}, row, {}, by > 0 ? target + 1 : target);
    showButtons();
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
    const auto sites = readKeyFile(path);
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
        draft.instance = site.instance;
        draft.judged |= InstanceField::Name;
        draft = withKey(draft, site.key);
        if (last >= 0)
            m_model.setDraft(last, draft);
        else
            last = m_model.append(draft);
    }
    select(last);
    m_notices->add(importText(import, path), import.refused.empty()
                                                 ? AuditController::Weight::Done
                                                 : AuditController::Weight::Note);
}

void InstancesPage::startTest()
{
    m_form->finishKey();
    if (currentRow() < 0)
        return;
    const InstanceDraft draft = m_model.draft(currentRow());
    if (problemOf(draft, InstanceField::Key, m_model.drafts())) {
        m_form->focusField(InstanceField::Key);
        return;
    }
    m_tested = draft;
    m_connection->begin(addressHost(normalizedAddress(draft.instance.address).value_or(QString())));
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
    const QWidget *focused = window()->focusWidget();
    if (focused && focused != m_view && m_view->isAncestorOf(focused))
        m_view->setFocus(); // ends renaming in the list
}

void InstancesPage::markStored(const QString &id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return;
    InstanceDraft draft = m_model.draft(row);
    draft.keyChange = InstanceDraft::KeyChange::None;
    draft.key = Secret();
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
    const auto mistake = m_model.firstProblem(currentRow());
    if (!mistake)
        return false;
    select(mistake->row);
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
