#include "ui/settings/page_layout.h"

#include "ui/views/caption_label.h"
#include "ui/views/fields_layout.h"
#include "ui/views/scroll_body.h"
#include "ui/words/plain_tooltip.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QPushButton>

namespace gearaudit
{

namespace
{

constexpr int margin = 16;

QString nameIn(QString caption)
{
    caption.remove(QLatin1Char('&'));
    if (caption.endsWith(QLatin1Char(':')))
        caption.chop(1);
    return caption;
}

} // namespace

FieldsLayout *makeSettingsForm(QWidget &page)
{
    auto *body = new ScrollBody;
    body->column().setContentsMargins(margin, margin, margin, margin);
    auto *form = new FieldsLayout;
    body->column().addLayout(form);
    body->column().addStretch(1);
    auto *layout = new QVBoxLayout(&page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(body);
    return form;
}

void addSettingsSection(FieldsLayout &form, const QString &heading)
{
    auto *title = new PlainLabel(PlainLabel::Strong);
    title->setObjectName(QLatin1String(sectionName));
    title->setText(heading);
    title->setContentsMargins(0, form.count() > 0 ? 14 : 0, 0, 0);
    form.addWide(title);
}

void addSettingsRow(FieldsLayout &form, const QString &caption, QWidget &field, QWidget &cell, QWidget *note)
{
    QLabel *label = makeCaption(caption, field);
    label->setContentsMargins(0, 4, 0, 0); // on the line of what stands in the field
    if (!note) {
        form.addRow(label, &cell);
        return;
    }
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(&cell);
    column->addWidget(note);
    form.addRow(label, both);
}

void addSettingsTick(FieldsLayout &form, const QString &caption, QCheckBox &box)
{
    auto *words = new CaptionLabel(caption);
    words->setBuddy(&box);
    box.setAccessibleName(nameIn(caption));
    box.setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *cell = new QWidget;
    auto *line = new QHBoxLayout(cell);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    line->addWidget(&box, 0, Qt::AlignTop);
    line->addWidget(words, 1);
    addSettingsCell(form, *cell);
}

void addSettingsCell(FieldsLayout &form, QWidget &cell)
{
    form.addRow(nullptr, &cell);
}

QPushButton *addRestoreButton(FieldsLayout &form, const QString &name)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("gearaudit::SettingsDialog", text); };
    auto *restore = new QPushButton(tr(QT_TRANSLATE_NOOP("gearaudit::SettingsDialog", "Restore Defaults")));
    restore->setObjectName(name);
    restore->setAutoDefault(false);
    restore->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    restore->setToolTip(
        plainTooltip(tr(QT_TRANSLATE_NOOP("gearaudit::SettingsDialog", "Brings back the defaults of this page"))));
    form.addWide(restore);
    return restore;
}

QLabel *makeCaption(const QString &text, QWidget &field)
{
    auto *caption = new CaptionLabel(text);
    caption->setBuddy(&field);
    // Qt gives a field its buddy's name only where both have one parent.
    field.setAccessibleName(nameIn(text));
    return caption;
}

} // namespace gearaudit
