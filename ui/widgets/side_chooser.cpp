#include "ui/widgets/side_chooser.h"

#include "ui/widgets/plain_label.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace gearaudit
{

namespace
{

QComboBox *makeBox(const QString &objectName, const QString &accessibleName, int letters)
{
    auto *box = new QComboBox;
    box->setObjectName(objectName);
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(letters);
    return box;
}

} // namespace

SideChooser::SideChooser(const QString &name, QWidget *parent)
    : QWidget(parent),
      m_reports(makeBox(QStringLiteral("reports"), tr("%1: results", "a side").arg(name), 3)),
      m_sites(makeBox(QStringLiteral("sites"), tr("%1: site", "a side").arg(name), 2))
{
    auto *label = new PlainLabel;
    label->setWordWrap(false);
    label->setText(tr("%1:", "a side").arg(name));
    label->setBuddy(m_reports);
    label->setMinimumWidth(8 * label->fontMetrics().averageCharWidth()); // sides beneath each other
    m_reports->setPlaceholderText(tr("Choose results"));
    m_reports->setCurrentIndex(-1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_reports, 2);
    layout->addWidget(m_sites, 1);
    setSites({});
    connect(m_reports, &QComboBox::activated, this, &SideChooser::reportChosen);
    connect(m_sites, &QComboBox::activated, this, &SideChooser::siteChosen);
}

void SideChooser::setOptions(const QList<Option> &options)
{
    if (m_options == options)
        return;
    const QString chosen = key();
    m_options = options;
    m_reports->clear();
    for (const Option &option : options)
        m_reports->addItem(option.title, option.key);
    setKey(chosen);
}

QString SideChooser::key() const
{
    return m_reports->currentData().toString();
}

void SideChooser::setKey(const QString &key)
{
    m_reports->setCurrentIndex(key.isEmpty() ? -1 : m_reports->findData(key));
}

void SideChooser::setSites(const QStringList &sites)
{
    const QString chosen = site();
    m_sites->clear();
    m_sites->addItem(tr("All sites"), QString());
    for (const QString &name : sites)
        m_sites->addItem(name, name);
    m_sites->setEnabled(sites.size() > 1);
    setSite(chosen);
}

QString SideChooser::site() const
{
    return m_sites->currentData().toString();
}

void SideChooser::setSite(const QString &site)
{
    const int found = site.isEmpty() ? 0 : m_sites->findData(site);
    m_sites->setCurrentIndex(found < 0 ? 0 : found);
}

} // namespace gearaudit
