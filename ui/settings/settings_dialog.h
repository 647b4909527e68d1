#pragma once

#include "ui/settings/key_writer.h"
#include "ui/settings/settings_ports.h"

#include <QDialog>
#include <QSet>

class QAbstractButton;
class QDialogButtonBox;
class QStackedWidget;

namespace gearaudit
{

class AdvisoriesPage;
class GeneralPage;
class InstancesPage;
class LayersPage;
class LimitsPage;
class PlainLabel;
class SettingsNavigation;

/// The settings: Flywheel instances with their keys, and everything else that can be set. What is
/// changed here takes effect together, with OK or Apply: first the keys, then all else. Where a key
/// cannot be stored nothing else is, and the dialog stays open. To be shown with open().
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Page { Instances, General, Limits, Layers, Advisories };

    explicit SettingsDialog(const SettingsPorts &ports, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    void showPage(Page page);
    InstancesPage &instancesPage() { return *m_instances; }
    /// As they stand in the fields, stored or not.
    Settings enteredSettings() const;

    void done(int result) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    /// They have been stored. May come several times while the dialog is open.
    void applied(const gearaudit::Settings &settings, const gearaudit::InstanceList &instances);

private:
    void makePages();
    void makeButtons();
    void connectKeys();
    void edited();
    void showButtons();
    bool isChanged() const;
    bool goToFirstMistake();

    void apply(bool closeAfterwards);
    void applyJudged();
    void keyChanged(const StoredKeyChange &change);
    void keyFailed(const StoredKeyChange &change, const Error &error);
    void leaveKey();
    void saveAll();
    void setApplying(bool applying);
    void takeBackNewKeys();

    SettingsPorts m_ports; ///< with the settings and instances as they are stored
    KeyWriter m_writer;
    SettingsNavigation *m_navigation;
    QStackedWidget *m_pages;
    InstancesPage *m_instances;
    GeneralPage *m_general;
    LimitsPage *m_limits;
    LayersPage *m_layers;
    AdvisoriesPage *m_advisories;
    PlainLabel *m_message;
    QDialogButtonBox *m_buttons;
    bool m_closeAfterwards = false;
    bool m_isWaiting = false;   ///< what is applied is being judged
    QString m_failedId;         ///< of the key that could not be removed
    QSet<QString> m_leftBehind; ///< ids of keys that the user leaves where they are
    QSet<QString> m_written;    ///< ids of keys that were stored ahead of their instances
};

} // namespace gearaudit
