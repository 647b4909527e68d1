#include "ui/words/details_section.h"

#include <QCoreApplication>

namespace gearaudit
{

namespace
{
struct DetailsText {
    Q_DECLARE_TR_FUNCTIONS(DetailsText)
};

// More than anybody reads.
constexpr std::size_t mostLines = 2000;
constexpr qsizetype longestLine = 4000;
} // namespace

DetailsSectionBuilder &DetailsSectionBuilder::add(const QString &name, const QString &value)
{
    QString line = onOneLine(value.left(longestLine));
    if (value.size() > longestLine)
        line += QChar(0x2026);
    if (line.isEmpty())
        return *this;
    if (m_section.lines.size() < mostLines)
        m_section.lines.push_back({name, line});
    else
        ++m_more;
    return *this;
}

DetailsSectionBuilder &DetailsSectionBuilder::add(const QString &name, const QStringList &values)
{
    QString shown = name;
    for (const auto &value : values) {
        add(shown, value);
        shown = QString();
    }
    return *this;
}

void DetailsSectionBuilder::addTo(Details &details)
{
    if (m_more > 0)
        m_section.lines.push_back({{}, DetailsText::tr("and %n more", nullptr, m_more)});
    if (!m_section.lines.empty())
        details.push_back(std::move(m_section));
}

} // namespace gearaudit
