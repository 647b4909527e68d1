#include "ui/settings/settings_dialog.h"

#include "ui/settings/advisories_page.h"
#include "ui/settings/general_page.h"
#include "ui/settings/instances_page.h"
#include "ui/settings/keychain_banner.h"
#include "ui/settings/layers_page.h"
#include "ui/settings/limits_page.h"
#include "ui/settings/settings_navigation.h"
#include "ui/views/fit_to_screen.h"
#include "ui/views/plain_label.h"
#include "ui/words/error_text.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gearaudit
{

namespace
{
const QLatin1String geometryKey("settings/geometry");
// In letters and lines.
constexpr QSize firstSize{128, 40};
} // namespace

SettingsDialog::SettingsDialog(const SettingsPorts &ports, QWidget *parent)
    : QDialog(parent), m_ports(ports), m_writer(*ports.keychain, *ports.session),
      m_navigation(new SettingsNavigation), m_pages(new QStackedWidget), m_instances(new InstancesPage(ports)),
      m_general(new GeneralPage(ports)), m_limits(new LimitsPage(ports.settings)),
      m_layers(new LayersPage(ports)), m_advisories(new AdvisoriesPage(ports.settings, ports.advisories)),
      m_message(new PlainLabel), m_buttons(new QDialogButtonBox)
{
    setWindowTitle(tr("Settings"));
    makePages();
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_message->say({});
    makeButtons();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    auto *across = new QHBoxLayout;
    across->setSpacing(12);
    across->addWidget(m_navigation);
    across->addWidget(m_pages, 1);
    layout->addLayout(across, 1);
    layout->addWidget(m_message);
    layout->addWidget(m_buttons);
    connectKeys();
    connect(&m_instances->model(), &InstancesModel::edited, this, &SettingsDialog::edited);
    connect(m_general, &GeneralPage::changed, this, &SettingsDialog::edited);
    connect(m_general, &GeneralPage::judged, this, [this] {
        if (m_isWaiting && !m_general->isJudging())
            applyJudged();
    });
    connect(m_limits, &LimitsPage::changed, this, &SettingsDialog::edited);
    connect(m_layers, &LayersPage::changed, this, &SettingsDialog::edited);
    connect(m_advisories, &AdvisoriesPage::changed, this, &SettingsDialog::edited);
    if (!restoreGeometry(m_ports.layout->value(geometryKey).toByteArray()))
        resize(fontMetrics().averageCharWidth() * firstSize.width(), fontMetrics().height() * firstSize.height());
    fitToScreen(*this, size());
    m_instances->restoreLayout(*m_ports.layout);
    showButtons();
}

SettingsDialog::~SettingsDialog()
{
    // A field that goes while it has the focus tells that it was left: now, while all can hear it.
    if (QWidget *focused = focusWidget())
        focused->clearFocus();
}

void SettingsDialog::makePages()
{
    m_pages->setObjectName(QStringLiteral("pages"));
    const auto add = [this](PictureSign sign, const QString &title, QWidget *page) {
        m_pages->addWidget(page);
        m_navigation->add(sign, title, page);
    };
    connect(m_navigation, &SettingsNavigation::pageWanted, m_pages, &QStackedWidget::setCurrentIndex);
    add(PictureSign::Site, tr("Instances"), m_instances);
    add(PictureSign::General, tr("General"), m_general);
    add(PictureSign::Limits, tr("Limits"), m_limits);
    add(PictureSign::Layers, tr("Layers"), m_layers);
    add(PictureSign::Shield, tr("Advisories"), m_advisories);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_navigation,
            &SettingsNavigation::focusSearch);
}

/// The list takes no more than a third: at large fonts its words are cut (and in tooltips) first.
void SettingsDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    m_navigation->setFixedWidth(std::min(m_navigation->wantedWidth(), width() / 3));
}

void SettingsDialog::makeButtons()
{
    m_buttons->setStandardButtons(QDialogButtonBox::Ok | QDialogButtonBox::Cancel |
                                  QDialogButtonBox::Apply);
    const auto name = [this](QDialogButtonBox::StandardButton which, const QString &text) {
        m_buttons->button(which)->setObjectName(text);
    };
    name(QDialogButtonBox::Ok, QStringLiteral("ok"));
    name(QDialogButtonBox::Cancel, QStringLiteral("cancel"));
    name(QDialogButtonBox::Apply, QStringLiteral("apply"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] { apply(true); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons->button(QDialogButtonBox::Apply), &QPushButton::clicked, this,
            [this] { apply(false); });
}

void SettingsDialog::connectKeys()
{
    KeychainBanner &banner = m_instances->banner();
    connect(&banner, &KeychainBanner::applyRequested, this, [this] { apply(m_closeAfterwards); });
    connect(&banner, &KeychainBanner::leaveRequested, this, &SettingsDialog::leaveKey);
    connect(&m_writer, &KeyWriter::changed, this, &SettingsDialog::keyChanged);
    connect(&m_writer, &KeyWriter::failed, this, &SettingsDialog::keyFailed);
    connect(&m_writer, &KeyWriter::finished, this, &SettingsDialog::saveAll);
}

void SettingsDialog::showPage(Page page)
{
    m_navigation->setCurrent(static_cast<int>(page));
}

Settings SettingsDialog::enteredSettings() const
{
    Settings settings = m_ports.settings;
    m_general->read(settings);
    m_limits->read(settings);
    m_layers->read(settings);
    m_advisories->read(settings);
    return settings;
}

bool SettingsDialog::isChanged() const
{
    const InstanceDrafts &drafts = m_instances->model().drafts();
    return enteredSettings() != m_ports.settings || enteredInstances(drafts) != m_ports.instances ||
           !keyChanges(m_ports.instances, drafts).empty();
}

void SettingsDialog::edited()
{
    m_isWaiting = false;
    if (!m_writer.isRunning())
        m_message->say({}); // it was about what stood there before
    showButtons();
}

void SettingsDialog::showButtons()
{
    const bool isApplying = m_writer.isRunning();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!isApplying);
    m_buttons->button(QDialogButtonBox::Apply)->setEnabled(!isApplying && isChanged());
}

bool SettingsDialog::goToFirstMistake()
{
    if (m_instances->goToFirstMistake()) {
        showPage(Page::Instances);
        m_instances->goToFirstMistake(); // the focus, now that the page is shown
        return true;
    }
    if (m_general->goToFirstMistake()) {
        showPage(Page::General);
        m_general->goToFirstMistake();
        return true;
    }
    if (m_layers->goToFirstMistake()) {
        showPage(Page::Layers);
        m_layers->goToFirstMistake();
        return true;
    }
    if (!m_advisories->goToFirstMistake())
        return false;
    showPage(Page::Advisories);
    m_advisories->goToFirstMistake();
    return true;
}

void SettingsDialog::apply(bool closeAfterwards)
{
    if (m_writer.isRunning())
        return;
    m_instances->finishEditing();
    m_instances->clearKeyFailure();
    m_message->say({});
    m_closeAfterwards = closeAfterwards;
    m_general->judge();
    applyJudged();
}

/// Goes on once it is known what cannot be used: a file may have to be read for that.
void SettingsDialog::applyJudged()
{
    m_isWaiting = false;
    m_message->say({});
    if (goToFirstMistake()) {
        m_message->say(tr("Nothing is saved yet: see what is marked above."));
        return;
    }
    if (m_general->isJudging()) {
        m_isWaiting = true;
        m_message->say(tr("The file with the trusted certificates is being read; what you entered "
                          "is saved after that."));
        return;
    }
    std::vector<StoredKeyChange> changes =
        keyChanges(m_ports.instances, m_instances->model().drafts());
    std::erase_if(changes, [this](const StoredKeyChange &change) {
        return change.kind == StoredKeyChange::Kind::Remove && m_leftBehind.contains(change.id);
    });
    if (changes.empty())
        return saveAll();
    m_writer.start(changes, m_instances->keys().isSessionOnly());
    setApplying(true);
}

void SettingsDialog::setApplying(bool applying)
{
    m_navigation->setEnabled(!applying);
    m_pages->setEnabled(!applying);
    m_message->say(applying ? tr("The keys are being stored. The keychain may ask for its password "
                                 "in a window of its own.")
                            : QString());
    showButtons();
}

void SettingsDialog::keyChanged(const StoredKeyChange &change)
{
    if (change.kind == StoredKeyChange::Kind::Write && !findInstance(m_ports.instances, change.id))
        m_written.insert(change.id);
    m_instances->markStored(change);
}

void SettingsDialog::keyFailed(const StoredKeyChange &change, const Error &error)
{
    setApplying(false);
    const bool isRemoval = change.kind == StoredKeyChange::Kind::Remove;
    m_failedId = isRemoval ? change.id : QString();
    showPage(Page::Instances);
    m_instances->showKeyFailure(error, change.name, isRemoval);
    m_message->say(tr("Your changes are not saved yet: see above."));
}

/// The instance goes, or loses its key here, although the keychain keeps it.
void SettingsDialog::leaveKey()
{
    m_leftBehind.insert(m_failedId);
    m_instances->markStored({StoredKeyChange::Kind::Remove, m_failedId, {}, {}});
    apply(m_closeAfterwards);
}

void SettingsDialog::saveAll()
{
    setApplying(false);
    const Settings settings = enteredSettings();
    const InstanceList instances = usableInstances(m_instances->model().drafts());
    if (const auto saved = m_ports.save(settings, instances); !saved) {
        m_message->say(errorText(saved.error()));
        return;
    }
    m_ports.settings = settings;
    m_ports.instances = instances;
    m_instances->model().markSaved(instances);
    m_written.clear();
    m_leftBehind.clear();
    Q_EMIT applied(settings, instances);
    if (m_closeAfterwards)
        accept();
    else
        showButtons();
}

/// Keys of instances that will not be: stored ahead of them, when something after it failed.
void SettingsDialog::takeBackNewKeys()
{
    for (const StoredKeyChange &change :
         keyChanges(m_ports.instances, m_instances->model().drafts())) {
        const bool isNew = !findInstance(m_ports.instances, change.id);
        if (m_writer.isRunning() && isNew) // it may just be being written
            m_written.insert(change.id);
    }
    for (const QString &id : std::as_const(m_written)) {
        m_ports.keychain->remove(id, this, [](const Result<void> &) {});
        m_ports.session->remove(id, this, [](const Result<void> &) {});
    }
    m_written.clear();
}

void SettingsDialog::done(int result)
{
    m_instances->cancelTest();
    if (result == QDialog::Rejected)
        takeBackNewKeys();
    m_writer.cancel();
    m_ports.layout->setValue(geometryKey, saveGeometry());
    m_instances->saveLayout(*m_ports.layout);
    QDialog::done(result);
}

} // namespace gearaudit
