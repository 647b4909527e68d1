#pragma once

#include "core/settings/import/key_import.h"
#include "ui/settings/connection_tester.h"
#include "ui/settings/instances_model.h"
#include "ui/settings/key_watch.h"

#include <QWidget>

class QSettings;
class QSplitter;

namespace gearaudit
{

class ConnectionPanel;
class EmptyState;
class InstanceForm;
class InstancesList;
class KeychainBanner;
class NoticeBar;
class WorkerPool;
struct SettingsPorts;

/// The settings' page of Flywheel instances: the list, the one that is selected in a form, and the
/// test of its connection. It edits drafts; storing them is the dialog's.
class InstancesPage : public QWidget
{
    Q_OBJECT
public:
    explicit InstancesPage(const SettingsPorts &ports, QWidget *parent = nullptr);
    ~InstancesPage() override;

    InstancesModel &model() { return m_model; }
    KeyWatch &keys() { return m_keys; }
    KeychainBanner &banner() { return *m_banner; }

    /// What is being typed is entered.
    void finishEditing();
    /// The change of an instance's key has been carried out.
    void markStored(const StoredKeyChange &change);
    /// Says that a key could not be stored or removed, until clearKeyFailure().
    void showKeyFailure(const Error &error, const QString &instance, bool isRemoval);
    void clearKeyFailure();
    /// Shows every mistake and goes to the first; false where there is none.
    bool goToFirstMistake();
    /// Takes the instances of a file with keys, as Import… does with the one that is chosen.
    void importFile(const QString &path);
    void cancelTest();

    QSize minimumSizeHint() const override;
    void saveLayout(QSettings &settings) const;
    void restoreLayout(const QSettings &settings);

protected:
    /// The list is beside the fields, or above them where the page is narrow.
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeDetails();
    void connectTest();

    void showCurrent();
    void showTestObstacle();
    void showKeychain();
    void askImport();
    void takeImport(const QString &path, const Result<std::vector<SiteEntry>> &sites);

    void startTest();
    void take(const TestEvent &event);
    void dropOutdatedTest();

    WorkerPool &m_pool;
    std::function<Result<std::vector<SiteEntry>>(const QString &)> m_readKeyFile;
    int m_imports = 0; ///< that were asked for
    InstancesModel m_model;
    KeyWatch m_keys;
    ConnectionTester m_tester;
    InstanceDraft m_tested; ///< as it was when the test began
    KeychainBanner *m_banner;
    NoticeBar *m_notices;
    QSplitter *m_splitter;
    InstancesList *m_list = nullptr;
    InstanceForm *m_form = nullptr;
    ConnectionPanel *m_connection = nullptr;
    QWidget *m_details = nullptr;
    EmptyState *m_empty;
    bool m_hasKeyFailure = false;
};

} // namespace gearaudit
