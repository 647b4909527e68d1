#pragma once

#include <QComboBox>
#include <QList>

#include <optional>

namespace gearaudit
{

/// A list to choose from whose entries may change at any time, each known by a key. While the list is
/// open it stays as it is; what came meanwhile is in it once it is closed.
class SteadyCombo : public QComboBox
{
    Q_OBJECT
public:
    struct Option {
        QString key;
        QString title;

        bool operator==(const Option &) const = default;
    };

    /// `otherwise` is the place of what is chosen where the key is not there; -1: nothing.
    explicit SteadyCombo(int otherwise, QWidget *parent = nullptr);

    /// What there is to choose from; what was chosen stays chosen where it is still there.
    void offer(const QList<Option> &options);
    QString key() const { return currentData().toString(); }
    void setKey(const QString &key);

Q_SIGNALS:
    /// What had to wait for the list to be closed is in it.
    void caughtUp();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const QList<Option> &options);
    void catchUp();

    int m_otherwise;
    QList<Option> m_options; ///< those in the list
    std::optional<QList<Option>> m_waiting;
    std::optional<QString> m_wanted; ///< a key that is among those that wait
};

} // namespace gearaudit
