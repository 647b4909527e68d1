#pragma once

#include "core/insight/comparison.h"
#include "core/insight/moved_things.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QToolButton;

namespace gearaudit
{

/// Which changes are shown: a switch for each kind, with its sign and how many there are.
class ChangeFilterRow : public QWidget
{
    Q_OBJECT
public:
    explicit ChangeFilterRow(QWidget *parent = nullptr);

    ChangeFilter filter() const;
    /// No kind is chosen, which a ChangeFilter cannot say.
    bool hidesAll() const;
    void setCounts(const ChangeCounts &counts);
    /// Leaves out gears that one side alone has; to be placed where there is room.
    QCheckBox *inBoth() const { return m_inBoth; }

Q_SIGNALS:
    void changed();

private:
    QList<QToolButton *> m_kinds;
    QCheckBox *m_inBoth;
};

} // namespace gearaudit
