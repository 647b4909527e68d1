#pragma once

#include <QAbstractItemModel>
#include <QMap>
#include <QSet>
#include <QStringList>

#include <vector>

namespace gearaudit
{

/// What can be audited: the Gear Exchange with its organisations, to be ticked. Organisations are
/// known once the Exchange was listed, or from results; one that turns up later is ticked unless
/// everything was unticked. Instances will be further rows beside the Exchange.
class SourcesModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    explicit SourcesModel(QObject *parent = nullptr);

    /// The folder or address of the Exchange, for its tooltip.
    void setExchange(const QString &folderOrAddress);
    /// The organisations with their numbers of gears; those that are not named any more go.
    void setOrganisations(const QMap<QString, int> &gears);

    QStringList unticked() const;
    /// Also for organisations that are not known yet.
    void setUnticked(const QStringList &organisations);

    bool anyTicked() const;
    /// Globs on "organisation/gear" for what is ticked; empty where that is everything.
    QStringList patterns() const;

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
    enum Id : quintptr { ExchangeId, OrganisationId };
    Qt::CheckState exchangeState() const;
    void tellAllChanged();

    QString m_exchange;
    std::vector<Organisation> m_organisations; ///< sorted by name
    QSet<QString> m_unticked;
    bool m_nothing = false; ///< the Exchange itself is unticked, and what turns up with it
};

} // namespace gearaudit
