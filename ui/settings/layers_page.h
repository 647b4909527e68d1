#pragma once

#include "ui/settings/setting_numbers.h"
#include "ui/settings/settings_ports.h"

#include <QWidget>

#include <array>

class QLineEdit;
class QPushButton;

namespace gearaudit
{

class FieldsLayout;
class FieldNote;
class PlainLabel;

/// The settings' page of images that are read without an engine: from where, which of them, and what is
/// kept of them on this computer.
class LayersPage : public QWidget
{
    Q_OBJECT
public:
    explicit LayersPage(const SettingsPorts &ports, QWidget *parent = nullptr);

    void read(Settings &settings) const;
    /// Goes to what cannot be used; false where there is nothing of the kind.
    bool goToFirstMistake();

Q_SIGNALS:
    void changed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Field {
        QString Settings::*member;
        QLineEdit *edit = nullptr;
        FieldNote *note = nullptr;
        QString hint = {};
    };
    void makeCache(FieldsLayout &form);
    void addField(FieldsLayout &form, std::size_t number, const char *name, const QString &caption, const QString &hint);
    void show(const Settings &settings);
    /// What is wrong with a field's text; empty where nothing is.
    QString mistakeIn(const Field &field) const;
    bool judge(Field &field);
    void look();
    void clear();
    void showSize(const CacheSize &size);

    WorkerPool &m_pool;
    std::function<CacheSize()> m_cacheSize;
    std::function<Result<void>()> m_clearCache;
    SettingNumbers m_numbers;
    std::array<Field, 4> m_fields{
        {{&Settings::platform}, {&Settings::mirrors}, {&Settings::plainHttp}, {&Settings::tokenHosts}}};
    PlainLabel *m_size = nullptr;
    QPushButton *m_clear = nullptr;
    bool m_isBusy = false; ///< looking or clearing
};

} // namespace gearaudit
