#pragma once

#include "ui/views/steady_combo.h"

#include <QStringList>
#include <QWidget>

namespace gearaudit
{

class PlainLabel;

/// Chooses one side of a comparison: a report, and all of it or one of its sites.
class SideChooser : public QWidget
{
    Q_OBJECT
public:
    using Option = SteadyCombo::Option;

    /// The name is what assistive technology calls the side, and what stands before it.
    explicit SideChooser(const QString &name, QWidget *parent = nullptr);

    /// The reports that there are; what was chosen stays chosen where it is still there. A list that
    /// is open stays as it is until it is closed, here and with the sites.
    void setOptions(const QList<Option> &options);
    QString key() const; ///< empty: nothing is chosen
    void setKey(const QString &key);
    void setSites(const QStringList &sites);
    QString site() const; ///< empty: all of them
    void setSite(const QString &site);

    /// Gives the names of sides one width, so that sides beneath each other are in line.
    static void align(const QList<SideChooser *> &sides);

Q_SIGNALS:
    // By a person; not by the functions above.
    void reportChosen();
    void siteChosen();
    /// Reports that came while their list was open are in it now; what was chosen may be gone.
    void caughtUp();

private:
    PlainLabel *m_label;
    SteadyCombo *m_reports;
    SteadyCombo *m_sites;
};

} // namespace gearaudit
