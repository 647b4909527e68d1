#include "ui/views/side_chooser.h"

#include "ui/views/plain_label.h"
#include "ui/words/plain_tooltip.h"

#include <QHBoxLayout>

#include <algorithm>

namespace gearaudit
{

namespace
{

/// `otherwise`: see SteadyCombo.
SteadyCombo *makeBox(const QString &objectName, const QString &accessibleName, int letters,
                     int otherwise)
{
    auto *box = new SteadyCombo(otherwise);
    box->setObjectName(objectName);
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(letters);
    return box;
}

} // namespace

SideChooser::SideChooser(const QString &name, QWidget *parent)
    : QWidget(parent), m_label(new PlainLabel),
      m_reports(makeBox(QStringLiteral("reports"), tr("%1: results", "a side").arg(name), 14, -1)),
      m_sites(makeBox(QStringLiteral("sites"), tr("%1: site", "a side").arg(name), 6, 0))
{
    m_label->setWordWrap(false);
    m_label->setText(tr("%1:", "a side").arg(name));
    m_label->setBuddy(m_reports);
    m_reports->setPlaceholderText(tr("Choose results"));
    m_reports->setCurrentIndex(-1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label);
    layout->addWidget(m_reports, 2);
    layout->addWidget(m_sites, 1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSites({});
    for (SteadyCombo *box : {m_reports, m_sites}) // which cut what is long
        connect(box, &QComboBox::currentTextChanged, box,
                [box](const QString &text) { box->setToolTip(plainTooltip(text)); });
    connect(m_reports, &QComboBox::activated, this, &SideChooser::reportChosen);
    connect(m_sites, &QComboBox::activated, this, &SideChooser::siteChosen);
    connect(m_reports, &SteadyCombo::caughtUp, this, &SideChooser::caughtUp);
}

void SideChooser::setOptions(const QList<Option> &options)
{
    m_reports->offer(options);
}

QString SideChooser::key() const
{
    return m_reports->key();
}

void SideChooser::setKey(const QString &key)
{
    m_reports->setKey(key);
}

void SideChooser::setSites(const QStringList &sites)
{
    QList<Option> options{{QString(), tr("All sites")}};
    for (const QString &name : sites)
        options.append({name, name});
    m_sites->offer(options);
    m_sites->setEnabled(sites.size() > 1);
    m_sites->setVisible(sites.size() > 1);
}

void SideChooser::align(const QList<SideChooser *> &sides)
{
    int widest = 0;
    for (const SideChooser *side : sides)
        widest = std::max(widest, side->m_label->sizeHint().width());
    for (const SideChooser *side : sides)
        side->m_label->setFixedWidth(widest);
}

QString SideChooser::site() const
{
    return m_sites->key();
}

void SideChooser::setSite(const QString &site)
{
    m_sites->setKey(site);
}

} // namespace gearaudit
