#pragma once

#include "ui/exploring/latest_work.h"
#include "ui/exploring/page_details.h"
#include "ui/views/details_header.h"

#include <QUrl>
#include <QWidget>

#include <optional>

class QMenu;
class QTextBrowser;
class QToolButton;

namespace gearaudit
{

class Copier;

/// Everything that is known of what is selected, as a document to select and copy from, and a menu
/// that copies it in other forms. Reads the reports on the pool, which outlives it.
class DetailsPane : public QWidget
{
    Q_OBJECT
public:
    explicit DetailsPane(WorkerPool &pool, QWidget *parent = nullptr);

    /// What was selected before stands until the new is there. The position stays where it is the
    /// same selection of the next exploration.
    void setSelection(const ExplorationSnapshot &exploration, const Selection &selection);
    /// What a page tells of what is selected there.
    void tell(const PageDetails &told);
    QString text() const;
    /// What is selected in the text is what copying copies, if anything is.
    void copySelectedText();
    bool hasSelectedText() const;
    /// "As text", "As JSON"…; opened, it copies what is selected then, whatever comes meanwhile.
    QMenu *copyMenu() const { return m_menu; }
    /// Puts what is selected on the clipboard, as soon as it is made.
    void copy(CopyForm form);
    Copier &copier() const { return *m_copier; }

Q_SIGNALS:
    void copied();
    /// A link was chosen: an address of the web.
    void linkWanted(const QUrl &address);
    /// A link was chosen that asks the filter a term.
    void termWanted(const QString &term);
    /// A menu of what can be done to what is told, at a place of the screen.
    void menuWanted(const gearaudit::RowSubject &about, const QPoint &at);

private:
    struct Page {
        DetailsHeader::Text header;
        Details details;
    };
    void follow(const QUrl &link);
    void addForms(QMenu &menu);
    static Page read(const Exploration &exploration, const Selection &selection);
    void display(const Page &page);

    RowSubject m_about;
    std::optional<RowSubject> m_held; ///< what the menu is open for
    LatestWork<Page> m_reading;
    Copier *m_copier;
    Details m_shown;
    DetailsHeader *m_header;
    QMenu *m_menu;
    QToolButton *m_copy;
    QTextBrowser *m_text;
};

} // namespace gearaudit
