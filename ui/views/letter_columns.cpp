#include "ui/views/letter_columns.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QHeaderView>
#include <QSettings>

#include <algorithm>
#include <cmath>

namespace gearaudit
{

namespace
{
QString letterKey(const QString &key)
{
    return key + QLatin1String("Letter");
}
} // namespace

LetterColumns::LetterColumns(QHeaderView &header, const std::vector<int> &letters)
    : QObject(&header), m_header(header), m_letter(letter())
{
    for (std::size_t column = 0; column < letters.size(); ++column)
        header.resizeSection(static_cast<int>(column),
                             std::max(qRound(letters[column] * m_letter), // in some languages the title is longer
                                      header.sectionSizeHint(static_cast<int>(column))));
    header.installEventFilter(this);
}

double LetterColumns::letter() const
{
    return QFontMetricsF(m_header.font()).averageCharWidth();
}

void LetterColumns::scale(double factor)
{
    if (!std::isfinite(factor) || factor < 0.1 || factor > 10 || std::abs(factor - 1) < 0.001)
        return;
    for (int column = 0; column < m_header.count(); ++column) {
        // The width of a hidden one is told while it is shown.
        const bool isHidden = m_header.isSectionHidden(column);
        if (isHidden)
            m_header.setSectionHidden(column, false);
        m_header.resizeSection(column, qRound(m_header.sectionSize(column) * factor));
        if (isHidden)
            m_header.setSectionHidden(column, true);
    }
}

void LetterColumns::save(QSettings &settings, const QString &key) const
{
    settings.setValue(key, m_header.saveState());
    settings.setValue(letterKey(key), m_letter);
}

void LetterColumns::restore(const QSettings &settings, const QString &key)
{
    if (!m_header.restoreState(settings.value(key).toByteArray()))
        return;
    // Widths of a version that did not keep the letter are taken as they are.
    if (const double then = settings.value(letterKey(key)).toDouble(); then > 0)
        scale(m_letter / then);
}

bool LetterColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_header && event->type() == QEvent::FontChange) {
        const double before = std::exchange(m_letter, letter());
        scale(m_letter / before);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace gearaudit
