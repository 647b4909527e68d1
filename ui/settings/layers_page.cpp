#include "ui/settings/layers_page.h"

#include "core/audit/worker_pool.h"
#include "core/base/when_done.h"
#include "core/images/layers/registry_rules.h"
#include "ui/settings/field_note.h"
#include "ui/settings/page_layout.h"
#include "ui/views/fields_layout.h"
#include "ui/views/plain_label.h"
#include "ui/words/error_text.h"
#include "ui/words/measure_text.h"
#include "ui/words/plain_tooltip.h"

#include <QLineEdit>
#include <QPushButton>

namespace gearaudit
{

LayersPage::LayersPage(const SettingsPorts &ports, QWidget *parent)
    : QWidget(parent), m_pool(*ports.pool), m_cacheSize(ports.cacheSize), m_clearCache(ports.clearCache)
{
    FieldsLayout *form = makeSettingsForm(*this);
    addSettingsSection(*form, tr("Images Read Without an Engine"));
    addField(*form, 0, "platform", tr("&Platform:"),
             tr("Of several images under one name, that of this platform is read."));
    addSettingsSection(*form, tr("Their Registries"));
    addField(*form, 1, "mirrors", tr("&Mirrors:"),
             tr("Asked before a registry, parted by spaces: docker.io=mirror.example:5000"));
    addField(*form, 2, "plainHttp", tr("Without &TLS:"),
             tr("Hosts that are asked in the clear, also with a login. This computer need not be named."));
    addField(*form, 3, "tokenHosts", tr("Log in at ot&her hosts:"),
             tr("Hosts that may have a registry's login, beside those of its own domain."));
    addSettingsSection(*form, tr("Kept on This Computer"));
    makeCache(*form);
    QPushButton *restore = addRestoreButton(*form, QStringLiteral("restoreLayers"));
    connect(restore, &QPushButton::clicked, this, [this] { show(Settings()); });
    show(ports.settings);
    connect(&m_numbers, &SettingNumbers::changed, this, &LayersPage::changed);
    for (Field &field : m_fields)
        connect(field.edit, &QLineEdit::textChanged, this, &LayersPage::changed);
}

void LayersPage::makeCache(FieldsLayout &form)
{
    m_numbers.add(form, SettingSection::Layers,
                  {{QStringLiteral("layers/cacheMb"),
                    {tr("What was read of la&yers:"), tr(" MB"),
                     tr("So that images without an engine are read once. 0 keeps nothing.")}}});
    if (!m_cacheSize || !m_clearCache)
        return;
    m_size = new PlainLabel;
    m_size->setObjectName(QStringLiteral("cacheSize"));
    m_clear = new QPushButton(tr("&Clear"));
    m_clear->setObjectName(QStringLiteral("clearCache"));
    m_clear->setAutoDefault(false);
    m_clear->setEnabled(false);
    m_clear->setAccessibleName(tr("Clear what was read of layers"));
    m_clear->setToolTip(plainTooltip(tr("It holds no results: the next audit takes longer and finds the same")));
    connect(m_clear, &QPushButton::clicked, this, &LayersPage::clear);
    auto *cell = new QWidget;
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_clear->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    column->addWidget(m_clear);
    column->addWidget(m_size);
    addSettingsCell(form, *cell);
}

void LayersPage::addField(FieldsLayout &form, std::size_t number, const char *name, const QString &caption,
                          const QString &hint)
{
    Field &field = m_fields[number];
    field.hint = hint;
    field.edit = new QLineEdit;
    field.edit->setObjectName(QLatin1String(name));
    field.note = new FieldNote(field.edit);
    if (field.member == &Settings::platform)
        field.edit->setPlaceholderText(Settings().platform);
    addSettingsRow(form, caption, *field.edit, *field.edit, field.note);
    connect(field.edit, &QLineEdit::textChanged, this, [this, number] {
        // As it is typed, a mistake goes as soon as it is mended, and comes when the field is left.
        if (m_fields[number].note->isProblem())
            judge(m_fields[number]);
    });
    connect(field.edit, &QLineEdit::editingFinished, this, [this, number] { judge(m_fields[number]); });
}

void LayersPage::show(const Settings &settings)
{
    for (Field &field : m_fields) {
        field.edit->setText(settings.*field.member);
        field.edit->setCursorPosition(0);
        judge(field);
    }
    m_numbers.show(settings);
}

void LayersPage::read(Settings &settings) const
{
    for (const Field &field : m_fields)
        settings.*field.member = field.edit->text().trimmed();
    if (settings.platform.isEmpty())
        settings.platform = Settings().platform; // what the placeholder shows
    m_numbers.read(settings);
}

QString LayersPage::mistakeIn(const Field &field) const
{
    const QString text = field.edit->text().trimmed();
    if (text.isEmpty())
        return {};
    if (field.member == &Settings::platform)
        return platformOfSetting(text) ? QString() : tr("A platform is written as linux/amd64 or linux/arm/v7.");
    QStringList wrong;
    if (field.member == &Settings::mirrors) {
        (void)mirrorsOf(text, &wrong);
        return wrong.isEmpty() ? QString()
                               : tr("“%1” is not in the form REGISTRY=MIRROR, without https://.").arg(wrong.first().left(80));
    }
    for (const QString &host : hostsOf(text)) {
        if (!isHostAndPort(host))
            return tr("“%1” is not in the form HOST or HOST:PORT, without https://.").arg(host.left(80));
    }
    return {};
}

bool LayersPage::judge(Field &field)
{
    const QString mistake = mistakeIn(field);
    if (mistake.isEmpty())
        field.note->say(FieldNote::Kind::Hint, field.hint);
    else
        field.note->say(FieldNote::Kind::Problem, mistake);
    return mistake.isEmpty();
}

bool LayersPage::goToFirstMistake()
{
    for (Field &field : m_fields) {
        if (!judge(field)) {
            field.edit->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

void LayersPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    look();
}

void LayersPage::look()
{
    if (!m_size || m_isBusy)
        return;
    m_isBusy = true;
    whenDone(this, m_pool.run(m_cacheSize), [this](const CacheSize &size) {
        m_isBusy = false;
        showSize(size);
    }, [this] { m_isBusy = false; });
}

void LayersPage::clear()
{
    m_isBusy = true;
    m_clear->setEnabled(false);
    m_size->say(tr("Clearing…"));
    const auto work = [clear = m_clearCache, size = m_cacheSize] {
        const auto cleared = clear();
        return std::pair(cleared, size());
    };
    whenDone(this, m_pool.run(work), [this](const std::pair<Result<void>, CacheSize> &done) {
        m_isBusy = false;
        showSize(done.second);
        if (!done.first)
            m_size->say(errorText(done.first.error()));
    }, [this] {
        m_isBusy = false;
        look();
    });
}

void LayersPage::showSize(const CacheSize &size)
{
    const bool isEmpty = size.bytes == 0 && size.layers == 0;
    m_size->say(isEmpty ? tr("Nothing is kept now.")
                        : tr("%1 of %n layer(s) now", "a size", size.layers).arg(bytesText(size.bytes)));
    m_clear->setEnabled(!isEmpty);
}

} // namespace gearaudit
