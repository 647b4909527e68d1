#pragma once

#include "ui/auditing/advisory_keeper.h"
#include "ui/settings/setting_numbers.h"

#include <QWidget>

#include <array>

class QLineEdit;
class QProgressBar;
class QPushButton;

namespace gearaudit
{

class FieldsLayout;
class FieldNote;
class PlainLabel;

/// The settings' page of known faults: what there is, getting newer ones, and where they come from.
class AdvisoriesPage : public QWidget
{
    Q_OBJECT
public:
    /// The keeper outlives it; null: there is nothing to fetch with, and only addresses are shown.
    AdvisoriesPage(const Settings &settings, AdvisoryKeeper *keeper, QWidget *parent = nullptr);

    void read(Settings &settings) const;
    /// Goes to what cannot be used; false where there is nothing of the kind.
    bool goToFirstMistake();

Q_SIGNALS:
    void changed();

private:
    struct Address {
        QString Settings::*member;
        QLineEdit *edit = nullptr;
        FieldNote *note = nullptr;
    };
    void makeState(FieldsLayout &form);
    void addAddress(FieldsLayout &form, std::size_t number, const char *name, const QString &caption,
                    const QString &hint);
    void show(const Settings &settings);
    bool judge(Address &address) const;
    void update();
    void askFiles();
    void askRemove();
    void showState();
    QString stateText() const;
    QString busyText() const;
    QString progressText() const;

    AdvisoryKeeper *m_keeper;
    SettingNumbers m_numbers;
    std::array<Address, 3> m_addresses{{{&Settings::osv}, {&Settings::kev}, {&Settings::epss}}};
    std::array<QString, 3> m_hints;
    PlainLabel *m_state = nullptr;
    PlainLabel *m_parts = nullptr;
    PlainLabel *m_doing = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_update = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace gearaudit
