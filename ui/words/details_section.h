#pragma once

#include "ui/words/details_text.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <utility>

// Internal to the words of details: how their sections are made.

namespace gearaudit
{

struct DetailsText {
    Q_DECLARE_TR_FUNCTIONS(DetailsText)
};

// More than anybody reads; an image may make up any number, and the window shall not stand still.
inline constexpr std::size_t mostLines = 2000;
inline constexpr qsizetype longestLine = 4000;
inline constexpr qsizetype longestName = 200;

/// Whether this is an address that a browser may be given: whole, and of http or https alone.
inline bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
}

/// Adds lines to a section, leaving out what is not known.
class Section
{
public:
    explicit Section(const QString &heading) { m_section.heading = heading; }
    Section &add(const QString &name, const QString &value)
    {
        QString line = onOneLine(value.left(longestLine));
        if (value.size() > longestLine)
            line += QChar(0x2026);
        if (line.isEmpty())
            return *this;
        if (m_section.lines.size() < m_most)
            m_section.lines.push_back({name, line});
        else
            ++m_more;
        return *this;
    }
    /// An address of the web; any other is told, and cannot be opened.
    Section &addLink(const QString &name, const QString &address)
    {
        const auto before = m_section.lines.size();
        add(name, address);
        if (m_section.lines.size() > before)
            m_section.lines.back().isLink = isWebAddress(address) && m_section.lines.back().value == address;
        return *this;
    }
    /// A value that asks the filter a term.
    Section &addFilter(const QString &name, const QString &value, const QString &term)
    {
        const auto before = m_section.lines.size();
        add(name, value);
        if (m_section.lines.size() > before)
            m_section.lines.back().filter = term;
        return *this;
    }
    /// A path, a digest or a command.
    Section &addCode(const QString &name, const QString &value)
    {
        const auto before = m_section.lines.size();
        add(name, value);
        if (m_section.lines.size() > before)
            m_section.lines.back().isCode = true;
        return *this;
    }
    /// Values under one name.
    Section &add(const QString &name, const QStringList &values)
    {
        QString shown = name;
        for (const auto &value : values)
            add(std::exchange(shown, QString()), value);
        return *this;
    }
    Section &addCode(const QString &name, const QStringList &values)
    {
        QString shown = name;
        for (const auto &value : values)
            addCode(std::exchange(shown, QString()), value);
        return *this;
    }
    /// Of so many lines alone; the term shows the rest.
    Section &bound(std::size_t most, const QString &term)
    {
        m_most = std::min(most, mostLines);
        m_restFilter = term;
        return *this;
    }
    void addTo(Details &details)
    {
        if (m_more > 0)
            m_section.lines.push_back(
                {{}, DetailsText::tr("and %n more", nullptr, m_more), false, false, m_restFilter});
        if (!m_section.lines.empty())
            details.push_back(std::move(m_section));
    }

private:
    DetailsSection m_section;
    std::size_t m_most = mostLines;
    QString m_restFilter;
    int m_more = 0;
};

} // namespace gearaudit
