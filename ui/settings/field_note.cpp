#include "ui/settings/field_note.h"

#include "ui/icons/status_icon.h"
#include "ui/views/plain_label.h"

#include <QHBoxLayout>

namespace gearaudit
{

namespace
{
constexpr int signSize = 16;
} // namespace

FieldNote::FieldNote(QWidget *field, QWidget *parent)
    : QWidget(parent), m_field(field), m_sign(new QLabel),
      m_hint(new PlainLabel(PlainLabel::Quiet)), m_problem(new PlainLabel)
{
    setObjectName(field->objectName() + QStringLiteral("Note"));
    m_sign->setFixedSize(signSize, signSize);
    m_sign->setPixmap(StatusIcons()
                          .icon(StatusSign::Failed)
                          .pixmap(QSize(signSize, signSize), devicePixelRatio()));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 1, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(m_problem, 1);
    row->addWidget(m_hint, 1);
    clear();
}

void FieldNote::say(Kind kind, const QString &text)
{
    m_isProblem = kind == Kind::Problem && !text.isEmpty();
    m_sign->setVisible(m_isProblem);
    m_problem->say(m_isProblem ? text : QString());
    m_hint->say(m_isProblem ? QString() : text);
    m_field->setAccessibleDescription(text);
    setVisible(!text.isEmpty());
}

QString FieldNote::text() const
{
    return m_isProblem ? m_problem->text() : m_hint->text();
}

} // namespace gearaudit
