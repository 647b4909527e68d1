#include "ui/views/help_browser.h"

#include "ui/words/help_pages.h"

#include <QApplication>
#include <QFileInfo>
#include <QPainter>
#include <QTextTable>

#include <algorithm>

namespace gearaudit
{

namespace
{
QString topicOf(const QUrl &url)
{
    return QFileInfo(url.path()).completeBaseName();
}

/// Room instead of lines: Markdown says nothing of how tables look.
void dressTables(const QTextDocument &document)
{
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(0);
        format.setCellPadding(4);
        format.setBottomMargin(10);
        table->setFormat(format);
    }
}
} // namespace

HelpBrowser::HelpBrowser(QWidget *parent) : QTextBrowser(parent)
{
    document()->setDocumentMargin(12);
    // The whole frame is painted again with the focus, not the cursor's place alone.
    connect(qApp, &QApplication::focusChanged, viewport(), qOverload<>(&QWidget::update));
    // Before whoever listens asks: source() is still that of the page before.
    connect(this, &QTextBrowser::sourceChanged, this, [this](const QUrl &url) {
        m_topic = topicOf(url);
        dressTables(*document());
    });
}

void HelpBrowser::showTopic(const QString &topic)
{
    setSource(QUrl(QStringLiteral("qrc:/help/%1.md").arg(topic)), QTextDocument::MarkdownResource);
}

void HelpBrowser::mark(const QStringList &words)
{
    m_marks.clear();
    for (const QString &word : words) {
        for (QTextCursor at = document()->find(word); !at.isNull(); at = document()->find(word, at))
            m_marks << at;
    }
    std::sort(m_marks.begin(), m_marks.end());
    QList<ExtraSelection> shown;
    for (const QTextCursor &place : std::as_const(m_marks)) {
        ExtraSelection selection;
        selection.cursor = place;
        selection.format.setBackground(palette().highlight());
        selection.format.setForeground(palette().highlightedText());
        shown << selection;
    }
    setExtraSelections(shown);
    if (!m_marks.isEmpty()) {
        moveCursor(QTextCursor::Start);
        showNextMark();
    }
}

void HelpBrowser::showNextMark()
{
    if (m_marks.isEmpty())
        return;
    const int from = textCursor().position();
    const auto next = std::find_if(m_marks.begin(), m_marks.end(), [from](const QTextCursor &mark) {
        return mark.selectionEnd() > from;
    });
    QTextCursor place = next == m_marks.end() ? m_marks.constFirst() : *next;
    place.setPosition(place.selectionEnd()); // marked already, and not also selected
    setTextCursor(place);
    ensureCursorVisible();
}

QVariant HelpBrowser::loadResource(int type, const QUrl &name)
{
    const auto page = helpPage(topicOf(name));
    return type == QTextDocument::MarkdownResource && page ? QVariant(page->text) : QVariant();
}

void HelpBrowser::paintEvent(QPaintEvent *event)
{
    QTextBrowser::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::Highlight));
    painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
}

} // namespace gearaudit
