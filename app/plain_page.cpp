#include "app/plain_page.h"

#include "app/terminal_columns.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace gearaudit
{

namespace
{

constexpr int gap = 2;
constexpr int narrowest = 28; ///< of a table's last column; with less room it has lines of its own

/// A text outside of code without its marks.
QString withoutMarks(QString text)
{
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]*)\\]\\(([^)]*)\\)"));
    static const QRegularExpression emphasis(QStringLiteral("(\\*{1,2})(?=\\S)(.+?)(?<=\\S)\\1"));
    static const QString page = QStringLiteral(".md");
    for (auto found = link.match(text); found.hasMatch(); found = link.match(text)) {
        QString target = found.captured(2);
        if (target.endsWith(page))
            target = QStringLiteral("gear-audit help ") + target.chopped(page.size());
        text.replace(found.capturedStart(), found.capturedLength(),
                     QStringLiteral("%1 (%2)").arg(found.captured(1), target));
    }
    return text.replace(emphasis, QStringLiteral("\\2"));
}

/// A line's text: its code as it is, the rest without marks.
QString inlineText(const QString &line)
{
    QStringList parts = line.split(QLatin1Char('`'));
    // Emphasis may have code within it.
    QString text;
    QStringList code;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i % 2 == 0) {
            text += parts[i];
        } else {
            code << parts[i];
            text += QChar(0xFFFC);
        }
    }
    text = withoutMarks(text);
    for (const QString &part : code)
        text.replace(text.indexOf(QChar(0xFFFC)), 1, part);
    return text;
}

/// Words in lines of so many columns at most, a longer word on a line of its own.
QStringList broken(const QString &text, int columns)
{
    QStringList lines;
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (!lines.isEmpty() && columnsOf(lines.constLast()) + 1 + columnsOf(word) <= columns)
            lines.last() += QLatin1Char(' ') + word;
        else
            lines << word;
    }
    return lines.isEmpty() ? QStringList{QString()} : lines;
}

/// A text behind what stands before its first line, and as far in on the others.
QStringList hanging(const QString &first, const QString &text, int columns)
{
    const int indent = columnsOf(first);
    QStringList lines = broken(text, columns - indent);
    for (qsizetype i = 0; i < lines.size(); ++i)
        lines[i].prepend(i == 0 ? first : QString(indent, QLatin1Char(' ')));
    return lines;
}

QStringList cellsOf(const QString &line)
{
    QStringList cells;
    const auto end = line.lastIndexOf(QLatin1Char('|'));
    for (const QString &cell : line.mid(1, end - 1).split(QLatin1Char('|')))
        cells << inlineText(cell.trimmed());
    return cells;
}

QStringList tableLines(const QStringList &source, int columns)
{
    QList<QStringList> rows;
    for (const QString &line : source) {
        if (!line.startsWith(QLatin1String("|--")))
            rows << cellsOf(line);
    }
    const qsizetype last = rows.first().size() - 1;
    QList<int> widths(last, 0);
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < last; ++i)
            widths[i] = std::max(widths[i], columnsOf(row.value(i)) + gap);
    }
    int before = gap;
    for (const int width : widths)
        before += width;
    QStringList lines;
    for (const QStringList &row : rows) {
        if (columns - before >= narrowest) {
            QString first(gap, QLatin1Char(' '));
            for (qsizetype i = 0; i < last; ++i)
                first += padded(row.value(i), widths[i]);
            lines += hanging(first, row.value(last), columns);
        } else {
            QStringList known = row.mid(0, last);
            known.removeAll(QString());
            lines += hanging(QStringLiteral("  "), known.join(QStringLiteral(" · ")), columns);
            lines += hanging(QStringLiteral("      "), row.value(last), columns);
        }
    }
    return lines;
}

QStringList headingLines(const QString &line)
{
    const QString text = inlineText(line.mid(line.indexOf(QLatin1Char(' ')) + 1));
    const QChar under = line.startsWith(QLatin1String("# ")) ? u'=' : u'-';
    return {text, QString(columnsOf(text), under)};
}

/// Source lines that belong together: a paragraph, an entry of a list, a table.
class Page
{
public:
    explicit Page(int columns) : m_columns(columns) {}

    void add(const QString &line)
    {
        const bool isFence = line.startsWith(QLatin1String("```"));
        if (m_isCode && !isFence) {
            m_lines << (line.isEmpty() ? line : QStringLiteral("    ") + line);
            return;
        }
        const bool isEntry = line.startsWith(QLatin1String("* "));
        const bool isTable = line.startsWith(QLatin1Char('|'));
        if (isFence || isEntry || line.isEmpty() || line.startsWith(QLatin1Char('#')))
            end();
        if (isFence)
            m_isCode = !m_isCode;
        else if (line.startsWith(QLatin1Char('#')))
            m_lines += headingLines(line);
        else if (line.isEmpty())
            m_lines << line;
        else if (isTable)
            m_table << line;
        else
            m_text << line;
    }
    QString text()
    {
        end();
        while (!m_lines.isEmpty() && m_lines.constLast().isEmpty())
            m_lines.removeLast();
        return m_lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
    }

private:
    void end()
    {
        if (!m_table.isEmpty())
            m_lines += tableLines(m_table, m_columns);
        const QString text = m_text.join(QLatin1Char(' '));
        const bool isEntry = text.startsWith(QLatin1String("* "));
        if (isEntry)
            m_lines += hanging(QStringLiteral("  * "), inlineText(text.mid(2)), m_columns);
        else if (!text.isEmpty())
            m_lines += broken(inlineText(text), m_columns);
        m_table.clear();
        m_text.clear();
    }

    int m_columns;
    bool m_isCode = false;
    QStringList m_lines;
    QStringList m_table;
    QStringList m_text;
};

} // namespace

QString plainPage(const QString &markdown, int columns)
{
    Page page(columns);
    for (const QString &line : markdown.split(QLatin1Char('\n')))
        page.add(line);
    return page.text();
}

} // namespace gearaudit
