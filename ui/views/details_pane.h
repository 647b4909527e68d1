#pragma once

#include "ui/exploring/copying.h"
#include "ui/exploring/latest_work.h"
#include "ui/words/details_text.h"

#include <QUrl>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QMenu;
class QTextBrowser;
class QToolButton;

namespace gearaudit
{

class ElidedLabel;

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
    /// Something else than a selection of an exploration, which cannot be copied in other forms.
    void setDetails(const QString &title, const Details &details);
    QString text() const;
    /// "As text", "As JSON"…; opened, it copies what is selected then, whatever comes meanwhile.
    QMenu *copyMenu() const { return m_menu; }
    /// Entries like these that copy something else: what is left of it when one is chosen.
    void addCopyActions(QMenu &menu, const ExplorationSnapshot &exploration,
                        const Selection &selection);
    /// Puts what is selected on the clipboard, as soon as it is made.
    void copy(CopyForm form);

Q_SIGNALS:
    void copied();
    /// A link was chosen: an address of the web.
    void linkWanted(const QUrl &address);

private:
    using SharedSelection = std::shared_ptr<const Selection>;
    struct Page {
        QString title;
        Details details;
    };
    /// What a menu is open for.
    struct Held {
        ExplorationSnapshot exploration; ///< null: none is
        SharedSelection selection;
    };
    using FormTaken = std::function<void(CopyForm)>;
    void addForms(QMenu &menu, const FormTaken &taken);
    void hold();
    void copyHeld(const Held &held, CopyForm form);
    static Page read(const Exploration &exploration, const Selection &selection);
    void display(const Page &page);

    ExplorationSnapshot m_exploration;
    SharedSelection m_selection;
    Held m_held;
    LatestWork<Page> m_reading;
    LatestWork<std::optional<QString>> m_copying;
    Details m_shown;
    ElidedLabel *m_title;
    QMenu *m_menu;
    QToolButton *m_copy;
    QTextBrowser *m_text;
};

} // namespace gearaudit
