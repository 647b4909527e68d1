#include "tests/support/settings_fixture.h"

#include "ui/settings/field_note.h"
#include "ui/settings/instances_page.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QMetaProperty>
#include <QMimeData>
#include <QPointer>
#include <QTest>

namespace gearaudit::test
{

void HeldCredentialStore::later(QObject *receiver, std::function<void()> request)
{
    if (!m_isHeld)
        return request();
    m_waiting.push_back([guard = QPointer(receiver), request = std::move(request)] {
        if (guard)
            request();
    });
}

void HeldCredentialStore::check(QObject *receiver, Done done)
{
    later(receiver, [=, this] { FakeCredentialStore::check(receiver, done); });
}

void HeldCredentialStore::read(const QString &id, QObject *receiver, Read done)
{
    later(receiver, [=, this] { FakeCredentialStore::read(id, receiver, done); });
}

// What changes keys is carried out although nobody waits for it any more.
void HeldCredentialStore::write(const QString &id, const Secret &key, QObject *receiver, Done done)
{
    if (!m_isHeld)
        return FakeCredentialStore::write(id, key, receiver, done);
    m_waiting.push_back([=, this, guard = QPointer(receiver)] {
        QObject nobody;
        FakeCredentialStore::write(id, key, guard ? guard.data() : &nobody, done);
    });
}

void HeldCredentialStore::remove(const QString &id, QObject *receiver, Done done)
{
    if (!m_isHeld)
        return FakeCredentialStore::remove(id, receiver, done);
    m_waiting.push_back([=, this, guard = QPointer(receiver)] {
        QObject nobody;
        FakeCredentialStore::remove(id, guard ? guard.data() : &nobody, done);
    });
}

void HeldCredentialStore::release()
{
    m_isHeld = false;
    for (const auto &request : std::exchange(m_waiting, {}))
        request();
}

void StartedTest::pass(TestStep step, const TestFacts &facts) const
{
    TestEvent event;
    event.step = step;
    event.facts = facts;
    told(event);
}

void StartedTest::fail(TestStep step, Code code, const QString &detail) const
{
    TestEvent event;
    event.step = step;
    event.state = TestEvent::State::Failed;
    event.error = {Stage::Network, code, instance.address.text(), detail};
    told(event);
    ended();
}

SettingsFixture::SettingsFixture()
    : layout(folder.filePath(QStringLiteral("layout.ini")), QSettings::IniFormat)
{
    settings.workdir = folder.path();
    engine = [](const QString &program) {
        EngineState state;
        state.kind = EngineState::Kind::Ready;
        state.isPodman = program.contains(QLatin1String("podman"));
        state.version = QStringLiteral("20.10.24");
        state.freeBytes = 52'300'000'000;
        return state;
    };
}

void SettingsFixture::addInstance(const QString &id, const QString &name, const QString &address,
                                  const QByteArray &storedKey)
{
    instances.push_back({id, name, InstanceAddress::of(address), {}, true});
    if (!storedKey.isEmpty())
        keychain.keys.insert(id, Secret(storedKey));
}

SettingsPorts SettingsFixture::ports()
{
    m_keys = std::make_unique<InstanceKeys>(session, EnvironmentKeys(environment), keychain);
    SettingsPorts ports;
    ports.layout = &layout;
    ports.pool = &pool;
    ports.advisories = &keeper;
    ports.settings = settings;
    ports.instances = instances;
    ports.keychain = &keychain;
    ports.session = &session;
    ports.keys = m_keys.get();
    ports.save = [this](const Settings &s, const InstanceList &list) -> Result<void> {
        if (saveResult)
            saved.push_back({s, list});
        return saveResult;
    };
    ports.startTest = [this](const Instance &instance, const ApiKey &key, auto told, auto ended) {
        const TestHandle handle = std::make_shared<int>(0);
        tests.push_back({instance, key.key, told, ended, handle});
        return handle;
    };
    ports.checkEngine = [this](const QString &program, std::stop_token stop) {
        engineGate.pass(stop);
        return engine(program);
    };
    ports.cacheSize = [this] { return cache; };
    ports.clearCache = [this] {
        if (cacheCleared)
            cache = {};
        return cacheCleared;
    };
    ports.look = look;
    ports.readAuthorities = [this](const QString &file) {
        beforeReading();
        return readAuthorities(file);
    };
    ports.readKeyFile = [this](const QString &file) {
        beforeReading();
        return readKeyFile(file);
    };
    return ports;
}

SettingsDriver::SettingsDriver(SettingsFixture &fixture)
    : m_dialog(std::make_unique<SettingsDialog>(fixture.ports()))
{
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QCoreApplication::processEvents();
}

InstancesModel &SettingsDriver::model()
{
    return m_dialog->instancesPage().model();
}

QString SettingsDriver::said(const char *label)
{
    const auto *found = child<QLabel>(label);
    return found && found->isVisible() ? found->text() : QString();
}

QString SettingsDriver::note(const char *field)
{
    const auto *found =
        m_dialog->findChild<FieldNote *>(QLatin1String(field) + QLatin1String("Note"));
    return found && found->isVisible() ? found->text() : QString();
}

void SettingsDriver::click(const char *name)
{
    if (QAction *chosen = button(name) ? nullptr : entry(name)) {
        QVERIFY2(chosen->isEnabled(), name);
        return chosen->trigger();
    }
    QVERIFY2(button(name) && button(name)->isVisible() && button(name)->isEnabled(), name);
    QTest::mouseClick(button(name), Qt::LeftButton);
}

void SettingsDriver::type(const char *name, const QString &text)
{
    field(name)->setFocus();
    field(name)->selectAll();
    if (text.isEmpty())
        QTest::keyClick(field(name), Qt::Key_Delete);
    else
        QTest::keyClicks(field(name), text);
}

void SettingsDriver::paste(const char *name, const QString &text)
{
    QApplication::clipboard()->setText(text);
    field(name)->setFocus();
    field(name)->selectAll();
    QTest::keyClick(field(name), Qt::Key_V, Qt::ControlModifier);
    QApplication::clipboard()->clear();
}

void SettingsDriver::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : m_dialog.get(), key, modifiers);
}

void SettingsDriver::select(int row)
{
    list()->setCurrentIndex(model().index(row, 0));
}

QMessageBox *SettingsDriver::question()
{
    return m_dialog->findChild<QMessageBox *>();
}

void SettingsDriver::answer(const char *buttonText)
{
    QTRY_VERIFY(question());
    for (QAbstractButton *candidate : question()->buttons()) {
        if (candidate->text().remove(QLatin1Char('&')) != QLatin1String(buttonText))
            continue;
        QTest::mouseClick(candidate, Qt::LeftButton);
        QTRY_VERIFY(!question());
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        return;
    }
    QFAIL(buttonText);
}

QString everythingSaidBy(const QWidget &widget)
{
    QStringList said;
    QList<QPointer<const QObject>> objects{&widget};
    for (const QObject *child : widget.findChildren<QObject *>())
        objects << child;
    for (const QPointer<const QObject> &object : objects) {
        if (!object) // asking one may end another
            continue;
        const QMetaObject *meta = object->metaObject();
        for (int i = 0; i < meta->propertyCount(); ++i)
            said << meta->property(i).read(object).toString();
        if (QAccessibleInterface *interface =
                QAccessible::queryAccessibleInterface(const_cast<QObject *>(object.data()))) {
            for (int text = 0; text <= QAccessible::DebugDescription; ++text)
                said << interface->text(QAccessible::Text(text));
            if (auto *editable = interface->textInterface())
                said << editable->text(0, editable->characterCount());
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(object.data())) {
            const QAbstractItemModel *model = view->model();
            for (int row = 0; model && row < model->rowCount(); ++row) {
                for (int role = 0; role < Qt::UserRole + 8; ++role)
                    said << model->index(row, 0).data(role).toString();
            }
        }
    }
    const QMimeData *clipboard = QApplication::clipboard()->mimeData();
    for (const QString &format : clipboard ? clipboard->formats() : QStringList())
        said << QString::fromUtf8(clipboard->data(format));
    said.removeAll(QString());
    return said.join(QLatin1Char('\n'));
}

} // namespace gearaudit::test
