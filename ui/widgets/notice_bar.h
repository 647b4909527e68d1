#pragma once

#include "ui/icons/status_icon.h"
#include "ui/widgets/card.h"

class QToolButton;

namespace gearaudit
{

class PlainLabel;

/// What there is to know, without getting in the way: the last few messages, until they are put
/// away or a new run begins.
class NoticeBar : public Card
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void add(const QString &text, bool problem);
    void clear();

private:
    void putTogether();

    StatusIcons m_icons;
    QStringList m_texts;
    bool m_problem = false;
    QLabel *m_sign;
    PlainLabel *m_text;
    QToolButton *m_close;
};

} // namespace gearaudit
