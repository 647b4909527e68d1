#include "tests/support/text_files.h"
#include "ui/icons/action_icon.h"

#include <QApplication>
#include <QPalette>
#include <QTemporaryDir>
#include <QTest>

using namespace gearaudit;

namespace
{
const ActionSign allSigns[] = {ActionSign::Start, ActionSign::Stop, ActionSign::Again,
                               ActionSign::Close, ActionSign::Add, ActionSign::Export,
                               ActionSign::Matches, ActionSign::Details, ActionSign::Bell,
                               ActionSign::Pin};

QColor centre(const QIcon &icon)
{
    return icon.pixmap(16).toImage().pixelColor(8, 8);
}
} // namespace

class ActionIconTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownSignsWhereThereIsNoTheme()
    {
        QIcon::setThemeName(QStringLiteral("none-such"));
        for (const ActionSign sign : allSigns) {
            const QIcon icon = actionIcon(sign, QPalette());
            QVERIFY(!icon.isNull() && icon.name().isEmpty());
        }
        QPalette dark;
        dark.setColor(QPalette::ButtonText, Qt::white);
        QCOMPARE(centre(actionIcon(ActionSign::Stop, dark)), QColor(Qt::white));
    }

    void theThemesWhereItHasThem()
    {
        QTemporaryDir folder;
        const auto path = [&folder](const char *name) {
            return folder.filePath(QLatin1String(name));
        };
        test::writeFile(path("ours/index.theme"),
                        "[Icon Theme]\nName=ours\nDirectories=16\n\n[16]\nSize=16\n");
        test::writeFile(path("ours/16/none"), "");
        QImage green(16, 16, QImage::Format_RGB32);
        green.fill(Qt::green);
        QVERIFY(green.save(path("ours/16/media-playback-stop.png")));
        QIcon::setThemeSearchPaths({folder.path()});
        QIcon::setThemeName(QStringLiteral("ours"));
        QCOMPARE(centre(actionIcon(ActionSign::Stop, QPalette())), QColor(Qt::green));
        // one that it has not
        QVERIFY(!actionIcon(ActionSign::Again, QPalette()).isNull());
    }
};

QTEST_MAIN(ActionIconTest)
#include "tst_action_icon.moc"
