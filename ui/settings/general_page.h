#pragma once

#include "ui/settings/setting_numbers.h"
#include "ui/settings/settings_ports.h"

#include <QWidget>

#include <stop_token>

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
    explicit GeneralPage(const SettingsPorts &ports, QWidget *parent = nullptr);
    ~GeneralPage() override;

    void fill(const Settings &settings);
    void read(Settings &settings) const;
    /// Looks anew at what is entered, files included: isJudging() until judged().
    void judge();
    /// Whether it is not known yet if everything can be used: a file is being read.
    bool isJudging() const { return m_authoritiesRead.isUnderWay; }
    /// Goes to what cannot be used; false where there is nothing of the kind.
    bool goToFirstMistake();

Q_SIGNALS:
    void changed();
    /// It is known whether everything can be used.
    void judged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeFields();
    void restoreDefaults();
    /// Looking at what a field names. The latest counts.
    struct Looking {
        int number = 0;
        bool isUnderWay = false;
        QString text; ///< that was looked at
    };

    void judgeFolder();
    void judgeExchange();
    void judgeAuthorities();
    void hintWhereMissing(PathField &field, Looking &looking, const QString &hint);
    void sayAuthorities(const Result<QList<QSslCertificate>> &read);
    template <class Look, class Say>
    void lookLater(PathField &field, Looking &looking, Look look, Say say);
    void dropLooking(Looking &looking);
    void checkEngine();
    void showEngine(const EngineState &state);
    void checkEngineIfChanged();

    WorkerPool &m_pool;
    std::function<EngineState(const QString &, std::stop_token)> m_checkEngine;
    LookAtFile m_look;
    std::function<Result<QList<QSslCertificate>>(const QString &)> m_readAuthorities;
    Looking m_workdirSeen;
    Looking m_exchangeSeen;
    Looking m_authoritiesRead;
    SettingNumbers m_numbers;
    PathField *m_workdir = nullptr;
    PathField *m_exchange = nullptr;
    PathField *m_authorities = nullptr;
    PathField *m_engine = nullptr;
    EngineStrip *m_strip = nullptr;
    EngineState m_shownEngine;
    std::stop_source m_check;
    int m_checkNumber = 0; ///< of the check that counts
    QString m_checkedProgram;
};

} // namespace gearaudit
