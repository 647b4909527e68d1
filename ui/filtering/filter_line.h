#pragma once

#include "core/filter/filter_completion.h"
#include "core/filter/filter_expression.h"
#include "ui/exploring/filter_memory.h"
#include "ui/filtering/line_ground.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QToolButton;

namespace gearaudit
{

class Announcer;
class ElidedLabel;
class FilterEdit;
class FilterHelp;
class FiltersMenu;
class MistakePopover;
class SavedFiltersDialog;

/// One line of the filter language, one row high: the text, how much it shows, and buttons that clear
/// it, offer the filters that are kept, and help. A mistake is underlined and told beneath, over what
/// stands there, a moment after it was made; until it is mended the last good filter stands.
class FilterLine : public QWidget
{
    Q_OBJECT
public:
    /// `store` keeps recent and saved filters, and outlives it.
    explicit FilterLine(QSettings &store, QWidget *parent = nullptr);
    ~FilterLine() override;

    /// As it is typed, which may hold a mistake.
    QString text() const;
    /// As if it were typed; it can be undone.
    void setText(const QString &text);
    /// The last text that could be read: what filterChanged() told.
    const QString &filter() const { return m_filter; }
    bool isMistaken() const { return !m_mistake.isEmpty(); }

    /// Whether the rows still answer another filter than the one that is typed.
    bool isStale() const { return m_isStale; }

    /// What stands at the line's end while there is no mistake: how much the filter shows.
    /// `filter` is the one that it is of: the first of a filter that was typed is announced too.
    /// Where that is nothing, what was likely meant is offered.
    void setSummary(const QString &text, const QString &filter = {}, bool isNothing = false);
    void setVocabulary(std::shared_ptr<const FilterVocabulary> vocabulary);
    /// For a shortcut: goes to the field and selects its text.
    void focusText();
    void showHelp();
    /// Takes away what is offered to be typed; for one who shows something else, such as another page.
    void closeOffers();

Q_SIGNALS:
    /// With every change of a text that can be read, at once.
    void filterChanged(const QString &filter);
    /// What is wrong, in words; empty when it is mended.
    void mistaken(const QString &message);
    void leaveForRows();
    /// For those who show the rows: to show that they answer an older text, or no longer do.
    void staleChanged(bool isStale);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void read();
    void colour();
    void showMistake();
    void takeMeant();
    void clear();
    void setStale();
    void showNote();
    void announce();
    void remember();
    void askName();
    void manage();

    FilterMemory m_memory;
    std::shared_ptr<const FilterVocabulary> m_vocabulary; ///< never null
    QString m_filter;
    FilterExpression m_expression; ///< of the filter
    FilterExpression m_answered;   ///< what the rows are of
    QString m_mistake;
    QString m_mended; ///< what was likely meant; empty: nothing
    QString m_summary;
    bool m_isToAnnounce = false; ///< what came of the filter has not been said yet
    QTimer m_announceSoon;
    Announcer *m_announcer;
    QTimer m_mistakeSoon; ///< a word that is being typed is no mistake yet
    QTimer m_staleSoon;   ///< a quick answer does not make the rows blink
    bool m_isStale = false;
    LineGround m_ground = LineGround::Plain;
    QTimer m_used; ///< runs out when a filter has stood for a while
    FilterEdit *m_edit;
    FiltersMenu *m_menu;
    QToolButton *m_clear;
    QToolButton *m_filters;
    QToolButton *m_help;
    QLabel *m_sign;
    ElidedLabel *m_note;
    QPointer<MistakePopover> m_popover; ///< the window's
    QPointer<FilterHelp> m_helpWindow;
    QPointer<SavedFiltersDialog> m_savedWindow;
};

} // namespace gearaudit
