#pragma once

#include "core/settings/instances.h"
#include "ui/auditing/source_choice.h"
#include "ui/auditing/source_states.h"
#include "ui/icons/status_icon.h"

#include <QAbstractItemModel>
#include <QSet>
#include <QStringList>

#include <vector>

namespace gearaudit
{

/// What is unticked, for the next start of the program.
struct SourceTicks {
    bool exchange = true;
    QStringList untickedOrganisations;
    QStringList untickedInstances; ///< by id, so that it survives renaming

    bool operator==(const SourceTicks &) const = default;
};

/// What can be audited, to be ticked: the Gear Exchange with its organisations, then the instances.
/// Organisations are known once the Exchange was listed, or from results; one that turns up later
/// is ticked unless everything was unticked. Beneath an instance that could not be listed the last
/// time stands why.
class SourcesModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    explicit SourcesModel(QObject *parent = nullptr);

    /// The folder or address of the Exchange, for its tooltip, and the instances to show.
    void setSources(const QString &exchange, const InstanceList &instances);
    void setStates(const SourceStates &states);

    SourceTicks ticks() const;
    /// Also for organisations and instances that are not known yet.
    void setTicks(const SourceTicks &ticks);
    SourceChoice choice() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void tickedChanged();

private:
    struct Organisation {
        QString name;
        int gears = 0;
    };
    struct Site {
        Instance instance;
        std::optional<int> gears; ///< none: it was never listed or audited
        std::optional<Error> problem;
    };
    enum class Kind { Exchange, Organisation, Site, Reason };
    Kind kindOf(const QModelIndex &index) const;
    const Site &siteOf(const QModelIndex &index) const; ///< of a site's row, or of its reason's

    void setOrganisations(const QMap<QString, int> &gears);
    void setSite(std::size_t site, const SourceStates &states);
    void tickExchange(bool ticked);
    Qt::CheckState exchangeState() const;
    QVariant exchangeData(int role) const;
    QVariant siteData(const Site &site, int role) const;
    static QVariant reasonData(const Error &problem, int role);
    void tellAllChanged();

    QString m_exchange;
    std::optional<Error> m_exchangeProblem;
    std::vector<Organisation> m_organisations; ///< sorted by name
    std::vector<Site> m_sites;
    QSet<QString> m_untickedOrganisations;
    QSet<QString> m_untickedInstances;
    bool m_nothing = false; ///< the Exchange itself is unticked, and what turns up with it
    StatusIcons m_icons;
};

} // namespace gearaudit
