#pragma once

#include "ui/explore/copying.h"
#include "ui/latest_work.h"
#include "ui/text/details_text.h"

#include <QWidget>

class QMenu;
class QPlainTextEdit;
class QToolButton;

namespace gearaudit
{

class ElidedLabel;

/// Everything that is known of what is selected, as plain text to select and copy, and a menu that
/// copies it in other forms. Reads the reports on the pool, which outlives it.
class DetailsPane : public QWidget
{
    Q_OBJECT
public:
    explicit DetailsPane(WorkerPool &pool, QWidget *parent = nullptr);

    /// What was selected before stands until the new is there. The position stays where it is the
    /// same selection of the next exploration.
    void show(const ExplorationSnapshot &exploration, const Selection &selection);
    QString text() const;
    /// "Copy as text", "Copy as JSON"…: for other menus too.
    QMenu *copyMenu() const { return m_menu; }
    /// Puts what is selected on the clipboard, as soon as it is made.
    void copy(CopyForm form);

Q_SIGNALS:
    void copied();

private:
    struct Page {
        QString title;
        Details details;
    };
    static Page read(const Exploration &exploration, const Selection &selection);
    void display(const Page &page);

    ExplorationSnapshot m_exploration;
    Selection m_selection;
    LatestWork<Page> m_reading;
    LatestWork<QString> m_copying;
    QString m_shown;
    ElidedLabel *m_title;
    QMenu *m_menu;
    QToolButton *m_copy;
    QPlainTextEdit *m_text;
};

} // namespace gearaudit
