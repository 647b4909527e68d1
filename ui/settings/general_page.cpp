#include "ui/settings/general_page.h"

#include "core/audit/worker_pool.h"
#include "core/base/when_done.h"
#include "core/flywheel/authorities.h"
#include "core/sources/git_address.h"
#include "ui/settings/field_note.h"
#include "ui/settings/page_layout.h"
#include "ui/settings/path_field.h"
#include "ui/views/engine_strip.h"
#include "ui/views/fields_layout.h"
#include "ui/words/error_text.h"
#include "ui/words/plain_tooltip.h"

#include <QDir>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace gearaudit
{

GeneralPage::GeneralPage(const SettingsPorts &ports, QWidget *parent)
    : QWidget(parent), m_pool(*ports.pool), m_checkEngine(ports.checkEngine), m_look(ports.look),
      m_readAuthorities(ports.readAuthorities)
{
    makeFields();
    fill(ports.settings);
    connect(&m_numbers, &SettingNumbers::changed, this, &GeneralPage::changed);
    // What is made of the engine depends on how images are to be examined.
    connect(&m_numbers, &SettingNumbers::changed, this, [this] { showEngine(m_shownEngine); });
    for (PathField *field : {m_workdir, m_exchange, m_authorities, m_engine})
        connect(field, &PathField::changed, this, &GeneralPage::changed);
    connect(m_workdir, &PathField::finished, this, &GeneralPage::judgeFolder);
    connect(m_exchange, &PathField::finished, this, &GeneralPage::judgeExchange);
    connect(m_authorities, &PathField::finished, this, &GeneralPage::judgeAuthorities);
    connect(m_engine, &PathField::finished, this, &GeneralPage::checkEngineIfChanged);
    connect(m_strip, &EngineStrip::checkAgain, this, &GeneralPage::checkEngine);
}

GeneralPage::~GeneralPage()
{
    m_check.request_stop();
}

void GeneralPage::makeFields()
{
    const PathField::FolderLook folders{&m_pool, m_look};
    FieldsLayout *form = makeSettingsForm(*this);
    addSettingsSection(*form, tr("Results"));
    m_workdir = new PathField(QStringLiteral("workdir"), tr("Fol&der:"), PathField::Chooses::Folder,
                              tr("Choose the Folder for Results"), *form, folders,
                              this);
    m_workdir->setPlaceholder(QDir::toNativeSeparators(defaultWorkdir()));

    addSettingsSection(*form, tr("Gear Exchange"));
    m_exchange = new PathField(QStringLiteral("exchange"), tr("&Address or folder:"),
                               PathField::Chooses::Folder, tr("Choose a Folder with the Exchange"),
                               *form, folders, this);
    QPushButton *usual = m_exchange->addButton(QStringLiteral("default"), tr("Default"));
    usual->setAccessibleName(tr("Use the default address of the Exchange"));
    usual->setToolTip(plainTooltip(Settings().exchange));
    connect(usual, &QPushButton::clicked, this, [this] {
        m_exchange->setText(Settings().exchange);
        judgeExchange();
    });

    addSettingsSection(*form, tr("Flywheel Instances"));
    m_authorities = new PathField(QStringLiteral("authorities"), tr("&Trusted certificates:"),
                                  PathField::Chooses::File, tr("Choose a File with Certificates"),
                                  *form, folders, this);
    m_authorities->setPlaceholder(tr("those of this computer; a PEM file adds others"));
    m_numbers.add(*form, SettingSection::Instances,
                  {{QStringLiteral("audit/allVersions"),
                    {tr("Audit e&very version of a gear, not the newest alone"), {}, {}}}});

    addSettingsSection(*form, tr("Container Engine"));
    m_engine = new PathField(QStringLiteral("engine"), tr("&Program:"), PathField::Chooses::File,
                             tr("Choose the Engine's Program"), *form, folders, this);
    m_engine->setPlaceholder(tr("docker, or podman where there is no docker"));
    m_strip = new EngineStrip;
    addSettingsCell(*form, *m_strip);
    m_numbers.add(
        *form, SettingSection::Engine,
        {{QStringLiteral("engine/inspect"),
          {tr("E&xamine images:"), {}, {},
           {{QStringLiteral("auto"), tr("by the engine, else by their layers")},
            {QStringLiteral("docker"), tr("by the engine alone")},
            {QStringLiteral("layers"), tr("by their layers, without an engine")},
            {QStringLiteral("both"), tr("both ways, and compare")}}}},
         {QStringLiteral("engine/jobs"),
          {tr("Images at &once:"), {}, tr("Examined side by side.")}},
         {QStringLiteral("engine/diskFloorGb"),
          {tr("&Free disk space:"), tr(" GB"), tr("Nothing is downloaded while there is less.")}},
         {QStringLiteral("engine/keepImages"),
          {tr("&Keep the images that were downloaded"), {}, {}}}});

    QPushButton *restore = addRestoreButton(*form, QStringLiteral("restoreGeneral"));
    connect(restore, &QPushButton::clicked, this, &GeneralPage::restoreDefaults);
}

void GeneralPage::fill(const Settings &settings)
{
    m_workdir->setText(QDir::toNativeSeparators(settings.workdir));
    m_exchange->setText(settings.exchange);
    m_authorities->setText(QDir::toNativeSeparators(settings.authorities));
    m_engine->setText(settings.engine);
    m_numbers.show(settings);
}

void GeneralPage::read(Settings &settings) const
{
    settings.workdir = QDir::fromNativeSeparators(m_workdir->text());
    settings.exchange = m_exchange->text();
    settings.authorities = QDir::fromNativeSeparators(m_authorities->text());
    settings.engine = m_engine->text();
    m_numbers.read(settings);
}

void GeneralPage::restoreDefaults()
{
    fill(Settings());
    judge();
    checkEngineIfChanged();
}

template <class Look, class Say>
void GeneralPage::lookLater(PathField &field, Looking &looking, Look look, Say say)
{
    // Until it is seen, what was said of the same text stands; of another one nothing is known.
    if (looking.text != field.text())
        field.note().clear();
    looking.text = field.text();
    looking.isUnderWay = true;
    const int number = ++looking.number;
    whenDone(this, m_pool.run(std::move(look)),
             [this, &looking, number, say](const auto &seen) {
                 if (number != looking.number)
                     return;
                 looking.isUnderWay = false;
                 say(seen);
                 Q_EMIT judged();
             },
             [this, &looking, number] {
                 if (number == looking.number)
                     looking.isUnderWay = false;
                 Q_EMIT judged();
             });
}

void GeneralPage::dropLooking(Looking &looking)
{
    ++looking.number;
    looking.isUnderWay = false;
}

void GeneralPage::hintWhereMissing(PathField &field, Looking &looking, const QString &hint)
{
    const QString folder = QDir::fromNativeSeparators(field.text());
    lookLater(
        field, looking, [look = m_look, folder] { return look(folder); },
        [&field, hint](const FileFacts &facts) {
            field.note().say(FieldNote::Kind::Hint, facts.isFolder ? QString() : hint);
        });
}

void GeneralPage::judgeFolder()
{
    dropLooking(m_workdirSeen);
    const QString folder = m_workdir->text();
    if (folder.isEmpty())
        m_workdir->note().clear();
    else if (!QDir::isAbsolutePath(folder))
        m_workdir->note().say(FieldNote::Kind::Problem,
                              tr("Give the folder's whole path, from the root on."));
    else
        hintWhereMissing(*m_workdir, m_workdirSeen,
                         tr("There is no such folder yet; it is made when it is needed."));
}

void GeneralPage::judgeExchange()
{
    dropLooking(m_exchangeSeen);
    FieldNote &note = m_exchange->note();
    const QString address = m_exchange->text();
    if (address.isEmpty()) {
        note.say(FieldNote::Kind::Problem, tr("Give a folder or the address of a git repository."));
    } else if (looksLikeGitAddress(address)) {
        const auto checked = checkGitAddress(address);
        note.say(FieldNote::Kind::Problem, checked ? QString() : errorText(checked.error()));
    } else if (!QDir::isAbsolutePath(address)) {
        note.say(FieldNote::Kind::Problem,
                 tr("Give the folder's whole path, from the root on, or the address of a git "
                    "repository."));
    } else {
        hintWhereMissing(*m_exchange, m_exchangeSeen, tr("There is no such folder now."));
    }
}

void GeneralPage::judgeAuthorities()
{
    dropLooking(m_authoritiesRead);
    FieldNote &note = m_authorities->note();
    const QString file = QDir::fromNativeSeparators(m_authorities->text());
    if (file.isEmpty())
        return note.clear();
    if (!QDir::isAbsolutePath(file))
        return note.say(FieldNote::Kind::Problem,
                        tr("Give the file's whole path, from the root on."));
    lookLater(
        *m_authorities, m_authoritiesRead, [read = m_readAuthorities, file] { return read(file); },
        [this](const Result<QList<QSslCertificate>> &read) { sayAuthorities(read); });
}

void GeneralPage::sayAuthorities(const Result<QList<QSslCertificate>> &read)
{
    FieldNote &note = m_authorities->note();
    if (read)
        note.say(FieldNote::Kind::Hint, tr("Certificates in this file: %1.")
                                            .arg(QLocale().toString(qlonglong(read->size()))));
    else if (read.error().code == Code::Malformed)
        note.say(FieldNote::Kind::Problem,
                 tr("There is no certificate in this file. One in PEM form begins with “-----BEGIN "
                    "CERTIFICATE-----”."));
    else
        note.say(FieldNote::Kind::Problem, errorText(read.error()));
}

void GeneralPage::judge()
{
    judgeFolder();
    judgeExchange();
    judgeAuthorities();
}

bool GeneralPage::goToFirstMistake()
{
    for (PathField *field : {m_workdir, m_exchange, m_authorities}) {
        if (field == m_authorities && isJudging())
            continue; // what is said there is of an earlier reading
        if (field->note().isProblem()) {
            field->edit().setFocus();
            return true;
        }
    }
    return false;
}

void GeneralPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_checkNumber == 0)
        checkEngine();
}

void GeneralPage::checkEngineIfChanged()
{
    if (m_checkNumber > 0 && m_engine->text() != m_checkedProgram)
        checkEngine();
}

void GeneralPage::showEngine(const EngineState &state)
{
    m_shownEngine = state;
    Settings chosen;
    m_numbers.read(chosen);
    m_strip->setState(state, chosen.inspect);
}

void GeneralPage::checkEngine()
{
    m_check.request_stop(); // the latest counts
    m_check = std::stop_source();
    m_checkedProgram = m_engine->text();
    EngineState checking;
    checking.kind = EngineState::Kind::Checking;
    showEngine(checking);
    const auto future = m_pool.run([check = m_checkEngine, program = m_checkedProgram,
                                    stop = m_check.get_token()] { return check(program, stop); });
    const auto take = [this, number = ++m_checkNumber](const EngineState &state) {
        if (number == m_checkNumber)
            showEngine(state);
    };
    whenDone(this, future, take, [take] {
        EngineState failed;
        failed.kind = EngineState::Kind::Failed;
        take(failed);
    });
}

} // namespace gearaudit
