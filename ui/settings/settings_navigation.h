#pragma once

#include "ui/icons/picture_icon.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QListWidget;

namespace gearaudit
{

class FieldMark;
class PlainLabel;

/// The pages of the settings as a list, and a search over them: while there are words in it, what they
/// find is listed in place of the pages.
class SettingsNavigation : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsNavigation(QWidget *parent = nullptr);
    ~SettingsNavigation() override;

    /// The pages stand in the order of these calls. The page outlives the search over it.
    void add(PictureSign sign, const QString &title, QWidget *page);
    /// The one that is shown.
    void setCurrent(int page);
    void focusSearch();
    /// How wide it is at the most, for its longest title to be seen.
    int wantedWidth() const;

Q_SIGNALS:
    void pageWanted(int page);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Category {
        PictureSign sign;
        QString title;
        QWidget *page;
    };
    void search();
    void showFound(int row);
    /// The search ends where it was to lead.
    void goToFound();
    void drawSigns();

    std::vector<Category> m_categories;
    std::vector<std::pair<int, QWidget *>> m_found; ///< page, field
    QLineEdit *m_search;
    QListWidget *m_list;
    QListWidget *m_hits;
    PlainLabel *m_nothing;
    FieldMark *m_mark;
};

} // namespace gearaudit
