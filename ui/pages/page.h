#pragma once

#include "ui/exploring/exploration.h"

#include <QWidget>

class QSettings;

namespace gearaudit
{

/// A page of the results: looks in a way of its own at the reports that are open and what the
/// filter shows of them. Main thread.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// What is to be looked at; shown a moment later. Never null.
    virtual void setExploration(const ExplorationSnapshot &exploration) = 0;

    /// How the page is laid out, where there is something to remember.
    virtual void saveLayout(QSettings &) const {}
    virtual void restoreLayout(const QSettings &) {}

Q_SIGNALS:
    /// A filter that asks for some of what the filter shows now.
    void filterWanted(const QString &filter);
    /// Something to tell in the window, such as a file that could not be written.
    void said(const QString &text);
};

} // namespace gearaudit
