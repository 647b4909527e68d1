#pragma once

#include "core/filter/filter_completion.h"
#include "ui/exploring/filter_memory.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QMenu;
class QToolButton;

namespace gearaudit
{

class Announcer;
class ElidedLabel;
class FilterEdit;
class FilterHelp;
class SavedFiltersDialog;

/// One line of the filter language, with the filters used lately, those that were saved, and help.
/// A mistake is underlined and told beneath; until it is mended the last good filter stands.
class FilterLine : public QWidget
{
    Q_OBJECT
public:
    /// `store` keeps recent and saved filters, and outlives it.
    explicit FilterLine(QSettings &store, QWidget *parent = nullptr);

    /// As it is typed, which may hold a mistake.
    QString text() const;
    /// As if it were typed; it can be undone.
    void setText(const QString &text);
    /// The last text that could be read: what filterChanged() told.
    const QString &filter() const { return m_filter; }
    bool isMistaken() const { return !m_mistake.isEmpty(); }

    /// What stands beneath while there is no mistake: how much the filter shows.
    /// `filter` is the one that it is of: the first of a filter that was typed is announced too.
    void setSummary(const QString &text, const QString &filter = {});
    void setVocabulary(std::shared_ptr<const FilterVocabulary> vocabulary);
    /// For a shortcut: goes to the field and selects its text.
    void focusText();
    void showHelp();

Q_SIGNALS:
    /// With every change of a text that can be read, at once.
    void filterChanged(const QString &filter);
    /// What is wrong, in words; empty when it is mended.
    void mistaken(const QString &message);
    void leaveForRows();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void read();
    void showNote();
    void announce();
    void remember();
    void fillMenu();
    void addFilter(const QString &label, const QString &text);
    void askName();
    void manage();

    FilterMemory m_memory;
    QString m_filter;
    QString m_mistake;
    QString m_summary;
    bool m_isToAnnounce = false; ///< what came of the filter has not been said yet
    QTimer m_announceSoon;
    Announcer *m_announcer;
    QTimer m_used; ///< runs out when a filter has stood for a while
    FilterEdit *m_edit;
    QMenu *m_menu;
    QToolButton *m_filters;
    QToolButton *m_help;
    QLabel *m_sign;
    ElidedLabel *m_note;
    QPointer<FilterHelp> m_helpWindow;
    QPointer<SavedFiltersDialog> m_savedWindow;
};

} // namespace gearaudit
