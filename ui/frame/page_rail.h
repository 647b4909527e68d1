#pragma once

#include "ui/icons/page_icon.h"

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace gearaudit
{

/// The pages at the window's edge, one of which is in view: a sign over a word, or the sign alone
/// where there is little room. The arrow keys go from page to page.
class PageRail : public QWidget
{
    Q_OBJECT
public:
    explicit PageRail(QWidget *parent = nullptr);

    /// A page more, below the others. The title may have a letter for Alt.
    void add(PageSign sign, const QString &title);
    void setCurrent(int page);
    /// Without words the titles are tooltips.
    void showWords(bool words);
    bool showsWords() const { return m_words; }

Q_SIGNALS:
    void chosen(int page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_pages;
    QVBoxLayout *m_layout;
    bool m_words = true;
};

} // namespace gearaudit
