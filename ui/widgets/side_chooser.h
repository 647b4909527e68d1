#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QComboBox;

namespace gearaudit
{

/// Chooses one side of a comparison: a report, and all of it or one of its sites.
class SideChooser : public QWidget
{
    Q_OBJECT
public:
    struct Option {
        QString key;
        QString title;

        bool operator==(const Option &) const = default;
    };

    /// The name is what assistive technology calls the side, and what stands before it.
    explicit SideChooser(const QString &name, QWidget *parent = nullptr);

    /// The reports that there are; what was chosen stays chosen where it is still there.
    void setOptions(const QList<Option> &options);
    const QList<Option> &options() const { return m_options; }
    QString key() const; ///< empty: nothing is chosen
    void setKey(const QString &key);
    void setSites(const QStringList &sites);
    QString site() const; ///< empty: all of them
    void setSite(const QString &site);

Q_SIGNALS:
    // By a person; not by the functions above.
    void reportChosen();
    void siteChosen();

private:
    QComboBox *m_reports;
    QComboBox *m_sites;
    QList<Option> m_options;
};

} // namespace gearaudit
