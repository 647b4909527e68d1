#include "app/manual_page.h"
#include "tests/support/english.h"

#include <QDir>
#include <QProcess>
#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;

class TestManualPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { speakEnglish(); }

    void itTellsEveryCommandAndOption()
    {
        const auto commands = toldCommands();
        const QByteArray page = manualPage(commands, QStringLiteral("0.1.0"));
        QVERIFY(commands.size() > 14);
        for (const ToldCommand &command : commands) {
            const QString name = command.name;
            QVERIFY2(name.isEmpty() || page.contains((QStringLiteral(".SS \"") + name).toUtf8()), qPrintable(name));
            for (const ToldWord &option : command.options) {
                const QString escaped = QString(option.word).replace(QLatin1Char('-'), QStringLiteral("\\-"));
                QVERIFY2(page.contains(escaped.toUtf8()), qPrintable(option.word));
            }
        }
        QVERIFY(page.contains("Audits every gear that has no answer yet"));
        QVERIFY(page.contains(".SH SEE ALSO"));
    }

    void itNamesNobodysHome()
    {
        const QString home = QDir::homePath();
        QVERIFY(home.size() > 1);
        QVERIFY(!manualPage(toldCommands(), QStringLiteral("0.1.0")).contains(home.toUtf8()));
    }

    void noTextIsARequestOfGroff()
    {
        const QString help = QStringLiteral("Usage: gear-audit odd [options]\n\n.SH NAME\n'back \\ slash\n\nOptions:\n"
                                            "  --x FILE  .de evil\n");
        const QByteArray page = manualPage({toldCommand(QString(), help), toldCommand(QStringLiteral("odd"), help)},
                                           QStringLiteral("1"));
        QVERIFY(page.contains("\n\\&.SH NAME\n"));
        QVERIFY(page.contains("\n\\&'back \\e slash\n"));
        QVERIFY(page.contains("\n\\&.de evil\n"));
    }
};

QTEST_GUILESS_MAIN(TestManualPage)
#include "tst_manual_page.moc"
