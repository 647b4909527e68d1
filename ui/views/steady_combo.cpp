#include "ui/views/steady_combo.h"

#include <QAbstractItemView>
#include <QEvent>

#include <algorithm>
#include <utility>

namespace gearaudit
{

SteadyCombo::SteadyCombo(int otherwise, QWidget *parent) : QComboBox(parent), m_otherwise(otherwise)
{
    view()->installEventFilter(this);
}

void SteadyCombo::offer(const QList<Option> &options)
{
    if (view()->isVisible()) {
        m_waiting = options;
        return;
    }
    m_waiting.reset();
    take(options);
}

void SteadyCombo::take(const QList<Option> &options)
{
    const QString chosen = m_wanted ? *std::exchange(m_wanted, std::nullopt) : key();
    if (options != m_options) {
        m_options = options;
        clear();
        for (const Option &option : options)
            addItem(option.title, option.key);
    }
    setKey(chosen);
}

void SteadyCombo::setKey(const QString &key)
{
    const auto isIt = [&key](const Option &option) { return option.key == key; };
    const auto found = std::find_if(m_options.cbegin(), m_options.cend(), isIt);
    if (found == m_options.cend() && m_waiting &&
        std::any_of(m_waiting->cbegin(), m_waiting->cend(), isIt)) {
        m_wanted = key;
        return;
    }
    m_wanted.reset();
    setCurrentIndex(found == m_options.cend() ? qMin(m_otherwise, count() - 1)
                                              : static_cast<int>(found - m_options.cbegin()));
}

bool SteadyCombo::eventFilter(QObject *watched, QEvent *event)
{
    // Later: what is chosen in the list is told after the list was closed.
    if (watched == view() && event->type() == QEvent::Hide && m_waiting)
        QMetaObject::invokeMethod(this, &SteadyCombo::catchUp, Qt::QueuedConnection);
    return QComboBox::eventFilter(watched, event);
}

void SteadyCombo::catchUp()
{
    if (!m_waiting || view()->isVisible())
        return;
    take(*std::exchange(m_waiting, std::nullopt));
    Q_EMIT caughtUp();
}

} // namespace gearaudit
