#pragma once

#include "ui/words/help_pages.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;

namespace gearaudit
{

class HelpBrowser;

/// The program's help: a list of its pages, a search through them all, and the page that is chosen.
/// Stays open beside the window until it is closed.
class HelpWindow : public QDialog
{
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent = nullptr);

    void showTopic(const QString &topic);

private:
    void arrange();
    /// Lists the pages that have all words of the search, and marks these in the one that is shown.
    void search();
    void showListed();
    QStringList words() const;

    std::vector<HelpPage> m_pages;
    QLineEdit *m_search;
    QListWidget *m_topics;
    QLabel *m_nothing;
    HelpBrowser *m_browser;
};

} // namespace gearaudit
