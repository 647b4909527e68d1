#include "ui/settings/advisories_page.h"

#include "core/advisories/update/advisory_download.h"
#include "ui/settings/field_note.h"
#include "ui/settings/page_layout.h"
#include "ui/views/fields_layout.h"
#include "ui/views/flow_layout.h"
#include "ui/views/plain_label.h"
#include "ui/words/details_text.h"
#include "ui/words/error_text.h"
#include "ui/words/fault_text.h"
#include "ui/words/measure_text.h"
#include "ui/words/plain_tooltip.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>

namespace gearaudit
{

namespace
{

QString sourceName(const QString &kind)
{
    if (kind == QLatin1String("osv"))
        return AdvisoriesPage::tr("known faults (OSV)");
    if (kind == QLatin1String("kev"))
        return AdvisoriesPage::tr("exploited ones (CISA)");
    return kind == QLatin1String("epss") ? AdvisoriesPage::tr("how likely attacks are (EPSS)") : onOneLine(kind);
}

QPushButton *makeButton(FlowLayout &row, const char *name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    row.addWidget(button);
    return button;
}

} // namespace

AdvisoriesPage::AdvisoriesPage(const Settings &settings, AdvisoryKeeper *keeper, QWidget *parent)
    : QWidget(parent), m_keeper(keeper)
{
    FieldsLayout *form = makeSettingsForm(*this);
    if (m_keeper)
        makeState(*form);
    addSettingsSection(*form, tr("Where They Come From"));
    addAddress(*form, 0, "osv", tr("Known &faults:"), tr("OSV's download for PyPI, a zip."));
    addAddress(*form, 1, "kev", tr("&Exploited ones:"), tr("CISA's list, a JSON."));
    addAddress(*form, 2, "epss", tr("Likely a&ttacks:"), tr("FIRST's EPSS scores, a csv.gz."));
    m_numbers.add(*form, SettingSection::Advisories,
                  {{QStringLiteral("advisories/daily"),
                    {tr("Fetch them when the program starts, at most once a &day"), {}, {}}}});
    QPushButton *restore = addRestoreButton(*form, QStringLiteral("restoreAdvisories"));
    connect(restore, &QPushButton::clicked, this, [this] { show(Settings()); });
    show(settings);
    connect(&m_numbers, &SettingNumbers::changed, this, &AdvisoriesPage::changed);
    for (Address &address : m_addresses)
        connect(address.edit, &QLineEdit::textChanged, this, &AdvisoriesPage::changed);
    if (m_keeper) {
        connect(m_keeper, &AdvisoryKeeper::changed, this, &AdvisoriesPage::showState);
        m_keeper->look();
        showState();
    }
}

void AdvisoriesPage::makeState(FieldsLayout &form)
{
    addSettingsSection(form, tr("Known Faults of PyPI's Packages"));
    m_state = new PlainLabel;
    m_state->setObjectName(QStringLiteral("advisoriesState"));
    m_parts = new PlainLabel(PlainLabel::Quiet);
    m_parts->setObjectName(QStringLiteral("advisoriesParts"));
    m_doing = new PlainLabel(PlainLabel::Quiet);
    m_doing->setObjectName(QStringLiteral("advisoriesDoing"));
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("advisoriesProgress"));
    m_progress->setAccessibleName(tr("How far fetching is"));
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons);
    m_update = makeButton(*row, "updateAdvisories", tr("&Update Now"));
    m_stop = makeButton(*row, "stopAdvisories", tr("&Stop"));
    m_import = makeButton(*row, "importAdvisories", tr("I&mport…"));
    m_import->setToolTip(plainTooltip(tr("Reads files that were fetched on another computer")));
    m_remove = makeButton(*row, "removeAdvisories", tr("Remo&ve"));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_state, m_parts, m_doing, m_progress})
        form.addWide(widget);
    form.addWide(buttons);
    connect(m_update, &QPushButton::clicked, this, &AdvisoriesPage::update);
    connect(m_stop, &QPushButton::clicked, m_keeper, &AdvisoryKeeper::stop);
    connect(m_import, &QPushButton::clicked, this, &AdvisoriesPage::askFiles);
    connect(m_remove, &QPushButton::clicked, this, &AdvisoriesPage::askRemove);
}

void AdvisoriesPage::addAddress(FieldsLayout &form, std::size_t number, const char *name, const QString &caption,
                                const QString &hint)
{
    Address &address = m_addresses[number];
    m_hints[number] = hint;
    address.edit = new QLineEdit;
    address.edit->setObjectName(QLatin1String(name));
    address.note = new FieldNote(address.edit);
    addSettingsRow(form, caption, *address.edit, *address.edit, address.note);
    connect(address.edit, &QLineEdit::editingFinished, this, [this, number] { judge(m_addresses[number]); });
}

void AdvisoriesPage::show(const Settings &settings)
{
    for (Address &address : m_addresses) {
        address.edit->setText(settings.*address.member);
        address.edit->setCursorPosition(0);
        judge(address);
    }
    m_numbers.show(settings);
}

void AdvisoriesPage::read(Settings &settings) const
{
    for (const Address &address : m_addresses)
        settings.*address.member = address.edit->text().trimmed();
    m_numbers.read(settings);
}

bool AdvisoriesPage::judge(Address &address) const
{
    const QString text = address.edit->text().trimmed();
    const bool isGood = text.isEmpty() || checkAdvisoryAddress(text);
    const auto number = static_cast<std::size_t>(&address - m_addresses.data());
    if (isGood)
        address.note->say(FieldNote::Kind::Hint, text.isEmpty() ? tr("Empty: this is not fetched.") : m_hints[number]);
    else
        address.note->say(FieldNote::Kind::Problem,
                          tr("An address begins with https:// (or http:// for this computer itself)."));
    return isGood;
}

bool AdvisoriesPage::goToFirstMistake()
{
    for (Address &address : m_addresses) {
        if (!judge(address)) {
            address.edit->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

/// With the addresses as they stand here, so that they can be tried before they are stored.
void AdvisoriesPage::update()
{
    if (goToFirstMistake())
        return;
    Settings entered;
    read(entered);
    m_keeper->update({entered.osv, entered.kev, entered.epss});
}

void AdvisoriesPage::askFiles()
{
    auto *dialog = new QFileDialog(this, tr("Import Known Faults"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Known faults (*.zip *.json *.gz *.csv)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, m_keeper, &AdvisoryKeeper::importFiles);
    dialog->open();
}

void AdvisoriesPage::askRemove()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(tr("Remove Known Faults"));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Remove the database of known faults?"));
    box->setInformativeText(tr("Results stay. What is judged not to be affected stays too."));
    QPushButton *yes = box->addButton(tr("&Remove"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(yes, &QPushButton::clicked, m_keeper, &AdvisoryKeeper::remove);
    box->open();
}

QString AdvisoriesPage::stateText() const
{
    if (!m_keeper->hasLooked())
        return {};
    if (m_keeper->facts())
        return tr("There is a database, %1.", "how old, how many")
            .arg(advisoriesStandText(*m_keeper->facts(), QDateTime::currentDateTime()));
    return tr("There is no database of known faults yet. Nothing is fetched until you ask for it.");
}

QString AdvisoriesPage::progressText() const
{
    const auto &progress = m_keeper->progress();
    if (!progress)
        return m_keeper->busy() == AdvisoryKeeper::Busy::Updating ? tr("Fetching…") : tr("Reading the files…");
    const QString what = sourceName(advisoryKindName(progress->kind));
    switch (progress->step) {
    case AdvisoryProgress::Step::Fetching:
        return tr("Fetching %1: %2", "what, how much of it").arg(what, bytesOfText(progress->done, progress->total));
    case AdvisoryProgress::Step::Reading:
        return tr("Reading %1: %2", "what, how many").arg(what, countText(static_cast<quint32>(progress->done)));
    case AdvisoryProgress::Step::Writing: break;
    }
    return tr("Writing the database…");
}

QString AdvisoriesPage::busyText() const
{
    switch (m_keeper->busy()) {
    case AdvisoryKeeper::Busy::Updating:
    case AdvisoryKeeper::Busy::Importing: return progressText();
    case AdvisoryKeeper::Busy::Removing: return tr("Removing…");
    case AdvisoryKeeper::Busy::Stopping: return tr("Stopping…");
    case AdvisoryKeeper::Busy::No: break;
    }
    return m_keeper->error() ? errorText(*m_keeper->error()) : QString();
}

void AdvisoriesPage::showState()
{
    const bool isBusy = m_keeper->busy() != AdvisoryKeeper::Busy::No;
    m_state->say(stateText());
    QStringList parts;
    if (m_keeper->facts()) {
        for (const AdvisorySource &source : m_keeper->facts()->sources)
            parts << tr("%1: %2, of %3", "what, how many, a moment")
                         .arg(sourceName(source.kind), countText(static_cast<quint32>(source.count)),
                              source.date.isValid() ? momentText(source.date) : momentText(source.fetched));
    }
    m_parts->say(parts.join(QLatin1Char('\n')));
    m_doing->say(busyText());
    const auto &progress = m_keeper->progress();
    const bool isCounted = progress && progress->total > 0;
    m_progress->setVisible(isBusy);
    m_progress->setRange(0, isCounted ? 1000 : 0);
    if (isCounted)
        m_progress->setValue(static_cast<int>(progress->done * 1000 / progress->total));
    m_update->setEnabled(!isBusy);
    m_import->setEnabled(!isBusy);
    m_remove->setEnabled(!isBusy && (m_keeper->facts() || m_keeper->error()));
    m_stop->setEnabled(m_keeper->busy() == AdvisoryKeeper::Busy::Updating ||
                       m_keeper->busy() == AdvisoryKeeper::Busy::Importing);
}

} // namespace gearaudit
