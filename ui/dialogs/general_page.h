#pragma once

#include "ui/dialogs/setting_numbers.h"
#include "ui/dialogs/settings_dialog_parts.h"

#include <QWidget>

#include <stop_token>

class QCheckBox;
class QPushButton;

namespace gearaudit
{

class EngineStrip;
class PathField;

/// The settings' page of where results go, where the Exchange is, what all instances have in
/// common, and which engine is used and how.
class GeneralPage : public QWidget
{
    Q_OBJECT
public:
    explicit GeneralPage(const SettingsDialogParts &parts, QWidget *parent = nullptr);
    ~GeneralPage() override;

    void fill(const Settings &settings);
    void read(Settings &settings) const;
    /// Shows what cannot be used and goes there; false where there is nothing of the kind.
    bool goToFirstMistake();

Q_SIGNALS:
    void changed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeFields();
    void restoreDefaults();
    void judgeFolder();
    void judgeExchange();
    void judgeAuthorities();
    void checkEngine();
    void checkEngineIfChanged();

    WorkerPool &m_pool;
    std::function<EngineState(const QString &, std::stop_token)> m_checkEngine;
    SettingNumbers m_numbers;
    PathField *m_workdir = nullptr;
    PathField *m_exchange = nullptr;
    PathField *m_authorities = nullptr;
    PathField *m_engine = nullptr;
    EngineStrip *m_strip = nullptr;
    QCheckBox *m_allVersions = nullptr;
    QCheckBox *m_keepImages = nullptr;
    std::stop_source m_check;
    int m_checkNumber = 0; ///< of the check that counts
    QString m_checkedProgram;
};

} // namespace gearaudit
