#pragma once

#include "ui/frame/notice_book.h"
#include "ui/icons/status_icon.h"

#include <QToolButton>

class QListWidget;
class QPushButton;

namespace gearaudit
{

/// All the notices that are kept, with their times, the latest first.
class NoticeList : public QWidget
{
    Q_OBJECT
public:
    /// The book outlives it.
    explicit NoticeList(NoticeBook &book, QWidget *parent = nullptr);

private:
    void fill();

    NoticeBook &m_book;
    StatusIcons m_icons;
    QListWidget *m_list;
    QPushButton *m_clear;
};

/// How many notices are kept; to be pressed for them.
class NoticeBell : public QToolButton
{
    Q_OBJECT
public:
    explicit NoticeBell(NoticeBook &book, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showCount(std::size_t count);
};

} // namespace gearaudit
