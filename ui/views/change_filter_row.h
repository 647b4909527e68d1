#pragma once

#include "core/insight/comparison.h"

#include <QList>
#include <QWidget>

class QCheckBox;

namespace gearaudit
{

/// Which changes are shown: a box for each kind, with its sign and its word.
class ChangeFilterRow : public QWidget
{
    Q_OBJECT
public:
    explicit ChangeFilterRow(QWidget *parent = nullptr);

    ChangeFilter filter() const;
    /// No kind is ticked, which a ChangeFilter cannot say.
    bool hidesAll() const;

Q_SIGNALS:
    void changed();

private:
    QList<QCheckBox *> m_kinds;
    QCheckBox *m_inBoth;
};

} // namespace gearaudit
