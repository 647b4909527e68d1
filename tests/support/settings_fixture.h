#pragma once

#include "core/audit/worker_pool.h"
#include "tests/support/fake_credential_store.h"
#include "tests/support/window_fixture.h"
#include "ui/settings/settings_dialog.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace gearaudit
{
class InstancesModel;
}

namespace gearaudit::test
{

/// A FakeCredentialStore that can be made to wait, as one that asks its user a question.
class HeldCredentialStore : public FakeCredentialStore
{
public:
    void check(QObject *receiver, Done done) override;
    void read(const QString &id, QObject *receiver, Read done) override;
    void write(const QString &id, const Secret &key, QObject *receiver, Done done) override;
    void remove(const QString &id, QObject *receiver, Done done) override;

    void hold() { m_isHeld = true; }
    /// Everything that waits is done, in its order.
    void release();

private:
    void later(QObject *receiver, std::function<void()> request);

    bool m_isHeld = false;
    std::vector<std::function<void()>> m_waiting;
};

/// A connection test that the dialog has begun; the test plays the server.
struct StartedTest {
    Instance instance;
    Secret key;
    std::function<void(const TestEvent &)> told;
    std::function<void()> ended;
    std::weak_ptr<void> handle; ///< expired: it was let go of

    void pass(TestStep step, const TestFacts &facts = {}) const;
    void fail(TestStep step, Code code, const QString &detail = {}) const;
};

/// What a settings dialog needs, without the world. What it asks for is recorded.
class SettingsFixture
{
public:
    SettingsFixture();

    /// To be called when `environment` is as it shall be.
    SettingsPorts ports();
    void addInstance(const QString &id, const QString &name, const QString &address,
                     const QByteArray &storedKey = {});

    FakeAdvisoryWorld advisoryWorld; ///< before the pool that asks it
    WorkerPool pool;
    AdvisoryKeeper keeper{advisoryWorld.ports(pool)};
    QTemporaryDir folder;
    QSettings layout;
    HeldCredentialStore keychain;
    SessionStore session;
    QMap<QString, Secret> environment;
    Settings settings;
    InstanceList instances;
    Gate engineGate;
    std::function<EngineState(const QString &program)> engine; ///< ready, to begin with

    LookAtFile look = lookAtFile;
    CacheSize cache{1'200'000, 3, 1}; ///< what is kept of layers
    Result<void> cacheCleared;
    std::function<void()> beforeReading = [] {}; ///< a file that a field names

    struct Saved {
        Settings settings;
        InstanceList instances;
    };
    std::vector<Saved> saved;
    Result<void> saveResult;
    std::vector<StartedTest> tests;

private:
    std::unique_ptr<InstanceKeys> m_keys;
};

/// A settings dialog on the screen, and hands for it.
class SettingsDriver
{
public:
    explicit SettingsDriver(SettingsFixture &fixture);

    SettingsDialog &dialog() { return *m_dialog; }
    /// Closes it as who deletes it does.
    void destroy() { m_dialog.reset(); }
    InstancesModel &model();

    template <class Widget> Widget *child(const char *name)
    {
        return m_dialog->findChild<Widget *>(QLatin1String(name));
    }
    QPushButton *button(const char *name) { return child<QPushButton>(name); }
    /// Of a menu.
    QAction *entry(const char *name) { return child<QAction>(name); }
    QLineEdit *field(const char *name) { return child<QLineEdit>(name); }
    QListView *list() { return child<QListView>("instances"); }
    /// What a label shows, or the note beneath a field; empty while it is hidden.
    QString said(const char *label);
    QString note(const char *field);

    /// A button, or an entry of a menu.
    void click(const char *button);
    /// Goes to a field and types in place of what is there.
    void type(const char *field, const QString &text);
    /// As with Ctrl+V.
    void paste(const char *field, const QString &text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void select(int row);
    /// The question that stands before the dialog; null where there is none.
    QMessageBox *question();
    void answer(const char *buttonText);

private:
    std::unique_ptr<SettingsDialog> m_dialog;
};

/// All that a widget and those in it would show, say to assistive technology or put on the
/// clipboard: texts, placeholders, names, descriptions, values, tooltips, and the roles of models.
QString everythingSaidBy(const QWidget &widget);

} // namespace gearaudit::test
